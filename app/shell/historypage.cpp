// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/historypage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace app {

namespace {

QSpinBox *makeBox(const Bounded<int> &bounds, int value, const QString &name, const QString &tip)
{
    auto *box = new QSpinBox;
    box->setRange(bounds.least, bounds.most);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

} // namespace

HistoryPage::HistoryPage(const HistorySettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_keep(new QCheckBox(tr("Keep the timeline when the program ends"), this))
    , m_rows(makeBox(HistorySettings::rows, settings.mostRows, tr("Events, at most"),
          tr("Of all ensembles together; the oldest go. Default: %1")
              .arg(locale().toString(HistorySettings::rows.standard))))
    , m_days(makeBox(HistorySettings::days, settings.mostDays, tr("Days, at most"),
          tr("Older events go. Default: %1").arg(locale().toString(HistorySettings::days.standard))))
    , m_forget(new QPushButton(tr("Forget history"), this))
    , m_forgotten(new QLabel(this))
{
    m_keep->setChecked(settings.keep);
    m_keep->setToolTip(tr("Events of clusters are kept in a file of yours and shown again when you connect to the same "
                          "ensemble. Takes effect with the next connection"));
    m_forget->setToolTip(tr("Removes the events of all ensembles that earlier runs and this one kept; it cannot be "
                            "undone"));
    auto *explanation = new QLabel(tr("What happened in the clusters of an ensemble: who joined, left, led, and what "
                                      "was wrong. Names and paths of "
                                      "znodes and the addresses in them are kept, no other data and no identities."),
        this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_keep);
    form->addRow(explanation);
    form->addRow(tr("Events, at most"), m_rows);
    form->addRow(tr("Days, at most"), m_days);
    form->addRow(m_forget, m_forgotten);
    const auto enable = [this] {
        m_rows->setEnabled(m_keep->isChecked());
        m_days->setEnabled(m_keep->isChecked());
    };
    connect(m_keep, &QCheckBox::toggled, this, enable);
    enable();
    connect(m_forget, &QPushButton::clicked, this, &HistoryPage::confirmForget);
}

/// The first press asks, the second does it.
void HistoryPage::confirmForget()
{
    if (!m_asked) {
        m_asked = true;
        m_forget->setText(tr("Forget all of it for good"));
        m_forgotten->setText(tr("This cannot be undone: press again."));
        return;
    }
    m_forget->setEnabled(false);
    m_forgotten->setText(tr("The history is forgotten."));
    Q_EMIT forgetRequested();
}

HistorySettings HistoryPage::settings() const { return {m_keep->isChecked(), m_rows->value(), m_days->value()}; }

} // namespace app

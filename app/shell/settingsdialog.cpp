// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settingsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize startSize(720, 560);
constexpr int fieldGap = 12; ///< below an explanation, so that it stands nearer to its own field
} // namespace

SettingsDialog::SettingsDialog(const TreeSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_pages(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("Restore defaults"));
    defaults->setToolTip(tr("Puts the defaults into all fields; OK keeps them"));
    connect(defaults, &QPushButton::clicked, this, [this] { fill(TreeSettings()); });
    connect(m_pages, &QTabWidget::currentChanged, this, [this, defaults] {
        defaults->setVisible(m_pages->currentIndex() == 0); // the other pages have none
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    m_pages->setDocumentMode(true);
    m_pages->addTab(scroll, tr("Live tree"));
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(startSize);
    fill(settings);
}

void SettingsDialog::addPage(const QString &title, QWidget *page) { m_pages->addTab(page, title); }

QWidget *SettingsDialog::makeForm()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_limit = addField(form,
        {tr("Znodes in the live tree, at most"), tr(" znodes"),
            tr("Up to so many, the names of all znodes are read and kept current by one persistent recursive watch. A "
               "larger tree is read as you open it. A znode takes some 100 to 250 bytes of memory here."),
            TreeSettings::limits, 100'000});
    m_speed = addField(form,
        {tr("Speed while the session may write"), tr(" znodes a second"),
            tr("Walks and searches read no faster than this, and slow down by themselves when the server's answer "
               "time doubles."),
            TreeSettings::speeds, 10'000});
    m_lockedSpeed = addField(form,
        {tr("Speed while the session is locked"), tr(" znodes a second"),
            tr("The same for ensembles that you only look at, which other programs may depend on."),
            TreeSettings::lockedSpeeds, 1'000});
    m_frame = addField(form,
        {tr("Longest reply"), tr(" MiB"),
            tr("A longer one ends the reading connection with an error. A znode with a million children answers with "
               "some 20 MiB. Takes effect with the next connection."),
            TreeSettings::frames, 16});
    m_watches = addField(form,
        {tr("One-shot watches of a session, at most"), tr(" watches"),
            tr("Set on visible znodes where the server knows no recursive watch (before 3.6), and by the clusters. "
               "Each takes memory on the server. Takes effect with the next connection."),
            TreeSettings::watchBudgets, 500});
    return page;
}

QSpinBox *SettingsDialog::addField(QFormLayout *form, const Field &field)
{
    auto *box = new QSpinBox;
    box->setRange(field.bounds.least, field.bounds.most);
    box->setSingleStep(field.step);
    box->setGroupSeparatorShown(true);
    box->setSuffix(field.unit);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(field.name);
    box->setAccessibleDescription(field.explanation);
    const QString standard = locale().toString(field.bounds.standard) + field.unit;
    box->setToolTip(tr("Default: %1").arg(standard));
    auto *label = new QLabel(field.name);
    label->setBuddy(box);
    auto *explanation =
        new QLabel(tr("%1 Default: %2.", "what a setting means, its default").arg(field.explanation, standard));
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    explanation->setContentsMargins(0, 0, 0, fieldGap);
    form->addRow(label, box);
    form->addRow(explanation);
    return box;
}

TreeSettings SettingsDialog::settings() const
{
    TreeSettings settings;
    settings.limit = m_limit->value();
    settings.znodesPerSecond = m_speed->value();
    settings.znodesPerSecondLocked = m_lockedSpeed->value();
    settings.maxFrameMiB = m_frame->value();
    settings.maxWatches = m_watches->value();
    return settings;
}

void SettingsDialog::fill(const TreeSettings &settings)
{
    m_limit->setValue(settings.limit);
    m_speed->setValue(settings.znodesPerSecond);
    m_lockedSpeed->setValue(settings.znodesPerSecondLocked);
    m_frame->setValue(settings.maxFrameMiB);
    m_watches->setValue(settings.maxWatches);
}

void SettingsDialog::done(int result)
{
    if (result == Accepted && settings() != m_before)
        Q_EMIT settingsChanged(settings());
    QDialog::done(result);
}

} // namespace app

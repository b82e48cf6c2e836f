// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/progresspage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {
constexpr int columnWidth = 560;
}

ProgressPage::ProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_steps(new StepList(this))
    , m_problem(new QLabel(this))
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_problem->setAccessibleName(tr("What hinders"));
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setToolTip(tr("Gives up and goes back to the start (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &ProgressPage::cancelled);

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps);
    layout->addWidget(m_problem);
    layout->addWidget(cancel, 0, Qt::AlignRight);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(2);
}

void ProgressPage::setHeading(const QString &text) { m_heading->setText(text); }

void ProgressPage::setSteps(const QList<Step> &steps) { m_steps->setSteps(steps); }

void ProgressPage::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace app

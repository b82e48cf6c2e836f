// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/steplist.h"

#include "app/shell/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString iconName(Step::State state)
{
    switch (state) {
    case Step::State::Waiting:
        return u"vivarium-ephemeral"_s;
    case Step::State::Busy:
        return u"view-refresh"_s;
    case Step::State::Done:
        return u"dialog-ok"_s;
    case Step::State::Failed:
        return u"dialog-warning"_s;
    }
    return {};
}

QString word(Step::State state)
{
    switch (state) {
    case Step::State::Waiting:
        return StepList::tr("not yet");
    case Step::State::Busy:
        return StepList::tr("under way");
    case Step::State::Done:
        return StepList::tr("done");
    case Step::State::Failed:
        return StepList::tr("fails, trying again");
    }
    return {};
}

constexpr int iconSide = 20;

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setColumnStretch(1, 1);
}

void StepList::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < steps.size(); ++row) {
        const Step &step = steps.at(row);
        auto *mark = new QLabel(this);
        mark->setPixmap(
            icon(iconName(step.state))
                .pixmap(iconSide, iconSide, step.state == Step::State::Waiting ? QIcon::Disabled : QIcon::Normal));
        auto *text = new QLabel(step.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *state = new QLabel(step.detail.isEmpty() ? word(step.state) : step.detail, this);
        state->setTextFormat(Qt::PlainText);
        text->setEnabled(step.state != Step::State::Waiting);
        state->setEnabled(step.state != Step::State::Waiting);
        m_layout->addWidget(mark, row, 0);
        m_layout->addWidget(text, row, 1);
        m_layout->addWidget(state, row, 2, Qt::AlignRight);
    }
}

} // namespace app

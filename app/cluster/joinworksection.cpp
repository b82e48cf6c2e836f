// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/joinworksection.h"

#include "zkbridge/client/path.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int longestTaskMs = 600'000;
}

JoinWorkSection::JoinWorkSection(const zkbridge::ParticipantSettings &preset, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_jobs(new QLineEdit(preset.jobs, this))
    , m_exec(new QLineEdit(preset.exec, this))
    , m_taskMs(new QSpinBox(this))
    , m_onLeader(new QLineEdit(preset.onLeader, this))
    , m_onFollower(new QLineEdit(preset.onFollower, this))
{
    m_taskMs->setRange(0, longestTaskMs);
    m_taskMs->setSingleStep(100);
    m_taskMs->setSuffix(tr(" ms"));
    m_taskMs->setValue(preset.taskMs);
    m_fold->setText(tr("Work and commands"));
    m_fold->setToolTip(tr("Where it takes work from, and what it runs while it works, leads and follows"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    QWidget *form = makeForm();
    form->hide();
    connect(m_fold, &QToolButton::toggled, this, [this, form](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        form->setVisible(open);
        if (open)
            m_jobs->setFocus();
    });
    for (const auto *field : {m_jobs, m_exec, m_onLeader, m_onFollower})
        connect(field, &QLineEdit::textChanged, this, &JoinWorkSection::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fold);
    layout->addWidget(form);
}

QWidget *JoinWorkSection::makeForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(16, 0, 0, 0);
    const auto add = [rows](const QString &label, QWidget *field, const QString &name, const QString &toolTip) {
        field->setAccessibleName(name);
        field->setToolTip(toolTip);
        rows->addRow(label, field);
    };
    add(tr("Place of &work:"), m_jobs, tr("Place of work"),
        tr("The znode below which tasks, assign and status lie; empty: it takes no part in work. Nothing is created "
           "there before somebody submits work"));
    add(tr("Command for a tas&k:"), m_exec, tr("Command for a task"),
        tr("Run by a shell for each task: its input on standard input, its result from standard output; empty: the "
           "result is the input's SHA-256"));
    add(tr("Time for a task:"), m_taskMs, tr("Time for a task"),
        tr("The least time that one task takes, so that people can follow it"));
    add(tr("Command while it &leads:"), m_onLeader, tr("Command while it leads"),
        tr("Run by a shell while it leads; ended when that ends. Its environment holds the fencing token, which "
           "outside "
           "effects must present"));
    add(tr("Command while it &follows:"), m_onFollower, tr("Command while it follows"),
        tr("Run by a shell while it follows; ended when that ends"));
    m_exec->setPlaceholderText(tr("none: SHA-256 of the input"));
    for (auto *command : {m_onLeader, m_onFollower})
        command->setPlaceholderText(tr("none"));
    for (auto *command : {m_exec, m_onLeader, m_onFollower})
        command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return form;
}

void JoinWorkSection::apply(zkbridge::ParticipantSettings *settings) const
{
    settings->jobs = m_jobs->text().trimmed();
    settings->exec = m_exec->text().trimmed();
    settings->taskMs = m_taskMs->value();
    settings->onLeader = m_onLeader->text().trimmed();
    settings->onFollower = m_onFollower->text().trimmed();
}

QString JoinWorkSection::problem() const
{
    const QString jobs = m_jobs->text().trimmed();
    if (jobs.isEmpty())
        return {};
    if (const QString wrong = zkbridge::pathProblem(jobs); !wrong.isEmpty())
        return tr("The place of work is not a znode's path: %1").arg(wrong);
    return jobs == "/"_L1 ? tr("The place of work cannot be the root znode: choose a path below it.") : QString();
}

} // namespace app

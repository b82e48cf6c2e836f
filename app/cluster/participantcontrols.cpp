// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/participantcontrols.h"

#include "model/cluster/participantfleet.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace app {

namespace {

using Process = zkbridge::ParticipantProcess;
using State = Process::State;

bool canLeave(const Process &process) { return process.state() == State::Running || process.state() == State::Frozen; }
bool canCrash(const Process &process) { return process.state() != State::Killed && process.state() != State::Ended; }
bool canFreeze(const Process &process) { return process.state() == State::Running; }
bool canResume(const Process &process) { return process.state() == State::Frozen; }

} // namespace

ParticipantControls::ParticipantControls(model::ParticipantFleet *fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_join(add(tr("Join..."), tr("Starts a participant here that joins an election and a registry"),
          QKeySequence(Qt::CTRL | Qt::Key_J)))
    , m_leave(add(tr("Leave"), tr("The chosen participant resigns: its ephemeral znodes go at once"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , m_crash(
          add(tr("Crash"), tr("Kills the chosen participant's process (SIGKILL): its session lives until it expires"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)))
    , m_freeze(add(tr("Freeze"), tr("Stops the chosen participant's process (SIGSTOP): it sends no more heartbeats"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)))
    , m_resume(add(tr("Resume"), tr("Lets a frozen participant's process run on (SIGCONT)"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
{
    connect(m_join, &QAction::triggered, this, &ParticipantControls::joinRequested);
    act(m_leave, &canLeave, &Process::leave);
    act(m_crash, &canCrash, &Process::crash);
    act(m_freeze, &canFreeze, &Process::freeze);
    act(m_resume, &canResume, &Process::resume);
    connect(fleet, &model::ParticipantFleet::participantsChanged, this, &ParticipantControls::updateEnabled);
    updateEnabled();
}

QAction *ParticipantControls::add(const QString &text, const QString &toolTip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setToolTip(tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(toolTip);
    return action;
}

void ParticipantControls::act(QAction *action, bool (*applies)(const Process &), void (Process::*act)())
{
    connect(action, &QAction::triggered, this, [this, applies, act] {
        const auto processes = targets();
        for (auto *process : processes)
            if (applies(*process))
                (process->*act)();
    });
}

void ParticipantControls::setChosenSessions(const QList<qint64> &sessions)
{
    m_sessions = sessions;
    updateEnabled();
}

QList<Process *> ParticipantControls::targets() const
{
    QList<Process *> processes;
    for (const qint64 session : m_sessions)
        if (auto *process = m_fleet->bySession(session); process != nullptr && !processes.contains(process))
            processes.append(process);
    return processes;
}

void ParticipantControls::updateEnabled()
{
    const auto processes = targets();
    const auto any = [&processes](bool (*applies)(const Process &)) {
        return std::any_of(
            processes.cbegin(), processes.cend(), [applies](const Process *process) { return applies(*process); });
    };
    m_leave->setEnabled(any(&canLeave));
    m_crash->setEnabled(any(&canCrash));
    m_freeze->setEnabled(any(&canFreeze));
    m_resume->setEnabled(any(&canResume));
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/tiedprocess.h"

#include "zkbridge/sandbox/keeper.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace zkbridge {

TiedProcess::TiedProcess(Tie tie, QObject *parent)
    : QProcess(parent)
    , m_tie(tie)
{
    // Runs in the child between fork and exec, where only async-signal-safe calls are allowed.
    const pid_t program = getpid();
    const bool tied = tie == Tie::Program;
    setChildProcessModifier([program, tied] {
        setsid();
        if (!tied)
            return;
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // The program may have died before the line above took effect.
        if (getppid() != program)
            _exit(EXIT_FAILURE);
    });
    connect(this, &QProcess::started, this, &TiedProcess::rememberIdentity);
    connect(this, &QProcess::finished, this, &TiedProcess::killOrphans);
}

TiedProcess::~TiedProcess()
{
    if (state() == QProcess::NotRunning)
        return;
    // The owner is half destroyed by now.
    blockSignals(true);
    killGroup();
    constexpr int longestEndMs = 5000;
    waitForFinished(longestEndMs);
}

void TiedProcess::rememberIdentity()
{
    // The child is in its own group by now: started() comes after the exec.
    m_identity = ProcessIdentity::of(processId()).value_or(ProcessIdentity{.pid = processId(), .startTicks = 0});
    if (m_tie == Tie::Program)
        Keeper::instance().watchProcess(m_identity);
}

/// What the process has started and left behind in its group.
void TiedProcess::killOrphans()
{
    // While the group lives, nobody else gets its number; after that, somebody may.
    if (m_identity.pid > 0 && !ProcessIdentity::of(m_identity.pid))
        ::kill(-static_cast<pid_t>(m_identity.pid), SIGKILL);
}

bool TiedProcess::signalGroup(int signal)
{
    if (state() == QProcess::NotRunning || processId() <= 0)
        return false;
    const auto pid = static_cast<pid_t>(processId());
    // Before the exec there may be no group yet.
    return ::kill(-pid, signal) == 0 || ::kill(pid, signal) == 0;
}

void TiedProcess::terminateGroup()
{
    signalGroup(SIGTERM);
    signalGroup(SIGCONT);
}

void TiedProcess::killGroup() { signalGroup(SIGKILL); }

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/commandprocess.h"

#include "zkbridge/recipes/processtree.h"
#include "zkbridge/sandbox/keeper.h"

#include <QProcessEnvironment>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <iterator>
#include <sys/prctl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

void send(qint64 pid, int signal) { ::kill(static_cast<pid_t>(pid), signal); }

constexpr auto markName = "VIVARIUM_COMMAND"_L1;

} // namespace

CommandProcess::CommandProcess(Output output, QObject *parent)
    : QProcess(parent)
{
    if (output == Output::Read) {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
    } else {
        setProcessChannelMode(QProcess::ForwardedChannels);
        setStandardInputFile(QProcess::nullDevice());
    }
    // Runs in the child between fork and exec, where only async-signal-safe calls are allowed.
    const pid_t participant = getpid();
    setChildProcessModifier([participant, output] {
        if (output == Output::ToErrors)
            dup2(STDERR_FILENO, STDOUT_FILENO);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // The participant may have died before the line above took effect.
        if (getppid() != participant)
            _exit(EXIT_FAILURE);
    });
}

CommandProcess::~CommandProcess()
{
    // The owner is half destroyed by now.
    blockSignals(true);
    killAll();
    constexpr int longestEndMs = 5000;
    if (state() != NotRunning)
        waitForFinished(longestEndMs);
}

void CommandProcess::startShell(const QString &command, QProcessEnvironment environment)
{
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    environment.insert(markName, mark);
    environment.insert(Keeper::markName(), Keeper::instance().markValue());
    m_mark = QString(markName + u'=' + mark).toLatin1();
    setProcessEnvironment(environment);
    start(u"/bin/sh"_s, {u"-c"_s, command});
}

void CommandProcess::askToEnd()
{
    const QList<qint64> pids = all();
    for (const qint64 pid : pids) {
        if (const auto identity = ProcessIdentity::of(pid); identity && !m_known.contains(*identity))
            m_known.append(*identity);
    }
    for (const qint64 pid : pids)
        send(pid, SIGTERM);
}

void CommandProcess::killAll()
{
    for (const qint64 pid : stoppedAll())
        send(pid, SIGKILL);
}

bool CommandProcess::hasSurvivors() const
{
    return std::ranges::any_of(m_known, [](const ProcessIdentity &identity) { return identity.isAlive(); })
        || (!m_mark.isEmpty() && !processesMarked(m_mark).isEmpty());
}

/// By its parents, too: before its exec a process does not wear the mark yet.
QList<qint64> CommandProcess::all() const
{
    QList<qint64> roots{processId()};
    if (!m_mark.isEmpty())
        roots += processesMarked(m_mark);
    for (const ProcessIdentity &identity : m_known) {
        if (identity.isAlive())
            roots.append(identity.pid);
    }
    QList<qint64> pids;
    for (const qint64 root : std::as_const(roots)) {
        if (pids.contains(root))
            continue;
        const QList<qint64> tree = processTree(root);
        std::ranges::copy_if(tree, std::back_inserter(pids), [&pids](qint64 pid) { return !pids.contains(pid); });
    }
    return pids;
}

/// What starts another process meanwhile would leave it behind: so all are stopped first, until there is nothing new.
QList<qint64> CommandProcess::stoppedAll() const
{
    QList<qint64> stopped;
    while (true) {
        const QList<qint64> pids = all();
        if (std::ranges::all_of(pids, [&stopped](qint64 pid) { return stopped.contains(pid); }))
            return stopped;
        for (const qint64 pid : pids)
            send(pid, SIGSTOP);
        stopped = pids;
    }
}

int CommandProcess::exit() const { return exitStatus() == CrashExit ? -exitCode() : exitCode(); }

} // namespace zkbridge

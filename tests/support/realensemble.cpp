// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realensemble.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

namespace testsupport {

namespace {
// Far above what is ever needed: only a broken test waits so long.
constexpr int longestStartMs = 100'000;
constexpr int longestChangeMs = 30'000;

std::unique_ptr<RealEnsemble> sharedEnsemble;

zkbridge::SandboxOptions optionsFor(int servers)
{
    zkbridge::SandboxOptions options;
    options.servers = servers;
    return options;
}
} // namespace

RealEnsemble::RealEnsemble(int servers)
    : RealEnsemble(optionsFor(servers))
{
}

RealEnsemble::RealEnsemble(const zkbridge::SandboxOptions &options)
    : m_sandbox(std::make_unique<zkbridge::Sandbox>(options))
{
    QObject::connect(m_sandbox.get(), &zkbridge::Sandbox::failed, m_sandbox.get(),
        [this](const QString &reason) { m_problem = reason; });
}

RealEnsemble::~RealEnsemble() = default;

RealEnsemble &RealEnsemble::shared(int servers)
{
    if (!sharedEnsemble) {
        sharedEnsemble = std::make_unique<RealEnsemble>(servers);
        qAddPostRoutine([] { sharedEnsemble.reset(); });
    }
    return *sharedEnsemble;
}

bool RealEnsemble::start()
{
    if (m_sandbox->isReady())
        return true;
    m_problem.clear();
    m_sandbox->start();
    const bool ended = QTest::qWaitFor([this] { return m_sandbox->isReady() || !m_problem.isEmpty(); }, longestStartMs);
    if (!ended)
        m_problem = QStringLiteral("the servers did not start in time");
    return m_sandbox->isReady();
}

zkbridge::SandboxServer RealEnsemble::server(int id) const
{
    const QList<zkbridge::SandboxServer> servers = m_sandbox->servers();
    const auto found =
        std::find_if(servers.cbegin(), servers.cend(), [id](const auto &server) { return server.id == id; });
    return found == servers.cend() ? zkbridge::SandboxServer() : *found;
}

bool RealEnsemble::killServer(int id)
{
    m_sandbox->killServer(id);
    return waitForState(id, zkbridge::SandboxServer::State::Stopped);
}

bool RealEnsemble::stopServer(int id)
{
    m_sandbox->stopServer(id);
    return waitForState(id, zkbridge::SandboxServer::State::Stopped);
}

bool RealEnsemble::startServer(int id)
{
    m_sandbox->startServer(id);
    return waitForState(id, zkbridge::SandboxServer::State::Serving);
}

bool RealEnsemble::freezeServer(int id)
{
    const auto pid = static_cast<pid_t>(server(id).pid);
    if (pid <= 0 || ::kill(pid, SIGSTOP) != 0)
        return false;
    // On a busy machine its threads go on for a while.
    siginfo_t stopped{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &stopped, WSTOPPED | WNOWAIT) == 0;
}

bool RealEnsemble::resumeServer(int id)
{
    const qint64 pid = server(id).pid;
    return pid > 0 && ::kill(static_cast<pid_t>(pid), SIGCONT) == 0;
}

bool RealEnsemble::waitForState(int id, zkbridge::SandboxServer::State state) const
{
    return QTest::qWaitFor([this, id, state] { return server(id).state == state; }, longestChangeMs);
}

} // namespace testsupport

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/serverprocess.h"

#include "zkbridge/sandbox/inbackground.h"

#include <QProcessEnvironment>

#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace zkbridge {

ServerProcess::ServerProcess(ServerConfig config, JavaRuntime runtime, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_runtime(std::move(runtime))
    , m_process(TiedProcess::Tie::Program)
    , m_probe(m_config.clientPort)
{
    m_process.setWorkingDirectory(m_config.directory);
    // Java takes the encoding of file names from the locale; here they are UTF-8.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_config.logFile(), QIODevice::Append);
    m_patience.setSingleShot(true);

    connect(&m_process, &QProcess::started, this, &ServerProcess::started);
    connect(&m_process, &QProcess::finished, this, &ServerProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_verdict = {.cause = ServerVerdict::Cause::Unknown, .text = m_process.errorString()};
        setState(SandboxServer::State::Died);
    });
    connect(&m_probe, &ServerProbe::served, this, [this](const QString &mode) {
        m_mode = mode;
        setState(SandboxServer::State::Serving);
    });
    connect(&m_patience, &QTimer::timeout, this, &ServerProcess::kill);
}

void ServerProcess::start()
{
    if (isRunning()) {
        m_startWanted = m_endWanted;
        return;
    }
    m_endWanted = false;
    m_startWanted = false;
    m_frozen = false;
    m_verdict = {};
    m_mode.clear();
    m_process.start(m_runtime.java, m_config.javaArguments(m_runtime));
    if (!isRunning())
        return;
    setState(SandboxServer::State::Starting);
    m_probe.start();
}

void ServerProcess::stop()
{
    if (!isRunning())
        return;
    m_frozen = false;
    m_patience.start(2s);
    m_process.terminateGroup();
    noteEnding();
}

void ServerProcess::kill()
{
    if (!isRunning())
        return;
    m_process.killGroup();
    noteEnding();
}

void ServerProcess::noteEnding()
{
    m_endWanted = true;
    m_startWanted = false;
    m_probe.stop();
    if (m_state != SandboxServer::State::Stopping)
        setState(SandboxServer::State::Stopping);
}

void ServerProcess::freeze()
{
    if (m_frozen || !m_process.signalGroup(SIGSTOP))
        return;
    m_frozen = true;
    Q_EMIT stateChanged();
}

void ServerProcess::resume()
{
    if (!m_frozen || !m_process.signalGroup(SIGCONT))
        return;
    m_frozen = false;
    Q_EMIT stateChanged();
}

void ServerProcess::probeAgain()
{
    m_state = SandboxServer::State::Starting;
    m_probe.start();
}

void ServerProcess::processEnded(int exitCode, QProcess::ExitStatus status)
{
    m_probe.stop();
    m_patience.stop();
    if (m_endWanted) {
        setState(SandboxServer::State::Stopped);
        if (m_startWanted)
            start();
        return;
    }
    inBackground(
        this,
        [log = m_config.logFile(), exitCode, bySignal = status == QProcess::CrashExit, heap = m_config.heapMb] {
            return judgeServerEnd(tailOf(log), bySignal, exitCode, heap);
        },
        [this](const ServerVerdict &verdict) {
            if (isRunning())
                return;
            m_verdict = verdict;
            setState(SandboxServer::State::Died);
        });
}

void ServerProcess::setState(SandboxServer::State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace zkbridge

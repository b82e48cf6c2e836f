// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/sandbox.h"
#include "zkbridge/sandbox/serverconfig.h"
#include "zkbridge/sandbox/serverprobe.h"
#include "zkbridge/sandbox/serververdict.h"
#include "zkbridge/sandbox/tiedprocess.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace zkbridge {

/// One server of a sandbox: its Java process, from the start until it serves, to its end, and to the next start.
/// Thread: the main thread (tiedprocess.h). Nothing blocks but the destructor, as TiedProcess's.
class ServerProcess : public QObject {
    Q_OBJECT
public:
    ServerProcess(ServerConfig config, JavaRuntime runtime, QObject *parent = nullptr);

    /// One that was told to end and still runs is started when it has ended; without effect on one that runs otherwise.
    /// The configuration is written already.
    void start();
    /// SIGTERM, and SIGKILL when that did not help within two seconds. A frozen server is woken first.
    void stop();
    void kill(); ///< SIGKILL
    void freeze(); ///< SIGSTOP
    void resume(); ///< SIGCONT
    /// Asks again whether it serves, and in which mode; as after start().
    void probeAgain();

    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    [[nodiscard]] SandboxServer::State state() const { return m_state; }
    [[nodiscard]] bool isFrozen() const { return m_frozen && isRunning(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); } ///< 0 when it does not run
    [[nodiscard]] const ProcessIdentity &identity() const { return m_process.identity(); }
    [[nodiscard]] const QString &mode() const { return m_mode; } ///< when it was last asked
    [[nodiscard]] const ServerVerdict &verdict() const { return m_verdict; } ///< when it died

Q_SIGNALS:
    void started(); ///< identity() is known
    void stateChanged();

private:
    /// That it was told to end, until it has.
    void noteEnding();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void setState(SandboxServer::State state);

    ServerConfig m_config;
    JavaRuntime m_runtime;
    TiedProcess m_process;
    ServerProbe m_probe;
    QTimer m_patience;
    SandboxServer::State m_state = SandboxServer::State::Stopped;
    QString m_mode;
    ServerVerdict m_verdict;
    bool m_endWanted = false;
    bool m_startWanted = false; ///< when it has ended
    bool m_frozen = false;
};

} // namespace zkbridge

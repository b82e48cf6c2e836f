// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace zkbridge {

struct SandboxOptions {
    int servers = 3; ///< 1: standalone; more: an ensemble
    QString
        directory; ///< empty: a temporary folder, removed at the end. A given one is kept, what we made in it removed
    int tickMs = 500;
    int heapMb = 64; ///< of each server's Java heap
    int maxClientConnections = 0; ///< of one address, to each server; 0: no limit
    bool adminServer = true; ///< else SandboxServer::admin answers nobody
    QByteArray fourLetterWords = "*"; ///< which the servers answer, commas between them; they start only with srvr
};

/// One real ZooKeeper server of the sandbox, at one moment.
struct SandboxServer {
    enum class State {
        Starting,
        Serving,
        Stopping, ///< was told to end, and still runs
        Stopped, ///< ended on request
        Died, ///< ended by itself; `problem` says how
    };
    int id = 0; ///< myid, from 1
    QString client; ///< "127.0.0.1:port"
    QString admin; ///< "http://127.0.0.1:port"
    qint64 pid = 0; ///< 0 when not running
    QString directory;
    State state = State::Stopped;
    bool isFrozen = false; ///< by freezeServer()
    QString problem; ///< untranslated; "out of heap (64 MB)" when that was the cause
};

/// Real ZooKeeper servers on free loopback ports in one folder, for demos and tests.
///
/// Thread: the thread it lives in, which must live as long as the program (the servers' life is tied to it). Nothing
/// blocks but the destructor, which waits a bounded time (5 s) for the servers to end; call stop() first to avoid it.
/// The servers end with this program, even when it is killed: PR_SET_PDEATHSIG, and a keeper process (tiedprocess.h)
/// which also removes the folder.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(SandboxOptions options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// What is missing on this machine to run servers, as the Debian packages' names; empty when nothing is.
    [[nodiscard]] static QStringList missingPackages();

    void start();
    /// Ends all servers (SIGTERM, then SIGKILL), continued first when frozen, and removes the folder; then stopped().
    void stop();

    /// For one server, by its id, once ready; the others go on. `stopServer` ends it with SIGTERM, `killServer` with
    /// SIGKILL.
    void stopServer(int id);
    void killServer(int id);
    /// One that is Stopping is started as soon as it has ended.
    void startServer(int id);
    /// SIGSTOP: it stays connected and says nothing more; SIGCONT.
    void freezeServer(int id);
    void resumeServer(int id);

    [[nodiscard]] const SandboxOptions &options() const;
    [[nodiscard]] QList<SandboxServer> servers() const;
    /// "127.0.0.1:p1,127.0.0.1:p2,..."; known once start() has chosen the ports.
    [[nodiscard]] QString connectString() const;
    [[nodiscard]] bool isReady() const;
    /// The object that `vivariumctl sandbox` prints.
    [[nodiscard]] QJsonObject toJson() const;

Q_SIGNALS:
    /// All servers serve, for the first time.
    void ready();
    void serverChanged(int id);
    /// The sandbox cannot come up; untranslated reason. Everything started is ended.
    void failed(const QString &reason);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zkbridge

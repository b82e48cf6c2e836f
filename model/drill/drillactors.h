// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantevent.h"

#include <QList>
#include <QObject>
#include <QString>

namespace model {

/// A participant of a drill, as it reported last.
struct DrillActor {
    enum class Part { None, Follower, Leader };
    int id = 0; ///< stable while the program runs
    qint64 pid = 0;
    QString node; ///< path of its candidate; empty while it has none
    qint64 session = 0;
    int timeoutMs = 0; ///< negotiated
    Part part = Part::None;
    bool isConnected = false;
    bool isRegistered = false;
    bool isFrozen = false;
};

/// A server of a drill.
struct DrillServer {
    int id = 0;
    QString client; ///< "127.0.0.1:port"
    bool isRunning = false;
    bool isFrozen = false;
    QString mode; ///< "leader", "follower", ...; empty: it does not serve, or was not asked yet
};

/// Those a drill acts on: participants and servers that this program started, and nobody else. Requests return at once;
/// what comes of them is told by the signals. Thread: the GUI's.
class DrillActors : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those of the drill's election whose processes run, frozen ones too.
    [[nodiscard]] virtual QList<DrillActor> participants() const = 0;
    [[nodiscard]] virtual QList<DrillServer> servers() const = 0; ///< empty: they are not ours

    virtual void join() = 0; ///< starts one more
    virtual void leave(int participant) = 0;
    virtual void crash(int participant) = 0;
    virtual void freeze(int participant) = 0;
    virtual void resume(int participant) = 0;

    /// Keeps DrillServer::mode up to date, which costs each server a question every 100 ms.
    virtual void watchServers(bool watch) = 0;
    virtual void stopServer(int server) = 0;
    virtual void killServer(int server) = 0;
    virtual void freezeServer(int server) = 0;
    virtual void resumeServer(int server) = 0;
    virtual void startServer(int server) = 0;

    /// Submits tasks; submitted() follows when they stand in the queue, or workFailed().
    virtual void submit(int tasks) = 0;
    [[nodiscard]] virtual int outstandingTasks() const = 0; ///< submitted, and without a result yet

Q_SIGNALS:
    /// Who is there, or what is known of them, changed.
    void changed();
    void participantTold(int participant, const zkbridge::ParticipantEvent &event);
    /// A server that was asked leads the ensemble; each time that another one does.
    void quorumLeaderSeen(int server, qint64 timeMs);
    void submitted();
    void workFailed(const QString &reason); ///< untranslated
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/ownznode.h"

#include <QObject>
#include <QStringList>

namespace zkbridge {

/// One participant's part in a service registry: a worker has `<registry>/n_` ephemeral sequential holding its address,
/// exactly once (a lost reply, a deleted znode and a new session included); a leader takes itself out and is the only
/// one to watch the registry.
///
/// Thread: the session's. `session` is borrowed, outlives this object and must be unlocked; one registration for each
/// session and registry, and no other watches on the registry through this session (they are taken back).
class Registration : public QObject {
    Q_OBJECT
public:
    enum class Duty { None, Worker, Leader };
    Q_ENUM(Duty)

    /// `address` is what the znode holds, "http://host:port" as a rule.
    Registration(Session *session, const QString &registry, const QString &address, QObject *parent = nullptr);

    /// Worker: registered() follows. Leader: unregistered() if it was in, then workersChanged(). None: left() follows,
    /// when the server has confirmed that no znode of ours is left; also when there was none.
    void setDuty(Duty duty);
    [[nodiscard]] Duty duty() const { return m_duty; }
    [[nodiscard]] QString node() const { return m_own.path(); } ///< full path; empty while not registered
    /// Leader only: the registry's children, sorted names, and the czxid of the registry that holds them.
    [[nodiscard]] const QStringList &workers() const { return m_workers; }
    [[nodiscard]] qint64 registryCzxid() const { return m_registryCzxid; }
    [[nodiscard]] bool knowsWorkers() const { return m_duty == Duty::Leader && m_workersKnown; }

Q_SIGNALS:
    void registered(const QString &node);
    void unregistered(const QString &node); ///< on request; not when the znode was deleted by others
    void lost(); ///< its znode went without being asked to, or with its session; a worker's comes back
    /// Leader only: the registry's children now, sorted names; also when it is another registry with the same ones.
    void workersChanged(const QStringList &names);
    void left();
    void failed(const zkbridge::Error &error); ///< it has stopped: trying again would not help

private:
    void onReleased(const QString &path);
    void readWorkers();
    void onWorkers(const Result<Children> &reply);
    void createRegistry();
    void retryOrFail(const Error &error);
    void onConnectionChanged();
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    OwnZnode m_own;
    Duty m_duty = Duty::None;
    QStringList m_workers;
    qint64 m_registryCzxid = 0;
    QTimer m_retry;
    bool m_workersKnown = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace zkbridge

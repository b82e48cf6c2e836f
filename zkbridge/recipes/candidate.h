// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/leaderlease.h"
#include "zkbridge/recipes/ownznode.h"

#include <QObject>
#include <QString>

namespace zkbridge {

/// One candidate of a plain leader election: `<election>/c_` ephemeral sequential, the smallest sequence leads, each
/// other watches only its immediate predecessor (ZooKeeper's recipe page; "c_" because programs of this kind sort whole
/// names).
///
/// It never assumes: any event on the predecessor (also an edit of its data, which uses the watch up), on its own
/// znode, and every reconnect makes it read the children again. It leads only after the server it is connected to was
/// brought up to date (sync) and its znode was read as owned by the current session; it steps down at once when the
/// connection is lost, when its own znode goes, when the session is replaced, and when its lease lapses. Its own znode
/// gone, it joins again at the tail. Looking never overlaps: what happens meanwhile makes it look again.
///
/// Thread: the session's. `session` is borrowed, outlives this object and must be unlocked; one candidate for each
/// session and election, and no other watches on its predecessor through this session (they are taken back).
class Candidate : public QObject {
    Q_OBJECT
public:
    enum class Role {
        None, ///< not in the line, or not known at the moment (connection lost, znode gone)
        Follower, ///< a predecessor is alive and watched
        Leader,
    };
    Q_ENUM(Role)

    Candidate(Session *session, const QString &election, QObject *parent = nullptr);

    void join();
    /// left() follows, when the server has confirmed that no znode of ours is left.
    void leave();

    [[nodiscard]] Role role() const { return m_role; }
    /// Ask before acting as leader: true only while the lease holds.
    [[nodiscard]] bool isLeader() const { return m_role == Role::Leader && m_lease.isValid(); }
    [[nodiscard]] QString node() const { return m_own.path(); } ///< full path; empty while it has none
    [[nodiscard]] QString watched() const { return m_watched; } ///< the predecessor's full path; empty: none

Q_SIGNALS:
    void joined(const QString &node);
    void watching(const QString &predecessor);
    /// An event on the predecessor or on its own znode made it look again.
    void woken(const zkbridge::WatchEvent &event);
    /// `reason` (untranslated) says why it stepped down; else empty.
    void roleChanged(zkbridge::Candidate::Role role, const QString &reason);
    void left();
    void failed(const zkbridge::Error &error); ///< it has stopped: trying again would not help

private:
    void lookAgain();
    void look();
    void endLook();
    void onChildren(const Result<Children> &reply);
    void watchPredecessor(const QString &predecessor);
    void onPredecessor(const QString &predecessor, const Result<NodeData> &reply);
    void removeExtra(const QString &path);
    void claim();
    void confirmClaim(qint64 provenAtMs);
    void onOwnRead(qint64 provenAtMs, const Result<NodeData> &reply);
    [[nodiscard]] bool mayGoOn(const Error *error);
    void setRole(Role role, const QString &reason = {});
    void releaseWatch();
    void onLost(const QString &path, const QString &reason);
    void onStatusChanged();
    void onSessionReplaced();
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    OwnZnode m_own;
    LeaderLease m_lease;
    QTimer m_retry;
    Role m_role = Role::None;
    QString m_watched;
    bool m_wanted = false;
    bool m_looking = false; ///< a look is under way; the next one waits for its end
    bool m_dirty = false; ///< something happened since the look began: what it finds may be old
};

} // namespace zkbridge

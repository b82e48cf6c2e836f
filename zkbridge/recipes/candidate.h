// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/leaderlease.h"
#include "zkbridge/recipes/ownznode.h"
#include "zkbridge/recipes/sessionproof.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace zkbridge {

/// One candidate of a leader election: an ephemeral sequential znode under `election`, named, filled and lined up as
/// the recipe says. The first leads, each other watches only its immediate predecessor (ZooKeeper's recipe page).
///
/// It never assumes: any event on the predecessor (also an edit of its data, which uses the watch up), on its own
/// znode, and every reconnect makes it read the children again. It leads only after the server it is connected to was
/// brought up to date (sync) and its znode was read as owned by the current session; it steps down at once when the
/// connection is lost, when its own znode goes, when the session is replaced, and when its lease lapses: a leader asks
/// its server again and again (SessionProof), and leads no longer than the answers cover (LeaderLease). Its own znode
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

    Candidate(Session *session, const QString &election, CandidateRecipe recipe, QObject *parent = nullptr);

    /// The naive recipe, for contrast only: each follower watches the first in line instead of its predecessor, so that
    /// a leader's death wakes them all. Before join().
    void setWatchesLeader(bool watchesLeader) { m_watchesLeader = watchesLeader; }
    void join();
    /// left() follows, when the server has confirmed that no znode of ours is left.
    void leave();

    /// Leader only while the lease holds, as isLeader().
    [[nodiscard]] Role role() const { return m_role == Role::Leader && !isLeader() ? Role::None : m_role; }
    /// Ask before acting as leader: true only while the lease holds.
    [[nodiscard]] bool isLeader() const { return m_role == Role::Leader && m_lease.isValid(); }
    /// Of its leadership, or of the last one; null before the first. For what is said of it from another thread.
    [[nodiscard]] std::shared_ptr<const LeaseTerm> term() const { return m_lease.term(); }
    /// Once it has ceased to lead: until when no other can lead (BootTimer::nowMs()), as its session still holds the
    /// znode; 0: another may already.
    [[nodiscard]] qint64 aloneUntilMs() const { return m_aloneUntilMs; }
    [[nodiscard]] QString node() const { return m_own.path(); } ///< full path; empty while it has none
    [[nodiscard]] const QString &election() const { return m_own.place(); } ///< full path
    /// What a leader shows to whoever it writes to: the czxid of its znode, greater than that of every leader before
    /// it. 0 while it does not lead.
    [[nodiscard]] qint64 fencingToken() const { return isLeader() ? m_own.czxid() : 0; }
    /// Full path of the predecessor (setWatchesLeader(): of the first in line); empty: none.
    [[nodiscard]] QString watched() const { return m_watched; }

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
    void watchNextBefore();
    void stopUncounted();
    void onPredecessor(const QString &predecessor, const Result<NodeData> &reply);
    void passOver(const QString &level);
    void removeExtra(const QString &path);
    void claim();
    void confirmClaim(qint64 provenAtMs);
    void onOwnRead(qint64 provenAtMs, const Result<NodeData> &reply);
    [[nodiscard]] bool mayGoOn(const Error *error);
    void setRole(Role role, const QString &reason = {}, qint64 aloneUntilMs = 0);
    void lead(qint64 provenAtMs);
    void lapse();
    void releaseWatch();
    void onLost(const QString &path, const QString &reason);
    void onStatusChanged();
    void onSessionReplaced();
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    OwnZnode m_own;
    LeaderLease m_lease;
    SessionProof m_proof; ///< while it leads
    QTimer m_retry;
    Role m_role = Role::None;
    qint64 m_aloneUntilMs = 0;
    QString m_watched;
    QStringList m_before; ///< who may be before it, level ones first, while a look asks them one by one
    qsizetype m_level = 0; ///< how many of them are level with it
    bool m_watchesLeader = false;
    bool m_wanted = false;
    bool m_looking = false; ///< a look is under way; the next one waits for its end
    bool m_dirty = false; ///< something happened since the look began: what it finds may be old
};

} // namespace zkbridge

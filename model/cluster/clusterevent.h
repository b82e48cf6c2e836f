// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace model {

/// One entry of the timeline: a difference between two states of a cluster, or what a participant of ours did. Only
/// what there is evidence for: a clean close and an expiry are the same transaction, so a member is "gone" unless
/// `evidence` says more. The sentence for people is made in app.
struct ClusterEvent {
    enum class Kind {
        ClusterFound, ///< `leader`, `session`: who led at that moment; empty when nobody did
        Joined,
        Gone,
        LeaderLost, ///< the leader's candidate went; `node`
        NewLeader, ///< `gapMs`: from the last proof of the old leader to the first of the new; -1 when there was none
                   ///< before
        Registered,
        Unregistered,
        KilledHere,
        FrozenHere,
        ResumedHere,
        LeftHere,
        StartedHere,
        ServerDown, ///< a server of our sandbox; `node` is its host:port
        ServerUp,
        SessionLost, ///< our own view was interrupted: what happened meanwhile is not known
        SessionBack,
        ProblemFound, ///< `detail` holds the problem's code
        ProblemGone,
        ObservationBegan, ///< this program began to look at the ensemble. What happened before is known only as far as
                          ///< it is in the timeline: nothing of the last `gapMs`; -1: nothing at all. `detail`
                          ///< "sandbox": servers of our own, started anew
        ClusterGone, ///< the place of the cluster is no more
    };
    /// Why a session ended. ClosedSeen and ExpiredSeen: the servers' lists of sessions and connections showed it, see
    /// SessionCensus.
    enum class Evidence { None, ClosedByUs, ExpiredAfterKill, ExpiredAfterFreeze, ClosedSeen, ExpiredSeen };
    Kind kind = Kind::Joined;
    Evidence evidence = Evidence::None;
    qint64 timeMs = 0; ///< since the epoch, this machine's clock
    QString cluster;
    QString product; ///< ClusterLayout::id of the cluster
    QString node;
    qint64 session = 0;
    qint64 pid = 0; ///< of a participant of ours
    qint64 gapMs = -1;
    int timeoutMs = 0; ///< the session's; of NewLeader: that of the one it took over from; 0: not known
    QString detail;
    QStringList watchers = {}; ///< of Gone: candidates that watched `node`, or by their recipe should have
    bool watchersVerified = false; ///< the servers' lists of watches showed it
    QString name =
        {}; ///< what the payload at `node` calls the member ("broker 1"); empty: no more than the znode's name
    QString watched = {}; ///< of Joined and Gone: the candidate that `node` watched, or by its recipe should have
    QString leader = {}; ///< of ClusterFound, Joined, Gone, NewLeader: who leads after it; empty: nobody, or not known
    QString previous = {}; ///< of NewLeader: who led before; empty: not known, or nobody ever did
    friend bool operator==(const ClusterEvent &, const ClusterEvent &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::ClusterEvent)

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace model {

/// One entry of the timeline: a difference between two states of a cluster, or what a participant of ours did. Only
/// what there is evidence for: a clean close and an expiry are the same transaction, so a member is "gone" unless
/// `evidence` says more. The sentence for people is made in app.
struct ClusterEvent {
    enum class Kind {
        ClusterFound,
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
    };
    enum class Evidence { None, ClosedByUs, ExpiredAfterKill, ExpiredAfterFreeze };
    Kind kind = Kind::Joined;
    Evidence evidence = Evidence::None;
    qint64 timeMs = 0; ///< since the epoch, this machine's clock
    QString cluster;
    QString node;
    qint64 session = 0;
    qint64 pid = 0; ///< of a participant of ours
    qint64 gapMs = -1;
    int timeoutMs = 0; ///< the session's, for KilledHere and FrozenHere
    QString detail;
};

} // namespace model

Q_DECLARE_METATYPE(model::ClusterEvent)

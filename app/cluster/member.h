// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/problemseverity.h"
#include "model/cluster/clusterstate.h"
#include "model/cluster/memberships.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/workstate.h"

#include <QColor>
#include <QList>

#include <optional>

namespace model {
class ClusterChronicle;
class ClusterDirectory;
class ParticipantFleet;
} // namespace model

namespace app {

class MemberColors;

/// A candidate as scene and table show it: what the tree says of it, joined with what this program knows of its process
/// when it started that itself.
struct Member {
    enum class Life {
        Present, ///< its znode is there; of a process we did not start no more is known
        Leaving, ///< ours, told to resign
        Killed, ///< ours, killed: the znode lives until the servers expire the session
        Frozen, ///< ours, stopped: no heartbeats, the session may expire
        Suspected, ///< the servers have not heard of it for long, or it is connected to none of them
        Gone, ///< the znode is gone; kept for a moment with its last words
    };
    model::ClusterMember candidate; ///< `node` is the identity
    Life life = Life::Present;
    bool leads = false;
    bool hasRegistry = false; ///< the cluster has a registry, so having no registration says something
    QString election; ///< path of the cluster
    qint64 pid = 0; ///< of a participant of ours; 0: not ours
    qint64 silentSinceMs = 0; ///< since the epoch; Killed and Frozen, Suspected where the servers tell it
    qint64 endsByMs = 0; ///< since the epoch: when its session has expired at the latest; 0 while unknown
    QString lastWords; ///< Gone only: why, as far as there is evidence
    QColor color;
    std::optional<model::SessionFacts> facts; ///< what the servers said of its session when last asked
    bool isCounted = false; ///< the servers were asked, and at least one answered
    bool isCountComplete = false; ///< all of them answered
    QList<model::Membership> elsewhere; ///< in other clusters, of the same session
    QList<model::ClusterProblem> problems; ///< that are about it, or its registration
    qint64 tasks = -1; ///< that are with it; -1: it is no worker, or its cluster has no work

    [[nodiscard]] bool isOurs() const { return pid != 0; }
    [[nodiscard]] bool isSilent() const
    {
        return life == Life::Killed || life == Life::Frozen || life == Life::Suspected;
    }
    /// Until its session has expired at the latest, in ms, never below 0; -1 when not silent or unknown.
    [[nodiscard]] qint64 remainingMs(qint64 nowMs) const;
    /// The same as the share of the whole wait, 1 to 0.
    [[nodiscard]] double remainingShare(qint64 nowMs) const;
};

/// The members of `state` in line. `fleet` and `chronicle` may be null: then nothing is ours.
[[nodiscard]] QList<Member> membersOf(const model::ClusterState &state, const model::ParticipantFleet *fleet,
    const model::ClusterChronicle *chronicle, MemberColors &colors);

/// Adds what the servers know of the members' sessions, and which other clusters of `directory` they are in. One that
/// is silent by what they say becomes Suspected, see isOverdue().
void joinSessions(QList<Member> *members, const model::SessionCensus *census, const model::ClusterDirectory *directory);

/// Whether a client that was last heard at `heardMs` is suspicious at `askedMs`: it sends something at least every
/// third of its timeout, gives its server up after two thirds, and its session ends after the whole. Half lies between:
/// late for any pulse, and early enough to be a warning.
[[nodiscard]] bool isOverdue(qint64 heardMs, qint64 askedMs, int timeoutMs);

/// Adds how much work is with each.
void joinWork(QList<Member> *members, const model::WorkState &work);

} // namespace app

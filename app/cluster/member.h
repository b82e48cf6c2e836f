// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QColor>
#include <QList>

namespace model {
class ClusterChronicle;
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
        Gone, ///< the znode is gone; kept for a moment with its last words
    };
    model::ClusterMember candidate; ///< `node` is the identity
    Life life = Life::Present;
    bool leads = false;
    bool hasRegistry = false; ///< the cluster has a registry, so having no registration says something
    QString election; ///< path of the cluster
    qint64 pid = 0; ///< of a participant of ours; 0: not ours
    qint64 silentSinceMs = 0; ///< since the epoch; Killed and Frozen
    qint64 endsByMs = 0; ///< since the epoch: when its session has expired at the latest; 0 while unknown
    QString lastWords; ///< Gone only: why, as far as there is evidence
    QColor color;

    [[nodiscard]] bool isOurs() const { return pid != 0; }
    [[nodiscard]] bool isSilent() const { return life == Life::Killed || life == Life::Frozen; }
    /// Until its session has expired at the latest, in ms, never below 0; -1 when not silent or unknown.
    [[nodiscard]] qint64 remainingMs(qint64 nowMs) const;
    /// The same as the share of the whole wait, 1 to 0.
    [[nodiscard]] double remainingShare(qint64 nowMs) const;
};

/// The members of `state` in line. `fleet` and `chronicle` may be null: then nothing is ours.
[[nodiscard]] QList<Member> membersOf(const model::ClusterState &state, const model::ParticipantFleet *fleet,
    const model::ClusterChronicle *chronicle, MemberColors &colors);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "model/cluster/clusterstate.h"

#include <QList>

#include <functional>

namespace model {

/// What is known about a session beside the tree: from participants of this program.
struct SessionEvidence {
    ClusterEvent::Evidence evidence = ClusterEvent::Evidence::None;
    qint64 silentSinceMs = 0; ///< when its process was last known to work; 0: nothing known
    qint64 pid = 0;
    int timeoutMs = 0; ///< of the session; 0: not known
};
using EvidenceOf = std::function<SessionEvidence(qint64 session)>;

/// What a leader left behind when it lost the lead, until the next one takes it.
struct LostLead {
    qint64 atMs = 0; ///< last proof that it led; 0: none
    QString node = {};
    int timeoutMs = 0; ///< of its session; 0: not known
};

/// Whether both are one and the same leader: a leader known by its lock alone (Kafka's "/controller" before its broker
/// registers) is the same one when its candidate shows up.
[[nodiscard]] bool isSameLeader(const ClusterMember &a, const ClusterMember &b);

/// What happened between two states of one cluster, in the order in which a person would tell it: who went, who lost
/// the lead, who leads now, who came, who registered. Pure.
///
/// A new leader's gap runs from the last proof of the old one to `nowMs`, when the new one was seen. The proof is the
/// moment its process was killed or frozen, when it was ours, else the state in which nobody led. Without either it is
/// -1: one transaction takes the old one out of the line, and when its process stopped to work the tree does not tell.
/// `lost` carries the last proof over states without a leader. Of a state that could not be read, only problems are
/// told: who came or went meanwhile is not known.
[[nodiscard]] QList<ClusterEvent> clusterDifference(
    const ClusterState &before, const ClusterState &now, qint64 nowMs, const EvidenceOf &evidenceOf, LostLead &lost);

/// What there is to tell of a cluster that is seen for the first time: that it was found, who leads, what is wrong.
/// Pure.
[[nodiscard]] QList<ClusterEvent> clusterBeginning(const ClusterState &state, qint64 nowMs);

} // namespace model

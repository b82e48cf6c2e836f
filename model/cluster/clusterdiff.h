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
};
using EvidenceOf = std::function<SessionEvidence(qint64 session)>;

/// What happened between two states of one cluster, in the order in which a person would tell it: who went, who lost
/// the lead, who leads now, who came, who registered. Pure.
///
/// A new leader's gap runs from the last proof of the old one to `nowMs`, when the new one was seen. The proof is the
/// moment its process was killed or frozen, when it was ours, else the state in which nobody led. Without either it is
/// -1: one transaction takes the old one out of the line, and when its process stopped to work the tree does not tell.
/// `lostAtMs` carries the last proof over states without a leader; 0: none.
[[nodiscard]] QList<ClusterEvent> clusterDifference(
    const ClusterState &before, const ClusterState &now, qint64 nowMs, const EvidenceOf &evidenceOf, qint64 &lostAtMs);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"
#include "model/cluster/electionsnapshot.h"

namespace model {

/// What is wrong with a cluster, from what was read of it alone. Pure; what is only passing (a new leader that has not
/// yet taken itself out of the registry) shows here too: see SettledProblems.
///
/// Codes: not-permitted, no-leader, foreign-child, persistent-member, duplicate-session, leader-registered-as-worker,
/// candidate-not-registered, worker-not-candidate.
[[nodiscard]] QList<ClusterProblem> clusterProblems(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, const ClusterState &state);

/// follower-watches-nobody and follower-watches-wrong, for members whose watch was looked up and not found where the
/// recipe wants it (WatchEvidence::Wrong).
[[nodiscard]] QList<ClusterProblem> watchProblems(const ClusterState &state);

} // namespace model

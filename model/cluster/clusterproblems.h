// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"
#include "model/cluster/electionsnapshot.h"

#include <QHash>

#include <cstdint>
#include <functional>

namespace model {

/// What is wrong with a cluster, from what was read of it alone. Pure; what is only passing (a new leader that has not
/// yet taken itself out of the registry) shows here too: see SettledProblems.
///
/// Codes: not-permitted, no-leader, foreign-child, persistent-member, duplicate-session, leader-registered-as-worker,
/// candidate-not-registered, worker-not-candidate, sequence-near-end, two-leaders (a tie at the head of the line).
[[nodiscard]] QList<ClusterProblem> clusterProblems(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, const ClusterState &state);

/// follower-watches-nobody and follower-watches-wrong, for members whose watch was looked up and not found where the
/// recipe wants it (WatchEvidence::Wrong).
[[nodiscard]] QList<ClusterProblem> watchProblems(const ClusterState &state);

/// herd, for candidates that more than `mostWatchers` other members watch. `watchers`: members by the znode they watch.
[[nodiscard]] QList<ClusterProblem> herdProblems(
    const ClusterState &state, const QHash<QString, QStringList> &watchers);
inline constexpr int mostWatchers = 3; ///< one is the recipe's; two more may be changing places

/// leader-session-unknown, for leaders whose session does not live.
[[nodiscard]] QList<ClusterProblem> unknownSessions(
    const ClusterState &state, const std::function<bool(qint64)> &lives);

/// two-leaders: `other` has a claim beside the leader's. `text` may name its znode as %1.
[[nodiscard]] ClusterProblem twoLeaders(const ClusterMember &leader, const ClusterMember &other, const QString &text);
[[nodiscard]] ClusterProblem notPermitted(const QString &node, const QString &text);

/// From this number on an election's sequence is near its end: a million before 2147483647, where servers from 3.6 on
/// stick (ZOOKEEPER-3249).
inline constexpr std::uint32_t sequenceNearEnd = 2147483647U - 1000000U;

} // namespace model

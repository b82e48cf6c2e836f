// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"

#include <QRegularExpression>

namespace model {

// What the layouts of products are put together from. Pure.

/// A candidate test from the pattern of a whole name, compiled once. `literal`: what every match contains, looked for
/// first, because recognition asks this of every name in a tree; `leastLength`: that of the shortest match.
[[nodiscard]] std::function<bool(QStringView)> matches(
    const QString &pattern, QLatin1StringView literal, qsizetype leastLength = 0);
/// Orders by the signed number behind the last `mark`; names without one stand last.
[[nodiscard]] std::function<bool(QStringView, QStringView)> byNumberBehind(const QString &mark);
/// Orders by the sequence that the name ends in, by number. A '-' in front is a sign where there are nine digits, as
/// the servers write negative ones, or where another '-' or a '_' stands before it; names without one stand last, and
/// of equal numbers the name as a whole decides.
[[nodiscard]] bool bySequenceAtEnd(QStringView a, QStringView b);
/// Orders by the text behind the last `mark`, or the whole name without one, as LockInternals.standardFixForSorting
/// does.
[[nodiscard]] std::function<bool(QStringView, QStringView)> byTextBehind(const QString &mark);

/// Product and path, and nobody in it.
[[nodiscard]] ClusterState emptyState(const ClusterLayout &layout, const ClusterSnapshot &snapshot);

/// The owner of a lock leads. Without an ephemeral lock nobody does, which becomes the problem no-leader; where it may
/// not be read, its session leads under its znode's name.
void addLockHolder(ClusterState &state, const SourceFacts &lock, const MemberPayloadReader &reader);
/// Live children as followers that all watch `watched` (the recipe's herd, by design); the leader's own session is
/// joined with its member instead of added.
void addStandbys(
    ClusterState &state, const SourceFacts &candidates, const QString &watched, const MemberPayloadReader &reader);
/// Live children as workers; a leader of the same session gets their address.
void addWorkers(ClusterState &state, const SourceFacts &registry, const MemberPayloadReader &reader);
/// A queue that the layout's rules line up: members, roles and problems.
void addQueue(ClusterState &state, const ClusterLayout &layout, const SourceFacts &queue);
/// Whoever stands first: what was proclaimed is the truth, so the member that `claim` names (`isNamed`, or its owner
/// where its data may not be read) leads. Without one nobody does; where the queue may not be read, the owner of the
/// claim does. two-leaders, when the named one's session is not the claim's, or another one stands before it.
void proclaim(ClusterState &state, const SourceFacts &claim, const SourceFacts &queue,
    const std::function<bool(const ClusterMember &)> &isNamed);
/// two-leaders, when a lock names a member whose session is not the lock's.
void tellRivals(ClusterState &state);
/// Of a place that is called an election (isElectionName()): a plain election by candidates' names of any one prefix,
/// or none ("candidate_0000000001", "0000000001"). nullopt where it is not called so, or where a child is no such
/// candidate or not ephemeral: that one is something else.
[[nodiscard]] std::optional<ClusterState> readNamedElection(
    const ClusterLayout &layout, const ClusterSnapshot &snapshot);
/// Whether a znode's own name says that its children are candidates: "election", "leader", "candidates" ...
[[nodiscard]] bool isElectionName(QStringView name);

/// For a registry: live children are members, persistent ones a problem (static-instance). Nobody leads.
void addInstances(ClusterState &state, const SourceFacts &registry, const MemberPayloadReader &reader);

/// not-permitted for each of the snapshot's sources that may not be read.
void tellForbidden(ClusterState &state, const ClusterSnapshot &snapshot);

} // namespace model

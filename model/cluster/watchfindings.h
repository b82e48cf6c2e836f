// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"
#include "model/cluster/watchverifier.h"

namespace model {

/// What the servers' lists of watches say of one member.
struct WatchFinding {
    ClusterMember::WatchEvidence evidence = ClusterMember::WatchEvidence::Inferred;
    QString instead; ///< see ClusterMember::watchesInstead
};

/// What they say of one cluster.
struct WatchFindings {
    QHash<QString, WatchFinding> byMember;
    QHash<QString, QStringList> watchers; ///< the members (their znodes) that watch a member's znode, its own not
    QSet<QString> missed; ///< members whose watch was not found
};

/// Compares the line with the watches. A watch that is just being set again is missing for an instant, so only a member
/// that was missed the last time, too, is found wrong. Pure.
[[nodiscard]] WatchFindings compareWatches(
    const ClusterState &state, const WatchVerifier::Watchers &watchers, const QSet<QString> &missedBefore);

} // namespace model

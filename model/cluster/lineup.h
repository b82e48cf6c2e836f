// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"
#include "model/cluster/electionsnapshot.h"

namespace model {

/// A member from one znode, its payload read by `reader` (null: as text).
[[nodiscard]] ClusterMember memberFrom(const QString &node, const ZnodeFacts &facts, const MemberPayloadReader &reader);

/// Who leads, who follows whom, and who works, from what was read: the members in the recipe's own order, each follower
/// with the one it should watch, joined with the registry by session (ephemeralOwner). Problems are found too. Pure.
///
/// The first in line leads when it is a live candidate. When the recipe sorts a foreign child, or a persistent znode,
/// to the front, nobody leads: that is what the recipe itself would find.
[[nodiscard]] ClusterState lineUp(const ClusterLayout &layout, const ElectionSnapshot &snapshot);

} // namespace model

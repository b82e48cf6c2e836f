// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterdirectory.h"

namespace app {

/// What the user is about to do to a znode that a cluster stands on.
enum class StakeAct { Delete, Edit };

/// What doing it breaks, in full sentences: what the znode is, and what its recipe makes of it when it goes or changes
/// (model::Consequence). `ours`: the member is a participant that this program started, which watches its own znode.
[[nodiscard]] QString stakeText(const model::ClusterPart &stake, StakeAct act, bool ours);

} // namespace app

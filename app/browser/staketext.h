// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterdirectory.h"

namespace app {

/// What the user is about to do to a znode that an election stands on.
enum class StakeAct { Delete, Edit };

/// What doing it breaks, in full sentences: measured with LeaderLatch of Curator 5.4.0 and Election of kazoo 2.8.0,
/// neither of which watches its own znode. `ours`: the participant was started by this program. Empty when it breaks
/// nothing.
[[nodiscard]] QString stakeText(const model::ClusterDirectory::Stake &stake, StakeAct act, bool ours);

} // namespace app

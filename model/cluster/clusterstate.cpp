// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterstate.h"

#include <algorithm>

namespace model {

const ClusterMember *ClusterState::leader() const
{
    const auto found = std::ranges::find(members, ClusterMember::Role::Leader, &ClusterMember::role);
    return found == members.end() ? nullptr : &*found;
}

const ClusterMember *ClusterState::member(const QString &node) const
{
    const auto found = std::ranges::find(members, node, &ClusterMember::node);
    return found == members.end() ? nullptr : &*found;
}

} // namespace model

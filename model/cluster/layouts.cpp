// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"

#include <algorithm>

namespace model {

const QList<ClusterLayout> &layouts()
{
    static const QList<ClusterLayout> all{
        curatorLeaderLatchLayout(),
        kazooElectionLayout(),
        plainElectionLayout(),
    };
    return all;
}

const ClusterLayout *recogniseElection(const QList<QStringView> &names)
{
    for (const ClusterLayout &layout : layouts())
        if (std::ranges::any_of(names, layout.isCandidate))
            return &layout;
    return nullptr;
}

} // namespace model

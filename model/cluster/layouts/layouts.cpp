// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"

#include <algorithm>

namespace model {

const QList<ClusterLayout> &layouts()
{
    static const QList<ClusterLayout> all{
        // Recognised by anchors.
        kafkaLayout(),
        solrOverseerLayout(),
        solrShardLayout(),
        hbaseLayout(),
        hadoopElectorLayout(),
        helixLayout(),
        pulsarLayout(),
        bookkeeperLayout(),
        flinkLayout(),
        stormLayout(),
        druidCoordinatorLayout(),
        druidOverlordLayout(),
        nifiCoordinatorLayout(),
        nifiPrimaryLayout(),
        marathonLayout(),
        sparkLayout(),
        springLeaderLayout(),
        clickHouseLayout(),
        patroniLayout(),
        canalLayout(),
        elasticJobLayout(),
        masterWorkerBookLayout(),
        dubboLayout(),
        kazooPartitionerLayout(),
        // Recognised by the names of members, the most particular pattern first.
        mesosLayout(),
        accumuloLayout(),
        hiveServerLayout(),
        serverSetLayout(),
        curatorLeaderLatchLayout(),
        curatorSelectorLayout(),
        curatorReadWriteLockLayout(),
        curatorSemaphoreLayout(),
        goZookeeperLayout(),
        kazooReadLockLayout(),
        kazooElectionLayout(),
        kazooPartyLayout(),
        kazooSemaphoreLayout(),
        cLockLayout(),
        writeLockLayout(),
        recipePageLayout(),
        leaderElectionSupportLayout(),
        sparkOldLayout(),
        plainElectionLayout(),
        serviceDiscoveryLayout(),
        // Recognised by the name of the place.
        namedElectionLayout(),
        ephemeralGroupLayout(),
        // Names of what another layout tells apart.
        hdfsLayout(),
        yarnLayout(),
    };
    return all;
}

const ClusterLayout *layoutById(const QString &id)
{
    const auto found = std::ranges::find(layouts(), id, &ClusterLayout::id);
    return found == layouts().end() ? nullptr : &*found;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"

namespace model {

// One function a recipe or product, in files of their own here. To add one: its file, a line here and one in layouts().
[[nodiscard]] ClusterLayout accumuloLayout();
[[nodiscard]] ClusterLayout bookkeeperLayout();
[[nodiscard]] ClusterLayout cLockLayout();
[[nodiscard]] ClusterLayout canalLayout();
[[nodiscard]] ClusterLayout clickHouseLayout();
[[nodiscard]] ClusterLayout curatorLeaderLatchLayout();
[[nodiscard]] ClusterLayout curatorReadWriteLockLayout();
[[nodiscard]] ClusterLayout curatorSelectorLayout();
[[nodiscard]] ClusterLayout curatorSemaphoreLayout();
[[nodiscard]] ClusterLayout druidCoordinatorLayout();
[[nodiscard]] ClusterLayout druidOverlordLayout();
[[nodiscard]] ClusterLayout dubboLayout();
[[nodiscard]] ClusterLayout elasticJobLayout();
[[nodiscard]] ClusterLayout ephemeralGroupLayout();
[[nodiscard]] ClusterLayout flinkLayout();
[[nodiscard]] ClusterLayout goZookeeperLayout();
[[nodiscard]] ClusterLayout hadoopElectorLayout();
[[nodiscard]] ClusterLayout hbaseLayout();
[[nodiscard]] ClusterLayout hdfsLayout();
[[nodiscard]] ClusterLayout helixLayout();
[[nodiscard]] ClusterLayout hiveServerLayout();
[[nodiscard]] ClusterLayout kafkaLayout();
[[nodiscard]] ClusterLayout kazooElectionLayout();
[[nodiscard]] ClusterLayout kazooPartitionerLayout();
[[nodiscard]] ClusterLayout kazooPartyLayout();
[[nodiscard]] ClusterLayout kazooReadLockLayout();
[[nodiscard]] ClusterLayout kazooSemaphoreLayout();
[[nodiscard]] ClusterLayout leaderElectionSupportLayout();
[[nodiscard]] ClusterLayout marathonLayout();
[[nodiscard]] ClusterLayout masterWorkerBookLayout();
[[nodiscard]] ClusterLayout mesosLayout();
[[nodiscard]] ClusterLayout namedElectionLayout();
[[nodiscard]] ClusterLayout nifiCoordinatorLayout();
[[nodiscard]] ClusterLayout nifiPrimaryLayout();
[[nodiscard]] ClusterLayout patroniLayout();
[[nodiscard]] ClusterLayout plainElectionLayout();
[[nodiscard]] ClusterLayout pulsarLayout();
[[nodiscard]] ClusterLayout recipePageLayout();
[[nodiscard]] ClusterLayout serverSetLayout();
[[nodiscard]] ClusterLayout serviceDiscoveryLayout();
[[nodiscard]] ClusterLayout solrOverseerLayout();
[[nodiscard]] ClusterLayout solrShardLayout();
[[nodiscard]] ClusterLayout sparkLayout();
[[nodiscard]] ClusterLayout sparkOldLayout();
[[nodiscard]] ClusterLayout springLeaderLayout();
[[nodiscard]] ClusterLayout stormLayout();
[[nodiscard]] ClusterLayout writeLockLayout();
[[nodiscard]] ClusterLayout yarnLayout();

} // namespace model

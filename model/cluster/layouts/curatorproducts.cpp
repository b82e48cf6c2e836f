// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

// Products that use Curator's latch or selector at a place of their own.
namespace {

/// A latch or a selector, and the registries beside it. The sources: the queue, then the registries.
std::optional<ClusterState> readQueueAndRegistries(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &queue = snapshot.source(0);
    const auto isCandidate = [&layout](const ZnodeFacts &child) { return layout.queue.isCandidate(child.name); };
    // The place may be called so for another reason; an empty one is left to whoever comes.
    if (queue.isThere() && std::ranges::none_of(queue.children, isCandidate))
        return std::nullopt;
    ClusterState state = emptyState(layout, snapshot);
    addQueue(state, layout, snapshot.source(0));
    for (qsizetype at = 1; at < snapshot.sources.size(); ++at) {
        const QList<ClusterWorker> before = std::exchange(state.workers, {});
        addWorkers(state, snapshot.source(at), [](const QByteArray & /*data*/) { return MemberPayload(); });
        state.workers = before + state.workers;
    }
    tellForbidden(state, snapshot);
    return state;
}

ClusterLayout product(
    ClusterLayout recipe, const QString &id, const QString &name, const QString &queue, const QStringList &registries)
{
    recipe.id = id;
    recipe.name = name;
    recipe.anchors = {queue};
    recipe.place = queue;
    recipe.sources = {{LayoutSource::What::Children, queue}};
    for (const QString &registry : registries)
        recipe.sources.append({LayoutSource::What::Children, registry});
    recipe.read = readQueueAndRegistries;
    return recipe;
}

} // namespace

ClusterLayout stormLayout()
{
    return product(
        curatorLeaderLatchLayout(), u"storm"_s, u"Apache Storm"_s, u"leader-lock"_s, {u"nimbuses"_s, u"supervisors"_s});
}

ClusterLayout druidCoordinatorLayout()
{
    return product(curatorLeaderLatchLayout(), u"druid-coordinator"_s, u"Apache Druid coordinator"_s,
        u"coordinator/_COORDINATOR"_s,
        {u"internal-discovery/HISTORICAL"_s, u"internal-discovery/BROKER"_s, u"internal-discovery/MIDDLE_MANAGER"_s});
}

ClusterLayout druidOverlordLayout()
{
    return product(curatorLeaderLatchLayout(), u"druid-overlord"_s, u"Apache Druid overlord"_s, u"overlord/_OVERLORD"_s,
        {u"internal-discovery/MIDDLE_MANAGER"_s});
}

/// The contenders are the connected nodes; the payload is a node's heartbeat address.
ClusterLayout nifiCoordinatorLayout()
{
    return product(curatorSelectorLayout(), u"nifi-coordinator"_s, u"Apache NiFi cluster coordinator"_s,
        u"leaders/Cluster Coordinator"_s, {});
}

ClusterLayout nifiPrimaryLayout()
{
    return product(
        curatorSelectorLayout(), u"nifi-primary-node"_s, u"Apache NiFi primary node"_s, u"leaders/Primary Node"_s, {});
}

ClusterLayout marathonLayout()
{
    ClusterLayout layout = product(curatorLeaderLatchLayout(), u"marathon"_s, u"Marathon"_s, u"leader-curator"_s, {});
    // It asks the latch who leads after each change of the children, instead of trusting its own callback.
    layout.whenLeaderDeleted = Consequence::StepsDown;
    return layout;
}

/// The latch has no id: only the session's connection tells where the master runs.
ClusterLayout sparkLayout()
{
    return product(curatorLeaderLatchLayout(), u"spark"_s, u"Apache Spark standalone"_s, u"leader_election"_s, {});
}

/// Before 0.9: "master_<sequence>" with the master's URL, sorted as whole names.
ClusterLayout sparkOldLayout()
{
    ClusterLayout layout;
    layout.id = u"spark-before-0.9"_s;
    layout.name = u"Apache Spark standalone before 0.9"_s;
    layout.queue = {matches(u"master_(?:\\d{10}|-\\d{9,10})"_s, "master_"_L1, 17),
        [](QStringView a, QStringView b) { return a.compare(b) < 0; }, true};
    return layout;
}

ClusterLayout springLeaderLayout()
{
    return product(curatorSelectorLayout(), u"spring-integration-leader"_s, u"Spring Integration leader"_s,
        u"spring-integration/leader/*"_s, {});
}

} // namespace model

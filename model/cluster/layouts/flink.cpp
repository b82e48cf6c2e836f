// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterproblems.h"
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Latch, Dispatcher, ResourceManager, Rest };

/// Java serialisation: the leader's address by writeUTF, then a UUID object.
MemberPayload connectionInfo(const QByteArray &data)
{
    const auto strings = javaStrings(data);
    if (!strings || strings->isEmpty())
        return {{}, {}, u"no serialised address of a leader"_s};
    return {strings->constFirst(), strings->constFirst(), {}};
}

/// What one component wrote; of a session that does not hold the latch it is a second claim.
void takeConnectionInfo(ClusterState &state, const SourceFacts &source)
{
    const qint64 owner = source.node.stat.ephemeralOwner;
    if (!source.isThere() || owner == 0)
        return;
    for (ClusterMember &member : state.members) {
        if (member.session != owner || !member.address.isEmpty())
            continue;
        const MemberPayload facts = connectionInfo(source.node.data);
        member.address = facts.address;
        member.undecoded = facts.undecoded;
        member.claim = source.path;
    }
    const ClusterMember *leader = state.leader();
    if (!leader || leader->session == owner)
        return;
    ClusterMember claimant;
    claimant.node = source.path;
    claimant.session = owner;
    state.problems.append(
        twoLeaders(*leader, claimant, u"holds the latch, but %1 was written by another session: both may lead"_s));
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    addQueue(state, layout, snapshot.source(Latch));
    if (state.members.isEmpty() && !snapshot.source(Latch).isThere() && !snapshot.source(Latch).isForbidden())
        return std::nullopt;
    // The latch has no id: the leader's address stands in what its components wrote.
    for (const Source info : {Rest, Dispatcher, ResourceManager})
        takeConnectionInfo(state, snapshot.source(info));
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout flinkLayout()
{
    ClusterLayout layout = curatorLeaderLatchLayout();
    layout.id = u"flink"_s;
    layout.name = u"Apache Flink"_s;
    layout.family = ClusterFamily::ProclaimedQueue;
    layout.anchors = {u"leader/latch"_s};
    layout.place = u"leader/latch"_s;
    layout.sources = {{LayoutSource::What::Children, u"leader/latch"_s},
        {LayoutSource::What::Node, u"leader/dispatcher/connection_info"_s},
        {LayoutSource::What::Node, u"leader/resource_manager/connection_info"_s},
        {LayoutSource::What::Node, u"leader/rest_server/connection_info"_s}};
    layout.read = read;
    return layout;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterproblems.h"
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"
#include "model/cluster/lineup.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Lock, BreadCrumb };

/// ActiveNodeInfo of HAZKInfo.proto: 1 nameserviceId, 2 namenodeId, 3 hostname, 4 port, 5 zkfcPort. YARN's
/// ActiveRMInfoProto (1 clusterId, 2 rmId) writes the same first two.
MemberPayload activePayload(const QByteArray &data)
{
    const auto fields = protobufFields(data);
    if (data.isEmpty() || !fields)
        return {{}, {}, u"no protocol buffers message of the active one"_s};
    MemberPayload facts;
    facts.name = protobufText(*fields, 2);
    facts.address = addressOf(protobufText(*fields, 3), static_cast<int>(protobufNumber(*fields, 4)));
    return facts;
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &lock = snapshot.source(Lock);
    const SourceFacts &crumb = snapshot.source(BreadCrumb);
    ClusterState state = emptyState(layout, snapshot);
    addLockHolder(state, lock, activePayload);
    const bool lockIsGone = lock.state == SourceFacts::State::Gone;
    if (crumb.isThere()) {
        const ClusterMember last = memberFrom(crumb.path, crumb.node, activePayload);
        const ClusterMember *leader = state.leader();
        if (lockIsGone)
            state.problems.append({u"unfenced"_s, crumb.path,
                u"names %1 as last active, and nobody holds the lock: it was lost without a clean end, and has to be fenced before another takes over"_s
                    .arg(last.name),
                {crumb.path, lock.path}});
        else if (leader && leader->undecoded.isEmpty() && last.undecoded.isEmpty() && last.name != leader->name)
            state.problems.append(twoLeaders(*leader, last,
                u"is held by one, but %1 still names another as active: until that one is fenced, both may serve"_s));
    }
    tellForbidden(state, snapshot);
    state.note = u"standbys only watch the lock: they are not visible in the tree"_s;
    return state;
}

/// A NameNode writes its host, too; a ResourceManager its ids alone.
bool isNameNode(const ClusterSnapshot &snapshot)
{
    for (const SourceFacts &source : snapshot.sources)
        if (const auto fields = protobufFields(source.node.data); fields && !fields->isEmpty())
            return !protobufText(*fields, 3).isEmpty();
    return !snapshot.root.contains("yarn"_L1);
}

ClusterLayout electorLayout(const QString &id, const QString &name)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.family = ClusterFamily::Lock;
    layout.sources = {
        {LayoutSource::What::Node, u"ActiveStandbyElectorLock"_s}, {LayoutSource::What::Node, u"ActiveBreadCrumb"_s}};
    layout.whenLeaderDeleted = Consequence::StepsDown;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace

/// Hadoop's ActiveStandbyElector serves the NameNodes and the ResourceManagers alike; the payload tells them apart.
ClusterLayout hadoopElectorLayout()
{
    ClusterLayout layout = electorLayout(u"hadoop-ha"_s, u"Hadoop HA (HDFS or YARN)"_s);
    layout.anchors = {u"ActiveStandbyElectorLock"_s, u"ActiveBreadCrumb"_s};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) {
        auto state = read(self, snapshot);
        if (state)
            state->product = isNameNode(snapshot) ? u"hdfs-ha"_s : u"yarn-ha"_s;
        return state;
    };
    return layout;
}

ClusterLayout hdfsLayout() { return electorLayout(u"hdfs-ha"_s, u"Apache Hadoop HDFS"_s); }
ClusterLayout yarnLayout() { return electorLayout(u"yarn-ha"_s, u"Apache Hadoop YARN"_s); }

} // namespace model

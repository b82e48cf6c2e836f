// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Leader, Election, Members };

/// Solr sorts by the sequence, then by the whole name: ties are normal, because a replica that joins at the head makes
/// an ephemeral znode of the first one's own sequence. Source: LeaderElector.sortSeqs.
bool precedes(QStringView a, QStringView b)
{
    const auto sequence = [](QStringView name) { return name.sliced(name.lastIndexOf(u'_') + 1).toInt(); };
    const int first = sequence(a);
    const int second = sequence(b);
    return first != second ? first < second : a.compare(b) < 0;
}

/// "<session>-<name>-n_<sequence>"; a negative session has a '-' of its own in front.
QString electionName(const QString &node)
{
    const QString name = node.section(u'/', -1);
    const qsizetype begin = name.indexOf(u'-', 1) + 1;
    const qsizetype end = name.lastIndexOf("-n_"_L1);
    return end > begin ? name.sliced(begin, end - begin) : name;
}

void nameByElection(ClusterState &state)
{
    for (ClusterMember &member : state.members) {
        member.name = electionName(member.node);
        member.undecoded.clear();
    }
}

MemberPayload noPayload(const QByteArray & /*data*/) { return {}; }

QueueRules queueRules() { return {matches(u"-?\\d+-.+-n_(?:\\d{10}|-\\d{9,10})"_s, "-n_"_L1, 15), precedes, false}; }

/// {"id":"<name in the election>"}: the whole name of the znode that won.
std::optional<ClusterState> readOverseer(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &leader = snapshot.source(Leader);
    ClusterState state = emptyState(layout, snapshot);
    addQueue(state, layout, snapshot.source(Election));
    nameByElection(state);
    QString why;
    const auto json = jsonPayload(leader.node.data, &why);
    const QString id = json ? json->value("id"_L1).toString() : QString();
    proclaim(state, leader, snapshot.source(Election),
        [&](const ClusterMember &member) { return !id.isEmpty() && member.node.endsWith(u'/' + id); });
    addWorkers(state, snapshot.source(Members), noPayload);
    for (ClusterWorker &worker : state.workers)
        worker.address = worker.node.section(u'/', -1);
    tellForbidden(state, snapshot);
    return state;
}

/// The shard's leader znode is the truth: whoever wins may first synchronise, wait, or stand again.
std::optional<ClusterState> readShard(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &leader = snapshot.source(Leader);
    ClusterState state = emptyState(layout, snapshot);
    addQueue(state, layout, snapshot.source(Election));
    nameByElection(state);
    QString why;
    const auto json = jsonPayload(leader.node.data, &why);
    const qint64 session = leader.node.stat.ephemeralOwner;
    const QString core = json ? json->value("core_node_name"_L1).toString() : QString();
    proclaim(state, leader, snapshot.source(Election), [&](const ClusterMember &member) {
        return core.isEmpty() ? member.session == session : electionName(member.node) == core;
    });
    for (ClusterMember &member : state.members)
        if (member.role == ClusterMember::Role::Leader && json)
            member.address = json->value("base_url"_L1).toString();
    tellForbidden(state, snapshot);
    return state;
}

ClusterLayout solrLayout(const QString &id, const QString &name)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.family = ClusterFamily::ProclaimedQueue;
    layout.queue = queueRules();
    layout.payload = noPayload;
    layout.whenLeaderDeleted = Consequence::Unknown; // the next one may find the leader znode taken
    layout.whenCandidateEdited = Consequence::Unknown;
    return layout;
}

} // namespace

ClusterLayout solrOverseerLayout()
{
    ClusterLayout layout = solrLayout(u"solr-overseer"_s, u"Apache Solr overseer"_s);
    layout.anchors = {u"overseer_elect/election"_s};
    layout.place = u"overseer_elect"_s;
    layout.sources = {{LayoutSource::What::Node, u"overseer_elect/leader"_s},
        {LayoutSource::What::Children, u"overseer_elect/election"_s}, {LayoutSource::What::Children, u"live_nodes"_s}};
    layout.read = readOverseer;
    return layout;
}

/// /collections/<collection>/leader_elect/<shard>/election, its leader in ../../leaders/<shard>/leader.
ClusterLayout solrShardLayout()
{
    ClusterLayout layout = solrLayout(u"solr-shard"_s, u"Apache Solr shard"_s);
    layout.anchors = {u"leader_elect/*/election"_s};
    layout.place = u"leader_elect/*"_s;
    layout.sources = {{LayoutSource::What::Node, u"leaders/*/leader"_s},
        {LayoutSource::What::Children, u"leader_elect/*/election"_s}};
    layout.read = readShard;
    return layout;
}

} // namespace model

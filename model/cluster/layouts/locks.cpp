// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

// Products whose leader is the owner of one ephemeral znode.
namespace {

MemberPayload silent(const QByteArray & /*data*/) { return {}; }

/// A Helix ZNRecord: its id is the instance, LIVE_INSTANCE is "pid@host".
MemberPayload helixPayload(const QByteArray &data)
{
    MemberPayload facts;
    if (const auto json = jsonPayload(data, &facts.undecoded)) {
        facts.name = json->value("id"_L1).toString();
        const QString instance = json->value("simpleFields"_L1).toObject().value("LIVE_INSTANCE"_L1).toString();
        facts.address = instance.section(u'@', 1);
    }
    return facts;
}

MemberPayload pulsarPayload(const QByteArray &data)
{
    MemberPayload facts;
    if (const auto json = jsonPayload(data, &facts.undecoded)) {
        facts.address = json->value("serviceUrl"_L1).toString();
        facts.name = json->value("brokerId"_L1).toString(facts.address);
    }
    return facts;
}

/// Patroni's members: conn_url, api_url, state, role ...
MemberPayload patroniPayload(const QByteArray &data)
{
    MemberPayload facts;
    if (const auto json = jsonPayload(data, &facts.undecoded))
        facts.address = json->value("api_url"_L1).toString(json->value("conn_url"_L1).toString());
    return facts;
}

/// {"active":true,"address":"ip:port"}
MemberPayload canalPayload(const QByteArray &data)
{
    MemberPayload facts;
    if (const auto json = jsonPayload(data, &facts.undecoded)) {
        facts.address = json->value("address"_L1).toString();
        facts.name = facts.address;
    }
    return facts;
}

/// The first source is the lock, the second the members, who all watch the lock.
std::optional<ClusterState> readLockAndMembers(const ClusterLayout &layout, const ClusterSnapshot &snapshot,
    const MemberPayloadReader &ofLeader, const MemberPayloadReader &ofMember)
{
    ClusterState state = emptyState(layout, snapshot);
    addLockHolder(state, snapshot.source(0), ofLeader);
    addStandbys(state, snapshot.source(1), snapshot.source(0).path, ofMember);
    tellRivals(state);
    tellForbidden(state, snapshot);
    return state;
}

ClusterLayout lockLayout(const QString &id, const QString &name, const QString &lock, const QString &members)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.family = ClusterFamily::Lock;
    layout.sources = {{LayoutSource::What::Node, lock}, {LayoutSource::What::Children, members}};
    layout.whenLeaderDeleted = Consequence::LeadMoves;
    layout.whenFollowerDeleted = Consequence::LeavesList;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace

ClusterLayout helixLayout()
{
    ClusterLayout layout =
        lockLayout(u"helix"_s, u"Apache Helix (and Pinot)"_s, u"CONTROLLER/LEADER"_s, u"LIVEINSTANCES"_s);
    layout.anchors = {u"LIVEINSTANCES"_s, u"IDEALSTATES"_s};
    layout.whenRegistrationDeleted = Consequence::Evicted; // the controller gives its partitions to others
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        ClusterState state = emptyState(self, snapshot);
        addLockHolder(state, snapshot.source(0), helixPayload);
        addWorkers(state, snapshot.source(1), helixPayload);
        tellForbidden(state, snapshot);
        return state;
    };
    return layout;
}

ClusterLayout pulsarLayout()
{
    ClusterLayout layout = lockLayout(u"pulsar"_s, u"Apache Pulsar"_s, u"leader"_s, u"brokers"_s);
    layout.anchors = {u"loadbalance/leader"_s, u"loadbalance/brokers"_s};
    layout.place = u"loadbalance"_s;
    layout.sources = {
        {LayoutSource::What::Node, u"loadbalance/leader"_s}, {LayoutSource::What::Children, u"loadbalance/brokers"_s}};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) {
        return readLockAndMembers(self, snapshot, pulsarPayload, silent);
    };
    return layout;
}

/// /service/<scope>: "leader" holds the name of a member.
ClusterLayout patroniLayout()
{
    ClusterLayout layout = lockLayout(u"patroni"_s, u"Patroni (PostgreSQL)"_s, u"leader"_s, u"members"_s);
    layout.anchors = {u"initialize"_s};
    layout.whenFollowerDeleted = Consequence::RegistrationLost;
    layout.whenCandidateEdited = Consequence::Readdressed;
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        if (!snapshot.source(1).isThere() && !snapshot.source(1).isForbidden())
            return std::nullopt;
        return readLockAndMembers(self, snapshot, {}, patroniPayload);
    };
    return layout;
}

ClusterLayout canalLayout()
{
    ClusterLayout layout = lockLayout(u"canal"_s, u"Canal"_s, u"running"_s, u"cluster"_s);
    layout.anchors = {u"destinations/*/running"_s, u"destinations/*/cluster"_s};
    layout.place = u"destinations/*"_s;
    layout.sources = {{LayoutSource::What::Node, u"destinations/*/running"_s},
        {LayoutSource::What::Children, u"destinations/*/cluster"_s}};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) {
        return readLockAndMembers(self, snapshot, canalPayload, silent);
    };
    return layout;
}

/// The instance is the truth: the latch is held for an instant only.
ClusterLayout elasticJobLayout()
{
    ClusterLayout layout =
        lockLayout(u"elasticjob"_s, u"Apache ElasticJob"_s, u"leader/election/instance"_s, u"instances"_s);
    layout.anchors = {u"leader/election/latch"_s, u"leader/election/instance"_s};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) {
        return readLockAndMembers(self, snapshot, {}, silent);
    };
    return layout;
}

/// The master-worker example of the O'Reilly book: /master, /workers/worker-<hex>, /assign, /tasks, /status.
ClusterLayout masterWorkerBookLayout()
{
    ClusterLayout layout =
        lockLayout(u"master-worker-book"_s, u"master and workers (O'Reilly book)"_s, u"master"_s, u"workers"_s);
    layout.anchors = {u"assign"_s};
    layout.whenLeaderDeleted = Consequence::TwoLeaders; // only who does not lead watches /master
    layout.whenRegistrationDeleted = Consequence::Evicted; // the master gives its tasks to others
    layout.whenRegistrationEdited = Consequence::Renamed;
    layout.place = u"master"_s;
    layout.sources.append({LayoutSource::What::Children, u"assign"_s});
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        const SourceFacts &workers = snapshot.source(1);
        const auto isWorker = [](const ZnodeFacts &child) { return child.name.startsWith("worker-"_L1); };
        // "workers" and "master" are common words: only such names beside an "assign" are the example's.
        if (!workers.isThere() || (!workers.children.isEmpty() && !std::ranges::any_of(workers.children, isWorker)))
            return std::nullopt;
        ClusterState state = emptyState(self, snapshot);
        addLockHolder(state, snapshot.source(0), {});
        addWorkers(state, workers, silent);
        tellForbidden(state, snapshot);
        return state;
    };
    return layout;
}

} // namespace model

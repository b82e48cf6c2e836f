// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"
#include "model/cluster/lineup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Controller, Epoch, Brokers };

/// A broker's registration, versions 1 to 5: host and port are null when only other listeners than plaintext exist; the
/// endpoints then hold the address. Source: kafka.zk.BrokerIdZNode.
MemberPayload brokerPayload(const QByteArray &data)
{
    MemberPayload facts;
    const auto json = jsonPayload(data, &facts.undecoded);
    if (!json)
        return facts;
    facts.address = addressOf(json->value("host"_L1).toString(), json->value("port"_L1).toInt(-1));
    if (facts.address.isEmpty())
        facts.address = json->value("endpoints"_L1).toArray().at(0).toString();
    return facts;
}

/// {"version":2,"brokerid":1,"timestamp":"..","kraftControllerEpoch":-1}
MemberPayload controllerPayload(const QByteArray &data)
{
    MemberPayload facts;
    if (const auto json = jsonPayload(data, &facts.undecoded))
        facts.name = u"broker %1"_s.arg(json->value("brokerid"_L1).toInt(-1));
    return facts;
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &controller = snapshot.source(Controller);
    const SourceFacts &brokers = snapshot.source(Brokers);
    ClusterState state = emptyState(layout, snapshot);
    QString why;
    const auto claim = jsonPayload(controller.node.data, &why);
    // "controller" is a common word: its payload, or the epoch beside it, tells whether it is Kafka's.
    const bool isKafka = brokers.isThere() || brokers.isForbidden()
        || (snapshot.source(Epoch).isThere() && (!controller.isThere() || (claim && claim->contains("brokerid"_L1))));
    if (!isKafka)
        return std::nullopt;
    if (controller.isThere() && !controller.node.stat.isEphemeral() && claim) {
        state.note = u"a KRaft controller holds the lead: the cluster is being migrated away from ZooKeeper"_s;
        ClusterMember leader = memberFrom(controller.path, controller.node, controllerPayload);
        leader.role = ClusterMember::Role::Leader;
        leader.claim = controller.path;
        state.members.append(leader);
    } else {
        addLockHolder(state, controller, controllerPayload);
    }
    addStandbys(state, brokers, controller.path, brokerPayload);
    for (ClusterMember &member : state.members)
        if (member.node != controller.path)
            member.name = u"broker %1"_s.arg(member.name);
    tellRivals(state);
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout kafkaLayout()
{
    ClusterLayout layout;
    layout.id = u"kafka"_s;
    layout.name = u"Apache Kafka"_s;
    layout.family = ClusterFamily::Lock;
    layout.anchors = {u"brokers/ids"_s, u"controller_epoch"_s};
    layout.place = u"controller"_s;
    layout.sources = {{LayoutSource::What::Node, u"controller"_s}, {LayoutSource::What::Node, u"controller_epoch"_s},
        {LayoutSource::What::Children, u"brokers/ids"_s}};
    layout.read = read;
    layout.whenLeaderDeleted = Consequence::LeadMoves;
    layout.whenFollowerDeleted = Consequence::Evicted; // its partitions are led elsewhere
    layout.whenCandidateEdited = Consequence::Readdressed;
    return layout;
}

} // namespace model

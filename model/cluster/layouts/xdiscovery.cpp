// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// A ServiceInstance as JsonInstanceSerializer writes it: address and port may be null, "enabled" is absent as a rule
/// and then means true, unknown fields are ignored.
MemberPayload instancePayload(const QByteArray &data)
{
    MemberPayload facts;
    const auto json = jsonPayload(data, &facts.undecoded);
    if (!json)
        return facts;
    facts.name = json->value("id"_L1).toString();
    const int port = json->value("port"_L1).toInt(-1);
    facts.address =
        addressOf(json->value("address"_L1).toString(), port > 0 ? port : json->value("sslPort"_L1).toInt(-1));
    return facts;
}

bool isInstance(const ZnodeFacts &child)
{
    QString why;
    const auto json = jsonPayload(child.data, &why);
    return json && json->contains("name"_L1) && json->contains("id"_L1)
        && (json->contains("serviceType"_L1) || json->contains("uriSpec"_L1));
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &instances = snapshot.source(0);
    // Only the payload tells: a name that is a uuid can be anything.
    if (instances.isThere() && !std::ranges::any_of(instances.children, isInstance))
        return std::nullopt;
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, instances, instancePayload);
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

/// Curator x-discovery, which Spring Cloud ZooKeeper and Dubbo's application-level discovery write, too: a parent for
/// each service, a child for each instance, named by its id (a uuid unless chosen).
ClusterLayout serviceDiscoveryLayout()
{
    ClusterLayout layout;
    layout.id = u"curator-service-discovery"_s;
    layout.name = u"Curator service discovery"_s;
    layout.family = ClusterFamily::Registry;
    layout.queue.isCandidate = matches(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-?\\d{10})?|iid-\\d{10}"_s, "-"_L1, 14);
    layout.queue.endsInDigit = false;
    layout.read = read;
    layout.whenFollowerDeleted = Consequence::RegistrationLost;
    layout.whenCandidateEdited = Consequence::Readdressed;
    return layout;
}

} // namespace model

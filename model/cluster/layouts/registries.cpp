// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

// Registries in which nobody leads.
namespace {

std::optional<ClusterState> readInstances(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, snapshot.source(0), layout.payload);
    tellForbidden(state, snapshot);
    return state;
}

ClusterLayout registryLayout(const QString &id, const QString &name)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.family = ClusterFamily::Registry;
    layout.read = readInstances;
    layout.whenFollowerDeleted = Consequence::RegistrationLost;
    layout.whenCandidateEdited = Consequence::Renamed; // where everything stands in the name
    return layout;
}

/// {"serviceEndpoint":{"host":..,"port":..},"additionalEndpoints":{},"status":"ALIVE","shard":0}
MemberPayload serverSetPayload(const QByteArray &data)
{
    MemberPayload facts;
    const auto json = jsonPayload(data, &facts.undecoded);
    if (!json)
        return facts;
    const QJsonObject endpoint = json->value("serviceEndpoint"_L1).toObject();
    facts.address = addressOf(endpoint.value("host"_L1).toString(), endpoint.value("port"_L1).toInt(-1));
    if (json->contains("shard"_L1))
        facts.name = u"shard %1"_s.arg(json->value("shard"_L1).toInt());
    return facts;
}

/// Others write member_<sequence> with a plain address in it (Marathon before 1.5).
MemberPayload endpointPayload(const QByteArray &data)
{
    return data.startsWith('{') ? serverSetPayload(data) : textPayload(data);
}

/// Everything is in the znode's name, an URL that is percent-encoded once.
std::optional<ClusterState> readDubbo(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &providers = snapshot.source(0);
    const auto urlOf = [](const QString &name) { return QUrl(QUrl::fromPercentEncoding(name.toUtf8())); };
    const auto isUrl = [&urlOf](const ZnodeFacts &child) { return !urlOf(child.name).host().isEmpty(); };
    if (providers.isThere() && !providers.children.isEmpty() && !std::ranges::any_of(providers.children, isUrl))
        return std::nullopt;
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, providers, [](const QByteArray & /*data*/) { return MemberPayload(); });
    for (ClusterMember &member : state.members) {
        const QUrl url = urlOf(member.node.section(u'/', -1));
        member.address = addressOf(url.host(), url.port(-1));
        member.name = url.scheme() + "://"_L1 + member.address;
    }
    tellForbidden(state, snapshot);
    return state;
}

/// "serverUri=host:10000;version=..;sequence=..": everything is in the name.
std::optional<ClusterState> readHive(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, snapshot.source(0), [](const QByteArray & /*data*/) { return MemberPayload(); });
    for (ClusterMember &member : state.members) {
        const QString uri = member.node.section(u'/', -1).section(u';', 0, 0).section(u'=', 1);
        member.name = uri;
        member.address = uri;
    }
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout serverSetLayout()
{
    ClusterLayout layout = registryLayout(u"server-set"_s, u"ServerSet (Finagle)"_s);
    layout.queue = {matches(u"member_\\d{10}"_s, "member_"_L1, 17), byNumberBehind(u"member_"_s), false};
    layout.payload = endpointPayload;
    layout.whenCandidateEdited = Consequence::Readdressed;
    return layout;
}

ClusterLayout dubboLayout()
{
    ClusterLayout layout = registryLayout(u"dubbo"_s, u"Apache Dubbo"_s);
    layout.anchors = {u"providers"_s};
    layout.sources = {{LayoutSource::What::Children, u"providers"_s}};
    layout.read = readDubbo;
    return layout;
}

ClusterLayout hiveServerLayout()
{
    ClusterLayout layout = registryLayout(u"hiveserver2"_s, u"Apache HiveServer2"_s);
    layout.queue = {
        matches(u"serverUri=.+;sequence=\\d{10}"_s, ";sequence="_L1, 31), byNumberBehind(u"sequence="_s), false};
    layout.read = readHive;
    return layout;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Until 0.24 the same as a protocol buffers message: 1 id, 2 ip, 3 port, 4 pid ("master@host:port"), 5 hostname.
MemberPayload binaryPayload(const QByteArray &data)
{
    const auto fields = protobufFields(data);
    const QString id = fields ? protobufText(*fields, 1) : QString();
    if (id.isEmpty())
        return {{}, {}, u"neither MasterInfo as JSON nor as a protocol buffers message"_s};
    const QString host = protobufText(*fields, 5);
    const QString pid = protobufText(*fields, 4);
    return {
        id, host.isEmpty() ? pid.section(u'@', 1) : addressOf(host, static_cast<int>(protobufNumber(*fields, 3))), {}};
}

/// MasterInfo as JSON.
MemberPayload masterPayload(const QByteArray &data)
{
    if (!data.isEmpty() && !data.startsWith('{'))
        return binaryPayload(data);
    MemberPayload facts;
    const auto json = jsonPayload(data, &facts.undecoded);
    if (!json)
        return facts;
    const QJsonObject address = json->value("address"_L1).toObject();
    const QString host = json->value("hostname"_L1).toString();
    facts.name = json->value("id"_L1).toString(host);
    facts.address = addressOf(host.isEmpty() ? address.value("ip"_L1).toString() : host,
        json->value("port"_L1).toInt(address.value("port"_L1).toInt(-1)));
    return facts;
}

} // namespace

/// Masters alone; "log_replicas" beside them is no candidate, and Mesos skips it.
ClusterLayout mesosLayout()
{
    ClusterLayout layout;
    layout.id = u"mesos"_s;
    layout.name = u"Apache Mesos"_s;
    layout.queue = {
        matches(u"(?:json\\.)?info_(?:\\d{10}|-\\d{9,10})"_s, "info_"_L1, 15), byNumberBehind(u"info_"_s), false};
    layout.queue.watch = LineWatch::Children;
    layout.payload = masterPayload;
    layout.whenLeaderDeleted = Consequence::Halts; // the contender watches its membership
    layout.whenFollowerDeleted = Consequence::Rejoins;
    layout.whenCandidateEdited = Consequence::Readdressed;
    return layout;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// {"descriptors":[{"uuid":..,"service":"MANAGER","address":"host:9999","group":"default"}]}
MemberPayload lockPayload(const QByteArray &data)
{
    MemberPayload facts;
    const auto json = jsonPayload(data, &facts.undecoded);
    if (!json)
        return facts;
    const QJsonObject first = json->value("descriptors"_L1).toArray().at(0).toObject();
    facts.name = first.value("service"_L1).toString();
    facts.address = first.value("address"_L1).toString();
    return facts;
}

} // namespace

/// ServiceLock: "zlock#<uuid>#<sequence>", for managers and for each tablet server.
ClusterLayout accumuloLayout()
{
    ClusterLayout layout;
    layout.id = u"accumulo"_s;
    layout.name = u"Apache Accumulo service lock"_s;
    layout.queue = {matches(u"zlock#[0-9a-fA-F-]{36}#\\d{10}"_s, "zlock#"_L1, 53), byTextBehind(u"#"_s), false};
    layout.payload = lockPayload;
    layout.whenLeaderDeleted = Consequence::Halts; // ServiceLock watches its own znode
    return layout;
}

} // namespace model

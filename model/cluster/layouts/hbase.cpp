// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Master, BackupMasters, RegionServers };

/// "host,port,startcode": how HBase names a server.
MemberPayload serverName(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 3)
        return {name, {}, {}};
    return {name, addressOf(parts.at(0), parts.at(1).toInt()), {}};
}

/// 0xFF, the length of an id (int32, big endian), the id with its salt, then "PBUF" and a message Master{1:
/// ServerName{1 host, 2 port, 3 startcode}}. The part in front of PBUF is optional. Source: RecoverableZooKeeper,
/// ZKMetadata.
MemberPayload masterPayload(const QByteArray &data)
{
    QByteArrayView rest(data);
    if (rest.size() > 5 && rest.front() == '\xff') {
        const qint64 length = qFromBigEndian<qint32>(rest.data() + 1);
        if (length < 0 || length > rest.size() - 5)
            return {{}, {}, u"the length of the writer's id passes the end"_s};
        rest = rest.sliced(5 + length);
    }
    if (!rest.startsWith("PBUF"))
        return {{}, {}, u"no PBUF where HBase writes it"_s};
    const auto master = protobufFields(rest.sliced(4));
    if (!master || master->isEmpty() || master->first().number != 1)
        return {{}, {}, u"no Master message after PBUF"_s};
    const auto server = protobufFields(master->first().bytes);
    if (!server)
        return {{}, {}, u"no ServerName in the Master message"_s};
    const QString host = protobufText(*server, 1);
    const int port = static_cast<int>(protobufNumber(*server, 2));
    return {u"%1,%2,%3"_s.arg(host).arg(port).arg(protobufNumber(*server, 3)), addressOf(host, port), {}};
}

/// Backup masters and region servers say who they are by their znodes' names.
void nameByNode(ClusterState &state, const QString &master)
{
    for (ClusterMember &member : state.members) {
        if (member.node == master)
            continue;
        const MemberPayload facts = serverName(member.node.section(u'/', -1));
        member.name = facts.name;
        member.address = facts.address;
        member.undecoded.clear();
    }
    for (ClusterWorker &worker : state.workers)
        worker.address = serverName(worker.node.section(u'/', -1)).address;
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &master = snapshot.source(Master);
    const auto silent = [](const QByteArray & /*data*/) { return MemberPayload(); };
    ClusterState state = emptyState(layout, snapshot);
    addLockHolder(state, master, masterPayload);
    addStandbys(state, snapshot.source(BackupMasters), master.path, silent);
    addWorkers(state, snapshot.source(RegionServers), silent);
    nameByNode(state, master.path);
    tellRivals(state);
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout hbaseLayout()
{
    ClusterLayout layout;
    layout.id = u"hbase"_s;
    layout.name = u"Apache HBase"_s;
    layout.family = ClusterFamily::Lock;
    layout.anchors = {u"backup-masters"_s, u"hbaseid"_s};
    layout.sources = {{LayoutSource::What::Node, u"master"_s}, {LayoutSource::What::Children, u"backup-masters"_s},
        {LayoutSource::What::Children, u"rs"_s}};
    layout.read = read;
    layout.whenLeaderDeleted = Consequence::Unknown;
    layout.whenFollowerDeleted = Consequence::LeavesList;
    layout.whenRegistrationDeleted = Consequence::Evicted; // its regions are opened elsewhere
    layout.whenRegistrationEdited = Consequence::Renamed; // who it is stands in the name
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterparts.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <tuple>

namespace model {

namespace {

auto weight(const ClusterPart &part) { return std::tuple(part.leads, part.kind != ClusterPart::Kind::Registration); }

ClusterPart memberPart(const ClusterState &state, const ClusterLayout &layout, const ClusterMember &member)
{
    const bool leads = member.role == ClusterMember::Role::Leader;
    ClusterPart part;
    part.cluster = state.path;
    part.node = member.node;
    part.product = state.product;
    part.productName = layout.name;
    part.leads = leads;
    part.session = member.session;
    part.whenEdited = layout.whenCandidateEdited;
    // A member that leads by another znode than its own is, by its own, a member like any other.
    const bool leadsByIt = leads && (member.claim.isEmpty() || member.claim == member.node);
    if (leadsByIt && layout.family == ClusterFamily::Lock) {
        part.kind = ClusterPart::Kind::Lock;
        part.whenEdited = Consequence::LeaderMisread;
    }
    if (!state.hasLeader)
        part.kind = ClusterPart::Kind::Registration;
    const bool queueLeads = leads && layout.family == ClusterFamily::ProclaimedQueue;
    part.whenDeleted = leadsByIt || queueLeads ? layout.whenLeaderDeleted : layout.whenFollowerDeleted;
    // A candidate that nobody's life hangs on; one that leads all the same (Kafka in migration) is a claim.
    if (state.hasLeader && member.session == 0 && !leads)
        part.whenDeleted = part.whenEdited = Consequence::None;
    const auto watcher = std::ranges::find(state.members, member.node, &ClusterMember::watches);
    if (watcher != state.members.end())
        part.watchedBy = watcher->node;
    return part;
}

ClusterPart claimPart(const ClusterPart &leader, const ClusterLayout &layout, const QString &claim)
{
    ClusterPart part = leader;
    part.node = claim;
    part.kind = ClusterPart::Kind::Lock;
    part.watchedBy.clear();
    part.whenDeleted = layout.family == ClusterFamily::Lock ? layout.whenLeaderDeleted : Consequence::ProclamationLost;
    part.whenEdited = Consequence::LeaderMisread;
    return part;
}

} // namespace

QList<ClusterPart> partsOf(const ClusterState &state, const ClusterLayout &layout)
{
    QList<ClusterPart> parts;
    for (const ClusterMember &member : state.members) {
        parts.append(memberPart(state, layout, member));
        if (!member.claim.isEmpty() && member.claim != member.node)
            parts.append(claimPart(parts.constLast(), layout, member.claim));
    }
    for (const ClusterWorker &worker : state.workers) {
        ClusterPart part;
        part.cluster = state.path;
        part.node = worker.node;
        part.product = state.product;
        part.productName = layout.name;
        part.kind = ClusterPart::Kind::Registration;
        part.session = worker.session;
        part.whenDeleted = layout.whenRegistrationDeleted;
        part.whenEdited = layout.whenRegistrationEdited;
        parts.append(part);
    }
    return parts;
}

void ClusterParts::update(const QString &cluster, const QList<ClusterPart> &parts)
{
    remove(cluster);
    QStringList &nodes = m_nodes[cluster];
    for (const ClusterPart &part : parts) {
        QList<ClusterPart> &here = m_byNode[part.node];
        const auto lighter =
            std::ranges::find_if(here, [&part](const ClusterPart &other) { return weight(other) < weight(part); });
        here.insert(lighter, part);
        nodes.append(part.node);
    }
}

void ClusterParts::remove(const QString &cluster)
{
    const QStringList nodes = m_nodes.take(cluster);
    for (const QString &node : nodes)
        drop(cluster, node);
}

void ClusterParts::drop(const QString &cluster, const QString &node)
{
    const auto here = m_byNode.find(node);
    if (here == m_byNode.end())
        return;
    here->removeIf([&cluster](const ClusterPart &part) { return part.cluster == cluster; });
    if (here->isEmpty())
        m_byNode.erase(here);
}

const ClusterPart *ClusterParts::at(const QString &path) const
{
    const auto here = m_byNode.constFind(path);
    return here == m_byNode.cend() ? nullptr : &here->constFirst();
}

QList<ClusterPart> ClusterParts::atOrBelow(const QString &path) const
{
    QList<ClusterPart> found;
    for (auto here = m_byNode.cbegin(); here != m_byNode.cend(); ++here)
        if (zkbridge::isAtOrBelow(here.key(), path))
            found += *here;
    std::ranges::sort(found, [](const ClusterPart &a, const ClusterPart &b) {
        return std::tie(a.cluster, a.node) < std::tie(b.cluster, b.node);
    });
    return found;
}

} // namespace model

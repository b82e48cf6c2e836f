// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/memberships.h"

#include <QSet>

namespace model {

QList<Membership> membershipsIn(const ClusterState &state, qint64 session)
{
    QList<Membership> found;
    if (session == 0)
        return found;
    for (const ClusterMember &member : state.members)
        if (member.session == session)
            found.append({state.path, state.product, member.node,
                member.role == ClusterMember::Role::Leader ? Membership::Role::Leader : Membership::Role::Follower});
    if (!found.isEmpty())
        return found;
    for (const ClusterWorker &worker : state.workers)
        if (worker.session == session)
            found.append({state.path, state.product, worker.node, Membership::Role::Worker});
    return found;
}

QHash<qint64, QList<Membership>> membershipsBySession(const QList<ClusterState> &clusters)
{
    QHash<qint64, QList<Membership>> all;
    for (const ClusterState &state : clusters) {
        QSet<qint64> candidates;
        for (const ClusterMember &member : state.members) {
            if (member.session == 0)
                continue;
            const bool leads = member.role == ClusterMember::Role::Leader;
            all[member.session].append({state.path, state.product, member.node,
                leads ? Membership::Role::Leader : Membership::Role::Follower});
            candidates.insert(member.session);
        }
        for (const ClusterWorker &worker : state.workers)
            if (worker.session != 0 && !candidates.contains(worker.session))
                all[worker.session].append({state.path, state.product, worker.node, Membership::Role::Worker});
    }
    return all;
}

} // namespace model

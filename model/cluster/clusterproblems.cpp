// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterproblems.h"

#include "zkbridge/client/path.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

void foreignAndPersistent(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, QList<ClusterProblem> &problems)
{
    for (const ZnodeFacts &child : snapshot.children) {
        const QString node = zkbridge::joinPath(snapshot.path, child.name);
        if (!layout.isCandidate(child.name)) {
            const bool blocks =
                layout.sortsForeignChildren && std::ranges::all_of(snapshot.children, [&](const ZnodeFacts &other) {
                    return !layout.isCandidate(other.name) || layout.precedes(child.name, other.name);
                });
            problems.append({u"foreign-child"_s, node,
                blocks ? u"is no candidate, but this recipe sorts it first: nobody can be elected until it is deleted"_s
                       : u"is no candidate of this recipe; it is in the way of programs that read every child"_s});
        } else if (!child.stat.isEphemeral()) {
            problems.append({u"persistent-member"_s, node,
                u"is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands behind it"_s});
        }
    }
}

void duplicateSessions(const ClusterState &state, QList<ClusterProblem> &problems)
{
    QSet<qint64> seen;
    for (const ClusterMember &member : state.members) {
        if (member.session != 0 && seen.contains(member.session))
            problems.append({u"duplicate-session"_s, member.node,
                u"belongs to a session that holds another candidate: an orphan of a lost reply, or a second participant in one process"_s});
        seen.insert(member.session);
    }
    seen.clear();
    for (const ClusterWorker &worker : state.workers) {
        if (seen.contains(worker.session))
            problems.append({u"duplicate-session"_s, worker.node, u"registers a session that is registered already"_s});
        seen.insert(worker.session);
    }
}

void registryAgainstElection(const ClusterState &state, QList<ClusterProblem> &problems)
{
    QSet<qint64> candidates;
    for (const ClusterMember &member : state.members) {
        candidates.insert(member.session);
        const bool leads = member.role == ClusterMember::Role::Leader;
        if (leads && !member.registration.isEmpty())
            problems.append({u"leader-registered-as-worker"_s, member.registration,
                u"registers the leader as a worker: it would be given its own work"_s});
        if (!leads && member.session != 0 && member.registration.isEmpty())
            problems.append({u"candidate-not-registered"_s, member.node,
                u"is a follower that is not in the registry: it gets no work"_s});
    }
    for (const ClusterWorker &worker : state.workers)
        if (!candidates.contains(worker.session))
            problems.append({u"worker-not-candidate"_s, worker.node,
                u"is registered, but its session is no candidate: it works, and can never lead"_s});
}

} // namespace

QList<ClusterProblem> clusterProblems(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, const ClusterState &state)
{
    if (!snapshot.permitted)
        return {
            {u"not-permitted"_s, snapshot.path, u"the children may not be read: whether anybody leads is not known"_s}};
    QList<ClusterProblem> problems;
    if (!state.leader()) {
        problems.append({u"no-leader"_s, snapshot.path,
            state.members.isEmpty() ? u"has no candidate, so nobody leads"_s
                                    : u"has candidates, but none of them stands first"_s});
    }
    foreignAndPersistent(layout, snapshot, problems);
    duplicateSessions(state, problems);
    if (!snapshot.registryPath.isEmpty() && snapshot.registryPermitted)
        registryAgainstElection(state, problems);
    else if (!snapshot.registryPermitted)
        problems.append({u"not-permitted"_s, snapshot.registryPath,
            u"the children may not be read: who is registered is not known"_s});
    return problems;
}

QList<ClusterProblem> watchProblems(const ClusterState &state)
{
    QList<ClusterProblem> problems;
    for (const ClusterMember &member : state.members)
        if (member.watchEvidence != ClusterMember::WatchEvidence::Wrong)
            continue;
        else if (member.watchesInstead.isEmpty())
            problems.append({u"follower-watches-nobody"_s, member.node,
                u"does not watch its predecessor: it will not notice that one's death, and failover ends here"_s});
        else
            problems.append({u"follower-watches-wrong"_s, member.node,
                u"watches another candidate than its predecessor: it wakes for nothing, or misses its turn"_s});
    return problems;
}

} // namespace model

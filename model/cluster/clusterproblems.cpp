// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterproblems.h"

#include "model/cluster/sessionlists.h"
#include "zkbridge/client/path.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool blocksTheLine(const ClusterLayout &layout, const ElectionSnapshot &snapshot, const QString &name)
{
    return layout.queue.sortsForeignChildren && std::ranges::all_of(snapshot.children, [&](const ZnodeFacts &other) {
        return !layout.queue.isCandidate(other.name) || layout.queue.precedes(name, other.name);
    });
}

void foreignAndPersistent(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, QList<ClusterProblem> &problems)
{
    for (const ZnodeFacts &child : snapshot.children) {
        const QString node = zkbridge::joinPath(snapshot.path, child.name);
        if (child.ours)
            continue;
        if (!layout.queue.isCandidate(child.name)) {
            problems.append({u"foreign-child"_s, node,
                blocksTheLine(layout, snapshot, child.name)
                    ? u"is no candidate, but this recipe sorts it first: nobody can be elected until it is deleted"_s
                    : u"is no candidate of this recipe; it is in the way of programs that read every child"_s,
                {node}});
        } else if (!child.stat.isEphemeral()) {
            problems.append({u"persistent-member"_s, node,
                u"is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands behind it"_s,
                {node}});
        }
    }
}

void duplicateSessions(const ClusterState &state, QList<ClusterProblem> &problems)
{
    QHash<qint64, QString> seen;
    for (const ClusterMember &member : state.members) {
        if (member.session != 0 && seen.contains(member.session))
            problems.append({u"duplicate-session"_s, member.node,
                u"belongs to a session that holds another candidate: an orphan of a lost reply, or a second participant in one process"_s,
                {member.node, seen.value(member.session), sessionText(member.session)}});
        else
            seen.insert(member.session, member.node);
    }
    seen.clear();
    for (const ClusterWorker &worker : state.workers) {
        if (seen.contains(worker.session))
            problems.append({u"duplicate-session"_s, worker.node, u"registers a session that is registered already"_s,
                {worker.node, seen.value(worker.session), sessionText(worker.session)}});
        else
            seen.insert(worker.session, worker.node);
    }
}

void registryAgainstElection(const ClusterState &state, QList<ClusterProblem> &problems)
{
    QSet<qint64> candidates;
    for (const ClusterMember &member : state.members) {
        candidates.insert(member.session);
        const QString session = sessionText(member.session);
        const bool leads = member.role == ClusterMember::Role::Leader;
        if (leads && !member.registration.isEmpty())
            problems.append({u"leader-registered-as-worker"_s, member.registration,
                u"registers the leader as a worker: it would be given its own work"_s,
                {member.registration, member.node, session}});
        if (!leads && member.session != 0 && member.registration.isEmpty())
            problems.append({u"candidate-not-registered"_s, member.node,
                u"is a follower that is not in the registry: it gets no work"_s,
                {member.node, state.registry, session}});
    }
    for (const ClusterWorker &worker : state.workers)
        if (!candidates.contains(worker.session))
            problems.append({u"worker-not-candidate"_s, worker.node,
                u"is registered, but its session is no candidate: it works, and can never lead"_s,
                {worker.node, state.path, sessionText(worker.session)}});
}

/// Two that the recipe's own comparator cannot tell apart stand first: each takes itself for the first, or the other,
/// by the order in which the list happened to come.
void tieAtTheHead(const ClusterLayout &layout, const ClusterState &state, QList<ClusterProblem> &problems)
{
    if (state.members.size() < 2)
        return;
    const ClusterMember &first = state.members.at(0);
    const ClusterMember &second = state.members.at(1);
    const QString a = zkbridge::nodeName(first.node);
    const QString b = zkbridge::nodeName(second.node);
    const bool isTie = first.role == ClusterMember::Role::Leader && second.session != 0
        && first.session != second.session && !layout.queue.precedes(a, b) && !layout.queue.precedes(b, a);
    if (isTie)
        problems.append(twoLeaders(first, second,
            u"has the same number as %1: this recipe cannot tell them apart, and both may take themselves for the leader"_s));
}

} // namespace

QList<ClusterProblem> clusterProblems(
    const ClusterLayout &layout, const ElectionSnapshot &snapshot, const ClusterState &state)
{
    if (!snapshot.permitted)
        return {notPermitted(snapshot.path, u"the children may not be read: whether anybody leads is not known"_s)};
    QList<ClusterProblem> problems;
    if (state.hasLeader && !state.leader()) {
        ClusterProblem problem{u"no-leader"_s, snapshot.path,
            state.members.isEmpty() ? u"has no candidate, so nobody leads"_s
                                    : u"has candidates, but none of them stands first"_s};
        problem.involved = {snapshot.path};
        if (!state.members.isEmpty())
            problem.involved.append(state.members.constFirst().node);
        problems.append(problem);
    }
    if (state.hasLeader && snapshot.stat.czxid != 0 && snapshot.stat.nextSequence() >= sequenceNearEnd) {
        const QString next = QString::number(snapshot.stat.nextSequence());
        problems.append({u"sequence-near-end"_s, snapshot.path,
            u"gives its next candidate the number %1 of at most 2147483647: at the end every new one gets the same, or none is made; stop all members, delete the znode and make it again"_s
                .arg(next),
            {snapshot.path, next}});
    }
    tieAtTheHead(layout, state, problems);
    foreignAndPersistent(layout, snapshot, problems);
    duplicateSessions(state, problems);
    if (!snapshot.registryPath.isEmpty() && snapshot.registryPermitted)
        registryAgainstElection(state, problems);
    else if (!snapshot.registryPermitted)
        problems.append(
            notPermitted(snapshot.registryPath, u"the children may not be read: who is registered is not known"_s));
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
                u"does not watch its predecessor: it will not notice that one's death, and failover ends here"_s,
                {member.node, member.watches, sessionText(member.session)}});
        else
            problems.append({u"follower-watches-wrong"_s, member.node,
                u"watches another candidate than its predecessor: it wakes for nothing, or misses its turn"_s,
                {member.node, member.watches, member.watchesInstead, sessionText(member.session)}});
    return problems;
}

QList<ClusterProblem> herdProblems(const ClusterState &state, const QHash<QString, QStringList> &watchers)
{
    QList<ClusterProblem> problems;
    for (const ClusterMember &member : state.members)
        if (const QStringList all = watchers.value(member.node); all.size() > mostWatchers)
            problems.append({u"herd"_s, member.node,
                u"is watched by %1 members: its death wakes all of them at once, where one would do"_s.arg(all.size()),
                QStringList{member.node} + all});
    return problems;
}

QList<ClusterProblem> unknownSessions(const ClusterState &state, const std::function<bool(qint64)> &lives)
{
    QList<ClusterProblem> problems;
    for (const ClusterMember &member : state.members)
        if (member.role == ClusterMember::Role::Leader && member.session != 0 && !lives(member.session))
            problems.append({u"leader-session-unknown"_s, member.node,
                u"belongs to the session %1, which no server knows: its process is gone, and its znode was never removed"_s
                    .arg(sessionText(member.session)),
                {member.node, sessionText(member.session)}});
    return problems;
}

ClusterProblem twoLeaders(const ClusterMember &leader, const ClusterMember &other, const QString &text)
{
    const QString claim = leader.claim.isEmpty() ? leader.node : leader.claim;
    QStringList involved{claim, sessionText(leader.session), other.node};
    if (other.session != 0)
        involved.append(sessionText(other.session));
    return {u"two-leaders"_s, claim, text.contains("%1"_L1) ? text.arg(other.node) : text, involved};
}

ClusterProblem notPermitted(const QString &node, const QString &text)
{
    return {u"not-permitted"_s, node, text, {node}};
}

} // namespace model

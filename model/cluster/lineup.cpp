// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/lineup.h"

#include "model/cluster/clusterproblems.h"
#include "zkbridge/client/path.h"

#include <QHash>

#include <algorithm>

namespace model {

namespace {

QList<ZnodeFacts> inOrder(const ClusterLayout &layout, const ElectionSnapshot &snapshot)
{
    QList<ZnodeFacts> line;
    for (const ZnodeFacts &child : snapshot.children)
        if (layout.queue.sortsForeignChildren || layout.queue.isCandidate(child.name))
            line.append(child);
    std::ranges::sort(line, [&layout](const ZnodeFacts &a, const ZnodeFacts &b) {
        if (layout.queue.precedes(a.name, b.name))
            return true;
        return !layout.queue.precedes(b.name, a.name) && a.stat.czxid < b.stat.czxid;
    });
    return line;
}

void joinRegistrations(ClusterState &state, const ElectionSnapshot &snapshot)
{
    QHash<qint64, ClusterWorker> bySession;
    for (const ZnodeFacts &registration : snapshot.registrations) {
        if (!registration.stat.isEphemeral() || registration.ours)
            continue;
        const ClusterWorker worker{zkbridge::joinPath(snapshot.registryPath, registration.name),
            registration.stat.ephemeralOwner, textPayload(registration.data).name};
        state.workers.append(worker);
    }
    std::ranges::sort(state.workers, {}, &ClusterWorker::node);
    for (const ClusterWorker &worker : std::as_const(state.workers))
        if (!bySession.contains(worker.session)) // registered twice: its first one is its registration
            bySession.insert(worker.session, worker);
    for (ClusterMember &member : state.members) {
        const auto worker = bySession.constFind(member.session);
        if (worker == bySession.cend())
            continue;
        member.registration = worker->node;
        if (!worker->address.isEmpty())
            member.address = worker->address;
    }
}

} // namespace

ClusterMember memberFrom(const QString &node, const ZnodeFacts &facts, const MemberPayloadReader &reader)
{
    const MemberPayload payload = reader ? reader(facts.data) : textPayload(facts.data);
    ClusterMember member;
    member.node = node;
    member.name = payload.name.isEmpty() ? zkbridge::nodeName(node) : payload.name;
    member.address = payload.address;
    member.undecoded = payload.undecoded;
    member.session = facts.stat.ephemeralOwner;
    member.czxid = facts.stat.czxid;
    member.createdMs = facts.stat.ctime;
    return member;
}

ClusterState lineUp(const ClusterLayout &layout, const ElectionSnapshot &snapshot)
{
    ClusterState state;
    state.product = layout.id;
    state.path = snapshot.path;
    state.registry = snapshot.registryPath;
    state.readable = snapshot.permitted;
    state.hasLeader = layout.family != ClusterFamily::Registry;

    QString before; // whoever stands before in the line, member or not
    for (const ZnodeFacts &child : inOrder(layout, snapshot)) {
        const QString node = zkbridge::joinPath(snapshot.path, child.name);
        if (layout.queue.isCandidate(child.name) && !child.ours) {
            ClusterMember member = memberFrom(node, child, layout.payload);
            const bool first = before.isEmpty();
            member.role = first && member.session != 0 ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
            if (!first && layout.queue.watch == LineWatch::Predecessor) {
                member.watches = before;
                member.watchEvidence = ClusterMember::WatchEvidence::Inferred;
            }
            state.members.append(member);
        }
        before = node;
    }
    joinRegistrations(state, snapshot);
    state.problems = clusterProblems(layout, snapshot, state);
    return state;
}

} // namespace model

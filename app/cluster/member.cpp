// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/member.h"

#include "app/cluster/membercolors.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/client/path.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

void joinProcess(Member &member, const zkbridge::ParticipantProcess &process)
{
    using State = zkbridge::ParticipantProcess::State;
    member.pid = process.pid();
    member.silentSinceMs = process.silentSinceMs();
    // A leader is not in the registry, so the tree does not tell its address; we gave it.
    if (member.candidate.address.isEmpty())
        member.candidate.address = process.settings().address;
    switch (process.state()) {
    case State::Killed:
    case State::Ended: // a process that ended by itself is as silent as a killed one while its znode is there
        member.life = Member::Life::Killed;
        break;
    case State::Frozen:
        member.life = Member::Life::Frozen;
        break;
    case State::Leaving:
        member.life = Member::Life::Leaving;
        break;
    case State::Starting:
    case State::Running:
        break;
    }
}

/// What the servers' last answers say against a member that by all else is there.
void suspect(Member &member, qint64 askedMs)
{
    if (member.life != Member::Life::Present || !member.facts || !member.facts->lives)
        return;
    const auto &facts = *member.facts;
    if (facts.heardMs != 0 && isOverdue(facts.heardMs, askedMs, facts.timeoutMs)) {
        member.life = Member::Life::Suspected;
        member.silentSinceMs = facts.heardMs;
        member.endsByMs = facts.heardMs + facts.timeoutMs;
    } else if (facts.client.isEmpty() && member.isCountComplete) {
        member.life = Member::Life::Suspected; // its session lives, and nobody speaks for it
    }
}

} // namespace

bool isOverdue(qint64 heardMs, qint64 askedMs, int timeoutMs)
{
    return timeoutMs > 0 && askedMs - heardMs > timeoutMs / 2;
}

qint64 Member::remainingMs(qint64 nowMs) const
{
    return isSilent() && endsByMs != 0 ? std::max<qint64>(endsByMs - nowMs, 0) : -1;
}

double Member::remainingShare(qint64 nowMs) const
{
    const qint64 whole = endsByMs - silentSinceMs;
    return whole <= 0 ? 0 : std::clamp(static_cast<double>(remainingMs(nowMs)) / static_cast<double>(whole), 0.0, 1.0);
}

QList<Member> membersOf(const model::ClusterState &state, const model::ParticipantFleet *fleet,
    const model::ClusterChronicle *chronicle, MemberColors &colors)
{
    QList<Member> members;
    members.reserve(state.members.size());
    QList<qint64> sessions;
    sessions.reserve(state.members.size());
    for (const auto &candidate : state.members)
        sessions.append(candidate.session);
    colors.keep(state.path, sessions);
    for (const auto &candidate : state.members) {
        Member member;
        member.candidate = candidate;
        member.leads = candidate.role == model::ClusterMember::Role::Leader;
        member.hasRegistry = !state.registry.isEmpty();
        member.election = state.path;
        member.color = colors.color(candidate.session);
        const auto *process =
            fleet == nullptr || candidate.session == 0 ? nullptr : fleet->bySession(candidate.session);
        if (process != nullptr)
            joinProcess(member, *process);
        if (chronicle != nullptr && member.isSilent())
            member.endsByMs = chronicle->endsBy(candidate.session);
        for (const auto &problem : state.problems)
            if (problem.node == candidate.node || (!problem.node.isEmpty() && problem.node == candidate.registration))
                member.problems.append(problem);
        members.append(member);
    }
    return members;
}

void joinSessions(QList<Member> *members, const model::SessionCensus *census, const model::ClusterDirectory *directory)
{
    for (Member &member : *members) {
        const qint64 session = member.candidate.session;
        if (session == 0)
            continue;
        if (census) {
            member.facts = census->facts(session);
            member.isCounted = census->countedAtMs() != 0;
            member.isCountComplete = census->isComplete();
            suspect(member, census->countedAtMs());
        }
        member.elsewhere = directory->memberships(session);
        member.elsewhere.removeIf(
            [&member](const model::Membership &membership) { return membership.cluster == member.election; });
    }
}

void joinWork(QList<Member> *members, const model::WorkState &work)
{
    QHash<QString, qint64> loads;
    for (const auto &load : work.workers)
        loads.insert(load.worker, load.assigned);
    for (Member &member : *members) {
        const QString &registration = member.candidate.registration;
        const QString name = registration.isEmpty() ? QString() : zkbridge::nodeName(registration);
        member.tasks = work.isEmpty() || name.isEmpty() ? -1 : loads.value(name, 0);
    }
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/member.h"

#include "app/cluster/membercolors.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/participantfleet.h"

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

} // namespace

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
        members.append(member);
    }
    return members;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/layoutparts.h"

#include "model/cluster/clusterproblems.h"
#include "model/cluster/lineup.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/textbehind.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using zkbridge::textBehind;

namespace model {

namespace {

std::optional<qint64> sequenceAtEnd(QStringView name)
{
    qsizetype begin = name.size();
    while (begin > 0 && name.at(begin - 1) >= u'0' && name.at(begin - 1) <= u'9')
        --begin;
    const qsizetype digits = name.size() - begin;
    if (digits < 9)
        return std::nullopt;
    const bool dash = begin > 0 && name.at(begin - 1) == u'-';
    const bool apart = begin > 1 && (name.at(begin - 2) == u'-' || name.at(begin - 2) == u'_');
    const qint64 number = name.last(digits).toLongLong();
    return dash && (apart || digits == 9) ? -number : number;
}

ClusterMember *leaderOf(ClusterState &state)
{
    const auto found = std::ranges::find(state.members, ClusterMember::Role::Leader, &ClusterMember::role);
    return found == state.members.end() ? nullptr : &*found;
}

void tellNoLeader(ClusterState &state)
{
    const bool known = std::ranges::any_of(
        state.problems, [](const ClusterProblem &problem) { return problem.code == "no-leader"_L1; });
    if (!known)
        state.problems.append({u"no-leader"_s, state.path, u"nobody holds the lead"_s, {state.path}});
}

} // namespace

std::function<bool(QStringView)> matches(const QString &pattern, QLatin1StringView literal, qsizetype leastLength)
{
    return [compiled = QRegularExpression(QRegularExpression::anchoredPattern(pattern)), literal, leastLength](
               QStringView name) {
        return name.size() >= leastLength && name.contains(literal) && compiled.match(name).hasMatch();
    };
}

std::function<bool(QStringView, QStringView)> byNumberBehind(const QString &mark)
{
    return [mark](QStringView a, QStringView b) {
        bool first = false;
        bool second = false;
        const qint64 left = textBehind(a, mark).toLongLong(&first);
        const qint64 right = textBehind(b, mark).toLongLong(&second);
        return first != second ? first : left < right;
    };
}

bool bySequenceAtEnd(QStringView a, QStringView b)
{
    const auto first = sequenceAtEnd(a);
    const auto second = sequenceAtEnd(b);
    if (first.has_value() != second.has_value())
        return first.has_value();
    return first == second ? a.compare(b) < 0 : *first < *second;
}

std::function<bool(QStringView, QStringView)> byTextBehind(const QString &mark)
{
    return [mark](QStringView a, QStringView b) { return textBehind(a, mark).compare(textBehind(b, mark)) < 0; };
}

ClusterState emptyState(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state;
    state.product = layout.id;
    state.path = snapshot.place;
    state.hasLeader = layout.family != ClusterFamily::Registry && layout.family != ClusterFamily::Remnant;
    return state;
}

void addLockHolder(ClusterState &state, const SourceFacts &lock, const MemberPayloadReader &reader)
{
    const bool exists = lock.isThere() || (lock.isForbidden() && lock.node.stat.czxid != 0);
    if (!exists || !lock.node.stat.isEphemeral()) {
        if (lock.isForbidden() && !exists)
            return; // said as not-permitted
        if (exists)
            state.problems.append({u"persistent-member"_s, lock.path,
                u"is not ephemeral: it stays when the leader's process dies, and nobody can follow it"_s, {lock.path}});
        tellNoLeader(state);
        return;
    }
    ClusterMember leader = lock.isThere() ? memberFrom(lock.path, lock.node, reader)
                                          : memberFrom(lock.path, lock.node, [](const QByteArray &) {
                                                return MemberPayload{{}, {}, u"may not be read"_s};
                                            });
    leader.claim = lock.path;
    leader.role = ClusterMember::Role::Leader;
    state.members.prepend(leader);
}

void addStandbys(
    ClusterState &state, const SourceFacts &candidates, const QString &watched, const MemberPayloadReader &reader)
{
    for (const ZnodeFacts &child : candidates.children) {
        if (!child.stat.isEphemeral() || child.ours)
            continue;
        ClusterMember member = memberFrom(zkbridge::joinPath(candidates.path, child.name), child, reader);
        ClusterMember *const leader = leaderOf(state);
        if (leader && leader->session == member.session) {
            member.claim = leader->claim;
            member.role = ClusterMember::Role::Leader;
            *leader = member;
            continue;
        }
        member.watches = watched;
        if (!watched.isEmpty())
            member.watchEvidence = ClusterMember::WatchEvidence::Inferred;
        state.members.append(member);
    }
}

void addWorkers(ClusterState &state, const SourceFacts &registry, const MemberPayloadReader &reader)
{
    state.registry = registry.path;
    for (const ZnodeFacts &child : registry.children) {
        if (!child.stat.isEphemeral() || child.ours)
            continue;
        const ClusterMember worker = memberFrom(zkbridge::joinPath(registry.path, child.name), child, reader);
        state.workers.append({worker.node, worker.session, worker.address.isEmpty() ? worker.name : worker.address});
        for (ClusterMember &member : state.members) {
            if (member.session != worker.session)
                continue;
            member.registration = worker.node;
            if (member.address.isEmpty())
                member.address = worker.address;
        }
    }
    std::ranges::sort(state.workers, {}, &ClusterWorker::node);
}

void addQueue(ClusterState &state, const ClusterLayout &layout, const SourceFacts &queue)
{
    ElectionSnapshot snapshot;
    snapshot.path = queue.path;
    snapshot.children = queue.children;
    snapshot.permitted = !queue.isForbidden();
    snapshot.stat = queue.node.stat;
    const ClusterState line = lineUp(layout, snapshot);
    state.members = line.members;
    state.readable = line.readable;
    state.problems += line.problems;
}

void proclaim(ClusterState &state, const SourceFacts &claim, const SourceFacts &queue,
    const std::function<bool(const ClusterMember &)> &isNamed)
{
    state.problems.removeIf([](const ClusterProblem &problem) { return problem.code == "no-leader"_L1; });
    const qint64 owner = claim.node.stat.ephemeralOwner;
    ClusterMember *leader = nullptr;
    for (ClusterMember &member : state.members) {
        const bool leads =
            claim.isForbidden() ? owner != 0 && member.session == owner : claim.isThere() && isNamed(member);
        member.role = leads && !leader ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
        if (leads && !leader)
            leader = &member;
    }
    if (!leader) {
        if (queue.isForbidden() || claim.isForbidden()) {
            addLockHolder(state, claim, {}); // who stands in line is not known, who leads is
            state.readable = state.readable || state.leader();
        } else {
            tellNoLeader(state);
        }
        return;
    }
    leader->claim = claim.path;
    const ClusterMember &first = state.members.constFirst();
    ClusterMember claimant;
    claimant.node = claim.path;
    claimant.session = owner;
    const auto sequence = [](const ClusterMember &member) { return zkbridge::nodeName(member.node).right(10); };
    if (owner != 0 && owner != leader->session)
        state.problems.append(twoLeaders(*leader, claimant,
            u"names a candidate of another session than its own: two processes take themselves for the leader"_s));
    else if (first.session != 0 && first.session != leader->session && sequence(first) < sequence(*leader))
        state.problems.append(
            twoLeaders(*leader, first, u"proclaims another one than the first in line, %1: both may lead"_s));
}

void tellRivals(ClusterState &state)
{
    const ClusterMember *leader = state.leader();
    if (!leader || leader->session == 0)
        return;
    for (const ClusterMember &member : std::as_const(state.members)) {
        const bool isNamesake = &member != leader && member.session != 0 && member.session != leader->session
            && member.name == leader->name;
        if (!isNamesake)
            continue;
        state.problems.append(twoLeaders(*leader, member,
            u"names %1, which belongs to another session: the lead is held by one process and claimed for another"_s));
        return;
    }
}

void addInstances(ClusterState &state, const SourceFacts &registry, const MemberPayloadReader &reader)
{
    for (const ZnodeFacts &child : registry.children) {
        if (child.ours)
            continue;
        const QString node = zkbridge::joinPath(registry.path, child.name);
        state.members.append(memberFrom(node, child, reader));
        if (!child.stat.isEphemeral())
            state.problems.append({u"static-instance"_s, node,
                u"is registered for good: that it is there says nothing about whether it lives"_s, {node}});
    }
    std::ranges::sort(state.members, {}, &ClusterMember::node);
}

void tellForbidden(ClusterState &state, const ClusterSnapshot &snapshot)
{
    for (const SourceFacts &source : snapshot.sources) {
        if (!source.isForbidden())
            continue;
        const QString text = u"may not be read: what is in it is not known"_s;
        const bool isTold = std::ranges::any_of(state.problems, [&source](const ClusterProblem &problem) {
            return problem.code == "not-permitted"_L1 && problem.node == source.path;
        });
        if (!isTold)
            state.problems.append(notPermitted(source.path, text));
        if (source.node.stat.czxid == 0)
            state.readable = state.readable && !state.members.isEmpty();
    }
}

} // namespace model

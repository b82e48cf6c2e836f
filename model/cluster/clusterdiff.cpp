// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdiff.h"

#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

namespace {

using Kind = ClusterEvent::Kind;

/// Collects the events of one difference; each begins as one of this cluster, now.
class Difference {
public:
    Difference(const ClusterState &before, const ClusterState &now, qint64 nowMs, const EvidenceOf &evidenceOf)
        : m_before(before)
        , m_now(now)
        , m_nowMs(nowMs)
        , m_evidenceOf(evidenceOf)
    {
    }

    void departures();
    void leadership(LostLead &lost);
    void arrivals();
    void registrations();
    void problems();
    void beginning();
    [[nodiscard]] QList<ClusterEvent> take() { return std::move(m_events); }

private:
    ClusterEvent &add(Kind kind, const QString &node, qint64 session);
    ClusterEvent &add(Kind kind, const ClusterMember &member);
    ClusterEvent &withEvidence(ClusterEvent &event) const;
    void tellWatchers(ClusterEvent &event, const ClusterMember &gone) const;
    /// The same member under another znode: its candidate beside the lock it was known by.
    [[nodiscard]] static bool stays(const ClusterMember &member, const ClusterState &in);

    const ClusterState &m_before;
    const ClusterState &m_now;
    qint64 m_nowMs;
    const EvidenceOf &m_evidenceOf;
    QList<ClusterEvent> m_events;
};

ClusterEvent &Difference::add(Kind kind, const QString &node, qint64 session)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = m_nowMs;
    event.cluster = m_now.path;
    event.product = m_now.product.isEmpty() ? m_before.product : m_now.product;
    event.node = node;
    event.session = session;
    m_events.append(event);
    return m_events.last();
}

ClusterEvent &Difference::add(Kind kind, const ClusterMember &member)
{
    ClusterEvent &event = add(kind, member.node, member.session);
    if (member.name != zkbridge::nodeName(member.node))
        event.name = member.name;
    if (const ClusterMember *leader = m_now.leader())
        event.leader = leader->node;
    return event;
}

ClusterEvent &Difference::withEvidence(ClusterEvent &event) const
{
    const SessionEvidence known = m_evidenceOf(event.session);
    event.evidence = known.evidence;
    event.pid = known.pid;
    event.timeoutMs = known.timeoutMs;
    if (known.silentSinceMs > 0)
        event.gapMs = m_nowMs - known.silentSinceMs;
    return event;
}

bool Difference::stays(const ClusterMember &member, const ClusterState &in)
{
    return std::ranges::any_of(in.members, [&member](const ClusterMember &other) {
        return other.node == member.node || (!member.claim.isEmpty() && isSameLeader(member, other));
    });
}

const QString &watchedBy(const ClusterMember &member)
{
    return member.watchEvidence == ClusterMember::WatchEvidence::Wrong ? member.watchesInstead : member.watches;
}

void Difference::tellWatchers(ClusterEvent &event, const ClusterMember &gone) const
{
    using Evidence = ClusterMember::WatchEvidence;
    const auto isIt = [&gone](
                          const QString &path) { return !path.isEmpty() && (path == gone.node || path == gone.claim); };
    bool verified = true;
    bool concerned = false;
    for (const ClusterMember &member : m_before.members) {
        if (member.node == gone.node || (!isIt(member.watches) && !isIt(member.watchesInstead)))
            continue;
        concerned = true;
        verified = verified && (member.watchEvidence == Evidence::Verified || member.watchEvidence == Evidence::Wrong);
        if (isIt(watchedBy(member)))
            event.watchers.append(member.node);
    }
    event.watchersVerified = concerned && verified;
    event.watched = watchedBy(gone);
}

void Difference::departures()
{
    for (const ClusterMember &member : m_before.members)
        if (!stays(member, m_now))
            tellWatchers(withEvidence(add(Kind::Gone, member)), member);
}

void Difference::leadership(LostLead &lost)
{
    const ClusterMember *old = m_before.leader();
    const ClusterMember *leader = m_now.leader();
    if (old && leader && isSameLeader(*old, *leader))
        return;
    if (old) {
        const SessionEvidence known = m_evidenceOf(old->session);
        lost = {known.silentSinceMs, old->node, known.timeoutMs};
        // A new leader in the same moment tells it better.
        if (!leader && lost.atMs == 0)
            lost.atMs = m_nowMs;
        if (!leader)
            withEvidence(add(Kind::LeaderLost, *old));
    }
    if (leader) {
        ClusterEvent &event = add(Kind::NewLeader, *leader);
        event.gapMs = lost.atMs > 0 ? m_nowMs - lost.atMs : -1;
        event.previous = lost.node;
        event.timeoutMs = lost.timeoutMs;
        lost = {};
    }
}

void Difference::arrivals()
{
    for (const ClusterMember &member : m_now.members)
        if (!stays(member, m_before))
            add(Kind::Joined, member).watched = watchedBy(member);
}

void Difference::registrations()
{
    const auto has = [](const QList<ClusterWorker> &workers, const ClusterWorker &worker) {
        return std::ranges::find(workers, worker.node, &ClusterWorker::node) != workers.end();
    };
    for (const ClusterWorker &worker : m_before.workers)
        if (!has(m_now.workers, worker))
            withEvidence(add(Kind::Unregistered, worker.node, worker.session)).detail = worker.address;
    for (const ClusterWorker &worker : m_now.workers)
        if (!has(m_before.workers, worker))
            add(Kind::Registered, worker.node, worker.session).detail = worker.address;
}

void Difference::problems()
{
    const auto has = [](const QList<ClusterProblem> &problems, const ClusterProblem &problem) {
        return std::ranges::any_of(problems,
            [&](const ClusterProblem &other) { return other.code == problem.code && other.node == problem.node; });
    };
    for (const ClusterProblem &problem : m_before.problems)
        if (!has(m_now.problems, problem))
            add(Kind::ProblemGone, problem.node, 0).detail = problem.code;
    for (const ClusterProblem &problem : m_now.problems)
        if (!has(m_before.problems, problem))
            add(Kind::ProblemFound, problem.node, 0).detail = problem.code;
}

void Difference::beginning()
{
    ClusterEvent &found = add(Kind::ClusterFound, m_now.path, 0);
    if (const ClusterMember *leader = m_now.leader()) {
        found.leader = leader->node;
        found.session = leader->session;
    }
}

} // namespace

bool isSameLeader(const ClusterMember &a, const ClusterMember &b)
{
    return a.node == b.node || (!a.claim.isEmpty() && a.claim == b.claim && a.session != 0 && a.session == b.session);
}

QList<ClusterEvent> clusterDifference(
    const ClusterState &before, const ClusterState &now, qint64 nowMs, const EvidenceOf &evidenceOf, LostLead &lost)
{
    Difference difference(before, now, nowMs, evidenceOf);
    if (before.readable && now.readable) {
        difference.departures();
        difference.leadership(lost);
        difference.arrivals();
        difference.registrations();
    }
    difference.problems();
    return difference.take();
}

QList<ClusterEvent> clusterBeginning(const ClusterState &state, qint64 nowMs)
{
    const ClusterState nothing;
    const EvidenceOf noEvidence = [](qint64) { return SessionEvidence(); };
    Difference difference(nothing, state, nowMs, noEvidence);
    difference.beginning();
    difference.problems();
    return difference.take();
}

} // namespace model

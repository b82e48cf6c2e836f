// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdiff.h"

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
    void leadership(qint64 &lostAtMs);
    void arrivals();
    void registrations();
    void problems();
    [[nodiscard]] QList<ClusterEvent> take() { return std::move(m_events); }

private:
    ClusterEvent &add(Kind kind, const QString &node, qint64 session);
    void addWithEvidence(Kind kind, const QString &node, qint64 session);

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
    event.node = node;
    event.session = session;
    m_events.append(event);
    return m_events.last();
}

void Difference::addWithEvidence(Kind kind, const QString &node, qint64 session)
{
    const SessionEvidence known = m_evidenceOf(session);
    ClusterEvent &event = add(kind, node, session);
    event.evidence = known.evidence;
    event.pid = known.pid;
    if (known.silentSinceMs > 0)
        event.gapMs = m_nowMs - known.silentSinceMs;
}

void Difference::departures()
{
    for (const ClusterMember &member : m_before.members)
        if (!m_now.member(member.node))
            addWithEvidence(Kind::Gone, member.node, member.session);
}

void Difference::leadership(qint64 &lostAtMs)
{
    const ClusterMember *old = m_before.leader();
    const ClusterMember *leader = m_now.leader();
    if (old && leader && old->node == leader->node)
        return;
    if (old) {
        const SessionEvidence known = m_evidenceOf(old->session);
        lostAtMs = known.silentSinceMs;
        // A new leader in the same moment tells it better.
        if (!leader && lostAtMs == 0)
            lostAtMs = m_nowMs;
        if (!leader)
            addWithEvidence(Kind::LeaderLost, old->node, old->session);
    }
    if (leader) {
        ClusterEvent &event = add(Kind::NewLeader, leader->node, leader->session);
        event.gapMs = lostAtMs > 0 ? m_nowMs - lostAtMs : -1;
        lostAtMs = 0;
    }
}

void Difference::arrivals()
{
    for (const ClusterMember &member : m_now.members)
        if (!m_before.member(member.node))
            add(Kind::Joined, member.node, member.session);
}

void Difference::registrations()
{
    const auto has = [](const QList<ClusterWorker> &workers, const ClusterWorker &worker) {
        return std::ranges::find(workers, worker.node, &ClusterWorker::node) != workers.end();
    };
    for (const ClusterWorker &worker : m_before.workers)
        if (!has(m_now.workers, worker))
            addWithEvidence(Kind::Unregistered, worker.node, worker.session);
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

} // namespace

QList<ClusterEvent> clusterDifference(
    const ClusterState &before, const ClusterState &now, qint64 nowMs, const EvidenceOf &evidenceOf, qint64 &lostAtMs)
{
    Difference difference(before, now, nowMs, evidenceOf);
    difference.departures();
    difference.leadership(lostAtMs);
    difference.arrivals();
    difference.registrations();
    difference.problems();
    return difference.take();
}

} // namespace model

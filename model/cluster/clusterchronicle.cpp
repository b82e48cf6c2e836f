// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterchronicle.h"

#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "zkbridge/client/session.h"

#include <QDateTime>

namespace model {

using zkbridge::ParticipantProcess;

ClusterChronicle::ClusterChronicle(zkbridge::Session *session, ClusterDirectory *directory, ParticipantFleet *fleet,
    Timeline *timeline, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_directory(directory)
    , m_fleet(fleet)
    , m_timeline(timeline)
{
    connect(directory, &ClusterDirectory::clusterAdded, this, &ClusterChronicle::begin);
    connect(directory, &ClusterDirectory::clusterChanged, this, &ClusterChronicle::goOn);
    connect(directory, &ClusterDirectory::registryFound, this, &ClusterChronicle::takeRegistry);
    connect(directory, &ClusterDirectory::clusterRemoved, this, &ClusterChronicle::end);
    connect(session, &zkbridge::Session::statusChanged, this, &ClusterChronicle::followSession);
    connect(fleet, &ParticipantFleet::participantsChanged, this, &ClusterChronicle::expectElections);
}

void ClusterChronicle::begin(const QString &cluster)
{
    const ClusterState *state = m_directory->cluster(cluster);
    if (!state)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Chapter chapter;
    chapter.last = *state;
    if (state->leader())
        chapter.reign = Reign{now, true};
    record(chapter, now);
    m_chapters.insert(cluster, chapter);
    note(ClusterEvent::Kind::ClusterFound, cluster);
    Q_EMIT historyChanged(cluster);
}

void ClusterChronicle::goOn(const QString &cluster)
{
    const ClusterState *state = m_directory->cluster(cluster);
    const auto chapter = m_chapters.find(cluster);
    if (!state || chapter == m_chapters.end())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const ClusterMember *before = chapter->last.leader();
    const ClusterMember *leader = state->leader();
    if (!leader)
        chapter->reign.reset();
    else if (!before || before->node != leader->node)
        chapter->reign = Reign{now, mayHaveMissed(now)};
    auto events = clusterDifference(
        chapter->last, *state, now, [this](qint64 session) { return evidenceOf(session); }, chapter->leaderLostAtMs);
    chapter->last = *state;
    record(*chapter, now);
    for (ClusterEvent &event : events) {
        if (event.kind == ClusterEvent::Kind::NewLeader && mayHaveMissed(now))
            event.gapMs = -1;
        m_timeline->append(event);
    }
    Q_EMIT historyChanged(cluster);
}

/// Who was registered before the registry was known has not registered now.
void ClusterChronicle::takeRegistry(const QString &cluster)
{
    const ClusterState *state = m_directory->cluster(cluster);
    const auto chapter = m_chapters.find(cluster);
    if (!state || chapter == m_chapters.end())
        return;
    chapter->last.registry = state->registry;
    chapter->last.workers = state->workers;
}

void ClusterChronicle::end(const QString &cluster)
{
    const auto chapter = m_chapters.find(cluster);
    if (chapter == m_chapters.end())
        return;
    ClusterState nothing;
    nothing.path = cluster;
    qint64 lostAt = 0;
    const auto events = clusterDifference(
        chapter->last, nothing, QDateTime::currentMSecsSinceEpoch(),
        [this](qint64 session) { return evidenceOf(session); }, lostAt);
    m_chapters.erase(chapter);
    for (const ClusterEvent &event : events)
        m_timeline->append(event);
}

void ClusterChronicle::record(Chapter &chapter, qint64 nowMs)
{
    chapter.history.record(
        {nowMs, static_cast<int>(chapter.last.members.size()), static_cast<int>(chapter.last.workers.size())});
}

/// What happens while our own session is interrupted is not seen: the timeline says so.
void ClusterChronicle::followSession()
{
    const bool connected = m_session->isConnected();
    if (m_wasConnected && !connected && m_session->state() != zkbridge::SessionState::Closed && !m_interrupted) {
        m_interrupted = true;
        note(ClusterEvent::Kind::SessionLost, {});
    } else if (connected && m_interrupted) {
        m_interrupted = false;
        m_backAtMs = QDateTime::currentMSecsSinceEpoch();
        note(ClusterEvent::Kind::SessionBack, {});
    }
    m_wasConnected = m_wasConnected || connected;
}

/// What changed while we could not look is seen in one moment, soon after the view is back: when it happened is
/// unknown.
bool ClusterChronicle::mayHaveMissed(qint64 nowMs) const
{
    constexpr qint64 catchingUpMs = 2000;
    return m_interrupted || nowMs - m_backAtMs < catchingUpMs;
}

void ClusterChronicle::note(ClusterEvent::Kind kind, const QString &cluster)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    event.cluster = cluster;
    event.node = cluster;
    m_timeline->append(event);
}

void ClusterChronicle::expectElections()
{
    for (const ParticipantProcess *participant : m_fleet->participants()) {
        const auto &settings = participant->settings();
        const ClusterState *known = m_directory->cluster(settings.election);
        if (!known || (known->registry.isEmpty() && !settings.registry.isEmpty()))
            m_directory->expect(settings.election, settings.registry);
    }
}

SessionEvidence ClusterChronicle::evidenceOf(qint64 session) const
{
    using State = ParticipantProcess::State;
    const ParticipantProcess *participant = m_fleet->bySession(session);
    if (!participant)
        return {};
    SessionEvidence known{ClusterEvent::Evidence::None, participant->silentSinceMs(), participant->pid()};
    if (participant->state() == State::Killed)
        known.evidence = ClusterEvent::Evidence::ExpiredAfterKill;
    else if (participant->state() == State::Frozen)
        known.evidence = ClusterEvent::Evidence::ExpiredAfterFreeze;
    else if (participant->state() == State::Leaving
        || (participant->state() == State::Ended && participant->problem().isEmpty()))
        known.evidence = ClusterEvent::Evidence::ClosedByUs;
    return known;
}

std::optional<ClusterChronicle::Reign> ClusterChronicle::reign(const QString &cluster) const
{
    const auto chapter = m_chapters.constFind(cluster);
    return chapter == m_chapters.cend() ? std::nullopt : chapter->reign;
}

std::optional<FailoverRange> ClusterChronicle::expectedFailover(const QString &cluster) const
{
    const ClusterState *state = m_directory->cluster(cluster);
    const ClusterMember *leader = state ? state->leader() : nullptr;
    const ParticipantProcess *participant = leader ? m_fleet->bySession(leader->session) : nullptr;
    if (!participant || participant->sessionTimeoutMs() == 0)
        return std::nullopt;
    return failoverRange(participant->sessionTimeoutMs(), m_tickMs);
}

qint64 ClusterChronicle::endsBy(qint64 session) const
{
    const ParticipantProcess *participant = m_fleet->bySession(session);
    if (!participant || participant->silentSinceMs() == 0 || participant->sessionTimeoutMs() == 0)
        return 0;
    return sessionEndsBy(participant->silentSinceMs(), participant->sessionTimeoutMs(), m_tickMs);
}

const ClusterHistory *ClusterChronicle::history(const QString &cluster) const
{
    const auto chapter = m_chapters.constFind(cluster);
    return chapter == m_chapters.cend() ? nullptr : &chapter->history;
}

} // namespace model

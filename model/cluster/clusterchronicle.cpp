// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterchronicle.h"

#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/recipeproduct.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "zkbridge/client/session.h"

#include <QDateTime>
#include <QTimer>

namespace model {

using zkbridge::ParticipantProcess;

namespace {
constexpr int catchingUpMs = 2000;
} // namespace

ClusterChronicle::ClusterChronicle(zkbridge::Session *session, ClusterDirectory *directory, ParticipantFleet *fleet,
    Timeline *timeline, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_directory(directory)
    , m_fleet(fleet)
    , m_timeline(timeline)
    , m_leadership(timeline)
{
    connect(directory, &ClusterDirectory::clusterAdded, this, &ClusterChronicle::begin);
    connect(directory, &ClusterDirectory::clusterChanged, this, &ClusterChronicle::goOn);
    connect(directory, &ClusterDirectory::registryFound, this, &ClusterChronicle::takeRegistry);
    connect(directory, &ClusterDirectory::clusterRemoved, this, &ClusterChronicle::end);
    connect(session, &zkbridge::Session::statusChanged, this, &ClusterChronicle::followSession);
    connect(fleet, &ParticipantFleet::participantsChanged, this, &ClusterChronicle::expectElections);
}

void ClusterChronicle::setTickMs(int tickMs)
{
    m_tickMs = tickMs;
    m_leadership.setTickMs(tickMs);
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
    const auto events = clusterBeginning(*state, now);
    for (const ClusterEvent &event : events)
        m_timeline->append(event);
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
    else if (!before || !isSameLeader(*before, *leader))
        chapter->reign = Reign{now, mayHaveMissed(now)};
    auto events = clusterDifference(
        chapter->last, *state, now, [this](qint64 session) { return evidenceOf(session); }, chapter->lost);
    chapter->last = *state;
    record(*chapter, now);
    for (ClusterEvent &event : events) {
        if (event.kind == ClusterEvent::Kind::NewLeader && mayHaveMissed(now))
            event.gapMs = -1;
        write(event);
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
    m_past.record(*state, QDateTime::currentMSecsSinceEpoch());
}

void ClusterChronicle::end(const QString &cluster)
{
    const auto chapter = m_chapters.find(cluster);
    if (chapter == m_chapters.end())
        return;
    ClusterState nothing;
    nothing.path = cluster;
    LostLead lost;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto events = clusterDifference(
        chapter->last, nothing, now, [this](qint64 session) { return evidenceOf(session); }, lost);
    const QString product = chapter->last.product;
    m_chapters.erase(chapter);
    m_past.recordGone(cluster, now);
    for (const ClusterEvent &event : events)
        write(event);
    note(ClusterEvent::Kind::ClusterGone, cluster, product);
}

void ClusterChronicle::setCensus(SessionCensus *census)
{
    if (m_census)
        m_census->disconnect(this);
    m_census = census;
    if (census)
        connect(census, &SessionCensus::counted, this, &ClusterChronicle::takeCensus);
}

/// The servers' lists tell how a session ended only after its znodes went.
void ClusterChronicle::write(const ClusterEvent &event)
{
    m_timeline->append(event);
    const bool isUnexplained =
        event.kind == ClusterEvent::Kind::Gone && event.evidence == ClusterEvent::Evidence::None && event.session != 0;
    if (!m_census || !m_census->canAsk() || !isUnexplained)
        return;
    m_unexplained.append(event);
    m_census->noteGone(event.session);
}

void ClusterChronicle::takeCensus()
{
    constexpr qint64 patienceMs = 60'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<ClusterEvent> waiting;
    for (ClusterEvent &event : m_unexplained) {
        if (const auto closed = m_census->wasClosed(event.session)) {
            event.evidence = *closed ? ClusterEvent::Evidence::ClosedSeen : ClusterEvent::Evidence::ExpiredSeen;
            m_timeline->amend(event);
        } else if (now - event.timeMs < patienceMs) {
            waiting.append(event);
        }
    }
    m_unexplained = waiting;
}

void ClusterChronicle::record(Chapter &chapter, qint64 nowMs)
{
    chapter.history.record(
        {nowMs, static_cast<int>(chapter.last.members.size()), static_cast<int>(chapter.last.workers.size())});
    m_past.record(chapter.last, nowMs);
}

/// What happens while our own session is interrupted is not seen: the timeline says so.
void ClusterChronicle::followSession()
{
    const bool connected = m_session->isConnected();
    if (m_wasConnected && !connected && m_session->state() != zkbridge::SessionState::Closed && !m_interrupted) {
        m_interrupted = true;
        m_past.recordInterruption(QDateTime::currentMSecsSinceEpoch());
        note(ClusterEvent::Kind::SessionLost, {});
    } else if (connected && m_interrupted) {
        m_interrupted = false;
        m_backAtMs = QDateTime::currentMSecsSinceEpoch();
        note(ClusterEvent::Kind::SessionBack, {});
        // By then, what did not change while nobody looked was read again, too.
        QTimer::singleShot(catchingUpMs, this, [this] {
            if (!m_interrupted)
                m_past.recordReturn(QDateTime::currentMSecsSinceEpoch());
        });
    }
    m_wasConnected = m_wasConnected || connected;
}

/// What changed while we could not look is seen in one moment, soon after the view is back: when it happened is
/// unknown.
bool ClusterChronicle::mayHaveMissed(qint64 nowMs) const { return m_interrupted || nowMs - m_backAtMs < catchingUpMs; }

void ClusterChronicle::note(ClusterEvent::Kind kind, const QString &cluster, const QString &product)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    event.cluster = cluster;
    event.node = cluster;
    event.product = product;
    m_timeline->append(event);
}

void ClusterChronicle::expectElections()
{
    for (const ParticipantProcess *participant : m_fleet->participants()) {
        const auto &settings = participant->settings();
        const ClusterState *known = m_directory->cluster(settings.election);
        if (!known || (known->registry.isEmpty() && !settings.registry.isEmpty()))
            m_directory->expect(settings.election, settings.registry, productOf(settings.recipe));
    }
}

SessionEvidence ClusterChronicle::evidenceOf(qint64 session) const
{
    using State = ParticipantProcess::State;
    const ParticipantProcess *participant = m_fleet->bySession(session);
    if (!participant)
        return {};
    SessionEvidence known{ClusterEvent::Evidence::None, participant->silentSinceMs(), participant->pid(),
        participant->sessionTimeoutMs()};
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

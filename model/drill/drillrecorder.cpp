// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillrecorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace model {

namespace {

using Finding = DrillMeasure::Finding;

/// How long after the latest time to expect it is worth to wait for what may never come.
constexpr qint64 graceMs = 500;

} // namespace

DrillRecorder::DrillRecorder(const DrillStep &step, QList<DrillActor> cast)
    : m_step(step)
    , m_cast(std::move(cast))
{
    m_base.deed = step.deed;
    m_base.target = step.target;
    m_base.tasksInFlight = step.work;
    m_base.participants = static_cast<int>(m_cast.size());
}

void DrillRecorder::setPlace(int step, int round)
{
    m_base.step = step;
    m_base.round = round;
}

void DrillRecorder::actOn(const DrillActor &victim, qint64 atMs, const ExpectedTimes &times)
{
    m_victim = victim;
    m_times = times;
    m_base.victim = victim.node;
    m_base.victimSession = victim.session;
    m_base.victimPid = victim.pid;
    m_base.timeoutMs = times.timeoutMs;
    m_base.actedMs = atMs;
    m_base.expected = times.rangeFor(m_step);
}

void DrillRecorder::actOn(const DrillServer &victim, qint64 atMs, const ExpectedTimes &times)
{
    const auto leader = std::ranges::find(m_cast, DrillActor::Part::Leader, &DrillActor::part);
    m_victim = leader == m_cast.end() ? DrillActor() : *leader;
    m_victimServer = victim.id;
    m_times = times;
    m_base.victim = victim.client;
    m_base.timeoutMs = times.timeoutMs;
    m_base.actedMs = atMs;
    m_base.expected = times.rangeFor(m_step);
}

void DrillRecorder::take(int participant, const zkbridge::ParticipantEvent &event)
{
    const auto after = std::upper_bound(m_told.begin(), m_told.end(), event.timeMs,
        [](qint64 timeMs, const Told &told) { return timeMs < told.event.timeMs; });
    m_told.insert(after, {participant, event});
}

void DrillRecorder::takeQuorumLeader(int server, qint64 atMs)
{
    if (server != m_victimServer && m_base.actedMs > 0 && atMs >= m_base.actedMs && m_quorumMs == 0)
        m_quorumMs = atMs;
}

const DrillRecorder::Told *DrillRecorder::firstAfter(qint64 timeMs, int participant, Kind kind) const
{
    const auto found = std::ranges::find_if(m_told, [&](const Told &told) {
        return told.participant == participant && told.event.kind == kind && told.event.timeMs >= timeMs;
    });
    return found == m_told.end() ? nullptr : &*found;
}

/// Who leads next, the victim itself only when it is not the one that was hit.
const DrillRecorder::Told *DrillRecorder::firstLeaderAfter(qint64 timeMs) const
{
    const auto found = std::ranges::find_if(m_told, [&](const Told &told) {
        return told.event.kind == Kind::Leader && told.event.timeMs >= timeMs && !isVictim(told.participant);
    });
    return found == m_told.end() ? nullptr : &*found;
}

DrillMeasure DrillRecorder::measure() const
{
    DrillMeasure measure = m_base;
    if (measure.actedMs == 0)
        return measure;
    measure.quorumMs = m_step.target == DrillTarget::ServerLeader ? m_quorumMs : 0;
    if (isServer(m_step.target))
        measureServer(measure);
    else
        measureVictim(measure);
    measureElection(measure);
    measureWork(measure);
    findTwoLeaders(measure);
    const bool expired = std::ranges::any_of(m_told, [&](const Told &told) {
        return told.event.kind == Kind::Expired && told.event.timeMs >= measure.actedMs && !isVictim(told.participant);
    });
    if (expired)
        measure.findings.append(Finding::SessionsExpired);
    return measure;
}

/// Who noticed that a participant is gone.
void DrillRecorder::measureVictim(DrillMeasure &measure) const
{
    QSet<int> woken;
    qint64 registryMs = 0;
    for (const Told &told : m_told) {
        if (told.event.timeMs < measure.actedMs || isVictim(told.participant))
            continue;
        if (told.event.kind == Kind::Woken && told.event.watched == m_victim.node) {
            if (woken.isEmpty())
                measure.detectedMs = told.event.timeMs;
            woken.insert(told.participant);
        }
        if (told.event.kind == Kind::Workers && registryMs == 0)
            registryMs = told.event.timeMs;
    }
    measure.woken = static_cast<int>(woken.size());
    if (measure.woken > 1)
        measure.findings.append(Finding::WokeMany);
    // Behind the last in line nobody stands; but the leader sees the workers.
    if (measure.detectedMs == 0 && m_victim.part != DrillActor::Part::Leader)
        measure.detectedMs = registryMs;
}

void DrillRecorder::measureElection(DrillMeasure &measure) const
{
    const auto before = std::ranges::find(m_cast, DrillActor::Part::Leader, &DrillActor::part);
    qint64 vacantMs = 0;
    if (!isServer(m_step.target) && m_victim.part == DrillActor::Part::Leader) {
        vacantMs = measure.actedMs;
    } else if (before != m_cast.end()) {
        measure.leader = before->node;
        for (const Kind kind : {Kind::Disconnected, Kind::Follower, Kind::Expired}) {
            const Told *lost = firstAfter(measure.actedMs, before->id, kind);
            if (lost != nullptr && (vacantMs == 0 || lost->event.timeMs < vacantMs))
                vacantMs = lost->event.timeMs;
        }
        measure.withoutLeaderMs = vacantMs == 0 ? 0 : -1;
    }
    const Told *elected = vacantMs == 0 ? nullptr : firstLeaderAfter(vacantMs);
    const bool unnoticed = m_times.passesUnnoticed(m_step);
    if (unnoticed && elected == nullptr) {
        measure.withoutLeaderMs = 0; // it leads on, as far as anybody can tell
        measure.leader = before == m_cast.end() ? QString() : before->node;
    }
    if (elected == nullptr)
        return;
    measure.electedMs = elected->event.timeMs;
    measure.leader = elected->event.node;
    measure.withoutLeaderMs = measure.electedMs - vacantMs;
    const bool another = before == m_cast.end() || elected->participant != before->id;
    const bool leaderWasHit = !isServer(m_step.target) && m_victim.part == DrillActor::Part::Leader && !unnoticed;
    if (another && !leaderWasHit)
        measure.findings.append(Finding::LeadMoved);
    if (!another)
        return; // it never was among the workers
    if (const Told *left = firstAfter(measure.electedMs, elected->participant, Kind::Unregistered))
        measure.registeredMs = left->event.timeMs;
}

void DrillRecorder::measureServer(DrillMeasure &measure) const
{
    QHash<int, bool> back; // of those that lost their connection
    for (const Told &told : m_told) {
        if (told.event.timeMs < measure.actedMs)
            continue;
        if (told.event.kind == Kind::Disconnected || told.event.kind == Kind::Expired) {
            if (back.isEmpty())
                measure.detectedMs = told.event.timeMs;
            back.insert(told.participant, false);
        } else if (told.event.kind == Kind::Connected && back.contains(told.participant)) {
            back.insert(told.participant, true);
            measure.backMs = told.event.timeMs;
        }
    }
    measure.disconnected = static_cast<int>(back.size());
    if (!std::ranges::all_of(back, [](bool isBack) { return isBack; }))
        measure.backMs = 0;
}

void DrillRecorder::measureWork(DrillMeasure &measure) const
{
    if (m_step.work == 0)
        return;
    QSet<QString> moved;
    QSet<QString> given; // by the new leader
    const qint64 sinceMs = measure.electedMs > 0 ? measure.electedMs : measure.actedMs;
    for (const Told &told : m_told) {
        if (told.event.timeMs < measure.actedMs)
            continue;
        if (told.event.kind == Kind::TaskReturned)
            moved.insert(told.event.task);
        else if (told.event.kind == Kind::TaskAssigned && told.event.timeMs >= sinceMs)
            given.insert(told.event.task);
        else if (told.event.kind == Kind::TaskDone && measure.firstTaskMs == 0 && measure.electedMs > 0
            && given.contains(told.event.task))
            measure.firstTaskMs = told.event.timeMs;
    }
    measure.tasksMoved = static_cast<int>(moved.size());
}

/// Nobody may begin to lead while another one does. A victim leads until it is hit.
void DrillRecorder::findTwoLeaders(DrillMeasure &measure) const
{
    QSet<int> leading;
    for (const DrillActor &actor : m_cast) {
        if (actor.part == DrillActor::Part::Leader && !actor.isFrozen)
            leading.insert(actor.id);
    }
    bool hit = isServer(m_step.target);
    for (const Told &told : m_told) {
        if (!hit && told.event.timeMs >= measure.actedMs) {
            leading.remove(m_victim.id);
            hit = true;
        }
        switch (told.event.kind) {
        case Kind::Leader:
            leading.insert(told.participant);
            break;
        case Kind::Follower:
        case Kind::Disconnected:
        case Kind::Expired:
        case Kind::Resigned:
        case Kind::Failed:
            leading.remove(told.participant);
            break;
        default:
            break;
        }
        if (leading.size() > 1) {
            measure.findings.append(Finding::TwoLeaders);
            return;
        }
    }
}

bool DrillRecorder::isComplete(qint64 nowMs, int outstandingTasks) const
{
    if (m_base.actedMs == 0)
        return false;
    const DrillMeasure known = measure();
    const qint64 expiryMs = failoverRange(m_times.timeoutMs, m_times.tickMs).mostMs;
    if (isServer(m_step.target)) {
        // Clients of a silent server notice only after 2/3 of their timeout.
        const qint64 quiet = m_step.deed == DrillDeed::Freeze ? m_times.timeoutMs : graceMs;
        const bool elected = m_step.target != DrillTarget::ServerLeader || known.quorumMs > 0;
        const bool back = known.disconnected == 0 || known.backMs > 0;
        return elected && back && known.withoutLeaderMs >= 0 && nowMs >= known.actedMs + quiet;
    }
    const bool late = nowMs >= known.actedMs + expiryMs + graceMs;
    if (m_step.thawAfterMs > 0 && m_step.thawAfterMs <= expiryMs && late)
        return true; // it lives on, and nobody noticed
    if (m_victim.part != DrillActor::Part::Leader)
        return known.detectedMs > 0 || late;
    const bool worked = m_step.work == 0 || known.firstTaskMs > 0 || outstandingTasks == 0;
    const auto leader = std::ranges::find(m_cast, known.leader, &DrillActor::node);
    const bool settled = known.registeredMs > 0 || leader == m_cast.end() || !leader->isRegistered;
    return known.detectedMs > 0 && known.electedMs > 0 && settled && worked;
}

} // namespace model

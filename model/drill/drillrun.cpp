// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillrun.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int lookMs = 50;
/// What has just become as it should be must stay so for this long: events of many processes come one after the other.
constexpr int calmMs = 300;

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

template <typename List, typename Predicate> auto anyOf(const List &all, Predicate fits)
{
    List fitting;
    std::ranges::copy_if(all, std::back_inserter(fitting), fits);
    return fitting.isEmpty()
        ? std::nullopt
        : std::optional(fitting.at(QRandomGenerator::global()->bounded(static_cast<int>(fitting.size()))));
}

} // namespace

DrillRun::DrillRun(DrillPlan plan, Ground ground, DrillActors *actors, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_ground(std::move(ground))
    , m_actors(actors)
{
    m_look.setInterval(lookMs);
    m_limit.setSingleShot(true);
    m_thaw.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &DrillRun::lookAround);
    connect(&m_limit, &QTimer::timeout, this, &DrillRun::gaveUp);
    connect(&m_thaw, &QTimer::timeout, this, &DrillRun::thaw);
    connect(m_actors, &DrillActors::changed, this, &DrillRun::lookAround);
    connect(m_actors, &DrillActors::participantTold, this, [this](int id, const zkbridge::ParticipantEvent &event) {
        if (m_recorder)
            m_recorder->take(id, event);
    });
    connect(m_actors, &DrillActors::quorumLeaderSeen, this, [this](int server, qint64 timeMs) {
        if (m_recorder)
            m_recorder->takeQuorumLeader(server, timeMs);
    });
    connect(m_actors, &DrillActors::submitted, this, [this] {
        if (m_progress.phase == Phase::Submitting)
            act();
    });
    connect(m_actors, &DrillActors::workFailed, this, [this](const QString &reason) {
        if (m_progress.phase == Phase::Submitting)
            finish(DrillResult::End::NeverHealthy, reason);
    });
}

DrillRun::~DrillRun() = default;

void DrillRun::start()
{
    m_result.plan = m_plan;
    m_result.connect = m_ground.connect;
    m_result.election = m_ground.election;
    m_result.tickMs = m_ground.tickMs;
    m_result.servers = static_cast<int>(m_actors->servers().size());
    m_result.startedMs = now();
    m_progress.total = m_plan.rounds();
    m_actors->watchServers(m_plan.touchesServers());
    for (int missing = missingParticipants(); missing > 0; --missing)
        m_actors->join();
    enter(Phase::Gathering);
    m_look.start();
}

void DrillRun::cancel()
{
    if (!isRunning())
        return;
    takeBack();
    finish(DrillResult::End::Cancelled, {});
}

void DrillRun::enter(Phase phase)
{
    m_progress.phase = phase;
    m_calm.invalidate();
    const qint64 expiryMs = failoverRange(m_plan.sessionTimeoutMs, m_ground.tickMs).mostMs;
    m_limit.start(static_cast<int>(m_patienceMs + 2 * expiryMs));
    Q_EMIT progressed();
}

void DrillRun::lookAround()
{
    switch (m_progress.phase) {
    case Phase::Gathering:
        return gather();
    case Phase::Observing:
        return observe();
    case Phase::Healing:
        return heal();
    case Phase::Ended:
        return takeBack(); // a server that was to stop may have ended only now
    case Phase::Idle:
    case Phase::Submitting:
        break;
    }
}

/// Healthy, and for a while already.
bool DrillRun::isHealthyForLong()
{
    const DrillHealth health = DrillHealth::of(*m_actors, m_plan, m_ground.registers);
    if (std::exchange(m_progress.health, health) != health)
        Q_EMIT progressed();
    if (!health.isHealthy())
        m_calm.invalidate();
    else if (!m_calm.isValid())
        m_calm.start();
    return m_calm.isValid() && m_calm.hasExpired(calmMs);
}

void DrillRun::gather()
{
    if (isHealthyForLong())
        beginRound();
}

void DrillRun::beginRound()
{
    m_unseen.clear();
    m_recorder.emplace(step(), m_actors->participants());
    m_recorder->setPlace(m_progress.step, m_progress.round);
    if (step().work == 0)
        return act();
    enter(Phase::Submitting);
    m_actors->submit(step().work);
}

std::optional<DrillActor> DrillRun::chooseParticipant() const
{
    return anyOf(m_actors->participants(), [this](const DrillActor &actor) {
        switch (step().target) {
        case DrillTarget::Leader:
            return actor.part == DrillActor::Part::Leader;
        case DrillTarget::Follower:
            return actor.part == DrillActor::Part::Follower;
        default:
            return true;
        }
    });
}

std::optional<DrillServer> DrillRun::chooseServer() const
{
    const bool leader = step().target == DrillTarget::ServerLeader;
    return anyOf(m_actors->servers(), [leader](const DrillServer &server) {
        return server.isRunning && server.mode == (leader ? "leader"_L1 : "follower"_L1);
    });
}

void DrillRun::act()
{
    if (isServer(step().target)) {
        if (const auto server = chooseServer())
            return actOnServer(*server);
        return finish(DrillResult::End::NeverHealthy, u"there is no such server to act on"_s);
    }
    if (const auto participant = chooseParticipant())
        return actOnParticipant(*participant);
    finish(DrillResult::End::NeverHealthy, u"there is no such participant to act on"_s);
}

void DrillRun::actOnParticipant(const DrillActor &victim)
{
    m_progress.victim = victim.node;
    m_recorder->actOn(victim, now(), {victim.timeoutMs, m_ground.tickMs, m_ground.syncLimit});
    enter(Phase::Observing);
    switch (step().deed) {
    case DrillDeed::Leave:
        return m_actors->leave(victim.id);
    case DrillDeed::Crash:
        return m_actors->crash(victim.id);
    case DrillDeed::Freeze:
        m_frozen = victim.id;
        if (step().thawAfterMs > 0)
            m_thaw.start(step().thawAfterMs);
        return m_actors->freeze(victim.id);
    case DrillDeed::Stop:
        break; // a plan that says so is refused
    }
}

void DrillRun::actOnServer(const DrillServer &victim)
{
    int timeoutMs = 0;
    for (const DrillActor &actor : m_actors->participants())
        timeoutMs = std::max(timeoutMs, actor.timeoutMs);
    m_progress.victim = victim.client;
    m_recorder->actOn(victim, now(), {timeoutMs, m_ground.tickMs, m_ground.syncLimit});
    enter(Phase::Observing);
    if (step().deed == DrillDeed::Freeze) {
        m_frozenServer = victim.id;
        if (step().thawAfterMs > 0)
            m_thaw.start(step().thawAfterMs);
        return m_actors->freezeServer(victim.id);
    }
    m_stoppedServer = victim.id;
    if (step().deed == DrillDeed::Crash)
        m_actors->killServer(victim.id);
    else
        m_actors->stopServer(victim.id);
}

void DrillRun::observe()
{
    if (!m_recorder->isComplete(now(), m_actors->outstandingTasks()))
        return m_calm.invalidate();
    if (!m_calm.isValid())
        m_calm.start();
    if (!m_calm.hasExpired(calmMs))
        return;
    enter(Phase::Healing);
    takeBack();
    for (int missing = missingParticipants(); missing > 0; --missing)
        m_actors->join();
}

void DrillRun::heal()
{
    // A server that ends in order is not down at once.
    if (m_stoppedServer != 0)
        takeBack();
    if (m_frozen == 0 && m_frozenServer == 0 && m_stoppedServer == 0 && isHealthyForLong())
        endRound();
}

void DrillRun::thaw()
{
    if (const int id = std::exchange(m_frozen, 0))
        m_actors->resume(id);
    if (const int id = std::exchange(m_frozenServer, 0))
        m_actors->resumeServer(id);
}

void DrillRun::takeBack()
{
    m_thaw.stop();
    thaw();
    if (m_stoppedServer == 0)
        return;
    const QList<DrillServer> servers = m_actors->servers();
    const auto server = std::ranges::find(servers, m_stoppedServer, &DrillServer::id);
    if (server != servers.end() && server->isRunning)
        return;
    m_actors->startServer(std::exchange(m_stoppedServer, 0));
}

int DrillRun::missingParticipants() const
{
    return m_plan.participants - static_cast<int>(m_actors->participants().size());
}

void DrillRun::endRound()
{
    DrillMeasure measure = m_recorder->measure();
    if (!m_unseen.isEmpty()) {
        measure.findings.append(DrillMeasure::Finding::NotHealed);
        measure.problem = m_unseen;
    }
    m_recorder.reset();
    m_result.measures.append(measure);
    ++m_progress.done;
    m_progress.victim.clear();
    Q_EMIT measured(measure);
    if (!isRunning())
        return; // cancelled on that news
    if (++m_progress.round == step().times) {
        m_progress.round = 0;
        if (++m_progress.step == m_plan.steps.size()) {
            --m_progress.step;
            return finish(DrillResult::End::Complete, {});
        }
    }
    beginRound();
}

void DrillRun::gaveUp()
{
    if (m_progress.phase == Phase::Observing) {
        m_unseen = u"what was to come of it was not seen in time"_s;
        enter(Phase::Healing);
        takeBack();
        for (int missing = missingParticipants(); missing > 0; --missing)
            m_actors->join();
        return;
    }
    const QString problem = m_progress.phase == Phase::Submitting
        ? u"the work could not be submitted in time"_s
        : DrillHealth::of(*m_actors, m_plan, m_ground.registers).problem();
    if (m_recorder && m_progress.phase == Phase::Healing) {
        DrillMeasure measure = m_recorder->measure();
        measure.findings.append(
            m_progress.health.outstanding > 0 ? DrillMeasure::Finding::TasksLost : DrillMeasure::Finding::NotHealed);
        measure.problem = problem;
        m_result.measures.append(measure);
        Q_EMIT measured(measure);
    }
    finish(DrillResult::End::NeverHealthy, problem);
}

void DrillRun::finish(DrillResult::End end, const QString &problem)
{
    if (m_progress.phase == Phase::Ended)
        return;
    takeBack();
    m_look.stop();
    m_limit.stop();
    m_recorder.reset();
    m_actors->watchServers(false);
    m_progress.phase = Phase::Ended;
    m_result.end = end;
    m_result.problem = problem;
    m_result.endedMs = now();
    Q_EMIT progressed();
    Q_EMIT finished();
}

} // namespace model

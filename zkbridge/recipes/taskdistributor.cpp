// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskdistributor.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

/// How long those workers are waited for which are registered and have not said that they take tasks.
constexpr int welcomeMs = 300;

[[nodiscard]] LeaderGuard guardOf(const Candidate *candidate)
{
    return [candidate]() -> std::optional<MultiOperation> {
        if (!candidate->isLeader() || candidate->node().isEmpty())
            return std::nullopt;
        return MultiOperation::check(candidate->node());
    };
}

} // namespace

TaskDistributor::TaskDistributor(
    Session *session, const Candidate *candidate, JobPaths paths, QString registry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_registry(std::move(registry))
    , m_place(session, m_paths, candidate->election(), guardOf(candidate))
    , m_board(session, m_paths)
    , m_queue(session, m_paths.tasks())
    , m_mover(session, m_paths, guardOf(candidate))
    , m_guard(guardOf(candidate))
{
    m_clock.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TaskDistributor::distribute);
    connect(&m_place, &WorkPlace::opened, this, &TaskDistributor::begin);
    connect(&m_place, &WorkPlace::failed, this, &TaskDistributor::failed);
    connect(&m_board, &AssignmentBoard::changed, this, &TaskDistributor::onEntryChanged);
    connect(&m_board, &AssignmentBoard::vanished, this, &TaskDistributor::onEntryVanished);
    connect(&m_board, &AssignmentBoard::failed, this, &TaskDistributor::failed);
    connect(&m_queue, &TaskQueue::grew, this, &TaskDistributor::distribute);
    connect(&m_queue, &TaskQueue::failed, this, &TaskDistributor::failed);
    connect(&m_mover, &TaskMover::moved, this, &TaskDistributor::onMoved);
    connect(&m_mover, &TaskMover::vanished, this,
        [this](const QString &task, const QString &worker) { onNotMoved(task, worker, false); });
    connect(&m_mover, &TaskMover::refused, this,
        [this](const QString &task, const QString &worker) { onNotMoved(task, worker, true); });
    connect(&m_mover, &TaskMover::setAside, this,
        [this](const QString &task, const QString &reason) { Q_EMIT setAside(task, {}, reason); });
    connect(&m_mover, &TaskMover::failed, this, &TaskDistributor::failed);
}

void TaskDistributor::setRegistered(const QStringList &workers, qint64 registryCzxid)
{
    const bool isAnother = std::exchange(m_registryCzxid, registryCzxid) != registryCzxid;
    const QSet<QString> before = std::exchange(m_registered, QSet<QString>(workers.begin(), workers.end()));
    if (!std::exchange(m_awaits, true))
        return m_place.await();
    const QStringList known = m_board.workers();
    for (const QString &worker : known) {
        if (isAnother || before.contains(worker) != m_registered.contains(worker))
            verify(worker);
    }
}

void TaskDistributor::begin()
{
    m_beganMs = m_clock.elapsed();
    m_board.start();
    m_queue.start();
}

/// Whether a worker lives is read from its registration itself: lists may be older than its entry.
void TaskDistributor::verify(const QString &worker)
{
    m_life.insert(worker, Life::Asked);
    m_session->exists(joinPath(m_registry, worker), Session::Watch::No, this,
        [this, worker](const Result<Stat> &reply) { onOwner(worker, reply); });
}

void TaskDistributor::onOwner(const QString &worker, const Result<Stat> &reply)
{
    const AssignmentBoard::Entry *entry = m_board.find(worker);
    if (!entry)
        return;
    if (!reply.ok() && reply.code() != ErrorCode::NoNode) {
        if (reply.code() != ErrorCode::Closing)
            Q_EMIT failed(reply.error());
        return;
    }
    const bool isRegistered = reply.ok();
    m_judgedSession.insert(worker, entry->session);
    if (isRegistered && entry->session == sessionText(reply->ephemeralOwner)) {
        m_life.insert(worker, Life::Alive);
        updateBacklog(worker);
        return distribute();
    }
    m_spread.remove(worker);
    if (isRegistered && entry->session == leavingText()) {
        m_life.insert(worker, Life::Unknown); // it gives its tasks back itself
        return;
    }
    m_life.insert(worker, Life::Dead);
    clean(worker);
}

void TaskDistributor::onEntryChanged(const QString &worker)
{
    const AssignmentBoard::Entry *entry = m_board.find(worker);
    Life life = m_life.value(worker, Life::Unknown);
    // Removed and made again between two looks: of the same name, but another worker's.
    if (life != Life::Asked && entry && entry->session != m_judgedSession.value(worker))
        life = Life::Unknown;
    switch (life) {
    case Life::Unknown:
        verify(worker);
        break;
    case Life::Asked:
        break;
    case Life::Alive:
        updateBacklog(worker);
        distribute();
        break;
    case Life::Dead:
        // Without tasks it holds what somebody else put there: not ours to remove.
        if (entry && !entry->tasks.isEmpty())
            clean(worker);
        break;
    }
}

void TaskDistributor::onEntryVanished(const QString &worker)
{
    m_life.remove(worker);
    m_judgedSession.remove(worker);
    m_spread.remove(worker);
}

void TaskDistributor::updateBacklog(const QString &worker)
{
    const AssignmentBoard::Entry *entry = m_board.find(worker);
    if (!entry || m_life.value(worker) != Life::Alive)
        return;
    QSet<QString> tasks = entry->tasks;
    const QHash<QString, qint64> onTheWay = m_onTheWay.value(worker);
    for (auto task = onTheWay.keyBegin(); task != onTheWay.keyEnd(); ++task)
        tasks.insert(*task);
    m_spread.setBacklog(worker, static_cast<int>(tasks.size()), m_clock.elapsed());
}

void TaskDistributor::clean(const QString &worker)
{
    if (m_cleaning.contains(worker))
        return;
    m_cleaning.insert(worker);
    const QString entrySession = m_judgedSession.value(worker);
    const bool isOwn = entrySession == sessionText(m_session->status().sessionId);
    const bool hasLeft = entrySession == leavingText();
    const auto cause = isOwn || hasLeft ? TaskReturn::Cause::Left : TaskReturn::Cause::Died;
    auto *giveBack = new TaskReturn(m_session, m_paths, worker, entrySession, cause, m_guard, this);
    connectReturn(giveBack);
    giveBack->start();
}

void TaskDistributor::connectReturn(TaskReturn *giveBack)
{
    const QString worker = giveBack->worker();
    connect(giveBack, &TaskReturn::returned, this, [this, worker](const QString &task) {
        m_queue.putBack(task);
        Q_EMIT returned(task, worker);
        distribute();
    });
    connect(giveBack, &TaskReturn::setAside, this,
        [this, worker](const QString &task, const QString &reason) { Q_EMIT setAside(task, worker, reason); });
    connect(giveBack, &TaskReturn::failed, this, &TaskDistributor::failed);
    connect(giveBack, &TaskReturn::finished, this, [this, giveBack, worker] {
        giveBack->deleteLater();
        m_cleaning.remove(worker);
        m_board.reread(worker);
    });
}

/// Not before all are there: those that say so first would get more than their share.
bool TaskDistributor::mayBegin()
{
    if (m_allCame || !m_beganMs)
        return m_allCame;
    const qint64 waited = m_clock.elapsed() - *m_beganMs;
    m_allCame = waited >= welcomeMs
        || std::all_of(m_registered.cbegin(), m_registered.cend(),
            [this](const QString &worker) { return m_life.value(worker) == Life::Alive; });
    if (!m_allCame)
        m_patience.start(static_cast<int>(welcomeMs - waited));
    return m_allCame;
}

void TaskDistributor::distribute()
{
    m_patience.stop();
    if (!mayBegin())
        return;
    while (!m_mover.isFull()) {
        if (m_queue.isEmpty()) {
            m_spread.rest();
            m_queue.refill();
            return;
        }
        const qint64 now = m_clock.elapsed();
        const QString worker = m_spread.next(now);
        if (worker.isEmpty()) {
            if (const auto wait = m_spread.waitMs(now))
                m_patience.start(static_cast<int>(*wait));
            return;
        }
        const AssignmentBoard::Entry *entry = m_board.find(worker);
        const QString task = m_queue.take();
        m_spread.give(worker, now);
        m_onTheWay[worker].insert(task, now);
        m_mover.move(task, worker, entry ? entry->version : -1);
    }
}

void TaskDistributor::onMoved(const QString &task, const QString &worker)
{
    m_queue.settled(task);
    m_spread.addTrip(m_clock.elapsed() - m_onTheWay[worker].take(task));
    m_board.addTask(worker, task);
    Q_EMIT assigned(task, worker);
    distribute();
}

void TaskDistributor::onNotMoved(const QString &task, const QString &worker, bool isStillQueued)
{
    m_onTheWay[worker].remove(task);
    m_spread.takeBack(worker);
    if (isStillQueued) {
        m_queue.putBack(task);
        m_life.insert(worker, Life::Unknown);
        m_spread.remove(worker);
        m_board.reread(worker);
    }
    distribute();
}

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskspread.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace zkbridge {

namespace {

/// A worker that ends its tasks faster than this, or than it takes to bring two, needs more of them at hand than a
/// leader brings in time.
constexpr qint64 quickMs = 50;
/// One that takes longer than this, or than it takes to bring four, loses nothing with the least window, and others get
/// what it would only keep.
constexpr qint64 slowMs = 100;
constexpr qint64 tripsRemembered = 8;

} // namespace

void TaskSpread::remove(const QString &worker) { m_workers.remove(worker); }

void TaskSpread::setBacklog(const QString &worker, int backlog, qint64 nowMs)
{
    const auto known = m_workers.find(worker);
    if (known == m_workers.end()) {
        Worker newcomer;
        newcomer.given = fewestGiven();
        newcomer.backlog = backlog;
        newcomer.busySinceMs = nowMs;
        m_workers.insert(worker, newcomer);
        return;
    }
    const int ended = known->backlog - backlog;
    known->backlog = backlog;
    if (ended > 0)
        adapt(&*known, ended, nowMs);
}

void TaskSpread::addTrip(qint64 ms) { m_tripMs += (ms - m_tripMs) / tripsRemembered; }

void TaskSpread::adapt(Worker *worker, int ended, qint64 nowMs) const
{
    const qint64 each = (nowMs - worker->busySinceMs) / ended;
    worker->busySinceMs = nowMs;
    // A look at it may come each time when one has ended, and find the next at work: half of the window is enough to
    // tell that it runs dry.
    if (each < std::max(quickMs, 2 * m_tripMs) && worker->backlog <= worker->window / 2)
        worker->window = std::min(worker->window * 2, mostWindow);
    else if (each > std::max(slowMs, 4 * m_tripMs))
        worker->window = std::max(worker->window / 2, leastWindow);
}

qint64 TaskSpread::fewestGiven() const
{
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const Worker &worker : m_workers)
        fewest = std::min(fewest, worker.given);
    return m_workers.isEmpty() ? 0 : fewest;
}

/// Whether it waits for one that was given less.
bool TaskSpread::isHeld(Worker *worker, qint64 fewest, qint64 nowMs)
{
    const qint64 lead = worker->given - fewest;
    if (lead == 0)
        worker->mayLeadBy = 0;
    if (lead <= worker->mayLeadBy)
        return false;
    if (worker->backlog > 0)
        return true;
    if (!worker->dryMs)
        worker->dryMs = nowMs;
    if (nowMs - *worker->dryMs < patienceMs)
        return true;
    worker->mayLeadBy = std::max<qint64>(lead + worker->window, 2 * lead);
    return false;
}

QString TaskSpread::next(qint64 nowMs)
{
    const qint64 fewest = fewestGiven();
    QString best;
    auto bestRank = std::make_tuple(std::numeric_limits<qint64>::max(), 0, qint64(0), QString());
    for (auto it = m_workers.begin(); it != m_workers.end(); ++it) {
        if (it->backlog >= it->window || isHeld(&*it, fewest, nowMs))
            continue;
        const auto rank = std::make_tuple(it->given, it->backlog, it->lastGiven, it.key());
        if (rank < bestRank) {
            bestRank = rank;
            best = it.key();
        }
    }
    return best;
}

std::optional<qint64> TaskSpread::waitMs(qint64 nowMs) const
{
    std::optional<qint64> wait;
    for (const Worker &worker : m_workers) {
        if (!worker.dryMs || worker.backlog > 0)
            continue;
        const qint64 left = std::max<qint64>(0, *worker.dryMs + patienceMs - nowMs);
        wait = std::min(wait.value_or(left), left);
    }
    return wait;
}

void TaskSpread::give(const QString &worker, qint64 nowMs)
{
    Worker &given = m_workers[worker];
    if (given.backlog == 0)
        given.busySinceMs = nowMs;
    ++given.backlog;
    ++given.given;
    given.lastGiven = ++m_turn;
    given.dryMs.reset();
}

void TaskSpread::rest()
{
    if (std::any_of(m_workers.cbegin(), m_workers.cend(), [](const Worker &worker) { return worker.backlog > 0; }))
        return;
    for (Worker &worker : m_workers) {
        worker.given = 0;
        worker.mayLeadBy = 0;
        worker.dryMs.reset();
    }
}

void TaskSpread::takeBack(const QString &worker)
{
    const auto known = m_workers.find(worker);
    if (known == m_workers.end())
        return;
    known->backlog = std::max(0, known->backlog - 1);
    --known->given;
}

} // namespace zkbridge

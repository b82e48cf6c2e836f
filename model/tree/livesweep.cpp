// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livesweep.h"

#include "model/tree/dirtyqueue.h"
#include "model/tree/livestats.h"

#include <algorithm>

namespace model {

namespace {

constexpr int stepMs = 1000;
constexpr qint64 shortestRoundMs = 5000;
/// Requests, and names that they bring.
constexpr int weightOfStep = 4000;
constexpr int bytesOfName = 64;
constexpr int mostWeightOfData = 1000; ///< the Stat of what has more is asked for without it
/// A request of its own instead of a share in a multi-read.
constexpr int weightOfRequest = 50;
/// A list above this is read only when its number differs.
constexpr int longList = 1000;
/// For the sake of the event loop.
constexpr int lookedAtInStep = 100'000;

} // namespace

LiveSweep::LiveSweep(const ZnodeStore *store, DirtyQueue *dirty, LiveStats *stats, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_dirty(dirty)
    , m_stats(stats)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveSweep::step);
}

void LiveSweep::start()
{
    m_runs = true;
    m_next = rootNode;
    m_longLists = false;
    if (!m_held)
        m_timer.start(stepMs);
}

void LiveSweep::stop()
{
    m_runs = false;
    m_timer.stop();
}

void LiveSweep::setHeld(bool held)
{
    m_held = held;
    if (held)
        m_timer.stop();
    else if (m_runs)
        m_timer.start(stepMs);
}

void LiveSweep::step()
{
    if (m_next == rootNode && !m_longLists)
        m_round.start();
    int weight = 0;
    for (int looked = 0; weight < weightOfStep && looked < lookedAtInStep && m_next < m_store->idLimit(); ++looked) {
        const NodeId node = m_next++;
        if (m_store->contains(node))
            weight += sweep(node);
    }
    if (m_next < m_store->idLimit())
        m_timer.start(stepMs);
    else
        endPass();
}

void LiveSweep::endPass()
{
    m_next = rootNode;
    m_longLists = !m_longLists;
    m_timer.start(
        m_longLists ? stepMs : static_cast<int>(std::max<qint64>(stepMs, shortestRoundMs - m_round.elapsed())));
}

int LiveSweep::sweep(NodeId node)
{
    const int children = m_store->childCount(node);
    const bool isLong = children > longList && !m_stats->keepsAll();
    if (isLong != m_longLists)
        return 0;
    if (m_stats->keepsAll()) {
        m_stats->noteStale(node);
        const zkbridge::Stat *stat = m_store->stat(node);
        return 1 + std::min(stat ? stat->dataLength / bytesOfName : 0, mostWeightOfData);
    }
    if (isLong) {
        m_stats->ask(m_store->path(node));
        return weightOfRequest;
    }
    if (m_store->childState(node) != ChildState::Failed) // ForbiddenWatches has those
        m_dirty->mark(m_store->pathUtf8(node), {.list = true});
    return 1 + children;
}

} // namespace model

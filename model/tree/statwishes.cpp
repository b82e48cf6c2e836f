// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/statwishes.h"

#include <chrono>

namespace model {

namespace {

using namespace std::chrono_literals;
constexpr auto quietTime = 40ms;
constexpr auto longestWait = 160ms;
/// More rows than any screen shows: what was noted before them has scrolled away.
constexpr qsizetype wantedLimit = 500;

} // namespace

StatWishes::StatWishes(const ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &StatWishes::tell);
}

bool StatWishes::isWanted(NodeId node) const
{
    const StatState state = m_store->statState(node);
    return state == StatState::Unknown || state == StatState::Stale;
}

void StatWishes::note(NodeId node)
{
    // A view asks for several roles of a row in a row.
    if (!isWanted(node) || (!m_wanted.isEmpty() && m_wanted.constLast() == node))
        return;
    m_wanted.append(node);
    if (m_wanted.size() > 2 * wantedLimit)
        m_wanted.remove(0, wantedLimit);
    if (!m_quiet.isActive())
        m_sinceFirst.start();
    // Rows that are painted again and again (a flash) must not put it off for ever.
    if (!m_quiet.isActive() || !m_sinceFirst.hasExpired(longestWait.count()))
        m_quiet.start();
}

void StatWishes::tell()
{
    QList<NodeId> newestFirst;
    for (auto node = m_wanted.crbegin(); node != m_wanted.crend() && newestFirst.size() < wantedLimit; ++node) {
        if (m_store->contains(*node) && isWanted(*node) && !newestFirst.contains(*node))
            newestFirst.append(*node);
    }
    m_wanted.clear();
    if (!newestFirst.isEmpty())
        Q_EMIT told(newestFirst);
}

} // namespace model

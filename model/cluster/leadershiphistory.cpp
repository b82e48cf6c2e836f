// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/leadershiphistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = ClusterEvent::Kind;

constexpr qsizetype mostKept = 2000;
constexpr qsizetype mostRecent = 64;

template <typename T> void keep(QList<T> &all, T entry)
{
    all.push_back(std::move(entry));
    if (all.size() > mostKept)
        all.removeFirst();
}

} // namespace

void LeadershipHistory::take(const ClusterEvent &event, int tickMs)
{
    if (m_sinceMs == 0)
        m_sinceMs = event.timeMs;
    switch (event.kind) {
    case Kind::ClusterFound:
        find(event);
        break;
    case Kind::NewLeader:
        change(event, tickMs);
        break;
    case Kind::LeaderLost:
        lose(event);
        break;
    case Kind::Gone:
        takeDeparture(event, tickMs);
        break;
    case Kind::SessionLost:
        remember(event);
        keep(m_blanks, Blank{event.timeMs, 0});
        break;
    case Kind::SessionBack:
        remember(event);
        if (!m_blanks.empty() && m_blanks.back().endMs == 0)
            m_blanks.back().endMs = event.timeMs;
        break;
    case Kind::ObservationBegan:
        beginRun(event);
        break;
    default:
        return; // says nothing about the lead
    }
    m_lastMs = m_sinceMs == 0 ? 0 : event.timeMs;
}

void LeadershipHistory::begin(const ClusterEvent &event, bool unseen)
{
    keep(m_reigns, Reign{event.leader, event.name, event.session, event.timeMs, 0, unseen, false});
}

void LeadershipHistory::end(qint64 atMs, bool unseen)
{
    if (m_reigns.empty() || m_reigns.back().endMs != 0)
        return;
    Reign &reign = m_reigns.last();
    reign.endMs = std::max(atMs, reign.beginMs);
    reign.endedUnseen = unseen;
}

/// Another run of the program: nothing is known of the time since the one before ended, until the cluster is found.
void LeadershipHistory::beginRun(const ClusterEvent &event)
{
    if (event.detail == "sandbox"_L1) { // new servers: what was before is of others
        *this = LeadershipHistory();
        return;
    }
    if (m_blanks.empty() || m_blanks.back().endMs != 0) {
        const qint64 lastLook = event.gapMs < 0 ? 0 : event.timeMs - event.gapMs;
        keep(m_blanks, Blank{std::max(m_lastMs, lastLook), 0});
    }
    end(blankBegin(), true);
    m_recent.clear();
}

/// The cluster is seen for the first time, or again after a time in which nobody looked.
void LeadershipHistory::find(const ClusterEvent &event)
{
    if (!m_blanks.empty() && m_blanks.back().endMs == 0)
        m_blanks.back().endMs = event.timeMs;
    else if (m_lastMs != 0)
        keep(m_blanks, Blank{m_lastMs, event.timeMs});
    end(m_lastMs, true);
    if (!event.leader.isEmpty())
        begin(event, true);
}

/// A blank that was only just over: what is seen now may have happened in it.
bool LeadershipHistory::isNearBlank(qint64 timeMs) const
{
    constexpr qint64 catchingUpMs = 2000;
    return !m_blanks.empty() && (m_blanks.back().endMs == 0 || timeMs - m_blanks.back().endMs < catchingUpMs);
}

qint64 LeadershipHistory::blankBegin() const { return m_blanks.back().beginMs; }

void LeadershipHistory::lose(const ClusterEvent &event)
{
    remember(event);
    if (isNearBlank(event.timeMs))
        end(blankBegin(), true);
    else
        end(event.gapMs >= 0 ? event.timeMs - event.gapMs : event.timeMs, false);
}

void LeadershipHistory::change(const ClusterEvent &event, int tickMs)
{
    const bool unseen = isNearBlank(event.timeMs);
    if (unseen)
        end(blankBegin(), true);
    else
        end(event.gapMs >= 0 ? event.timeMs - event.gapMs : event.timeMs, false);
    ClusterEvent leader = event;
    leader.leader = event.node;
    begin(leader, unseen);
    if (!event.previous.isEmpty())
        keep(m_failovers, explain(event, m_recent + QList<ClusterEvent>{event}, tickMs));
    remember(event);
}

/// The candidate of a lock's owner may be seen to go after another one took the lock: the same failover.
void LeadershipHistory::takeDeparture(const ClusterEvent &event, int tickMs)
{
    // Of others there may be hundreds at once; while it is not known who leads, any of them may have.
    const bool mayHaveLed = m_reigns.isEmpty() || m_reigns.constLast().endMs != 0
        || std::any_of(m_reigns.crbegin(), m_reigns.crbegin() + std::min<qsizetype>(2, m_reigns.size()),
            [&event](const Reign &reign) { return reign.node == event.node; });
    if (!mayHaveLed)
        return;
    remember(event);
    if (m_failovers.empty())
        return;
    Explanation &last = m_failovers.back();
    if (last.event.previous == event.node && !last.departed)
        last = explain(last.event, m_recent, tickMs);
}

void LeadershipHistory::amend(const ClusterEvent &event, int tickMs)
{
    const auto isIt = [&event](const ClusterEvent &known) {
        return known.kind == event.kind && known.timeMs == event.timeMs && known.node == event.node
            && known.session == event.session;
    };
    const auto known = std::ranges::find_if(m_recent, isIt);
    if (known == m_recent.end())
        return;
    *known = event;
    for (auto failover = m_failovers.rbegin(); failover != m_failovers.rend(); ++failover) {
        if (!failover->departed || !isIt(*failover->departed))
            continue;
        *failover = explain(failover->event, m_recent, tickMs);
        return;
    }
}

void LeadershipHistory::remember(const ClusterEvent &event)
{
    m_recent.append(event);
    if (m_recent.size() > mostRecent)
        m_recent.removeFirst();
}

} // namespace model

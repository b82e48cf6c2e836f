// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/timeline.h"

#include <algorithm>

namespace model {

Timeline::Timeline(int limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

void Timeline::append(const ClusterEvent &event)
{
    m_events.push_back(event);
    const qsizetype surplus = static_cast<qsizetype>(m_events.size()) - m_limit;
    if (surplus > 0)
        drop(surplus);
    Q_EMIT appended(event);
}

void Timeline::amend(const ClusterEvent &event)
{
    const auto isIt = [&event](const ClusterEvent &other) {
        return other.timeMs == event.timeMs && other.kind == event.kind && other.cluster == event.cluster
            && other.node == event.node && other.session == event.session;
    };
    const auto found = std::find_if(m_events.rbegin(), m_events.rend(), isIt);
    if (found == m_events.rend() || *found == event)
        return;
    *found = event;
    Q_EMIT amended(event);
}

void Timeline::drop(qsizetype count)
{
    m_events.erase(m_events.begin(), m_events.begin() + count);
    m_earlier = std::max<qsizetype>(m_earlier - count, 0);
    // What is older than the dropped ones would leave a hole before the rest.
    m_hasOlder = false;
    Q_EMIT oldestDropped(count);
}

void Timeline::requestOlder()
{
    if (hasOlder())
        Q_EMIT olderRequested();
}

void Timeline::prepend(const QList<ClusterEvent> &events, bool hasOlder)
{
    const qsizetype room = std::max<qsizetype>(m_limit - static_cast<qsizetype>(m_events.size()), 0);
    const qsizetype count = std::min(room, events.size());
    m_events.insert(m_events.begin(), events.cend() - count, events.cend());
    m_earlier += count;
    m_hasOlder = hasOlder && count == events.size();
    Q_EMIT prepended(count);
}

void Timeline::dropEarlier()
{
    if (m_earlier > 0)
        drop(m_earlier);
    m_hasOlder = false;
    Q_EMIT prepended(0);
}

} // namespace model

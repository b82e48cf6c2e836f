// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/timeline.h"

namespace model {

Timeline::Timeline(int limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

void Timeline::append(const ClusterEvent &event)
{
    m_events.push_back(event);
    const auto surplus = static_cast<int>(m_events.size()) - m_limit;
    if (surplus > 0) {
        m_events.erase(m_events.begin(), m_events.begin() + surplus);
        Q_EMIT oldestDropped(surplus);
    }
    Q_EMIT appended(event);
}

} // namespace model

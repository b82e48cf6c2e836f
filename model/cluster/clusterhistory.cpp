// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterhistory.h"

namespace model {

void ClusterHistory::record(const Point &point)
{
    if (!m_points.empty() && m_points.back().candidates == point.candidates && m_points.back().workers == point.workers)
        return;
    m_points.push_back(point);
    if (m_points.size() > mostPoints)
        m_points.pop_front();
}

} // namespace model

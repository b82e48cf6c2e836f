// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/settledproblems.h"

#include <algorithm>

namespace model {

QList<ClusterProblem> SettledProblems::settle(const QList<ClusterProblem> &found, qint64 nowMs)
{
    QHash<QString, qint64> since;
    QList<ClusterProblem> settled;
    for (const ClusterProblem &problem : found) {
        const QString key = problem.code + u' ' + problem.node;
        const qint64 first = m_since.value(key, nowMs);
        since.insert(key, first);
        if (nowMs - first < settleMs)
            continue;
        settled.append(problem);
        if (problem.sinceMs == 0)
            settled.last().sinceMs = first;
    }
    m_since = since;
    return settled;
}

qint64 SettledProblems::nextIn(qint64 nowMs) const
{
    qint64 next = -1;
    for (const qint64 first : m_since) {
        const qint64 left = first + settleMs - nowMs;
        if (left > 0)
            next = next < 0 ? left : std::min(next, left);
    }
    return next;
}

} // namespace model

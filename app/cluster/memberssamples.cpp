// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberssamples.h"

#include <algorithm>

namespace app {

using Kind = model::ClusterEvent::Kind;

QList<MembersSample> membersSamples(const model::ClusterHistory &history, const std::deque<model::ClusterEvent> &events)
{
    QList<MembersSample> samples;
    for (const auto &point : history.points())
        samples.append({point.timeMs, point.candidates, point.workers, true});
    for (const auto &event : events) {
        if (event.kind != Kind::SessionLost && event.kind != Kind::SessionBack)
            continue;
        const auto later = std::upper_bound(samples.begin(), samples.end(), event.timeMs,
            [](qint64 timeMs, const MembersSample &sample) { return timeMs < sample.timeMs; });
        if (later == samples.begin())
            continue;
        MembersSample sample = *std::prev(later);
        sample.timeMs = event.timeMs;
        sample.known = event.kind == Kind::SessionBack;
        samples.insert(later, sample);
    }
    return samples;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/failoverdistribution.h"

#include <algorithm>

namespace model {

namespace {

constexpr qint64 mostBins = 20;

/// The narrowest round width with which `highest` is in one of the bins.
qint64 roundWidth(qint64 highest)
{
    for (qint64 magnitude = 1;; magnitude *= 10)
        for (const qint64 step : {1, 2, 5})
            if (mostBins * step * magnitude > highest)
                return step * magnitude;
}

} // namespace

FailoverDistribution failoverDistribution(
    const QList<Explanation> &failovers, qint64 fromMs, const std::optional<FailoverRange> &expected, int timeoutMs)
{
    FailoverDistribution all;
    all.expected = expected;
    all.timeoutMs = timeoutMs;
    struct Gap {
        qint64 ms;
        bool silent;
    };
    QList<Gap> gaps;
    for (const Explanation &failover : failovers) {
        if (failover.event.timeMs < fromMs)
            continue;
        if (failover.expected) {
            all.expected = failover.expected;
            all.timeoutMs = failover.timeoutMs;
        }
        if (failover.verdict != Explanation::Verdict::Unknown) {
            ++all.judged;
            all.within += failover.verdict == Explanation::Verdict::Within ? 1 : 0;
        }
        if (failover.withoutLeaderMs < 0) {
            ++all.unknown;
            continue;
        }
        gaps.append({failover.withoutLeaderMs, failover.silentMs >= 0});
        all.gapsMs.append(failover.withoutLeaderMs);
    }
    std::ranges::sort(all.gapsMs);
    if (gaps.isEmpty())
        return all;
    const qsizetype middle = all.gapsMs.size() / 2;
    all.medianMs =
        all.gapsMs.size() % 2 == 1 ? all.gapsMs.at(middle) : (all.gapsMs.at(middle - 1) + all.gapsMs.at(middle)) / 2;
    const qint64 highest = std::max(all.gapsMs.constLast(), all.expected ? all.expected->mostMs : 0);
    all.binMs = roundWidth(highest);
    all.bins.resize(highest / all.binMs + 1);
    for (const Gap &gap : gaps) {
        FailoverDistribution::Bin &bin = all.bins[gap.ms / all.binMs];
        ++(gap.silent ? bin.silent : bin.lost);
    }
    return all;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/failovertime.h"
#include "model/drill/drillplan.h"

#include <optional>

namespace model {

/// What the times of a drill are measured against: what follows from session timeouts and the servers' settings.
/// Milliseconds. Pure.
struct ExpectedTimes {
    int timeoutMs = 0; ///< negotiated
    int tickMs = defaultTickMs; ///< the servers' tickTime
    int syncLimit = 5; ///< the servers' syncLimit, in ticks

    /// A clean leave is two deletes and a close: milliseconds, with a tail of 0.4 s measured on a busy machine.
    static constexpr qint64 leaveMostMs = 1000;

    /// For DrillMeasure::judgedMs() of this step; nullopt when nothing can be said, as when a frozen process thaws
    /// before its session ends.
    [[nodiscard]] std::optional<FailoverRange> rangeFor(const DrillStep &step) const;
    /// Whether a freeze of this length is too short for anybody to notice it.
    [[nodiscard]] bool passesUnnoticed(const DrillStep &step) const;
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"

#include <QList>

#include <optional>

namespace model {

/// How long failovers took, as a histogram. Milliseconds; only those whose time without a leader is known.
struct FailoverDistribution {
    struct Bin {
        int silent = 0; ///< measured from the last sign of life of a leader that fell silent
        int lost = 0; ///< measured from the moment the lead was seen to be lost: nothing was waited for before
        friend bool operator==(const Bin &, const Bin &) = default;
    };
    qint64 binMs = 0; ///< width of a bin; the first begins at 0
    QList<Bin> bins;
    QList<qint64> gapsMs; ///< ascending
    int unknown = 0; ///< failovers of which the time is not known
    qint64 medianMs = -1; ///< -1: no gaps
    std::optional<FailoverRange> expected; ///< for the session timeout of the newest that is known
    int timeoutMs = 0; ///< that timeout
    int within = 0; ///< of the silent ones, how many were within the range expected of each
    int judged = 0; ///< of how many silent ones that can be said
};

/// Of the failovers from `fromMs` on. `expected` and `timeoutMs` are what is to be expected of the present leader; used
/// when no failover tells a timeout.
[[nodiscard]] FailoverDistribution failoverDistribution(
    const QList<Explanation> &failovers, qint64 fromMs, const std::optional<FailoverRange> &expected, int timeoutMs);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace model {

/// How long a cluster is without its dead leader, in milliseconds: a session ends between 2/3 of its timeout (its last
/// ping was up to a third old) and the timeout plus one tick (servers expire sessions in buckets of a tick) after its
/// process fell silent. Measured: 0.78 to 1.0 times the timeout, with a tail of up to one tick.
struct FailoverRange {
    qint64 leastMs = 0;
    qint64 mostMs = 0;
};
[[nodiscard]] constexpr FailoverRange failoverRange(int sessionTimeoutMs, int tickMs)
{
    return {sessionTimeoutMs * 2LL / 3, static_cast<qint64>(sessionTimeoutMs) + tickMs};
}

/// When the session of a process that fell silent at `silentSinceMs` has ended at the latest, same clock.
[[nodiscard]] constexpr qint64 sessionEndsBy(qint64 silentSinceMs, int sessionTimeoutMs, int tickMs)
{
    return silentSinceMs + failoverRange(sessionTimeoutMs, tickMs).mostMs;
}

/// ZooKeeper's default tickTime, for ensembles whose own is not known.
inline constexpr int defaultTickMs = 2000;

} // namespace model

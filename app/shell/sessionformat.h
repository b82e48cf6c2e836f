// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

// How ids, times and durations are written everywhere in the windows. Thread: any.

/// A session's id as servers print it ("0x1000020b8180003"); empty for 0, which is no session.
[[nodiscard]] QString sessionIdText(qint64 session);
/// A zxid in hex, as servers print it ("0x1c0000004f").
[[nodiscard]] QString zxidText(qint64 zxid);
/// A duration in its two leading units, translated: "85 ms", "2.1 s", "4 min 12 s", "3 h 5 min", "2 d 4 h". Negative
/// ones count as 0.
[[nodiscard]] QString durationText(qint64 milliseconds);
/// A latency in milliseconds with one digit below ten ("0.8 ms", "12 ms"); "–" when negative, which is unknown.
[[nodiscard]] QString latencyText(double milliseconds);
/// Local time of day with milliseconds ("12:03:39.004"), for rows whose order matters. `msSinceEpoch` 0: empty.
[[nodiscard]] QString clockText(qint64 msSinceEpoch);
/// Local date and time in full, for tooltips. `msSinceEpoch` 0: empty.
[[nodiscard]] QString dateTimeText(qint64 msSinceEpoch);

} // namespace app

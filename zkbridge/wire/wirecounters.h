// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace zkbridge {

/// What WireFigures shows, counted by the wire's thread and read by the GUI's.
struct WireCounters {
    std::atomic<qint64> packets = 0;
    std::atomic<qint64> znodesRead = 0;
    std::atomic<qint64> bytesReceived = 0;
    std::atomic<qint64> bytesSent = 0;
    std::atomic<int> watches = 0;
    std::atomic<int> batchSize = 0;
    std::atomic<bool> slowedDown = false;
};

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/walkvisitor.h"
#include "zkbridge/wire/wirewalk.h"
#include "zkbridge/wire/wireworker.h"

#include <QPointer>

#include <atomic>
#include <chrono>
#include <memory>

namespace zkbridge {

/// What a walk's two sides share: the WireWalk in the GUI's thread and the WalkEngine in the wire's. The latter keeps
/// it alive after the former has gone.
class WireWalk::Private {
public:
    using Clock = std::chrono::steady_clock;

    WalkOptions options;
    std::shared_ptr<WalkVisitor> visitor;
    std::atomic<bool> stopped = false;

    // Written by the wire's thread.
    std::atomic<qint64> read = 0;
    std::atomic<qint64> found = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> forbidden = 0;
    std::atomic<Clock::rep> began = 0; ///< 0: nothing was sent yet
    std::atomic<Clock::rep> ended = 0;

    // Of the GUI's thread.
    WireWalk *walk = nullptr; ///< while it lives
    QPointer<WireWorker> worker; ///< ends in the GUI's thread's sight, which waits for the other

    void tellFinished();
    void tellFailed(const Error &error);
};

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QMetaType>

#include <algorithm>

namespace app {

/// A whole number with its default and what may be chosen for it.
template <typename T> struct Bounded {
    T standard;
    T least;
    T most;
    [[nodiscard]] constexpr T clamped(T value) const { return std::clamp(value, least, most); }
};

/// What the user lets the live tree hold, and cost the servers. By value.
struct TreeSettings {
    static constexpr Bounded<int> limits{3'000'000, 1'000, 50'000'000};
    static constexpr Bounded<int> speeds{200'000, 100, 10'000'000};
    static constexpr Bounded<int> lockedSpeeds{20'000, 100, 10'000'000};
    static constexpr Bounded<int> frames{64, 1, 1024};
    /// Past 1 MiB of paths the C client would reconnect for ever; the bytes are bounded by the session besides.
    static constexpr Bounded<int> watchBudgets{5'000, 100, 20'000};

    int limit = limits.standard; ///< znodes; a larger tree is read as it is opened
    int znodesPerSecond = speeds.standard; ///< of walks and searches on the wire, while the session may write
    int znodesPerSecondLocked = lockedSpeeds.standard; ///< ... while it may not
    int maxFrameMiB = frames.standard; ///< a longer reply ends the wire's connection
    int maxWatches = watchBudgets.standard; ///< one-shot watches of a session, where there is no recursive one

    [[nodiscard]] int znodesPerSecondFor(zkbridge::LockState lock) const
    {
        return lock == zkbridge::LockState::Unlocked ? znodesPerSecond : znodesPerSecondLocked;
    }
    [[nodiscard]] qint64 maxFrameBytes() const { return qint64(maxFrameMiB) * 1024 * 1024; }
    friend bool operator==(const TreeSettings &, const TreeSettings &) = default;
};

} // namespace app

Q_DECLARE_METATYPE(app::TreeSettings)

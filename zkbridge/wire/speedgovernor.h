// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace zkbridge {

/// How fast walks may read: at most a cap of znodes a second, and less while that hurts. The server's answer time, as
/// others feel it, is compared with what it was before the walks; when it doubles, the speed halves, and it comes back
/// in steps when the server has recovered. Pure: the time is told, in milliseconds of any steady clock.
class SpeedGovernor {
public:
    explicit SpeedGovernor(int znodesPerSecond) { setCap(znodesPerSecond); }

    /// 0: none.
    void setCap(int znodesPerSecond);
    /// While a walk is under way answer times are compared; else they are what they are compared with.
    void setBusy(bool busy);
    void noteAnswerTime(double milliseconds);

    /// Znodes that may be read now; `unlimited` when nothing stands against any number.
    [[nodiscard]] int allowance(std::int64_t nowMs);
    void spend(int znodes);
    /// Until a portion worth a packet may be read.
    [[nodiscard]] int waitMs(std::int64_t nowMs);

    [[nodiscard]] bool isSlowedDown() const { return m_slowRate > 0; }

    static constexpr int unlimited = 1 << 30;
    static constexpr double harmlessMs = 10; ///< below, nobody is hurt, whatever it was before
    static constexpr double slowest = 1000; ///< znodes a second

private:
    [[nodiscard]] double rate() const; ///< znodes a second; 0: no limit
    [[nodiscard]] bool hurts() const;
    void refill(std::int64_t nowMs);
    void slowDown();
    void speedUp();

    double m_cap = 0;
    double m_slowRate = 0; ///< 0: not slowed down
    double m_rateBefore = 0; ///< the speed at which it began to hurt
    double m_tokens = 0;
    std::int64_t m_refilledMs = -1;
    bool m_busy = false;
    std::deque<double> m_quiet; ///< answer times without a walk, the latest last
    std::deque<double> m_recent; ///< and with one
    double m_spent = 0; ///< since m_spentSinceMs
    std::int64_t m_spentSinceMs = -1;
    double m_observed = 0; ///< znodes a second
};

} // namespace zkbridge

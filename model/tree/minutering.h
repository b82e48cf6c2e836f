// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdint>

namespace model {

/// Counts of each of the last 60 seconds in a fixed ring: noting costs no allocation, and what is older drops out by
/// itself when it is next touched. Seconds are numbers that never go back.
class MinuteRing {
public:
    static constexpr qint64 seconds = 60;

    void add(qint64 second, std::uint32_t count)
    {
        advance(second);
        m_counts[slot(second)] += count;
    }

    /// Adds every count of `other` to its own second.
    void add(const MinuteRing &other)
    {
        for (qint64 second = std::max<qint64>(0, other.m_last - seconds + 1); second <= other.m_last; ++second) {
            const std::uint32_t count = other.at(second);
            if (count == 0 || second <= m_last - seconds)
                continue;
            advance(second);
            m_counts[slot(second)] += count;
        }
    }

    [[nodiscard]] std::uint32_t at(qint64 second) const
    {
        return second > m_last || second <= m_last - seconds || second < 0 ? 0 : m_counts[slot(second)];
    }

    /// Of the `span` seconds (at most 60) that end with `second`, which counts as well.
    [[nodiscard]] qint64 sum(qint64 second, qint64 span) const
    {
        qint64 total = 0;
        for (qint64 each = second - std::min(span, seconds) + 1; each <= std::min(second, m_last); ++each)
            total += at(each);
        return total;
    }

    [[nodiscard]] bool isQuiet(qint64 second) const { return sum(second, seconds) == 0; }

private:
    [[nodiscard]] static std::size_t slot(qint64 second) { return static_cast<std::size_t>(second % seconds); }

    void advance(qint64 second)
    {
        for (qint64 each = std::max(m_last + 1, second - seconds + 1); each <= second; ++each)
            m_counts[slot(each)] = 0;
        m_last = std::max(m_last, second);
    }

    std::array<std::uint32_t, seconds> m_counts{};
    qint64 m_last = -1; ///< the newest second that was touched
};

} // namespace model

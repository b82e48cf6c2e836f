// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace zkbridge {

/// How many reads the next multi-read holds, in all: it begins with few and doubles while replies stay within the
/// target. Pure; not thread-safe.
class BatchSizer {
public:
    static constexpr std::int64_t targetBytes = 1024 * 1024; ///< of one reply
    static constexpr int fewest = 64;
    static constexpr int most = 2000; ///< a server is not faster with more (measured), and others wait longer

    [[nodiscard]] int reads() const { return m_reads; }
    void noteReply(int reads, std::int64_t bytes);

private:
    int m_reads = fewest;
};

/// What is known of the size of reads that resemble each other. What a multi-read is asked for it packs - a hundred
/// znodes of 1 MB into one reply of 100 MB - and nothing tells their size beforehand: so it begins with two, and at no
/// time is more than twice of what has been answered on its way. Pure; not thread-safe.
class SizeTrust {
public:
    void noteAsked(std::uint32_t reads) { m_asked += reads; }
    void noteAnswered(std::uint32_t reads, std::int64_t bytes);

    [[nodiscard]] bool knowsNothing() const { return m_answered == 0; }
    /// How many may be asked for now.
    [[nodiscard]] std::uint32_t allowance() const;
    /// Bytes to expect of each; something large while nothing is known.
    [[nodiscard]] double expectedBytes() const;
    [[nodiscard]] std::uint32_t asked() const { return m_asked; }
    [[nodiscard]] std::uint32_t answered() const { return m_answered; }

private:
    std::uint32_t m_asked = 0;
    std::uint32_t m_answered = 0;
    std::int64_t m_bytes = 0; ///< of the answered ones
};

/// An order that leaps through a group of `count` reads, so that any few in a row are spread evenly over it: what was
/// read is a fair sample of what is to come, even where the big ones stand together.
class LeapingOrder {
public:
    explicit LeapingOrder(std::uint32_t count);

    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// Which of the group (0 .. count-1) is the `turn`-th.
    [[nodiscard]] std::uint32_t at(std::uint32_t turn) const
    {
        return static_cast<std::uint32_t>(std::uint64_t(turn) * m_leap % m_count);
    }

private:
    std::uint32_t m_count;
    std::uint32_t m_leap; ///< has no divisor in common with m_count
};

} // namespace zkbridge

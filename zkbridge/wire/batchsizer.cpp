// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/batchsizer.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace zkbridge {

namespace {

constexpr std::uint32_t firstProbe = 2;
constexpr double goldenRatio = 0.6180339887498949;
constexpr double unknownBytes = 512.0 * 1024; ///< a znode has at most twice that, by a server's default
constexpr double leastResultBytes = 16; ///< header and error of one result

/// About 0.618 of `count`, without a common divisor, so that multiples of it reach everything.
std::uint32_t leapFor(std::uint32_t count)
{
    if (count < 3)
        return 1;
    auto leap = static_cast<std::uint32_t>(count * goldenRatio);
    while (std::gcd(leap, count) != 1)
        ++leap;
    return leap;
}

} // namespace

void BatchSizer::noteReply(int reads, std::int64_t bytes)
{
    if (reads <= 0)
        return;
    const std::int64_t each = std::max<std::int64_t>(1, bytes / reads);
    const auto fitting = static_cast<int>(std::clamp<std::int64_t>(targetBytes / each, 1, most));
    if (bytes > targetBytes)
        m_reads = std::min(m_reads, std::max(fitting, fewest));
    else if (reads * 2 >= m_reads) // a batch that was small for want of work proves nothing
        m_reads = std::min({m_reads * 2, std::max(fitting, fewest), most});
}

void SizeTrust::noteAnswered(std::uint32_t reads, std::int64_t bytes)
{
    m_answered += reads;
    m_bytes += bytes;
}

std::uint32_t SizeTrust::allowance() const
{
    const std::uint64_t underWay = m_asked - m_answered;
    const std::uint64_t trusted = 2 * std::uint64_t(m_answered) + firstProbe;
    if (underWay >= trusted)
        return 0;
    static constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(most, trusted - underWay));
}

double SizeTrust::expectedBytes() const
{
    return knowsNothing() ? unknownBytes : std::max(leastResultBytes, static_cast<double>(m_bytes) / m_answered);
}

LeapingOrder::LeapingOrder(std::uint32_t count)
    : m_count(count)
    , m_leap(leapFor(count))
{
}

} // namespace zkbridge

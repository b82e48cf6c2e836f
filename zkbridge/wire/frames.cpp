// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/frames.h"

#include "zkbridge/wire/jute.h"

#include <algorithm>
#include <cstring>

namespace zkbridge {

namespace {

/// What a buffer keeps when it is empty: one giant frame shall not hold its memory for ever.
constexpr std::size_t keptBytes = 4ULL * 1024 * 1024;
constexpr std::size_t leastBytes = 64ULL * 1024;

} // namespace

FrameSplitter::FrameSplitter(std::int64_t maxFrameBytes)
    : m_maxFrameBytes(maxFrameBytes)
{
}

std::span<char> FrameSplitter::room(std::size_t most)
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        if (m_capacity > keptBytes) {
            m_bytes.reset();
            m_capacity = 0;
        }
    }
    reserve(std::max<std::size_t>(most, 1));
    return {m_bytes.get() + m_end, std::min(std::max<std::size_t>(most, 1), m_capacity - m_end)};
}

void FrameSplitter::commit(std::size_t bytes) { m_end += std::min(bytes, m_capacity - m_end); }

void FrameSplitter::feed(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::span<char> target = room(bytes.size());
    std::memcpy(target.data(), bytes.data(), bytes.size());
    commit(bytes.size());
}

std::optional<std::string_view> FrameSplitter::next()
{
    if (m_refused || waiting() < JuteWriter::lengthBytes)
        return std::nullopt;
    const char *begin = m_bytes.get() + m_begin;
    const std::int64_t length = JuteReader({begin, JuteWriter::lengthBytes}).int32();
    if (length < 0 || length > m_maxFrameBytes) {
        m_refused = length;
        return std::nullopt;
    }
    const std::size_t whole = JuteWriter::lengthBytes + static_cast<std::size_t>(length);
    if (waiting() < whole)
        return std::nullopt;
    m_begin += whole;
    return std::string_view(begin + JuteWriter::lengthBytes, static_cast<std::size_t>(length));
}

void FrameSplitter::reset()
{
    m_bytes.reset();
    m_capacity = m_begin = m_end = 0;
    m_refused.reset();
}

void FrameSplitter::reserve(std::size_t bytes)
{
    if (m_capacity - m_end >= bytes)
        return;
    const std::size_t kept = waiting();
    // Moving to the front pays only when that frees as much as it moves; else the buffer doubles. It never takes an
    // announced length as a reason to grow: a hostile one costs nothing until its bytes come.
    if (m_begin >= kept && m_capacity - kept >= bytes) {
        std::memmove(m_bytes.get(), m_bytes.get() + m_begin, kept);
    } else {
        const std::size_t capacity = std::max({kept + bytes, 2 * kept, leastBytes});
        auto grown = std::make_unique_for_overwrite<char[]>(capacity);
        if (kept > 0)
            std::memcpy(grown.get(), m_bytes.get() + m_begin, kept);
        m_bytes = std::move(grown);
        m_capacity = capacity;
    }
    m_begin = 0;
    m_end = kept;
}

} // namespace zkbridge

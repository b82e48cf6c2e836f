// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace zkbridge {

/// Cuts the stream of bytes that a server sends into frames: four bytes of length in network order, then the packet.
/// Each byte is moved a bounded number of times, however big a frame is and however small the pieces in which it comes.
class FrameSplitter {
public:
    explicit FrameSplitter(std::int64_t maxFrameBytes);

    /// Room for at least one and at most `most` bytes that are to come next; commit() says how many were put there.
    /// Views given by next() end with it.
    [[nodiscard]] std::span<char> room(std::size_t most);
    void commit(std::size_t bytes);
    /// Both for bytes that lie elsewhere.
    void feed(std::string_view bytes);

    /// The next whole packet, without its length; nullopt: there is none yet, or the stream is refused().
    [[nodiscard]] std::optional<std::string_view> next();

    /// The length that a frame announced and may not have: negative, or above the limit. Nothing comes after it.
    [[nodiscard]] std::optional<std::int64_t> refused() const { return m_refused; }
    /// Bytes that wait for the rest of their frame, their length among them.
    [[nodiscard]] std::size_t waiting() const { return m_end - m_begin; }
    /// Forgets everything but the limit, for a new connection.
    void reset();

private:
    void reserve(std::size_t bytes);

    std::int64_t m_maxFrameBytes;
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0; ///< of what was not taken yet
    std::size_t m_end = 0;
    std::optional<std::int64_t> m_refused;
};

} // namespace zkbridge

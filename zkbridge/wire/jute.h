// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace zkbridge {

/// Writes one packet in ZooKeeper's coding (jute's binary form: numbers in network order, strings and buffers behind
/// their length) as a frame: behind its own length in four bytes.
class JuteWriter {
public:
    explicit JuteWriter(std::size_t expectedBytes = 64);

    JuteWriter &int32(std::int32_t value);
    JuteWriter &int64(std::int64_t value);
    JuteWriter &boolean(bool value);
    JuteWriter &string(std::string_view utf8);
    /// nullopt: the null buffer, which is not the empty one.
    JuteWriter &buffer(std::optional<std::string_view> bytes);

    /// Bytes so far, without the frame's length.
    [[nodiscard]] std::size_t size() const { return m_frame.size() - lengthBytes; }
    /// The frame; the writer is used up.
    [[nodiscard]] std::string take();

    static constexpr std::size_t lengthBytes = 4;

private:
    std::string m_frame;
};

/// Reads what JuteWriter writes out of memory that is not its own and may hold anything: it never reads past the end
/// and never throws. What cannot be read fails it for good: ok() is false then, every value 0 or empty. The views it
/// gives point into the frame.
class JuteReader {
public:
    /// Of a packet without the frame's length.
    explicit JuteReader(std::string_view packet)
        : m_rest(packet)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t bytesLeft() const { return m_rest.size(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    std::int32_t int32() { return number<std::int32_t>(); }
    std::int64_t int64() { return number<std::int64_t>(); }
    bool boolean() { return number<std::uint8_t>() != 0; }
    /// nullopt: the null buffer.
    std::optional<std::string_view> buffer();
    /// A null string counts as empty.
    std::string_view string() { return buffer().value_or(std::string_view()); }
    /// How many elements follow; a null vector counts as empty. Fails when so many, each of at least
    /// `bytesOfSmallest`, cannot be in what is left: nobody allocates for a number that a hostile server made up.
    std::size_t count(std::size_t bytesOfSmallest);
    /// The next `bytes` as they are.
    std::string_view raw(std::size_t bytes);
    /// What was read makes no sense.
    void fail();

private:
    template <typename T> T number()
    {
        if (m_rest.size() < sizeof(T)) {
            fail();
            return {};
        }
        std::make_unsigned_t<T> value = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            value = static_cast<std::make_unsigned_t<T>>(
                (std::uint64_t(value) << 8) | static_cast<unsigned char>(m_rest[i]));
        m_rest.remove_prefix(sizeof(T));
        return static_cast<T>(value);
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/jute.h"

#include <array>
#include <utility>

namespace zkbridge {

namespace {

template <typename T> std::array<char, sizeof(T)> inNetworkOrder(T value)
{
    std::array<char, sizeof(T)> bytes{};
    auto rest = static_cast<std::make_unsigned_t<T>>(value);
    for (std::size_t i = sizeof(T); i-- > 0; rest = static_cast<std::make_unsigned_t<T>>(std::uint64_t(rest) >> 8))
        bytes[i] = static_cast<char>(rest & 0xff);
    return bytes;
}

} // namespace

JuteWriter::JuteWriter(std::size_t expectedBytes)
{
    m_frame.reserve(lengthBytes + expectedBytes);
    m_frame.resize(lengthBytes);
}

JuteWriter &JuteWriter::int32(std::int32_t value)
{
    const auto bytes = inNetworkOrder(value);
    m_frame.append(bytes.data(), bytes.size());
    return *this;
}

JuteWriter &JuteWriter::int64(std::int64_t value)
{
    const auto bytes = inNetworkOrder(value);
    m_frame.append(bytes.data(), bytes.size());
    return *this;
}

JuteWriter &JuteWriter::boolean(bool value)
{
    m_frame.push_back(value ? '\1' : '\0');
    return *this;
}

JuteWriter &JuteWriter::string(std::string_view utf8)
{
    int32(static_cast<std::int32_t>(utf8.size()));
    m_frame.append(utf8);
    return *this;
}

JuteWriter &JuteWriter::buffer(std::optional<std::string_view> bytes) { return bytes ? string(*bytes) : int32(-1); }

std::string JuteWriter::take()
{
    const auto length = inNetworkOrder(static_cast<std::int32_t>(size()));
    m_frame.replace(0, lengthBytes, length.data(), length.size());
    return std::move(m_frame);
}

std::optional<std::string_view> JuteReader::buffer()
{
    const std::int32_t length = int32();
    if (length == -1)
        return std::nullopt;
    if (length < 0) {
        fail();
        return std::nullopt;
    }
    return raw(static_cast<std::size_t>(length));
}

std::size_t JuteReader::count(std::size_t bytesOfSmallest)
{
    const std::int32_t count = int32();
    if (count == -1)
        return 0;
    if (count < 0 || static_cast<std::size_t>(count) > m_rest.size() / bytesOfSmallest) {
        fail();
        return 0;
    }
    return static_cast<std::size_t>(count);
}

std::string_view JuteReader::raw(std::size_t bytes)
{
    if (bytes > m_rest.size()) {
        fail();
        return {};
    }
    const std::string_view taken = m_rest.substr(0, bytes);
    m_rest.remove_prefix(bytes);
    return taken;
}

void JuteReader::fail()
{
    m_ok = false;
    m_rest = {};
}

} // namespace zkbridge

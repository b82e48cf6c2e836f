// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zkbridge {

/// Many names (UTF-8) in two blocks of memory: a hundred thousand of them are copied, moved to another thread and freed
/// at the cost of two allocations. Together they may have up to 4 GiB.
class PackedNames {
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] bool empty() const { return m_ends.empty(); }
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::uint32_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_bytes.data() + begin, m_ends[index] - begin};
    }

    void reserve(std::size_t names, std::size_t bytes);
    void append(std::string_view name);

    [[nodiscard]] static PackedNames from(const std::vector<std::string> &names);
    /// The same names in the order of their bytes.
    [[nodiscard]] PackedNames sorted() const;

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

} // namespace zkbridge

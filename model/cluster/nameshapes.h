// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace model {

/// Lets through what recognition can tell apart in a sorted list of names: of those that differ in the digits at their
/// end alone, and in as many of them, the first ones. A million znodes are mostly a few shapes of names; each name is
/// looked at as the bytes it is, and none is copied. The names must live as long as this.
class NameShapes {
public:
    /// As many registrations as are looked up of one list.
    static constexpr int keptOfEach = 16;

    [[nodiscard]] bool isNews(std::string_view name)
    {
        std::size_t stem = name.size();
        while (stem > 0 && name[stem - 1] >= '0' && name[stem - 1] <= '9')
            --stem;
        const std::size_t digits = std::min(name.size() - stem, m_seen.size() - 1);
        if (digits == 0)
            return true;
        if (name.substr(0, stem) != m_stem) {
            m_stem = name.substr(0, stem);
            m_seen.fill(0);
        }
        if (m_seen[digits] == keptOfEach)
            return false;
        ++m_seen[digits];
        return true;
    }

private:
    std::string_view m_stem;
    std::array<std::uint8_t, 24> m_seen{}; ///< by the number of digits
};

} // namespace model

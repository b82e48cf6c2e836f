// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/packednames.h"

#include <algorithm>

namespace zkbridge {

void PackedNames::reserve(std::size_t names, std::size_t bytes)
{
    m_ends.reserve(names);
    m_bytes.reserve(bytes);
}

void PackedNames::append(std::string_view name)
{
    m_bytes.append(name);
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

PackedNames PackedNames::from(const std::vector<std::string> &names)
{
    std::size_t bytes = 0;
    for (const std::string &name : names)
        bytes += name.size();
    PackedNames packed;
    packed.reserve(names.size(), bytes);
    for (const std::string &name : names)
        packed.append(name);
    return packed;
}

PackedNames PackedNames::sorted() const
{
    std::vector<std::string_view> views;
    views.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        views.push_back(at(i));
    // Views compare as unsigned bytes, which for UTF-8 is also the order of the code points.
    if (std::is_sorted(views.cbegin(), views.cend()))
        return *this;
    std::sort(views.begin(), views.end());
    PackedNames result;
    result.reserve(size(), m_bytes.size());
    for (const std::string_view name : views)
        result.append(name);
    return result;
}

} // namespace zkbridge

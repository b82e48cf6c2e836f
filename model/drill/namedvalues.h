// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace model {

// Tables of enumerators and the names they have in JSON: arrays of std::pair{value, "name"_L1}. Any thread.

/// Empty when the table does not hold `value`.
template <typename Names, typename Value> [[nodiscard]] QString nameIn(const Names &names, Value value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::first);
    return found == names.end() ? QString() : QString(found->second);
}

/// nullopt when the table does not hold `name`.
template <typename Names> [[nodiscard]] auto valueIn(const Names &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace model

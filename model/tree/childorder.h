// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <Qt>
#include <QtGlobal>

#include <limits>
#include <string_view>

namespace model {

/// The columns of a table of children, in their default order. All but Name come from the Stat; Type from both.
enum class ChildColumn {
    Name,
    Type,
    Version,
    Size,
    Children,
    Modified,
    Created,
    Owner,
    Czxid,
    Mzxid,
    Pzxid,
    Cversion,
    Aversion,
};
inline constexpr int childColumnCount = 13;

/// What kind a child is: ephemeral or not, and whether its name ends in a sequence. Numbered so that sorting by them
/// groups what belongs together.
enum class ChildType { Persistent, PersistentSequential, Ephemeral, EphemeralSequential };
inline constexpr int childTypeCount = 4;

/// How the rows of a table of children are ordered. Rows with equal values follow each other by name; rows whose Stat
/// is not known come last, whatever the direction.
struct ChildOrder {
    ChildColumn column = ChildColumn::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool natural = false; ///< names: numbers inside them by value ("n2" before "n10"), not by bytes
    [[nodiscard]] bool needsStats() const { return column != ChildColumn::Name; }
    /// By the bytes of the names, as the store keeps them.
    [[nodiscard]] bool isStoreOrder() const
    {
        return column == ChildColumn::Name && direction == Qt::AscendingOrder && !natural;
    }
    friend bool operator==(const ChildOrder &, const ChildOrder &) = default;
};

/// Stands for a Stat that is not known where values are kept packed. No value of a Stat is as small.
inline constexpr qint64 unknownValue = std::numeric_limits<qint64>::min();

/// Whether a name (UTF-8) ends in a sequence, by zkbridge::sequenceSuffix()'s rules. Pure: for any thread.
[[nodiscard]] bool isSequentialName(std::string_view name);
[[nodiscard]] ChildType childType(std::string_view name, bool ephemeral);
/// What a Stat column is sorted by: greater means later. `column` is not Name.
[[nodiscard]] qint64 sortValue(ChildColumn column, std::string_view name, const zkbridge::Stat &stat);
/// Below, equal or above 0, as `left` stands before, beside or after `right`. Numbers of any length count by value,
/// everything else by bytes; names that differ only in leading zeros by bytes.
[[nodiscard]] int compareNatural(std::string_view left, std::string_view right);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childorder.h"
#include "model/tree/childrenfilter.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/packednames.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace model {

/// The children of one znode at one moment, packed for a thread that orders them. In the store's order; the vectors
/// are as long as `nodes`, or empty where order and filter need none.
struct ChildrenSnapshot {
    std::vector<NodeId> nodes;
    zkbridge::PackedNames names;
    std::vector<qint64> values; ///< sortValue() of the order's column; unknownValue
    std::vector<qint64> owners; ///< Stat::ephemeralOwner; unknownValue
};

/// Children in the order in which a table shows them.
struct Arrangement {
    std::vector<NodeId> rows;
    std::size_t known = 0; ///< as many rows at the front are in order; those after them wait for their Stat
};

/// Filters and sorts. Looks at `stopped` every few milliseconds and returns something useless once it says so. Pure:
/// for any thread.
[[nodiscard]] Arrangement arrangeChildren(const ChildrenSnapshot &snapshot, const ChildOrder &order,
    const ChildrenFilter &filter, const std::function<bool()> &stopped);

} // namespace model

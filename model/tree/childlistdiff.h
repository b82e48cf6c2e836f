// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/packednames.h"

#include <vector>

namespace model {

/// What turns one sorted list of names into another, as runs of neighbouring rows. First all removals, in the order
/// given (back to front, so that rows of the old list stay valid), then all insertions, in the order given (front to
/// back, rows of the new list).
struct ChildListDiff {
    struct Removal {
        int row = 0; ///< in the old list
        int count = 0;
    };
    struct Insertion {
        int row = 0; ///< in the new list, and so also the index of the first inserted name in the new names
        int count = 0;
    };
    std::vector<Removal> removals;
    std::vector<Insertion> insertions;
    [[nodiscard]] bool empty() const { return removals.empty() && insertions.empty(); }
};

/// Both lists sorted by bytes and without duplicates. Linear. Pure: for any thread.
[[nodiscard]] ChildListDiff diffChildLists(const zkbridge::PackedNames &before, const zkbridge::PackedNames &after);

} // namespace model

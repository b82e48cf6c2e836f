// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/bulkread.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace model {

/// Why a znode is read again, and what of it.
struct RereadFlags {
    bool list = false; ///< whether it is there, and its children
    bool stat = false; ///< its Stat, by its data
    bool whole = false; ///< its list counts even where a walk has not come to it yet, and new children are read as well
    bool shown = false; ///< someone waits for the list; it counts, too
    RereadFlags &operator|=(const RereadFlags &other);
};

/// A znode that was read again, with what came: its list, its Stat, or both.
struct Reread {
    std::string path; ///< UTF-8
    RereadFlags flags;
    std::optional<zkbridge::BulkReply> list;
    std::optional<zkbridge::BulkReply> stat;

    [[nodiscard]] std::string_view parent() const; ///< "" for the root
    [[nodiscard]] std::string_view name() const;
};

/// By parent, then by name: neighbours in the tree are neighbours here.
void sortByPlace(std::vector<Reread> &rereads);

} // namespace model

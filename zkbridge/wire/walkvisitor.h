// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/packednames.h"
#include "zkbridge/client/stat.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace zkbridge {

/// A znode's number in one walk: in the order of discovery, the root 0, the children of one list neighbours.
using WalkNumber = std::uint32_t;

/// One znode as a walk with Stats met it. Views hold during the call only.
struct VisitedZnode {
    WalkNumber number = 0;
    WalkNumber parent = 0; ///< the root's is its own
    int depth = 0; ///< of the root 0
    std::string_view path; ///< UTF-8, relative to the chroot, whole
    ErrorCode error = ErrorCode::Ok; ///< NoAuth: may not be read, and `stat` means nothing
    Stat stat;
    std::optional<std::string_view> data; ///< when asked for; nullopt: null data
};

/// One list of children. `names` sorted by bytes; the child names.at(i) has the number firstChild + i.
struct VisitedList {
    WalkNumber number = 0; ///< of the parent
    int depth = 0; ///< of the parent
    std::string_view path; ///< of the parent
    ErrorCode error = ErrorCode::Ok; ///< NoAuth: the list is forbidden, not empty. NoNode: gone meanwhile.
    const PackedNames &names;
    WalkNumber firstChild = 0;
};

/// Who is told what a walk reads: parents before their children, a znode before its list. In a walk of names only
/// lists come, one for every znode, most of them empty; in a walk with Stats a znode for every one, and lists of those
/// that have children.
///
/// Thread: that of the reader, never the GUI's, one call at a time. What it hands over is run in the GUI's thread, in
/// the order of the stream: watch events and replies that came before it were delivered before it. It must not block.
class WalkVisitor {
public:
    virtual ~WalkVisitor() = default;
    virtual void visit(const VisitedZnode &znode) = 0;
    virtual void visit(const VisitedList &list) = 0;
    /// After each packet and at the end: what to run in the GUI's thread; empty for nothing. The reader pauses while
    /// several of these wait there, so a slow window slows the walk and not the memory down.
    [[nodiscard]] virtual std::function<void()> handOver() { return {}; }
};

} // namespace zkbridge

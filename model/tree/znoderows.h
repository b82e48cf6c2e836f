// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childranges.h"
#include "model/tree/znodestore.h"

#include <unordered_map>

namespace model {

/// What stands in one row of the tree: a znode, or a range of a znode's children. Fits into a model index.
struct TreeRow {
    NodeId node = noNode; ///< the znode, or the parent of the range
    ChildRanges::Serial range = 0; ///< 0: the znode itself

    [[nodiscard]] bool isRange() const { return range != 0; }
    [[nodiscard]] quint64 id() const { return (quint64(range) << 32) | node; }
    [[nodiscard]] static TreeRow fromId(quint64 id)
    {
        return {static_cast<NodeId>(id), static_cast<ChildRanges::Serial>(id >> 32)};
    }
    friend bool operator==(const TreeRow &, const TreeRow &) = default;
};

/// The rows of the tree over a ZnodeStore: which row stands below which, at which place, with long lists of children
/// cut into ranges (ChildRanges), whose children stand one level deeper. Keeps no row; only the ranges' boundaries.
/// Thread: the GUI's. `store` is borrowed.
class ZnodeRows {
public:
    explicit ZnodeRows(const ZnodeStore *store);

    [[nodiscard]] int rowCount(TreeRow parent) const;
    [[nodiscard]] TreeRow child(TreeRow parent, int row) const; ///< `row` must be there
    [[nodiscard]] TreeRow parentOf(TreeRow row) const; ///< of the root: one without a node
    [[nodiscard]] int rowOf(TreeRow row) const; ///< among its parent's
    [[nodiscard]] bool contains(TreeRow row) const;

    /// The ranges of a znode's children; null when they are shown flat.
    [[nodiscard]] ChildRanges *ranges(NodeId parent);
    [[nodiscard]] const ChildRanges *ranges(NodeId parent) const;
    [[nodiscard]] const ChildRanges::Range *range(TreeRow row) const; ///< null for a znode
    [[nodiscard]] NodeId firstOf(const ChildRanges::Range &range, NodeId parent) const;
    [[nodiscard]] NodeId lastOf(const ChildRanges::Range &range, NodeId parent) const;
    ChildRanges &cut(NodeId parent); ///< by the children that the store has now
    void join(NodeId parent) { m_ranges.erase(parent); }
    [[nodiscard]] std::vector<NodeId> cutParentsBelow(NodeId parent, int first, int last) const;

    /// Children that the store still has and that are not shown any more, while a removal is told step by step.
    void setHidden(NodeId parent, int first, int count);
    void clearHidden() { m_hidden = {}; }

private:
    struct Hidden {
        NodeId parent = noNode;
        int first = 0;
        int count = 0;
    };
    [[nodiscard]] NodeId childAt(NodeId parent, int row) const;
    [[nodiscard]] int shownRowOf(NodeId node) const;

    const ZnodeStore *m_store;
    std::unordered_map<NodeId, ChildRanges> m_ranges;
    Hidden m_hidden;
};

} // namespace model

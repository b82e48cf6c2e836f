// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childorder.h"
#include "model/tree/znodestore.h"

#include <span>
#include <vector>

namespace model {

/// Compares two children of one znode as they are in the store now, by the same rules as arrangeChildren(); for the
/// few that are put among many which are in order already. Thread: the GUI's; `store` is borrowed.
class ChildLess {
public:
    ChildLess(const ZnodeStore *store, const ChildOrder &order)
        : m_store(store)
        , m_order(order)
    {
    }

    /// Whether a child has what the order goes by.
    [[nodiscard]] bool isKnown(NodeId node) const { return !m_order.needsStats() || m_store->stat(node); }
    /// Both known, or both not.
    [[nodiscard]] bool operator()(NodeId left, NodeId right) const;

private:
    [[nodiscard]] int compareNames(NodeId left, NodeId right) const;

    const ZnodeStore *m_store;
    ChildOrder m_order;
};

/// `incoming` put into `rows`, which is in order (or nearly: then near its place).
[[nodiscard]] std::vector<NodeId> withInserted(
    std::span<const NodeId> rows, std::vector<NodeId> incoming, const ChildLess &less);

} // namespace model

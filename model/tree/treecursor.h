// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <vector>

namespace model {

/// Whether `left` stands before `right` in the tree: parents before their children, siblings by name. False for equal
/// ones. Costs a climb to the common ancestor.
[[nodiscard]] bool standsBefore(const ZnodeStore &store, NodeId left, NodeId right);

/// Whether `node` is `ancestor` or stands below it.
[[nodiscard]] bool isAtOrBelow(const ZnodeStore &store, NodeId node, NodeId ancestor);

/// Walks all znodes of a store in the order in which they stand, with pauses: what comes and goes meanwhile must be
/// told, and then no znode is passed over or met twice. Thread: the GUI's. `store` is borrowed.
class TreeCursor {
public:
    explicit TreeCursor(const ZnodeStore *store);

    void restart();
    [[nodiscard]] NodeId next(); ///< the root first; noNode at the end, and from then on
    [[nodiscard]] bool atEnd() const { return m_begun && m_levels.empty(); }

    /// Children that are in the store now. True: they stand before the cursor, which will not meet them.
    [[nodiscard]] bool noteInserted(NodeId parent, int first, int last);
    /// Children that are still in the store.
    void noteRemoval(NodeId parent, int first, int last);

private:
    struct Level {
        NodeId parent;
        int next; ///< row of the next child
    };
    [[nodiscard]] bool isBehind(NodeId parent) const;

    const ZnodeStore *m_store;
    std::vector<Level> m_levels;
    bool m_begun = false;
};

} // namespace model

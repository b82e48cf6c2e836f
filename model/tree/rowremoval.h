// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <vector>

namespace model {

/// Removes neighbouring rows with all below them, in steps: what is below first when there is much of it, so that a
/// subtree of a million znodes does not block the event loop. Thread: the GUI's; the store is borrowed, and nobody else
/// removes anything there between two steps.
class RowRemoval {
public:
    RowRemoval(ZnodeStore *store, NodeId parent, std::size_t row, std::size_t count);

    /// True when all is gone.
    [[nodiscard]] bool step(const QDeadlineTimer &deadline);
    /// The paths of the rows, without what was below them.
    [[nodiscard]] const QStringList &removed() const { return m_removed; }

private:
    [[nodiscard]] std::size_t weigh(NodeId node, std::size_t enough) const;

    ZnodeStore *m_store;
    NodeId m_parent;
    std::size_t m_row;
    std::size_t m_left; ///< rows to go, from m_row on
    std::vector<NodeId> m_emptying; ///< from the row that is too heavy down to where the work is
    QStringList m_removed;
};

} // namespace model

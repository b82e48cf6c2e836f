// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/rowremoval.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/packednames.h"

#include <QDeadlineTimer>

#include <optional>
#include <vector>

namespace model {

class TreeNews;

/// Makes one znode's list of children in the store equal to sorted names, in steps. Equal lists cost one comparison;
/// differences are applied run by run on the way, so that nothing is copied and a list of a million never blocks.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class ListMerge {
public:
    /// Names `first` to `first + count`. `flash`: mark new rows as changed.
    ListMerge(ZnodeStore *store, TreeNews *news, NodeId parent, const zkbridge::PackedNames &names, std::size_t first,
        std::size_t count, bool flash);

    /// True when the list is equal. The parent must be known.
    [[nodiscard]] bool step(const QDeadlineTimer &deadline);
    [[nodiscard]] bool hasChanged() const { return m_changed; }
    [[nodiscard]] const std::vector<NodeId> &inserted() const { return m_inserted; }

private:
    [[nodiscard]] std::string_view wanted() const { return m_names->at(m_first + m_next); }
    [[nodiscard]] bool finishRemoval(const QDeadlineTimer &deadline);
    void insertRun();
    void removeRun();

    ZnodeStore *m_store;
    TreeNews *m_news;
    NodeId m_parent;
    const zkbridge::PackedNames *m_names;
    std::size_t m_first;
    std::size_t m_count;
    std::size_t m_next = 0; ///< of the names, and so also of the rows: those before are equal
    std::uint32_t m_revision;
    std::optional<RowRemoval> m_removal;
    std::vector<NodeId> m_inserted;
    bool m_flash;
    bool m_changed = false;
};

} // namespace model

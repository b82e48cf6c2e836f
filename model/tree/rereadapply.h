// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/listmerge.h"
#include "model/tree/rereads.h"
#include "model/tree/znodestore.h"

#include <QDeadlineTimer>

#include <optional>
#include <vector>

namespace model {

class TreeNews;

/// Who keeps the tree live, as far as what was read again concerns him.
class RereadOwner {
public:
    virtual ~RereadOwner() = default;
    /// Every list was read once: no walk comes to what is not known.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// The list may not be read: NoAuth, or what else the server said.
    virtual void takeTrouble(NodeId node, zkbridge::ErrorCode error) = 0;
    virtual void takeReadable(NodeId node) = 0;
    /// A child that nobody will come to: read of it what is missing still.
    virtual void takeNew(NodeId node, RereadFlags missing) = 0;
    virtual void takeStatReply(NodeId node, const zkbridge::BulkReply &reply) = 0;
    virtual void takeShown(const std::string &path) = 0;
};

/// Brings znodes that were read again into the store, in steps: who is there and who is not, run by run, then their
/// children. Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class RereadApply {
public:
    /// `rereads` by place (sortByPlace()).
    RereadApply(ZnodeStore *store, TreeNews *news, RereadOwner *owner, std::vector<Reread> rereads);

    [[nodiscard]] bool step(const QDeadlineTimer &deadline);

private:
    enum class Existence { Unasked, There, Gone, Untold };
    [[nodiscard]] static Existence existence(const Reread &reread);
    [[nodiscard]] bool settleExistence(const QDeadlineTimer &deadline);
    void beginRemoval(NodeId parent, NodeId node);
    void insertRun(NodeId parent);
    [[nodiscard]] bool applyList(const QDeadlineTimer &deadline);
    [[nodiscard]] bool counts(NodeId node) const;

    ZnodeStore *m_store;
    TreeNews *m_news;
    RereadOwner *m_owner;
    std::vector<Reread> m_rereads;
    std::size_t m_next = 0;
    std::size_t m_settled = 0; ///< up to here it is settled who is there
    std::vector<bool> m_isNew;
    std::optional<RowRemoval> m_removal;
    std::optional<ListMerge> m_merge;
};

} // namespace model

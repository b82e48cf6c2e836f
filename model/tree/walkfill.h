// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/listmerge.h"
#include "model/tree/streamqueue.h"
#include "model/tree/znodestore.h"
#include "zkbridge/wire/walkvisitor.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace model {

class TreeNews;

/// Lists of children as a walk met them, packed on their way to the GUI's thread.
struct WalkedLists {
    struct Entry {
        zkbridge::WalkNumber number = 0;
        zkbridge::WalkNumber firstChild = 0;
        std::uint32_t count = 0; ///< names of this list, in the order of the entries
        zkbridge::ErrorCode error = zkbridge::ErrorCode::Ok;
    };
    std::vector<Entry> entries;
    zkbridge::PackedNames names;
};

/// Brings what a walk of names reads into the store, as differences. While it lives the store holds its NodeIds.
/// Thread: the GUI's; the visitor it makes is called in the reader's. Everything passed in is borrowed and must outlive
/// this; what the reader still hands over after this died is dropped.
class WalkFill : public std::enable_shared_from_this<WalkFill> {
public:
    /// Who is told of lists that could not be read.
    using Trouble = std::function<void(NodeId node, zkbridge::ErrorCode error)>;

    WalkFill(ZnodeStore *store, TreeNews *news, StreamQueue *queue, Trouble trouble);
    ~WalkFill();
    WalkFill(const WalkFill &) = delete;
    WalkFill &operator=(const WalkFill &) = delete;

    [[nodiscard]] std::shared_ptr<zkbridge::WalkVisitor> visitor();

private:
    class Packer;
    class Part;

    void take(std::shared_ptr<const WalkedLists> lists);
    [[nodiscard]] NodeId nodeOf(zkbridge::WalkNumber number) const;
    void setChildren(zkbridge::WalkNumber first, NodeId parent);

    ZnodeStore *m_store;
    TreeNews *m_news;
    StreamQueue *m_queue;
    Trouble m_trouble;
    std::vector<NodeId> m_nodes{rootNode}; ///< by WalkNumber
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/livestats.h"
#include "model/tree/streamqueue.h"
#include "model/tree/walkfill.h"
#include "zkbridge/client/stat.h"

#include <memory>
#include <utility>
#include <vector>

namespace model {

/// Stats and lists as a walk with Stats met them, packed on their way to the GUI's thread.
struct WalkedStats {
    WalkedLists lists; ///< each before the Stats of what stands in it
    std::vector<std::pair<zkbridge::WalkNumber, zkbridge::Stat>> stats;
    std::vector<zkbridge::WalkNumber> forbidden; ///< whose data, and so whose Stat, may not be read this way
};

/// Brings the Stats that a walk reads to the znodes that the store knows; changes no list. While it lives the store
/// holds its NodeIds. Thread: the GUI's; the visitor it makes is called in the reader's. Everything passed in is
/// borrowed and must outlive this; what the reader still hands over after this died is dropped.
class StatFill : public std::enable_shared_from_this<StatFill> {
public:
    StatFill(ZnodeStore *store, LiveStats *stats, StreamQueue *queue);
    ~StatFill();
    StatFill(const StatFill &) = delete;
    StatFill &operator=(const StatFill &) = delete;

    [[nodiscard]] std::shared_ptr<zkbridge::WalkVisitor> visitor();

private:
    class Packer;
    class Part;

    void take(std::shared_ptr<const WalkedStats> walked);
    [[nodiscard]] NodeId nodeOf(zkbridge::WalkNumber number) const;
    /// Finds out who stands behind `names` `begin` to `end` of a list, whose first name is `first`.
    void number(NodeId parent, const WalkedLists &lists, const WalkedLists::Entry &entry, std::size_t first,
        std::size_t begin, std::size_t end);

    ZnodeStore *m_store;
    LiveStats *m_stats;
    StreamQueue *m_queue;
    std::vector<NodeId> m_nodes{rootNode}; ///< by WalkNumber
};

} // namespace model

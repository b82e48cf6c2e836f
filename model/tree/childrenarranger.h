// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childrensort.h"
#include "model/tree/znodestore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <span>
#include <unordered_set>

namespace model {

/// Which children came and went since a moment. A NodeId that was given to another znode meanwhile is in both.
struct ChildChanges {
    std::unordered_set<NodeId> inserted;
    std::unordered_set<NodeId> removed;

    void noteInserted(std::span<const NodeId> nodes) { inserted.insert(nodes.begin(), nodes.end()); }
    void noteRemoved(std::span<const NodeId> nodes);
    void clear();
    [[nodiscard]] bool empty() const { return inserted.empty() && removed.empty(); }
};

/// Orders the children of one znode without holding up the event loop, however many there are: takes a packed copy of
/// what order and filter look at, in slices of some milliseconds, and sorts it on a thread of the pool. What comes and
/// goes meanwhile is kept for whoever takes the result.
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class ChildrenArranger : public QObject {
    Q_OBJECT
public:
    explicit ChildrenArranger(const ZnodeStore *store, QObject *parent = nullptr);
    ~ChildrenArranger() override;

    /// Ends in arranged(), unless another start() supersedes it or stop() ends it.
    void start(NodeId parent, const ChildOrder &order, const ChildrenFilter &filter);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The same where we stand, for short lists.
    [[nodiscard]] static Arrangement arrangeNow(
        const ZnodeStore *store, NodeId parent, const ChildOrder &order, const ChildrenFilter &filter);

    /// To be told of each change of the parent's list while busy.
    [[nodiscard]] ChildChanges &changes() { return m_changes; }

Q_SIGNALS:
    /// `changes`: since the children were copied, and not in the arrangement.
    void arranged(const model::Arrangement &arrangement, const model::ChildChanges &changes);

private:
    void begin(NodeId parent, const ChildOrder &order, const ChildrenFilter &filter);
    [[nodiscard]] bool copy(qint64 milliseconds);
    void copySlice();
    void sort();
    void take();

    const ZnodeStore *m_store;
    QTimer m_slices;
    QFutureWatcher<Arrangement> m_watcher;
    ChildrenSnapshot m_snapshot;
    ChildChanges m_changes;
    ChildOrder m_order;
    ChildrenFilter m_filter;
    std::size_t m_copied = 0;
    bool m_busy = false;
};

} // namespace model

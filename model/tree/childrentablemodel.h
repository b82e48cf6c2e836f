// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childorder.h"
#include "model/tree/childrenarranger.h"
#include "model/tree/childrenfilter.h"
#include "model/tree/statwishes.h"
#include "model/tree/znodestore.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <unordered_set>
#include <vector>

namespace model {

class NodeMarks;
struct RowRun;

/// The children of one znode as a table, over a ZnodeStore; made for a million rows. Columns are ChildColumns.
///
/// Rows come and go in place, cells change by exact ranges, both folded: at once when it was quiet, then at most every
/// 100 ms, more rarely where that takes long. Sorted by a Stat, what is not known stands last; a row moves when the
/// Stat it was sorted by changes, but not when one is read for the first time because the row is painted: else rows
/// would run away from whoever looks at them. Once the last missing Stat is there, all go to their places. Long lists
/// are sorted and filtered on a thread (isArranging()); until then the rows stay as they are. Lists change order, and
/// under a filter their length, by layoutChanged(), so that selection, current row and scroll position stay. Stats of
/// painted rows are asked for by statsWanted(), and of new rows while the order goes by Stats that were all known.
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class ChildrenTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChildrenTableModel(ZnodeStore *store, QObject *parent = nullptr);
    ~ChildrenTableModel() override;

    [[nodiscard]] const ZnodeStore *store() const { return m_store; }

    /// noNode: of none. The rows are reset, order and filter stay.
    void showChildrenOf(NodeId parent);
    [[nodiscard]] NodeId shownParent() const { return m_parent; } ///< noNode when it went, too
    void setFilter(const ChildrenFilter &filter);
    [[nodiscard]] const ChildrenFilter &filter() const { return m_filter; }
    void setOrder(const ChildOrder &order);
    [[nodiscard]] const ChildOrder &order() const { return m_order; }
    /// Sorts and filters anew what is known now.
    void arrange();
    [[nodiscard]] bool isArranging() const { return m_arranger.isBusy(); }

    /// noNode: the znode went, and its row will in a moment.
    [[nodiscard]] NodeId nodeAt(int row) const;
    [[nodiscard]] NodeId nodeAt(const QModelIndex &index) const { return nodeAt(index.row()); }
    [[nodiscard]] int rowOf(NodeId node) const; ///< -1: none. Linear.
    [[nodiscard]] int childCount() const; ///< known children, whatever the filter
    /// Rows at the end whose place is not known, for their Stat was not read when they were sorted.
    [[nodiscard]] int unsortedCount() const { return static_cast<int>(m_rows.size() - m_known); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    /// DisplayRole: the name (QString), the type (ChildType as int), times in ms since the epoch and all other numbers
    /// as qint64; invalid while the Stat is unknown. And ZnodeModel's roles.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

Q_SIGNALS:
    void statsWanted(const QList<model::NodeId> &nodes);
    void arrangingChanged(bool arranging);
    /// State, error or Stat of the parent may differ, or it went.
    void parentChanged();
    /// Before layoutAboutToBeChanged(): the last moment to make a huge selection small.
    void orderAboutToChange(bool rowsGo);

private:
    [[nodiscard]] QVariant value(NodeId node, ChildColumn column) const;
    void followStore();
    void noteRemoval(NodeId parent, int first, int last);
    void noteContent(const QList<NodeId> &nodes);
    void foldSoon();
    void fold();
    /// What the rows become by a fold.
    struct Merge {
        std::vector<NodeId> rows;
        std::size_t known = 0;
        bool moved = false; ///< rows that stay changed their order
        bool anew = false; ///< all are to be arranged anew: too many came, or the last missing Stat did
    };
    [[nodiscard]] Merge merge(const ChildChanges &changes, const NodeMarks &changed);
    [[nodiscard]] std::vector<NodeId> takeMisplaced(
        std::vector<NodeId> &known, std::vector<NodeId> &unknown, const NodeMarks &changed);
    void askForNew(const std::vector<NodeId> &nodes);
    void takeArrangement(const Arrangement &arrangement, const ChildChanges &changes);
    void showRows(Merge merge, const ChildChanges &changes);
    void tellRuns(const std::vector<RowRun> &removals, const std::vector<RowRun> &insertions, std::vector<NodeId> rows);
    void changeLayout(std::vector<NodeId> rows, const NodeMarks &removed);
    void tellContent(const NodeMarks &changed);
    void sortShort();
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] bool isAlive(NodeId node) const;
    void noteFound(const std::vector<NodeId> &contents);
    [[nodiscard]] bool isFound(NodeId node) const; ///< by the filter

    ZnodeStore *m_store;
    ChildrenArranger m_arranger;
    mutable StatWishes m_painted; ///< data() is const, and noting what was painted changes nothing that is shown
    NodeId m_parent = noNode;
    ChildOrder m_order;
    ChildrenFilter m_filter;
    std::vector<NodeId> m_rows;
    std::size_t m_known = 0; ///< rows at the front that have what the order goes by
    bool m_allKnown = false; ///< when they were last arranged by a Stat
    ChildChanges m_changes; ///< since the last fold
    std::vector<NodeId> m_changed; ///< children whose content changed since
    std::unordered_set<NodeId> m_awaited; ///< came without a Stat; they go to their place once it is there
    bool m_findAgain = false; ///< the filter, once what is under way has ended
    QTimer m_fold;
    QElapsedTimer m_sinceFold;
    qint64 m_foldCost = 0; ///< milliseconds that the last fold took
};

} // namespace model

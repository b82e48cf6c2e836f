// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/statwishes.h"
#include "model/tree/znoderows.h"
#include "model/tree/znodestore.h"

#include <QAbstractItemModel>

#include <array>

namespace model {

/// The znode tree as Qt views want it, over a ZnodeStore. The root "/" is the only top-level row. One row a znode;
/// above 10,000 children of one znode its rows are ranges of them ("node-0000000 … node-0009999"), in which the
/// children stand (see ChildRanges). A range has no path and is no znode.
/// Lazy: fetchMore() emits childrenWanted() and returns; rows that a view paints (it asks for KindRole, or for the text
/// of ChildrenColumn) and whose Stat is unknown or stale are asked for together by statsWanted() (see StatWishes).
/// Never reset but for another ensemble. Between flat and ranges, and where a range is split, the layout changes, and
/// persistent indexes stay with their znodes. An expander is shown until a Stat says that there are no children.
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class ZnodeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ChildrenColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString; empty for a range
        KindRole, ///< ZnodeKind as int
        SequentialRole, ///< bool: the name ends in a sequence
        StatRole, ///< zkbridge::Stat; invalid QVariant while unknown
        ChildStateRole, ///< ChildState as int
        ErrorRole, ///< zkbridge::ErrorCode as int of the last failed read of this row; 0 when none
        ChangedAtRole, ///< qint64, ms of QElapsedTimer's reference clock at the last change; 0 when none (for the
                       ///< flash); of a range: of the last change of one of its znodes
        RangeRole, ///< QStringList of the first and the last name of a range; invalid QVariant for a znode
    };

    explicit ZnodeModel(ZnodeStore *store, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexForNode(NodeId node, int column = NameColumn) const;
    /// Invalid when the path is not known (yet).
    [[nodiscard]] QModelIndex indexForPath(const QString &path, int column = NameColumn) const;
    [[nodiscard]] NodeId nodeForIndex(const QModelIndex &index) const; ///< noNode for a range
    [[nodiscard]] static bool isRange(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    /// DisplayRole is the name (QString), or the number of children (int; invalid while unknown).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// What setHeaderData() put there (translated texts, by app); before, the field's own words.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role) override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void childrenWanted(model::NodeId node);
    void statsWanted(const QList<model::NodeId> &nodes);

private:
    [[nodiscard]] QModelIndex indexFor(TreeRow row, int column = NameColumn) const;
    [[nodiscard]] static TreeRow rowFor(const QModelIndex &index);
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const;
    [[nodiscard]] QVariant rangeData(TreeRow row, int column, int role) const;
    [[nodiscard]] QVariant childCountText(NodeId node) const;

    void beginInsertion(NodeId parent, int first, int last);
    void endInsertion(NodeId parent);
    void beginRemoval(NodeId parent, int first, int last);
    void endRemoval(NodeId parent);
    void beginRemovalStep(NodeId parent, const ChildRanges::Removal &step);
    void showAsRanges(NodeId parent);
    void showFlat(NodeId parent);
    template <typename Change> void relayout(NodeId parent, Change change);

    void tellDataChanged(const QList<NodeId> &nodes);
    void tellRangeChanged(NodeId parent, int position);
    void tellAllDataChanged();

    ZnodeStore *m_store;
    ZnodeRows m_rows;
    ChildRanges::Insertion m_insertion; ///< told, and not yet made
    ChildRanges::Removal m_removal;
    std::vector<NodeId> m_doomed; ///< parents with ranges that are being removed
    /// data() is const, and noting what was painted does not change what is shown.
    mutable StatWishes m_wishes;
    std::array<QVariant, ColumnCount> m_headers;
};

} // namespace model

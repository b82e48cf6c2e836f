// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace model {

/// The znode tree as Qt views want it, over a ZnodeStore. One row a znode; the root "/" is the only top-level row.
/// Lazy: fetchMore() emits childrenWanted() and returns; rows that a view paints (it asks for KindRole, or for the text
/// of ChildrenColumn) and whose Stat is unknown or stale are collected and asked for together by statsWanted(), newest
/// first, after 40 ms of quiet. Never reset but for another ensemble. An expander is shown until a Stat says that there
/// are no children.
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class ZnodeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ChildrenColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        KindRole, ///< ZnodeKind as int
        SequentialRole, ///< bool: the name ends in a sequence
        StatRole, ///< zkbridge::Stat; invalid QVariant while unknown
        ChildStateRole, ///< ChildState as int
        ErrorRole, ///< zkbridge::ErrorCode as int of the last failed read of this row; 0 when none
        ChangedAtRole, ///< qint64, ms of QElapsedTimer's reference clock at the last change; 0 when none (for the
                       ///< flash)
    };

    explicit ZnodeModel(ZnodeStore *store, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexForNode(NodeId node, int column = NameColumn) const;
    /// Invalid when the path is not known (yet).
    [[nodiscard]] QModelIndex indexForPath(const QString &path, int column = NameColumn) const;
    [[nodiscard]] NodeId nodeForIndex(const QModelIndex &index) const;

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
    void tellDataChanged(const QList<NodeId> &nodes);
    void tellAllDataChanged();
    void wantStat(NodeId node) const;
    void tellStatsWanted();
    [[nodiscard]] QVariant childCountText(NodeId node) const;

    ZnodeStore *m_store;
    /// data() is const, and noting what was painted does not change what is shown.
    mutable QList<NodeId> m_wanted;
    mutable QTimer m_quiet;
    mutable QElapsedTimer m_sinceFirst;
    std::array<QVariant, ColumnCount> m_headers;
};

} // namespace model

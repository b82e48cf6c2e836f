// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QAbstractTableModel>

namespace model {
class ClusterDirectory;
}

namespace app {

/// The recognised clusters as rows, by path: product and path, leader, number of members, problems. Rows keep their
/// place; a change touches one row. Thread: the GUI's. `directory` is borrowed and outlives the model.
class ClusterListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ClusterColumn, LeaderColumn, MembersColumn, ProblemsColumn, ColumnCount };
    static constexpr int PathRole = Qt::UserRole + 1;
    /// Path, product and leader, for a filter.
    static constexpr int FilterRole = Qt::UserRole + 2;

    explicit ClusterListModel(const model::ClusterDirectory *directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void add(const QString &path);
    void change(const QString &path);
    void remove(const QString &path);
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 when it is not there
    [[nodiscard]] QVariant display(const model::ClusterState &cluster, int column) const;
    [[nodiscard]] QString toolTip(const model::ClusterState &cluster) const;
    [[nodiscard]] static QString problemsText(const model::ClusterState &cluster);
    [[nodiscard]] QString leaderText(const model::ClusterState &cluster) const;

    const model::ClusterDirectory *m_directory;
    QStringList m_paths; ///< sorted
};

} // namespace app

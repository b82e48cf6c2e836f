// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QAbstractTableModel>

namespace model {
class ClusterDirectory;
}

namespace app {

/// The recognised clusters as rows, by path: product and path, leader, number of members. Rows keep their place; a
/// change touches one row. Thread: the GUI's. `directory` is borrowed and outlives the model.
class ClusterListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ClusterColumn, LeaderColumn, MembersColumn, ColumnCount };
    static constexpr int PathRole = Qt::UserRole + 1;

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
    [[nodiscard]] QString leaderText(const model::ClusterState &cluster) const;

    const model::ClusterDirectory *m_directory;
    QStringList m_paths; ///< sorted
};

} // namespace app

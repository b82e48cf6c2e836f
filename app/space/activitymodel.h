// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "model/tree/treeactivity.h"

namespace app {

struct ActivityRow {
    model::TreeActivity::Subtree subtree;
    [[nodiscard]] QString key() const { return subtree.path; }
};

/// The most active subtrees as a table, the busiest first. Rows keep their selection while numbers change.
/// Thread: the GUI's.
class ActivityModel : public KeyedTableModel<ActivityRow> {
    Q_OBJECT
public:
    enum Column { PathColumn, MinuteColumn, RateColumn, ColumnCount };
    explicit ActivityModel(QObject *parent = nullptr);

    void setSubtrees(const QList<model::TreeActivity::Subtree> &subtrees);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace app

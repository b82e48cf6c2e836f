// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "model/cluster/clusterstate.h"

namespace app {

/// One row of the table "Problems".
struct ProblemRow {
    model::ClusterProblem problem;
    [[nodiscard]] QString key() const { return problem.code + u' ' + problem.node; }
};

/// What is wrong with one cluster, the worst first: how bad, a sentence, since when. Rows that stay keep their place
/// and selection. Thread: the GUI's.
class ProblemsModel : public KeyedTableModel<ProblemRow> {
    Q_OBJECT
public:
    enum Column { SeverityColumn, ProblemColumn, SinceColumn, ColumnCount };
    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(const QList<model::ClusterProblem> &problems);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "since 12:03:39", with the date when that is not today; says so when it is not known.
    [[nodiscard]] static QString sinceText(const model::ClusterProblem &problem);
};

} // namespace app

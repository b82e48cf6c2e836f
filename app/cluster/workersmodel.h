// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "app/cluster/member.h"
#include "model/cluster/workstate.h"

namespace app {

/// One row of the table "Workers": a registration, joined by its session with the candidate of the same process.
struct WorkerRow {
    model::ClusterWorker worker;
    QString candidate; ///< path; empty when the session holds none
    bool leads = false;
    bool suspected = false;
    qint64 pid = 0; ///< 0: not ours
    QColor color;
    bool hasWork = false; ///< its cluster has a place of work, so the numbers say something
    qint64 assigned = 0; ///< tasks it has to do
    qint64 ended = 0; ///< tasks it ended since the cluster is observed
    [[nodiscard]] QString key() const { return worker.node; }
};

/// The registrations in a cluster's registry and their load, as a table. Thread: the GUI's.
class WorkersModel : public KeyedTableModel<WorkerRow> {
    Q_OBJECT
public:
    enum Column {
        WorkerColumn,
        AddressColumn,
        SessionColumn,
        CandidateColumn,
        StateColumn,
        LoadColumn,
        EndedColumn,
        ColumnCount
    };
    explicit WorkersModel(QObject *parent = nullptr);

    void setWorkers(
        const QList<model::ClusterWorker> &workers, const QList<Member> &members, const model::WorkState &work = {});

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] static QString text(const WorkerRow &row, int column);
};

} // namespace app

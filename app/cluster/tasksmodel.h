// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/workplace.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace app {

class TaskDetails;
struct TaskDetail;

/// The tasks of one place of work as a table, in order of submission. Holds names and where each task is; what a task
/// says comes from `details` when a row is shown. A new list is applied as removals, insertions and changes, so that
/// selection and scroll position stay while tasks move. Thread: the GUI's. `details` is borrowed.
class TasksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        TaskColumn,
        WorkerColumn,
        AttemptsColumn,
        InputColumn,
        ResultColumn,
        SinceColumn,
        ColumnCount
    };
    /// What a row is listed under; SetAside is known once the task was read.
    enum class State { Waiting, Assigned, Ended, SetAside };
    static constexpr int PathRole = Qt::UserRole + 1; ///< of the znode; as in KeyedTableModel
    static constexpr int SortRole = Qt::UserRole + 2;
    static constexpr int StateRole = Qt::UserRole + 3; ///< int of a State
    static constexpr int FilterRole = Qt::UserRole + 4; ///< text that is searched: name, worker, what was read

    explicit TasksModel(TaskDetails *details, QObject *parent = nullptr);

    /// In order of submission. `place`: the root of the work.
    void setTasks(const QString &place, const QList<model::WorkTask> &tasks);
    /// By name of the registration.
    void setWorkerColors(const QHash<QString, QColor> &colors);
    /// Row of the task of that name, wherever its znode is; -1 when there is none.
    [[nodiscard]] int rowOf(const QString &task) const;
    [[nodiscard]] QString nodeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString stateText(State state);
    /// "task-3f2a...-0000000012" as people tell tasks apart: by number.
    [[nodiscard]] static QString shortName(const QString &task);

private:
    [[nodiscard]] State stateOf(const model::WorkTask &task) const;
    [[nodiscard]] QString workerOf(const model::WorkTask &task) const;
    [[nodiscard]] QString text(const model::WorkTask &task, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] QString toolTip(const model::WorkTask &task) const;
    [[nodiscard]] const TaskDetail *detailOf(const model::WorkTask &task) const;
    void removeOthers(const QList<model::WorkTask> &tasks);
    void takeChanges(const QList<model::WorkTask> &tasks);
    void detailRead(const QString &node);

    TaskDetails *m_details;
    QString m_place;
    QList<model::WorkTask> m_tasks;
    QHash<QString, QColor> m_colors;
};

} // namespace app

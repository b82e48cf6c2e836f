// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/tasksmodel.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/taskdetails.h"
#include "zkbridge/client/path.h"

#include <QDateTime>
#include <QFont>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::WorkTask;
using Stage = WorkTask::Stage;

namespace {

bool isNumber(int column) { return column == TasksModel::AttemptsColumn || column == TasksModel::SinceColumn; }

QString unknown() { return u"\u2013"_s; }

} // namespace

TasksModel::TasksModel(TaskDetails *details, QObject *parent)
    : QAbstractTableModel(parent)
    , m_details(details)
{
    connect(details, &TaskDetails::read, this, &TasksModel::detailRead);
}

void TasksModel::setTasks(const QString &place, const QList<WorkTask> &tasks)
{
    if (place != m_place) {
        beginResetModel();
        m_place = place;
        m_tasks = tasks;
        endResetModel();
        return;
    }
    removeOthers(tasks);
    takeChanges(tasks);
}

/// Runs of rows that are not in `tasks`; both lists are in order of submission.
void TasksModel::removeOthers(const QList<WorkTask> &tasks)
{
    QSet<QString> kept;
    kept.reserve(tasks.size());
    for (const WorkTask &task : tasks)
        kept.insert(task.name);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(m_tasks.at(last).name))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_tasks.at(first - 1).name))
            --first;
        beginRemoveRows({}, first, last);
        m_tasks.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void TasksModel::takeChanges(const QList<WorkTask> &tasks)
{
    for (int row = 0; row < tasks.size(); ++row) {
        if (row < m_tasks.size() && m_tasks.at(row).name == tasks.at(row).name) {
            if (m_tasks.at(row) == tasks.at(row))
                continue;
            m_tasks[row] = tasks.at(row);
            m_details->forget(nodeAt(row));
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const auto isKnown = [this, row](const WorkTask &task) {
            return row < m_tasks.size() && m_tasks.at(row).name == task.name;
        };
        int end = row;
        while (end < tasks.size() && !isKnown(tasks.at(end)))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int at = row; at < end; ++at)
            m_tasks.insert(at, tasks.at(at));
        endInsertRows();
        row = end - 1;
    }
}

void TasksModel::setWorkerColors(const QHash<QString, QColor> &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    if (!m_tasks.isEmpty())
        Q_EMIT dataChanged(index(0, WorkerColumn), index(rowCount() - 1, WorkerColumn), {Qt::DecorationRole});
}

int TasksModel::rowOf(const QString &task) const
{
    if (!zkbridge::isTaskName(task))
        return -1;
    const auto at = std::ranges::lower_bound(m_tasks, task, zkbridge::submittedBefore, &WorkTask::name);
    return at != m_tasks.cend() && at->name == task ? static_cast<int>(at - m_tasks.cbegin()) : -1;
}

QString TasksModel::nodeAt(int row) const { return m_tasks.at(row).node(m_place); }

void TasksModel::detailRead(const QString &node)
{
    const int row = rowOf(zkbridge::nodeName(node));
    if (row >= 0 && nodeAt(row) == node)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TasksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const TaskDetail *TasksModel::detailOf(const WorkTask &task) const { return m_details->of(task.node(m_place)); }

TasksModel::State TasksModel::stateOf(const WorkTask &task) const
{
    if (task.stage != Stage::Ended)
        return task.stage == Stage::Waiting ? State::Waiting : State::Assigned;
    const TaskDetail *detail = detailOf(task);
    return detail != nullptr && detail->isSetAside ? State::SetAside : State::Ended;
}

QString TasksModel::workerOf(const WorkTask &task) const
{
    if (task.stage == Stage::Assigned)
        return task.worker;
    const TaskDetail *detail = detailOf(task);
    return detail != nullptr ? detail->worker : QString();
}

QString TasksModel::stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return tr("waiting");
    case State::Assigned:
        return tr("with a worker");
    case State::Ended:
        return tr("ended");
    case State::SetAside:
        return tr("set aside");
    }
    return {};
}

QString TasksModel::shortName(const QString &task)
{
    const auto sequence = zkbridge::sequenceSuffix(task);
    return sequence ? tr("task %1").arg(sequence->number) : task;
}

QString TasksModel::text(const WorkTask &task, int column) const
{
    const TaskDetail *detail = detailOf(task);
    switch (column) {
    case StateColumn: {
        const State state = stateOf(task);
        const bool failed = state == State::Ended && detail != nullptr && detail->exit != 0;
        return failed ? tr("ended, exit %1").arg(detail->exit) : stateText(state);
    }
    case TaskColumn:
        return shortName(task.name);
    case WorkerColumn: {
        const QString worker = workerOf(task);
        return worker.isEmpty() ? unknown() : worker;
    }
    case AttemptsColumn:
        return detail != nullptr && !detail->isForeign ? QString::number(detail->attempts) : unknown();
    case InputColumn:
        return detail != nullptr && !detail->input.isEmpty() ? detail->input : unknown();
    case ResultColumn:
        if (detail != nullptr && !detail->problem.isEmpty())
            return detail->problem;
        return detail != nullptr && !detail->output.isEmpty() ? detail->output : unknown();
    case SinceColumn:
        return detail != nullptr ? ageText(QDateTime::currentMSecsSinceEpoch() - detail->sinceMs) : unknown();
    default:
        return {};
    }
}

QVariant TasksModel::sortKey(int row, int column) const
{
    const WorkTask &task = m_tasks.at(row);
    const TaskDetail *detail = detailOf(task);
    switch (column) {
    case StateColumn:
        return static_cast<int>(stateOf(task));
    case TaskColumn:
        return row;
    case AttemptsColumn:
        return detail != nullptr ? detail->attempts : -1;
    case SinceColumn:
        return detail != nullptr ? detail->sinceMs : 0;
    default:
        return text(task, column);
    }
}

QString TasksModel::toolTip(const WorkTask &task) const
{
    QStringList lines{task.node(m_place)};
    const TaskDetail *detail = detailOf(task);
    if (detail == nullptr)
        return lines.constFirst();
    switch (stateOf(task)) {
    case State::Waiting:
        lines << tr("Waits until the leader gives it to a worker.");
        break;
    case State::Assigned:
        lines << tr("With worker %1: it does it, or will when those before it are done.").arg(task.worker);
        break;
    case State::Ended:
        lines << tr("Ended. The result stays here until somebody collects it.");
        break;
    case State::SetAside:
        lines << tr("Set aside: it was with %n worker(s) when they died, so it is not given to any more.", nullptr,
            static_cast<int>(detail->dead.size()));
        break;
    }
    if (!detail->dead.isEmpty())
        lines << tr("Workers that died with it: %1").arg(detail->dead.join(u", "_s));
    if (task.stage == Stage::Ended && detail->input.isEmpty())
        lines << tr("A result does not hold what was asked for; that was not seen before the task ended.");
    return lines.join(u'\n');
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkTask &task = m_tasks.at(index.row());
    switch (role) {
    case PathRole:
        return task.node(m_place);
    case SortRole:
        return sortKey(index.row(), index.column());
    case StateRole:
        return static_cast<int>(stateOf(task));
    case FilterRole:
        return QStringList{
            task.name, shortName(task.name), workerOf(task), text(task, InputColumn), text(task, ResultColumn)}
            .join(u'\n');
    case Qt::DisplayRole:
        return text(task, index.column());
    case Qt::ToolTipRole:
        return toolTip(task);
    case Qt::DecorationRole:
        return index.column() == WorkerColumn ? m_colors.value(workerOf(task), QColor()) : QVariant();
    case Qt::FontRole:
        return index.column() == WorkerColumn || index.column() == InputColumn || index.column() == ResultColumn
            ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
            : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TaskColumn:
        return tr("Task");
    case WorkerColumn:
        return tr("Worker");
    case AttemptsColumn:
        return tr("Attempts");
    case InputColumn:
        return tr("Input");
    case ResultColumn:
        return tr("Result");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace app

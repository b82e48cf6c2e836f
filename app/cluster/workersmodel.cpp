// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/workersmodel.h"

#include "app/cluster/clustertext.h"
#include "zkbridge/client/path.h"

#include <QFontDatabase>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isNumber(int column) { return column == WorkersModel::LoadColumn || column == WorkersModel::EndedColumn; }

} // namespace

WorkersModel::WorkersModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void WorkersModel::setWorkers(
    const QList<model::ClusterWorker> &workers, const QList<Member> &members, const model::WorkState &work)
{
    QHash<QString, model::WorkerLoad> loads;
    for (const model::WorkerLoad &load : work.workers)
        loads.insert(load.worker, load);
    QList<WorkerRow> rows;
    rows.reserve(workers.size());
    for (const auto &worker : workers) {
        WorkerRow row;
        row.worker = worker;
        row.color = Qt::gray;
        const auto same = std::find_if(members.cbegin(), members.cend(), [&worker](const Member &member) {
            return worker.session != 0 && member.candidate.session == worker.session;
        });
        if (same != members.cend()) {
            row.candidate = same->candidate.node;
            row.leads = same->leads;
            row.suspected = same->isSilent();
            row.pid = same->pid;
            row.color = same->color;
        }
        const model::WorkerLoad load = loads.value(zkbridge::nodeName(worker.node));
        row.hasWork = !work.isEmpty();
        row.assigned = load.assigned;
        row.ended = load.ended;
        rows.append(row);
    }
    setRows(rows);
}

int WorkersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WorkersModel::text(const WorkerRow &row, int column)
{
    switch (column) {
    case WorkerColumn:
        return zkbridge::nodeName(row.worker.node);
    case AddressColumn:
        return row.worker.address.isEmpty() ? tr("unknown") : row.worker.address;
    case SessionColumn:
        return row.worker.session == 0 ? tr("none: persistent") : sessionIdText(row.worker.session);
    case CandidateColumn:
        return row.candidate.isEmpty() ? tr("no candidate") : zkbridge::nodeName(row.candidate);
    case StateColumn:
        if (row.suspected)
            return tr("suspected");
        return row.leads ? tr("leads, yet registered") : tr("registered");
    case LoadColumn:
        return row.hasWork ? QLocale().toString(row.assigned) : u"\u2013"_s;
    case EndedColumn:
        return row.hasWork ? QLocale().toString(row.ended) : u"\u2013"_s;
    default:
        return {};
    }
}

QVariant WorkersModel::sortKey(int row, int column) const
{
    switch (column) {
    case WorkerColumn:
        return row;
    case LoadColumn:
        return rows().at(row).assigned;
    case EndedColumn:
        return rows().at(row).ended;
    default:
        return text(rows().at(row), column);
    }
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows().at(index.row());
    const bool isId =
        index.column() == WorkerColumn || index.column() == SessionColumn || index.column() == CandidateColumn;
    switch (role) {
    case PathRole:
        return row.worker.node;
    case SortRole:
        return sortKey(index.row(), index.column());
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.pid == 0 ? row.worker.node : tr("%1\nprocess %2, started here").arg(row.worker.node).arg(row.pid);
    case Qt::DecorationRole:
        return index.column() == WorkerColumn ? QVariant(row.color) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return isId ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    default:
        return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LoadColumn)
        return tr("Tasks it was given and has not ended");
    if (role == Qt::ToolTipRole && section == EndedColumn)
        return tr("Tasks it ended since this view began");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WorkerColumn:
        return tr("Worker");
    case AddressColumn:
        return tr("Address");
    case SessionColumn:
        return tr("Session");
    case CandidateColumn:
        return tr("Candidate");
    case StateColumn:
        return tr("State");
    case LoadColumn:
        return tr("Tasks");
    case EndedColumn:
        return tr("Ended");
    default:
        return {};
    }
}

} // namespace app

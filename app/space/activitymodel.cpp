// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/activitymodel.h"

#include <QLocale>

namespace app {

ActivityModel::ActivityModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void ActivityModel::setSubtrees(const QList<model::TreeActivity::Subtree> &subtrees)
{
    QList<ActivityRow> rows;
    rows.reserve(subtrees.size());
    for (const auto &subtree : subtrees)
        rows.append({subtree});
    setRows(rows);
}

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const model::TreeActivity::Subtree &subtree = rows().at(index.row()).subtree;
    if (role == PathRole || role == Qt::ToolTipRole)
        return subtree.path;
    if (role == Qt::TextAlignmentRole && index.column() != PathColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MinuteColumn:
        return QLocale().toString(subtree.changes);
    case RateColumn:
        return QLocale().toString(subtree.perSecond, 'f', 1);
    default:
        return subtree.path;
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case MinuteColumn:
            return tr("Last minute");
        case RateColumn:
            return tr("Per second");
        default:
            return tr("Subtree");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case MinuteColumn:
            return tr("Changes at or below it in the last 60 seconds");
        case RateColumn:
            return tr("Changes a second over the last ten seconds");
        default:
            return tr("Subtrees that explain the changes best: none that one below it explains wholly");
        }
    }
    return {};
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spacetablemodel.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace app {

SpaceTableModel::SpaceTableModel(QStringList headers, QStringList tips, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_tips(std::move(tips))
{
}

void SpaceTableModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    sortRows();
    endResetModel();
}

int SpaceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpaceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant SpaceTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? row.label : row.texts.at(index.column() - 1);
    case Qt::ToolTipRole:
        return row.path;
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case PathRole:
        return row.path;
    default:
        return {};
    }
}

QVariant SpaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::ToolTipRole)
        return m_tips.at(section);
    return {};
}

void SpaceTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    beginResetModel();
    sortRows();
    endResetModel();
}

/// By size: what shrank stands beside what grew as much.
void SpaceTableModel::sortRows()
{
    const auto before = [this](const Row &left, const Row &right) {
        if (m_column == 0)
            return m_order == Qt::AscendingOrder ? left.label < right.label : right.label < left.label;
        const qint64 one = std::llabs(left.numbers.at(m_column - 1));
        const qint64 other = std::llabs(right.numbers.at(m_column - 1));
        if (one != other)
            return m_order == Qt::AscendingOrder ? one < other : other < one;
        return left.path < right.path;
    };
    std::sort(m_rows.begin(), m_rows.end(), before);
}

} // namespace app

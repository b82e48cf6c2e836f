// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace app {

/// Rows that are values with a znode as their key. A new list is applied as removals, insertions and moves, so that
/// selection and scroll position stay. `Row` has `QString key() const`. Thread: the GUI's.
template <typename Row> class KeyedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The znode of a row.
    static constexpr int PathRole = Qt::UserRole + 1;
    /// The value behind the text, for sorting.
    static constexpr int SortRole = Qt::UserRole + 2;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int i = 0; i < rows.size(); ++i) {
            const int at = find(rows.at(i).key(), i);
            if (at < 0) {
                beginInsertRows({}, i, i);
                m_rows.insert(i, rows.at(i));
                endInsertRows();
            } else if (at > i) {
                beginMoveRows({}, at, at, {}, i);
                m_rows.move(at, i);
                endMoveRows();
            }
            m_rows[i] = rows.at(i);
        }
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    [[nodiscard]] int find(const QString &key, int from) const
    {
        for (int row = from; row < m_rows.size(); ++row)
            if (m_rows.at(row).key() == key)
                return row;
        return -1;
    }
    void removeMissing(const QList<Row> &rows)
    {
        QSet<QString> kept;
        for (const Row &row : rows)
            kept.insert(row.key());
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (kept.contains(m_rows.at(row).key()))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace app {

/// A table of paths with some numbers each, sorted by whichever column is asked for. Thread: the GUI's.
class SpaceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString path; ///< of the znode
        QString label; ///< what is shown of it
        QList<qint64> numbers;
        QStringList texts; ///< of the numbers, for people
    };
    static constexpr int PathRole = Qt::UserRole + 1;

    /// `headers`: the path's, then one for each number; `tips` of the same length.
    SpaceTableModel(QStringList headers, QStringList tips, QObject *parent = nullptr);

    void setRows(QList<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();

    QStringList m_headers;
    QStringList m_tips;
    QList<Row> m_rows;
    int m_column = 1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace app

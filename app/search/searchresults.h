// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchhit.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QTimer>

#include <vector>

namespace app {

/// What a search has found, a row a znode. Rows that come stay at the end until they are sorted: nothing moves under
/// the user's hand. Stats of painted rows that are not known are asked for together by statsWanted(), once each.
/// Thread: the GUI's.
class SearchResults : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PathColumn, MatchColumn, SizeColumn, ModifiedColumn, OwnerColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        MarkRole, ///< QPoint: start and length of what is marked in the text; length 0: nothing
    };

    explicit SearchResults(QObject *parent = nullptr);

    void clear();
    void append(const QList<model::SearchHit> &hits);
    void setStat(const QString &path, const zkbridge::Stat &stat);
    [[nodiscard]] const model::SearchHit &hit(int row) const
    {
        return m_hits.at(m_order[static_cast<std::size_t>(row)]);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the order in which they were found.
    void sort(int column, Qt::SortOrder order) override;
    /// Puts rows that came since into the order last asked for.
    void sortAgain() { sort(m_sortColumn, m_sortOrder); }

Q_SIGNALS:
    /// Painted rows' paths, 40 ms after the last one was painted.
    void statsWanted(const QStringList &paths) const;

private:
    [[nodiscard]] QString text(const model::SearchHit &hit, int column) const;
    [[nodiscard]] QString toolTip(const model::SearchHit &hit, int column) const;
    [[nodiscard]] bool isLess(const model::SearchHit &a, const model::SearchHit &b) const;
    void want(const model::SearchHit &hit) const;

    QList<model::SearchHit> m_hits; ///< as they were found
    std::vector<qsizetype> m_order; ///< of the rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QHash<QString, qsizetype> m_asked; ///< Stats that were asked for, or are about to be: places in m_hits
    mutable QStringList m_wanted;
    mutable QTimer m_ask;
};

} // namespace app

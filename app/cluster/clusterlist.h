// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace app {

class ClusterListModel;
class EnsembleConnection;

/// The sidebar's list "Clusters": every recognised cluster with its product, leader, number of members and problems;
/// with a filter once there are many. Rows keep their place. `connection` is borrowed and outlives the list.
class ClusterList : public QWidget {
    Q_OBJECT
public:
    explicit ClusterList(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// From so many on they can be filtered.
    static constexpr int filterFrom = 8;

Q_SIGNALS:
    /// The user chose a cluster (click, Enter).
    void clusterActivated(const QString &path);

protected:
    /// Down in the filter goes to the first row, letters typed in the table into the filter.
    bool eventFilter(QObject *watched, QEvent *event) override;

    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void measureProducts(int first, int last);
    /// Path and product first: where there is no room, the other columns go, one after the other.
    void fitColumns();
    void activate(const QModelIndex &index);
    void showRows();

    EnsembleConnection *m_connection;
    ClusterListModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    int m_productWidth = 0; ///< of the longest product's name there was
    int m_problemsWidth = 0; ///< with the word beside the mark
};

} // namespace app

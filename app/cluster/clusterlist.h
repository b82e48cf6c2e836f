// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace app {

class ClusterListModel;
class EnsembleConnection;

/// The sidebar's list "Clusters": every recognised cluster with its product, leader and number of candidates.
/// `connection` is borrowed and outlives the list.
class ClusterList : public QWidget {
    Q_OBJECT
public:
    explicit ClusterList(EnsembleConnection *connection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user chose a cluster (click, Enter).
    void clusterActivated(const QString &path);

private:
    void showEmptiness();

    ClusterListModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace app

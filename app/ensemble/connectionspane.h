// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace app {

class ConnectionsModel;
class EnsembleConnection;

/// Who is connected to the servers: a row for each connection, ours marked, with the clusters it is a member of.
/// Bounded; what is left out is counted. Read again each time the servers were asked for their sessions, while it is
/// shown; it does not ask them itself. Thread: the GUI's. `connection` is borrowed.
class ConnectionsPane : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 500;
    explicit ConnectionsPane(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// The server whose connections are listed when the user wants those of one only; "host:port".
    void setServer(const QString &address);

Q_SIGNALS:
    void countChanged(qsizetype connections); ///< of all servers

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QTableView *makeTable();
    void refresh();
    void tell(qsizetype listed, qsizetype all);

    EnsembleConnection *m_connection;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_text;
    QCheckBox *m_onlySelected;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QString m_server;
};

} // namespace app

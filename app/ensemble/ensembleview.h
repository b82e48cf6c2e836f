// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;
QT_END_NAMESPACE

namespace app {

class ConnectionsPane;
class EnsembleConnection;
class EnsemblePicture;
class ServerChart;
class ServerControls;
class ServersModel;

/// The view "Ensemble": the servers as a picture, as a table, and below, each on a tab, their latency and outstanding
/// requests over the last five minutes, and who is connected to them; in our sandbox with controls to stop, start and
/// kill each. The servers are asked while the view is shown (a sandbox's always, so that its charts have no gaps).
class EnsembleView : public QWidget {
    Q_OBJECT
public:
    explicit EnsembleView(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// For the window's Ensemble menu.
    [[nodiscard]] QList<QAction *> ensembleActions() const;

Q_SIGNALS:
    /// Every server was asked for the first time; once.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QWidget *makeTabs();
    void takeStatuses();
    void feedCharts();
    void selectServer(const QString &address);
    void followSelection();
    [[nodiscard]] QString summary() const;

    EnsembleConnection *m_connection;
    ServersModel *m_servers;
    QSortFilterProxyModel *m_sorted;
    ServerControls *m_controls;
    QLabel *m_summary;
    EnsemblePicture *m_picture;
    QTableView *m_table = nullptr;
    ConnectionsPane *m_connections = nullptr;
    ServerChart *m_latency = nullptr;
    ServerChart *m_outstanding = nullptr;
    QTimer m_chartTick;
    QString m_selected; ///< address; kept while the list of servers is read anew
    bool m_loaded = false;
};

} // namespace app

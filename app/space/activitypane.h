// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace app {

class ActivityChart;
class ActivityModel;
class EnsembleConnection;

/// The tab "Activity": where the writes are. The rate of changes, the last minute as a chart, and the most active
/// subtrees; filled only while it is seen. Thread: the GUI's. `connection` and `pause` are borrowed.
class ActivityPane : public QWidget {
    Q_OBJECT
public:
    /// `pause`: the action that pauses the tree.
    ActivityPane(EnsembleConnection *connection, QAction *pause, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTableView *makeTable();
    QWidget *makeSummary(QAction *pause);
    void showFigures();
    void showEmptyText();

    EnsembleConnection *m_connection;
    ActivityModel *m_model;
    QLabel *m_rate;
    QLabel *m_total;
    ActivityChart *m_chart;
    QStackedWidget *m_pages;
    QLabel *m_empty;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;
class MemberColors;
class TimelineBar;
class TimelineModel;
class TimelineSearch;

/// The list "Timeline": what happened in the clusters, in this run and in earlier ones, as it happens. Follows the
/// newest entry unless scrolled up; scrolled to the first, it fetches older ones. Choosing an entry selects its znode
/// everywhere; the Cluster view can be asked to show the cluster as it was then. `connection` is borrowed and outlives
/// the pane.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    /// `colors` of the members, as other views show them; borrowed.
    TimelinePane(EnsembleConnection *connection, const MemberColors *colors, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Show this cluster as it was then (ms since the epoch).
    void momentRequested(const QString &cluster, qint64 timeMs);
    void statusMessage(const QString &text);

private:
    void makeTable();
    void makeActions();
    [[nodiscard]] QAction *addAction(const QString &text, const QString &tip, const QKeySequence &shortcut);
    [[nodiscard]] QWidget *makeEmptyPage();
    void connectParts();
    void keepPlace();
    void showPage();
    void showZnode();
    void showMoment();
    void copySelected() const;
    void openExport();
    void exportTo(const QString &file);
    void updateActions();
    [[nodiscard]] QList<int> selectedRows() const; ///< sorted
    [[nodiscard]] int chosenRow() const; ///< -1: none, or more than one
    [[nodiscard]] QString pathAt(int row) const;

    EnsembleConnection *m_connection;
    TimelineModel *m_model;
    TimelineBar *m_bar;
    TimelineSearch *m_search;
    QTableView *m_table;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_clear = nullptr;
    QAction *m_znode = nullptr;
    QAction *m_moment = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    bool m_following = true;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;
class TimelineModel;

/// The list "Timeline": what happened in the clusters, as it happens. Follows the newest entry unless scrolled up;
/// can be paused. Choosing an entry selects its znode everywhere. `connection` is borrowed and outlives the pane.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePane(EnsembleConnection *connection, QWidget *parent = nullptr);

private:
    [[nodiscard]] QTableView *makeTable();
    [[nodiscard]] QToolButton *makePauseButton();
    void copySelected() const;

    EnsembleConnection *m_connection;
    TimelineModel *m_model;
    QTableView *m_table;
    QToolButton *m_pause;
    bool m_following = true;
};

} // namespace app

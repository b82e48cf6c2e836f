// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QWidget>

class QItemSelection;
class QLabel;
class QLineEdit;

namespace app {

class EnsembleConnection;
class LeaderMarks;
class ZnodeDelegate;
class ZnodeFinder;
class ZnodeTree;

/// The dock "Znodes": the live tree with a field above it that jumps among the names that are known (Ctrl+F; Enter and
/// Shift+Enter go on). The selected row and the connection's selected path follow each other.
/// Thread: the GUI's. `connection` is borrowed and outlives this.
class ZnodeTreePane : public QWidget {
    Q_OBJECT
public:
    explicit ZnodeTreePane(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// What the context menu offers for a znode (BrowserView::znodeActions()); the actions are borrowed.
    void setZnodeActions(const QList<QAction *> &actions);
    /// Puts the cursor into the filter (Ctrl+F does it too).
    void focusFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSelection(const QItemSelection &selected);
    void showPath(const QString &path);
    void showFound(const QModelIndex &index);
    void findNext(bool forward, bool inclusive);
    void showMenu(const QPoint &position);
    void giveUpCollapsed(const QModelIndex &index);

    EnsembleConnection *m_connection;
    LeaderMarks *m_marks;
    QLineEdit *m_filter;
    QLabel *m_hint;
    ZnodeTree *m_tree;
    ZnodeDelegate *m_delegate;
    ZnodeFinder *m_finder;
    QList<QPointer<QAction>> m_znodeActions;
    QString m_wanted; ///< the path asked for last; older answers do not move the selection
    bool m_following = false;
};

} // namespace app

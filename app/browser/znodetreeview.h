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
class QStackedWidget;

namespace model {
class HitModel;
class NameFilter;
} // namespace model

namespace app {

class EnsembleConnection;
class HitList;
class ClusterMarks;
class ZnodeDelegate;
class ZnodeTree;

/// The dock "Znodes": the live tree, and above it a field that filters the names that are known (Ctrl+F). While there
/// is a text, its hits stand in place of the tree, as a flat list; Enter or F3 selects the next, Shift+Enter or
/// Shift+F3 the previous one, Escape goes back to the tree, where F3 still goes on. The selected row and the
/// connection's selected path follow each other. Thread: the GUI's. `connection` is borrowed and outlives this.
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
    void layOutWidgets();
    void makeActions();
    void connectViews();
    void followSelection(const QItemSelection &selected);
    void showPath(const QString &path);
    void selectInViews(const QModelIndex &index);
    void openCluster(const QString &path);
    void filter(const QString &text);
    void selectHit(bool forward);
    void showHitCount();
    void endFiltering();
    [[nodiscard]] bool pressedInFilter(int key, Qt::KeyboardModifiers modifiers);
    void showTreeMenu(const QPoint &position);
    void showHitMenu(const QPoint &position);
    void giveUpCollapsed(const QModelIndex &index);

    EnsembleConnection *m_connection;
    ClusterMarks *m_marks;
    QLineEdit *m_field;
    QLabel *m_hint;
    QStackedWidget *m_views;
    ZnodeTree *m_tree;
    ZnodeDelegate *m_delegate;
    HitList *m_hits;
    model::NameFilter *m_filter;
    model::HitModel *m_hitModel;
    QList<QPointer<QAction>> m_znodeActions;
    QString m_wanted; ///< the path asked for last; older answers do not move the selection
    bool m_following = false;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/pathhistory.h"
#include "app/shell/viewkind.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QWidget>

#include <memory>

class QAction;
class QBoxLayout;
class QLineEdit;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace app {

class Bookmarks;
class BrowserView;
class ClusterView;
class EnsembleConnection;
class EnsembleView;
class LogModel;
class PathBar;
class SearchPane;
class StageView;
class TreeActions;
class ZnodeTreePane;

/// Everything the window shows of one ensemble: the bar with history, path and connection; the tree and the clusters at
/// the left, the views, timeline, log and activity below. Built for one connection and deleted before it. Thread: the
/// GUI's; `connection` and `log` are borrowed.
class Workbench : public QWidget {
    Q_OBJECT
public:
    Workbench(EnsembleConnection *connection, LogModel *log, QWidget *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] EnsembleConnection *connection() const { return m_connection; }

    [[nodiscard]] ViewKind view() const;
    void showView(ViewKind view);
    /// Shows the cluster at `path` in its view, now or when it is recognised.
    void showCluster(const QString &path);
    /// Presentation mode for the cluster that is shown, in a window of its own, not shown yet; the caller's.
    [[nodiscard]] std::unique_ptr<StageView> makeStage(const QStringList &script) const;
    /// Whether the view has shown complete real content; viewLoaded() tells when.
    [[nodiscard]] bool isLoaded(ViewKind view) const { return m_loaded.contains(view); }
    [[nodiscard]] bool hasUnsavedText() const;

    /// The window's actions for the buttons at the left of the bar; borrowed.
    void setNavigation(QAction *back, QAction *forward);
    void focusPath();
    /// Shows the pane "Search" with the cursor in its field.
    void showSearch();
    void goBack();
    void goForward();
    [[nodiscard]] const PathHistory *history() const { return &m_history; }

    [[nodiscard]] bool isSidebarVisible() const;
    void setSidebarVisible(bool visible);
    [[nodiscard]] bool isPanelVisible() const; ///< timeline, log, search and activity
    void setPanelVisible(bool visible);

    // What the views contribute to the window's menus; owned by them.
    [[nodiscard]] QList<QAction *> treeActions() const;
    [[nodiscard]] QList<QAction *> bookmarkActions() const;
    [[nodiscard]] QList<QAction *> znodeActions() const;
    [[nodiscard]] QList<QAction *> clusterActions() const;
    [[nodiscard]] QList<QAction *> ensembleActions() const;

    // The parts of the window that something may point at; none of them is a splitter.
    [[nodiscard]] QWidget *treePart() const;
    [[nodiscard]] QWidget *viewPart() const;
    [[nodiscard]] QWidget *panelPart() const;

    /// Puts a quiet bar above the views; taken over.
    void addNotice(QWidget *bar);

    /// Splitters and what is hidden, for UserSettings.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void viewChanged(app::ViewKind view);
    void viewLoaded(app::ViewKind view);
    void historyChanged();
    /// The sidebar or the panel was shown or hidden.
    void layoutChanged();
    void statusMessage(const QString &text);
    /// The lock's button was pressed.
    void lockToggled();

private:
    QWidget *makeBar();
    QLineEdit *makeFind(QWidget *bar);
    QWidget *makeSidebar();
    QWidget *makeTree();
    QWidget *makeViews();
    QWidget *makePanel(LogModel *log);
    void noteLoaded(ViewKind view);

    EnsembleConnection *m_connection;
    PathHistory m_history;
    TreeActions *m_treeActions;
    Bookmarks *m_bookmarks;
    QSet<ViewKind> m_loaded;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    PathBar *m_path = nullptr;
    ZnodeTreePane *m_tree = nullptr;
    QTabWidget *m_views = nullptr;
    BrowserView *m_browser = nullptr;
    ClusterView *m_cluster = nullptr;
    EnsembleView *m_ensemble = nullptr;
    QTabWidget *m_panel = nullptr;
    SearchPane *m_search = nullptr;
    QSplitter *m_sidebar = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QBoxLayout *m_notices = nullptr;
};

} // namespace app

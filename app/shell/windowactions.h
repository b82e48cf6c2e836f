// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/appearance.h"
#include "app/shell/viewkind.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace app {

class Workbench;

/// The window's own actions and its menu bar: File, Edit, View, Cluster, Ensemble, Help. Edit, Cluster and Ensemble
/// also hold what the views contribute. Knows nothing of what the actions do: the window connects them. Thread: the
/// GUI's.
class WindowActions : public QObject {
    Q_OBJECT
public:
    /// Fills `bar`, which is borrowed; `language` and `appearance` are those in use.
    WindowActions(QMenuBar *bar, const QString &language, Appearance appearance, QObject *parent = nullptr);

    /// Puts the workbench's actions into the menus and enables what needs one; null takes them out.
    void setWorkbench(const Workbench *workbench);

    /// Every action of the menu bar that can be triggered, in the menus' order, once.
    [[nodiscard]] QList<QAction *> all() const;

    QAction *newConnection = nullptr;
    QAction *startDemo = nullptr;
    QAction *disconnectAction = nullptr;
    QAction *quit = nullptr;
    QAction *lock = nullptr;
    QAction *settings = nullptr;
    std::array<QAction *, allViews.size()> views{};
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *goToPath = nullptr;
    QAction *search = nullptr;
    QAction *sidebar = nullptr;
    QAction *panel = nullptr;
    QAction *fullScreen = nullptr;
    QAction *tour = nullptr;
    QAction *stage = nullptr;
    QAction *palette = nullptr;
    QAction *shortcuts = nullptr;
    QAction *eventLoop = nullptr; ///< for developers
    QAction *about = nullptr;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void appearanceChosen(app::Appearance appearance);

private:
    QAction *add(
        QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &shortcut, const QString &tip);
    void fillFile();
    void fillView();
    void fillHelp();
    void addLanguages(const QString &current);
    void addAppearances(Appearance current);

    QMenuBar *m_bar;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QAction *m_bookmarksPlace = nullptr; ///< the workbench's bookmarks stand before it
    QAction *m_treePlace = nullptr; ///< what the workbench says about the tree stands before it
    QMenu *m_cluster;
    QMenu *m_ensemble;
    QMenu *m_help;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/viewkind.h"
#include "model/cluster/layouts/userlayouts.h"
#include "zkbridge/client/sessionstate.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace app {

class EnsembleConnection;
class EventLoopOverlay;
class LogModel;
class ProgressPage;
class SessionStatusBar;
class StageView;
class StartScreen;
class Tour;
class TourDock;
class UserSettings;
class WindowActions;
class Workbench;
enum class Appearance;
struct HistorySettings;
struct TreeSettings;

/// The window: menus, and one of three pages (start, progress, the workbench of a connection). A composition: what
/// happens on a request is decided by whoever listens to its signals. Thread: the GUI's.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What is borrowed must outlive the window. `keepsLayout`: size and layout come from `settings` and go there.
    MainWindow(UserSettings *settings, LogModel *log, const QString &language, bool keepsLayout);
    ~MainWindow() override;

    /// The page without an ensemble, with news about the last attempt if there are any. Ends the workbench.
    void showStart(const QString &message = {});
    [[nodiscard]] StartScreen *startScreen() const { return m_start; }
    /// The page for what is not there yet. Ends the workbench.
    ProgressPage *showProgress();
    /// The page of `connection`, which is borrowed until another page is shown.
    Workbench *showWorkbench(EnsembleConnection *connection);
    [[nodiscard]] Workbench *workbench() const { return m_workbench; } ///< null on the other pages

    /// Shows `tour`, which is borrowed, at the window's side, and puts the keyboard there.
    void showTour(Tour *tour);

    void saveLayout() const;

Q_SIGNALS:
    void connectRequested(const zkbridge::SessionOptions &options);
    void demoRequested();
    void disconnectRequested(); ///< also when Cancel ends an attempt
    void languageChosen(const QString &code);
    void appearanceChosen(app::Appearance appearance);
    void treeSettingsChosen(const app::TreeSettings &settings);
    void layoutsChosen(const QList<model::UserLayout> &layouts);
    void historySettingsChosen(const app::HistorySettings &settings);
    void forgetHistoryRequested();
    void tourRequested();
    void tourClosed(); ///< by the user
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectWorkbench();
    void dropWorkbench();
    /// Runs `then` when there is no unsaved text, or the user gives it up.
    void unlessUnsaved(const std::function<void()> &then);
    void toggleLock();
    void showLock();
    void showHistory();
    void showTitle();
    void openSettings();
    void showEventLoop(bool shown);
    void openStage();

    UserSettings *m_settings;
    LogModel *m_log;
    bool m_keepsLayout;
    WindowActions *m_actions;
    QStackedWidget *m_pages;
    StartScreen *m_start;
    ProgressPage *m_progress;
    Workbench *m_workbench = nullptr;
    std::unique_ptr<SessionStatusBar> m_status;
    std::unique_ptr<EventLoopOverlay> m_eventLoop;
    QPointer<TourDock> m_tour;
    QPointer<StageView> m_stage; ///< while it is open
};

} // namespace app

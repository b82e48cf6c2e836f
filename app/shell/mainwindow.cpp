// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/cluster/layoutspage.h"
#include "app/shell/aboutbox.h"
#include "app/shell/commandpalette.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/eventloopoverlay.h"
#include "app/shell/historypage.h"
#include "app/shell/icons.h"
#include "app/shell/lockdialog.h"
#include "app/shell/locktext.h"
#include "app/shell/progresspage.h"
#include "app/shell/sessionstatusbar.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/shortcutsdialog.h"
#include "app/shell/startscreen.h"
#include "app/shell/unsavedtext.h"
#include "app/shell/usersettings.h"
#include "app/shell/windowactions.h"
#include "app/shell/workbench.h"
#include "app/stage/stageview.h"
#include "app/tour/tourdock.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::LockState;

namespace {
constexpr QSize defaultSize(1440, 900);
constexpr QSize smallestSize(720, 480);
constexpr int smallestTour = 280; ///< widths of the tour's pane at first
constexpr int largestTour = 420;
} // namespace

MainWindow::MainWindow(UserSettings *settings, LogModel *log, const QString &language, bool keepsLayout)
    : m_settings(settings)
    , m_log(log)
    , m_keepsLayout(keepsLayout)
    , m_actions(new WindowActions(menuBar(), language, settings->appearance(), this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartScreen(m_pages))
    , m_progress(new ProgressPage(m_pages))
{
    setWindowIcon(programIcon());
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_progress);
    setCentralWidget(m_pages);
    setMinimumSize(smallestSize);
    resize(defaultSize);
    if (m_keepsLayout)
        restoreGeometry(m_settings->windowGeometry());
    m_start->setConnections(m_settings->connections());

    connect(m_start, &StartScreen::connectRequested, this, &MainWindow::connectRequested);
    connect(m_start, &StartScreen::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartScreen::connectionForgotten, this, [this](const QString &connect) {
        m_settings->forgetConnection(connect);
        m_start->setConnections(m_settings->connections());
    });
    connect(m_progress, &ProgressPage::cancelled, this, &MainWindow::disconnectRequested);
    connectActions();
    statusBar()->hide();
    showTitle();
}

MainWindow::~MainWindow() { dropWorkbench(); }

void MainWindow::connectActions()
{
    connect(m_actions->newConnection, &QAction::triggered, this,
        [this] { unlessUnsaved([this] { Q_EMIT disconnectRequested(); }); });
    connect(m_actions->disconnectAction, &QAction::triggered, this,
        [this] { unlessUnsaved([this] { Q_EMIT disconnectRequested(); }); });
    connect(
        m_actions->startDemo, &QAction::triggered, this, [this] { unlessUnsaved([this] { Q_EMIT demoRequested(); }); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::toggleLock);
    connect(m_actions, &WindowActions::languageChosen, this,
        [this](const QString &code) { unlessUnsaved([this, code] { Q_EMIT languageChosen(code); }); });
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::tourRequested);
    connect(m_actions->stage, &QAction::triggered, this, &MainWindow::openStage);
    connect(m_actions->palette, &QAction::triggered, this,
        [this] { (new CommandPalette(m_actions->all(), this))->open(); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
        [this] { (new ShortcutsDialog(m_actions->all(), this))->open(); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->eventLoop, &QAction::toggled, this, &MainWindow::showEventLoop);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    for (const ViewKind view : allViews) {
        connect(m_actions->views.at(static_cast<std::size_t>(view)), &QAction::triggered, this, [this, view] {
            if (m_workbench != nullptr)
                m_workbench->showView(view);
        });
    }
    connect(m_actions->back, &QAction::triggered, this, [this] { m_workbench->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_workbench->goForward(); });
    connect(m_actions->goToPath, &QAction::triggered, this, [this] { m_workbench->focusPath(); });
    connect(m_actions->search, &QAction::triggered, this, [this] { m_workbench->showSearch(); });
    connect(m_actions->sidebar, &QAction::triggered, this, [this](bool on) { m_workbench->setSidebarVisible(on); });
    connect(m_actions->panel, &QAction::triggered, this, [this](bool on) { m_workbench->setPanelVisible(on); });
}

void MainWindow::showStart(const QString &message)
{
    dropWorkbench();
    m_start->setConnections(m_settings->connections());
    m_start->setMessage(message);
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
    showTitle();
}

ProgressPage *MainWindow::showProgress()
{
    dropWorkbench();
    m_pages->setCurrentWidget(m_progress);
    showTitle();
    return m_progress;
}

Workbench *MainWindow::showWorkbench(EnsembleConnection *connection)
{
    dropWorkbench();
    m_start->forgetIdentities(); // they were for this connection
    m_workbench = new Workbench(connection, m_log, m_pages);
    if (m_keepsLayout)
        m_workbench->restoreLayout(m_settings->layout());
    m_pages->addWidget(m_workbench);
    m_pages->setCurrentWidget(m_workbench);
    m_status = std::make_unique<SessionStatusBar>(connection, statusBar());
    statusBar()->show();
    m_actions->setWorkbench(m_workbench);
    connectWorkbench();
    if (m_tour)
        m_tour->setWorkbench(m_workbench);
    return m_workbench;
}

void MainWindow::connectWorkbench()
{
    m_workbench->setNavigation(m_actions->back, m_actions->forward);
    connect(m_workbench, &Workbench::lockToggled, this, &MainWindow::toggleLock);
    connect(m_workbench, &Workbench::historyChanged, this, &MainWindow::showHistory);
    connect(m_workbench, &Workbench::statusMessage, this, [this](const QString &text) { m_status->showMessage(text); });
    const auto showView = [this] {
        m_actions->views.at(static_cast<std::size_t>(m_workbench->view()))->setChecked(true);
    };
    const auto showParts = [this] {
        m_actions->sidebar->setChecked(m_workbench->isSidebarVisible());
        m_actions->panel->setChecked(m_workbench->isPanelVisible());
    };
    connect(m_workbench, &Workbench::viewChanged, this, showView);
    connect(m_workbench, &Workbench::layoutChanged, this, showParts);
    connect(m_workbench->connection()->session(), &zkbridge::Session::lockStateChanged, m_workbench,
        [this] { showLock(); });
    showView();
    showParts();
    showLock();
    showHistory();
}

void MainWindow::dropWorkbench()
{
    if (m_workbench == nullptr)
        return;
    if (m_tour)
        m_tour->setWorkbench(nullptr); // gives back what room it took
    delete m_stage; // it looks at what goes with the workbench
    saveLayout();
    m_actions->setWorkbench(nullptr);
    m_status.reset();
    statusBar()->clearMessage();
    statusBar()->hide();
    delete std::exchange(m_workbench, nullptr);
}

void MainWindow::showTour(Tour *tour)
{
    if (!m_tour) {
        m_tour = new TourDock(tour, this);
        m_tour->setWorkbench(m_workbench); // which makes room first
        addDockWidget(Qt::RightDockWidgetArea, m_tour);
        resizeDocks({m_tour}, {std::clamp(width() / 4, smallestTour, largestTour)}, Qt::Horizontal);
        connect(m_tour, &TourDock::sandboxRequested, m_actions->startDemo, &QAction::trigger);
        connect(m_tour, &TourDock::closed, this, [this] {
            m_tour->deleteLater();
            Q_EMIT tourClosed();
        });
    }
    m_tour->takeFocus();
}

void MainWindow::saveLayout() const
{
    if (!m_keepsLayout)
        return;
    m_settings->setWindowGeometry(saveGeometry());
    if (m_workbench != nullptr)
        m_settings->setLayout(m_workbench->saveLayout());
}

void MainWindow::unlessUnsaved(const std::function<void()> &then)
{
    if (m_workbench != nullptr && m_workbench->hasUnsavedText())
        askToDiscard(this, then);
    else
        then();
}

void MainWindow::toggleLock()
{
    EnsembleConnection *connection = m_workbench->connection();
    if (connection->session()->lockState() == LockState::Unlocked)
        connection->session()->setUnlocked(false);
    else
        askToUnlock(connection, this);
}

void MainWindow::showLock()
{
    const LockState lock = m_workbench->connection()->session()->lockState();
    const bool unlocked = lock == LockState::Unlocked;
    m_actions->lock->setText(unlocked ? tr("Lock this session") : tr("Unlock this session..."));
    m_actions->lock->setIcon(icon(unlocked ? u"changes-prevent"_s : u"changes-allow"_s));
    m_actions->lock->setToolTip(
        unlocked ? tr("Lets this session only read from now on") : tr("Lets this session write"));
    m_actions->lock->setEnabled(lock != LockState::ReadOnly);
    showTitle();
}

void MainWindow::showHistory()
{
    m_actions->back->setEnabled(m_workbench->history()->canGoBack());
    m_actions->forward->setEnabled(m_workbench->history()->canGoForward());
}

void MainWindow::showTitle()
{
    if (m_workbench == nullptr) {
        setWindowTitle(u"Vivarium"_s);
        return;
    }
    const EnsembleConnection &connection = *m_workbench->connection();
    const QString connect = connection.session()->options().connect.toString();
    setWindowTitle(tr("%1 – %2 – Vivarium").arg(connect, lockText(connection)));
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings->treeSettings(), this);
    connect(dialog, &SettingsDialog::settingsChanged, this, &MainWindow::treeSettingsChosen);
    auto *layouts = new LayoutsPage(m_workbench ? m_workbench->connection() : nullptr, m_settings->layouts(), dialog);
    dialog->addPage(tr("Layouts"), layouts);
    connect(dialog, &QDialog::accepted, this, [this, layouts] { Q_EMIT layoutsChosen(layouts->layouts()); });
    auto *history = new HistoryPage(m_settings->historySettings(), dialog);
    dialog->addPage(tr("History"), history);
    connect(dialog, &QDialog::accepted, this, [this, history] { Q_EMIT historySettingsChosen(history->settings()); });
    connect(history, &HistoryPage::forgetRequested, this, &MainWindow::forgetHistoryRequested);
    dialog->open();
}

void MainWindow::showEventLoop(bool shown) { m_eventLoop = shown ? std::make_unique<EventLoopOverlay>(this) : nullptr; }

void MainWindow::openStage()
{
    if (m_stage) {
        m_stage->raise();
        m_stage->activateWindow();
        return;
    }
    m_stage = m_workbench->makeStage(m_settings->stageScript()).release();
    m_stage->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_stage, &StageView::scriptChanged, this,
        [this](const QList<StageAct> &script) { m_settings->setStageScript(namesOf(script)); });
    m_stage->setGeometry(screen()->geometry());
    m_stage->showFullScreen();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The program ends what runs first and quits then; the window itself goes with it.
    event->ignore();
    unlessUnsaved([this] { Q_EMIT quitRequested(); });
}

} // namespace app

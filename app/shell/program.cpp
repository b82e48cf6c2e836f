// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/program.h"

#include "app/shell/connectsteps.h"
#include "app/shell/demobar.h"
#include "app/shell/demofiller.h"
#include "app/shell/demoservers.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/historytext.h"
#include "app/shell/logcollector.h"
#include "app/shell/mainwindow.h"
#include "app/shell/progresspage.h"
#include "app/shell/retiring.h"
#include "app/shell/screenshot.h"
#include "app/shell/systemmotion.h"
#include "app/shell/workbench.h"
#include "app/tour/tour.h"
#include "model/cluster/clusterdirectory.h"
#include "model/journal/eventstore.h"
#include "model/tree/livetree.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QStandardPaths>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::LockState;
using zkbridge::Session;
using zkbridge::SessionState;

Program::Program(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_collector(std::make_unique<LogCollector>(&m_log))
    , m_retiring(std::make_unique<Retiring>())
    , m_tour(std::make_unique<Tour>())
{
    m_language.use(m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    (void)SystemMotion::instance(); // asks the desktop, so that the first motion knows
    applyAppearance(m_line.appearance.isEmpty() ? m_settings.appearance() : appearanceFromName(m_line.appearance));
}

Program::~Program() = default;

void Program::start()
{
    makeWindow();
    m_window->show();
    if (m_line.demo) {
        startDemo();
    } else if (m_line.connect) {
        zkbridge::SessionOptions options;
        options.connect = *m_line.connect;
        options.lock = m_line.readOnly ? LockState::ReadOnly : LockState::Locked;
        connectTo(options);
    } else {
        m_window->showStart();
    }
    if (m_line.tour)
        startTour();
    if (!m_line.screenshot.isEmpty())
        takeScreenshot();
}

void Program::makeWindow()
{
    const bool keepsLayout = m_line.screenshot.isEmpty();
    m_window = std::make_unique<MainWindow>(&m_settings, &m_log, m_language.current(), keepsLayout);
    if (m_line.size.isValid())
        m_window->resize(m_line.size);
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::connectRequested, this, &Program::connectTo);
    connect(window, &MainWindow::demoRequested, this, &Program::startDemo);
    connect(window, &MainWindow::disconnectRequested, this, [this] { disconnectFromEnsemble(); });
    connect(window, &MainWindow::quitRequested, this, [this] { quit(); });
    connect(window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_settings.setAppearance(appearance);
        applyAppearance(appearance);
    });
    connect(window, &MainWindow::treeSettingsChosen, this, [this](const TreeSettings &settings) {
        m_settings.setTreeSettings(settings);
        if (m_connection)
            m_connection->apply(settings);
    });
    connect(window, &MainWindow::layoutsChosen, this, [this](const QList<model::UserLayout> &layouts) {
        m_settings.setLayouts(layouts);
        if (m_connection)
            m_connection->clusters()->setOwnLayouts(layouts);
    });
    connect(window, &MainWindow::historySettingsChosen, this, [this](const HistorySettings &settings) {
        m_settings.setHistorySettings(settings);
        if (m_history)
            m_history->setBounds(settings.mostRows, settings.mostDays);
    });
    connect(window, &MainWindow::forgetHistoryRequested, this, [this] { history()->forget(); });
    connect(window, &MainWindow::tourRequested, this, &Program::startTour);
    connect(window, &MainWindow::tourClosed, m_tour.get(), &Tour::stop);
    // Queued: the window that asks is the one that goes.
    connect(window, &MainWindow::languageChosen, this, &Program::remakeWindow, Qt::QueuedConnection);
}

void Program::remakeWindow(const QString &language)
{
    m_settings.setLanguage(language);
    m_language.use(language);
    const ViewKind view = m_window->workbench() != nullptr ? m_window->workbench()->view() : ViewKind::Browser;
    const QRect geometry = m_window->geometry();
    m_window->saveLayout();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->setGeometry(geometry);
    if (m_servers) {
        showDemoSteps();
    } else if (m_connection && old->workbench() != nullptr) {
        showWorkbench();
        m_window->workbench()->showView(view);
    } else if (m_connection) {
        showConnectSteps();
    } else {
        m_window->showStart();
    }
    if (m_tour->isWanted())
        m_window->showTour(m_tour.get());
    m_window->show();
}

void Program::connectTo(const zkbridge::SessionOptions &options)
{
    disconnectFromEnsemble();
    makeConnection(options, nullptr);
    showConnectSteps();
    m_connection->open();
}

void Program::startDemo()
{
    disconnectFromEnsemble();
    m_servers = std::make_unique<DemoServers>(m_line.servers);
    m_tour->expectSandbox(true);
    connect(m_servers.get(), &DemoServers::stepsChanged, this, &Program::showDemoSteps);
    connect(m_servers.get(), &DemoServers::ready, this, &Program::demoReady, Qt::QueuedConnection);
    connect(m_servers.get(), &DemoServers::failed, this, [this](const QString &reason) {
        disconnectFromEnsemble(tr("The demo's servers did not come up: %1").arg(reason));
        fail(reason);
    });
    showDemoSteps();
    m_servers->start();
}

void Program::startTour()
{
    // Nobody's ensemble has to be left for it.
    if (!m_connection && !m_servers)
        startDemo();
    m_tour->start();
    m_window->showTour(m_tour.get());
}

void Program::demoReady()
{
    if (!m_servers)
        return;
    std::unique_ptr<zkbridge::Sandbox> sandbox = m_servers->takeSandbox();
    m_servers.reset();
    zkbridge::SessionOptions options;
    options.connect = zkbridge::ConnectString::parse(sandbox->connectString()).value();
    options.lock = m_line.readOnly ? LockState::ReadOnly : LockState::Unlocked;
    makeConnection(options, std::move(sandbox));
    m_filler = std::make_unique<DemoFiller>(m_connection.get(), m_line.participants);
    connect(m_filler.get(), &DemoFiller::ready, this, &Program::selectWished);
    m_connection->open();
    showWorkbench();
}

void Program::makeConnection(zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox)
{
    m_treeLoaded = false;
    const TreeSettings settings = m_settings.treeSettings();
    options.maxWatches = settings.maxWatches;
    m_connection = std::make_unique<EnsembleConnection>(std::move(options), std::move(sandbox), settings);
    m_connection->clusters()->setOwnLayouts(m_settings.layouts());
    // A picture shows what is, not what was on somebody's screen before.
    if (m_settings.historySettings().keep && m_line.screenshot.isEmpty())
        m_connection->keepTimeline(history());
    connect(m_connection->tree(), &model::LiveTree::firstLoaded, this, [this] { m_treeLoaded = true; });
    connect(m_connection->session(), &Session::statusChanged, this, [this] {
        if (m_window->workbench() == nullptr)
            showConnectSteps();
    });
    m_tour->setConnection(m_connection.get());
}

model::EventStore *Program::history()
{
    if (m_history)
        return m_history.get();
    const HistorySettings settings = m_settings.historySettings();
    model::EventStoreOptions options;
    options.file = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/timeline.sqlite"_L1;
    options.mostRows = settings.mostRows;
    options.mostDays = settings.mostDays;
    m_history = std::make_unique<model::EventStore>(options);
    connect(m_history.get(), &model::EventStore::problemFound, this, [this](const model::EventStoreProblem &problem) {
        const QString text = historyProblemText(problem);
        qWarning("%s", qUtf8Printable(text));
        if (m_window && m_window->workbench())
            Q_EMIT m_window->workbench()->statusMessage(text);
    });
    return m_history.get();
}

void Program::showConnectSteps()
{
    const Session *session = m_connection->session();
    const zkbridge::SessionStatus status = session->status();
    if (session->isConnected()) {
        m_settings.rememberConnection(session->options().connect.toString());
        showWorkbench();
        return;
    }
    ProgressPage *page = m_window->showProgress();
    page->setHeading(tr("Connecting to %1").arg(session->options().connect.toString()));
    page->setSteps(connectSteps(status, session->options()));
    page->setProblem(problemText(status.problem));
}

void Program::showDemoSteps()
{
    ProgressPage *page = m_window->showProgress();
    page->setHeading(tr("Starting a demo ensemble on this machine"));
    page->setSteps(m_servers->steps());
    page->setProblem({});
}

void Program::showWorkbench()
{
    const bool sandbox = m_connection->isSandbox();
    Workbench *workbench = m_window->showWorkbench(m_connection.get());
    if (sandbox) {
        workbench->addNotice(new DemoBar(m_connection->sandbox()->connectString()));
        workbench->showCluster(DemoFiller::electionPath());
    }
    workbench->showView(m_line.view.value_or(sandbox ? ViewKind::Cluster : ViewKind::Browser));
    // A demo's znodes have to be made first.
    if (!sandbox)
        selectWished();
}

void Program::selectWished()
{
    if (!m_line.select.isEmpty())
        m_connection->selectPath(std::exchange(m_line.select, {}));
}

void Program::disconnectFromEnsemble(const QString &message)
{
    m_filler.reset();
    m_tour->expectSandbox(false);
    m_window->showStart(message);
    if (m_servers)
        m_retiring->retire(std::move(m_servers));
    if (m_connection) {
        m_tour->setConnection(nullptr);
        m_connection->session()->disconnect(this);
        m_connection->tree()->disconnect(this);
        m_retiring->retire(std::move(m_connection));
    }
}

void Program::takeScreenshot()
{
    m_screenshot = std::make_unique<Screenshot>(m_line.screenshot, m_line.timeoutSeconds,
        Screenshot::Conditions{[this] { return isComplete(); }, [this] { return isBusy(); }});
    connect(m_screenshot.get(), &Screenshot::saved, this, [this] { quit(0); });
    connect(m_screenshot.get(), &Screenshot::failed, this, &Program::fail);
    m_screenshot->start([this] { return m_window.get(); });
}

bool Program::isComplete() const
{
    const bool wantsEnsemble = m_line.demo || m_line.tour || m_line.connect.has_value();
    if (!wantsEnsemble)
        return true;
    const Workbench *workbench = m_window->workbench();
    return workbench != nullptr && m_treeLoaded && workbench->isLoaded(workbench->view())
        && (!m_filler || m_filler->isReady())
        && (!m_line.tour || m_tour->isForeign() || m_tour->stage() == Tour::Stage::Leading);
}

bool Program::isBusy() const
{
    if (!m_connection)
        return false;
    const zkbridge::SessionFigures figures = m_connection->session()->figures();
    return figures.inFlight > 0 || figures.queued > 0;
}

void Program::fail(const QString &reason)
{
    // Someone who waits for a picture is told on the terminal; someone who looks sees it in the window.
    if (!m_screenshot)
        return;
    QString text = reason;
    if (m_connection) {
        const zkbridge::SessionStatus status = m_connection->session()->status();
        text += u": "_s + stateText(status) + u' ' + problemText(status.problem);
    }
    std::fprintf(stderr, "vivarium: %s\n", qPrintable(text.simplified()));
    quit(1);
}

void Program::quit(int exitCode)
{
    if (m_quitting)
        return;
    m_quitting = true;
    m_exitCode = exitCode;
    m_window->saveLayout();
    m_window->hide();
    disconnectFromEnsemble();
    const auto leave = [this] { Q_EMIT ended(m_exitCode); };
    if (m_retiring->isEmpty())
        QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
    else
        connect(m_retiring.get(), &Retiring::emptied, this, leave);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commandline.h"
#include "app/shell/language.h"
#include "app/shell/logmodel.h"
#include "app/shell/usersettings.h"
#include "zkbridge/client/sessionstate.h"

#include <QObject>

#include <memory>

namespace model {
class EventStore;
}
namespace zkbridge {
class Sandbox;
}

namespace app {

class DemoFiller;
class DemoServers;
class EnsembleConnection;
class LogCollector;
class MainWindow;
class Retiring;
class Screenshot;
class Tour;

/// `vivarium` as it runs: one window, at most one ensemble. Decides what the window's wishes come to: connects, brings
/// up demos, builds the window anew in another language, and ends everything in order before it quits.
/// Thread: the GUI's, with a QApplication.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(CommandLine line, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window, and what the command line asks for in it.
    void start();
    /// Ends what was started, without blocking; then ended().
    void quit(int exitCode = 0);

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] EnsembleConnection *connection() const { return m_connection.get(); }
    [[nodiscard]] Tour *tour() const { return m_tour.get(); }

Q_SIGNALS:
    /// Nothing that was started runs any more.
    void ended(int exitCode);

private:
    void makeWindow();
    void remakeWindow(const QString &language);
    void connectTo(const zkbridge::SessionOptions &options);
    void startDemo();
    void startTour();
    void demoReady();
    void makeConnection(zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox);
    [[nodiscard]] model::EventStore *history();
    void disconnectFromEnsemble(const QString &message = {});
    void showConnectSteps();
    void showDemoSteps();
    void showWorkbench();
    void selectWished();
    void takeScreenshot();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isBusy() const;
    void fail(const QString &reason);

    CommandLine m_line;
    UserSettings m_settings;
    Language m_language;
    LogModel m_log;
    std::unique_ptr<LogCollector> m_collector;
    std::unique_ptr<model::EventStore> m_history; ///< made when it is first needed; outlives connections
    std::unique_ptr<Retiring> m_retiring;
    std::unique_ptr<DemoServers> m_servers; ///< while a demo's servers come up
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<DemoFiller> m_filler;
    std::unique_ptr<Screenshot> m_screenshot;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<MainWindow> m_window;
    bool m_treeLoaded = false;
    bool m_quitting = false;
    int m_exitCode = 0;
};

} // namespace app

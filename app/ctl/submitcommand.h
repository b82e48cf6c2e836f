// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/quitsignals.h"
#include "app/ctl/standardinput.h"
#include "app/ctl/tasklines.h"
#include "app/ctl/znodecommand.h"
#include "zkbridge/recipes/resultcollector.h"
#include "zkbridge/recipes/tasksubmission.h"

#include <QHash>

namespace app {

/// `vivariumctl submit CONNECT [--jobs ROOT] [--wait | --collect]`: gives a cluster's leader the lines of standard
/// input to distribute, a line a task, and writes one line of JSON for each; with --wait for each result, as it comes.
/// A result that was written is removed from the tree. --collect does that with the results that are there. Reads no
/// further than it can keep up: an endless input waits for its results.
class SubmitCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit SubmitCommand(QObject *parent = nullptr);
    ~SubmitCommand() override;

protected:
    [[nodiscard]] bool takesPath() const override { return false; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    [[nodiscard]] bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    enum class Mode { Submit, Wait, Collect };
    void collect();
    void submitInput();
    void takeLines(QList<TaskLines::Line> lines);
    void submitWaiting();
    void onInputEnded();
    void onSubmitted(const QString &task, const QByteArray &input);
    void onFound(const QString &task, const zkbridge::TaskResult &result);
    void onQuit();
    void endIfDone();

    Mode m_mode = Mode::Submit;
    zkbridge::JobPaths m_paths;
    QString m_collectLine; ///< what to type to get the results later
    std::unique_ptr<QuitSignals> m_quitSignals;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<zkbridge::TaskSubmission> m_submission;
    std::unique_ptr<zkbridge::ResultCollector> m_collector;
    TaskLines m_lines;
    QList<QByteArray> m_unsent; ///< read, for which there was no room yet
    QHash<QString, QByteArray> m_open; ///< submitted tasks without their result, and their input
    qsizetype m_openBytes = 0;
    int m_refused = 0; ///< lines
    bool m_inputEnded = false;
};

} // namespace app

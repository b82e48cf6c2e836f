// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace app {

/// What vivariumctl returns to the shell.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< one line on standard error says what failed, which znode, what helps
    Usage = 2, ///< the command line cannot be understood
    Wrong = 3, ///< it was asked whether all is well, and it is not: the output tells what
};

/// One command of vivariumctl, as in `vivariumctl NAME ...`. Add yours to allCommands().
///
/// Life: made at every start of the program just to be listed, so the constructor is cheap and touches nothing. The
/// chosen one gets addArguments(), then start() inside the running event loop; it ends the program with finished(),
/// exactly once, and is deleted before the application object. Thread: the main thread; never blocks.
class Command : public QObject {
    Q_OBJECT
public:
    /// `name`: what is typed. `summary`: one sentence for --help.
    Command(QString name, QString summary, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &summary() const { return m_summary; }

    /// Declares options and positional arguments; --help is there already, and shows them in this order.
    virtual void addArguments(QCommandLineParser *parser) const = 0;
    /// `parser` has parsed the command line without the command's name, and lives as long as the command.
    virtual void start(const QCommandLineParser &parser) = 0;

Q_SIGNALS:
    void finished(app::ExitCode code);

protected:
    /// Ends with ExitCode::Done. Flush what you wrote first.
    void done();
    /// The same with another code: ExitCode::Wrong.
    void doneWith(ExitCode code);
    /// Ends with ExitCode::Failed after writing "vivariumctl NAME: reason" as one line to standard error.
    void fail(const QString &reason);
    /// Ends with ExitCode::Usage; points to `vivariumctl NAME --help`.
    void failUsage(const QString &reason);

private:
    QString m_name;
    QString m_summary;
};

/// All commands, in the order of --help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// Reads the value of option `name` as a whole number within [least, most]; false when it is something else.
[[nodiscard]] bool numberOption(const QCommandLineParser &parser, const QString &name, int least, int most, int *value);

} // namespace app

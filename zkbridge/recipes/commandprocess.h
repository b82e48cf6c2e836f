// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/processidentity.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>

namespace zkbridge {

/// A command that a participant runs by /bin/sh, in the participant's own process group, so that what is done to that
/// group (SIGKILL, SIGSTOP) is done to the command; the kernel kills the shell when the thread that started it ends
/// (PR_SET_PDEATHSIG), and the Keeper what that one had started. It starts with the default signals and has the
/// participant's standard error. What it started is known by its parents and by a mark in its environment
/// (VIVARIUM_COMMAND), thus also when the shell has ended.
///
/// Thread: one that lives as long as the participant. Nothing blocks but the destructor, which kills what still runs
/// and waits for it (milliseconds), without a signal.
class CommandProcess : public QProcess {
    Q_OBJECT
public:
    enum class Output {
        Read, ///< standard output is read here, standard input is written
        ToErrors, ///< standard output goes to standard error, standard input is empty
    };

    explicit CommandProcess(Output output, QObject *parent = nullptr);
    ~CommandProcess() override;

    void startShell(const QString &command, QProcessEnvironment environment);
    /// Asks the command and all it started to end: SIGTERM.
    void askToEnd();
    /// SIGKILL, also to what has outlived the shell.
    void killAll();
    /// Whether something that it started has outlived the shell.
    [[nodiscard]] bool hasSurvivors() const;
    /// Of the finished one: its exit code; negative: the signal that ended it.
    [[nodiscard]] int exit() const;

private:
    [[nodiscard]] QList<qint64> all() const;
    [[nodiscard]] QList<qint64> stoppedAll() const;

    QByteArray m_mark; ///< in the environment of all of it; empty before the start
    QList<ProcessIdentity> m_known; ///< was asked to end: a program may clear its environment
};

} // namespace zkbridge

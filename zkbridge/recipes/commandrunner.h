// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/taskrunner.h"

#include <QTimer>

namespace zkbridge {

class CommandProcess;

/// Work that a command does: /bin/sh runs it for each task, with the task on its standard input and its name in
/// VIVARIUM_TASK; its standard output is the result. What it writes to standard error goes to the participant's. A
/// result above largestResult is drained and told as the problem. The command need not read its input.
///
/// Runs in the participant's process group and dies with it (CommandProcess); cancel() kills it.
class CommandRunner : public TaskRunner {
    Q_OBJECT
public:
    /// A task takes at least `taskMs`.
    CommandRunner(QString command, int taskMs, QObject *parent = nullptr);
    ~CommandRunner() override; ///< as cancel(), and waits until it is dead: milliseconds

    void run(const QString &task, const QByteArray &input) override;
    void cancel() override;

private:
    void read();
    void onEnded();
    void onFailedToStart();
    void finishWhenDue();

    QString m_command;
    CommandProcess *m_process = nullptr; ///< of the task under way, until it ended; a child
    QTimer m_leastTime;
    QByteArray m_output;
    QString m_problem;
    int m_exit = 0;
    bool m_underWay = false;
};

} // namespace zkbridge

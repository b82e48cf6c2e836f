// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/commandrunner.h"

#include "zkbridge/recipes/commandprocess.h"
#include "zkbridge/recipes/joblayout.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// As shells say it of a command that they could not run.
constexpr int couldNotRun = 126;

} // namespace

CommandRunner::CommandRunner(QString command, int taskMs, QObject *parent)
    : TaskRunner(parent)
    , m_command(std::move(command))
{
    m_leastTime.setSingleShot(true);
    m_leastTime.setTimerType(Qt::PreciseTimer);
    m_leastTime.setInterval(taskMs);
    connect(&m_leastTime, &QTimer::timeout, this, &CommandRunner::finishWhenDue);
}

CommandRunner::~CommandRunner() = default;

void CommandRunner::run(const QString &task, const QByteArray &input)
{
    m_output.clear();
    m_problem.clear();
    m_exit = 0;
    m_underWay = true;
    m_leastTime.start();
    m_process = new CommandProcess(CommandProcess::Output::Read, this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIVARIUM_TASK"_s, task);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &CommandRunner::read);
    connect(m_process, &QProcess::finished, this, &CommandRunner::onEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFailedToStart();
    });
    m_process->startShell(m_command, environment);
    if (!m_process)
        return; // it failed at once
    m_process->write(input);
    m_process->closeWriteChannel();
}

void CommandRunner::cancel()
{
    m_underWay = false;
    m_leastTime.stop();
    CommandProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->killAll();
    process->deleteLater(); // waits for what SIGKILL has ended already
}

void CommandRunner::read()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() <= largestResult && m_problem.isEmpty())
        return;
    m_output.clear();
    m_problem = u"result above %1 bytes"_s.arg(largestResult);
}

void CommandRunner::onEnded()
{
    read();
    m_exit = m_process->exit();
    m_process->killAll(); // what the shell left behind must not work beside the next task
    std::exchange(m_process, nullptr)->deleteLater();
    finishWhenDue();
}

void CommandRunner::onFailedToStart()
{
    m_exit = couldNotRun;
    m_problem = m_process->errorString();
    std::exchange(m_process, nullptr)->deleteLater();
    finishWhenDue();
}

void CommandRunner::finishWhenDue()
{
    if (m_process || m_leastTime.isActive() || !std::exchange(m_underWay, false))
        return;
    Q_EMIT finished(std::exchange(m_output, {}), m_exit, m_problem);
}

} // namespace zkbridge

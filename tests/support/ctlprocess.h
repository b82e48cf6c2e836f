// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace testsupport {

/// One run of vivariumctl, as a shell would see it. Continued and killed with the object when it still runs.
class CtlProcess : public QObject {
    Q_OBJECT
public:
    /// Starts it; standard input stays open until closeInput().
    explicit CtlProcess(const QStringList &arguments, QObject *parent = nullptr);
    ~CtlProcess() override;

    void writeInput(const QByteArray &bytes) { m_process.write(bytes); }
    void closeInput() { m_process.closeWriteChannel(); }
    void closeOutput() { m_process.closeReadChannel(QProcess::StandardOutput); } ///< as a reader that goes away
    void signal(int number);

    /// Waits for its end; false when that does not come within 30 s.
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); } ///< 0 when it does not run
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const; ///< -1: still running, or ended by a signal
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }

Q_SIGNALS:
    void outputGrown();

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace testsupport

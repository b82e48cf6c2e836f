// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "zkbridge/client/session.h"

#include <QTimer>

namespace app {

/// A command of the form `vivariumctl NAME CONNECT PATH ...`, some without PATH: opens an unlocked session, runs once
/// it is connected, and closes the session before it ends, so that none is left on the servers until it expires.
/// Without a connection for
/// --timeout seconds it fails and says which step of connecting did.
class ZnodeCommand : public Command {
    Q_OBJECT
public:
    ~ZnodeCommand() override;

    void addArguments(QCommandLineParser *parser) const final;
    void start(const QCommandLineParser &parser) final;

protected:
    ZnodeCommand(const QString &name, const QString &summary, QObject *parent = nullptr);

    /// Whether PATH is asked for. Else path() is "/" and readArguments() gets all that follows CONNECT.
    [[nodiscard]] virtual bool takesPath() const { return true; }
    /// What comes beside CONNECT, PATH and --timeout.
    virtual void addOwnArguments(QCommandLineParser *parser) const = 0;
    /// `rest`: the positional arguments that follow. False after failUsage().
    [[nodiscard]] virtual bool readArguments(const QCommandLineParser &parser, const QStringList &rest) = 0;
    /// Why PATH cannot be used; empty when it can.
    [[nodiscard]] virtual QString problemOfPath() const;
    /// Once, when connected. Ends with succeed() or failWith().
    virtual void run() = 0;

    [[nodiscard]] zkbridge::Session *session() const { return m_session.get(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Writes to standard output, bytes unchanged; false after failWith(), as when a disk is full.
    [[nodiscard]] bool writeOut(const QByteArray &bytes);
    void succeed();
    void failWith(const zkbridge::Error &error);
    void failWith(const QString &reason);
    /// Says something beside the result, as one line on standard error.
    void note(const QString &text) const;
    /// The result is out; what remains is to wait, so that a lost connection is no failure any more.
    void setWaiting() { m_waiting = true; }

private:
    void onStatusChanged(const zkbridge::SessionStatus &status);
    void onNoConnection();
    void closeSession();
    void end();

    std::unique_ptr<zkbridge::Session> m_session;
    QString m_connect;
    QString m_path;
    QString m_failure; ///< empty: succeeded
    QTimer m_connectTimer;
    QTimer m_closeTimer;
    bool m_started = false;
    bool m_waiting = false;
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace app

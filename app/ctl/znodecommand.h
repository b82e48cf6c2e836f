// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/terminalprogress.h"
#include "zkbridge/client/session.h"

#include <QTimer>

namespace zkbridge {
class WireReader;
}

namespace app {

class CompanionWire;

/// A command of the form `vivariumctl NAME CONNECT PATH ...`, some without PATH: opens an unlocked session
/// (--read-only: a locked one), with the identities of --auth-file, runs once it is connected, and closes the session
/// before it ends, so that none is left on the servers until it expires. Without a connection for --timeout seconds it
/// fails and says which step of connecting did.
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
    /// Whether run() waits for a wire beside the session; asked after readArguments().
    [[nodiscard]] virtual bool wantsWire() const { return false; }
    /// What comes beside CONNECT, PATH, --timeout, --auth-file and --read-only.
    virtual void addOwnArguments(QCommandLineParser *parser) const = 0;
    /// `rest`: the positional arguments that follow. False after failUsage().
    [[nodiscard]] virtual bool readArguments(const QCommandLineParser &parser, const QStringList &rest) = 0;
    /// Why PATH cannot be used; empty when it can.
    [[nodiscard]] virtual QString problemOfPath() const;
    /// Of the session to open, after readArguments().
    virtual void adjust(zkbridge::SessionOptions *) const { }
    /// Once, when connected. Ends with succeed() or failWith().
    virtual void run() = 0;

    [[nodiscard]] zkbridge::Session *session() const { return m_session.get(); }
    /// Null when not wanted; else borrowed, connected or, said on standard error, not.
    [[nodiscard]] zkbridge::WireReader *wire() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Writes to standard output, bytes unchanged; false after failWith(), as when a disk is full.
    [[nodiscard]] bool writeOut(const QByteArray &bytes);
    void succeed();
    void succeedWith(ExitCode code); ///< the same with another code
    void failWith(const zkbridge::Error &error);
    void failWith(const QString &reason);
    /// Says something beside the result, as one line on standard error.
    void note(const QString &text);
    /// Vanishes by itself before anything else is written.
    [[nodiscard]] TerminalProgress &progress() { return m_progress; }
    /// The result is out; what remains is to wait, so that a lost connection is no failure any more.
    void setWaiting() { m_waiting = true; }

private:
    [[nodiscard]] bool readSessionOptions(const QCommandLineParser &parser);
    void onStatusChanged(const zkbridge::SessionStatus &status);
    void onConnected();
    void onWireSettled();
    void onNoConnection();
    void closeSession();
    void partEnded();
    void end();

    zkbridge::SessionOptions m_options;
    std::unique_ptr<zkbridge::Session> m_session;
    std::unique_ptr<CompanionWire> m_wire;
    TerminalProgress m_progress;
    QString m_connect;
    QString m_path;
    QString m_failure; ///< empty: succeeded
    ExitCode m_success = ExitCode::Done;
    QTimer m_connectTimer;
    QTimer m_closeTimer;
    bool m_started = false;
    bool m_waiting = false;
    bool m_closing = false;
    int m_partsOpen = 0; ///< of session and wire, while closing
    bool m_ended = false;
};

} // namespace app

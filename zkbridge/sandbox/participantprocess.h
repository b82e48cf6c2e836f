// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QObject>

#include <memory>

namespace zkbridge {

/// One participant started by this program: a child process `vivariumctl participant --stdin`, so that its crash, its
/// freeze and its leaving are real. Tied to this program's life like the sandbox's servers.
///
/// Thread: one that lives as long as the program. Nothing blocks.
class ParticipantProcess : public QObject {
    Q_OBJECT
public:
    enum class State { Starting, Running, Frozen, Leaving, Killed, Ended };
    /// Its part in the election, as it reported last: a frozen leader still says that it leads.
    enum class Part { None, Follower, Leader };

    /// `program`: path of vivariumctl; see defaultProgram().
    ParticipantProcess(QString program, ParticipantSettings settings, QObject *parent = nullptr);
    /// Continues and kills what still runs.
    ~ParticipantProcess() override;

    /// vivariumctl beside the running program, else the one on PATH; empty when there is none.
    [[nodiscard]] static QString defaultProgram();

    void start();
    void leave(); ///< resigns cleanly: its ephemerals go at once (a frozen one is resumed first)
    void crash(); ///< SIGKILL: its session lives on until the servers expire it
    void freeze(); ///< SIGSTOP: no more heartbeats
    void resume(); ///< SIGCONT

    [[nodiscard]] State state() const;
    [[nodiscard]] const ParticipantSettings &settings() const;
    [[nodiscard]] qint64 pid() const; ///< stays known after the end
    [[nodiscard]] qint64 sessionId() const; ///< as it reported last; 0 while unknown
    [[nodiscard]] int sessionTimeoutMs() const; ///< negotiated; 0 while unknown
    [[nodiscard]] QString node() const; ///< its candidate znode, as it reported last
    [[nodiscard]] Part part() const;
    [[nodiscard]] bool isConnected() const; ///< to a server, as it reported last
    [[nodiscard]] QString registration() const; ///< its znode in the registry; empty while it has none
    [[nodiscard]] QString problem() const; ///< why it ended, when that was not asked for; untranslated
    /// When the process stopped talking to the servers (crash or freeze), ms since the epoch; 0 while it does.
    [[nodiscard]] qint64 silentSinceMs() const;

Q_SIGNALS:
    void stateChanged(zkbridge::ParticipantProcess::State state);
    void eventOccurred(const zkbridge::ParticipantEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zkbridge

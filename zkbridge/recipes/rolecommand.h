// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/boottimer.h"
#include "zkbridge/recipes/candidate.h"
#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QProcessEnvironment>
#include <QTimer>

namespace zkbridge {

class CommandProcess;

/// Runs one command while a candidate leads and another while it follows (settings.onLeader, settings.onFollower). The
/// next one starts only when nothing is left of the one before. A command that ends by itself is not started again
/// before the role changes.
///
/// When its role ends, a command is asked to end (SIGTERM, to all that it started), and killed after a grace of five
/// seconds, or half the session timeout when that is less; a leader's in any case before its session can have expired,
/// and at once where another may lead already. Outside effects still have to present the token: a machine may stop
/// between any two instructions.
///
/// Environment: VIVARIUM_ROLE ("leader", "follower"), VIVARIUM_ELECTION and VIVARIUM_NODE (full paths),
/// VIVARIUM_SESSION, VIVARIUM_REASON (what led to it, in words), and a leader's VIVARIUM_TOKEN (its fencing token).
///
/// Thread: the session's, and one that lives as long as the program. All arguments are borrowed.
class RoleCommand : public QObject {
    Q_OBJECT
public:
    RoleCommand(Session *session, Candidate *candidate, ParticipantSettings settings, QObject *parent = nullptr);
    ~RoleCommand() override; ///< kills what runs

    /// Why the next change of roles comes, as far as is known.
    void setReason(const QString &reason) { m_reason = reason; }
    /// Ends what runs and starts nothing more; left() follows, from the event loop, once. To be called before the
    /// candidate leaves, so that nobody else leads beside the command.
    void leave();

Q_SIGNALS:
    /// CommandStarted or CommandEnded; `timeMs` and `node` are not set.
    void commandEvent(zkbridge::ParticipantEvent event);
    void left();

private:
    void onRoleChanged(const QString &reason);
    void update();
    void begin(const QString &command);
    void askToEnd(qint64 latestMs);
    void onDeadline();
    void onShellEnded(int exit, const QString &problem);
    void awaitSurvivors();
    void onGone();
    [[nodiscard]] QProcessEnvironment environment() const;

    Session *m_session;
    Candidate *m_candidate;
    ParticipantSettings m_settings;
    std::unique_ptr<CommandProcess> m_process; ///< until nothing is left of it
    Candidate::Role m_runsAs = Candidate::Role::None; ///< the role of m_process
    Candidate::Role m_servedRole = Candidate::Role::None; ///< for which a command was begun already
    BootTimer m_killAt;
    qint64 m_killAtMs = 0; ///< 0: nothing is asked to end
    QTimer m_survivorCheck;
    QString m_reason;
    bool m_leaving = false;
};

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/candidate.h"
#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"
#include "zkbridge/recipes/registration.h"
#include "zkbridge/recipes/rolecommand.h"
#include "zkbridge/recipes/workpart.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace zkbridge {

/// One participant of a cluster: a session, a candidate in the election and, as long as it follows, a worker in the
/// registry; who leads distributes the work, who works does it (WorkPart). Runs a command while it leads or follows, if
/// it is told to (RoleCommand). Says what happens to it as events, and nothing when nothing happens.
///
/// Thread: one with an event loop. Owns its session.
class Participant : public QObject {
    Q_OBJECT
public:
    /// `settings.connect` is valid (ConnectString::parse), the paths too.
    explicit Participant(ParticipantSettings settings, QObject *parent = nullptr);
    ~Participant() override;

    /// What is wrong with `settings`; nothing when a participant can be made of them.
    [[nodiscard]] static std::optional<Error> problemOf(const ParticipantSettings &settings);

    void start();
    /// Takes its znodes out, closes the session, then the event Resigned and finished(): always, and once. Without a
    /// connection, or when the servers do not answer within the session timeout, the session is closed as it is, and
    /// the event's reason says so.
    void resign();

    [[nodiscard]] const ParticipantSettings &settings() const { return m_settings; }
    [[nodiscard]] const Session &session() const { return *m_session; }

Q_SIGNALS:
    void eventOccurred(const zkbridge::ParticipantEvent &event);
    /// Why the servers cannot be reached; not an event, as the attempts go on.
    void connectionProblemChanged(const zkbridge::ConnectionProblem &problem);
    /// After Resigned (`clean`) or Failed: nothing more will happen.
    void finished(bool clean);

private:
    void connectCandidate();
    void connectRegistration();
    void connectWork();
    void connectCommand();
    void onStatusChanged(const SessionStatus &status);
    void onRoleChanged(Candidate::Role role, const QString &reason);
    void leaveWork();
    void leaveElection();
    void onPartLeft();
    void onClosed();
    void closeSession(const QString &reason);
    void fail(const Error &error);
    [[nodiscard]] ParticipantEvent eventOf(ParticipantEvent::Kind kind) const;
    void tell(ParticipantEvent::Kind kind, const QString &reason = {});

    ParticipantSettings m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Candidate> m_candidate;
    std::unique_ptr<Registration> m_registration; ///< null when the settings name no registry
    std::unique_ptr<RoleCommand> m_command; ///< null when the settings name none
    std::unique_ptr<WorkPart> m_work; ///< null when the settings name no place of work, or no registry
    SessionState m_state = SessionState::Idle;
    ConnectionProblem m_problem;
    QTimer m_resignDeadline;
    int m_partsToLeave = 0;
    bool m_leads = false;
    bool m_resigning = false;
    bool m_closing = false;
    bool m_finished = false;
    bool m_failed = false;
    QString m_closeReason;
};

} // namespace zkbridge

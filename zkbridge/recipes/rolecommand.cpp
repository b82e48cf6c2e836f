// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/rolecommand.h"

#include "zkbridge/recipes/commandprocess.h"
#include "zkbridge/recipes/joblayout.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

using Role = Candidate::Role;

constexpr int longestGraceMs = 5000;
constexpr int survivorCheckMs = 20;
/// As shells say it of a command that they could not run.
constexpr int couldNotRun = 126;

[[nodiscard]] QString nameOf(Role role) { return role == Role::Leader ? u"leader"_s : u"follower"_s; }

} // namespace

RoleCommand::RoleCommand(Session *session, Candidate *candidate, ParticipantSettings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_candidate(candidate)
    , m_settings(std::move(settings))
{
    m_survivorCheck.setInterval(survivorCheckMs);
    connect(&m_survivorCheck, &QTimer::timeout, this, &RoleCommand::awaitSurvivors);
    connect(&m_killAt, &BootTimer::fired, this, &RoleCommand::onDeadline);
    connect(m_candidate, &Candidate::roleChanged, this,
        [this](Candidate::Role, const QString &reason) { onRoleChanged(reason); });
}

RoleCommand::~RoleCommand() = default;

void RoleCommand::onRoleChanged(const QString &reason)
{
    if (!reason.isEmpty())
        m_reason = reason;
    m_servedRole = Role::None;
    if (m_process && m_runsAs == Role::Leader)
        askToEnd(m_candidate->aloneUntilMs());
    else if (m_process)
        askToEnd(std::numeric_limits<qint64>::max());
    update();
}

void RoleCommand::update()
{
    const Role role = m_candidate->role();
    if (m_process || m_leaving || role == Role::None || role == m_servedRole)
        return;
    const QString command = role == Role::Leader ? m_settings.onLeader : m_settings.onFollower;
    m_servedRole = role;
    if (!command.isEmpty())
        begin(command);
}

void RoleCommand::begin(const QString &command)
{
    m_runsAs = m_servedRole;
    m_killAtMs = 0;
    m_process = std::make_unique<CommandProcess>(CommandProcess::Output::ToErrors);
    CommandProcess *process = m_process.get();
    connect(process, &QProcess::started, this, [this] {
        ParticipantEvent event;
        event.kind = ParticipantEvent::Kind::CommandStarted;
        event.reason = nameOf(m_runsAs);
        Q_EMIT commandEvent(event);
    });
    connect(process, &QProcess::finished, this, [this, process] { onShellEnded(process->exit(), {}); });
    connect(
        process, &QProcess::errorOccurred, this,
        [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                onShellEnded(couldNotRun, process->errorString());
        },
        Qt::QueuedConnection);
    process->startShell(command, environment());
}

/// Again with an earlier moment when there is less time than there was.
void RoleCommand::askToEnd(qint64 latestMs)
{
    const int timeout = m_session->status().timeoutMs;
    const int grace = timeout > 0 ? std::min(longestGraceMs, timeout / 2) : longestGraceMs;
    const qint64 killAt = std::min(BootTimer::nowMs() + grace, latestMs);
    if (m_killAtMs == 0)
        m_process->askToEnd();
    else if (killAt >= m_killAtMs)
        return;
    m_killAtMs = std::max<qint64>(1, killAt);
    if (m_killAtMs <= BootTimer::nowMs())
        onDeadline();
    else
        m_killAt.fireAt(m_killAtMs);
}

void RoleCommand::onDeadline()
{
    if (m_process)
        m_process->killAll();
}

void RoleCommand::onShellEnded(int exit, const QString &problem)
{
    const QString role = nameOf(m_runsAs);
    ParticipantEvent event;
    event.kind = ParticipantEvent::Kind::CommandEnded;
    event.exit = exit;
    if (!problem.isEmpty())
        event.reason = u"%1: %2"_s.arg(role, problem);
    else
        event.reason = m_killAtMs > 0 ? role : u"%1: by itself"_s.arg(role);
    Q_EMIT commandEvent(event);
    awaitSurvivors();
}

void RoleCommand::awaitSurvivors()
{
    // What the shell left behind has the rest of the grace, and none when the command ended by itself.
    if (m_killAtMs <= BootTimer::nowMs())
        m_process->killAll();
    if (!m_process->hasSurvivors())
        onGone();
    else if (!m_survivorCheck.isActive())
        m_survivorCheck.start();
}

void RoleCommand::onGone()
{
    m_survivorCheck.stop();
    m_killAt.stop();
    m_process.release()->deleteLater(); // it may be one of its signals that led here
    if (m_leaving)
        Q_EMIT left();
    else
        update();
}

void RoleCommand::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    if (m_process)
        askToEnd(std::numeric_limits<qint64>::max());
    else
        QMetaObject::invokeMethod(this, &RoleCommand::left, Qt::QueuedConnection);
}

QProcessEnvironment RoleCommand::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIVARIUM_ROLE"_s, nameOf(m_runsAs));
    environment.insert(u"VIVARIUM_ELECTION"_s, m_candidate->election());
    environment.insert(u"VIVARIUM_NODE"_s, m_candidate->node());
    environment.insert(u"VIVARIUM_SESSION"_s, sessionText(m_session->status().sessionId));
    environment.insert(u"VIVARIUM_REASON"_s, m_reason.isEmpty() ? u"joined"_s : m_reason);
    if (m_runsAs == Role::Leader)
        environment.insert(u"VIVARIUM_TOKEN"_s, sessionText(m_candidate->fencingToken()));
    else
        environment.remove(u"VIVARIUM_TOKEN"_s);
    return environment;
}

} // namespace zkbridge

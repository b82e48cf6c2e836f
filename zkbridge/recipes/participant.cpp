// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/participant.h"

#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMetaEnum>
#include <QSysInfo>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

using Kind = ParticipantEvent::Kind;

/// How long closing may take on top of the session timeout, when the servers say nothing at all.
constexpr int closeGraceMs = 3000;

[[nodiscard]] ParticipantSettings completed(ParticipantSettings settings)
{
    if (settings.address.isEmpty()) {
        settings.address =
            u"%1@%2"_s.arg(QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName());
    }
    return settings;
}

[[nodiscard]] SessionOptions optionsOf(const ParticipantSettings &settings)
{
    SessionOptions options;
    if (const auto connect = ConnectString::parse(settings.connect); connect.ok())
        options.connect = *connect;
    options.timeoutMs = settings.sessionTimeoutMs;
    options.lock = LockState::Unlocked;
    return options;
}

[[nodiscard]] QString eventName(WatchEvent::Type type)
{
    switch (type) {
    case WatchEvent::Type::Created:
        return u"created"_s;
    case WatchEvent::Type::Deleted:
        return u"deleted"_s;
    case WatchEvent::Type::DataChanged:
        return u"data changed"_s;
    case WatchEvent::Type::ChildrenChanged:
        return u"children changed"_s;
    case WatchEvent::Type::Removed:
        return u"watch removed"_s;
    }
    return {};
}

[[nodiscard]] bool isLeadersAct(Kind kind)
{
    return kind == Kind::TaskAssigned || kind == Kind::TaskReturned || kind == Kind::TaskSetAside;
}

[[nodiscard]] QString reasonOf(const Error &error)
{
    QString reason = u"%1 %2: %3"_s.arg(error.operation, error.path, errorName(error.code));
    if (!error.detail.isEmpty())
        reason += u" (%1)"_s.arg(error.detail);
    return reason;
}

[[nodiscard]] QString problemOfJobs(const ParticipantSettings &settings)
{
    if (settings.jobs.isEmpty())
        return {};
    if (settings.jobs == u"/"_s)
        return u"work needs a znode below the root"_s;
    if (settings.jobs == settings.election || settings.jobs == settings.registry)
        return u"work needs a znode of its own, apart from the election and the registry"_s;
    return pathProblem(settings.jobs);
}

} // namespace

Participant::Participant(ParticipantSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(completed(std::move(settings)))
    , m_session(std::make_unique<Session>(optionsOf(m_settings)))
{
    m_resignDeadline.setSingleShot(true);
    connect(&m_resignDeadline, &QTimer::timeout, this, [this] {
        if (m_closing)
            onClosed();
        else
            closeSession(u"no answer from the servers; its znodes go with its session"_s);
    });
    // Before the recipes, which act on the same signals: "disconnected" is told before what it causes.
    connect(m_session.get(), &Session::statusChanged, this, &Participant::onStatusChanged);
    connect(m_session.get(), &Session::closed, this, &Participant::onClosed);
    m_candidate = std::make_unique<Candidate>(
        m_session.get(), m_settings.election, candidateRecipe(m_settings.recipe, m_settings.prefix, m_settings.id));
    m_candidate->setWatchesLeader(m_settings.watches == ParticipantSettings::Watches::Leader);
    connectCandidate();
    if (!m_settings.registry.isEmpty()) {
        m_registration = std::make_unique<Registration>(m_session.get(), m_settings.registry, m_settings.address);
        connectRegistration();
    }
    if (m_registration && !m_settings.jobs.isEmpty()) {
        m_work = std::make_unique<WorkPart>(m_session.get(), m_candidate.get(), m_registration.get(), m_settings);
        connectWork();
    }
    if (!m_settings.onLeader.isEmpty() || !m_settings.onFollower.isEmpty()) {
        m_command = std::make_unique<RoleCommand>(m_session.get(), m_candidate.get(), m_settings);
        connectCommand();
    }
}

Participant::~Participant() = default;

std::optional<Error> Participant::problemOf(const ParticipantSettings &settings)
{
    const auto connect = ConnectString::parse(settings.connect);
    if (!connect.ok())
        return connect.error();
    if (const QString problem = pathProblem(settings.election); !problem.isEmpty())
        return Error{ErrorCode::InvalidPath, settings.election, u"participant"_s, problem};
    if (const QString problem = pathProblem(settings.registry); !settings.registry.isEmpty() && !problem.isEmpty())
        return Error{ErrorCode::InvalidPath, settings.registry, u"participant"_s, problem};
    if (settings.election == settings.registry)
        return Error{ErrorCode::BadArguments, settings.election, u"participant"_s,
            u"the election and the registry are the same znode"_s};
    if (const QString problem = problemOfJobs(settings); !problem.isEmpty())
        return Error{ErrorCode::BadArguments, settings.jobs, u"participant"_s, problem};
    const bool namesItself = settings.recipe == ElectionRecipe::Plain && !settings.prefix.isEmpty();
    if (namesItself && settings.prefix.contains(u'/'))
        return Error{ErrorCode::BadArguments, settings.prefix, u"participant"_s, u"a prefix holds no '/'"_s};
    if (const QString problem = pathProblem(u'/' + settings.prefix, true); namesItself && !problem.isEmpty())
        return Error{ErrorCode::InvalidPath, settings.prefix, u"participant"_s, problem};
    return std::nullopt;
}

void Participant::connectCandidate()
{
    Candidate *candidate = m_candidate.get();
    connect(candidate, &Candidate::joined, this, [this] { tell(Kind::Candidate); });
    connect(candidate, &Candidate::watching, this, [this] { tell(Kind::Watching); });
    connect(candidate, &Candidate::woken, this, [this](const WatchEvent &cause) {
        ParticipantEvent woken = eventOf(Kind::Woken);
        woken.watched = cause.path;
        woken.reason = eventName(cause.type);
        if (m_command)
            m_command->setReason(u"%1 %2"_s.arg(woken.reason, woken.watched));
        Q_EMIT eventOccurred(woken);
    });
    connect(candidate, &Candidate::roleChanged, this, &Participant::onRoleChanged);
    connect(candidate, &Candidate::left, this, &Participant::onPartLeft);
    connect(candidate, &Candidate::failed, this, &Participant::fail);
}

void Participant::connectRegistration()
{
    Registration *registration = m_registration.get();
    connect(registration, &Registration::registered, this, [this](const QString &node) {
        ParticipantEvent registered = eventOf(Kind::Registered);
        registered.node = node;
        registered.address = m_settings.address;
        Q_EMIT eventOccurred(registered);
    });
    connect(registration, &Registration::unregistered, this, [this](const QString &node) {
        ParticipantEvent unregistered = eventOf(Kind::Unregistered);
        unregistered.node = node;
        Q_EMIT eventOccurred(unregistered);
    });
    connect(registration, &Registration::workersChanged, this, [this](const QStringList &names) {
        if (!m_candidate->isLeader())
            return;
        ParticipantEvent workers = eventOf(Kind::Workers);
        workers.workers = static_cast<int>(names.size());
        Q_EMIT eventOccurred(workers);
    });
    connect(registration, &Registration::left, this, &Participant::onPartLeft);
    connect(registration, &Registration::failed, this, &Participant::fail);
}

void Participant::connectWork()
{
    connect(m_work.get(), &WorkPart::taskEvent, this, [this](ParticipantEvent event) {
        if (isLeadersAct(event.kind) && !m_candidate->isLeader())
            return; // the answer came to one that leads no more
        event.timeMs = QDateTime::currentMSecsSinceEpoch();
        event.node = m_candidate->node();
        Q_EMIT eventOccurred(event);
    });
    connect(m_work.get(), &WorkPart::left, this, &Participant::leaveElection);
}

void Participant::connectCommand()
{
    connect(m_command.get(), &RoleCommand::commandEvent, this, [this](ParticipantEvent event) {
        event.timeMs = QDateTime::currentMSecsSinceEpoch();
        event.node = m_candidate->node();
        Q_EMIT eventOccurred(event);
    });
    connect(m_command.get(), &RoleCommand::left, this, &Participant::leaveWork);
}

void Participant::start()
{
    m_candidate->join();
    m_session->open();
}

void Participant::resign()
{
    if (m_resigning || m_failed)
        return;
    m_resigning = true;
    if (!m_session->isConnected())
        return closeSession(u"not connected; its znodes go with its session"_s);
    m_resignDeadline.start(m_settings.sessionTimeoutMs);
    if (m_command)
        m_command->leave();
    else
        leaveWork();
}

void Participant::leaveWork()
{
    if (m_closing)
        return;
    if (m_work)
        m_work->leave();
    else
        leaveElection();
}

void Participant::leaveElection()
{
    if (m_closing)
        return;
    m_partsToLeave = m_registration ? 2 : 1;
    if (m_registration)
        m_registration->setDuty(Registration::Duty::None);
    m_candidate->leave();
}

void Participant::onPartLeft()
{
    if (m_resigning && --m_partsToLeave == 0)
        closeSession({});
}

void Participant::closeSession(const QString &reason)
{
    if (std::exchange(m_closing, true))
        return;
    m_closeReason = reason;
    m_resignDeadline.start(closeGraceMs);
    m_session->close();
}

void Participant::onClosed()
{
    if (!m_closing || std::exchange(m_finished, true))
        return;
    m_resignDeadline.stop();
    if (!m_failed)
        tell(Kind::Resigned, m_closeReason);
    Q_EMIT finished(!m_failed);
}

void Participant::fail(const Error &error)
{
    if (m_resigning || std::exchange(m_failed, true))
        return;
    tell(Kind::Failed, reasonOf(error));
    closeSession({});
}

void Participant::onStatusChanged(const SessionStatus &status)
{
    const ConnectionProblem known = std::exchange(m_problem, status.problem);
    // Another attempt that fails in the same way is no news.
    if (std::tie(known.step, known.where, known.detail) != std::tie(m_problem.step, m_problem.where, m_problem.detail))
        Q_EMIT connectionProblemChanged(m_problem);
    const bool wasConnected = std::exchange(m_state, status.state) == SessionState::Connected;
    if (m_closing)
        return;
    if (status.state == SessionState::AuthFailed)
        return fail({ErrorCode::AuthFailed, {}, u"connect"_s, status.problem.detail});
    if (status.state == SessionState::Connected && !wasConnected)
        tell(Kind::Connected);
    else if (status.state == SessionState::Expired)
        tell(Kind::Expired);
    else if (wasConnected && status.state != SessionState::Connected)
        tell(Kind::Disconnected);
    if (m_resigning && wasConnected && status.state != SessionState::Connected)
        closeSession(u"connection lost; its znodes go with its session"_s);
}

void Participant::onRoleChanged(Candidate::Role role, const QString &reason)
{
    const bool led = std::exchange(m_leads, role == Candidate::Role::Leader);
    if (m_resigning || m_failed)
        return;
    switch (role) {
    case Candidate::Role::Leader:
        tell(Kind::Leader);
        if (m_registration)
            m_registration->setDuty(Registration::Duty::Leader);
        break;
    case Candidate::Role::Follower:
        tell(Kind::Follower);
        if (m_registration)
            m_registration->setDuty(Registration::Duty::Worker);
        break;
    case Candidate::Role::None:
        if (led && m_session->isConnected())
            tell(Kind::Follower, reason); // "disconnected" and "expired" have told the others already
        break;
    }
}

ParticipantEvent Participant::eventOf(Kind kind) const
{
    ParticipantEvent event;
    event.kind = kind;
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    event.node = m_candidate->node();
    return event;
}

void Participant::tell(Kind kind, const QString &reason)
{
    ParticipantEvent told = eventOf(kind);
    told.reason = reason;
    if (kind == Kind::Watching || kind == Kind::Follower)
        told.watched = m_candidate->watched();
    if (kind == Kind::Leader) {
        told.token = sessionText(m_candidate->fencingToken());
        told.term = m_candidate->term();
    }
    if (kind == Kind::Connected || kind == Kind::Expired) {
        const SessionStatus status = m_session->status();
        told.session = sessionText(status.sessionId);
        told.timeoutMs = status.timeoutMs;
    }
    Q_EMIT eventOccurred(told);
}

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/participantprocess.h"

#include "zkbridge/sandbox/tiedprocess.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
Q_LOGGING_CATEGORY(lcParticipant, "vivarium.sandbox.participant")

// Kept of what a participant writes to standard error; its last line is the reason of an unwanted end.
constexpr qsizetype mostErrorBytes = 4096;

TiedProcess::Tie tieOf(const ParticipantSettings &settings)
{
    return settings.onEof == ParticipantSettings::OnEof::Stay ? TiedProcess::Tie::Loose : TiedProcess::Tie::Program;
}

QByteArray jsonLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

QString lastLine(const QByteArray &text) { return QString::fromUtf8(text.trimmed().split('\n').constLast()); }
} // namespace

class ParticipantProcess::Private {
public:
    Private(ParticipantProcess *owner, QString vivariumctl, ParticipantSettings participantSettings)
        : q(owner)
        , program(std::move(vivariumctl))
        , settings(std::move(participantSettings))
        , process(tieOf(settings))
    {
    }

    void readEvents();
    void take(const ParticipantEvent &event);
    void follow(const ParticipantEvent &event);
    void end(int exitCode, QProcess::ExitStatus status);
    void setState(State newState);
    [[nodiscard]] bool isRunning() const { return process.state() != QProcess::NotRunning; }

    ParticipantProcess *q;
    QString program;
    ParticipantSettings settings;
    TiedProcess process;
    State state = State::Starting;
    State beforeFreeze = State::Starting;
    bool crashWanted = false;
    qint64 sessionId = 0;
    int timeoutMs = 0;
    QString node;
    Part part = Part::None;
    bool connected = false;
    QString registration;
    QString problem;
    QByteArray errors;
    qint64 silentSince = 0;
};

void ParticipantProcess::Private::readEvents()
{
    while (process.canReadLine()) {
        const QByteArray line = process.readLine();
        const auto event = ParticipantEvent::fromJson(QJsonDocument::fromJson(line).object());
        if (event)
            take(*event);
        else
            qCWarning(lcParticipant, "%lld says what is no event: %s", process.identity().pid, line.constData());
    }
}

/// Its part, connection and registration, as they are after `event`.
void ParticipantProcess::Private::follow(const ParticipantEvent &event)
{
    using Kind = ParticipantEvent::Kind;
    switch (event.kind) {
    case Kind::Connected:
        connected = true;
        break;
    case Kind::Leader:
        part = Part::Leader;
        break;
    case Kind::Follower: // without anybody it watches, it has only ceased to lead
        part = event.watched.isEmpty() ? Part::None : Part::Follower;
        break;
    case Kind::Registered:
        registration = event.node;
        break;
    case Kind::Unregistered:
        registration.clear();
        break;
    case Kind::Disconnected:
        connected = false;
        part = Part::None;
        break;
    case Kind::Expired:
    case Kind::Resigned:
    case Kind::Failed:
        connected = false;
        part = Part::None;
        registration.clear();
        break;
    default:
        break;
    }
}

void ParticipantProcess::Private::take(const ParticipantEvent &event)
{
    follow(event);
    switch (event.kind) {
    case ParticipantEvent::Kind::Connected:
        sessionId = static_cast<qint64>(event.session.toULongLong(nullptr, 0));
        timeoutMs = event.timeoutMs;
        if (state == State::Starting)
            setState(State::Running);
        break;
    case ParticipantEvent::Kind::Candidate:
    case ParticipantEvent::Kind::Leader:
    case ParticipantEvent::Kind::Follower:
        node = event.node;
        break;
    case ParticipantEvent::Kind::Failed:
        problem = event.reason;
        break;
    default:
        break;
    }
    Q_EMIT q->eventOccurred(event);
}

void ParticipantProcess::Private::end(int exitCode, QProcess::ExitStatus status)
{
    readEvents();
    if (status == QProcess::CrashExit) {
        if (!crashWanted)
            problem = u"ended by signal %1"_s.arg(exitCode);
        if (silentSince == 0)
            silentSince = QDateTime::currentMSecsSinceEpoch();
        setState(State::Killed);
        return;
    }
    if (exitCode != 0 && problem.isEmpty())
        problem = errors.trimmed().isEmpty() ? u"ended with code %1"_s.arg(exitCode) : lastLine(errors);
    setState(State::Ended);
}

void ParticipantProcess::Private::setState(State newState)
{
    if (std::exchange(state, newState) != newState)
        Q_EMIT q->stateChanged(newState);
}

ParticipantProcess::ParticipantProcess(QString program, ParticipantSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(program), std::move(settings)))
{
    connect(&d->process, &QProcess::readyReadStandardOutput, this, [this] { d->readEvents(); });
    connect(&d->process, &QProcess::readyReadStandardError, this,
        [this] { d->errors = (d->errors + d->process.readAllStandardError()).right(mostErrorBytes); });
    connect(&d->process, &QProcess::finished, this,
        [this](int exitCode, QProcess::ExitStatus status) { d->end(exitCode, status); });
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        d->problem = d->process.errorString();
        d->setState(State::Ended);
    });
}

ParticipantProcess::~ParticipantProcess() = default;

QString ParticipantProcess::defaultProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/vivariumctl"_s;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"vivariumctl"_s);
}

void ParticipantProcess::start()
{
    if (d->isRunning())
        return;
    d->process.start(d->program, {u"participant"_s, u"--stdin"_s});
    d->process.write(jsonLine(d->settings.toJson()));
}

void ParticipantProcess::leave()
{
    if (!d->isRunning())
        return;
    if (d->state == State::Frozen)
        resume();
    d->process.write(jsonLine({{u"command"_s, u"resign"_s}}));
    d->setState(State::Leaving);
}

void ParticipantProcess::crash()
{
    if (!d->isRunning() || d->crashWanted)
        return;
    d->crashWanted = true;
    if (d->silentSince == 0)
        d->silentSince = QDateTime::currentMSecsSinceEpoch();
    d->process.killGroup();
    d->setState(State::Killed);
}

void ParticipantProcess::freeze()
{
    if (d->state == State::Frozen || d->state == State::Killed || !d->process.signalGroup(SIGSTOP))
        return;
    d->beforeFreeze = d->state;
    d->silentSince = QDateTime::currentMSecsSinceEpoch();
    d->setState(State::Frozen);
}

void ParticipantProcess::resume()
{
    if (d->state != State::Frozen || !d->process.signalGroup(SIGCONT))
        return;
    d->silentSince = 0;
    d->setState(d->beforeFreeze);
}

ParticipantProcess::State ParticipantProcess::state() const { return d->state; }

const ParticipantSettings &ParticipantProcess::settings() const { return d->settings; }

qint64 ParticipantProcess::pid() const { return d->isRunning() ? d->process.processId() : d->process.identity().pid; }

qint64 ParticipantProcess::sessionId() const { return d->sessionId; }

int ParticipantProcess::sessionTimeoutMs() const { return d->timeoutMs; }

QString ParticipantProcess::node() const { return d->node; }

ParticipantProcess::Part ParticipantProcess::part() const { return d->part; }

bool ParticipantProcess::isConnected() const { return d->connected; }

QString ParticipantProcess::registration() const { return d->registration; }

QString ParticipantProcess::problem() const { return d->problem; }

qint64 ParticipantProcess::silentSinceMs() const { return d->silentSince; }

} // namespace zkbridge

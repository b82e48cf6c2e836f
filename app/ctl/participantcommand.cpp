// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/participantcommand.h"

#include "app/ctl/participantoptions.h"
#include "app/shell/errortext.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantSettings;

namespace app {

namespace {

constexpr int flushMilliseconds = 500;
constexpr qsizetype longestLine = qsizetype(1024) * 1024;

} // namespace

ParticipantCommand::ParticipantCommand(QObject *parent)
    : Command(u"participant"_s, tr("Takes part in a leader election and a service registry."), parent)
{
}

ParticipantCommand::~ParticipantCommand() = default;

void ParticipantCommand::addArguments(QCommandLineParser *parser) const
{
    addParticipantOptions(parser);
    parser->addOptions({
        {u"id"_s, tr("What its candidate holds: Curator's participant id, kazoo's identifier."), u"NAME"_s},
        {u"address"_s, tr("What its registration holds (default: process id@host)."), u"URL"_s},
        {u"stdin"_s,
            tr("Reads settings (one line of JSON), then commands such as {\"command\":\"resign\"}, from standard input "
               "instead of the options.")},
    });
}

void ParticipantCommand::start(const QCommandLineParser &parser)
{
    // A reader that goes away must not take the participant's place in the line with it.
    std::signal(SIGPIPE, SIG_IGN);
    m_output = std::make_unique<LineOutput>(STDOUT_FILENO);
    m_errors = std::make_unique<LineOutput>(STDERR_FILENO);
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &ParticipantCommand::onResignRequested);
    if (parser.isSet(u"stdin"_s))
        return readStandardInput();

    ParticipantSettings settings;
    const QString problem = readParticipantOptions(parser, &settings);
    if (!problem.isEmpty())
        return failUsage(problem);
    settings.id = parser.value(u"id"_s);
    settings.address = parser.value(u"address"_s);
    begin(settings);
}

void ParticipantCommand::readStandardInput()
{
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::bytesRead, this, &ParticipantCommand::onBytes);
    connect(m_input.get(), &StandardInput::ended, this, &ParticipantCommand::onEndOfInput);
}

void ParticipantCommand::onBytes(const QByteArray &bytes)
{
    m_unread += bytes;
    qsizetype end = m_unread.indexOf('\n');
    for (; end >= 0 && !m_ended; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.first(end).trimmed();
        m_unread.remove(0, end + 1);
        if (!line.isEmpty())
            onLine(line);
    }
    if (m_unread.size() > longestLine)
        m_unread.clear();
}

void ParticipantCommand::onLine(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (m_participant) {
        if (document.object().value("command"_L1).toString() == "resign"_L1)
            onResignRequested();
        else
            m_errors->write(tr("vivariumctl participant: unknown command on standard input").toLocal8Bit());
        return;
    }
    m_ended = true; // unless begin() finds nothing wrong
    if (!document.isObject())
        return failUsage(tr("the first line of standard input is not a JSON object: %1").arg(problem.errorString()));
    const auto settings = ParticipantSettings::fromJson(document.object());
    if (!settings.ok())
        return failUsage(settings.error().detail);
    begin(*settings);
}

void ParticipantCommand::onEndOfInput()
{
    if (m_ended)
        return;
    if (!m_participant) {
        m_ended = true;
        return failUsage(tr("standard input ended before the settings"));
    }
    if (m_participant->settings().onEof == ParticipantSettings::OnEof::Resign)
        m_participant->resign();
}

void ParticipantCommand::onResignRequested()
{
    if (m_ended)
        return;
    if (!m_participant) {
        m_ended = true;
        return done();
    }
    if (std::exchange(m_resigning, true)) { // asked twice: no more patience
        m_failure = tr("ended before it had resigned; its znodes go when its session expires");
        return onFinished(false);
    }
    m_participant->resign();
}

void ParticipantCommand::begin(const ParticipantSettings &settings)
{
    m_ended = true;
    if (const auto problem = zkbridge::Participant::problemOf(settings)) {
        const QString subject = problem->path.isEmpty() ? settings.connect : problem->path;
        return failUsage(u"%1: %2"_s.arg(subject, problem->detail));
    }
    m_ended = false;
    m_participant = std::make_unique<zkbridge::Participant>(settings);
    connect(m_participant.get(), &zkbridge::Participant::eventOccurred, this, &ParticipantCommand::onEvent);
    connect(
        m_participant.get(), &zkbridge::Participant::connectionProblemChanged, this, &ParticipantCommand::onProblem);
    connect(m_participant.get(), &zkbridge::Participant::finished, this, &ParticipantCommand::onFinished);
    m_participant->start();
}

void ParticipantCommand::onEvent(const ParticipantEvent &event)
{
    m_output->write(QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact), stillTrue(event));
    if (event.kind == ParticipantEvent::Kind::Failed)
        m_failure = event.reason;
}

void ParticipantCommand::onProblem(const zkbridge::ConnectionProblem &problem)
{
    if (problem.step == zkbridge::ConnectStep::None)
        return;
    m_errors->write(tr("vivariumctl participant: %1 Goes on trying.").arg(problemText(problem)).toLocal8Bit());
}

void ParticipantCommand::onFinished(bool clean)
{
    if (std::exchange(m_ended, true))
        return;
    m_output->finish(flushMilliseconds);
    if (clean)
        done();
    else
        fail(m_failure);
}

} // namespace app

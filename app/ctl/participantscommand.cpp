// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/participantscommand.h"

#include "app/ctl/participantoptions.h"
#include "app/ctl/sessionlimits.h"
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

constexpr int mostParticipants = 5000;
constexpr int flushMilliseconds = 2000;
constexpr qsizetype longestLine = qsizetype(64) * 1024;
/// So many lines at once may come from each, when all lose their connection and come back.
constexpr std::size_t linesEach = 16;

} // namespace

ParticipantsCommand::ParticipantsCommand(QObject *parent)
    : Command(u"participants"_s, tr("Many participants in one process, each with a session of its own."), parent)
{
}

ParticipantsCommand::~ParticipantsCommand() = default;

void ParticipantsCommand::addArguments(QCommandLineParser *parser) const
{
    parser->addOption({u"count"_s, tr("How many."), u"N"_s, u"10"_s});
    addParticipantOptions(parser);
    parser->addOption({u"stdin"_s,
        tr("Reads commands from standard input, such as {\"command\":\"resign\",\"participant\":3}, one a line; its "
           "end resigns all.")});
}

void ParticipantsCommand::start(const QCommandLineParser &parser)
{
    ParticipantSettings settings;
    int count = 0;
    QString problem = readParticipantOptions(parser, &settings);
    if (!numberOption(parser, u"count"_s, 1, mostParticipants, &count))
        problem = tr("--count takes a number from 1 to %1").arg(mostParticipants);
    if (!parser.positionalArguments().isEmpty())
        problem = tr("unexpected argument '%1'").arg(parser.positionalArguments().constFirst());
    if (const auto wrong = zkbridge::Participant::problemOf(settings); wrong && problem.isEmpty())
        problem = u"%1: %2"_s.arg(wrong->path.isEmpty() ? settings.connect : wrong->path, wrong->detail);
    if (!problem.isEmpty())
        return failUsage(problem);
    if (const QString limit = makeRoomForSessions(count); !limit.isEmpty())
        return fail(limit);

    // A reader that goes away must not take all of them out of the line.
    std::signal(SIGPIPE, SIG_IGN);
    m_output = std::make_unique<LineOutput>(STDOUT_FILENO, linesEach * static_cast<std::size_t>(count + 100));
    m_errors = std::make_unique<LineOutput>(STDERR_FILENO);
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &ParticipantsCommand::resign);
    m_crowd = std::make_unique<ParticipantCrowd>(settings, count);
    connect(m_crowd.get(), &ParticipantCrowd::eventOccurred, this, &ParticipantsCommand::onEvent);
    connect(m_crowd.get(), &ParticipantCrowd::connectionProblemChanged, this, &ParticipantsCommand::onProblem);
    connect(m_crowd.get(), &ParticipantCrowd::turnedAway, this, &ParticipantsCommand::onTurnedAway);
    connect(m_crowd.get(), &ParticipantCrowd::ended, this, &ParticipantsCommand::onEnded);
    if (parser.isSet(u"stdin"_s))
        readCommands();
    m_crowd->start();
}

void ParticipantsCommand::readCommands()
{
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::bytesRead, this, &ParticipantsCommand::onBytes);
    connect(m_input.get(), &StandardInput::ended, this, [this] {
        if (!m_resigning)
            resign();
    });
}

void ParticipantsCommand::onBytes(const QByteArray &bytes)
{
    m_unread += bytes;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0 && !m_ended; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.first(end).trimmed();
        m_unread.remove(0, end + 1);
        if (!line.isEmpty())
            onLine(line);
    }
    if (m_unread.size() > longestLine)
        m_unread.clear();
}

void ParticipantsCommand::onLine(const QByteArray &line)
{
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    if (command.value("command"_L1) != "resign"_L1)
        return say(tr("unknown command on standard input"));
    const QJsonValue number = command.value("participant"_L1);
    if (number.isUndefined())
        return resign();
    if (!m_crowd->resign(number.toInt()))
        say(tr("participant %1 is not there").arg(number.toVariant().toString()));
}

void ParticipantsCommand::resign()
{
    if (m_ended)
        return;
    if (std::exchange(m_resigning, true)) { // asked twice: no more patience
        m_ended = true;
        m_output->finish(flushMilliseconds);
        return fail(tr("ended before all had resigned; the znodes of the others go when their sessions expire"));
    }
    m_crowd->resign();
}

void ParticipantsCommand::onEvent(int number, const ParticipantEvent &event)
{
    if (event.kind == ParticipantEvent::Kind::Connected)
        m_said.clear();
    QJsonObject json = event.toJson();
    json.insert(u"participant"_s, number);
    m_output->write(QJsonDocument(json).toJson(QJsonDocument::Compact), stillTrue(event));
}

void ParticipantsCommand::onProblem(const zkbridge::ConnectionProblem &problem)
{
    const QString text = problemText(problem);
    if (m_said.contains(text))
        return; // the others have it, too
    m_said.insert(text);
    say(tr("%1 Goes on trying.").arg(text));
}

void ParticipantsCommand::onTurnedAway()
{
    say(tr("%1 of %2 are connected, and the servers close further connections: each server allows so many from one "
           "address (maxClientCnxns in its configuration, 60 unless it is set). A higher number there, or 0 for no "
           "limit, lets the others in. Goes on trying.")
            .arg(m_crowd->connected())
            .arg(m_crowd->count()));
}

void ParticipantsCommand::onEnded(const QString &failure)
{
    if (std::exchange(m_ended, true))
        return;
    m_output->finish(flushMilliseconds);
    if (failure.isEmpty())
        done();
    else
        fail(failure);
}

void ParticipantsCommand::say(const QString &text)
{
    m_errors->write((u"vivariumctl %1: %2"_s.arg(name(), text)).toLocal8Bit());
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drillcommand.h"

#include "app/ctl/demodrill.h"
#include "app/ctl/identityfile.h"
#include "app/ctl/watcheddrill.h"
#include "app/drill/drillreport.h"
#include "app/drill/drilltext.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostSeconds = 30 * 24 * 60 * 60;
constexpr int mostFailovers = 1'000'000;

/// What hindered it, or nothing.
QString writeLine(const QByteArray &line)
{
    const auto size = static_cast<std::size_t>(line.size());
    const bool done = std::fwrite(line.constData(), 1, size, stdout) == size && std::fputc('\n', stdout) != EOF
        && std::fflush(stdout) == 0;
    return done ? QString() : QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

DrillCommand::DrillCommand(QObject *parent)
    : Command(u"drill"_s, tr("Makes leaders and servers fail as planned, and measures the recovery."), parent)
{
}

DrillCommand::~DrillCommand() = default;

void DrillCommand::addArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(u"[CONNECT]"_s,
        tr("An ensemble to watch: failovers that happen by themselves are measured, and nothing is done to anybody."));
    parser->addOptions({
        {u"demo"_s, tr("Starts servers and participants of its own, carries the plan out on them, and ends them.")},
        {u"plan"_s,
            tr("What to do, as JSON: {\"steps\":[{\"do\":\"crash\",\"to\":\"leader\",\"times\":3,\"work\":20}]}. do: "
               "leave, crash, freeze (thawAfterMs), stop; to: leader, follower, random, server-leader, "
               "server-follower. Beside the steps: name, participants, sessionTimeoutMs, taskMs, servers, tickMs."),
            u"FILE"_s},
        {u"report"_s, tr("Writes the report: JSON when the name ends in .json, else HTML. May be given twice."),
            u"FILE"_s},
        {u"json"_s, tr("Writes the report's JSON to standard output, as one line.")},
        {u"election"_s, tr("With CONNECT: watches this election alone."), u"PATH"_s},
        {u"failovers"_s, tr("With CONNECT: ends after so many failovers; without it, when it is interrupted."), u"N"_s,
            u"0"_s},
        {u"seconds"_s, tr("With CONNECT: ends after so long; without it, when it is interrupted."), u"SECONDS"_s,
            u"0"_s},
        {u"timeout"_s, tr("With CONNECT: how long to try to connect."), u"SECONDS"_s, u"10"_s},
        {u"auth-file"_s, tr("With CONNECT: identities, one a line: scheme:credential. Keep it readable to you alone."),
            u"FILE"_s},
    });
}

void DrillCommand::start(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return failUsage(tr("unexpected argument '%1'").arg(arguments.at(1)));
    if (parser.isSet(u"demo"_s) == !arguments.isEmpty())
        return failUsage(arguments.isEmpty() ? tr("CONNECT or --demo is missing") : tr("CONNECT or --demo, not both"));
    m_reports = parser.values(u"report"_s);
    m_asJson = parser.isSet(u"json"_s);
    m_source = parser.isSet(u"demo"_s) ? demo(parser) : watched(parser);
    if (!m_source)
        return; // the reason is told
    m_signals = std::make_unique<QuitSignals>();
    connect(m_signals.get(), &QuitSignals::quitRequested, m_source.get(), &DrillSource::stop);
    connect(m_source.get(), &DrillSource::progressed, this, [this](const QString &text) { m_progress.show(text); });
    connect(m_source.get(), &DrillSource::noted, this, &DrillCommand::note);
    connect(m_source.get(), &DrillSource::measured, this, &DrillCommand::tell);
    connect(m_source.get(), &DrillSource::finished, this, &DrillCommand::conclude);
    connect(m_source.get(), &DrillSource::failed, this, [this](const QString &reason) {
        m_progress.clear();
        fail(reason);
    });
    m_source->start();
}

bool DrillCommand::readPlan(const QString &file, model::DrillPlan *plan)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        failUsage(tr("cannot read %1: %2").arg(file, source.errorString()));
        return false;
    }
    const auto read = model::DrillPlan::fromText(source.readAll());
    if (!read.ok()) {
        failUsage(tr("%1: %2", "file, problem").arg(file, read.error().detail));
        return false;
    }
    *plan = *read;
    return true;
}

std::unique_ptr<DrillSource> DrillCommand::demo(const QCommandLineParser &parser)
{
    model::DrillPlan plan;
    if (!parser.isSet(u"plan"_s)) {
        failUsage(tr("--plan is missing"));
        return nullptr;
    }
    if (!readPlan(parser.value(u"plan"_s), &plan))
        return nullptr;
    return std::make_unique<DemoDrill>(plan);
}

std::unique_ptr<DrillSource> DrillCommand::watched(const QCommandLineParser &parser)
{
    WatchedDrill::Wish wish;
    wish.election = parser.value(u"election"_s);
    const auto refuse = [this](const QString &reason) {
        failUsage(reason);
        return nullptr;
    };
    if (const QString problem = zkbridge::pathProblem(wish.election); !wish.election.isEmpty() && !problem.isEmpty())
        return refuse(tr("'%1' is not a path: %2").arg(wish.election, problem));
    if (!numberOption(parser, u"failovers"_s, 0, mostFailovers, &wish.failovers))
        return refuse(tr("--failovers takes a number"));
    if (!numberOption(parser, u"seconds"_s, 0, mostSeconds, &wish.seconds)
        || !numberOption(parser, u"timeout"_s, 1, mostSeconds, &wish.connectSeconds))
        return refuse(tr("--seconds and --timeout take a number of seconds"));
    const QString connectText = parser.positionalArguments().constFirst();
    const auto connectString = zkbridge::ConnectString::parse(connectText);
    if (!connectString.ok())
        return refuse(tr("'%1' is not a connect string: %2").arg(connectText, connectString.error().detail));
    zkbridge::SessionOptions options;
    options.connect = *connectString;
    options.lock = zkbridge::LockState::ReadOnly;
    if (parser.isSet(u"auth-file"_s)) {
        QString problem;
        const auto identities = readIdentities(parser.value(u"auth-file"_s), &problem);
        if (!identities) {
            fail(problem);
            return nullptr;
        }
        options.identities = *identities;
    }
    if (model::DrillPlan plan; parser.isSet(u"plan"_s)) {
        if (!readPlan(parser.value(u"plan"_s), &plan))
            return nullptr;
        note(tr("the plan is not carried out, as this ensemble was not started here: it is only watched, until as many "
                "failovers happened by themselves"));
        wish.failovers = wish.failovers > 0 ? wish.failovers : plan.rounds();
    }
    return std::make_unique<WatchedDrill>(options, wish);
}

void DrillCommand::note(const QString &text)
{
    m_progress.clear();
    std::fprintf(stderr, "vivariumctl drill: %s\n", text.toLocal8Bit().constData());
}

void DrillCommand::tell(const model::DrillMeasure &measure)
{
    m_progress.clear();
    if (!m_asJson && m_unwritten.isEmpty())
        m_unwritten = writeLine(measureLine(measure).toLocal8Bit()); // the drill goes on: it has begun to break things
}

void DrillCommand::conclude(const model::DrillResult &result)
{
    m_progress.clear();
    // All of it, whichever cannot be written: a drill is not repeated lightly.
    const QByteArray text =
        m_asJson ? QJsonDocument(result.toJson()).toJson(QJsonDocument::Compact) : resultText(result).toLocal8Bit();
    if (m_unwritten.isEmpty())
        m_unwritten = writeLine(text);
    QString unsaved;
    for (const QString &file : std::as_const(m_reports)) {
        if (const QString problem = saveDrillReport(result, file); !problem.isEmpty())
            unsaved = tr("cannot write %1: %2").arg(file, problem);
    }
    if (!unsaved.isEmpty())
        return fail(unsaved);
    if (!m_unwritten.isEmpty())
        return fail(tr("cannot write to standard output: %1").arg(m_unwritten));
    if (result.end == model::DrillResult::End::Cancelled)
        return fail(tr("interrupted"));
    doneWith(result.isAsExpected() ? ExitCode::Done : ExitCode::Wrong);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/benchcommand.h"

#include "app/ctl/quitsignals.h"
#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostDataBytes = 1'000'000; // a packet of 1 MiB must hold it
constexpr int mostSeconds = 24 * 60 * 60;
constexpr int mostInFlight = 1024; // what a Session allows

} // namespace

BenchCommand::BenchCommand(QObject *parent)
    : ZnodeCommand(u"bench"_s, tr("Loads an ensemble on purpose and measures."), parent)
{
}

BenchCommand::~BenchCommand() = default;

void BenchCommand::addOwnArguments(QCommandLineParser *parser) const
{
    QStringList lines;
    const auto benches = allBenches();
    for (const auto &bench : benches)
        lines.append(u"%1: %2"_s.arg(bench->name(), bench->summary()));
    parser->addPositionalArgument(u"NAME"_s, lines.join(u'\n'));
    parser->addOptions({
        {u"json"_s, tr("Writes one line of JSON.")},
        {u"path"_s, tr("The znode below which it happens, and nothing elsewhere; without it /vivarium-bench."),
            u"PATH"_s, u"/vivarium-bench"_s},
        {u"data"_s, tr("fill, storm: bytes of data that each znode gets; without it 100."), u"BYTES"_s, u"100"_s},
        {u"seconds"_s, tr("storm, reads: how long; without it 30."), u"SECONDS"_s, u"30"_s},
    });
    for (const auto &bench : benches)
        parser->addOptions(bench->options());
}

bool BenchCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    auto benches = allBenches();
    const auto chosen = std::ranges::find_if(
        benches, [&rest](const auto &bench) { return !rest.isEmpty() && bench->name() == rest.constFirst(); });
    if (chosen == benches.end()) {
        failUsage(rest.isEmpty() ? tr("NAME is missing") : tr("there is no bench '%1'").arg(rest.constFirst()));
        return false;
    }
    if (rest.size() > 1) {
        failUsage(tr("unexpected argument '%1'").arg(rest.at(1)));
        return false;
    }
    m_bench = std::move(*chosen);
    m_asJson = parser.isSet(u"json"_s);
    return readSettings(parser);
}

bool BenchCommand::readSettings(const QCommandLineParser &parser)
{
    m_settings.path = parser.value(u"path"_s);
    if (const QString problem = zkbridge::pathProblem(m_settings.path); !problem.isEmpty()) {
        fail(errorText({zkbridge::ErrorCode::InvalidPath, m_settings.path, name(), problem}));
        return false;
    }
    QString problem = m_bench->readOptions(parser);
    if (!numberOption(parser, u"data"_s, 0, mostDataBytes, &m_settings.dataBytes))
        problem = tr("--data takes a number of bytes from 0 to %1").arg(mostDataBytes);
    if (!numberOption(parser, u"seconds"_s, 1, mostSeconds, &m_settings.seconds))
        problem = tr("--seconds takes a number of seconds");
    if (problem.isEmpty())
        return true;
    failUsage(problem);
    return false;
}

void BenchCommand::adjust(zkbridge::SessionOptions *options) const { options->maxInFlight = mostInFlight; }

void BenchCommand::run()
{
    connect(m_bench.get(), &Bench::progressed, this, [this](const QString &text) { progress().show(text); });
    connect(m_bench.get(), &Bench::finished, this, &BenchCommand::print);
    connect(m_bench.get(), &Bench::failed, this, [this](const QString &reason) { failWith(reason); });
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &BenchCommand::interrupt);
    m_bench->start(session(), m_settings);
}

/// The second time it ends at once.
void BenchCommand::interrupt()
{
    if (std::exchange(m_interrupted, true) || !m_bench->stop())
        failWith(tr("interrupted"));
}

void BenchCommand::print(const QString &sentence, QJsonObject figures)
{
    figures.insert(u"bench"_s, m_bench->name());
    const QByteArray line = m_asJson ? QJsonDocument(figures).toJson(QJsonDocument::Compact) : sentence.toLocal8Bit();
    if (writeOut(line + '\n'))
        succeed();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sandboxcommand.h"

#include "app/ctl/quitsignals.h"
#include "app/ctl/standardinput.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int mostServers = 15;
constexpr int mostTickMs = 60'000;
constexpr int mostHeapMb = 65'536;

void writeLine(FILE *stream, QByteArray line)
{
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
}
} // namespace

SandboxCommand::SandboxCommand(QObject *parent)
    : Command(u"sandbox"_s, tr("Starts a local ZooKeeper ensemble that ends with this command, or its standard input."),
        parent)
{
}

SandboxCommand::~SandboxCommand() = default;

void SandboxCommand::addArguments(QCommandLineParser *parser) const
{
    const zkbridge::SandboxOptions defaults;
    parser->addOptions({
        {u"servers"_s, tr("Number of servers; 1 runs standalone."), u"N"_s, QString::number(defaults.servers)},
        {u"dir"_s, tr("Folder to work in, instead of the temporary one. It is kept; what was made in it is removed."),
            u"D"_s},
        {u"tick"_s, tr("ZooKeeper's tickTime. Session timeouts lie between 2 and 20 ticks."), u"MS"_s,
            QString::number(defaults.tickMs)},
        {u"heap"_s, tr("Java heap of each server."), u"MB"_s, QString::number(defaults.heapMb)},
    });
}

void SandboxCommand::start(const QCommandLineParser &parser)
{
    zkbridge::SandboxOptions options;
    options.directory = parser.value(u"dir"_s);
    if (!parser.positionalArguments().isEmpty())
        return failUsage(tr("unexpected argument '%1'").arg(parser.positionalArguments().constFirst()));
    if (!numberOption(parser, u"servers"_s, 1, mostServers, &options.servers))
        return failUsage(tr("--servers takes a number from 1 to %1").arg(mostServers));
    if (!numberOption(parser, u"tick"_s, 1, mostTickMs, &options.tickMs))
        return failUsage(tr("--tick takes milliseconds from 1 to %1").arg(mostTickMs));
    if (!numberOption(parser, u"heap"_s, 1, mostHeapMb, &options.heapMb))
        return failUsage(tr("--heap takes megabytes from 1 to %1").arg(mostHeapMb));
    if (parser.isSet(u"dir"_s) && (options.directory.isEmpty() || options.directory.contains(u'\n')))
        return failUsage(tr("--dir takes a folder"));

    m_sandbox = std::make_unique<zkbridge::Sandbox>(options);
    m_signals = std::make_unique<QuitSignals>();
    m_input = std::make_unique<StandardInput>();
    connect(m_sandbox.get(), &zkbridge::Sandbox::ready, this, &SandboxCommand::announce);
    connect(m_sandbox.get(), &zkbridge::Sandbox::serverChanged, this, &SandboxCommand::reportServer);
    connect(m_sandbox.get(), &zkbridge::Sandbox::stopped, this, &SandboxCommand::done);
    connect(m_sandbox.get(), &zkbridge::Sandbox::failed, this, &SandboxCommand::fail);
    connect(m_signals.get(), &QuitSignals::quitRequested, m_sandbox.get(), &zkbridge::Sandbox::stop);
    connect(m_input.get(), &StandardInput::ended, this, &SandboxCommand::onEndOfInput);
    m_sandbox->start();
}

/// Whoever started it in the background with no input sees it end at once, and has to be told why.
void SandboxCommand::onEndOfInput()
{
    if (!m_sandbox->isReady())
        writeLine(stderr,
            tr("vivariumctl sandbox: standard input ended, and so does the sandbox before it was ready").toLocal8Bit());
    m_sandbox->stop();
}

void SandboxCommand::announce()
{
    writeLine(stdout, QJsonDocument(m_sandbox->toJson()).toJson(QJsonDocument::Compact));
}

void SandboxCommand::reportServer(int id)
{
    if (!m_sandbox->isReady())
        return;
    const QList<zkbridge::SandboxServer> servers = m_sandbox->servers();
    for (const zkbridge::SandboxServer &server : servers) {
        if (server.id == id && server.state == zkbridge::SandboxServer::State::Died) {
            writeLine(stderr,
                tr("vivariumctl sandbox: server %1 (%2) died: %3")
                    .arg(id)
                    .arg(server.client, server.problem)
                    .toLocal8Bit());
        }
    }
}

} // namespace app

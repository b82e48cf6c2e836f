// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterscommand.h"

#include "app/ctl/clusterlines.h"
#include "app/ctl/doorsearch.h"
#include "app/ctl/watchverdict.h"
#include "app/shell/layouttext.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterjson.h"
#include "model/cluster/settledproblems.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

ClustersCommand::ClustersCommand(QObject *parent)
    : ZnodeCommand(u"clusters"_s, tr("Tells which clusters coordinate here: who leads, follows, works."), parent)
{
    // A problem counts once it has lasted; a command that looks only once waits for that, where there may be one.
    m_settle.setSingleShot(true);
    m_settle.setInterval(static_cast<int>(model::SettledProblems::settleMs) + 200);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_waited = true;
        proceed();
    });
}

ClustersCommand::~ClustersCommand() = default;

void ClustersCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(u"[PATH]..."_s,
        tr("Znodes to look at where the whole tree cannot be read; then also three levels from the root."));
    parser->addOptions({
        {u"json"_s, tr("Writes one JSON object.")},
        {u"watch"_s, tr("Goes on with one JSON line for each event, until it is interrupted.")},
        {u"verify"_s,
            tr("Asks the servers who really watches whom: exit code 3 when one does not watch whom it should, 1 when "
               "not all could be asked.")},
        {u"layouts"_s, tr("Own layouts, as the window's settings export them."), u"FILE"_s},
        {u"admin"_s,
            tr("AdminServers of all servers, to verify who watches whom; else they are tried on port 8080 of each "
               "server, and then 'wchp'."),
            u"URL,..."_s},
    });
}

bool ClustersCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_watching = parser.isSet(u"watch"_s);
    m_asJson = parser.isSet(u"json"_s) || m_watching;
    m_verifies = parser.isSet(u"verify"_s);
    if (m_watching && m_verifies) {
        failUsage(tr("--verify looks once, --watch goes on: one of them"));
        return false;
    }
    for (const QString &path : rest) { // NOLINT(readability-use-anyofallof): it tells what is wrong on the way
        const QString problem = zkbridge::pathProblem(path);
        if (!problem.isEmpty()) {
            failUsage(tr("'%1' is not a path: %2").arg(path, problem));
            return false;
        }
    }
    m_paths = rest;
    if (parser.isSet(u"layouts"_s) && !readLayouts(parser.value(u"layouts"_s)))
        return false;
    return readAdminServers(parser.value(u"admin"_s));
}

bool ClustersCommand::readAdminServers(const QString &list)
{
    for (const QString &text : list.split(u',', Qt::SkipEmptyParts)) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            failUsage(tr("'%1' is not the URL of an AdminServer (http://host:8080)").arg(text));
            return false;
        }
        m_doors.append({{{}, 0}, url});
    }
    return true;
}

bool ClustersCommand::readLayouts(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        failUsage(tr("cannot read %1: %2").arg(file, source.errorString()));
        return false;
    }
    QList<model::UserLayoutProblem> problems;
    const auto layouts = model::userLayoutsFromJson(source.readAll(), &problems);
    if (!layouts) {
        QStringList sentences;
        for (const model::UserLayoutProblem &problem : std::as_const(problems))
            sentences << layoutProblemText(problem);
        failUsage(tr("%1: %2", "file, problems").arg(file, sentences.join(u' ')));
        return false;
    }
    m_layouts = *layouts;
    return true;
}

void ClustersCommand::run()
{
    if (!m_verifies || !m_doors.isEmpty())
        return look();
    m_search = std::make_unique<DoorSearch>(session());
    connect(m_search.get(), &DoorSearch::ended, this, [this] {
        m_doors = m_search->doors();
        m_knowsAll = m_search->knowsAllServers();
        look();
    });
}

void ClustersCommand::look()
{
    m_tree = std::make_unique<model::LiveTree>(session(), wire());
    m_directory = std::make_unique<model::ClusterDirectory>(session(), m_tree.get());
    m_directory->setOwnLayouts(m_layouts);
    m_directory->setOwnSessions({session()->status().sessionId});
    m_directory->setServers(m_doors, m_knowsAll);
    m_census = std::make_unique<model::SessionCensus>();
    m_census->setServers(m_doors);
    m_directory->setCensus(m_census.get());
    if (m_watching)
        m_watch = std::make_unique<ClusterWatch>(session(), m_directory.get());
    connect(m_tree.get(), &model::LiveTree::statusChanged, this, &ClustersCommand::proceed);
    connect(m_directory.get(), &model::ClusterDirectory::settled, this, &ClustersCommand::proceed);
    connect(m_directory.get(), &model::ClusterDirectory::clusterChanged, this, &ClustersCommand::proceed);
    connect(m_directory.get(), &model::ClusterDirectory::watchesVerified, this, [this] {
        m_answered = !m_directory->isVerifyingWatches();
        proceed();
    });
    connect(m_census.get(), &model::SessionCensus::counted, this, [this] {
        m_counted = true;
        proceed();
    });
    for (const QString &path : std::as_const(m_paths))
        m_directory->look(path);
}

/// Or it is known that it will not be.
bool ClustersCommand::isTreeRead() const
{
    const model::TreeStatus status = m_tree->status();
    if (status.mode != model::TreeMode::Lazy)
        return status.mode == model::TreeMode::Live;
    return status.lazyReason != model::LazyReason::NotConnected || !wire()->status().isConnected();
}

void ClustersCommand::proceed()
{
    if (m_concluded || !isTreeRead() || !m_directory->isSettled())
        return;
    const bool mayVerify = m_directory->canVerifyWatches() && !m_watching;
    if (mayVerify && !std::exchange(m_asked, true)) {
        m_directory->verifyWatches();
        m_census->askSoon();
    }
    if (mayVerify && !(m_answered && m_counted))
        return;
    if (m_directory->isQuiet() || m_waited)
        conclude();
    else if (!m_settle.isActive())
        m_settle.start();
}

void ClustersCommand::conclude()
{
    m_concluded = true;
    if (m_tree->status().mode != model::TreeMode::Live)
        note(
            tr("the whole tree cannot be read from here: what lies deeper than three levels is found at the paths that "
               "are named behind CONNECT"));
    if (m_watching)
        return watch();
    const QList<model::ClusterState> clusters = m_directory->clusters();
    if (clusters.isEmpty() && !m_asJson)
        note(tr("no cluster is recognised"));
    if (!writeOut(m_asJson ? asJson(clusters) : asText(clusters)))
        return;
    const WatchVerdict verdict(clusters, m_directory->watchAnswers());
    if (!m_verifies || (verdict.wrong() == 0 && verdict.notAsked() == 0))
        succeed();
    else if (verdict.wrong() > 0)
        succeedWith(ExitCode::Wrong);
    else
        failWith(tr("%n member(s) could not be verified, because not every server answered; name the AdminServers with "
                    "--admin",
            nullptr, verdict.notAsked()));
}

QByteArray ClustersCommand::asText(const QList<model::ClusterState> &clusters) const
{
    QString text;
    for (const model::ClusterState &state : clusters)
        text += ClusterLines::inWords(state, m_verifies);
    if (m_verifies)
        text += WatchVerdict(clusters, m_directory->watchAnswers()).inWords();
    return text.toUtf8();
}

QByteArray ClustersCommand::asJson(const QList<model::ClusterState> &clusters) const
{
    QJsonArray array;
    for (const model::ClusterState &state : clusters) {
        const QJsonObject cluster = model::toJson(state, m_directory.get(), m_census.get());
        array.append(m_verifies ? WatchVerdict::addTo(cluster, state) : cluster);
    }
    QJsonObject json{{u"clusters"_s, array}};
    if (m_verifies)
        json.insert(u"verification"_s, WatchVerdict(clusters, m_directory->watchAnswers()).toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

void ClustersCommand::watch()
{
    setWaiting();
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, [this] {
        m_watch->disconnect(this); // that our own session ends is no event
        succeed();
    });
    connect(m_watch.get(), &ClusterWatch::happened, this, [this](const QJsonObject &event) {
        if (!m_failed)
            m_failed = !writeOut(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    });
    m_watch->begin();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterscommand.h"

#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterjson.h"
#include "model/cluster/settledproblems.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

ClustersCommand::ClustersCommand(QObject *parent)
    : ZnodeCommand(u"clusters"_s, tr("Tells which clusters coordinate here: who leads, follows, works."), parent)
{
    // A problem counts once it has lasted; a command that looks only once waits for that.
    m_settle.setSingleShot(true);
    m_settle.setInterval(static_cast<int>(model::SettledProblems::settleMs) + 200);
    connect(&m_settle, &QTimer::timeout, this, &ClustersCommand::print);
}

ClustersCommand::~ClustersCommand() = default;

void ClustersCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(
        u"[PATH]..."_s, tr("Further znodes to look at; without, three levels from the root."));
    parser->addOption({u"json"_s, tr("Writes one JSON object.")});
    parser->addOption({u"admin"_s, tr("AdminServers of all servers, to verify who watches whom."), u"URL,..."_s});
}

bool ClustersCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_asJson = parser.isSet(u"json"_s);
    for (const QString &path : rest) { // NOLINT(readability-use-anyofallof): it tells what is wrong on the way
        const QString problem = zkbridge::pathProblem(path);
        if (!problem.isEmpty()) {
            failUsage(tr("'%1' is not a path: %2").arg(path, problem));
            return false;
        }
    }
    m_paths = rest;
    for (const QString &text : parser.value(u"admin"_s).split(u',', Qt::SkipEmptyParts)) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            failUsage(tr("'%1' is not the URL of an AdminServer (http://host:8080)").arg(text));
            return false;
        }
        m_adminServers.append(url);
    }
    return true;
}

void ClustersCommand::run()
{
    m_directory = std::make_unique<model::ClusterDirectory>(session(), nullptr);
    m_directory->setAdminServers(m_adminServers);
    connect(m_directory.get(), &model::ClusterDirectory::settled, this, [this] {
        if (!m_settle.isActive())
            verify();
    });
    for (const QString &path : std::as_const(m_paths))
        m_directory->look(path);
}

void ClustersCommand::verify()
{
    m_settle.start();
    if (!m_adminServers.isEmpty())
        m_directory->verifyWatches();
}

void ClustersCommand::print()
{
    if (std::exchange(m_printed, true))
        return;
    QJsonArray clusters;
    QString text;
    for (const model::ClusterState &state : m_directory->clusters()) {
        clusters.append(model::toJson(state));
        const model::ClusterMember *leader = state.leader();
        text += tr("%1 (%2)\n").arg(state.path, model::productName(state.product));
        text += leader ? tr("  leader    %1  %2\n").arg(zkbridge::nodeName(leader->node), leader->address)
                       : tr("  no leader\n");
        for (const model::ClusterMember &member : state.members)
            if (member.role == model::ClusterMember::Role::Follower)
                text += tr("  follower  %1  %2, watches %3\n")
                            .arg(zkbridge::nodeName(member.node), member.address, zkbridge::nodeName(member.watches));
        for (const model::ClusterWorker &worker : state.workers)
            text += tr("  worker    %1  %2\n").arg(zkbridge::nodeName(worker.node), worker.address);
        for (const model::ClusterProblem &problem : state.problems)
            text += tr("  problem   %1: %2 %3\n").arg(problem.code, problem.node, problem.text);
    }
    if (clusters.isEmpty() && !m_asJson)
        note(tr("no cluster is recognised near the root; name the path of yours behind CONNECT"));
    const QByteArray json = QJsonDocument(QJsonObject{{u"clusters"_s, clusters}}).toJson(QJsonDocument::Compact) + '\n';
    if (writeOut(m_asJson ? json : text.toUtf8()))
        succeed();
}

} // namespace app

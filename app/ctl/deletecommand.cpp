// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deletecommand.h"

#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

DeleteCommand::DeleteCommand(QObject *parent)
    : ZnodeCommand(u"delete"_s, tr("Deletes a znode."), parent)
{
}

void DeleteCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addOptions({
        {u"v"_s, tr("Only if the data is at this version."), u"VERSION"_s, u"-1"_s},
        {u"r"_s, tr("Deletes the whole subtree.")},
    });
    ClusterGuard::addOption(parser);
}

bool DeleteCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    if (!rest.isEmpty()) {
        failUsage(tr("unexpected argument '%1'").arg(rest.constFirst()));
        return false;
    }
    if (!numberOption(parser, u"v"_s, -1, std::numeric_limits<int>::max(), &m_version)) {
        failUsage(tr("-v takes a version number"));
        return false;
    }
    m_recursive = parser.isSet(u"r"_s);
    m_forced = ClusterGuard::isForced(parser);
    if (m_recursive && (parser.isSet(u"v"_s) || path() == u"/"_s)) {
        failUsage(path() == u"/"_s ? tr("the root cannot be deleted") : tr("-v and -r exclude each other"));
        return false;
    }
    return true;
}

void DeleteCommand::run()
{
    if (m_recursive)
        return deleteSubtree();
    guarded([](ClusterGuard *guard) { guard->ask(); }, [this] { deleteOne(); });
}

void DeleteCommand::guarded(const std::function<void(ClusterGuard *)> &ask, const std::function<void()> &proceed)
{
    if (m_forced)
        return proceed();
    m_guard = std::make_unique<ClusterGuard>(session(), StakeAct::Delete, path());
    connect(m_guard.get(), &ClusterGuard::answered, this, [this, proceed](const QString &refusal) {
        if (refusal.isEmpty())
            proceed();
        else
            failWith(refusal);
    });
    ask(m_guard.get());
}

void DeleteCommand::askBelow(ClusterGuard *guard) const
{
    QHash<QString, QStringList> lists;
    if (m_holdsEphemerals)
        for (const model::KnownZnode &znode : m_found)
            lists[zkbridge::parentPath(znode.path)].append(zkbridge::nodeName(znode.path));
    lists.remove(zkbridge::parentPath(path())); // of which only this one was walked
    guard->askBelow(lists, m_holdsEphemerals);
}

void DeleteCommand::deleteOne()
{
    session()->remove(path(), m_version, this, [this](const zkbridge::Result<zkbridge::Done> &reply) {
        if (reply.ok())
            succeed();
        else
            failWith(reply.error());
    });
}

void DeleteCommand::deleteSubtree()
{
    m_walk = std::make_unique<model::SubtreeWalk>(session(), wire(), path(), model::SubtreeWalkOptions{});
    connect(m_walk.get(), &model::SubtreeWalk::visited, this, [this](const QList<model::WalkedZnode> &znodes) {
        for (const model::WalkedZnode &znode : znodes) {
            m_found.append({znode.path, znode.stat.czxid, znode.stat.version});
            m_holdsEphemerals = m_holdsEphemerals || znode.stat.isEphemeral();
        }
    });
    connect(m_walk.get(), &model::SubtreeWalk::progressed, this, [this](const zkbridge::WalkProgress &walked) {
        progress().show(tr("%n znode(s) found", nullptr, static_cast<int>(walked.read)));
    });
    connect(m_walk.get(), &model::SubtreeWalk::finished, this,
        [this] { guarded([this](ClusterGuard *guard) { askBelow(guard); }, [this] { deleteFound(); }); });
    connect(m_walk.get(), &model::SubtreeWalk::failed, this, [this](const zkbridge::Error &error) { failWith(error); });
    m_walk->start();
}

void DeleteCommand::deleteFound()
{
    std::reverse(m_found.begin(), m_found.end()); // children before their parents
    m_delete = std::make_unique<model::BatchDelete>(session(), std::move(m_found));
    connect(m_delete.get(), &model::BatchDelete::progressed, this,
        [this](int done, int total) { progress().show(tr("%1 of %2 znodes deleted").arg(done).arg(total)); });
    connect(m_delete.get(), &model::BatchDelete::finished, this, &DeleteCommand::onDeleted);
    m_delete->start();
}

void DeleteCommand::onDeleted()
{
    if (m_delete->error())
        return failWith(*m_delete->error());
    if (m_delete->kept().isEmpty())
        return succeed();
    failWith(tr("%n znode(s) could not be deleted. The first: %1", nullptr, static_cast<int>(m_delete->kept().size()))
                 .arg(errorText(m_delete->kept().constFirst().error)));
}

} // namespace app

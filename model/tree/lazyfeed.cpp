// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/lazyfeed.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace model {

using zkbridge::Session;

namespace {

/// Longer lists are read only when someone expands them.
constexpr int prefetchLimit = 1000;

} // namespace

LazyFeed::LazyFeed(Session *session, ZnodeStore *store, TreeNews *news, QObject *parent)
    : TreeFeed(parent)
    , m_session(session)
    , m_store(store)
    , m_news(news)
    , m_budget(session)
{
    connect(&m_budget, &WatchBudget::givenUp, this, &LazyFeed::giveUp);
    connect(session, &Session::watchEventsReceived, this, &LazyFeed::takeEvents);
    connect(session, &Session::watchEventsOverflowed, this, &LazyFeed::readAgain);
    connect(session, &Session::sessionReplaced, this, &LazyFeed::readAgain);
}

LazyFeed::~LazyFeed() = default;

void LazyFeed::resume()
{
    if (!isSuspended())
        return;
    m_lists = std::make_unique<ChildrenLoader>(m_session, m_store);
    m_stats = std::make_unique<StatLoader>(m_session, m_store);
    connectReaders();
    readAgain();
    m_stats->requestNow(QStringLiteral("/"));
}

void LazyFeed::suspend()
{
    if (isSuspended())
        return;
    m_lists.reset(); // with what they asked: no callback runs any more
    m_stats.reset();
    m_deleted.clear();
    m_budget.giveBackAll();
}

void LazyFeed::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused)
        readAgain();
}

void LazyFeed::connectReaders()
{
    connect(m_lists.get(), &ChildrenLoader::statRead, m_stats.get(), &StatLoader::take);
    connect(m_lists.get(), &ChildrenLoader::finished, this, &LazyFeed::takeList);
    connect(m_lists.get(), &ChildrenLoader::vanished, this, &LazyFeed::removeNode);
    connect(m_lists.get(), &ChildrenLoader::removed, this, &LazyFeed::forgetRemoved);
    connect(m_stats.get(), &StatLoader::read, this, &LazyFeed::takeReadStat);
    connect(m_stats.get(), &StatLoader::vanished, this, &LazyFeed::removeNode);
    connect(m_stats.get(), &StatLoader::changed, m_news, &TreeNews::noteChanged);
}

void LazyFeed::follow(NodeId node)
{
    const QString path = m_store->path(node);
    m_store->setFollowed(node, true);
    m_budget.setPinned(path, true);
    if (m_lists && m_store->childState(node) != ChildState::Loaded)
        m_lists->load(path, Session::Priority::Interactive);
}

void LazyFeed::release(NodeId node)
{
    m_store->setFollowed(node, false);
    m_budget.release(m_store->path(node));
}

void LazyFeed::wantStats(const QList<NodeId> &newestFirst)
{
    if (!m_stats)
        return;
    QStringList paths;
    paths.reserve(newestFirst.size());
    for (const NodeId node : newestFirst)
        paths.append(m_store->path(node));
    m_stats->request(paths);
}

void LazyFeed::refresh(const QString &path)
{
    if (isSuspended())
        return;
    m_stats->requestNow(path);
    m_lists->load(path, Session::Priority::Interactive);
}

void LazyFeed::ask(
    const QString &path, QObject *context, std::function<void(const zkbridge::Result<zkbridge::Stat> &)> callback)
{
    // Without a watch: one on a path that is not there would stay for as long as the session does.
    m_session->exists(path, Session::Watch::No, context, std::move(callback));
}

void LazyFeed::loadList(const QString &path)
{
    if (m_lists)
        m_lists->load(path, Session::Priority::Interactive);
}

void LazyFeed::takeStat(const QString &path, const zkbridge::Stat &stat)
{
    if (m_stats)
        m_stats->take(path, stat);
}

void LazyFeed::takeReadStat(const QString &path)
{
    m_budget.touch(path);
    const NodeId node = m_store->find(path);
    const zkbridge::Stat *stat = node == noNode ? nullptr : m_store->stat(node);
    if (!stat || stat->isEphemeral() || stat->numChildren > prefetchLimit)
        return;
    const ChildState state = m_store->childState(node);
    if (state == ChildState::Unknown || state == ChildState::Stale)
        m_lists->load(path, Session::Priority::Background);
}

void LazyFeed::takeList(const QString &path, const zkbridge::Result<zkbridge::Done> &result)
{
    if (result) {
        m_budget.touch(path);
        checkDeleted(path);
        m_news->noteRead(path);
    }
    Q_EMIT listRead(path);
}

void LazyFeed::takeEvents(const QList<zkbridge::WatchEvent> &events)
{
    for (const zkbridge::WatchEvent &event : events) {
        if (isSuspended())
            return;
        if (!m_paused)
            takeEvent(event);
        else if (event.type != zkbridge::WatchEvent::Type::Removed)
            Q_EMIT changeCounted();
    }
}

void LazyFeed::takeEvent(const zkbridge::WatchEvent &event)
{
    const NodeId node = m_store->find(event.path);
    if (node == noNode)
        return;
    switch (event.type) {
    case zkbridge::WatchEvent::Type::ChildrenChanged:
        takeChildEvent(event.path);
        break;
    case zkbridge::WatchEvent::Type::DataChanged:
    case zkbridge::WatchEvent::Type::Created:
        m_stats->noteEvent(event.path);
        break;
    case zkbridge::WatchEvent::Type::Deleted:
        takeDeletion(node, event.path);
        break;
    case zkbridge::WatchEvent::Type::Removed: // it was us
        break;
    }
}

void LazyFeed::takeDeletion(NodeId node, const QString &path)
{
    m_budget.forget(path);
    if (m_store->isFollowed(node))
        m_lists->reload(path);
    // Its parent's list tells whether it is gone for good or was made again meanwhile. Where that may not be read, only
    // the znode itself can. Its Stat is not asked for before: that would leave a watch on a path that is not there.
    m_deleted.insert(path);
    const NodeId parent = m_store->parentOf(node);
    if (parent != noNode && m_store->childState(parent) == ChildState::Failed)
        m_stats->check(path);
    else if (parent != noNode && m_store->isFollowed(parent))
        m_lists->reload(m_store->path(parent));
}

void LazyFeed::checkDeleted(const QString &parentPath)
{
    const auto known = [&parentPath](const QString &path) { return zkbridge::parentPath(path) == parentPath; };
    QSet<QString> here;
    std::copy_if(m_deleted.cbegin(), m_deleted.cend(), std::inserter(here, here.end()), known);
    m_deleted.subtract(here);
    for (const QString &path : std::as_const(here)) {
        // Made again: all its watches are used up, and everything about it is new.
        if (const NodeId node = m_store->find(path); node != noNode) {
            m_store->setStatState(node, StatState::Stale);
            if (m_store->childState(node) == ChildState::Loaded && !m_store->isFollowed(node))
                m_store->setChildState(node, ChildState::Stale);
        }
    }
}

void LazyFeed::takeChildEvent(const QString &path)
{
    const NodeId node = m_store->find(path);
    const ChildState state = m_store->childState(node);
    if (m_store->isFollowed(node)) {
        if (state != ChildState::Unknown)
            m_lists->reload(path);
        return;
    }
    // Read when it is painted: its Stat is wanted then, and its list after that.
    if (state == ChildState::Loaded)
        m_store->setChildState(node, ChildState::Stale);
    if (m_store->statState(node) == StatState::Fresh)
        m_store->setStatState(node, StatState::Stale);
}

void LazyFeed::removeNode(const QString &path)
{
    const NodeId node = m_store->find(path);
    if (node == noNode || node == rootNode)
        return;
    m_store->removeChildren(m_store->parentOf(node), m_store->rowOf(node), 1);
    forgetRemoved({path});
}

void LazyFeed::forgetRemoved(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_budget.forget(path);
        m_stats->forget(path);
        m_deleted.remove(path);
    }
    m_news->noteRemoved(paths);
}

void LazyFeed::giveUp(const QStringList &paths)
{
    if (isSuspended())
        return;
    for (const QString &path : paths) {
        const NodeId node = m_store->find(path);
        if (node == noNode)
            continue;
        m_store->setStatState(node, StatState::Stale);
        if (m_store->childState(node) == ChildState::Loaded)
            m_store->setChildState(node, ChildState::Stale);
    }
}

void LazyFeed::readAgain()
{
    if (isSuspended() || m_paused)
        return;
    m_budget.clear();
    m_store->markListsStale(true);
    for (const NodeId node : m_store->followed()) {
        const QString path = m_store->path(node);
        m_budget.setPinned(path, true);
        m_lists->load(path, Session::Priority::Visible);
    }
    m_store->markStatsStale();
}

} // namespace model

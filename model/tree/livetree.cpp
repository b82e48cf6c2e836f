// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"

#include "model/tree/childrenloader.h"
#include "model/tree/revealjob.h"
#include "model/tree/statloader.h"
#include "model/tree/watchbudget.h"
#include "zkbridge/client/path.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace model {

using zkbridge::Session;

namespace {

/// Longer lists are read only when someone expands them.
constexpr int prefetchLimit = 1000;

} // namespace

class LiveTree::Private {
public:
    Private(LiveTree *tree, Session *borrowedSession);

    void connectLoaders();
    void follow(NodeId node);
    void followAbove(const QString &path);
    void wantStats(const QList<NodeId> &nodes);
    void takeStat(const QString &path);
    void takeList(const QString &path, const zkbridge::Result<zkbridge::Done> &result);
    void takeEvent(const zkbridge::WatchEvent &event);
    void takeDeletion(NodeId node, const QString &path);
    void checkDeleted(const QString &parentPath);
    void takeChildEvent(const QString &path);
    void removeNode(const QString &path);
    void forgetRemoved(const QStringList &paths);
    void giveUp(const QStringList &paths);
    void readAgain();
    void announceSoon();
    void announce();

    LiveTree *q;
    Session *session;
    ZnodeStore store;
    ZnodeModel model;
    ChildrenLoader lists;
    StatLoader stats;
    WatchBudget budget;
    QTimer announcement;
    QStringList readParents;
    QStringList removedPaths;
    QStringList changedPaths;
    QSet<QString> deleted; ///< told by a watch, not yet by their parents' lists
    bool firstListSeen = false;
};

LiveTree::Private::Private(LiveTree *tree, Session *borrowedSession)
    : q(tree)
    , session(borrowedSession)
    , model(&store)
    , lists(session, &store)
    , stats(session, &store)
    , budget(session)
{
    announcement.setSingleShot(true);
    announcement.setInterval(0);
    connect(&announcement, &QTimer::timeout, q, [this] { announce(); });
    connect(&model, &ZnodeModel::childrenWanted, q, [this](NodeId node) { follow(node); });
    connect(&model, &ZnodeModel::statsWanted, q, [this](const QList<NodeId> &nodes) { wantStats(nodes); });
    connect(&budget, &WatchBudget::givenUp, q, [this](const QStringList &paths) { giveUp(paths); });
    connect(session, &Session::watchEventsReceived, q, [this](const QList<zkbridge::WatchEvent> &events) {
        for (const zkbridge::WatchEvent &event : events)
            takeEvent(event);
    });
    connect(session, &Session::watchEventsOverflowed, q, [this] { readAgain(); });
    connect(session, &Session::sessionReplaced, q, [this] { readAgain(); });
    connectLoaders();
}

void LiveTree::Private::connectLoaders()
{
    connect(&lists, &ChildrenLoader::statRead, &stats, &StatLoader::take);
    connect(&lists, &ChildrenLoader::finished, q,
        [this](const QString &path, const zkbridge::Result<zkbridge::Done> &result) { takeList(path, result); });
    connect(&lists, &ChildrenLoader::vanished, q, [this](const QString &path) { removeNode(path); });
    connect(&lists, &ChildrenLoader::removed, q, [this](const QStringList &paths) { forgetRemoved(paths); });
    connect(&stats, &StatLoader::read, q, [this](const QString &path) { takeStat(path); });
    connect(&stats, &StatLoader::vanished, q, [this](const QString &path) { removeNode(path); });
    connect(&stats, &StatLoader::changed, q, [this](const QString &path) {
        changedPaths.append(path);
        announceSoon();
    });
}

void LiveTree::Private::follow(NodeId node)
{
    const QString path = store.path(node);
    store.setFollowed(node, true);
    budget.setPinned(path, true);
    if (store.childState(node) != ChildState::Loaded)
        lists.load(path, Session::Priority::Interactive);
}

void LiveTree::Private::followAbove(const QString &path)
{
    for (NodeId node = store.parentOf(store.find(path)); node != noNode; node = store.parentOf(node)) {
        if (store.childState(node) == ChildState::Failed)
            store.setFollowed(node, true);
        else if (!store.isFollowed(node))
            follow(node);
    }
}

void LiveTree::Private::wantStats(const QList<NodeId> &nodes)
{
    QStringList paths;
    paths.reserve(nodes.size());
    for (const NodeId node : nodes)
        paths.append(store.path(node));
    stats.request(paths);
}

void LiveTree::Private::takeStat(const QString &path)
{
    budget.touch(path);
    const NodeId node = store.find(path);
    const zkbridge::Stat *stat = node == noNode ? nullptr : store.stat(node);
    if (!stat || stat->isEphemeral() || stat->numChildren > prefetchLimit)
        return;
    const ChildState state = store.childState(node);
    if (state == ChildState::Unknown || state == ChildState::Stale)
        lists.load(path, Session::Priority::Background);
}

void LiveTree::Private::takeList(const QString &path, const zkbridge::Result<zkbridge::Done> &result)
{
    if (result) {
        budget.touch(path);
        checkDeleted(path);
        readParents.append(path);
        announceSoon();
    }
    if (path == u"/" && !firstListSeen) {
        firstListSeen = true;
        Q_EMIT q->firstLoaded();
    }
}

void LiveTree::Private::takeEvent(const zkbridge::WatchEvent &event)
{
    const NodeId node = store.find(event.path);
    if (node == noNode)
        return;
    switch (event.type) {
    case zkbridge::WatchEvent::Type::ChildrenChanged:
        takeChildEvent(event.path);
        break;
    case zkbridge::WatchEvent::Type::DataChanged:
    case zkbridge::WatchEvent::Type::Created:
        stats.noteEvent(event.path);
        break;
    case zkbridge::WatchEvent::Type::Deleted:
        takeDeletion(node, event.path);
        break;
    case zkbridge::WatchEvent::Type::Removed:
        break;
    }
}

void LiveTree::Private::takeDeletion(NodeId node, const QString &path)
{
    budget.forget(path);
    if (store.isFollowed(node))
        lists.reload(path);
    // Its parent's list tells whether it is gone for good or was made again meanwhile. Where that may not be read, only
    // the znode itself can. Its Stat is not asked for before: that would leave a watch on a path that is not there.
    deleted.insert(path);
    const NodeId parent = store.parentOf(node);
    if (parent != noNode && store.childState(parent) == ChildState::Failed)
        stats.check(path);
    else if (parent != noNode && store.isFollowed(parent))
        lists.reload(store.path(parent));
}

void LiveTree::Private::checkDeleted(const QString &parentPath)
{
    const auto known = [&parentPath](const QString &path) { return zkbridge::parentPath(path) == parentPath; };
    QSet<QString> here;
    std::copy_if(deleted.cbegin(), deleted.cend(), std::inserter(here, here.end()), known);
    deleted.subtract(here);
    for (const QString &path : std::as_const(here)) {
        // Made again: all its watches are used up, and everything about it is new.
        if (const NodeId node = store.find(path); node != noNode) {
            store.setStatState(node, StatState::Stale);
            if (store.childState(node) == ChildState::Loaded && !store.isFollowed(node))
                store.setChildState(node, ChildState::Stale);
        }
    }
}

void LiveTree::Private::takeChildEvent(const QString &path)
{
    const NodeId node = store.find(path);
    const ChildState state = store.childState(node);
    if (store.isFollowed(node)) {
        if (state != ChildState::Unknown)
            lists.reload(path);
        return;
    }
    // Read when it is painted: its Stat is wanted then, and its list after that.
    if (state == ChildState::Loaded)
        store.setChildState(node, ChildState::Stale);
    if (store.statState(node) == StatState::Fresh)
        store.setStatState(node, StatState::Stale);
}

void LiveTree::Private::removeNode(const QString &path)
{
    const NodeId node = store.find(path);
    if (node == noNode || node == rootNode)
        return;
    store.removeChildren(store.parentOf(node), store.rowOf(node), 1);
    forgetRemoved({path});
}

void LiveTree::Private::forgetRemoved(const QStringList &paths)
{
    for (const QString &path : paths) {
        budget.forget(path);
        stats.forget(path);
        deleted.remove(path);
    }
    removedPaths.append(paths);
    announceSoon();
}

void LiveTree::Private::giveUp(const QStringList &paths)
{
    for (const QString &path : paths) {
        const NodeId node = store.find(path);
        if (node == noNode)
            continue;
        store.setStatState(node, StatState::Stale);
        if (store.childState(node) == ChildState::Loaded)
            store.setChildState(node, ChildState::Stale);
    }
    Q_EMIT q->watchesGivenUp(paths);
}

void LiveTree::Private::readAgain()
{
    budget.clear();
    std::vector<NodeId> waiting{rootNode};
    while (!waiting.empty()) {
        const NodeId node = waiting.back();
        waiting.pop_back();
        const ChildState state = store.childState(node);
        if (store.isFollowed(node)) {
            const QString path = store.path(node);
            budget.setPinned(path, true);
            lists.reload(path);
        } else if (state == ChildState::Loaded || state == ChildState::Failed) {
            store.setChildState(node, ChildState::Stale);
        }
        const std::span<const NodeId> below = store.children(node);
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    store.markStatsStale();
}

void LiveTree::Private::announceSoon()
{
    if (!announcement.isActive())
        announcement.start();
}

void LiveTree::Private::announce()
{
    const QStringList removed = std::exchange(removedPaths, {});
    QStringList changed = std::exchange(changedPaths, {});
    QStringList read = std::exchange(readParents, {});
    changed.removeDuplicates();
    read.removeDuplicates();
    if (!removed.isEmpty())
        Q_EMIT q->nodesRemoved(removed);
    if (!changed.isEmpty())
        Q_EMIT q->nodesChanged(changed);
    if (!read.isEmpty())
        Q_EMIT q->childrenRead(read);
}

LiveTree::LiveTree(Session *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
    d->follow(rootNode);
    d->stats.requestNow(QStringLiteral("/"));
}

LiveTree::~LiveTree() = default;

ZnodeStore *LiveTree::store() const { return &d->store; }

ZnodeModel *LiveTree::model() const { return &d->model; }

void LiveTree::reveal(
    const QString &path, QObject *context, std::function<void(const zkbridge::Result<QModelIndex> &)> callback)
{
    auto *job = new RevealJob(d->session, &d->store, &d->lists, path, this);
    connect(job, &RevealJob::finished, context,
        [this, job, path, callback = std::move(callback)](const zkbridge::Result<zkbridge::Stat> &result) {
            job->deleteLater();
            if (!result) {
                callback(result.error());
                return;
            }
            d->stats.take(path, *result);
            d->followAbove(path);
            callback(d->model.indexForPath(path));
        });
    connect(context, &QObject::destroyed, job, &QObject::deleteLater);
    job->start();
}

void LiveTree::refresh(const QString &path)
{
    const NodeId node = d->store.find(path);
    if (node == noNode)
        return;
    d->stats.requestNow(path);
    d->lists.load(path, Session::Priority::Interactive);
}

void LiveTree::release(NodeId node)
{
    if (node == rootNode || !d->store.contains(node))
        return;
    d->store.setFollowed(node, false);
    d->budget.release(d->store.path(node));
}

int LiveTree::knownCount() const { return d->store.count(); }

} // namespace model

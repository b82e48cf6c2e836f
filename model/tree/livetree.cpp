// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"

#include "model/tree/lazyfeed.h"
#include "model/tree/livefeed.h"
#include "model/tree/revealjob.h"
#include "model/tree/treeactivity.h"
#include "model/tree/treenews.h"
#include "zkbridge/wire/wirereader.h"

#include <QTimer>

#include <utility>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::Session;
using zkbridge::WireReader;

namespace {

constexpr qint64 defaultLimit = 3000000;
constexpr int shortestPauseMs = 100; ///< between two reports of numbers
/// Reading all Stats moves all payloads: up to this many bytes without asking.
constexpr qint64 littleData = 64LL * 1024 * 1024;

LazyReason reasonFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooLarge:
        return LazyReason::TooMany;
    case ErrorCode::Unimplemented:
        return LazyReason::OldServer;
    case ErrorCode::ConnectionLoss:
        return LazyReason::NotConnected;
    default:
        return LazyReason::Failed;
    }
}

TreeActivity::Change changeOf(zkbridge::WatchEvent::Type type)
{
    switch (type) {
    case zkbridge::WatchEvent::Type::Created:
        return TreeActivity::Change::Created;
    case zkbridge::WatchEvent::Type::Deleted:
        return TreeActivity::Change::Deleted;
    case zkbridge::WatchEvent::Type::ChildrenChanged:
        return TreeActivity::Change::Children;
    default:
        return TreeActivity::Change::Data;
    }
}

} // namespace

class LiveTree::Private {
public:
    Private(LiveTree *tree, Session *session, WireReader *wire);

    void connectFeeds();
    void connectLive(WireReader *wire);
    void startLive();
    void beLive();
    void beLazy(LazyReason reason, ErrorCode error = ErrorCode::Ok);
    void setFeed(TreeFeed *next);
    void takeListRead(const QString &path);
    void readLittleStats();
    void followAbove(const QString &path);
    void countChange();
    void tellStatusSoon();
    void tellStatus();

    LiveTree *q;
    WireReader *wire;
    ZnodeStore store;
    ZnodeModel model;
    TreeNews news;
    TreeActivity activity;
    LazyFeed lazy;
    std::unique_ptr<LiveFeed> live; ///< null without a wire
    TreeFeed *feed = &lazy; ///< the one that keeps the store current now
    TreeStatus status;
    QTimer statusTimer;
    bool switchedOn = true;
    bool mayReadLittle = true; ///< until someone stops it
    bool firstListSeen = false;
    NodeId shown = noNode; ///< by showChildren()
    bool shownAlone = false; ///< the tree does not show its children, too
};

LiveTree::Private::Private(LiveTree *tree, Session *session, WireReader *borrowedWire)
    : q(tree)
    , wire(borrowedWire)
    , model(&store)
    , lazy(session, &store, &news)
{
    status.limit = defaultLimit;
    statusTimer.setSingleShot(true);
    statusTimer.setInterval(shortestPauseMs);
    connect(&statusTimer, &QTimer::timeout, q, [this] { tellStatus(); });
    connect(&model, &ZnodeModel::childrenWanted, q, [this](NodeId node) { feed->follow(node); });
    connect(&model, &ZnodeModel::statsWanted, q,
        [this](const QList<NodeId> &newestFirst) { feed->wantStats(newestFirst); });
    connect(&news, &TreeNews::nodesRemoved, q, &LiveTree::nodesRemoved);
    connect(&news, &TreeNews::nodesChanged, q, &LiveTree::nodesChanged);
    connect(&news, &TreeNews::childrenRead, q, &LiveTree::childrenRead);
    connect(&news, &TreeNews::readTold, q, &LiveTree::readTold);
    if (wire)
        live = std::make_unique<LiveFeed>(session, wire, &store, &news);
    connectFeeds();
    if (wire)
        connectLive(wire);
}

void LiveTree::Private::connectFeeds()
{
    connect(&lazy, &LazyFeed::changeCounted, q, [this] { countChange(); });
    connect(&lazy, &TreeFeed::listRead, q, [this](const QString &path) { takeListRead(path); });
}

void LiveTree::Private::connectLive(WireReader *reader)
{
    connect(reader, &WireReader::connected, q, [this] {
        live->stop(false); // no watch is set any more
        if (feed != &lazy)
            beLazy(LazyReason::NotConnected);
        startLive();
    });
    connect(reader, &WireReader::statusChanged, q, [this](const zkbridge::WireStatus &now) {
        if (!now.isConnected() && feed != &lazy)
            beLazy(LazyReason::NotConnected);
    });
    connect(live.get(), &TreeFeed::listRead, q, [this](const QString &path) { takeListRead(path); });
    connect(live.get(), &LiveFeed::began, q, [this] {
        lazy.suspend();
        setFeed(live.get());
        status.mode = TreeMode::Walking;
        status.lazyReason = LazyReason::None;
        status.error = ErrorCode::Ok;
        status.stats = StatCoverage::Shown; // it may begin anew, after a pause
        tellStatus();
    });
    connect(live.get(), &LiveFeed::complete, q, [this] { beLive(); });
    connect(live.get(), &LiveFeed::failed, q,
        [this](const zkbridge::Error &error) { beLazy(reasonFor(error.code), error.code); });
    connect(live.get(), &LiveFeed::progressed, q, [this](const zkbridge::WalkProgress &progress) {
        status.read = progress.read;
        status.found = progress.found;
        tellStatusSoon();
    });
    connect(live.get(), &LiveFeed::allStatsRead, q, [this](bool complete) {
        status.stats = complete ? StatCoverage::All : StatCoverage::Shown;
        tellStatus();
    });
    connect(live.get(), &LiveFeed::eventNoted, q, [this](const zkbridge::WatchEvent &event) {
        activity.note(event.path, changeOf(event.type));
        if (status.paused)
            countChange();
    });
}

void LiveTree::Private::startLive()
{
    using zkbridge::WireOperation;
    // While paused nothing may move; the walk waits for the end of that.
    if (!wire || !switchedOn || status.paused || status.mode != TreeMode::Lazy || !wire->status().isConnected())
        return;
    if (!wire->status().knows(WireOperation::MultiRead) || !wire->status().knows(WireOperation::AddWatch))
        beLazy(LazyReason::OldServer);
    else
        live->start(status.limit);
}

void LiveTree::Private::beLive()
{
    status.mode = TreeMode::Live;
    tellStatus();
    readLittleStats();
}

void LiveTree::Private::beLazy(LazyReason reason, ErrorCode error)
{
    if (live)
        live->stop(wire->status().isConnected());
    status.mode = TreeMode::Lazy;
    status.lazyReason = reason;
    status.error = error;
    status.stats = StatCoverage::Shown;
    lazy.resume();
    setFeed(&lazy);
    tellStatus();
}

void LiveTree::Private::setFeed(TreeFeed *next)
{
    if (std::exchange(feed, next) == next)
        return;
    for (RevealJob *job : q->findChildren<RevealJob *>())
        job->restart(feed);
}

void LiveTree::Private::takeListRead(const QString &path)
{
    if (path == u"/" && !std::exchange(firstListSeen, true))
        Q_EMIT q->firstLoaded();
}

void LiveTree::Private::readLittleStats()
{
    if (mayReadLittle && status.dataBytes >= 0 && status.dataBytes < littleData)
        q->readAllStats();
}

void LiveTree::Private::followAbove(const QString &path)
{
    for (NodeId node = store.parentOf(store.find(path)); node != noNode; node = store.parentOf(node)) {
        if (store.childState(node) == ChildState::Failed)
            store.setFollowed(node, true);
        else if (!store.isFollowed(node))
            feed->follow(node);
    }
}

void LiveTree::Private::countChange()
{
    ++status.changesWhilePaused;
    tellStatusSoon();
}

void LiveTree::Private::tellStatusSoon()
{
    if (!statusTimer.isActive())
        statusTimer.start();
}

void LiveTree::Private::tellStatus()
{
    statusTimer.stop();
    Q_EMIT q->statusChanged(status);
}

LiveTree::LiveTree(Session *session, WireReader *wire, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, wire))
{
    d->store.setFollowed(rootNode, true);
    d->lazy.resume();
    d->startLive();
}

LiveTree::~LiveTree() = default;

ZnodeStore *LiveTree::store() const { return &d->store; }

ZnodeModel *LiveTree::model() const { return &d->model; }

void LiveTree::reveal(
    const QString &path, QObject *context, std::function<void(const zkbridge::Result<QModelIndex> &)> callback)
{
    auto *job = new RevealJob(d->feed, &d->store, path, this);
    connect(job, &RevealJob::finished, context,
        [this, job, path, callback = std::move(callback)](const zkbridge::Result<zkbridge::Stat> &result) {
            job->deleteLater();
            if (!result) {
                callback(result.error());
                return;
            }
            d->feed->takeStat(path, *result);
            d->followAbove(path);
            callback(d->model.indexForPath(path));
        });
    connect(context, &QObject::destroyed, job, &QObject::deleteLater);
    job->start();
}

void LiveTree::refresh(const QString &path)
{
    if (d->store.find(path) != noNode)
        d->feed->refresh(path);
}

void LiveTree::release(NodeId node)
{
    if (node == d->shown)
        d->shownAlone = true;
    else if (node != rootNode && d->store.contains(node))
        d->feed->release(node);
}

void LiveTree::keep(NodeId node)
{
    if (node == d->shown)
        d->shownAlone = false;
}

void LiveTree::showChildren(NodeId node)
{
    if (node == d->shown)
        return;
    const NodeId former = std::exchange(d->shown, noNode);
    if (former != noNode && d->shownAlone)
        release(former);
    d->shown = node;
    if (node == noNode)
        return;
    d->shownAlone = !d->store.isFollowed(node);
    d->feed->follow(node);
}

void LiveTree::wantStats(const QList<NodeId> &nodes) { d->feed->wantStats(nodes); }

bool LiveTree::hasWire() const { return d->wire != nullptr; }

int LiveTree::knownCount() const { return d->store.count(); }

bool LiveTree::hasToldRead() const { return d->news.hasToldRead(); }

TreeActivity *LiveTree::activity() const { return &d->activity; }

TreeStatus LiveTree::status() const { return d->status; }

void LiveTree::setLimit(qint64 znodes)
{
    d->status.limit = znodes;
    if (d->status.mode != TreeMode::Lazy && d->store.count() > znodes)
        d->beLazy(LazyReason::TooMany);
    else if (d->status.lazyReason == LazyReason::TooMany)
        d->startLive();
    d->tellStatus();
}

void LiveTree::setLive(bool live)
{
    if (std::exchange(d->switchedOn, live) == live)
        return;
    d->beLazy(live ? LazyReason::NotConnected : LazyReason::SwitchedOff);
    d->startLive();
}

void LiveTree::readAllStats()
{
    d->mayReadLittle = true;
    if (d->status.mode != TreeMode::Live || d->status.stats != StatCoverage::Shown)
        return;
    d->status.stats = StatCoverage::Reading;
    d->live->readAllStats();
    d->tellStatus();
}

void LiveTree::stopReadingStats()
{
    d->mayReadLittle = false;
    if (d->live)
        d->live->stopReadingStats();
}

void LiveTree::setPaused(bool paused)
{
    if (std::exchange(d->status.paused, paused) == paused)
        return;
    d->status.changesWhilePaused = 0;
    if (d->live)
        d->live->setPaused(paused);
    d->lazy.setPaused(paused);
    d->startLive();
    d->tellStatus();
}

void LiveTree::setDataBytes(qint64 bytes)
{
    if (std::exchange(d->status.dataBytes, bytes) == bytes)
        return;
    d->tellStatusSoon();
    d->readLittleStats();
}

} // namespace model

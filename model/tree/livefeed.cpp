// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livefeed.h"

#include "model/tree/statfill.h"
#include "model/tree/walkfill.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <utility>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::WireReader;

namespace {

constexpr qsizetype missedLimit = 50000;
const QString rootPath = QStringLiteral("/");

} // namespace

LiveFeed::LiveFeed(zkbridge::Session *session, WireReader *wire, ZnodeStore *store, TreeNews *news, QObject *parent)
    : TreeFeed(parent)
    , m_session(session)
    , m_wire(wire)
    , m_store(store)
    , m_news(news)
    , m_dirty(wire, [this](std::vector<Reread> rereads) { takeRereads(std::move(rereads)); })
    , m_stats(wire, store, news, &m_queue, &m_dirty)
    , m_forbidden(wire, &m_dirty,
          [this](const QString &path, const zkbridge::Children &children) { takeWatchedList(path, children); })
    , m_sweep(store, &m_dirty, &m_stats)
{
    connect(wire, &WireReader::watchEventsReceived, this, &LiveFeed::takeEvents);
    connect(&m_dirty, &DirtyQueue::failed, this, &LiveFeed::fail);
    connect(store, &ZnodeStore::childrenAboutToBeRemoved, this, &LiveFeed::forgetRemoved);
}

LiveFeed::~LiveFeed() { m_queue.clear(); }

void LiveFeed::start(qint64 limit)
{
    if (m_state != State::Stopped)
        return;
    m_state = State::Starting;
    m_limit = limit;
    m_context = std::make_unique<QObject>();
    countZnodes();
}

void LiveFeed::countZnodes()
{
    if (!m_wire->status().knows(zkbridge::WireOperation::AllChildrenNumber)) {
        addWatch();
        return;
    }
    m_wire->allChildrenNumber(rootPath, m_context.get(), [this](const zkbridge::Result<int> &number) {
        if (number && *number > m_limit)
            fail({ErrorCode::TooLarge, rootPath, QStringLiteral("walk"), QString::number(*number)});
        else if (number.code() == ErrorCode::ConnectionLoss)
            fail(number.error());
        else // not knowing it is no reason not to try
            addWatch();
    });
}

void LiveFeed::addWatch()
{
    m_wire->addWatch(rootPath, WireReader::WatchMode::PersistentRecursive, m_context.get(),
        [this](const zkbridge::Result<zkbridge::Done> &result) {
            if (result)
                walk();
            else
                fail(result.error());
        });
}

void LiveFeed::walk()
{
    m_state = State::Walking;
    Q_EMIT began();
    // From here on, Loaded means: read after the watch was set.
    m_store->markListsStale(false);
    m_store->markStatsStale();
    m_stats.start();
    m_fill = std::make_shared<WalkFill>(
        m_store, m_news, &m_queue, [this](NodeId node, ErrorCode error) { takeTrouble(node, error); });
    zkbridge::WalkOptions options;
    options.maxZnodes = m_limit;
    m_walk = m_wire->walk(options, m_fill->visitor());
    connect(m_walk.get(), &zkbridge::WireWalk::progressed, this, &LiveFeed::progressed);
    connect(m_walk.get(), &zkbridge::WireWalk::failed, this, &LiveFeed::fail);
    connect(m_walk.get(), &zkbridge::WireWalk::finished, this, [this] {
        // After what was handed over.
        m_queue.push([this](const QDeadlineTimer &) {
            takeWalkEnd();
            return true;
        });
    });
    // What is shown first, all in one go.
    for (const NodeId node : m_store->followed()) {
        m_store->setChildState(node, ChildState::Asked);
        m_dirty.mark(m_store->pathUtf8(node), {.list = true, .shown = true});
    }
    m_dirty.flush();
}

void LiveFeed::takeWalkEnd()
{
    m_state = State::Complete;
    m_walk.release()->deleteLater();
    m_fill.reset();
    // What stands below a list that may not be read was not met, nor what came where the walk had been.
    for (const NodeId node : m_store->unread())
        m_dirty.mark(m_store->pathUtf8(node), {.list = true, .whole = true});
    m_sweep.start();
    Q_EMIT complete();
}

void LiveFeed::fail(const zkbridge::Error &error)
{
    stop(error.code != ErrorCode::ConnectionLoss);
    Q_EMIT failed(error);
}

void LiveFeed::stop(bool connected)
{
    if (std::exchange(m_state, State::Stopped) == State::Stopped)
        return;
    m_context.reset();
    for (auto *each : {&m_walk, &m_statWalk}) {
        if (*each) {
            (*each)->disconnect(this);
            (*each)->stop();
            each->release()->deleteLater(); // it may be telling us this
        }
    }
    m_fill.reset();
    m_statFill.reset();
    m_queue.clear();
    m_dirty.clear();
    m_stats.stop();
    m_forbidden.clear();
    m_sweep.stop();
    m_missed.clear();
    m_missedMuch = false;
    if (connected)
        m_wire->removeWatches(rootPath, this, [](const zkbridge::Result<zkbridge::Done> &) {});
}

void LiveFeed::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    m_dirty.setHeld(paused);
    m_stats.setHeld(paused || m_state == State::Stopped);
    m_forbidden.setHeld(paused);
    m_sweep.setHeld(paused);
    if (paused)
        return;
    if (std::exchange(m_missedMuch, false)) {
        stop(false);
        start(m_limit); // the watch is there still; setting it again does no harm
        return;
    }
    QList<zkbridge::WatchEvent> events;
    for (const QString &path : std::as_const(m_missed)) {
        // As if it had gone and come: then everything about it counts.
        events.append({zkbridge::WatchEvent::Type::DataChanged, path});
        events.append({zkbridge::WatchEvent::Type::Created, path});
    }
    m_missed.clear();
    pushEvents(events);
}

void LiveFeed::takeEvents(const QList<zkbridge::WatchEvent> &events)
{
    if (m_state == State::Stopped || m_state == State::Starting)
        return;
    for (const zkbridge::WatchEvent &event : events) {
        // Those of the parents' child watches are told by no one who changed anything there.
        if (m_forbidden.takeEvent(event))
            continue;
        Q_EMIT eventNoted(event);
        if (!m_paused || m_missedMuch)
            continue;
        m_missed.insert(event.path);
        m_missedMuch = m_missed.size() > missedLimit;
    }
    if (!m_paused)
        pushEvents(events);
}

void LiveFeed::pushEvents(const QList<zkbridge::WatchEvent> &events)
{
    m_queue.push([this, events, next = qsizetype(0)](const QDeadlineTimer &deadline) mutable {
        while (next < events.size()) {
            applyEvent(events.at(next++));
            if (next % 64 == 0 && deadline.hasExpired())
                break;
        }
        return next == events.size();
    });
}

void LiveFeed::applyEvent(const zkbridge::WatchEvent &event)
{
    switch (event.type) {
    case zkbridge::WatchEvent::Type::Created:
    case zkbridge::WatchEvent::Type::Deleted:
        applyComing(event.path);
        break;
    case zkbridge::WatchEvent::Type::DataChanged:
        if (const NodeId node = m_store->find(event.path); node != noNode)
            m_stats.noteChanged(node);
        break;
    case zkbridge::WatchEvent::Type::ChildrenChanged:
    case zkbridge::WatchEvent::Type::Removed:
        break;
    }
}

void LiveFeed::applyComing(const QString &path)
{
    if (path == rootPath) {
        m_dirty.mark("/", {.list = true, .whole = true});
        return;
    }
    const NodeId parent = m_store->find(zkbridge::parentPath(path));
    if (parent == noNode)
        return; // the reply that brings it is younger than this event, and so is what is read below it
    m_stats.noteStale(parent);
    const NodeId node = m_store->find(path);
    if (node != noNode)
        m_stats.noteStale(node);
    // Where a list is still to be read there is nothing to correct; where it may not be, only who is known can go.
    if (node != noNode || m_store->childState(parent) == ChildState::Loaded)
        m_dirty.mark(path.toStdString(), {.list = true, .stat = m_stats.keepsAll()});
}

void LiveFeed::takeRereads(std::vector<Reread> rereads)
{
    auto apply = std::make_shared<RereadApply>(m_store, m_news, static_cast<RereadOwner *>(this), std::move(rereads));
    m_queue.push([apply](const QDeadlineTimer &deadline) { return apply->step(deadline); });
}

void LiveFeed::takeWatchedList(const QString &parent, const zkbridge::Children &children)
{
    Reread reread{parent.toStdString(), {.list = true}, {}, {}};
    reread.list.emplace();
    reread.list->names = zkbridge::PackedNames::from(children.names).sorted();
    std::vector<Reread> one;
    one.push_back(std::move(reread));
    takeRereads(std::move(one));
}

void LiveFeed::forgetRemoved(NodeId parent, int first, int last)
{
    if (m_forbidden.count() == 0)
        return;
    const auto rows = m_store->children(parent);
    for (int row = first; row <= last; ++row)
        m_forbidden.removeSubtree(m_store->path(rows[static_cast<std::size_t>(row)]));
}

void LiveFeed::takeTrouble(NodeId node, ErrorCode error)
{
    const QString path = m_store->path(node);
    if (error == ErrorCode::NoNode && node != rootNode) { // gone meanwhile: its event comes, or came
        m_dirty.mark(path.toStdString(), {.list = true, .whole = true});
        return;
    }
    m_store->setChildState(node, ChildState::Failed);
    m_store->setError(node, error);
    if (error == ErrorCode::NoAuth)
        m_forbidden.add(path);
}

void LiveFeed::takeReadable(NodeId node)
{
    if (m_forbidden.count() > 0)
        m_forbidden.remove(m_store->path(node));
}

void LiveFeed::takeNew(NodeId node, RereadFlags missing)
{
    missing.stat = missing.stat && m_stats.keepsAll();
    missing.whole = true;
    if (missing.list || missing.stat)
        m_dirty.mark(m_store->pathUtf8(node), missing);
}

void LiveFeed::takeStatReply(NodeId node, const zkbridge::BulkReply &reply)
{
    if (reply.error == ErrorCode::Ok)
        m_stats.take(node, reply.stat);
    else if (reply.error == ErrorCode::NoAuth)
        takeStatForbidden(node);
}

/// Its Stat may be had all the same, without the data; its list not.
void LiveFeed::takeStatForbidden(NodeId node)
{
    m_stats.ask(m_store->path(node));
    if (m_store->childState(node) == ChildState::Loaded)
        m_dirty.mark(m_store->pathUtf8(node), {.list = true, .whole = true});
}

void LiveFeed::takeShown(const std::string &path) { Q_EMIT listRead(QString::fromStdString(path)); }

void LiveFeed::follow(NodeId node)
{
    m_store->setFollowed(node, true);
    const ChildState state = m_store->childState(node);
    if (state == ChildState::Loaded)
        return;
    if (m_walk)
        m_walk->prefer(m_store->path(node));
    if (state != ChildState::Failed)
        m_store->setChildState(node, ChildState::Asked);
    m_dirty.markNow(m_store->pathUtf8(node), {.list = true, .shown = true});
}

void LiveFeed::release(NodeId node) { m_store->setFollowed(node, false); }

void LiveFeed::wantStats(const QList<NodeId> &newestFirst) { m_stats.wantPainted(newestFirst); }

void LiveFeed::refresh(const QString &path)
{
    m_stats.ask(path);
    loadList(path);
}

void LiveFeed::ask(
    const QString &path, QObject *context, std::function<void(const zkbridge::Result<zkbridge::Stat> &)> callback)
{
    const auto bySession = [session = m_session, path, context, callback] {
        session->exists(path, zkbridge::Session::Watch::No, context, callback);
    };
    if (!zkbridge::isValidPath(path)) {
        bySession();
        return;
    }
    m_wire->exists(path, WireReader::Watch::No, context, [=](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (reply || reply.code() == ErrorCode::NoNode)
            callback(reply);
        else
            bySession();
    });
}

void LiveFeed::loadList(const QString &path) { m_dirty.markNow(path.toStdString(), {.list = true, .shown = true}); }

void LiveFeed::takeStat(const QString &path, const zkbridge::Stat &stat)
{
    const NodeId node = m_store->find(path);
    if (node == noNode)
        return;
    m_stats.take(node, stat);
    m_store->setStatState(node, StatState::Stale); // it came beside the stream's order
}

void LiveFeed::readAllStats()
{
    if (m_state != State::Complete || m_stats.keepsAll())
        return;
    ++m_statReading;
    m_stats.setKeepAll(true); // from now on, no change is left to be painted
    m_statFill = std::make_shared<StatFill>(m_store, &m_stats, &m_queue);
    zkbridge::WalkOptions options;
    options.withStats = true;
    m_statWalk = m_wire->walk(options, m_statFill->visitor());
    connect(m_statWalk.get(), &zkbridge::WireWalk::progressed, this, &LiveFeed::progressed);
    connect(m_statWalk.get(), &zkbridge::WireWalk::failed, this, [this] { stopReadingStats(); });
    connect(m_statWalk.get(), &zkbridge::WireWalk::finished, this, [this] {
        m_queue.push([this, reading = m_statReading](const QDeadlineTimer &) {
            if (reading != m_statReading)
                return true; // it was stopped while its last parts were being taken over
            m_statWalk.release()->deleteLater();
            m_statFill.reset();
            Q_EMIT allStatsRead(true);
            return true;
        });
    });
}

void LiveFeed::stopReadingStats()
{
    if (!m_stats.keepsAll())
        return;
    ++m_statReading;
    m_stats.setKeepAll(false);
    if (m_statWalk) {
        m_statWalk->disconnect(this);
        m_statWalk->stop();
        m_statWalk.release()->deleteLater();
    }
    m_statFill.reset();
    Q_EMIT allStatsRead(false);
}

zkbridge::WalkProgress LiveFeed::progress() const
{
    return m_walk ? m_walk->progress() : m_statWalk ? m_statWalk->progress() : zkbridge::WalkProgress();
}

} // namespace model

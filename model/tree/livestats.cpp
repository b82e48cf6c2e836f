// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livestats.h"

#include "zkbridge/wire/wirereader.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace model {

namespace {

constexpr qsizetype inFlightLimit = 64;
constexpr qsizetype paintedLimit = 500; ///< more rows than any screen shows
constexpr qsizetype toldLimit = 20000;
constexpr int againMs = 4000;
/// The Stat of a znode with more data than this is asked for without the data, one by one.
constexpr int muchData = 64 * 1024;
/// While changes are being read, the number of a longer list's children is no reason to read it all.
constexpr int longList = 1000;

} // namespace

LiveStats::LiveStats(zkbridge::WireReader *wire, ZnodeStore *store, TreeNews *news, StreamQueue *queue,
    DirtyQueue *dirty, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_store(store)
    , m_news(news)
    , m_queue(queue)
    , m_dirty(dirty)
    , m_context(std::make_unique<QObject>())
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &LiveStats::askPaintedAgain);
}

LiveStats::~LiveStats() = default;

void LiveStats::start() { setHeld(false); }

void LiveStats::setHeld(bool held)
{
    if (held)
        m_again.stop();
    else
        m_again.start();
}

void LiveStats::stop()
{
    m_again.stop();
    m_context = std::make_unique<QObject>();
    m_waiting.clear();
    m_inFlight.clear();
    m_told.clear();
    m_keepAll = false;
}

void LiveStats::wantPainted(const QList<NodeId> &newestFirst)
{
    for (const NodeId node : newestFirst | std::views::reverse) {
        m_painted.removeOne(node);
        m_painted.prepend(node);
        const QString path = m_store->path(node);
        if (m_inFlight.contains(path))
            continue;
        m_waiting.removeOne(path);
        m_waiting.append(path);
    }
    m_painted.remove(std::min(paintedLimit, m_painted.size()), std::max<qsizetype>(0, m_painted.size() - paintedLimit));
    if (!m_keepAll && m_waiting.size() > paintedLimit)
        m_waiting.remove(0, m_waiting.size() - paintedLimit); // these have scrolled away
    next();
}

void LiveStats::ask(const QString &path)
{
    if (!m_inFlight.contains(path))
        m_waiting.append(path);
    next();
}

void LiveStats::next()
{
    while (m_inFlight.size() < inFlightLimit && !m_waiting.isEmpty())
        send(m_waiting.takeLast());
}

void LiveStats::send(const QString &path)
{
    m_inFlight.insert(path);
    m_wire->exists(path, zkbridge::WireReader::Watch::No, m_context.get(),
        [this, path](const zkbridge::Result<zkbridge::Stat> &reply) {
            m_queue->push([this, path, reply](const QDeadlineTimer &) {
                takeReply(path, reply);
                return true;
            });
        });
}

void LiveStats::takeReply(const QString &path, const zkbridge::Result<zkbridge::Stat> &reply)
{
    m_inFlight.remove(path);
    const NodeId node = m_store->find(path);
    if (node != noNode) {
        if (reply) {
            take(node, *reply);
        } else if (reply.code() == zkbridge::ErrorCode::NoNode) {
            m_dirty->mark(path.toStdString(), {.list = true, .whole = true});
        } else if (reply.code() != zkbridge::ErrorCode::ConnectionLoss) {
            m_store->setStatState(node, StatState::Failed);
            m_store->setError(node, reply.code());
        }
    }
    next();
}

void LiveStats::take(NodeId node, const zkbridge::Stat &stat)
{
    const zkbridge::Stat *before = m_store->stat(node);
    checkList(node, stat);
    if (!before) {
        m_store->setStatQuietly(node, stat);
        return;
    }
    const bool differs = *before != stat;
    // Nothing else tells that a list was opened to us, or closed.
    const bool accessChanged = before->aversion != stat.aversion || before->czxid != stat.czxid;
    m_store->setStat(node, stat);
    const QString path = differs || !m_told.isEmpty() ? m_store->path(node) : QString();
    const bool told = !m_told.isEmpty() && m_told.remove(path);
    if (accessChanged)
        m_dirty->mark(path.toStdString(), {.list = true, .whole = true});
    if (differs && !told) {
        m_store->markChanged(node);
        m_news->noteChanged(path);
    }
}

/// A child that may not be read comes without an event where none was before: then only the number tells.
void LiveStats::checkList(NodeId node, const zkbridge::Stat &stat)
{
    const int known = m_store->childCount(node);
    if (m_store->childState(node) == ChildState::Loaded && known != stat.numChildren
        && (m_dirty->isIdle() || known < longList))
        m_dirty->mark(m_store->pathUtf8(node), {.list = true});
}

void LiveStats::noteChanged(NodeId node)
{
    if (m_store->statState(node) != StatState::Unknown) {
        const QString path = m_store->path(node);
        if (m_told.size() >= toldLimit)
            m_told.clear();
        m_told.insert(path);
        m_store->markChanged(node);
        m_news->noteChanged(path);
    }
    noteStale(node);
}

void LiveStats::noteStale(NodeId node)
{
    if (m_keepAll) {
        const zkbridge::Stat *stat = m_store->stat(node);
        if (stat && stat->dataLength > muchData)
            ask(m_store->path(node));
        else
            m_dirty->mark(m_store->pathUtf8(node), {.stat = true});
    } else if (m_store->statState(node) == StatState::Fresh) {
        m_store->setStatState(node, StatState::Stale);
    }
}

void LiveStats::askPaintedAgain()
{
    // A row that is still painted wants its Stat then; the others stay as they are.
    for (const NodeId node : std::as_const(m_painted))
        if (m_store->contains(node) && m_store->statState(node) == StatState::Fresh)
            m_store->setStatState(node, StatState::Stale);
    m_painted.clear();
}

} // namespace model

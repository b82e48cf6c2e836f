// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/storesearch.h"

#include "model/tree/pathstats.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimerEvent>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace model {

namespace {

constexpr qint64 sliceMilliseconds = 4;
constexpr std::size_t chunkSize = 8192;
/// Chunks at once: their memory is bounded, and no thread of the pool is idle.
constexpr int maxSearching = 8;
constexpr std::size_t usualPathBytes = 48;

} // namespace

StoreSearch::StoreSearch(const ZnodeStore *store, NodeId root, SearchMatcher matcher, zkbridge::Session *session,
    qint64 maxHits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_matcher(std::move(matcher))
    , m_root(root)
    , m_session(session)
    , m_budget(std::make_shared<std::atomic<qint64>>(maxHits))
{
}

StoreSearch::~StoreSearch() = default;

void StoreSearch::start() { m_timer.start(0, this); }

void StoreSearch::stop()
{
    m_stopped = true;
    m_timer.stop();
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading.release()->deleteLater(); // it may be emitting
    }
}

void StoreSearch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        copySlice();
    else
        QObject::timerEvent(event);
}

void StoreSearch::copySlice()
{
    QElapsedTimer slice;
    slice.start();
    const NodeId limit = m_store->idLimit();
    // Ids are looked at in the order of memory; below a path, changes between slices cannot lead astray.
    m_parent = noNode;
    for (int steps = 1; m_next < limit; ++m_next, ++steps) {
        if (m_store->contains(m_next))
            copyNode(m_next);
        if (m_chunk.nodes.size() == chunkSize) {
            searchCopied();
            if (m_searching == maxSearching) {
                ++m_next;
                m_timer.stop(); // until one of them is done
                return;
            }
        }
        if ((steps & 63) == 0 && slice.elapsed() >= sliceMilliseconds) {
            ++m_next;
            return;
        }
    }
    m_timer.stop();
    m_copied = true;
    if (!m_chunk.nodes.empty())
        searchCopied();
    if (!m_newest.isEmpty())
        readNewest();
    endIfDone();
}

bool StoreSearch::enterParent(NodeId parent)
{
    if (parent != m_parent) {
        m_parent = parent;
        NodeId above = parent;
        while (above != noNode && above != m_root)
            above = m_store->parentOf(above);
        m_parentCounts = above == m_root;
        if (m_parentCounts)
            m_path = parent == rootNode ? "/" : m_store->path(parent).toStdString() + '/';
        m_pathStem = m_path.size();
    }
    m_path.resize(m_pathStem);
    return m_parentCounts;
}

void StoreSearch::copyNode(NodeId node)
{
    if (node == m_root) {
        copyPath(node, m_store->path(node).toStdString());
    } else if (node != rootNode && enterParent(m_store->parentOf(node))) {
        m_path += m_store->name(node);
        copyPath(node, m_path);
    }
}

void StoreSearch::copyPath(NodeId node, std::string_view path)
{
    const zkbridge::Stat *stat = m_session != nullptr ? m_store->stat(node) : nullptr;
    const zkbridge::ErrorCode error = m_store->error(node);
    m_chunk.forbidden += qint64(error == zkbridge::ErrorCode::NoAuth);
    ++m_read;
    if (m_session != nullptr && stat == nullptr && error == zkbridge::ErrorCode::Ok) {
        m_newest.append(QString::fromUtf8(path));
        m_newestNodes.push_back(node);
        return;
    }
    m_chunk.paths.append(path);
    m_chunk.nodes.push_back(node);
    if (m_session != nullptr)
        m_chunk.stats.push_back(stat != nullptr ? std::optional(*stat) : std::nullopt);
}

void StoreSearch::readNewest()
{
    m_reading = std::make_unique<PathStats>(m_session, std::exchange(m_newest, {}));
    connect(m_reading.get(), &PathStats::read, this, [this](qsizetype which, const zkbridge::Stat &stat) {
        m_chunk.paths.append(m_reading->path(which).toStdString());
        m_chunk.nodes.push_back(m_newestNodes.at(static_cast<std::size_t>(which)));
        m_chunk.stats.push_back(stat);
        if (m_chunk.nodes.size() == chunkSize)
            searchCopied();
    });
    connect(m_reading.get(), &PathStats::failed, this, &StoreSearch::failed);
    connect(m_reading.get(), &PathStats::finished, this, [this] {
        m_reading.release()->deleteLater(); // it is emitting
        if (!m_chunk.nodes.empty())
            searchCopied();
        endIfDone();
    });
    m_reading->start();
}

void StoreSearch::searchCopied()
{
    Chunk chunk = std::exchange(m_chunk, {});
    m_chunk.nodes.reserve(chunkSize);
    m_chunk.paths.reserve(chunkSize, chunkSize * usualPathBytes);
    ++m_searching;
    auto *watcher = new QFutureWatcher<Found>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        Found found = watcher->future().takeResult();
        watcher->deleteLater();
        take(std::move(found));
    });
    watcher->setFuture(
        QtConcurrent::run(&StoreSearch::searchChunk, std::move(chunk), SearchMatcher(m_matcher), m_budget));
}

StoreSearch::Found StoreSearch::searchChunk(const Chunk &chunk, const SearchMatcher &matcher, const Budget &budget)
{
    Found found;
    found.batch.forbidden = chunk.forbidden;
    SearchSubject subject;
    for (std::size_t i = 0; i < chunk.nodes.size(); ++i) {
        subject.path = chunk.paths.at(i);
        subject.stat = !chunk.stats.empty() && chunk.stats[i] ? &*chunk.stats[i] : nullptr;
        const SearchMatcher::Verdict verdict = matcher.test(subject);
        found.batch.gaveUp += qint64(verdict == SearchMatcher::Verdict::GaveUp);
        if (verdict != SearchMatcher::Verdict::Yes)
            continue;
        ++found.batch.matched;
        if (budget->fetch_sub(1) <= 0)
            continue;
        found.batch.hits.append(matcher.makeHit(subject));
        found.nodes.push_back(chunk.nodes[i]);
    }
    return found;
}

void StoreSearch::take(Found found)
{
    --m_searching;
    if (m_stopped)
        return;
    for (std::size_t i = 0; i < found.nodes.size(); ++i) {
        SearchHit &hit = found.batch.hits[static_cast<qsizetype>(i)];
        const NodeId node = found.nodes[i];
        if (hit.stat || !m_store->contains(node))
            continue;
        const zkbridge::Stat *stat = m_store->stat(node);
        if (stat != nullptr && m_store->path(node) == hit.path) // the id may have gone to another znode meanwhile
            hit.stat = *stat;
    }
    Q_EMIT matched(found.batch);
    if (m_stopped)
        return;
    if (!m_copied)
        m_timer.start(0, this);
    endIfDone();
}

void StoreSearch::endIfDone()
{
    if (m_copied && !m_reading && m_searching == 0)
        Q_EMIT finished();
}

} // namespace model

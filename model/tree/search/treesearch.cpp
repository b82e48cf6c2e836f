// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/treesearch.h"

#include "model/tree/search/searchvisitor.h"
#include "model/tree/search/storesearch.h"
#include "model/tree/subtreewalk.h"

#include <QDateTime>

#include <chrono>
#include <utility>

namespace model {

using namespace std::chrono_literals;

TreeSearch::TreeSearch(SearchSources sources, SearchExpression expression, TreeSearchOptions options, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_expression(std::move(expression))
    , m_options(std::move(options))
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(progress()); });
}

TreeSearch::~TreeSearch() { cancel(); }

bool TreeSearch::isInMemory(
    const SearchSources &sources, const SearchExpression &expression, const TreeSearchOptions &options)
{
    if (sources.store == nullptr || expression.needsData())
        return false;
    const bool needsStats = expression.needsStats() || options.withStats;
    return (!needsStats || sources.storeHasStats) && sources.store->find(options.root) != noNode;
}

void TreeSearch::start()
{
    m_running = true;
    m_clock.start();
    m_timer.start();
    SearchMatcher matcher(m_expression, QDateTime::currentMSecsSinceEpoch());
    m_progress.inMemory = isInMemory(m_sources, m_expression, m_options);
    if (m_progress.inMemory)
        searchStore(std::move(matcher));
    else
        walk(std::move(matcher));
}

void TreeSearch::searchStore(SearchMatcher matcher)
{
    const ZnodeStore *store = m_sources.store;
    const bool withStats = m_expression.needsStats() || m_options.withStats;
    m_store = std::make_unique<StoreSearch>(store, store->find(m_options.root), std::move(matcher),
        withStats ? m_sources.session : nullptr, m_options.maxHits, nullptr);
    connect(m_store.get(), &StoreSearch::matched, this, &TreeSearch::take);
    connect(m_store.get(), &StoreSearch::finished, this, &TreeSearch::end);
    connect(m_store.get(), &StoreSearch::failed, this, &TreeSearch::fail);
    m_store->start();
}

void TreeSearch::walk(SearchMatcher matcher)
{
    SubtreeWalkOptions options;
    options.withData = m_expression.needsData();
    options.withStats = options.withData || m_options.withStats || m_expression.needsStats();
    options.unlimitedSpeed = m_options.unlimitedSpeed;
    m_outlet = std::make_shared<SearchVisitor::Outlet>([this](const SearchBatch &batch) { take(batch); });
    m_walk = std::make_unique<SubtreeWalk>(m_sources.session, m_sources.wire, m_options.root, options);
    m_walk->setVisitor(std::make_shared<SearchVisitor>(
        std::move(matcher), options.withStats, options.withData, m_options.maxHits, m_outlet));
    connect(m_walk.get(), &SubtreeWalk::finished, this, &TreeSearch::end);
    connect(m_walk.get(), &SubtreeWalk::failed, this, &TreeSearch::fail);
    m_walk->start();
}

void TreeSearch::take(const SearchBatch &batch)
{
    m_progress.hits += batch.matched;
    m_progress.forbidden += batch.forbidden;
    m_progress.gaveUp += batch.gaveUp;
    if (!batch.hits.isEmpty())
        Q_EMIT hitsFound(batch.hits);
}

SearchProgress TreeSearch::progress() const
{
    SearchProgress progress = m_progress;
    if (!m_running)
        return progress;
    if (m_store) {
        progress.read = m_store->read();
        // Below another znode nobody has counted.
        progress.found = m_options.root == u"/" ? m_sources.store->count() : progress.read;
    } else if (m_walk) {
        const zkbridge::WalkProgress walked = m_walk->progress();
        progress.read = walked.read;
        progress.found = walked.found;
        progress.bytes = walked.bytes;
    }
    progress.seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    return progress;
}

void TreeSearch::cancel()
{
    m_progress = progress();
    m_running = false;
    m_timer.stop();
    if (m_outlet)
        *m_outlet = {};
    // One of their signals may be under way.
    if (m_store) {
        m_store->stop();
        m_store.release()->deleteLater();
    }
    if (m_walk) {
        m_walk->cancel();
        m_walk.release()->deleteLater();
    }
}

void TreeSearch::fail(const zkbridge::Error &error)
{
    const SearchProgress last = progress();
    cancel();
    Q_EMIT progressed(last);
    Q_EMIT failed(error);
}

void TreeSearch::end()
{
    cancel();
    Q_EMIT progressed(m_progress);
    Q_EMIT finished();
}

} // namespace model

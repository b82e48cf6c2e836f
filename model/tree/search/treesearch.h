// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchexpression.h"
#include "model/tree/search/searchhit.h"
#include "zkbridge/client/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace zkbridge {
class Session;
class WireReader;
} // namespace zkbridge

namespace model {

class SearchMatcher;
class StoreSearch;
class SubtreeWalk;
class ZnodeStore;

struct TreeSearchOptions {
    QString root = QStringLiteral("/"); ///< searched, too
    qint64 maxHits = 100'000; ///< those beyond are counted and not kept
    bool withStats = false; ///< hits shall carry their Stats even if no condition needs them
    bool unlimitedSpeed = false; ///< see zkbridge::WalkOptions
};

/// Where a search takes what it looks at from.
struct SearchSources {
    zkbridge::Session *session = nullptr;
    zkbridge::WireReader *wire = nullptr; ///< may be null
    const ZnodeStore *store = nullptr; ///< if it knows every name, as a live tree's does; else null
    bool storeHasStats = false; ///< every Stat, too, but for those of the newest znodes
};

/// Searches a znode and all below it: in memory where `store` knows all that is asked for, else by reading
/// the subtree from the servers, payloads included when a condition or a Stat needs them. Thread: the GUI's. Sources
/// are borrowed and must outlive this.
class TreeSearch : public QObject {
    Q_OBJECT
public:
    TreeSearch(
        SearchSources sources, SearchExpression expression, TreeSearchOptions options, QObject *parent = nullptr);
    ~TreeSearch() override;

    /// Whether start() would read nothing from the servers, as things stand.
    [[nodiscard]] static bool isInMemory(
        const SearchSources &sources, const SearchExpression &expression, const TreeSearchOptions &options);

    void start();
    /// At once: nothing is emitted any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] SearchProgress progress() const;

Q_SIGNALS:
    void hitsFound(const QList<model::SearchHit> &hits);
    /// About ten times a second, and before finished() and failed().
    void progressed(const model::SearchProgress &progress);
    void finished();
    /// The root is not there or forbidden, or the connection was lost; hits handed out before stay true.
    void failed(const zkbridge::Error &error);

private:
    void searchStore(SearchMatcher matcher);
    void walk(SearchMatcher matcher);
    void take(const SearchBatch &batch);
    void fail(const zkbridge::Error &error);
    void end();

    SearchSources m_sources;
    SearchExpression m_expression;
    TreeSearchOptions m_options;
    std::unique_ptr<StoreSearch> m_store;
    std::unique_ptr<SubtreeWalk> m_walk;
    std::shared_ptr<std::function<void(SearchBatch)>> m_outlet; ///< of the walk's visitor
    SearchProgress m_progress; ///< hits, forbidden and gaveUp; the rest when asked for
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchmatcher.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/packednames.h"

#include <QBasicTimer>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace zkbridge {
class Session;
}

namespace model {

class PathStats;

/// Looks at what a ZnodeStore knows of a znode and all below it: paths, and Stats when they are asked for. The GUI's
/// thread copies them in slices of a few milliseconds; threads of the pool match them. What changes meanwhile is seen
/// before or after its change. The Stat of a znode comes to a store a moment after its name: those that are not yet
/// there are asked for at the end.
///
/// Thread: the GUI's. `store` and `session` are borrowed and must outlive this, or its stop().
class StoreSearch : public QObject {
    Q_OBJECT
public:
    /// `session` for the Stats that are missing; null when none are wanted.
    StoreSearch(const ZnodeStore *store, NodeId root, SearchMatcher matcher, zkbridge::Session *session, qint64 maxHits,
        QObject *parent);
    ~StoreSearch() override;

    void start();
    /// At once: nothing is emitted any more, and the store not looked at.
    void stop();
    [[nodiscard]] qint64 read() const { return m_read; }

Q_SIGNALS:
    void matched(const model::SearchBatch &batch);
    void finished();
    /// A Stat could not be asked for; nothing follows.
    void failed(const zkbridge::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A part of the store, copied.
    struct Chunk {
        zkbridge::PackedNames paths;
        std::vector<NodeId> nodes;
        std::vector<std::optional<zkbridge::Stat>> stats; ///< as many, or none
        qint64 forbidden = 0;
    };
    struct Found {
        SearchBatch batch;
        std::vector<NodeId> nodes; ///< of batch.hits
    };
    using Budget = std::shared_ptr<std::atomic<qint64>>;
    [[nodiscard]] static Found searchChunk(const Chunk &chunk, const SearchMatcher &matcher, const Budget &budget);

    void copySlice();
    void copyNode(NodeId node);
    void copyPath(NodeId node, std::string_view path);
    void readNewest();
    void searchCopied();
    void take(Found found);
    void endIfDone();
    [[nodiscard]] bool enterParent(NodeId parent);

    const ZnodeStore *m_store;
    SearchMatcher m_matcher;
    NodeId m_root;
    zkbridge::Session *m_session;
    QStringList m_newest; ///< paths of those without a Stat
    std::vector<NodeId> m_newestNodes; ///< the same
    std::unique_ptr<PathStats> m_reading; ///< their Stats
    NodeId m_next = rootNode;
    Chunk m_chunk;
    NodeId m_parent = noNode; ///< whose children were copied last
    bool m_parentCounts = false; ///< it is the root of the search or below it
    std::string m_path; ///< that parent's, and a slash
    std::size_t m_pathStem = 0; ///< its length
    Budget m_budget; ///< hits that may still be kept
    int m_searching = 0; ///< chunks
    bool m_copied = false;
    bool m_stopped = false;
    qint64 m_read = 0;
    QBasicTimer m_timer;
};

} // namespace model

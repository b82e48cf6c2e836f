// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"
#include "zkbridge/client/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace zkbridge {
class WireReader;
}

namespace model {

/// Reads the Stats of all children of one znode into the store, with a bounded number of requests under way: by
/// multi-reads of the wire where it can and the payloads, which these move, are small; else one by one by the session,
/// after everything else that it has to do. A Stat that no watch guards counts as stale as soon as it is there: who
/// paints it reads it again.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this; `wire` may be null.
class ChildStatReader : public QObject {
    Q_OBJECT
public:
    ChildStatReader(
        zkbridge::Session *session, zkbridge::WireReader *wire, ZnodeStore *store, QObject *parent = nullptr);
    ~ChildStatReader() override;

    /// Children whose Stat is unknown or stale. Looks at all: some milliseconds for a million.
    [[nodiscard]] int missing(NodeId parent) const;
    /// Children of which not even an old Stat is known. As costly.
    [[nodiscard]] int unknown(NodeId parent) const;
    struct Cost {
        bool withData = false; ///< the payloads travel, too
        qint64 bytesEach = 0; ///< about what one child moves, judged by some Stats that are known
    };
    [[nodiscard]] Cost cost(NodeId parent) const;

    /// Ends what is under way, and begins. Ends in finished(), unless stop() comes first.
    void start(NodeId parent);
    void stop(); ///< what was read stays
    [[nodiscard]] bool isReading() const { return m_requests != nullptr; }

Q_SIGNALS:
    /// After each hundred or more.
    void progressed(int done, int total);
    void finished();

private:
    [[nodiscard]] bool isMissing(NodeId node) const;
    [[nodiscard]] NodeId nextMissing();
    void next();
    void readOne(const QString &path);
    void readForbidden(const QString &path); ///< the Stat of what may not be read may be asked for all the same
    void readMany(NodeId first);
    void take(const QString &path, const zkbridge::Stat &stat);
    void count(int reads);

    zkbridge::Session *m_session;
    zkbridge::WireReader *m_wire;
    ZnodeStore *m_store;
    NodeId m_parent = noNode;
    std::vector<NodeId> m_nodes;
    std::size_t m_next = 0;
    int m_requestsInFlight = 0;
    int m_readsInFlight = 0;
    bool m_bulk = false;
    std::unique_ptr<QObject> m_requests; ///< context of what is under way
};

} // namespace model

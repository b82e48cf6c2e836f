// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treestatus.h"
#include "model/tree/znodemodel.h"
#include "zkbridge/client/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace zkbridge {
class WireReader;
}

namespace model {

class TreeActivity;

/// Keeps a ZnodeStore, and the ZnodeModel over it, equal to what the ensemble holds.
///
/// Live, where the wire is connected to a server from 3.6: one persistent recursive watch is set, then all names are
/// read by multi-reads. Events only mark znodes dirty; the reply to the re-read is the truth, applied in the stream's
/// order. Stats are read of painted rows, or of all on request. Every name is known.
/// Lazy, else and until then: child lists of expanded znodes and Stats of painted ones, each with a one-shot watch of
/// the session, within its budget of watches. A painted znode with few children (up to 1000) has its list read too, so
/// that its number of children is live and it opens at once. What is not painted is not read: it becomes stale.
/// In both, changes are folded (one parent at most every 100 ms), and rows, selection and expansion stay through
/// reconnects, new sessions and changes of the mode.
///
/// Thread: the GUI's. `session` and `wire` are borrowed and must outlive this; `wire` may be null (then always lazy).
class LiveTree : public QObject {
    Q_OBJECT
public:
    LiveTree(zkbridge::Session *session, zkbridge::WireReader *wire, QObject *parent = nullptr);
    ~LiveTree() override;

    [[nodiscard]] ZnodeStore *store() const;
    [[nodiscard]] ZnodeModel *model() const;

    /// Makes `path` known, loading its ancestors' child lists as far as they may be read; where they may not, the
    /// path's own elements are put into the tree. Calls back with the index, or the error of the znode itself (NoNode
    /// ...).
    void reveal(
        const QString &path, QObject *context, std::function<void(const zkbridge::Result<QModelIndex> &)> callback);

    /// Reads Stat and child list of `path` again (F5).
    void refresh(const QString &path);

    /// A row that was collapsed: what is below it is not shown any more, and its watches may be given up when the
    /// budget runs short. Expanding it again takes this back.
    void release(NodeId node);
    /// A row that was expanded: takes release() back.
    void keep(NodeId node);
    /// The list of children that is shown beside the tree, one at a time (noNode: none): read and kept current as that
    /// of an expanded row is, until another one is shown.
    void showChildren(NodeId node);
    /// Reads the Stats of these, newest first, as those of painted rows.
    void wantStats(const QList<NodeId> &nodes);

    [[nodiscard]] int knownCount() const;
    /// childrenRead() has told every list that is known.
    [[nodiscard]] bool hasToldRead() const;
    [[nodiscard]] bool hasWire() const; ///< else it is always lazy

    [[nodiscard]] TreeStatus status() const;
    /// More znodes than this are not walked. Default 3,000,000.
    void setLimit(qint64 znodes);
    /// Ends the walk and stays lazy, or goes back to being live.
    void setLive(bool live);
    /// Reads the Stats of all znodes by moving all their payloads once (status().dataBytes), then keeps them current.
    void readAllStats();
    void stopReadingStats(); ///< what was read stays
    /// What a server estimates all payloads to be (approximate_data_size); -1: unknown.
    void setDataBytes(qint64 bytes);
    /// While paused, changes are counted and not applied; afterwards everything that changed is read again.
    void setPaused(bool paused);
    /// Where the changes are; fed while live.
    [[nodiscard]] TreeActivity *activity() const;

Q_SIGNALS:
    /// The root's children are there (the first time), or could not be read.
    void firstLoaded();
    /// At most ten times a second while numbers change, at once when the mode does.
    void statusChanged(const model::TreeStatus &status);
    /// Child lists that were read and are not empty, or got children, for recognisers and completion: absolute path of
    /// the parent.
    void childrenRead(const QStringList &parents);
    /// After childrenRead(): hasToldRead() is true again.
    void readTold();
    /// Topmost znodes that vanished; all below them did too.
    void nodesRemoved(const QStringList &paths);
    /// These znodes changed (the flash; the open editor): data or Stat, as far as they were painted. Folded: once in a
    /// turn of the event loop.
    void nodesChanged(const QStringList &paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodemodel.h"
#include "zkbridge/client/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace model {

/// Keeps a ZnodeStore, and the ZnodeModel over it, equal to what the ensemble holds, for the part that is shown: child
/// lists of expanded znodes and Stats of painted ones, each with a watch, within the session's budget of watches. A
/// painted znode with few children (up to 1000) has its list read too, so that its number of children is live and it
/// opens at once. Reads again on every watch event (coalesced: one parent at most every 100 ms), after a reconnect and
/// after a new session; rows, selection and expansion stay. What is not painted is not read: it becomes stale.
///
/// Thread: the GUI's. `session` is borrowed and must outlive this.
class LiveTree : public QObject {
    Q_OBJECT
public:
    explicit LiveTree(zkbridge::Session *session, QObject *parent = nullptr);
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

    [[nodiscard]] int knownCount() const;

Q_SIGNALS:
    /// The root's children are there (the first time), or could not be read.
    void firstLoaded();
    /// Child lists that were read, for recognisers and completion: absolute path of the parent.
    void childrenRead(const QStringList &parents);
    /// Topmost znodes that vanished; all below them did too.
    void nodesRemoved(const QStringList &paths);
    /// These znodes changed (the flash; the open editor): data or Stat, as far as they were painted. Folded: once in a
    /// turn of the event loop.
    void nodesChanged(const QStringList &paths);
    /// The budget was short, and all watches of this session on these were taken back. Whoever has set one of his own
    /// there reads again.
    void watchesGivenUp(const QStringList &paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model

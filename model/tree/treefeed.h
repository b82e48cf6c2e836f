// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"
#include "zkbridge/client/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace model {

/// One way of keeping a ZnodeStore equal to the ensemble: what the tree asks of it, whichever it is.
/// Thread: the GUI's.
class TreeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Someone shows this list of children: read it if it is not known, and keep it current.
    virtual void follow(NodeId node) = 0;
    /// The list is not shown any more.
    virtual void release(NodeId node) = 0;
    /// Rows that are painted, the newest wish first.
    virtual void wantStats(const QList<NodeId> &newestFirst) = 0;
    /// Reads Stat and list again.
    virtual void refresh(const QString &path) = 0;
    /// Asks whether a znode is there, leaving no watch.
    virtual void ask(const QString &path, QObject *context,
        std::function<void(const zkbridge::Result<zkbridge::Stat> &)> callback) = 0;
    /// Reads a list; listRead() follows.
    virtual void loadList(const QString &path) = 0;
    /// A Stat that came with another reply.
    virtual void takeStat(const QString &path, const zkbridge::Stat &stat) = 0;

Q_SIGNALS:
    /// The list is in the store, or could not be read (ChildState::Failed, or the znode is not there).
    void listRead(const QString &path);
};

} // namespace model

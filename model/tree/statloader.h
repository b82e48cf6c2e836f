// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"
#include "zkbridge/client/session.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace model {

/// Reads Stats into the store, each with a watch: the newest wish first, a few in flight at a time, so that rows which
/// have scrolled away by the time their turn comes cost nothing.
/// Thread: the GUI's. `session` and `store` are borrowed and must outlive this.
class StatLoader : public QObject {
    Q_OBJECT
public:
    StatLoader(zkbridge::Session *session, ZnodeStore *store, QObject *parent = nullptr);

    void request(const QStringList &newestFirst);
    void requestNow(const QString &path);
    /// Asks, without a watch, whether the znode is still there.
    void check(const QString &path);
    /// A Stat that came with another reply. It has no watch of its own, so it does not make the znode's Stat Fresh.
    void take(const QString &path, const zkbridge::Stat &stat);
    /// A watch told that the znode changed: tells it at once, and makes the Stat Stale, so that it is read when it is
    /// painted.
    void noteEvent(const QString &path);
    /// The znode is gone from the store.
    void forget(const QString &path) { m_told.remove(path); }

Q_SIGNALS:
    /// Read with a watch, and in the store.
    void read(const QString &path);
    void changed(const QString &path);
    void vanished(const QString &path);

private:
    void next();
    void ask(const QString &path, zkbridge::Session::Priority priority);
    void takeReply(const QString &path, const zkbridge::Result<zkbridge::Stat> &reply);
    void store(NodeId node, const QString &path, const zkbridge::Stat &stat);

    zkbridge::Session *m_session;
    ZnodeStore *m_store;
    QStringList m_waiting; ///< newest last
    QSet<QString> m_asked;
    QSet<QString> m_told; ///< changes that noteEvent() told already
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/dirtyqueue.h"
#include "model/tree/streamqueue.h"
#include "model/tree/treenews.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/result.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace model {

/// Stats in a live tree: those of painted rows, read without watches, a few in flight, the newest wish first, and read
/// again when an event told of a change or, because a change of an ACL has no event, every few seconds while they are
/// painted. Or those of all znodes, kept current. Thread: the GUI's. Everything passed in is borrowed and must outlive
/// this.
class LiveStats : public QObject {
    Q_OBJECT
public:
    LiveStats(zkbridge::WireReader *wire, ZnodeStore *store, TreeNews *news, StreamQueue *queue, DirtyQueue *dirty,
        QObject *parent = nullptr);
    ~LiveStats() override;

    void start();
    void stop();
    /// While held, what is painted is not asked for again.
    void setHeld(bool held);
    /// Stats of all znodes are read, or being read: no change is left to be painted.
    void setKeepAll(bool keepAll) { m_keepAll = keepAll; }
    [[nodiscard]] bool keepsAll() const { return m_keepAll; }

    void wantPainted(const QList<NodeId> &newestFirst);
    void ask(const QString &path);
    /// A Stat in its turn of the stream.
    void take(NodeId node, const zkbridge::Stat &stat);
    /// An event told that the data changed.
    void noteChanged(NodeId node);
    /// Something of the Stat has changed.
    void noteStale(NodeId node);

private:
    void next();
    void send(const QString &path);
    void takeReply(const QString &path, const zkbridge::Result<zkbridge::Stat> &reply);
    void checkList(NodeId node, const zkbridge::Stat &stat);
    void askPaintedAgain();

    zkbridge::WireReader *m_wire;
    ZnodeStore *m_store;
    TreeNews *m_news;
    StreamQueue *m_queue;
    DirtyQueue *m_dirty;
    std::unique_ptr<QObject> m_context; ///< of what is in flight
    QList<QString> m_waiting; ///< newest last
    QList<NodeId> m_painted; ///< newest first; some may be gone
    QSet<QString> m_inFlight;
    QSet<QString> m_told; ///< changes that were told at their event
    QTimer m_again;
    bool m_keepAll = false;
};

} // namespace model

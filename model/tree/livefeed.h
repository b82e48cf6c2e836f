// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/dirtyqueue.h"
#include "model/tree/forbiddenwatches.h"
#include "model/tree/livestats.h"
#include "model/tree/livesweep.h"
#include "model/tree/rereadapply.h"
#include "model/tree/streamqueue.h"
#include "model/tree/treefeed.h"
#include "model/tree/treenews.h"
#include "zkbridge/client/session.h"
#include "zkbridge/wire/wirewalk.h"

#include <QSet>

#include <memory>
#include <optional>

namespace model {

class StatFill;
class WalkFill;

/// Keeps all of an ensemble's znodes current over the wire: one persistent recursive watch, then a walk of all names,
/// then events, which only mark what is to be read again. What the stream brings is applied in its order, so an event
/// never concerns a znode that an older reply is still to bring. What has no event is found by a slow sweep
/// (LiveSweep). Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class LiveFeed : public TreeFeed, private RereadOwner {
    Q_OBJECT
public:
    LiveFeed(zkbridge::Session *session, zkbridge::WireReader *wire, ZnodeStore *store, TreeNews *news,
        QObject *parent = nullptr);
    ~LiveFeed() override;

    /// Sets the watch and walks, as far as there are at most `limit` znodes: began(), then complete() or failed().
    void start(qint64 limit);
    /// Changes nothing any more. `connected`: take back the watch.
    void stop(bool connected);
    [[nodiscard]] bool isComplete() const override { return m_state == State::Complete; }
    /// While paused, events are only counted; afterwards what they told of is read again.
    void setPaused(bool paused);
    void readAllStats();
    void stopReadingStats();
    [[nodiscard]] zkbridge::WalkProgress progress() const; ///< of the walk that runs, whichever it is

    void follow(NodeId node) override;
    void release(NodeId node) override;
    void wantStats(const QList<NodeId> &newestFirst) override;
    void refresh(const QString &path) override;
    void ask(const QString &path, QObject *context,
        std::function<void(const zkbridge::Result<zkbridge::Stat> &)> callback) override;
    void loadList(const QString &path) override;
    void takeStat(const QString &path, const zkbridge::Stat &stat) override;

Q_SIGNALS:
    /// The watch is set: from now on this feed keeps the tree.
    void began();
    void complete();
    /// It cannot be kept live; this feed has stopped. ConnectionLoss: as long as there is no connection.
    void failed(const zkbridge::Error &error);
    void progressed(const zkbridge::WalkProgress &progress);
    /// All Stats were read, or that ended: keepsAll() of none.
    void allStatsRead(bool complete);
    void eventNoted(const zkbridge::WatchEvent &event);

private:
    enum class State { Stopped, Starting, Walking, Complete };

    void countZnodes();
    void addWatch();
    void walk();
    void takeWalkEnd();
    void fail(const zkbridge::Error &error);
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void pushEvents(const QList<zkbridge::WatchEvent> &events);
    void applyEvent(const zkbridge::WatchEvent &event);
    void applyComing(const QString &path);
    void takeRereads(std::vector<Reread> rereads);
    void takeWatchedList(const QString &parent, const zkbridge::Children &children);
    void takeStatForbidden(NodeId node);
    void forgetRemoved(NodeId parent, int first, int last);

    void takeTrouble(NodeId node, zkbridge::ErrorCode error) override;
    void takeReadable(NodeId node) override;
    void takeNew(NodeId node, RereadFlags missing) override;
    void takeStatReply(NodeId node, const zkbridge::BulkReply &reply) override;
    void takeShown(const std::string &path) override;

    zkbridge::Session *m_session;
    zkbridge::WireReader *m_wire;
    ZnodeStore *m_store;
    TreeNews *m_news;
    StreamQueue m_queue;
    DirtyQueue m_dirty;
    LiveStats m_stats;
    ForbiddenWatches m_forbidden;
    LiveSweep m_sweep;
    State m_state = State::Stopped;
    qint64 m_limit = 0;
    std::unique_ptr<QObject> m_context; ///< of the first steps
    std::shared_ptr<WalkFill> m_fill;
    std::unique_ptr<zkbridge::WireWalk> m_walk;
    std::shared_ptr<StatFill> m_statFill;
    std::unique_ptr<zkbridge::WireWalk> m_statWalk;
    int m_statReading = 0; ///< counts what was begun and stopped
    QSet<QString> m_missed; ///< changed while paused
    bool m_paused = false;
    bool m_missedMuch = false; ///< too much to name it
};

} // namespace model

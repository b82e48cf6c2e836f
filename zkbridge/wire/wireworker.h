// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/batchsizer.h"
#include "zkbridge/wire/bulkjob.h"
#include "zkbridge/wire/pendingrequests.h"
#include "zkbridge/wire/speedgovernor.h"
#include "zkbridge/wire/wirecall.h"
#include "zkbridge/wire/wirechroot.h"
#include "zkbridge/wire/wireconnection.h"
#include "zkbridge/wire/wiremailbox.h"
#include "zkbridge/wire/wirewalk.h"
#include "zkbridge/wire/wirewatches.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace zkbridge {

class WalkEngine;
struct WalkPacket;

/// The reader's side in the GUI's thread, where what comes through the mailbox is delivered.
class WireFront {
public:
    virtual ~WireFront() = default;
    virtual void takeStatus(const WireStatus &status) = 0;
    virtual void takeConnected() = 0;
    virtual void takeAnswer(quint64 id, WireAnswer &&answer) = 0;
    /// Of a bulk read, which is answered (Done) when all parts have come.
    virtual void takePart(quint64 id, BulkPart &&part) = 0;
    virtual void takeClosed() = 0;
};

/// The reader's side in the wire's thread: sends what is asked for, takes the stream apart, and posts all there is to
/// tell in its order.
///
/// Thread: the wire's; the GUI's thread calls by queued invocations alone. `front` is borrowed, and touched only in
/// what is posted.
class WireWorker : public QObject {
    Q_OBJECT
public:
    WireWorker(WireOptions options, std::shared_ptr<WireMailbox> mailbox, std::shared_ptr<WireCounters> counters,
        WireFront *front);
    ~WireWorker() override;

    void open(const QString &firstServer);
    void close();
    /// Before the thread ends: tells the server, waits for nothing, posts nothing any more.
    void abandon();
    void setCap(int znodesPerSecond);
    void noteAnswerTime(double milliseconds);
    void addIdentity(const Identity &identity);
    void ask(quint64 id, const WireCall &call);
    void read(quint64 id, std::vector<BulkRead> reads);
    /// Bulk reads stop; others are answered all the same.
    void cancel(quint64 id);

    void startWalk(const std::shared_ptr<WireWalk::Private> &walk);
    void stopWalk(const std::shared_ptr<WireWalk::Private> &walk);
    void prefer(const std::shared_ptr<WireWalk::Private> &walk, const std::string &path);
    /// Of the hand-overs that waited most have run.
    void pump();

private:
    void goUp();
    void goDown(ErrorCode code, const QString &detail);
    void receive(const ReplyHeader &header, JuteReader *body, qint64 bytes);
    void receiveEvent(JuteReader &body);
    void takeReply(quint64 id, const WireCall &call, const WireReply &reply);
    void takeBulk(const std::shared_ptr<BulkJob> &job, const BulkJob::Packet &packet, const WireReply &reply);
    void endBulk(const std::shared_ptr<BulkJob> &job, WireAnswer answer);
    void answer(quint64 id, WireAnswer answer);
    [[nodiscard]] bool sendBulk();
    [[nodiscard]] bool sendWalk();
    /// Reads that the walk may ask for in one packet now; 0: the governor wants it to wait.
    [[nodiscard]] int walkAllowance(const WireWalk::Private &walk);
    void takeWalk(const std::shared_ptr<WalkEngine> &engine, const WalkPacket &packet, const WireReply &reply);
    /// Once for each walk: tells its end, or why it cannot go on.
    void endWalk(const std::shared_ptr<WalkEngine> &engine, const std::optional<Error> &failure);
    [[nodiscard]] bool isUnknown(WireOperation operation) const;
    void noteUnknown(WireOperation operation);
    void postStatus();

    const std::shared_ptr<WireMailbox> m_mailbox;
    const std::shared_ptr<WireCounters> m_counters;
    WireFront *const m_front;
    const WireChroot m_chroot;
    WireConnection m_connection;
    PendingRequests m_pending;
    WireWatches m_watches;
    QHash<QString, QList<WireOperation>> m_unknown; ///< by server
    BatchSizer m_sizer;
    SpeedGovernor m_governor;
    std::deque<std::shared_ptr<BulkJob>> m_jobs;
    std::deque<std::shared_ptr<WalkEngine>> m_walks; ///< the one whose turn is next first
    QElapsedTimer m_clock;
    QTimer m_resume; ///< when the governor allows more
    int m_packets = 0; ///< multi-reads under way
};

} // namespace zkbridge

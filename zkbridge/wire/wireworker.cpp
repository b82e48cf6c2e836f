// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wireworker.h"

#include "zkbridge/wire/walkengine.h"
#include "zkbridge/wire/wirewalkstate.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// Enough that the server never waits for us; more makes everyone else wait for us.
constexpr int packetsInFlight = 4;
/// Bulk reads do not wait for walks.
constexpr int bulkPacketsInFlight = 6;
/// Hand-overs that wait in the GUI's thread: walks pause at the one, and go on at the other.
constexpr int mostHandOvers = 8;
constexpr int fewHandOvers = 2;

Error walkError(const WireWalk::Private &walk, ErrorCode code, const QString &detail = {})
{
    return {code, walk.options.root, u"walk"_s, detail};
}

} // namespace

WireWorker::WireWorker(
    WireOptions options, std::shared_ptr<WireMailbox> mailbox, std::shared_ptr<WireCounters> counters, WireFront *front)
    : m_mailbox(std::move(mailbox))
    , m_counters(std::move(counters))
    , m_front(front)
    , m_chroot(options.connect.chroot.toStdString())
    , m_connection(options, m_counters.get(), this)
    , m_governor(options.znodesPerSecond)
    , m_resume(this)
{
    m_clock.start();
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, &WireWorker::pump);
    connect(&m_connection, &WireConnection::statusChanged, this, &WireWorker::postStatus);
    connect(&m_connection, &WireConnection::up, this, &WireWorker::goUp);
    connect(&m_connection, &WireConnection::down, this, &WireWorker::goDown);
    connect(&m_connection, &WireConnection::received, this, &WireWorker::receive);
    connect(&m_connection, &WireConnection::closed, this,
        [this] { m_mailbox->post([front = m_front] { front->takeClosed(); }); });
}

WireWorker::~WireWorker() = default;

void WireWorker::open(const QString &firstServer) { m_connection.open(firstServer); }

void WireWorker::close() { m_connection.close(); }

void WireWorker::abandon() { m_connection.abandon(); }

void WireWorker::addIdentity(const Identity &identity) { m_connection.addIdentity(identity); }

void WireWorker::setCap(int znodesPerSecond) { m_governor.setCap(znodesPerSecond); }

void WireWorker::noteAnswerTime(double milliseconds)
{
    m_governor.noteAnswerTime(milliseconds);
    m_counters->slowedDown = m_governor.isSlowedDown();
}

void WireWorker::postStatus()
{
    WireStatus status = m_connection.status();
    status.unknown = m_unknown.value(status.server);
    m_mailbox->post([front = m_front, status] { front->takeStatus(status); });
}

void WireWorker::goUp()
{
    m_mailbox->post([front = m_front] { front->takeConnected(); });
}

void WireWorker::goDown(ErrorCode code, const QString &detail)
{
    m_watches.clear();
    m_counters->watches = 0;
    m_pending.failAll(code, detail);
    while (!m_jobs.empty())
        endBulk(m_jobs.front(), {ErrorCode::ConnectionLoss, {}, {}});
    while (!m_walks.empty())
        endWalk(m_walks.front(), walkError(*m_walks.front()->shared(), ErrorCode::ConnectionLoss));
}

void WireWorker::noteUnknown(WireOperation operation)
{
    QList<WireOperation> &unknown = m_unknown[m_connection.status().server];
    if (unknown.contains(operation))
        return;
    unknown.append(operation);
    postStatus();
}

bool WireWorker::isUnknown(WireOperation operation) const
{
    return m_unknown.value(m_connection.status().server).contains(operation);
}

void WireWorker::receive(const ReplyHeader &header, JuteReader *body, qint64 bytes)
{
    if (header.xid == WatchEventXid)
        receiveEvent(*body);
    else if (!m_pending.answer(header.xid, {header.error, {}, body, bytes}))
        m_connection.drop(ErrorCode::MarshallingError, u"a reply to a request that was not made"_s);
    else if (!body->ok())
        m_connection.drop(ErrorCode::MarshallingError, u"a reply that cannot be read"_s);
    pump();
}

void WireWorker::receiveEvent(JuteReader &body)
{
    const WatcherEvent event = readWatcherEvent(body);
    if (!body.ok())
        m_connection.drop(ErrorCode::MarshallingError, u"a watch event that cannot be read"_s);
    if (!body.ok() || event.type <= 0)
        return;
    m_watches.fired(event.type, event.path);
    m_counters->watches = m_watches.count();
    const std::optional<std::string_view> path = m_chroot.fromServer(event.path);
    if (path && !m_mailbox->post(WireEvent{event.type, std::string(*path)}))
        m_connection.drop(ErrorCode::ConnectionLoss, u"too many watch events were waiting"_s);
}

void WireWorker::answer(quint64 id, WireAnswer answer)
{
    m_mailbox->post(
        [front = m_front, id, answer = std::move(answer)]() mutable { front->takeAnswer(id, std::move(answer)); });
}

void WireWorker::ask(quint64 id, const WireCall &call)
{
    const std::optional<WireOperation> newer = newerOperation(call.kind);
    if (!m_connection.isUp()) {
        answer(id, {ErrorCode::ConnectionLoss, {}, {}});
    } else if (newer && isUnknown(*newer)) {
        answer(id, {ErrorCode::Unimplemented, {}, {}});
    } else {
        const std::int32_t xid = m_pending.nextXid();
        m_pending.add(xid, [this, id, call](const WireReply &reply) { takeReply(id, call, reply); });
        m_connection.send(encode(call, xid));
    }
}

void WireWorker::takeReply(quint64 id, const WireCall &call, const WireReply &reply)
{
    const bool accepted = reply.code == ErrorCode::Ok;
    // exists leaves its watch where there is no znode, too.
    if (accepted || (reply.code == ErrorCode::NoNode && call.kind == WireCall::Kind::Exists))
        m_watches.set(call);
    if (accepted && call.kind == WireCall::Kind::RemoveWatches)
        m_watches.remove(call.path);
    m_counters->watches = m_watches.count();
    if (call.kind != WireCall::Kind::WhoAmI)
        ++m_counters->znodesRead;

    const std::optional<WireOperation> newer = newerOperation(call.kind);
    if (reply.code == ErrorCode::Unimplemented && newer)
        noteUnknown(*newer);
    WireAnswer result{reply.code, reply.detail, {}};
    if (accepted)
        result.body = decode(call.kind, *reply.body);
    if (accepted && !reply.body->ok())
        result = {ErrorCode::MarshallingError, {}, {}};
    answer(id, std::move(result));
}

void WireWorker::read(quint64 id, std::vector<BulkRead> reads)
{
    if (!m_connection.isUp()) {
        answer(id, {ErrorCode::ConnectionLoss, {}, {}});
        return;
    }
    if (isUnknown(WireOperation::MultiRead)) {
        answer(id, {ErrorCode::Unimplemented, {}, {}});
        return;
    }
    auto job = std::make_shared<BulkJob>(id, std::move(reads));
    m_jobs.push_back(job);
    if (job->isDone())
        endBulk(job, {ErrorCode::Ok, {}, {}});
    pump();
}

void WireWorker::cancel(quint64 id)
{
    std::erase_if(m_jobs, [id](const std::shared_ptr<BulkJob> &job) { return job->id() == id; });
}

void WireWorker::pump()
{
    while (m_connection.isUp() && m_packets < bulkPacketsInFlight && sendBulk()) { }
    while (m_connection.isUp() && m_packets < packetsInFlight && sendWalk()) { }
    m_counters->batchSize = m_sizer.reads();
}

/// The oldest job that has something to ask for; false when there is none.
bool WireWorker::sendBulk()
{
    for (const std::shared_ptr<BulkJob> &job : m_jobs) {
        const std::int32_t xid = m_pending.nextXid();
        BulkJob::Packet packet = job->next(xid, m_sizer.reads(), m_chroot);
        if (packet.reads.empty())
            continue;
        const std::string frame = std::exchange(packet.frame, {});
        ++m_packets;
        m_pending.add(
            xid, [this, job, packet = std::move(packet)](const WireReply &reply) { takeBulk(job, packet, reply); });
        m_connection.send(frame);
        return true;
    }
    return false;
}

void WireWorker::takeBulk(const std::shared_ptr<BulkJob> &job, const BulkJob::Packet &packet, const WireReply &reply)
{
    --m_packets;
    if (reply.code == ErrorCode::Unimplemented)
        noteUnknown(WireOperation::MultiRead);
    if (reply.code != ErrorCode::Ok) {
        endBulk(job, {reply.code, reply.detail, {}});
        return;
    }
    m_counters->znodesRead += qint64(packet.reads.size());
    m_sizer.noteReply(int(packet.reads.size()), reply.bytes);
    std::optional<std::vector<BulkReply>> replies = job->take(packet, *reply.body);
    if (!replies) {
        reply.body->fail(); // which ends the connection, and with it the job
        return;
    }
    // At once, in the order of the stream: an event that follows may be younger than they are.
    m_mailbox->post([front = m_front, id = job->id(), part = BulkPart{packet.reads, std::move(*replies)}]() mutable {
        front->takePart(id, std::move(part));
    });
    if (job->isDone())
        endBulk(job, {ErrorCode::Ok, {}, {}});
}

/// Once for each job: those that were cancelled, or have failed with another of their packets, are not there any more.
void WireWorker::endBulk(const std::shared_ptr<BulkJob> &job, WireAnswer result)
{
    if (std::erase(m_jobs, job) > 0)
        answer(job->id(), std::move(result));
}

void WireWorker::startWalk(const std::shared_ptr<WireWalk::Private> &walk)
{
    if (!m_connection.isUp() || isUnknown(WireOperation::MultiRead)) {
        const ErrorCode code = m_connection.isUp() ? ErrorCode::Unimplemented : ErrorCode::ConnectionLoss;
        m_mailbox->post([walk, code] { walk->tellFailed(walkError(*walk, code)); });
        return;
    }
    m_walks.push_back(std::make_shared<WalkEngine>(walk, m_chroot));
    m_governor.setBusy(true);
    pump();
}

void WireWorker::stopWalk(const std::shared_ptr<WireWalk::Private> &walk)
{
    std::erase_if(m_walks, [&walk](const std::shared_ptr<WalkEngine> &engine) { return engine->shared() == walk; });
    m_governor.setBusy(!m_walks.empty());
    m_counters->slowedDown = m_governor.isSlowedDown();
}

void WireWorker::prefer(const std::shared_ptr<WireWalk::Private> &walk, const std::string &path)
{
    for (const std::shared_ptr<WalkEngine> &engine : m_walks) {
        if (engine->shared() == walk)
            engine->prefer(path);
    }
}

int WireWorker::walkAllowance(const WireWalk::Private &walk)
{
    if (walk.options.unlimitedSpeed)
        return m_sizer.reads();
    const int allowed = m_governor.allowance(m_clock.elapsed());
    if (allowed == 0 && !m_resume.isActive())
        m_resume.start(std::max(1, m_governor.waitMs(m_clock.elapsed())));
    return std::min(allowed, m_sizer.reads());
}

/// A packet of the walk whose turn it is; false when none has something to ask for, or may.
bool WireWorker::sendWalk()
{
    if (m_walks.empty() || m_mailbox->mustPause(mostHandOvers, fewHandOvers))
        return false;
    for (std::size_t i = 0; i < m_walks.size(); ++i) {
        const std::shared_ptr<WalkEngine> engine = m_walks.front();
        m_walks.pop_front();
        m_walks.push_back(engine);
        const int most = walkAllowance(*engine->shared());
        if (most == 0)
            continue;
        const std::int32_t xid = m_pending.nextXid();
        WalkEngine::Request request = engine->next(xid, most);
        if (request.packet.isEmpty())
            continue;
        if (!engine->shared()->options.unlimitedSpeed)
            m_governor.spend(request.packet.reads);
        ++m_packets;
        m_pending.add(xid, [this, engine, packet = std::move(request.packet)](const WireReply &reply) {
            takeWalk(engine, packet, reply);
        });
        m_connection.send(request.frame);
        return true;
    }
    return false;
}

void WireWorker::takeWalk(const std::shared_ptr<WalkEngine> &engine, const WalkPacket &packet, const WireReply &reply)
{
    --m_packets;
    if (reply.code == ErrorCode::Unimplemented)
        noteUnknown(WireOperation::MultiRead);
    const std::shared_ptr<WireWalk::Private> &walk = engine->shared();
    if (reply.code != ErrorCode::Ok) {
        endWalk(engine, walkError(*walk, reply.code, reply.detail));
        return;
    }
    m_counters->znodesRead += packet.reads;
    m_sizer.noteReply(packet.reads, reply.bytes);
    walk->bytes += reply.bytes;
    if (walk->stopped)
        return;
    if (!engine->take(packet, *reply.body)) {
        reply.body->fail(); // which ends the connection, and with it the walk
        return;
    }
    if (std::function<void()> run = walk->visitor->handOver())
        m_mailbox->post(WireMailbox::HandOver{std::move(run)});
    if (engine->failure() || engine->isDone())
        endWalk(engine, engine->failure());
}

void WireWorker::endWalk(const std::shared_ptr<WalkEngine> &engine, const std::optional<Error> &failure)
{
    if (std::erase(m_walks, engine) == 0)
        return;
    m_governor.setBusy(!m_walks.empty());
    m_counters->slowedDown = m_governor.isSlowedDown();
    m_mailbox->post([walk = engine->shared(), failure] {
        if (failure)
            walk->tellFailed(*failure);
        else
            walk->tellFinished();
    });
}

} // namespace zkbridge

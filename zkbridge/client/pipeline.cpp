// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/pipeline.h"

#include "zkbridge/client/lostreply.h"
#include "zkbridge/client/operationtable.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

constexpr int kShortestRestMs = 50;
constexpr int kLongestRestMs = 3200;
constexpr double kLatencyWeight = 0.1;

/// The server says that it did nothing, and to ask again.
bool isPutOff(ErrorCode code) { return code == ErrorCode::ThrottledOperation || code == ErrorCode::SessionMoved; }

std::int64_t newestZxidIn(const ReplyBody &body)
{
    return std::visit(
        [](const auto &value) -> std::int64_t {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Stat>)
                return std::max({value.czxid, value.mzxid, value.pzxid});
            else if constexpr (requires { value.stat; })
                return std::max({value.stat.czxid, value.stat.mzxid, value.stat.pzxid});
            else
                return 0;
        },
        body);
}

} // namespace

Pipeline::Pipeline(const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , m_maxInFlight(std::size_t(std::clamp(options.maxInFlight, 1, 1024)))
    , m_lookup([this](const Request &request, auto deliver) { readForLookup(request, std::move(deliver)); },
          [this](OperationPointer write, Answer &&answer) { answerLater(std::move(write), std::move(answer)); })
    , m_watches(options.maxWatches, options.maxWatchBytes)
{
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &Pipeline::refill);
}

Pipeline::~Pipeline() = default;

Session::OperationId Pipeline::submit(OperationPointer operation)
{
    if (m_ended != ErrorCode::Ok)
        return refuse(std::move(operation), {m_ended, {}, {}, {}});
    operation->id = ++m_lastId;
    if (auto *create = std::get_if<request::Create>(&operation->request); create && !m_createWithStat)
        create->withStat = false;
    m_queue.push(std::move(operation));
    refill();
    return m_lastId;
}

Session::OperationId Pipeline::refuse(OperationPointer operation, Answer answer)
{
    operation->id = ++m_lastId;
    answerLater(std::move(operation), std::move(answer));
    return m_lastId;
}

void Pipeline::cancel(Session::OperationId id)
{
    if (m_queue.take(id) || m_lookup.take(id))
        return;
    for (auto &[serial, operation] : m_inFlight) {
        if (operation->id == id) {
            operation->cancelled = true;
            OperationTable::shared().cancel(serial);
            return;
        }
    }
    for (auto &[operation, answer] : m_answers) {
        if (operation && operation->id == id)
            operation->cancelled = true;
    }
}

void Pipeline::addAuth(Handle::Credential credential)
{
    m_credentials.push_back(std::move(credential));
    refill();
}

void Pipeline::start(Handle *handle, std::int64_t sessionId)
{
    m_handle = handle;
    m_sessionId = sessionId;
    refill();
}

void Pipeline::stop() { m_handle = nullptr; }

void Pipeline::expire()
{
    stop();
    m_watches.clear();
    m_credentials.clear(); // the next handle is made with all of them
    for (auto &operation : m_queue.takeAll()) {
        // An ephemeral belongs to the session in which it was asked for.
        if (createsEphemeral(operation->request))
            answerLater(std::move(operation), {ErrorCode::SessionExpired, {}, {}, {}});
        else
            m_queue.push(std::move(operation));
    }
    for (auto &operation : m_lookup.takeEphemeralCreates())
        answerLater(std::move(operation), {ErrorCode::SessionExpired, {}, {}, {}});
    for (auto &operation : takeInFlight()) {
        OperationTable::shared().cancel(operation->serial);
        operation->watchReserved = false;
        const Answer answer{ErrorCode::SessionExpired, {}, {}, {}};
        if (operation->isWanted() && !sendAgain(operation, answer))
            answerLater(std::move(operation), answer);
    }
}

void Pipeline::end(ErrorCode code)
{
    m_ended = code;
    m_restTimer.stop();
    stop();
    for (auto &operation : m_queue.takeAll())
        answerLater(std::move(operation), {code, {}, {}, {}});
    for (auto &operation : m_lookup.takeAll())
        answerLater(std::move(operation), {code, {}, {}, {}});
}

void Pipeline::abandon()
{
    for (auto &operation : takeInFlight())
        answerLater(std::move(operation), {m_ended, {}, {}, {}});
}

/// In the order in which they were sent.
std::vector<Pipeline::OperationPointer> Pipeline::takeInFlight()
{
    std::vector<OperationPointer> taken;
    taken.reserve(m_inFlight.size());
    for (auto &[serial, operation] : m_inFlight)
        taken.push_back(std::move(operation));
    m_inFlight.clear();
    std::sort(taken.begin(), taken.end(), [](const auto &a, const auto &b) { return a->serial < b->serial; });
    return taken;
}

void Pipeline::take(Reply &&reply)
{
    auto node = m_inFlight.extract(reply.serial);
    if (node.empty())
        return;
    OperationPointer operation = std::move(node.mapped());
    settle(*operation, reply);
    // In batches, so that a window of requests is refilled with one look at the queue.
    if (m_inFlight.size() <= m_maxInFlight - m_maxInFlight / 4)
        refill();
    conclude(std::move(operation), {ErrorCode(reply.code), std::move(reply.body), {}, {}});
}

void Pipeline::settle(Operation &operation, const Reply &reply)
{
    if (std::exchange(operation.watchReserved, false)) {
        // The C client keeps a watch when the read succeeded, and an exists' also when there is no such znode yet.
        const bool absent =
            reply.code == int(ErrorCode::NoNode) && std::holds_alternative<request::Exists>(operation.request);
        m_watches.settle(operation.request, reply.code == int(ErrorCode::Ok) || absent);
    }
    if (isLostReply(ErrorCode(reply.code)))
        return;
    ++m_answered;
    m_newestZxid = std::max(m_newestZxid, newestZxidIn(reply.body));
    const std::chrono::duration<double, std::milli> latency = reply.arrived - operation.sentAt;
    m_latencyMs = m_latencyMs < 0 ? latency.count() : m_latencyMs + kLatencyWeight * (latency.count() - m_latencyMs);
    if (!isPutOff(ErrorCode(reply.code)))
        m_restMs = 0;
    if (std::holds_alternative<request::RemoveWatches>(operation.request) && reply.code == int(ErrorCode::Ok)) {
        m_watches.remove(pathOf(operation.request));
        Q_EMIT watchesRemoved(pathOf(operation.request));
    }
}

void Pipeline::refill()
{
    if (!m_handle || m_restTimer.isActive() || !sendCredentials())
        return;
    while (m_handle && m_inFlight.size() < m_maxInFlight) {
        OperationPointer next = m_queue.pop();
        if (!next)
            return;
        send(std::move(next));
    }
}

bool Pipeline::sendCredentials()
{
    if (m_credentials.empty())
        return true;
    if (!m_inFlight.empty())
        return false;
    for (const Handle::Credential &credential : std::exchange(m_credentials, {})) {
        // A refusal means that the connection went just now; the C client sends what it knows when it is back, and
        // what it did not take comes with the next start().
        if (m_handle->addAuth(credential).code != int(ErrorCode::Ok))
            m_credentials.push_back(credential);
    }
    return m_credentials.empty();
}

void Pipeline::send(OperationPointer operation)
{
    if (wantsWatch(operation->request)) {
        operation->watchReserved = m_watches.reserve(operation->request);
        if (!operation->watchReserved)
            dropWatch(operation->request);
    }
    operation->newestZxid = m_newestZxid;
    operation->sessionId = m_sessionId;
    operation->sentAt = std::chrono::steady_clock::now();
    const Handle::Sent sent = m_handle->send(operation->request);
    if (sent.code == int(ErrorCode::Ok)) {
        operation->serial = sent.serial;
        m_inFlight.emplace(sent.serial, std::move(operation));
        return;
    }
    if (std::exchange(operation->watchReserved, false))
        m_watches.settle(operation->request, false);
    if (isLostReply(ErrorCode(sent.code))) {
        // Not sent. The handle's own event about it is on its way.
        m_queue.push(std::move(operation));
        stop();
        return;
    }
    answerLater(std::move(operation), {ErrorCode(sent.code), {}, {}, {}});
}

void Pipeline::conclude(OperationPointer operation, Answer &&answer)
{
    if (!operation->isWanted())
        return;
    if (m_ended != ErrorCode::Ok && isLostReply(answer.code))
        answer.code = m_ended;
    else if (m_ended == ErrorCode::Ok && sendAgain(operation, answer))
        return;
    deliver(std::move(operation), std::move(answer));
}

/// Takes the operation when its answer is not final.
bool Pipeline::sendAgain(OperationPointer &operation, const Answer &answer)
{
    if (isPutOff(answer.code)) {
        m_queue.push(std::move(operation));
        rest();
        return true;
    }
    if (isLostReply(answer.code)) {
        if (answer.code == ErrorCode::SessionExpired && createsEphemeral(operation->request))
            return false;
        if (isWrite(operation->request))
            m_lookup.start(std::move(operation));
        else
            m_queue.push(std::move(operation));
        return true;
    }
    auto *create = std::get_if<request::Create>(&operation->request);
    const bool plainCreate = create && !hasTtl(create->mode) && create->mode != CreateMode::Container;
    if (answer.code == ErrorCode::Unimplemented && plainCreate && create->withStat) {
        m_createWithStat = false;
        create->withStat = false;
        m_queue.push(std::move(operation));
        refill();
        return true;
    }
    return false;
}

void Pipeline::deliver(OperationPointer operation, Answer &&answer)
{
    if (operation->isWanted() && operation->deliver)
        operation->deliver(std::move(answer)); // may end this object
}

void Pipeline::answerLater(OperationPointer operation, Answer answer)
{
    const bool first = m_answers.empty();
    m_answers.emplace_back(std::move(operation), std::move(answer));
    if (first)
        QMetaObject::invokeMethod(this, &Pipeline::answerWaiting, Qt::QueuedConnection);
}

void Pipeline::answerWaiting()
{
    const QPointer<Pipeline> self(this);
    // One by one, so that a callback can still cancel the ones behind it; what it adds comes with a later turn.
    for (std::size_t left = m_answers.size(); self && left > 0; --left) {
        auto [operation, answer] = std::move(m_answers.front());
        m_answers.pop_front();
        if (left == 1 && !m_answers.empty())
            QMetaObject::invokeMethod(this, &Pipeline::answerWaiting, Qt::QueuedConnection);
        deliver(std::move(operation), std::move(answer));
    }
}

void Pipeline::readForLookup(const Request &request, std::function<void(Answer &&)> deliver)
{
    auto read = std::make_unique<Operation>();
    read->internal = true;
    read->request = request;
    read->deliver = std::move(deliver);
    submit(std::move(read));
}

void Pipeline::rest()
{
    m_restMs = std::clamp(m_restMs * 2, kShortestRestMs, kLongestRestMs);
    if (!m_restTimer.isActive())
        m_restTimer.start(m_restMs);
}

SessionFigures Pipeline::figures() const
{
    SessionFigures figures;
    figures.inFlight = int(m_inFlight.size());
    figures.queued = int(m_queue.size());
    figures.watches = m_watches.count();
    figures.watchBytes = m_watches.bytes();
    figures.requests = m_answered;
    figures.latencyMs = m_latencyMs;
    return figures;
}

} // namespace zkbridge

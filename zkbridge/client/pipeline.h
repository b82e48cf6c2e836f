// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/handle.h"
#include "zkbridge/client/operation.h"
#include "zkbridge/client/outcomelookup.h"
#include "zkbridge/client/requestqueue.h"
#include "zkbridge/client/sessionwatches.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace zkbridge {

/// A session's requests from the moment they are asked to their answer: waiting, in flight, sent again, looked up.
/// While there is no connection nothing is handed to the C client, where each call would start a connection attempt.
///
/// Thread: one with an event loop. Every operation is answered exactly once, unless it is cancelled or its context
/// dies; never from within submit() or refuse(). A callback may do what it likes, also end the session.
class Pipeline : public QObject {
    Q_OBJECT
public:
    Pipeline(const SessionOptions &options, QObject *parent);
    ~Pipeline() override;

    Session::OperationId submit(std::unique_ptr<Operation> operation);
    /// Answers without sending, later.
    Session::OperationId refuse(std::unique_ptr<Operation> operation, Answer answer);
    void cancel(Session::OperationId id);
    void addAuth(Handle::Credential credential);

    /// The connection can be used: sends what waits. `handle` is borrowed until stop().
    void start(Handle *handle, std::int64_t sessionId);
    /// No connection: replies may still come, nothing is sent.
    void stop();
    /// The session is gone: reads in flight wait for the next one, writes are looked up in it, ephemeral creates fail.
    void expire();
    /// From now on everything is answered with `code`: what waits, what is asked later; what is in flight as its reply
    /// comes.
    void end(ErrorCode code);
    /// After end(), when no further reply will come: answers what is still in flight.
    void abandon();

    void take(Reply &&reply);
    [[nodiscard]] SessionWatches &watches() { return m_watches; }
    [[nodiscard]] SessionFigures figures() const;

Q_SIGNALS:
    /// All watches on `path`, a path of the server's, were taken back; before the answer to who asked for that.
    void watchesRemoved(const std::string &path);

private:
    using OperationPointer = std::unique_ptr<Operation>;
    void refill();
    void send(OperationPointer operation);
    bool sendCredentials();
    void settle(Operation &operation, const Reply &reply);
    void conclude(OperationPointer operation, Answer &&answer);
    bool sendAgain(OperationPointer &operation, const Answer &answer);
    void deliver(OperationPointer operation, Answer &&answer);
    void answerLater(OperationPointer operation, Answer answer);
    void answerWaiting();
    void readForLookup(const Request &request, std::function<void(Answer &&)> deliver);
    void rest();
    [[nodiscard]] std::vector<OperationPointer> takeInFlight();

    const std::size_t m_maxInFlight;
    Session::OperationId m_lastId = 0;
    Handle *m_handle = nullptr;
    std::int64_t m_sessionId = 0;
    ErrorCode m_ended = ErrorCode::Ok; ///< other than Ok: after end()
    bool m_createWithStat = true; ///< false once a server did not know create2

    RequestQueue m_queue;
    std::unordered_map<Serial, OperationPointer> m_inFlight;
    OutcomeLookup m_lookup;
    SessionWatches m_watches;
    std::vector<Handle::Credential> m_credentials; ///< to be sent when nothing is in flight
    std::deque<std::pair<OperationPointer, Answer>> m_answers; ///< to be delivered from the event loop
    QTimer m_restTimer; ///< while it runs, a throttled server is left alone
    int m_restMs = 0;

    std::int64_t m_newestZxid = 0;
    qint64 m_answered = 0;
    double m_latencyMs = -1;
};

} // namespace zkbridge

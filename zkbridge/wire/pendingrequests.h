// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/wire/jute.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <functional>

namespace zkbridge {

/// What became of one request: `body` stands behind the reply's header when `code` is Ok.
struct WireReply {
    ErrorCode code = ErrorCode::Ok;
    QString detail; ///< untranslated evidence; may be empty
    JuteReader *body = nullptr;
    std::int64_t bytes = 0; ///< of the reply
};

/// What was sent and not answered yet. A server answers in the order of the requests. Thread: one, the wire's.
class PendingRequests {
public:
    using Handler = std::function<void(const WireReply &)>;

    /// Positive and increasing, as ZooKeeper wants them; begins anew when they run out.
    [[nodiscard]] std::int32_t nextXid();
    void add(std::int32_t xid, Handler handler);
    /// Answers the oldest. False: this reply is not the oldest's, so the stream cannot be trusted any more.
    [[nodiscard]] bool answer(std::int32_t xid, const WireReply &reply);
    /// Answers all: the oldest, whose reply was due, with `code` and `detail`, the others with ConnectionLoss.
    void failAll(ErrorCode code, const QString &detail);
    [[nodiscard]] int size() const { return int(m_requests.size()); }

private:
    struct Request {
        std::int32_t xid = 0;
        Handler handler;
    };
    std::deque<Request> m_requests;
    std::int32_t m_lastXid = 0;
};

} // namespace zkbridge

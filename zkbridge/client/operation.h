// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/reply.h"
#include "zkbridge/client/request.h"
#include "zkbridge/client/session.h"

#include <QPointer>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>

namespace zkbridge {

/// What a request came to, before it is given its caller's types.
struct Answer {
    ErrorCode code = ErrorCode::Ok;
    ReplyBody body;
    QString path; ///< of the part that failed, the caller's; empty: the request's own
    QString detail;
};

/// One request of a caller on its way: what is asked, for whom, and what has happened to it so far.
struct Operation {
    Session::OperationId id = 0;
    Session::Priority priority = Session::Priority::Interactive;
    Request request;
    QPointer<QObject> context;
    std::function<void(Answer &&)> deliver;

    bool internal = false; ///< the session's own: has no context
    bool cancelled = false;
    bool watchReserved = false; ///< counted in SessionWatches while it is in flight
    Serial serial = 0; ///< of the present attempt
    std::int64_t newestZxid = 0; ///< the newest the session had seen when this was sent
    std::int64_t sessionId = 0; ///< in which it was sent
    std::chrono::steady_clock::time_point sentAt;

    /// Whether somebody still waits for the answer.
    [[nodiscard]] bool isWanted() const { return !cancelled && (internal || context); }
};

} // namespace zkbridge

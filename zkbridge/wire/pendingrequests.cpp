// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/pendingrequests.h"

#include <limits>
#include <utility>

namespace zkbridge {

std::int32_t PendingRequests::nextXid()
{
    m_lastXid = m_lastXid == std::numeric_limits<std::int32_t>::max() ? 1 : m_lastXid + 1;
    return m_lastXid;
}

void PendingRequests::add(std::int32_t xid, Handler handler) { m_requests.push_back({xid, std::move(handler)}); }

bool PendingRequests::answer(std::int32_t xid, const WireReply &reply)
{
    if (m_requests.empty() || m_requests.front().xid != xid)
        return false;
    // Out of the table first: the handler may send the next one.
    const Handler handler = std::move(m_requests.front().handler);
    m_requests.pop_front();
    handler(reply);
    return true;
}

void PendingRequests::failAll(ErrorCode code, const QString &detail)
{
    std::deque<Request> requests;
    requests.swap(m_requests);
    WireReply reply{code, detail, nullptr, 0};
    for (const Request &request : requests) {
        request.handler(reply);
        reply = {ErrorCode::ConnectionLoss, {}, nullptr, 0};
    }
}

} // namespace zkbridge

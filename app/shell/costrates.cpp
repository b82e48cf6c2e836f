// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/costrates.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {
constexpr qint64 shortestMs = 950; ///< of a timer that comes about once a second
} // namespace

bool CostRates::take(const zkbridge::SessionFigures &session, const zkbridge::WireFigures &wire)
{
    const bool isFirst = !m_since.isValid();
    if (!isFirst && m_since.elapsed() < shortestMs)
        return false;
    const double seconds = isFirst ? 1 : static_cast<double>(m_since.restart()) / 1000;
    if (isFirst)
        m_since.start();
    const zkbridge::SessionFigures oldSession = std::exchange(m_session, session);
    const zkbridge::WireFigures oldWire = std::exchange(m_wire, wire);
    if (isFirst)
        return true;
    const auto rate = [seconds](qint64 before, qint64 now) {
        return static_cast<double>(std::max<qint64>(0, now - before)) / seconds;
    };
    m_sessionRequests = rate(oldSession.requests, session.requests);
    m_wirePackets = rate(oldWire.packets, wire.packets);
    m_znodesRead = rate(oldWire.znodesRead, wire.znodesRead);
    m_wireBytes = rate(oldWire.bytesReceived + oldWire.bytesSent, wire.bytesReceived + wire.bytesSent);
    return true;
}

} // namespace app

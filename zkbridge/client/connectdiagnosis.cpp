// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/connectdiagnosis.h"

#include <QRegularExpression>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

std::optional<ConnectDiagnosis::Failure> ConnectDiagnosis::read(const QString &line)
{
    // The C client's own sentences (zookeeper.c: check_events, zookeeper_interest, finalize_session_establishment).
    static const QRegularExpression initiated(uR"(^initiated connection to server (\S+))"_s);
    static const QRegularExpression established(uR"(^session establishment complete on server (\S+?),)"_s);
    static const QRegularExpression failed(uR"(^Socket (\S+) zk retcode=(-?\d+), errno=(\d+)\(([^)]*)\): (.*)$)"_s);

    if (const auto match = initiated.match(line); match.hasMatch()) {
        m_tcpConnectedTo = match.captured(1);
        return std::nullopt;
    }
    if (const auto match = established.match(line); match.hasMatch()) {
        m_tcpConnectedTo.clear();
        m_establishedWith = match.captured(1);
        return std::nullopt;
    }
    const auto match = failed.match(line);
    if (!match.hasMatch())
        return std::nullopt;

    // The end of a session's connection is a loss, which has its own event, and not a failed attempt.
    if (match.captured(1) == std::exchange(m_establishedWith, {}))
        return std::nullopt;

    Failure failure{ConnectStep::Tcp, match.captured(1), match.captured(4)};
    // Of several sessions' lines in one log the last connection may be another's; but who waited for an answer, or
    // sent, had a connection.
    const QString during = match.captured(5);
    const int systemError = match.captured(3).toInt();
    const bool wasConnected = systemError == ECONNRESET || systemError == EPIPE
        || during.startsWith("failed while receiving"_L1) || during.startsWith("failed to send"_L1)
        || during.startsWith("failed while flushing"_L1);
    if (wasConnected || failure.server == m_tcpConnectedTo) {
        failure.step = ConnectStep::Handshake;
        // Its errno ("Host is down") is made up by the C client for a connection that the server closed.
        const bool timedOut = match.captured(2) == u"-7";
        failure.detail =
            timedOut ? u"no answer to the handshake"_s : u"the server closed the connection during the handshake"_s;
    }
    m_tcpConnectedTo.clear();
    return failure;
}

} // namespace zkbridge

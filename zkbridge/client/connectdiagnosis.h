// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QString>

#include <optional>

namespace zkbridge {

/// Tells from the lines of the C client's log at which step a connection attempt failed, and why: nothing else says so,
/// a failed attempt gives no event.
///
/// Thread: one. Pure: lines in, facts out.
class ConnectDiagnosis {
public:
    struct Failure {
        ConnectStep step = ConnectStep::Tcp;
        QString server; ///< "127.0.0.1:2181", "::1:2181": as the C client writes it
        QString detail; ///< "Connection refused"
    };

    /// A failed attempt, when the line tells of one.
    [[nodiscard]] std::optional<Failure> read(const QString &line);

private:
    QString m_tcpConnectedTo; ///< TCP stands, the handshake does not yet
    QString m_establishedWith; ///< the handshake stands too
};

} // namespace zkbridge

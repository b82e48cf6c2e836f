// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"
#include "zkbridge/client/error.h"
#include "zkbridge/client/sessionstate.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace zkbridge {

enum class WireState {
    Idle, ///< open() was not called
    Connecting,
    Connected, ///< the handshake is done and all identities were sent
    Disconnected, ///< tries again by itself
    AuthFailed, ///< a server refused an identity; ends it for good
    Closed,
};

/// Operations that not every server knows, as ZooKeeper numbers them (ZooDefs.OpCode). The C client can send none.
enum class WireOperation : int {
    MultiRead = 22, ///< 3.6
    AllChildrenNumber = 104, ///< 3.6
    AddWatch = 106, ///< 3.6
    WhoAmI = 107, ///< 3.7
};

/// The wire's connection at one moment, by value.
struct WireStatus {
    WireState state = WireState::Idle;
    qint64 sessionId = 0; ///< 0 while there is none. A session of its own beside the C client's: both are ours.
    int timeoutMs = 0; ///< as negotiated
    QString server; ///< host:port, present or last
    QDateTime since; ///< when this state began
    Error problem; ///< why it is not connected; Ok while it is. TooLarge: a frame passed the limit (detail: its bytes).
    QList<WireOperation> unknown; ///< what this server answered "unimplemented" to
    [[nodiscard]] bool isConnected() const { return state == WireState::Connected; }
    [[nodiscard]] bool knows(WireOperation operation) const { return !unknown.contains(operation); }
};

struct WireOptions {
    ConnectString connect;
    QList<Identity> identities; ///< the session's
    int timeoutMs = 10000; ///< asked for; the server clamps it
    qint64 maxFrameBytes = 64LL * 1024 * 1024; ///< a longer reply ends the connection
    int znodesPerSecond = 200000; ///< cap of walks and bulk reads; 0: none
};

/// Counters since open(): what the wire costs the servers.
struct WireFigures {
    qint64 packets = 0; ///< sent
    qint64 znodesRead = 0; ///< reads, those inside multi-reads one by one
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    int watches = 0; ///< set now
    int batchSize = 0; ///< reads that a multi-read holds at present
    bool slowedDown = false; ///< because the server's answer time doubled
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::WireStatus)

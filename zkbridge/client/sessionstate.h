// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <string>

namespace zkbridge {

enum class SessionState {
    Idle, ///< open() was not called
    Resolving, ///< looking up the servers' names
    Connecting, ///< TCP and handshake; nothing known yet
    Connected,
    ReadOnly, ///< connected to a server without quorum: reads only
    Disconnected, ///< the session may still live on the servers; see SessionStatus::expiryDeadline
    Expired, ///< the servers ended the session; a new one is on its way
    AuthFailed, ///< the server refused the authentication; ends the session for good
    Closed,
};

/// The step of connecting that fails, in the order in which they are taken.
enum class ConnectStep { None, Name, Tcp, Handshake, Auth, Chroot };

/// Why there is no connection yet or any more, as far as it is known. The attempts go on.
struct ConnectionProblem {
    ConnectStep step = ConnectStep::None;
    QString where; ///< host name, host:port or chroot
    QString detail; ///< untranslated: "Connection refused", "Host not found", ...
    int attempts = 0; ///< failed attempts since the last connection
    friend bool operator==(const ConnectionProblem &, const ConnectionProblem &) = default;
};

/// All there is to know about a session at one moment, by value.
struct SessionStatus {
    SessionState state = SessionState::Idle;
    qint64 sessionId = 0; ///< 0 while there is none
    int timeoutMs = 0; ///< as negotiated with the server; 0 while unknown
    QString server; ///< host:port we are, or were last, connected to
    QDateTime since; ///< when this state began
    QDateTime expiryDeadline; ///< while Disconnected: by then the servers have ended the session, if they live
    ConnectionProblem problem;
};

/// Whether this session may write.
enum class LockState {
    ReadOnly, ///< may not, and cannot be unlocked (--read-only)
    Locked, ///< may not until the user unlocks it by a deliberate act
    Unlocked,
};

/// Credentials for zookeeper's addAuth; kept in memory only.
struct Identity {
    QString scheme; ///< "digest"
    QByteArray credential; ///< "user:password"
};

struct SessionOptions {
    ConnectString connect;
    int timeoutMs = 10000; ///< asked for; the server clamps it
    LockState lock = LockState::Locked;
    QList<Identity> identities;
    int maxInFlight = 256; ///< requests handed to the C client at once, at most 1024
    int maxWatches = 5000; ///< watches armed at once; past it reads go out without their watch
    int maxWatchBytes = 512 * 1024; ///< sum of watched paths; past 1 MiB the C client would reconnect for ever
};

/// Counters since open(), and what is under way now.
struct SessionFigures {
    int inFlight = 0;
    int queued = 0;
    int watches = 0;
    int watchBytes = 0;
    qint64 requests = 0; ///< answered ones
    double latencyMs = -1; ///< smoothed time from sending to reply; -1 while unknown
};

/// How the C client's threads hand over to the session's, counted since the beginning. What the kernel counts of the
/// threads: readThreads() (threaduse.h) with these names.
struct SessionThreads {
    std::string io; ///< name of the C client's IO thread; empty while there is no handle
    std::string event; ///< name of its event thread
    int callbacksOn = 0; ///< the kernel's number of the thread on which the last callback ran
    qint64 callbacks = 0; ///< replies and events left in the mailbox
    qint64 batches = 0; ///< times that the session's thread took what was in it
    qint64 largestBatch = 0;
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::SessionStatus)
Q_DECLARE_METATYPE(zkbridge::LockState)

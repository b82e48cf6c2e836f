// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace zkbridge {

/// What can go wrong with a request. Every code of the C client (zookeeper.h, enum ZOO_ERRORS) has a value of its own
/// with the same number; codes below -1000 are this program's. Texts for people are made in app.
enum class ErrorCode : int {
    Ok = 0,
    SystemError = -1,
    RuntimeInconsistency = -2, ///< of a part of a multi: an operation after the one that failed
    DataInconsistency = -3,
    ConnectionLoss = -4, ///< for a write: known *not* to have happened (else OutcomeUnknown)
    MarshallingError = -5,
    Unimplemented = -6, ///< the server does not know this operation, or it is switched off there
    OperationTimeout = -7,
    BadArguments = -8,
    InvalidState = -9,
    NewConfigNoQuorum = -13,
    ReconfigInProgress = -14,
    SslConnectionError = -15,
    ApiError = -100,
    NoNode = -101,
    NoAuth = -102,
    BadVersion = -103,
    NoChildrenForEphemerals = -108,
    NodeExists = -110,
    NotEmpty = -111,
    SessionExpired = -112,
    InvalidCallback = -113,
    InvalidAcl = -114,
    AuthFailed = -115,
    Closing = -116,
    Nothing = -117,
    SessionMoved = -118,
    NotReadOnly = -119, ///< a write to a server that is in read-only mode
    EphemeralOnLocalSession = -120,
    NoWatcher = -121,
    ReconfigDisabled = -123,
    SessionClosedRequireSaslAuth = -124,
    QuotaExceeded = -125,
    ThrottledOperation = -127,

    InvalidPath = -1001, ///< refused before the C client saw it: breaks ZooKeeper's rules for paths
    TooLarge =
        -1002, ///< refused: the packet would pass jute.maxbuffer (1 MiB) and the server would drop the connection
    Locked = -1003, ///< refused: the session's lock is closed
    OutcomeUnknown = -1004, ///< the reply of a write was lost, and looking it up did not tell what happened
    UnsupportedInMulti = -1005, ///< refused: the C client aborts on, or cannot send, this kind of create in a multi
};

/// Why a request failed: code, the znode it was about (as the caller wrote it, without chroot) and the operation's
/// plain name ("get", "create", ...). `detail` is untranslated evidence (a reason from the path check, a log line); may
/// be empty.
struct Error {
    ErrorCode code = ErrorCode::Ok;
    QString path;
    QString operation;
    QString detail;
};

/// The code's name as ZooKeeper's documentation spells it ("NONODE"); for logs and JSON, not for people.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::Error)

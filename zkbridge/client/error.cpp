// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/error.h"

namespace zkbridge {

QString errorName(ErrorCode code)
{
    // A switch without default: a value that is added to the enum and forgotten here is a compiler warning.
    switch (code) {
    case ErrorCode::Ok:
        return QStringLiteral("OK");
    case ErrorCode::SystemError:
        return QStringLiteral("SYSTEMERROR");
    case ErrorCode::RuntimeInconsistency:
        return QStringLiteral("RUNTIMEINCONSISTENCY");
    case ErrorCode::DataInconsistency:
        return QStringLiteral("DATAINCONSISTENCY");
    case ErrorCode::ConnectionLoss:
        return QStringLiteral("CONNECTIONLOSS");
    case ErrorCode::MarshallingError:
        return QStringLiteral("MARSHALLINGERROR");
    case ErrorCode::Unimplemented:
        return QStringLiteral("UNIMPLEMENTED");
    case ErrorCode::OperationTimeout:
        return QStringLiteral("OPERATIONTIMEOUT");
    case ErrorCode::BadArguments:
        return QStringLiteral("BADARGUMENTS");
    case ErrorCode::InvalidState:
        return QStringLiteral("INVALIDSTATE");
    case ErrorCode::NewConfigNoQuorum:
        return QStringLiteral("NEWCONFIGNOQUORUM");
    case ErrorCode::ReconfigInProgress:
        return QStringLiteral("RECONFIGINPROGRESS");
    case ErrorCode::SslConnectionError:
        return QStringLiteral("SSLCONNECTIONERROR");
    case ErrorCode::ApiError:
        return QStringLiteral("APIERROR");
    case ErrorCode::NoNode:
        return QStringLiteral("NONODE");
    case ErrorCode::NoAuth:
        return QStringLiteral("NOAUTH");
    case ErrorCode::BadVersion:
        return QStringLiteral("BADVERSION");
    case ErrorCode::NoChildrenForEphemerals:
        return QStringLiteral("NOCHILDRENFOREPHEMERALS");
    case ErrorCode::NodeExists:
        return QStringLiteral("NODEEXISTS");
    case ErrorCode::NotEmpty:
        return QStringLiteral("NOTEMPTY");
    case ErrorCode::SessionExpired:
        return QStringLiteral("SESSIONEXPIRED");
    case ErrorCode::InvalidCallback:
        return QStringLiteral("INVALIDCALLBACK");
    case ErrorCode::InvalidAcl:
        return QStringLiteral("INVALIDACL");
    case ErrorCode::AuthFailed:
        return QStringLiteral("AUTHFAILED");
    case ErrorCode::Closing:
        return QStringLiteral("CLOSING");
    case ErrorCode::Nothing:
        return QStringLiteral("NOTHING");
    case ErrorCode::SessionMoved:
        return QStringLiteral("SESSIONMOVED");
    case ErrorCode::NotReadOnly:
        return QStringLiteral("NOTREADONLY");
    case ErrorCode::EphemeralOnLocalSession:
        return QStringLiteral("EPHEMERALONLOCALSESSION");
    case ErrorCode::NoWatcher:
        return QStringLiteral("NOWATCHER");
    case ErrorCode::ReconfigDisabled:
        return QStringLiteral("RECONFIGDISABLED");
    case ErrorCode::SessionClosedRequireSaslAuth:
        return QStringLiteral("SESSIONCLOSEDREQUIRESASLAUTH");
    case ErrorCode::QuotaExceeded:
        return QStringLiteral("QUOTAEXCEEDED");
    case ErrorCode::ThrottledOperation:
        return QStringLiteral("THROTTLEDOP");
    case ErrorCode::InvalidPath:
        return QStringLiteral("INVALIDPATH");
    case ErrorCode::TooLarge:
        return QStringLiteral("TOOLARGE");
    case ErrorCode::Locked:
        return QStringLiteral("LOCKED");
    case ErrorCode::OutcomeUnknown:
        return QStringLiteral("OUTCOMEUNKNOWN");
    case ErrorCode::UnsupportedInMulti:
        return QStringLiteral("UNSUPPORTEDINMULTI");
    }
    // A server newer than this list: its number is still evidence.
    return QStringLiteral("CODE%1").arg(static_cast<int>(code));
}

} // namespace zkbridge

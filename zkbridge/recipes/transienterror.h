// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

namespace zkbridge {

/// Whether a recipe simply tries again: the connection, the session or the server's load was the cause, not the
/// request. OutcomeUnknown is not among them: a write has to be looked for first.
[[nodiscard]] constexpr bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::InvalidState:
    case ErrorCode::SessionExpired:
    case ErrorCode::SessionMoved:
    case ErrorCode::NotReadOnly:
    case ErrorCode::ThrottledOperation:
        return true;
    default:
        return false;
    }
}

/// How long a recipe waits before it tries again while it is connected, in milliseconds.
inline constexpr int retryDelayMs = 200;

} // namespace zkbridge

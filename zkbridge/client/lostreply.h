// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

namespace zkbridge {

/// Whether a request that the C client answers with `code` has had no answer of a server: what became of it is not
/// known. RuntimeInconsistency: another request's reply came in its place, so the C client dropped the connection and
/// says this to all that is in flight. (For a multi it never is the code of the whole.) Any thread.
[[nodiscard]] constexpr bool isLostReply(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::SessionExpired:
    case ErrorCode::InvalidState:
    case ErrorCode::Closing:
    case ErrorCode::RuntimeInconsistency:
        return true;
    default:
        return false;
    }
}

} // namespace zkbridge

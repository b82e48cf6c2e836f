// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/sessionstate.h"

#include <QString>

namespace app {

/// What happened, to which znode, and what helps: one or two translated sentences. Every ErrorCode has its own.
[[nodiscard]] QString errorText(const zkbridge::Error &error);
/// A state's plain name: "connected", "disconnected since 12:03:39, session lives until 12:03:42 at the latest".
[[nodiscard]] QString stateText(const zkbridge::SessionStatus &status);
/// Which step of connecting failed and what helps; empty when there is no problem.
[[nodiscard]] QString problemText(const zkbridge::ConnectionProblem &problem);

} // namespace app

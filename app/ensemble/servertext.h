// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"

#include <QString>

namespace app {

/// "quorum leader", "follower", ...: the server's mode in the field's words; "unknown" while it was not told.
[[nodiscard]] QString modeText(model::ServerStatus::Mode mode);
/// How the server is reached: "answering", or in a sentence why not.
[[nodiscard]] QString reachText(const model::ServerStatus &status);

} // namespace app

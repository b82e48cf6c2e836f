// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/steplist.h"
#include "zkbridge/client/sessionstate.h"

namespace app {

/// The steps of connecting (name, TCP, handshake, authentication, chroot) and where each stands, from what the session
/// says of itself. Steps that are not needed (no identity, no chroot) are left out.
[[nodiscard]] QList<Step> connectSteps(const zkbridge::SessionStatus &status, const zkbridge::SessionOptions &options);

} // namespace app

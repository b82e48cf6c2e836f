// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

namespace app {

/// Why nothing can be written now and what helps, for tooltips of what is switched off; empty when the session may
/// write.
[[nodiscard]] QString lockHint(zkbridge::LockState state);
/// A control's tooltip, with the reason below it while the session may not write.
[[nodiscard]] QString withLockHint(const QString &toolTip, zkbridge::LockState state);

} // namespace app

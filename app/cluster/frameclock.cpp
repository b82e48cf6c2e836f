// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/frameclock.h"

#include "app/shell/systemmotion.h"

namespace app {

int FrameClock::motionMs() { return SystemMotion::instance()->durationMs(); }

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realensemble.h"

namespace bench {

/// Lets the servers' threads run when nobody else wants to, as if they were on machines of their own: a block of the
/// window is then the window's, and not the time in which a server had its core. Threads that they start later do so,
/// too.
void giveWay(testsupport::RealEnsemble *ensemble);

} // namespace bench

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Readies this process for `sessions` sessions of the C client at once: each takes three file descriptors (a socket
/// and a pipe that wakes its thread) and three threads (two of the C client, one of ours). Raises the process's limits
/// as far as it may, and gives threads that begin from now on small stacks. What stands in the way, translated, or
/// nothing. Call it early, from the main thread.
[[nodiscard]] QString makeRoomForSessions(int sessions);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace zkbridge {

/// "vivarium.zookeeper": what the C client has to say, with its levels.
Q_DECLARE_LOGGING_CATEGORY(lcZooKeeper)

/// Sends the C client's log to lcZooKeeper instead of the terminal; once for the process, further calls do nothing.
/// Thread: any. A line that comes again and again (a refused connection: 20 a second) is written once, and once more
/// with the number of its repetitions.
void installLog();

} // namespace zkbridge

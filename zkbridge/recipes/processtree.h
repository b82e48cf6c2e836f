// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace zkbridge {

// Processes below one of ours that have no process group of their own to be signalled by. Read from /proc; pids, thus
// true at the moment of the call only. Thread: any.

/// `root` and all that descends from it, parents first; whose parent has ended is not found. Empty when `root` is gone.
[[nodiscard]] QList<qint64> processTree(qint64 root);
/// All whose environment holds `mark` ("NAME=value"), whoever is their parent by now. Zombies are not found, nor those
/// of other users, whose environment cannot be read.
[[nodiscard]] QList<qint64> processesMarked(const QByteArray &mark);

} // namespace zkbridge

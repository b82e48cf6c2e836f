// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zkbridge {

/// Why a server ended, from its own last words.
struct ServerVerdict {
    enum class Cause { Unknown, OutOfHeap, PortTaken, BadHeapSize };
    Cause cause = Cause::Unknown;
    QString text; ///< untranslated, one line: "out of heap (64 MB)"
};

/// `log` is the end of the server's standard output and error; `signal` and `exitCode` as the process ended.
[[nodiscard]] ServerVerdict judgeServerEnd(const QByteArray &log, bool bySignal, int exitCode, int heapMb);

/// Whether a server that runs could not take one of its ports (an ensemble's server goes on without its AdminServer).
[[nodiscard]] bool tellsOfTakenPort(const QByteArray &log);

/// The last `most` bytes of a file, in whole lines; empty when it cannot be read. Touches the disk.
[[nodiscard]] QByteArray tailOf(const QString &file, qint64 most = 32'768);

} // namespace zkbridge

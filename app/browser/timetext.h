// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// "3 s ago", "12 min ago", "2 d ago"; "just now" below a second and for what the servers' clock puts ahead of ours.
[[nodiscard]] QString agoText(qint64 milliseconds);
/// A moment in local time as the locale writes it, and how long ago: "20 Nov 2026 09:12:41 (2 d ago)".
[[nodiscard]] QString momentText(qint64 millisecondsSinceEpoch);
/// The same moment exactly, with milliseconds and offset from UTC, for tooltips.
[[nodiscard]] QString exactMomentText(qint64 millisecondsSinceEpoch);
/// An id as ZooKeeper's servers print it: "0x1000a2b3c4d0001".
[[nodiscard]] QString hexId(qint64 id);

} // namespace app

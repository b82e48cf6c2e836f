// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// "3 s ago", "12 min 5 s ago", "2 d 4 h ago"; "just now" below a second and for what the servers' clock puts ahead
/// of ours.
[[nodiscard]] QString agoText(qint64 milliseconds);
/// A moment in local time, short, and how long ago: "20/11/2026 09:12:41 (2 d 4 h ago)"; of today without the
/// date. 0 or less: "not recorded", as for the znodes that a server makes by itself.
[[nodiscard]] QString momentText(qint64 millisecondsSinceEpoch);

} // namespace app

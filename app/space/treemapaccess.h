// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

class TreemapView;

/// Puts the rectangles of every TreemapView on the accessibility bus, the outer and larger ones first, at most
/// `mostTreemapChildren`. Each becomes a child of its view, with name ("/apps: 1,234 znodes ..."), place, state and the
/// actions Press (goes in, or selects) and ShowMenu. Idempotent. Thread: the GUI's.
void installTreemapAccess();
inline constexpr int mostTreemapChildren = 500;

/// Tells assistive programs that the keyboard is on this rectangle now.
void tellTreemapFocus(TreemapView *view, int cell);

} // namespace app

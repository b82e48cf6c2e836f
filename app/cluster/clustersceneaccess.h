// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Puts the members of every ClusterSceneView on the accessibility bus: items of a graphics scene are not there by
/// themselves. Each member becomes a child of its view, with name ("leader of /election, c_0000000000, session
/// 0x..."), role, state, place and actions. Idempotent. Thread: the GUI's.
void installSceneAccess();

} // namespace app

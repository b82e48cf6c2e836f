// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

class EnsembleConnection;

/// What the lock allows, in a few words: "sandbox, unlocked", "locked: read-only", "read-only", "unlocked".
[[nodiscard]] QString lockText(const EnsembleConnection &connection);
/// The ensemble's name for people: its connect string, or "demo ensemble" with its number of servers.
[[nodiscard]] QString ensembleName(const EnsembleConnection &connection);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace app {

/// Whose colours the windows take: the desktop's, or Qt's Fusion style with a light or a dark palette.
enum class Appearance { System, Light, Dark };

/// Stable names for settings and the command line: "system", "light", "dark".
[[nodiscard]] QString appearanceName(Appearance appearance);
/// System when the name is none of them.
[[nodiscard]] Appearance appearanceFromName(const QString &name);

/// The colours of Light or Dark; of System those that are in use.
[[nodiscard]] QPalette appearancePalette(Appearance appearance);

/// Takes effect at once, in all windows. Thread: the GUI's.
void applyAppearance(Appearance appearance);

} // namespace app

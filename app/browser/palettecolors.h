// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace app {

/// A colour that reads well on the palette's base, light or dark: `turn` of the colour circle (0 to 1) away from the
/// palette's accent.
[[nodiscard]] QColor accentColor(const QPalette &palette, float turn = 0);

} // namespace app

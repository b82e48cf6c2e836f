// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/palettecolors.h"

#include <QPalette>

#include <cmath>

namespace app {

QColor accentColor(const QPalette &palette, float turn)
{
    const float hue = qMax(0.0F, palette.color(QPalette::Highlight).hslHueF());
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    return QColor::fromHslF(std::fmod(hue + turn, 1.0F), dark ? 0.60F : 0.70F, dark ? 0.70F : 0.36F);
}

} // namespace app

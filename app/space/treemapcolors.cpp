// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/treemapcolors.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {
/// Neighbouring branches get hues far apart, however many there are.
constexpr float goldenTurn = 0.618034F;
} // namespace

TreemapColors::TreemapColors(const QPalette &palette)
    : m_palette(palette)
    , m_hue(std::max(0.0F, palette.color(QPalette::Highlight).hslHueF()))
    , m_isDark(palette.color(QPalette::Base).lightnessF() < 0.5F)
{
}

QColor TreemapColors::branch(int branch, int depth) const
{
    const float hue = std::fmod(m_hue + static_cast<float>(branch) * goldenTurn, 1.0F);
    const float step = 0.045F * static_cast<float>(std::min(depth, 4));
    return m_isDark ? QColor::fromHslF(hue, 0.34F, 0.19F + step) : QColor::fromHslF(hue, 0.50F, 0.80F + step);
}

QColor TreemapColors::growth(double strength) const
{
    const auto amount = static_cast<float>(std::min(1.0, std::abs(strength)));
    const float hue = strength >= 0 ? m_hue : std::fmod(m_hue + 0.5F, 1.0F);
    const float saturation = strength == 0 ? 0.0F : 0.15F + 0.5F * amount;
    return m_isDark ? QColor::fromHslF(hue, saturation, 0.20F + 0.14F * amount)
                    : QColor::fromHslF(hue, saturation, 0.94F - 0.22F * amount);
}

QColor TreemapColors::line() const
{
    QColor line = m_palette.color(QPalette::Base);
    return m_isDark ? line.darker(130) : line;
}

QBrush TreemapColors::pattern(Qt::BrushStyle style) const
{
    QColor colour = text();
    colour.setAlphaF(0.22F);
    return {colour, style};
}

} // namespace app

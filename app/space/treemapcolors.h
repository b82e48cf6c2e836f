// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace app {

/// The colours of a treemap, all taken from a palette: a hue for each branch, around the circle from the accent's, kept
/// so near to the background that the palette's text reads on them in light and in dark.
class TreemapColors {
public:
    explicit TreemapColors(const QPalette &palette);

    [[nodiscard]] QColor branch(int branch, int depth) const;
    /// `strength` from -1 (shrank most) to 1 (grew most); 0 is no change.
    [[nodiscard]] QColor growth(double strength) const;
    [[nodiscard]] QColor line() const; ///< between the rectangles
    [[nodiscard]] QColor text() const { return m_palette.color(QPalette::Text); }
    /// Drawn over the colour of what is not an ordinary znode.
    [[nodiscard]] QBrush pattern(Qt::BrushStyle style) const;

private:
    QPalette m_palette;
    float m_hue;
    bool m_isDark;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace app {

/// Qt's Fusion with two things mended: a checked button is told by the accent colour (its darker shade alone is hardly
/// to be seen on dark palettes), and a tool button that opens a menu has room for its arrow beside the text. Thread:
/// the GUI's.
class FusionStyle : public QProxyStyle {
    Q_OBJECT
public:
    FusionStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
};

} // namespace app

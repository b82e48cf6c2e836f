// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include "app/shell/fusionstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Tone {
    QColor window, base, alternate, button, text, faint, accent, accentText, link;
};

QPalette paletteOf(const Tone &tone)
{
    QPalette palette(tone.button, tone.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, tone.text);
    palette.setColor(QPalette::Base, tone.base);
    palette.setColor(QPalette::AlternateBase, tone.alternate);
    palette.setColor(QPalette::ToolTipBase, tone.alternate);
    palette.setColor(QPalette::PlaceholderText, tone.faint);
    palette.setColor(QPalette::Highlight, tone.accent);
    palette.setColor(QPalette::HighlightedText, tone.accentText);
    palette.setColor(QPalette::Link, tone.link);
    palette.setColor(QPalette::LinkVisited, tone.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tone.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone.button);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xf0f0f0), QColor(0xffffff), QColor(0xf6f6f7), QColor(0xeceded), QColor(0x1d2024),
        QColor(0x767b82), QColor(0x2f7fc4), QColor(0xffffff), QColor(0x1c64a6)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x24272b), QColor(0x1b1e21), QColor(0x212428), QColor(0x33373c), QColor(0xe6e8ea),
        QColor(0x8b9097), QColor(0x2a6fb3), QColor(0xffffff), QColor(0x6cb4f0)});
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    return u"system"_s;
}

Appearance appearanceFromName(const QString &name)
{
    if (name == "light"_L1)
        return Appearance::Light;
    return name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

QPalette appearancePalette(Appearance appearance)
{
    if (appearance == Appearance::System)
        return QApplication::palette();
    return appearance == Appearance::Dark ? darkPalette() : lightPalette();
}

void applyAppearance(Appearance appearance)
{
    static const QString desktopStyle = QApplication::style()->name();
    const bool system = appearance == Appearance::System;
    const bool fusion = !system || desktopStyle.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    const bool isFusion = qobject_cast<FusionStyle *>(QApplication::style()) != nullptr;
    if (fusion && !isFusion)
        QApplication::setStyle(new FusionStyle);
    else if (!fusion && isFusion)
        QApplication::setStyle(QStyleFactory::create(desktopStyle));
    // A default palette gives the choice back to the desktop, which may then change it while we run.
    QApplication::setPalette(system ? QPalette() : appearancePalette(appearance));
}

} // namespace app

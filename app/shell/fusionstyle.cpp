// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fusionstyle.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace app {

namespace {

constexpr qreal roundness = 2;
constexpr float accentShare = 0.4F;

QColor mixed(const QColor &ground, const QColor &accent)
{
    const float rest = 1 - accentShare;
    return QColor::fromRgbF(ground.redF() * rest + accent.redF() * accentShare,
        ground.greenF() * rest + accent.greenF() * accentShare, ground.blueF() * rest + accent.blueF() * accentShare);
}

void drawChecked(const QStyleOption &option, QPainter *painter)
{
    const QColor accent = option.palette.color(QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(accent);
    painter->setBrush(mixed(option.palette.color(QPalette::Button), accent));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
    painter->restore();
}

} // namespace

FusionStyle::FusionStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void FusionStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isButton = element == PE_PanelButtonTool || element == PE_PanelButtonCommand;
    if (isButton && option->state.testFlag(State_On) && option->state.testFlag(State_Enabled))
        drawChecked(*option, painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize FusionStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    // With MenuButtonPopup the arrow has a part of its own.
    const bool arrowLiesOver = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    if (arrowLiesOver)
        size.rwidth() += proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget);
    return size;
}

} // namespace app

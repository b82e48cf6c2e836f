// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/watcharrowsitem.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

/// Between a member's frame and the arrow.
qreal clearance(Detail detail) { return detail == Detail::Card || detail == Detail::Compact ? 5 : 2; }

qreal boldness(Detail detail)
{
    switch (detail) {
    case Detail::Card:
        return 1;
    case Detail::Compact:
        return 0.9;
    case Detail::Chip:
        return 0.7;
    case Detail::Dot:
        break;
    }
    return 0.6;
}

} // namespace

void WatchArrowsItem::setDetail(Detail detail, qreal scale)
{
    m_detail = detail;
    m_boldness = boldness(detail) * std::min(1.0, scale);
}

void WatchArrowsItem::setStyle(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_font = font;
    update();
}

void WatchArrowsItem::follow(const QRectF &bounds, const PlaceOf &placeOf)
{
    prepareGeometryChange();
    m_bounds = bounds;
    m_lines.clear();
    m_lines.reserve(m_arrows.size());
    const qreal most = clearance(m_detail);
    for (const WatchArrow &arrow : std::as_const(m_arrows)) {
        const QRectF from = placeOf(arrow.from);
        const QRectF to = placeOf(arrow.to);
        const qreal room = std::min(most, 0.12 * from.width()); // tiny ones stand close
        m_lines.append(from.isEmpty() || to.isEmpty()
                ? QPainterPath()
                : arrowLine(from.adjusted(-room, -room, room, room), to.adjusted(-room, -room, room, room)));
    }
    update();
}

void WatchArrowsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const QRectF exposed = option->exposedRect.adjusted(-20, -20, 20, 20);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QPainterPath &line = m_lines.at(i);
        if (line.isEmpty() || !line.controlPointRect().adjusted(-1, -1, 1, 1).intersects(exposed))
            continue;
        const auto kind = m_arrows.at(i).kind;
        paintArrow(*painter, line, kind, m_palette, m_boldness);
        if (m_detail == Detail::Card)
            paintLabel(*painter, line, kind);
    }
}

void WatchArrowsItem::paintLabel(QPainter &painter, const QPainterPath &line, WatchArrow::Kind kind) const
{
    const QString label = arrowText(kind);
    const QFontMetricsF metrics(m_font);
    const QPointF middle = line.pointAtPercent(0.5);
    const bool upright = std::abs(line.pointAtPercent(1).x() - line.pointAtPercent(0).x()) < 1;
    const QPointF at = upright ? middle + QPointF(8, metrics.ascent() / 2)
                               : middle - QPointF(metrics.horizontalAdvance(label) / 2, isRed(kind) ? 10 : 6);
    painter.setPen(arrowPen(kind, m_palette).color());
    painter.drawText(at, label);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/watcharrowitem.h"

#include "app/cluster/membercolors.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QWidget>

#include <cmath>
#include <numbers>

namespace app {

namespace {

constexpr qreal clearance = 5; ///< between a card's frame and the arrow
constexpr qreal headLength = 9;

} // namespace

WatchArrowItem::WatchArrowItem(MemberCardItem *from, MemberCardItem *to)
    : m_from(from)
    , m_to(to)
{
    for (auto *card : {from, to})
        connect(card, &MemberCardItem::moved, this, &WatchArrowItem::follow);
    follow();
}

void WatchArrowItem::setLabelled(bool labelled)
{
    m_labelled = labelled;
    update();
}

void WatchArrowItem::follow()
{
    if (m_from.isNull() || m_to.isNull())
        return;
    prepareGeometryChange();
    const auto grown = [](const QRectF &place) { return place.adjusted(-clearance, -clearance, clearance, clearance); };
    m_line = arrowLine(grown(m_from->place()), grown(m_to->place()));
}

QRectF WatchArrowItem::boundingRect() const
{
    const qreal room = scene() == nullptr ? headLength : QFontMetricsF(scene()->font()).height() * 6;
    return m_line.boundingRect().adjusted(-room, -room, room, room);
}

void WatchArrowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget *widget)
{
    if (m_from.isNull() || m_to.isNull() || m_line.isEmpty())
        return;
    const QPalette palette = widget != nullptr ? widget->palette() : scene()->palette();
    const Evidence evidence = m_from->member().candidate.watchEvidence;
    const bool wrong = evidence == Evidence::Wrong;
    QColor color = wrong ? wrongColor() : palette.color(QPalette::Text);
    if (!wrong)
        color.setAlphaF(0.7F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, wrong ? 2.4 : 1.8, evidence == Evidence::Verified ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_line);

    const QPointF end = m_line.pointAtPercent(1);
    const QPointF before = m_line.pointAtPercent(std::max(0.0, m_line.percentAtLength(m_line.length() - headLength)));
    const qreal angle = std::atan2(end.y() - before.y(), end.x() - before.x());
    constexpr qreal spread = std::numbers::pi / 7;
    const auto corner = [&end](qreal direction) {
        return end - QPointF(std::cos(direction), std::sin(direction)) * headLength;
    };
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{end, corner(angle - spread), corner(angle + spread)});
    if (!m_labelled)
        return;

    const QString label = wrong ? tr("no watch") : tr("watches");
    const QFontMetricsF metrics(painter->font());
    const QPointF middle = m_line.pointAtPercent(0.5);
    const qreal width = metrics.horizontalAdvance(label);
    const bool upright = std::abs(end.x() - m_line.pointAtPercent(0).x()) < 1;
    const QPointF at = upright ? middle + QPointF(8, metrics.ascent() / 2) : middle - QPointF(width / 2, 6);
    painter->setPen(color);
    painter->drawText(at, label);
}

} // namespace app

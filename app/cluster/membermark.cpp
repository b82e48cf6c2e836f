// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membermark.h"

#include "app/cluster/membercolors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace app {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(app::MarkText)
};

QPolygonF star(QPointF center, qreal radius)
{
    constexpr int points = 5;
    QPolygonF shape;
    for (int i = 0; i < 2 * points; ++i) {
        const qreal length = i % 2 == 0 ? radius : radius * 0.42;
        const qreal angle = std::numbers::pi * (i / qreal{points} - 0.5);
        shape << center + QPointF(std::cos(angle), std::sin(angle)) * length;
    }
    return shape;
}

QPolygonF diamond(QPointF center, qreal radius)
{
    return QPolygonF{center - QPointF(0, radius), center + QPointF(radius, 0), center + QPointF(0, radius),
        center - QPointF(radius, 0)};
}

void paintPie(QPainter &painter, const QRectF &round, const QColor &ink, double share)
{
    painter.setPen(QPen(ink, std::max(1.0, round.width() * 0.1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(round);
    painter.setPen(Qt::NoPen);
    painter.setBrush(suspectedColor());
    constexpr int whole = 360 * 16; // QPainter counts sixteenths of a degree, from three o'clock against the clock
    painter.drawPie(round, 90 * 16, static_cast<int>(share * whole));
}

} // namespace

MemberMark markOf(const Member &member)
{
    switch (member.life) {
    case Member::Life::Gone:
        return MemberMark::Gone;
    case Member::Life::Killed:
        return MemberMark::Killed;
    case Member::Life::Frozen:
        return MemberMark::Frozen;
    case Member::Life::Suspected:
        return MemberMark::Suspected;
    case Member::Life::Leaving:
        return MemberMark::Leaving;
    case Member::Life::Present:
        break;
    }
    return member.leads ? MemberMark::Leader : MemberMark::Follower;
}

QString markText(MemberMark mark)
{
    switch (mark) {
    case MemberMark::Leader:
        return MarkText::tr("leader");
    case MemberMark::Follower:
        return MarkText::tr("follower");
    case MemberMark::Leaving:
        return MarkText::tr("leaving");
    case MemberMark::Suspected:
        return MarkText::tr("suspected");
    case MemberMark::Killed:
        return MarkText::tr("killed, session lives");
    case MemberMark::Frozen:
        return MarkText::tr("frozen");
    case MemberMark::Gone:
        break;
    }
    return MarkText::tr("gone");
}

void paintMark(
    QPainter &painter, const QRectF &box, MemberMark mark, const QColor &color, const QPalette &palette, double share)
{
    const qreal side = std::min(box.width(), box.height());
    const QPointF center = box.center();
    const QRectF round(center - QPointF(side, side) * 0.42, QSizeF(side, side) * 0.84);
    const QColor ink = palette.color(QPalette::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case MemberMark::Leader:
        painter.setPen(QPen(ink, 0.8));
        painter.drawPolygon(star(center, side / 2));
        break;
    case MemberMark::Follower:
        painter.drawEllipse(round);
        break;
    case MemberMark::Leaving:
        painter.setPen(QPen(color, side * 0.18));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(round.adjusted(side * 0.09, side * 0.09, -side * 0.09, -side * 0.09));
        break;
    case MemberMark::Suspected:
        painter.setPen(QPen(ink, std::max(0.8, side * 0.06)));
        painter.setBrush(suspectedColor());
        painter.drawPolygon(diamond(center, side / 2));
        break;
    case MemberMark::Killed:
        paintPie(painter, round, ink, share);
        break;
    case MemberMark::Frozen:
        painter.setBrush(suspectedColor());
        painter.drawRect(round);
        painter.setBrush(Qt::black);
        for (const qreal at : {0.28, 0.6})
            painter.drawRect(QRectF(round.left() + round.width() * at, round.top() + round.height() * 0.24,
                round.width() * 0.14, round.height() * 0.52));
        break;
    case MemberMark::Gone:
        painter.setPen(QPen(ink, std::max(1.2, side * 0.14), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(round.topLeft(), round.bottomRight());
        painter.drawLine(round.topRight(), round.bottomLeft());
        break;
    }
}

} // namespace app

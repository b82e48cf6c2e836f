// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/watcharrows.h"

#include "app/cluster/membercolors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPen>
#include <QPolygonF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app {

namespace {

using Kind = WatchArrow::Kind;
using Evidence = model::ClusterMember::WatchEvidence;

constexpr qreal headLength = 9;

struct ArrowText {
    Q_DECLARE_TR_FUNCTIONS(app::ArrowText)
};

void paintHead(QPainter &painter, const QPainterPath &line, const QColor &color, qreal length)
{
    const QPointF end = line.pointAtPercent(1);
    const QPointF before = line.pointAtPercent(std::max(0.0, line.percentAtLength(line.length() - length)));
    const qreal angle = std::atan2(end.y() - before.y(), end.x() - before.x());
    constexpr qreal spread = std::numbers::pi / 7;
    const auto corner = [&end, length](qreal direction) {
        return end - QPointF(std::cos(direction), std::sin(direction)) * length;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{end, corner(angle - spread), corner(angle + spread)});
}

/// A cross upon the line: red alone tells nothing to those who do not see it.
void paintCross(QPainter &painter, QPointF at, const QPalette &palette, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(at, radius * 1.5, radius * 1.5);
    painter.setPen(QPen(wrongColor(), radius * 0.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at - QPointF(radius, radius), at + QPointF(radius, radius));
    painter.drawLine(at - QPointF(radius, -radius), at + QPointF(radius, -radius));
}

} // namespace

QList<WatchArrow> arrowsOf(const QList<Member> &members)
{
    QSet<QString> there;
    for (const Member &member : members)
        if (member.life != Member::Life::Gone)
            there.insert(member.candidate.node);
    QList<WatchArrow> arrows;
    arrows.reserve(members.size());
    for (const Member &member : members) {
        const auto &candidate = member.candidate;
        if (member.life == Member::Life::Gone || candidate.watches.isEmpty())
            continue;
        const auto add = [&](const QString &to, Kind kind) {
            if (there.contains(to))
                arrows.append({candidate.node, to, kind});
        };
        if (candidate.watchEvidence != Evidence::Wrong) {
            add(candidate.watches, candidate.watchEvidence == Evidence::Verified ? Kind::Verified : Kind::Inferred);
            continue;
        }
        add(candidate.watches, Kind::Missing);
        add(candidate.watchesInstead, Kind::Wrong);
    }
    return arrows;
}

QString arrowText(Kind kind)
{
    switch (kind) {
    case Kind::Wrong:
        return ArrowText::tr("wrong watch");
    case Kind::Missing:
        return ArrowText::tr("no watch");
    case Kind::Verified:
    case Kind::Inferred:
        break;
    }
    return ArrowText::tr("watches");
}

QString arrowMeaning(Kind kind)
{
    switch (kind) {
    case Kind::Verified:
        return ArrowText::tr("watches, verified");
    case Kind::Wrong:
        return ArrowText::tr("watches the wrong one");
    case Kind::Missing:
        return ArrowText::tr("no watch");
    case Kind::Inferred:
        break;
    }
    return ArrowText::tr("watches, inferred");
}

QPen arrowPen(Kind kind, const QPalette &palette)
{
    const bool dashed = kind == Kind::Inferred || kind == Kind::Missing;
    QColor color = isRed(kind) ? wrongColor() : palette.color(QPalette::Text);
    if (!isRed(kind))
        color.setAlphaF(0.7F);
    return {color, isRed(kind) ? 2.4 : 1.8, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap};
}

void paintArrow(QPainter &painter, const QPainterPath &line, Kind kind, const QPalette &palette, qreal boldness)
{
    if (line.isEmpty())
        return;
    QPen pen = arrowPen(kind, palette);
    const QColor color = pen.color();
    pen.setWidthF(std::max(0.7, pen.widthF() * boldness));
    const bool isStraight = line.elementCount() == 2;
    const QPointF start = line.elementAt(0);
    const QPointF end = line.elementAt(line.elementCount() - 1);
    const qreal length = isStraight ? QLineF(start, end).length() : line.length();
    const qreal head = std::min(headLength * boldness, length * 0.6);
    painter.setBrush(Qt::NoBrush);
    if (isStraight && pen.style() == Qt::DashLine) {
        // Of a short line at least two dashes are seen, and single strokes cost a fifth of what a dashed pen does.
        const qreal shaft = length - head * 0.7;
        const int strokes = std::max(2, static_cast<int>(shaft / (10 * std::max(0.6, boldness))));
        const QPointF step = (end - start) * (shaft / length / (strokes * 2 - 1));
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        QList<QLineF> dashes;
        for (int i = 0; i < strokes; ++i)
            dashes.append(QLineF(start + step * (2 * i), start + step * (2 * i + 1)));
        painter.drawLines(dashes);
    } else {
        painter.setPen(pen);
        if (isStraight)
            painter.drawLine(QLineF(start, start + (end - start) * ((length - head * 0.7) / length)));
        else
            painter.drawPath(line);
    }
    if (head >= 3)
        paintHead(painter, line, color, head);
    if (isRed(kind))
        paintCross(painter, line.pointAtPercent(0.4), palette, std::max(2.5, 4.5 * boldness));
}

} // namespace app

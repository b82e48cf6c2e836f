// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/clustermarks.h"

#include "model/cluster/clusterdirectory.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace app {

using model::ClusterDirectory;
using model::ClusterPart;

namespace {

// All on a grid of 16 units.

QPainterPath star()
{
    constexpr double outer = 7.0;
    constexpr double inner = 2.9;
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double radius = corner % 2 == 0 ? outer : inner;
        const double angle = corner * std::numbers::pi / 5 - std::numbers::pi / 2;
        const QPointF at(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
        if (corner == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

void paintPadlock(QPainter *painter, const QColor &color)
{
    painter->drawArc(QRectF(5, 2, 6, 8), 0, 180 * 16);
    painter->fillRect(QRectF(3.5, 7, 9, 6.5), color);
}

void paintTag(QPainter *painter)
{
    QPainterPath tag(QPointF(2, 4));
    tag.lineTo(10, 4);
    tag.lineTo(14.5, 8);
    tag.lineTo(10, 12);
    tag.lineTo(2, 12);
    tag.closeSubpath();
    painter->drawPath(tag);
    painter->drawEllipse(QRectF(9, 7.2, 1.6, 1.6));
}

} // namespace

ClusterMarks::ClusterMarks(ClusterDirectory *directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(directory, &ClusterDirectory::clusterAdded, this, &ClusterMarks::changed);
    connect(directory, &ClusterDirectory::clusterChanged, this, &ClusterMarks::changed);
    connect(directory, &ClusterDirectory::clusterRemoved, this, &ClusterMarks::changed);
}

const ClusterPart *ClusterMarks::mark(const QString &path) const { return m_directory->partAt(path); }

QString ClusterMarks::text(const ClusterPart &part)
{
    switch (part.kind) {
    case ClusterPart::Kind::Lock:
        return tr("lock of %1: its owner leads").arg(part.cluster);
    case ClusterPart::Kind::Registration:
        return tr("registered in %1").arg(part.cluster);
    case ClusterPart::Kind::Candidate:
        break;
    }
    if (part.leads)
        return tr("leader of %1").arg(part.cluster);
    return part.session == 0 ? tr("candidate of %1, not ephemeral").arg(part.cluster)
                             : tr("candidate of %1, follower").arg(part.cluster);
}

void ClusterMarks::paint(QPainter *painter, const QRectF &square, const ClusterPart &part, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / 16.0, square.height() / 16.0);
    QPen pen(color, 1.2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    if (part.kind == ClusterPart::Kind::Lock)
        paintPadlock(painter, color);
    else if (part.kind == ClusterPart::Kind::Registration)
        paintTag(painter);
    else if (part.leads)
        painter->fillPath(star(), color);
    else
        painter->drawPath(star());
    painter->restore();
}

} // namespace app

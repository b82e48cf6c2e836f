// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/worklaneitem.h"

#include "app/cluster/linewriter.h"
#include "app/cluster/worktext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qreal pip = 8; ///< side of the square that stands for one task
constexpr qreal pipStep = 11;
constexpr qreal inset = 12;
constexpr int mostPips = 12;

void paintPips(QPainter &painter, qint64 count, const QRectF &row, qreal width, bool fromRight)
{
    const auto room = static_cast<qint64>(width / pipStep);
    const qint64 shown = std::min({count, qint64{mostPips}, room});
    for (qint64 i = 0; i < shown; ++i) {
        const qreal along = static_cast<qreal>(i) * pipStep;
        const qreal left = fromRight ? row.right() - pip - along : row.left() + along;
        painter.drawRect(QRectF(left, row.center().y() - pip / 2, pip, pip));
    }
}

} // namespace

void WorkLaneItem::setWork(const model::WorkState &work, const QList<Member> &members)
{
    m_work = work;
    setVisible(!work.isEmpty());
    m_queued = queuedText(work);
    m_elsewhere = elsewhereWorkText(work, members);
    m_ended = endedText(work);
    update();
}

void WorkLaneItem::setPlace(const QRectF &lane)
{
    if (lane == m_lane)
        return;
    prepareGeometryChange();
    m_lane = lane;
    setPos(lane.topLeft());
}

void WorkLaneItem::setStyle(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_font = font;
    update();
}

qreal WorkLaneItem::heightFor(const QFont &font) { return QFontMetricsF(font).height() * 1.9; }

QRectF WorkLaneItem::part(int index) const
{
    const QRectF all = boundingRect().adjusted(inset, 2, -inset, -6);
    const qreal between = m_elsewhere.isEmpty() ? 0 : all.width() * 0.36;
    const qreal side = (all.width() - between) / 2;
    const qreal left = index == 0 ? 0 : index == 1 ? side : side + between;
    return {all.left() + left, all.top(), index == 1 ? between : side, all.height()};
}

qreal WorkLaneItem::pipsWidth() const { return std::min(mostPips * pipStep, part(0).width() * 0.35); }

QPointF WorkLaneItem::queuePoint() const { return pos() + QPointF(part(0).left() + pip, part(0).center().y()); }
QPointF WorkLaneItem::donePoint() const { return pos() + QPointF(part(2).right() - pip, part(2).center().y()); }
QPointF WorkLaneItem::elsewherePoint() const { return pos() + boundingRect().center(); }

void WorkLaneItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor base = m_palette.color(QPalette::Base);
    const QColor strong = m_palette.color(QPalette::Text);
    const QColor faint = mixed(base, strong, 0.72F);
    const QFontMetricsF metrics(m_font);
    painter->setPen(QPen(mixed(base, strong, 0.25F), 1));
    painter->drawLine(QPointF(inset, 0.5), QPointF(m_lane.width() - inset, 0.5));

    const auto write = [&](const QRectF &box, const QString &text, int flags) {
        painter->setFont(m_font);
        painter->setPen(faint);
        painter->drawText(box, flags | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    // The words first, so that they keep their place as squares come and go: nothing jumps.
    const QRectF queue = part(0);
    const QRectF done = part(2);
    write(queue.adjusted(pipsWidth() + 6, 0, 0, 0), m_queued, Qt::AlignLeft);
    write(done.adjusted(0, 0, -pipsWidth() - 6, 0), m_ended, Qt::AlignRight);
    write(part(1).adjusted(8, 0, -8, 0), m_elsewhere, Qt::AlignHCenter);
    painter->setPen(QPen(strong, 0.8));
    painter->setBrush(base);
    paintPips(*painter, m_work.queued, queue, pipsWidth(), false);
    painter->setBrush(faint);
    paintPips(*painter, m_work.ended, done, pipsWidth(), true);
}

} // namespace app

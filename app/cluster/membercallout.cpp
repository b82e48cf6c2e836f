// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membercallout.h"

#include "app/cluster/linewriter.h"
#include "app/cluster/membertext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace app {

namespace {

constexpr qreal pad = 6;

} // namespace

MemberCallout::MemberCallout()
{
    setZValue(10);
    setVisible(false);
    setAcceptedMouseButtons(Qt::NoButton);
}

void MemberCallout::showFor(const Member &member, const QRectF &place, const QRectF &bounds)
{
    prepareGeometryChange();
    m_name = memberName(member);
    m_role = shortRoleText(member);
    if (const QString watched = watchText(member); !watched.isEmpty() && !member.isSilent())
        m_role = tr("%1: %2", "role, whom it watches").arg(m_role, watched);
    const QFontMetricsF names(monospaced(m_font));
    const QFontMetricsF roles(m_font);
    m_size = {std::max(names.horizontalAdvance(m_name), roles.horizontalAdvance(m_role)) + 2 * pad + 2,
        names.height() + roles.height() + 2 * pad};
    QPointF at(place.center().x() - m_size.width() / 2, place.bottom() + 8);
    if (at.y() + m_size.height() > bounds.bottom())
        at.setY(std::max(bounds.top(), place.top() - m_size.height() - 8));
    at.setX(std::clamp(at.x(), bounds.left(), std::max(bounds.left(), bounds.right() - m_size.width())));
    setPos(at);
    setVisible(true);
    update();
}

void MemberCallout::setStyle(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_font = font;
    update();
}

void MemberCallout::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_palette.color(QPalette::ToolTipText);
    painter->setPen(QPen(mixed(m_palette.color(QPalette::ToolTipBase), ink, 0.4F), 1));
    painter->setBrush(m_palette.color(QPalette::ToolTipBase));
    painter->drawRoundedRect(boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    LineWriter writer(*painter, boundingRect().adjusted(pad, pad, -pad, -pad + 4));
    writer.line(m_name, monospaced(m_font), ink);
    writer.space(-LineWriter::leading);
    writer.line(m_role, m_font, ink);
}

} // namespace app

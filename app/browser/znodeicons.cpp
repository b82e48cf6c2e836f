// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodeicons.h"

#include "app/browser/palettecolors.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <array>
#include <utility>

namespace app {

namespace {

/// Strokes a shape on a grid of 16 units, so that the lines stay crisp at every size and device pixel ratio.
class ZnodeIconEngine : public QIconEngine {
public:
    ZnodeIconEngine(ZnodeShape shape, QPalette palette)
        : m_shape(shape)
        , m_palette(std::move(palette))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        QPen pen(color(mode), 1.3);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::FlatCap);
        paintShape(painter, pen);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ZnodeIconEngine(m_shape, m_palette); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled || m_shape == ZnodeShape::Unknown)
            return m_palette.color(QPalette::PlaceholderText);
        if (m_shape == ZnodeShape::Leaf)
            return m_palette.color(QPalette::Text);
        return accentColor(m_palette, m_shape == ZnodeShape::Ephemeral ? 0.13F : 0.0F);
    }

    void paintShape(QPainter *painter, QPen pen) const
    {
        const QColor line = pen.color();
        QColor wash = line;
        wash.setAlphaF(0.16F);
        switch (m_shape) {
        case ZnodeShape::Unknown:
            pen.setDashPattern({1.0, 1.6});
            painter->setPen(pen);
            painter->drawRoundedRect(QRectF(3.5, 2.5, 9, 11), 1.5, 1.5);
            break;
        case ZnodeShape::Leaf:
            painter->setPen(pen);
            painter->drawRoundedRect(QRectF(3.5, 2.5, 9, 11), 1.5, 1.5);
            painter->drawLine(QPointF(5.8, 6), QPointF(10.2, 6));
            painter->drawLine(QPointF(5.8, 9), QPointF(9, 9));
            break;
        case ZnodeShape::Folder: {
            QPainterPath folder(QPointF(1.8, 12.8));
            folder.lineTo(1.8, 3.6);
            folder.lineTo(6.2, 3.6);
            folder.lineTo(7.8, 5.4);
            folder.lineTo(14.2, 5.4);
            folder.lineTo(14.2, 12.8);
            folder.closeSubpath();
            painter->setPen(pen);
            painter->setBrush(wash);
            painter->drawPath(folder);
            break;
        }
        case ZnodeShape::Ephemeral:
            pen.setWidthF(1.5);
            pen.setDashPattern({2.2, 1.53});
            painter->setPen(pen);
            painter->drawEllipse(QRectF(2.7, 2.7, 10.6, 10.6));
            break;
        case ZnodeShape::Range:
            painter->setPen(pen);
            painter->drawPolyline(QPolygonF{{6, 2.2}, {14, 2.2}, {14, 9.2}});
            painter->drawPolyline(QPolygonF{{4, 4.5}, {11.7, 4.5}, {11.7, 11.5}});
            painter->setBrush(wash);
            painter->drawRect(QRectF(2, 6.8, 7.4, 7));
            break;
        }
    }

    ZnodeShape m_shape;
    QPalette m_palette;
};

} // namespace

QIcon znodeIcon(ZnodeShape shape, const QPalette &palette)
{
    static std::array<QIcon, 5> icons;
    static qint64 key = 0;
    if (key != palette.cacheKey()) {
        icons = {};
        key = palette.cacheKey();
    }
    QIcon &icon = icons.at(static_cast<std::size_t>(shape));
    if (icon.isNull())
        icon = QIcon(new ZnodeIconEngine(shape, palette));
    return icon;
}

} // namespace app

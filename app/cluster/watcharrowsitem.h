// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterscenelayout.h"
#include "app/cluster/watcharrows.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

#include <functional>

namespace app {

/// All arrows of a scene, below its cards: one item, for with hundreds of members hundreds of items for lines would
/// cost more than the lines. Thread: the GUI's.
class WatchArrowsItem : public QGraphicsItem {
public:
    /// Where a member is drawn just now; scene coordinates.
    using PlaceOf = std::function<QRectF(const QString &node)>;

    WatchArrowsItem() { setFlag(ItemUsesExtendedStyleOption); } // so that paint() hears what is exposed

    void setArrows(const QList<WatchArrow> &arrows) { m_arrows = arrows; }
    [[nodiscard]] const QList<WatchArrow> &arrows() const { return m_arrows; }
    /// Words are written beside them among cards; among chips and dots they are thinner.
    void setDetail(Detail detail, qreal scale);
    void setStyle(const QPalette &palette, const QFont &font);
    /// Takes the places anew; after setArrows(), and whenever members moved.
    void follow(const QRectF &bounds, const PlaceOf &placeOf);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLabel(QPainter &painter, const QPainterPath &line, WatchArrow::Kind kind) const;

    QList<WatchArrow> m_arrows;
    QList<QPainterPath> m_lines; ///< of each arrow; empty where a member is not shown
    QRectF m_bounds;
    QPalette m_palette;
    QFont m_font;
    Detail m_detail = Detail::Card;
    qreal m_boldness = 1;
};

} // namespace app

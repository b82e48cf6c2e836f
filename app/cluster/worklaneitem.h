// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

namespace app {

/// The strip below the members: to the left the tasks that wait, to the right those that ended, between them what is
/// with nobody who is shown. A few tasks are squares, all are a number. Thread: the GUI's.
class WorkLaneItem : public QGraphicsItem {
public:
    void setWork(const model::WorkState &work, const QList<Member> &members);
    void setPlace(const QRectF &lane); ///< scene coordinates
    void setStyle(const QPalette &palette, const QFont &font);

    /// Where tasks come from and go to; scene coordinates.
    [[nodiscard]] QPointF queuePoint() const;
    [[nodiscard]] QPointF donePoint() const;
    [[nodiscard]] QPointF elsewherePoint() const;

    [[nodiscard]] static qreal heightFor(const QFont &font);

    [[nodiscard]] QRectF boundingRect() const override { return {{0, 0}, m_lane.size()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] qreal pipsWidth() const; ///< that squares take at most, at either side
    [[nodiscard]] QRectF part(int index) const; ///< 0 the queue, 1 between, 2 what ended; item coordinates

    model::WorkState m_work;
    QString m_queued;
    QString m_elsewhere;
    QString m_ended;
    QRectF m_lane;
    QPalette m_palette;
    QFont m_font;
};

} // namespace app

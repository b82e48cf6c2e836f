// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace app {

// Where members stand in the scene. Pure geometry: counts and sizes in, rectangles out, in pixels of the viewport.

/// How much of a member is drawn.
enum class Detail {
    Card, ///< all lines
    Compact, ///< role, name and one more line
    Chip, ///< its state as a shape, and its number
    Dot, ///< its state as a shape
};

/// Sizes at scale 1 in pixels; made from the font's metrics.
struct SceneSizes {
    QSizeF card;
    QSizeF cardGap; ///< room for an arrow between two, with its label
    QSizeF compact;
    QSizeF compactGap;
    QSizeF chip;
    QSizeF chipGap;
    QSizeF dot;
    QSizeF dotGap;
    qreal margin = 16; ///< around all
    qreal lane = 0; ///< height of the strip below the members, where tasks wait and end; 0: there is none
    qreal largestScale = 2.0; ///< a single member need not fill a wall
};

struct ScenePlan {
    Detail detail = Detail::Card; ///< of all but the leader
    Detail leaderDetail = Detail::Card;
    QList<QRectF> places; ///< in line; the first is the leader's
    QRectF lane; ///< empty: none
    QRectF bounds; ///< the viewport
    qreal scale = 1; ///< of what is drawn of all but the leader
    qreal leaderScale = 1;
};

/// Places `count` members in a viewport of that size. Up to eight stand in one row while they are readable in it; more
/// wind in rows, one to the right, the next back, so that each stands beside the one it watches. The detail is the
/// richest that is readable. The leader is the largest: among cards a larger card, else a card of its own before the
/// rest, with less detail where its letters would be the smaller ones.
[[nodiscard]] ScenePlan planScene(int count, QSizeF viewport, const SceneSizes &sizes);

/// The line of an arrow from one place to another: straight between neighbours, else an arc over what is between.
[[nodiscard]] QPainterPath arrowLine(const QRectF &from, const QRectF &to);

} // namespace app

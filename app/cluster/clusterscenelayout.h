// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace app {

// Where members stand in the scene. Pure geometry: counts and sizes in, rectangles out.

/// How much of a member is drawn.
enum class Detail {
    Card, ///< all lines
    Compact, ///< role, name and one more line
    Chip, ///< its number
};

/// Sizes at scale 1, in the scene's units; made from the font's metrics.
struct SceneSizes {
    QSizeF card;
    QSizeF cardGap; ///< room for an arrow between two, with its label
    QSizeF compact;
    QSizeF compactGap;
    QSizeF chip;
    QSizeF chipGap;
    qreal margin = 16; ///< around all
    qreal largestScale = 2.0; ///< a single member need not fill a wall
};

struct ScenePlan {
    Detail detail = Detail::Card;
    QList<QRectF> places; ///< in line; the first is the leader's
    QRectF bounds; ///< all places and the margin
    qreal scale = 1; ///< at which `bounds` fits the viewport
};

/// Places `count` members for a viewport of that size. Up to eight stand in one row while they are readable in it; more
/// wind in rows, one to the right, the next back, so that each stands beside the one it watches. The detail is
/// the richest that is readable; as chips, the leader still is a compact card before the rest.
[[nodiscard]] ScenePlan planScene(int count, QSizeF viewport, const SceneSizes &sizes);

/// The line of an arrow from one place to another: straight between neighbours, else an arc over what is between.
[[nodiscard]] QPainterPath arrowLine(const QRectF &from, const QRectF &to);

} // namespace app

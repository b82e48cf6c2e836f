// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscenelayout.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int oneRow = 8;
constexpr qreal readableCard = 0.72;
constexpr qreal readableCompact = 0.75;
/// A single row may be this much smaller than the best arrangement: a line is easier to follow than a winding one.
constexpr qreal rowPreference = 0.7;

struct Grid {
    int columns = 1;
    int rows = 1;
};

QSizeF extent(const Grid &grid, QSizeF cell, QSizeF gap)
{
    return {grid.columns * cell.width() + (grid.columns - 1) * gap.width(),
        grid.rows * cell.height() + (grid.rows - 1) * gap.height()};
}

qreal fit(QSizeF extent, QSizeF viewport, qreal largest)
{
    if (extent.isEmpty() || viewport.isEmpty())
        return largest;
    return std::min({viewport.width() / extent.width(), viewport.height() / extent.height(), largest});
}

/// The number of columns at which `count` cells, with `extra` beside and around them, are largest.
Grid bestGrid(int count, QSizeF cell, QSizeF gap, QSizeF extra, QSizeF viewport, qreal largest)
{
    Grid best{count, 1};
    const qreal single = fit(extent(best, cell, gap) + extra, viewport, largest);
    qreal bestScale = count <= oneRow ? single / rowPreference : single;
    for (int columns = count - 1; columns >= 1; --columns) {
        const Grid grid{columns, (count + columns - 1) / columns};
        const qreal scale = fit(extent(grid, cell, gap) + extra, viewport, largest);
        if (scale > bestScale) {
            bestScale = scale;
            best = grid;
        }
    }
    return best;
}

void placeGrid(QList<QRectF> &places, int count, const Grid &grid, QPointF origin, QSizeF cell, QSizeF gap)
{
    for (int i = 0; i < count; ++i) {
        const int row = i / grid.columns;
        const int along = i % grid.columns;
        const int column = row % 2 == 0 ? along : grid.columns - 1 - along;
        const QPointF at(column * (cell.width() + gap.width()), row * (cell.height() + gap.height()));
        places.append(QRectF(origin + at, cell));
    }
}

ScenePlan planCards(int count, QSizeF viewport, const SceneSizes &sizes, Detail detail)
{
    const bool full = detail == Detail::Card;
    const QSizeF cell = full ? sizes.card : sizes.compact;
    const QSizeF gap = full ? sizes.cardGap : sizes.compactGap;
    const QSizeF margins(2 * sizes.margin, 2 * sizes.margin);
    const Grid grid = bestGrid(count, cell, gap, margins, viewport, sizes.largestScale);
    ScenePlan plan;
    plan.detail = detail;
    placeGrid(plan.places, count, grid, {sizes.margin, sizes.margin}, cell, gap);
    plan.bounds = QRectF({0, 0}, extent(grid, cell, gap) + margins);
    plan.scale = fit(plan.bounds.size(), viewport, sizes.largestScale);
    return plan;
}

ScenePlan planChips(int count, QSizeF viewport, const SceneSizes &sizes)
{
    const QSizeF extra(sizes.compact.width() + sizes.compactGap.width() + 2 * sizes.margin, 2 * sizes.margin);
    const Grid grid = bestGrid(count - 1, sizes.chip, sizes.chipGap, extra, viewport, sizes.largestScale);
    const QSizeF chips = extent(grid, sizes.chip, sizes.chipGap);
    const qreal height = std::max(chips.height(), sizes.compact.height());
    ScenePlan plan;
    plan.detail = Detail::Chip;
    plan.bounds = QRectF({0, 0}, QSizeF(chips.width(), height) + extra);
    plan.places.append(QRectF({sizes.margin, sizes.margin}, sizes.compact));
    placeGrid(plan.places, count - 1, grid, {plan.bounds.right() - sizes.margin - chips.width(), sizes.margin},
        sizes.chip, sizes.chipGap);
    plan.scale = fit(plan.bounds.size(), viewport, sizes.largestScale);
    return plan;
}

} // namespace

ScenePlan planScene(int count, QSizeF viewport, const SceneSizes &sizes)
{
    if (count <= 0)
        return {};
    ScenePlan cards = planCards(count, viewport, sizes, Detail::Card);
    if (cards.scale >= readableCard)
        return cards;
    ScenePlan compact = planCards(count, viewport, sizes, Detail::Compact);
    if (compact.scale >= readableCompact || count == 1)
        return compact;
    const ScenePlan chips = planChips(count, viewport, sizes);
    return chips.scale > compact.scale ? chips : compact;
}

QPainterPath arrowLine(const QRectF &from, const QRectF &to)
{
    QPainterPath path;
    const qreal top = std::max(from.top(), to.top());
    const qreal bottom = std::min(from.bottom(), to.bottom());
    const qreal left = std::max(from.left(), to.left());
    const qreal right = std::min(from.right(), to.right());
    const bool beside = bottom > top && std::max(left - right, right - left) < 1.2 * from.width();
    const bool stacked = right > left && std::abs(top - bottom) < 1.2 * from.height();
    if (beside && left > right) {
        const qreal y = (top + bottom) / 2;
        const bool leftwards = to.center().x() < from.center().x();
        path.moveTo(leftwards ? from.left() : from.right(), y);
        path.lineTo(leftwards ? to.right() : to.left(), y);
    } else if (stacked && top > bottom) {
        const qreal x = (left + right) / 2;
        const bool upwards = to.center().y() < from.center().y();
        path.moveTo(x, upwards ? from.top() : from.bottom());
        path.lineTo(x, upwards ? to.bottom() : to.top());
    } else {
        const QPointF start(from.center().x(), from.top());
        const QPointF end(to.center().x(), to.top());
        const qreal rise = std::min<qreal>(from.height() * 0.6, 16 + std::abs(end.x() - start.x()) * 0.1);
        path.moveTo(start);
        path.cubicTo(start - QPointF(0, rise), end - QPointF(0, rise), end);
    }
    return path;
}

} // namespace app

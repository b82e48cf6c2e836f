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
constexpr qreal readableChip = 0.8;
/// A single row may be this much smaller than the best arrangement: a line is easier to follow than a winding one.
constexpr qreal rowPreference = 0.7;
constexpr qreal leaderGrowth = 1.12; ///< of the leader's card among cards
constexpr qreal leaderShare = 0.32; ///< of the viewport's width at most, for the leader before the rest
constexpr qreal largestLeader = 1.4; ///< scale of the leader before the rest
constexpr qreal largestSmall = 1.4; ///< scale of what is no card

struct Grid {
    int columns = 1;
    int rows = 1;
};

/// What is put up in rows.
struct Cells {
    QSizeF cell;
    QSizeF gap;
    qreal largestScale = 1;
    QSizeF extra = {0, 0}; ///< room around all, scaled like them
};

QSizeF extent(const Grid &grid, const Cells &cells)
{
    return {grid.columns * cells.cell.width() + (grid.columns - 1) * cells.gap.width() + cells.extra.width(),
        grid.rows * cells.cell.height() + (grid.rows - 1) * cells.gap.height() + cells.extra.height()};
}

qreal fit(QSizeF extent, QSizeF room, qreal largest)
{
    if (extent.isEmpty() || room.isEmpty())
        return largest;
    return std::min({room.width() / extent.width(), room.height() / extent.height(), largest});
}

/// The number of columns at which `count` cells are largest.
Grid bestGrid(int count, const Cells &cells, QSizeF room)
{
    Grid best{count, 1};
    const qreal single = fit(extent(best, cells), room, cells.largestScale);
    qreal bestScale = count <= oneRow ? single / rowPreference : single;
    for (int columns = count - 1; columns >= 1; --columns) {
        const Grid grid{columns, (count + columns - 1) / columns};
        const qreal scale = fit(extent(grid, cells), room, cells.largestScale);
        if (scale > bestScale) {
            bestScale = scale;
            best = grid;
        }
    }
    return best;
}

void placeGrid(QList<QRectF> &places, int count, const Grid &grid, QPointF origin, const Cells &cells, qreal scale)
{
    for (int i = 0; i < count; ++i) {
        const int row = i / grid.columns;
        const int along = i % grid.columns;
        const int column = row % 2 == 0 ? along : grid.columns - 1 - along;
        const QPointF at(
            column * (cells.cell.width() + cells.gap.width()), row * (cells.cell.height() + cells.gap.height()));
        places.append(QRectF(origin + at * scale, cells.cell * scale));
    }
}

/// `room` is what members may use, margins taken off.
ScenePlan planCards(int count, const QRectF &room, const SceneSizes &sizes)
{
    const qreal growth = count == 1 ? 1 : leaderGrowth;
    // Half of what the leader is larger by stands out at the left and at the top; the same is left at the other sides.
    const Cells cells{sizes.card, sizes.cardGap, sizes.largestScale, sizes.card * (growth - 1)};
    const Grid grid = bestGrid(count, cells, room.size());
    ScenePlan plan;
    plan.scale = fit(extent(grid, cells), room.size(), sizes.largestScale);
    plan.leaderScale = plan.scale;
    const QSizeF whole = extent(grid, cells) * plan.scale;
    const QPointF origin = room.center()
        - QPointF(whole.width() - cells.extra.width() * plan.scale, whole.height() - cells.extra.height() * plan.scale)
            / 2;
    placeGrid(plan.places, count, grid, origin, cells, plan.scale);
    QRectF &leader = plan.places.first(); // grows into the gap, too, which is wider than what the arrow needs
    const QPointF center = leader.center();
    leader.setSize(leader.size() * growth);
    leader.moveCenter(center);
    plan.leaderScale *= growth;
    return plan;
}

/// The leader before the rest, to its left; above it where the room is higher than wide.
ScenePlan planWithLeader(
    int count, const QRectF &room, const SceneSizes &sizes, Detail detail, Detail leaderDetail = Detail::Card)
{
    Cells cells = detail == Detail::Compact ? Cells{sizes.compact, sizes.compactGap, largestSmall}
        : detail == Detail::Chip            ? Cells{sizes.chip, sizes.chipGap, largestSmall}
                                            : Cells{sizes.dot, sizes.dotGap, largestSmall};
    const bool above = room.height() > room.width();
    const QSizeF part(
        above ? room.width() : room.width() * leaderShare, above ? room.height() * leaderShare : room.height());
    ScenePlan plan;
    plan.detail = detail;
    plan.leaderDetail = leaderDetail;
    plan.leaderScale = fit(sizes.card, part, largestLeader);
    if (leaderDetail == Detail::Compact || plan.leaderScale < readableCard) {
        plan.leaderDetail = Detail::Compact;
        plan.leaderScale = fit(sizes.compact, part, largestLeader);
    }
    const QSizeF leader = (plan.leaderDetail == Detail::Card ? sizes.card : sizes.compact) * plan.leaderScale;
    cells.largestScale = std::min({cells.largestScale, leader.height() / (cells.cell.height() * leaderGrowth),
        leader.width() / (cells.cell.width() * leaderGrowth)});
    const qreal gap = sizes.compactGap.width();
    QRectF rest = room;
    if (above)
        rest.setTop(room.top() + leader.height() + gap);
    else
        rest.setLeft(room.left() + leader.width() + gap);

    const Grid grid = bestGrid(count - 1, cells, rest.size());
    plan.scale = fit(extent(grid, cells), rest.size(), cells.largestScale);
    const QSizeF whole = extent(grid, cells) * plan.scale;
    if (above) {
        plan.places.append(QRectF(room.topLeft(), leader));
        placeGrid(plan.places, count - 1, grid, rest.topLeft(), cells, plan.scale);
        return plan;
    }
    // The leader stands beside the first row, so that the first follower's arrow is short; both in the middle.
    const qreal left = room.left() + (rest.width() - whole.width()) / 2;
    const qreal height = std::max(whole.height(), leader.height());
    const qreal top = room.center().y() - height / 2;
    const qreal gridTop = top + (height - whole.height()) / 2;
    plan.places.append(QRectF({left, std::min(top, gridTop)}, leader));
    placeGrid(plan.places, count - 1, grid, {left + leader.width() + gap, gridTop}, cells, plan.scale);
    return plan;
}

ScenePlan planMembers(int count, const QRectF &room, const SceneSizes &sizes)
{
    if (count <= 0)
        return {};
    ScenePlan cards = planCards(count, room, sizes);
    if (cards.scale >= readableCard)
        return cards;
    if (count == 1) {
        SceneSizes small = sizes;
        small.card = sizes.compact;
        ScenePlan plan = planCards(1, room, small);
        plan.leaderDetail = Detail::Compact;
        return plan;
    }
    const ScenePlan compact = planWithLeader(count, room, sizes, Detail::Compact);
    if (compact.scale >= readableCompact) {
        // In smaller letters than its followers' the leader would look less than they.
        return compact.leaderScale >= compact.scale
            ? compact
            : planWithLeader(count, room, sizes, Detail::Compact, Detail::Compact);
    }
    const ScenePlan chips = planWithLeader(count, room, sizes, Detail::Chip);
    return chips.scale >= readableChip ? chips : planWithLeader(count, room, sizes, Detail::Dot);
}

} // namespace

ScenePlan planScene(int count, QSizeF viewport, const SceneSizes &sizes)
{
    const QRectF all({0, 0}, viewport.expandedTo({4 * sizes.margin, 4 * sizes.margin}));
    QRectF room = all;
    if (sizes.lane > 0)
        room.setBottom(std::max(room.bottom() - sizes.lane, room.top() + 3 * sizes.margin));
    ScenePlan plan = planMembers(count, room.adjusted(sizes.margin, sizes.margin, -sizes.margin, -sizes.margin), sizes);
    plan.bounds = all;
    if (sizes.lane > 0)
        plan.lane = QRectF(0, all.bottom() - sizes.lane, all.width(), sizes.lane);
    return plan;
}

QPainterPath arrowLine(const QRectF &from, const QRectF &to)
{
    QPainterPath path;
    const qreal top = std::max(from.top(), to.top());
    const qreal bottom = std::min(from.bottom(), to.bottom());
    const qreal left = std::max(from.left(), to.left());
    const qreal right = std::min(from.right(), to.right());
    // Nothing fits between them; the leader's card may be many times as large as what stands beside it.
    const auto near = [](qreal distance, qreal one, qreal other) {
        return std::abs(distance) < std::max(1.2 * std::min(one, other), 0.3 * std::max(one, other));
    };
    const bool beside = bottom > top && near(left - right, from.width(), to.width());
    const bool stacked = right > left && near(top - bottom, from.height(), to.height());
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
        // Its peak is three quarters of this above, and stays in the picture.
        const qreal highest = std::max<qreal>(4, (std::min(start.y(), end.y()) - 3) / 0.75);
        const qreal rise = std::min({from.height() * 0.6, 16 + std::abs(end.x() - start.x()) * 0.1, highest});
        path.moveTo(start);
        path.cubicTo(start - QPointF(0, rise), end - QPointF(0, rise), end);
    }
    return path;
}

} // namespace app

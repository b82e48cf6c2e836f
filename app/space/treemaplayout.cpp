// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/treemaplayout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace app {

using model::SpaceTree;

namespace {

/// The longest-to-shortest ratio of the least square of a row of cells along a side.
double worstRatio(double smallest, double largest, double sum, double side)
{
    const double square = side * side;
    return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
}

/// Lays sizes [first, last) along the shorter side of `area` and takes their strip away from it.
void layRow(
    const std::vector<double> &areas, std::size_t first, std::size_t last, QRectF *area, std::vector<QRectF> *rects)
{
    const double sum = std::accumulate(
        areas.begin() + static_cast<std::ptrdiff_t>(first), areas.begin() + static_cast<std::ptrdiff_t>(last), 0.0);
    const bool upright = area->width() >= area->height(); // the strip stands at the left
    const double side = upright ? area->height() : area->width();
    const double thickness = side > 0 ? sum / side : 0;
    double at = upright ? area->top() : area->left();
    for (std::size_t i = first; i < last; ++i) {
        const double length = thickness > 0 ? areas[i] / thickness : 0;
        rects->push_back(
            upright ? QRectF(area->left(), at, thickness, length) : QRectF(at, area->top(), length, thickness));
        at += length;
    }
    if (upright)
        area->setLeft(area->left() + thickness);
    else
        area->setTop(area->top() + thickness);
}

class Layout {
public:
    Layout(const SpaceTree &tree, const TreemapOptions &options)
        : m_tree(tree)
        , m_options(options)
    {
    }

    std::vector<TreemapCell> run(SpaceTree::Number root, const QRectF &area)
    {
        divide(root, area, -1);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const TreemapCell cell = m_cells[i];
            if (cell.kind != TreemapCell::Kind::Subtree || cell.depth + 1 >= m_options.depth
                || m_tree.node(cell.node).childCount == 0)
                continue;
            const double padding = m_options.padding;
            const QRectF inner = cell.rect.adjusted(padding, m_options.headerHeight, -padding, -padding);
            if (inner.width() < 3 * padding || inner.height() < 3 * padding
                || inner.width() * inner.height() < 2 * m_options.smallestArea)
                continue;
            if (divide(cell.node, inner, static_cast<int>(i))) {
                m_cells[i].hasCells = true;
                m_cells[i].header = m_options.headerHeight;
            }
        }
        return std::move(m_cells);
    }

private:
    /// What the area of a znode is divided into, the largest first.
    [[nodiscard]] std::vector<TreemapCell> parts(SpaceTree::Number number, double area) const
    {
        const SpaceTree::Node &parent = m_tree.node(number);
        const bool byBytes = m_options.measure == model::SpaceMeasure::Bytes;
        std::vector<TreemapCell> parts;
        const auto add = [&parts](TreemapCell::Kind kind, SpaceTree::Number node, qint64 size, qint64 folded) {
            if (size <= 0)
                return;
            TreemapCell cell;
            cell.kind = kind;
            cell.node = node;
            cell.size = size;
            cell.folded = folded;
            parts.push_back(cell);
        };
        const qint64 whole = byBytes ? parent.bytes : parent.znodes - 1;
        const double scale = whole > 0 ? area / static_cast<double>(whole) : 0;
        qint64 othersSize = 0;
        qint64 othersFolded = 0;
        for (SpaceTree::Number child = parent.firstChild; child < parent.firstChild + parent.childCount; ++child) {
            const SpaceTree::Node &node = m_tree.node(child);
            const qint64 size = node.size(m_options.measure);
            if (!node.isOthers() && static_cast<double>(size) * scale >= m_options.smallestArea) {
                add(TreemapCell::Kind::Subtree, child, size, 0);
            } else {
                othersSize += size;
                othersFolded += node.isOthers() ? node.folded : 1;
            }
        }
        add(TreemapCell::Kind::Others, number, othersSize, othersFolded);
        if (byBytes)
            add(TreemapCell::Kind::OwnData, number, parent.ownBytes, 0);
        std::stable_sort(parts.begin(), parts.end(),
            [](const TreemapCell &left, const TreemapCell &right) { return left.size > right.size; });
        return parts;
    }

    bool divide(SpaceTree::Number number, const QRectF &area, int around)
    {
        std::vector<TreemapCell> cells = parts(number, area.width() * area.height());
        if (cells.empty() || std::ssize(m_cells) + std::ssize(cells) > m_options.mostCells)
            return false;
        std::vector<double> sizes(cells.size());
        std::transform(cells.begin(), cells.end(), sizes.begin(),
            [](const TreemapCell &cell) { return static_cast<double>(cell.size); });
        const std::vector<QRectF> rects = squarify(sizes, area);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].rect = rects[i];
            cells[i].parent = around;
            cells[i].depth = around < 0 ? 0 : m_cells[static_cast<std::size_t>(around)].depth + 1;
            cells[i].branch = around < 0 ? static_cast<int>(i) : m_cells[static_cast<std::size_t>(around)].branch;
            m_cells.push_back(cells[i]);
        }
        return true;
    }

    const SpaceTree &m_tree;
    const TreemapOptions &m_options;
    std::vector<TreemapCell> m_cells;
};

} // namespace

std::vector<QRectF> squarify(const std::vector<double> &sizes, QRectF area)
{
    std::vector<QRectF> rects;
    rects.reserve(sizes.size());
    const double whole = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    if (whole <= 0)
        return rects;
    const double scale = area.width() * area.height() / whole;
    std::vector<double> areas(sizes.size());
    std::transform(sizes.begin(), sizes.end(), areas.begin(), [scale](double size) { return size * scale; });
    std::size_t first = 0;
    while (first < areas.size()) {
        const double side = std::min(area.width(), area.height());
        double sum = areas[first];
        double ratio = worstRatio(areas[first], areas[first], sum, side);
        std::size_t last = first + 1;
        for (; last < areas.size(); ++last) {
            const double grown = sum + areas[last];
            const double next = worstRatio(areas[last], areas[first], grown, side);
            if (next > ratio)
                break;
            sum = grown;
            ratio = next;
        }
        layRow(areas, first, last, &area, &rects);
        first = last;
    }
    return rects;
}

std::vector<TreemapCell> layoutTreemap(
    const SpaceTree &tree, SpaceTree::Number root, const QRectF &area, const TreemapOptions &options)
{
    if (area.width() < 1 || area.height() < 1)
        return {};
    return Layout(tree, options).run(root, area);
}

} // namespace app

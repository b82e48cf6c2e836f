// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacetree.h"

#include <QRectF>

#include <vector>

namespace app {

/// One rectangle of a treemap.
struct TreemapCell {
    enum class Kind {
        Subtree, ///< a znode with what is below it
        OwnData, ///< the payload of a znode whose children are drawn beside it
        Others, ///< small children of a znode together
    };
    Kind kind = Kind::Subtree;
    model::SpaceTree::Number node = 0; ///< of OwnData and Others: the parent
    QRectF rect;
    double header = 0; ///< height of the strip for the name, above the cells within
    int depth = 0; ///< 0: directly below the root that is shown
    int branch = 0; ///< which of those it lies in
    int parent = -1; ///< index of the cell around it
    bool hasCells = false; ///< its children are drawn
    qint64 size = 0;
    qint64 folded = 0; ///< of Others: so many children
};

struct TreemapOptions {
    model::SpaceMeasure measure = model::SpaceMeasure::Znodes;
    int depth = 3; ///< levels that are drawn
    double headerHeight = 18;
    double padding = 2;
    double smallestArea = 30; ///< smaller ones are drawn together
    int mostCells = 3000;
};

/// A squarified treemap (Bruls, Huizing, van Wijk: "Squarified Treemaps", 2000): areas of siblings are proportional to
/// their sizes, and as square as they can be. The same input gives the same output. Cells come level by level, so that
/// those that are cut off by `mostCells` are the innermost.
[[nodiscard]] std::vector<TreemapCell> layoutTreemap(
    const model::SpaceTree &tree, model::SpaceTree::Number root, const QRectF &area, const TreemapOptions &options);

/// Divides `area` by `sizes`, which are positive and descending: one rectangle for each.
[[nodiscard]] std::vector<QRectF> squarify(const std::vector<double> &sizes, QRectF area);

} // namespace app

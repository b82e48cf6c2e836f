// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/space/treemaplayout.h"

#include <QString>

namespace app {

/// "1.2 MB", in the locale's way; "–" for less than nothing.
[[nodiscard]] QString bytesText(qint64 bytes);
/// "34 %", "0.5 %"; the part of nothing is "–".
[[nodiscard]] QString shareText(qint64 part, qint64 whole);
/// "+1,234" or "-12"; by bytes "+1.2 MB".
[[nodiscard]] QString changeText(qint64 change, model::SpaceMeasure measure);
/// What stands in a rectangle: the znode's name, "own data" or "12,345 others".
[[nodiscard]] QString cellLabel(const model::SpaceTree &tree, const TreemapCell &cell);
/// What a rectangle is, for the line below the map and for assistive programs: "/apps: 1,234 znodes, 1.2 MB, 34 % of
/// /".
[[nodiscard]] QString cellText(
    const model::SpaceTree &tree, const TreemapCell &cell, model::SpaceTree::Number shown, model::SpaceMeasure measure);

} // namespace app

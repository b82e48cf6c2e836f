// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace app {

/// One row of two texts laid side by side. A line number counts from 0; -1 where that side has no line.
struct DiffRow {
    int left = -1;
    int right = -1;
    bool same = false;
    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// Lays the lines of two texts side by side: equal lines in one row, changed ones paired in the order they stand, the
/// rest alone. A longest common subsequence between what is equal at both ends, up to `maxCells` cells of work (a cell
/// is one byte for a while); a greater middle is paired line by line. Pure; any thread.
[[nodiscard]] QList<DiffRow> lineDiff(
    const QStringList &left, const QStringList &right, qint64 maxCells = qint64(16) * 1024 * 1024);

} // namespace app

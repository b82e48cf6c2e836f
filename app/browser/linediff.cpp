// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/linediff.h"

#include <vector>

namespace app {

namespace {

/// Lines [left, leftEnd) against [right, rightEnd).
struct Range {
    int left = 0;
    int leftEnd = 0;
    int right = 0;
    int rightEnd = 0;
};

void pair(const Range &range, QList<DiffRow> &rows)
{
    int left = range.left;
    int right = range.right;
    while (left < range.leftEnd || right < range.rightEnd) {
        DiffRow row;
        row.left = left < range.leftEnd ? left++ : -1;
        row.right = right < range.rightEnd ? right++ : -1;
        rows.append(row);
    }
}

enum class Step : char { Same, Left, Right };

/// The way from each cell to the end that keeps most lines in common.
std::vector<Step> commonSteps(const QStringList &left, const QStringList &right, const Range &range)
{
    const int rows = range.leftEnd - range.left;
    const int columns = range.rightEnd - range.right;
    const auto width = static_cast<std::size_t>(columns);
    std::vector<Step> steps(static_cast<std::size_t>(rows) * width);
    std::vector<int> below(width + 1, 0);
    std::vector<int> here(width + 1, 0);
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const auto at = static_cast<std::size_t>(column);
            Step &step = steps[static_cast<std::size_t>(row) * width + at];
            if (left.at(range.left + row) == right.at(range.right + column)) {
                here[at] = below[at + 1] + 1;
                step = Step::Same;
            } else if (below[at] >= here[at + 1]) {
                here[at] = below[at];
                step = Step::Left;
            } else {
                here[at] = here[at + 1];
                step = Step::Right;
            }
        }
        below.swap(here);
    }
    return steps;
}

void alignMiddle(const QStringList &left, const QStringList &right, const Range &range, QList<DiffRow> &rows)
{
    const auto width = static_cast<std::size_t>(range.rightEnd - range.right);
    const std::vector<Step> steps = commonSteps(left, right, range);
    Range changed{range.left, range.left, range.right, range.right};
    while (changed.leftEnd < range.leftEnd && changed.rightEnd < range.rightEnd) {
        const auto row = static_cast<std::size_t>(changed.leftEnd - range.left);
        const auto column = static_cast<std::size_t>(changed.rightEnd - range.right);
        switch (steps[row * width + column]) {
        case Step::Left:
            ++changed.leftEnd;
            break;
        case Step::Right:
            ++changed.rightEnd;
            break;
        case Step::Same:
            pair(changed, rows);
            rows.append({changed.leftEnd, changed.rightEnd, true});
            changed = {changed.leftEnd + 1, changed.leftEnd + 1, changed.rightEnd + 1, changed.rightEnd + 1};
            break;
        }
    }
    changed.leftEnd = range.leftEnd;
    changed.rightEnd = range.rightEnd;
    pair(changed, rows);
}

} // namespace

QList<DiffRow> lineDiff(const QStringList &left, const QStringList &right, qint64 maxCells)
{
    Range middle{0, static_cast<int>(left.size()), 0, static_cast<int>(right.size())};
    QList<DiffRow> rows;
    while (middle.left < middle.leftEnd && middle.right < middle.rightEnd
        && left.at(middle.left) == right.at(middle.right)) {
        rows.append({middle.left++, middle.right++, true});
    }
    int tail = 0;
    while (middle.leftEnd > middle.left && middle.rightEnd > middle.right
        && left.at(middle.leftEnd - 1) == right.at(middle.rightEnd - 1)) {
        --middle.leftEnd;
        --middle.rightEnd;
        ++tail;
    }
    const qint64 cells = static_cast<qint64>(middle.leftEnd - middle.left) * (middle.rightEnd - middle.right);
    if (cells > maxCells)
        pair(middle, rows);
    else
        alignMiddle(left, right, middle, rows);
    for (int line = 0; line < tail; ++line)
        rows.append({middle.leftEnd + line, middle.rightEnd + line, true});
    return rows;
}

} // namespace app

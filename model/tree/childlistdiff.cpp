// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childlistdiff.h"

#include <algorithm>

namespace model {

namespace {

template <typename Run> void addToRuns(std::vector<Run> &runs, std::size_t row)
{
    const int index = static_cast<int>(row);
    if (!runs.empty() && runs.back().row + runs.back().count == index)
        ++runs.back().count;
    else
        runs.push_back({index, 1});
}

} // namespace

ChildListDiff diffChildLists(const zkbridge::PackedNames &before, const zkbridge::PackedNames &after)
{
    ChildListDiff diff;
    std::size_t oldRow = 0;
    std::size_t newRow = 0;
    while (oldRow < before.size() && newRow < after.size()) {
        const int order = before.at(oldRow).compare(after.at(newRow));
        if (order == 0) {
            ++oldRow;
            ++newRow;
        } else if (order < 0) {
            addToRuns(diff.removals, oldRow++);
        } else {
            addToRuns(diff.insertions, newRow++);
        }
    }
    while (oldRow < before.size())
        addToRuns(diff.removals, oldRow++);
    while (newRow < after.size())
        addToRuns(diff.insertions, newRow++);
    std::reverse(diff.removals.begin(), diff.removals.end());
    return diff;
}

} // namespace model

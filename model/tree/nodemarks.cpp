// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/nodemarks.h"

namespace model {

std::vector<RowRun> markedRuns(std::span<const NodeId> rows, const NodeMarks &marks)
{
    std::vector<RowRun> runs;
    if (marks.empty())
        return runs;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!marks.contains(rows[row]))
            continue;
        const int number = static_cast<int>(row);
        if (!runs.empty() && runs.back().first + runs.back().count == number)
            ++runs.back().count;
        else
            runs.push_back({number, 1});
    }
    return runs;
}

} // namespace model

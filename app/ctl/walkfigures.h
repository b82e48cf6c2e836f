// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/walkvisitor.h"

#include <cstdint>
#include <memory>
#include <string>

namespace app {

/// What a walk tells of a subtree, in numbers.
struct SubtreeFigures {
    std::int64_t znodes = 0;
    std::int64_t forbidden = 0; ///< may not be read; what is below them is not counted
    int depth = 0; ///< levels below the root
    std::int64_t mostChildren = -1; ///< -1: of none known
    std::string mostChildrenPath;
    // With Stats alone.
    std::int64_t bytes = 0; ///< of data
    std::int64_t ephemerals = 0;
    std::int64_t largestBytes = -1;
    std::string largestPath;
};

/// Counts what a walk visits. `result` belongs to the GUI's thread and is brought up to date there.
class WalkFigures : public zkbridge::WalkVisitor {
public:
    WalkFigures(bool withStats, std::shared_ptr<SubtreeFigures> result);
    ~WalkFigures() override;

    void visit(const zkbridge::VisitedZnode &znode) override;
    void visit(const zkbridge::VisitedList &list) override;
    [[nodiscard]] std::function<void()> handOver() override;

private:
    void count(int depth, zkbridge::ErrorCode error);

    bool m_withStats;
    SubtreeFigures m_figures;
    std::shared_ptr<SubtreeFigures> m_result;
};

} // namespace app

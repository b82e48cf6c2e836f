// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <algorithm>
#include <span>
#include <vector>

namespace model {

/// A set of znodes that is asked a million times: one bit for each NodeId up to the greatest.
class NodeMarks {
public:
    template <typename Nodes> explicit NodeMarks(const Nodes &nodes)
    {
        const auto greatest = std::max_element(std::begin(nodes), std::end(nodes));
        if (greatest == std::end(nodes))
            return;
        m_bits.resize(std::size_t(*greatest) + 1);
        for (const NodeId node : nodes)
            m_bits[node] = true;
    }
    [[nodiscard]] bool contains(NodeId node) const { return node < m_bits.size() && m_bits[node]; }
    [[nodiscard]] bool empty() const { return m_bits.empty(); }

private:
    std::vector<bool> m_bits;
};

struct RowRun {
    int first = 0;
    int count = 0;
};

/// The neighbouring rows that are marked, front to back.
[[nodiscard]] std::vector<RowRun> markedRuns(std::span<const NodeId> rows, const NodeMarks &marks);

} // namespace model

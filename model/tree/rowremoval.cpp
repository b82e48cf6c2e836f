// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/rowremoval.h"

namespace model {

namespace {

/// Znodes freed at once: about a millisecond.
constexpr std::size_t atOnce = 8192;

} // namespace

RowRemoval::RowRemoval(ZnodeStore *store, NodeId parent, std::size_t row, std::size_t count)
    : m_store(store)
    , m_parent(parent)
    , m_row(row)
    , m_left(count)
{
}

bool RowRemoval::step(const QDeadlineTimer &deadline)
{
    while (m_left > 0) {
        const bool top = m_emptying.empty();
        const NodeId parent = top ? m_parent : m_emptying.back();
        const auto rows = m_store->children(parent).subspan(top ? m_row : 0, top ? m_left : std::dynamic_extent);
        if (rows.empty()) {
            m_emptying.pop_back(); // light enough now to go with its neighbours
            continue;
        }
        // From the end, so that the rows before keep their numbers.
        std::size_t taken = 0;
        std::size_t weight = 0;
        while (taken < rows.size()) {
            weight += weigh(rows[rows.size() - 1 - taken], atOnce);
            if (weight > atOnce)
                break;
            ++taken;
        }
        if (taken == 0) {
            m_emptying.push_back(rows.back());
            continue;
        }
        const std::size_t first = rows.size() - taken;
        if (top) {
            for (const NodeId node : rows.subspan(first))
                m_removed.append(m_store->path(node));
            m_left -= taken;
        }
        m_store->removeChildren(parent, static_cast<int>((top ? m_row : 0) + first), static_cast<int>(taken));
        if (deadline.hasExpired())
            break;
    }
    return m_left == 0;
}

std::size_t RowRemoval::weigh(NodeId node, std::size_t enough) const
{
    std::size_t weight = 1;
    std::vector<NodeId> waiting{node};
    while (!waiting.empty() && weight <= enough) {
        const auto below = m_store->children(waiting.back());
        waiting.pop_back();
        weight += below.size();
        if (weight <= enough)
            waiting.insert(waiting.end(), below.begin(), below.end());
    }
    return weight;
}

} // namespace model

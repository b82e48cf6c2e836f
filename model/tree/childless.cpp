// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childless.h"

#include <algorithm>

namespace model {

int ChildLess::compareNames(NodeId left, NodeId right) const
{
    return m_order.natural && !m_order.needsStats() ? compareNatural(m_store->name(left), m_store->name(right))
                                                    : m_store->name(left).compare(m_store->name(right));
}

bool ChildLess::operator()(NodeId left, NodeId right) const
{
    const bool ascending = m_order.direction == Qt::AscendingOrder;
    const zkbridge::Stat *leftStat = m_store->stat(left);
    const zkbridge::Stat *rightStat = m_store->stat(right);
    if (!m_order.needsStats())
        return ascending ? compareNames(left, right) < 0 : compareNames(right, left) < 0;
    if (!leftStat || !rightStat)
        return compareNames(left, right) < 0;
    const qint64 leftValue = sortValue(m_order.column, m_store->name(left), *leftStat);
    const qint64 rightValue = sortValue(m_order.column, m_store->name(right), *rightStat);
    if (leftValue != rightValue)
        return ascending ? leftValue < rightValue : leftValue > rightValue;
    return compareNames(left, right) < 0;
}

std::vector<NodeId> withInserted(std::span<const NodeId> rows, std::vector<NodeId> incoming, const ChildLess &less)
{
    std::sort(incoming.begin(), incoming.end(), less);
    std::vector<NodeId> result;
    result.reserve(rows.size() + incoming.size());
    auto from = rows.begin();
    for (const NodeId node : incoming) {
        const auto place = std::upper_bound(from, rows.end(), node, less);
        result.insert(result.end(), from, place);
        result.push_back(node);
        from = place;
    }
    result.insert(result.end(), from, rows.end());
    return result;
}

} // namespace model

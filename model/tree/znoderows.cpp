// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znoderows.h"

namespace model {

ZnodeRows::ZnodeRows(const ZnodeStore *store)
    : m_store(store)
{
}

int ZnodeRows::rowCount(TreeRow parent) const
{
    if (parent.isRange()) {
        const ChildRanges::Range *cut = range(parent);
        return cut ? cut->count : 0;
    }
    const ChildRanges *cut = ranges(parent.node);
    return cut ? cut->size() : m_store->childCount(parent.node);
}

TreeRow ZnodeRows::child(TreeRow parent, int row) const
{
    if (parent.isRange())
        return {childAt(parent.node, range(parent)->first + row), 0};
    if (const ChildRanges *cut = ranges(parent.node))
        return {parent.node, cut->at(row).serial};
    return {childAt(parent.node, row), 0};
}

TreeRow ZnodeRows::parentOf(TreeRow row) const
{
    if (row.isRange())
        return {row.node, 0};
    const NodeId parent = m_store->parentOf(row.node);
    const ChildRanges *cut = parent == noNode ? nullptr : ranges(parent);
    return cut ? TreeRow{parent, cut->at(cut->positionOfRow(shownRowOf(row.node))).serial} : TreeRow{parent, 0};
}

int ZnodeRows::rowOf(TreeRow row) const
{
    if (row.isRange()) {
        const ChildRanges *cut = ranges(row.node);
        return cut ? cut->positionOf(row.range) : -1;
    }
    const ChildRanges *cut = ranges(m_store->parentOf(row.node));
    const int shown = shownRowOf(row.node);
    return cut ? shown - cut->at(cut->positionOfRow(shown)).first : shown;
}

bool ZnodeRows::contains(TreeRow row) const
{
    return m_store->contains(row.node) && (!row.isRange() || range(row) != nullptr);
}

ChildRanges *ZnodeRows::ranges(NodeId parent)
{
    const auto found = m_ranges.find(parent);
    return found == m_ranges.end() ? nullptr : &found->second;
}

const ChildRanges *ZnodeRows::ranges(NodeId parent) const
{
    // Nearly always there is none anywhere.
    if (m_ranges.empty())
        return nullptr;
    const auto found = m_ranges.find(parent);
    return found == m_ranges.end() ? nullptr : &found->second;
}

const ChildRanges::Range *ZnodeRows::range(TreeRow row) const
{
    const ChildRanges *cut = row.isRange() ? ranges(row.node) : nullptr;
    const int position = cut ? cut->positionOf(row.range) : -1;
    return position < 0 ? nullptr : &cut->at(position);
}

NodeId ZnodeRows::firstOf(const ChildRanges::Range &range, NodeId parent) const { return childAt(parent, range.first); }

NodeId ZnodeRows::lastOf(const ChildRanges::Range &range, NodeId parent) const
{
    return childAt(parent, range.first + range.count - 1);
}

ChildRanges &ZnodeRows::cut(NodeId parent)
{
    return m_ranges.insert_or_assign(parent, ChildRanges(m_store->childCount(parent))).first->second;
}

std::vector<NodeId> ZnodeRows::cutParentsBelow(NodeId parent, int first, int last) const
{
    std::vector<NodeId> below;
    for (const auto &[cutParent, ranges] : m_ranges) {
        NodeId node = cutParent;
        while (node != noNode && m_store->parentOf(node) != parent)
            node = m_store->parentOf(node);
        if (node == noNode)
            continue;
        if (const int row = m_store->rowOf(node); row >= first && row <= last)
            below.push_back(cutParent);
    }
    return below;
}

void ZnodeRows::setHidden(NodeId parent, int first, int count) { m_hidden = {parent, first, count}; }

NodeId ZnodeRows::childAt(NodeId parent, int row) const
{
    if (m_hidden.parent == parent && row >= m_hidden.first)
        row += m_hidden.count;
    return m_store->children(parent)[static_cast<std::size_t>(row)];
}

int ZnodeRows::shownRowOf(NodeId node) const
{
    const int row = m_store->rowOf(node);
    return m_hidden.count > 0 && m_store->parentOf(node) == m_hidden.parent && row >= m_hidden.first + m_hidden.count
        ? row - m_hidden.count
        : row;
}

} // namespace model

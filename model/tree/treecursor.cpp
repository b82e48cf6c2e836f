// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/treecursor.h"

#include <algorithm>

namespace model {

namespace {

int depthOf(const ZnodeStore &store, NodeId node)
{
    int depth = 0;
    for (NodeId above = store.parentOf(node); above != noNode; above = store.parentOf(above))
        ++depth;
    return depth;
}

} // namespace

bool standsBefore(const ZnodeStore &store, NodeId left, NodeId right)
{
    if (left == right)
        return false;
    int leftDepth = depthOf(store, left);
    int rightDepth = depthOf(store, right);
    const bool leftIsHigher = leftDepth < rightDepth;
    for (; leftDepth > rightDepth; --leftDepth)
        left = store.parentOf(left);
    for (; rightDepth > leftDepth; --rightDepth)
        right = store.parentOf(right);
    if (left == right)
        return leftIsHigher;
    while (store.parentOf(left) != store.parentOf(right)) {
        left = store.parentOf(left);
        right = store.parentOf(right);
    }
    return store.rowOf(left) < store.rowOf(right);
}

bool isAtOrBelow(const ZnodeStore &store, NodeId node, NodeId ancestor)
{
    while (node != noNode && node != ancestor)
        node = store.parentOf(node);
    return node != noNode;
}

TreeCursor::TreeCursor(const ZnodeStore *store)
    : m_store(store)
{
}

void TreeCursor::restart()
{
    m_levels.clear();
    m_begun = false;
}

NodeId TreeCursor::next()
{
    if (!m_begun) {
        m_begun = true;
        m_levels.push_back({rootNode, 0});
        return rootNode;
    }
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        const std::span<const NodeId> children = m_store->children(level.parent);
        if (static_cast<std::size_t>(level.next) == children.size()) {
            m_levels.pop_back();
            continue;
        }
        const NodeId node = children[static_cast<std::size_t>(level.next++)];
        if (!m_store->children(node).empty())
            m_levels.push_back({node, 0});
        return node;
    }
    return noNode;
}

bool TreeCursor::noteInserted(NodeId parent, int first, int last)
{
    const auto level =
        std::find_if(m_levels.begin(), m_levels.end(), [parent](const Level &each) { return each.parent == parent; });
    if (level == m_levels.end())
        return isBehind(parent);
    if (first >= level->next)
        return false;
    level->next += last - first + 1;
    return true;
}

bool TreeCursor::isBehind(NodeId parent) const
{
    NodeId child = parent;
    for (NodeId above = m_store->parentOf(child); above != noNode; above = m_store->parentOf(above)) {
        const auto level = std::find_if(
            m_levels.cbegin(), m_levels.cend(), [above](const Level &each) { return each.parent == above; });
        if (level != m_levels.cend())
            return m_store->rowOf(child) < level->next;
        child = above;
    }
    return m_begun;
}

void TreeCursor::noteRemoval(NodeId parent, int first, int last)
{
    const auto level =
        std::find_if(m_levels.begin(), m_levels.end(), [parent](const Level &each) { return each.parent == parent; });
    if (level == m_levels.end() || first >= level->next)
        return;
    // The levels below belong to the child met last.
    if (level->next - 1 <= last)
        m_levels.erase(level + 1, m_levels.end());
    level->next -= std::min(level->next, last + 1) - first;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodestore.h"

#include <QElapsedTimer>
#include <QStringView>

#include <algorithm>

namespace model {

ZnodeStore::ZnodeStore(QObject *parent)
    : QObject(parent)
{
    const NodeId root = m_nodes.add(Node());
    Q_ASSERT(root == rootNode);
    Q_UNUSED(root);
    m_count = 1;
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &ZnodeStore::tellChanges);
}

bool ZnodeStore::contains(NodeId node) const
{
    return node == rootNode || (m_nodes.reaches(node) && m_nodes[node].parent != noNode);
}

std::span<const NodeId> ZnodeStore::children(NodeId node) const
{
    const std::uint32_t list = m_nodes[node].children;
    return list == 0 ? std::span<const NodeId>() : std::span<const NodeId>(m_lists[list].nodes);
}

int ZnodeStore::rowOf(NodeId node) const
{
    const Node &entry = m_nodes[node];
    if (entry.parent == noNode)
        return 0;
    const std::vector<NodeId> &siblings = m_lists[m_nodes[entry.parent].children].nodes;
    if (entry.rowHint >= siblings.size() || siblings[entry.rowHint] != node)
        entry.rowHint = static_cast<std::uint32_t>(lowerBound(siblings, m_names.text(entry.name)));
    Q_ASSERT(siblings[entry.rowHint] == node);
    return static_cast<int>(entry.rowHint);
}

std::size_t ZnodeStore::lowerBound(const std::vector<NodeId> &nodes, std::string_view name) const
{
    const auto place = std::lower_bound(nodes.cbegin(), nodes.cend(), name,
        [this](NodeId node, std::string_view wanted) { return m_names.text(m_nodes[node].name) < wanted; });
    return static_cast<std::size_t>(place - nodes.cbegin());
}

NodeId ZnodeStore::findChild(NodeId parent, std::string_view name) const
{
    const std::uint32_t list = m_nodes[parent].children;
    if (list == 0)
        return noNode;
    const std::vector<NodeId> &nodes = m_lists[list].nodes;
    const std::size_t row = lowerBound(nodes, name);
    return row < nodes.size() && m_names.text(m_nodes[nodes[row]].name) == name ? nodes[row] : noNode;
}

NodeId ZnodeStore::find(QStringView path) const
{
    const QByteArray utf8 = path.toUtf8();
    return findUtf8({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

NodeId ZnodeStore::findUtf8(std::string_view path) const
{
    if (path == "/")
        return rootNode;
    if (!path.starts_with('/'))
        return noNode;
    std::string_view rest = path.substr(1);
    NodeId node = rootNode;
    while (node != noNode) {
        const std::size_t slash = rest.find('/');
        node = findChild(node, rest.substr(0, slash));
        if (slash == std::string_view::npos)
            break;
        rest.remove_prefix(slash + 1);
    }
    return node;
}

std::size_t ZnodeStore::rowFor(NodeId parent, std::string_view name) const
{
    const std::uint32_t list = m_nodes[parent].children;
    return list == 0 ? 0 : lowerBound(m_lists[list].nodes, name);
}

zkbridge::PackedNames ZnodeStore::childNames(NodeId node) const
{
    const std::span<const NodeId> nodes = children(node);
    std::size_t bytes = 0;
    for (const NodeId child : nodes)
        bytes += m_nodes[child].name.length;
    zkbridge::PackedNames names;
    names.reserve(nodes.size(), bytes);
    for (const NodeId child : nodes)
        names.append(m_names.text(m_nodes[child].name));
    return names;
}

std::uint32_t ZnodeStore::childRevision(NodeId node) const
{
    const std::uint32_t list = m_nodes[node].children;
    return list == 0 ? 0 : m_lists[list].revision;
}

std::string_view ZnodeStore::name(NodeId node) const
{
    return node == rootNode ? std::string_view() : m_names.text(m_nodes[node].name);
}

QString ZnodeStore::path(NodeId node) const { return QString::fromStdString(pathUtf8(node)); }

std::string ZnodeStore::pathUtf8(NodeId node) const
{
    if (node == rootNode)
        return "/";
    std::size_t length = 0;
    for (NodeId each = node; each != rootNode; each = m_nodes[each].parent)
        length += 1 + m_nodes[each].name.length;
    std::string text(length, '/');
    for (NodeId each = node; each != rootNode; each = m_nodes[each].parent) {
        const std::string_view part = name(each);
        length -= part.size();
        part.copy(text.data() + length, part.size());
        --length;
    }
    return text;
}

const zkbridge::Stat *ZnodeStore::stat(NodeId node) const
{
    const auto number = m_nodes[node].stat;
    return number == 0 ? nullptr : &m_stats[number];
}

ZnodeKind ZnodeStore::kind(NodeId node) const
{
    const zkbridge::Stat *known = stat(node);
    if (!known)
        return ZnodeKind::Unknown;
    return known->isEphemeral() ? ZnodeKind::Ephemeral : ZnodeKind::Persistent;
}

zkbridge::ErrorCode ZnodeStore::error(NodeId node) const
{
    return static_cast<zkbridge::ErrorCode>(m_nodes[node].error);
}

ZnodeStore::ChildList &ZnodeStore::listOf(NodeId parent)
{
    if (m_nodes[parent].children == 0)
        m_nodes[parent].children = m_lists.add(ChildList());
    ChildList &list = m_lists[m_nodes[parent].children];
    list.revision = ++m_lastRevision;
    return list;
}

NodeId ZnodeStore::makeNode(NodeId parent, std::string_view name, std::size_t row)
{
    Node node;
    node.parent = parent;
    node.name = m_names.add(name);
    node.rowHint = static_cast<std::uint32_t>(row);
    ++m_count;
    return m_nodes.add(node);
}

void ZnodeStore::insertChildren(
    NodeId parent, int row, const zkbridge::PackedNames &names, std::size_t first, int count)
{
    if (count <= 0)
        return;
    std::vector<NodeId> made(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = makeNode(parent, names.at(first + i), static_cast<std::size_t>(row) + i);
    Q_EMIT childrenAboutToBeInserted(parent, row, row + count - 1);
    std::vector<NodeId> &nodes = listOf(parent).nodes;
    Q_ASSERT(row >= 0 && static_cast<std::size_t>(row) <= nodes.size());
    nodes.insert(nodes.begin() + row, made.cbegin(), made.cend());
    Q_EMIT childrenInserted(parent, row, row + count - 1);
}

NodeId ZnodeStore::insertChild(NodeId parent, std::string_view name)
{
    const NodeId known = findChild(parent, name);
    if (known != noNode)
        return known;
    zkbridge::PackedNames one;
    one.append(name);
    const std::size_t row = rowFor(parent, name);
    insertChildren(parent, static_cast<int>(row), one, 0, 1);
    return children(parent)[row];
}

void ZnodeStore::removeChildren(NodeId parent, int row, int count)
{
    if (count <= 0)
        return;
    Q_EMIT childrenAboutToBeRemoved(parent, row, row + count - 1);
    std::vector<NodeId> &nodes = listOf(parent).nodes;
    const std::vector<NodeId> removed(nodes.cbegin() + row, nodes.cbegin() + row + count);
    nodes.erase(nodes.begin() + row, nodes.begin() + row + count);
    for (const NodeId node : removed)
        freeSubtree(node);
    Q_EMIT childrenRemoved(parent, row, row + count - 1);
}

void ZnodeStore::freeSubtree(NodeId node)
{
    std::vector<NodeId> waiting{node};
    while (!waiting.empty()) {
        const NodeId next = waiting.back();
        waiting.pop_back();
        const Node &entry = m_nodes[next];
        m_names.remove(entry.name);
        if (entry.stat != 0)
            m_stats.remove(entry.stat);
        if (entry.children != 0) {
            const std::vector<NodeId> &below = m_lists[entry.children].nodes;
            waiting.insert(waiting.end(), below.cbegin(), below.cend());
            m_lists.remove(entry.children);
        }
        m_nodes.remove(next);
        --m_count;
    }
}

void ZnodeStore::holdIds(bool held)
{
    m_holds += held ? 1 : -1;
    m_nodes.holdNumbers(m_holds > 0);
}

void ZnodeStore::setStat(NodeId node, const zkbridge::Stat &stat)
{
    putStat(node, stat);
    noteChange(node);
}

void ZnodeStore::setStatQuietly(NodeId node, const zkbridge::Stat &stat)
{
    putStat(node, stat);
    noteIfShown(node);
}

void ZnodeStore::putStat(NodeId node, const zkbridge::Stat &stat)
{
    Node &entry = m_nodes[node];
    if (entry.stat == 0)
        entry.stat = m_stats.add(stat);
    else
        m_stats[entry.stat] = stat;
    entry.statState = StatState::Fresh;
    if (entry.childState != ChildState::Failed)
        entry.error = 0; // else the Stat says nothing about the list that could not be read
}

void ZnodeStore::setStatState(NodeId node, StatState state)
{
    if (m_nodes[node].statState == state)
        return;
    m_nodes[node].statState = state;
    noteChange(node);
}

void ZnodeStore::setChildState(NodeId node, ChildState state)
{
    if (m_nodes[node].childState == state)
        return;
    m_nodes[node].childState = state;
    noteChange(node);
}

void ZnodeStore::setLoaded(NodeId node)
{
    Node &entry = m_nodes[node];
    if (entry.childState == ChildState::Loaded && entry.error == 0)
        return;
    entry.childState = ChildState::Loaded;
    entry.error = 0;
    noteIfShown(node);
}

void ZnodeStore::setError(NodeId node, zkbridge::ErrorCode code)
{
    const auto number = static_cast<std::int16_t>(code);
    if (m_nodes[node].error == number)
        return;
    m_nodes[node].error = number;
    noteChange(node);
}

void ZnodeStore::markChanged(NodeId node)
{
    QElapsedTimer now;
    now.start();
    m_nodes[node].changedAt = now.msecsSinceReference();
    noteChange(node);
}

void ZnodeStore::markStatsStale()
{
    // Along the slab, removed ones included: they are Unknown, and memory is read in its own order.
    for (NodeId node = rootNode; m_nodes.reaches(node); ++node)
        if (m_nodes[node].statState != StatState::Unknown)
            m_nodes[node].statState = StatState::Stale;
    Q_EMIT allStatsStale();
}

void ZnodeStore::markListsStale(bool keepFollowed)
{
    for (NodeId node = rootNode; m_nodes.reaches(node); ++node) {
        Node &entry = m_nodes[node];
        if (entry.childState != ChildState::Unknown && !(keepFollowed && entry.followed))
            entry.childState = ChildState::Stale;
    }
}

std::vector<NodeId> ZnodeStore::followed() const
{
    std::vector<NodeId> found;
    for (NodeId node = rootNode; m_nodes.reaches(node); ++node)
        if (m_nodes[node].followed)
            found.push_back(node);
    return found;
}

std::vector<NodeId> ZnodeStore::unread() const
{
    std::vector<NodeId> found;
    for (NodeId node = rootNode; m_nodes.reaches(node); ++node) {
        const Node &entry = m_nodes[node];
        const bool read = entry.childState == ChildState::Loaded || entry.childState == ChildState::Failed;
        if (!read && (node == rootNode || entry.parent != noNode))
            found.push_back(node);
    }
    return found;
}

void ZnodeStore::noteIfShown(NodeId node)
{
    const Node &entry = m_nodes[node];
    if (entry.followed || entry.parent == noNode || m_nodes[entry.parent].followed)
        noteChange(node);
}

void ZnodeStore::noteChange(NodeId node)
{
    m_changed.append(node);
    if (!m_tell.isActive())
        m_tell.start();
}

void ZnodeStore::tellChanges()
{
    QList<NodeId> changed = std::move(m_changed);
    m_changed.clear();
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    changed.removeIf([this](NodeId node) { return !contains(node); });
    if (!changed.isEmpty())
        Q_EMIT nodesChanged(changed);
}

ZnodeStore::Figures ZnodeStore::figures() const
{
    Figures figures;
    figures.structureBytes = m_nodes.allocatedBytes() + m_lists.allocatedBytes();
    std::vector<NodeId> waiting{rootNode};
    while (!waiting.empty()) {
        const NodeId node = waiting.back();
        waiting.pop_back();
        if (const std::uint32_t list = m_nodes[node].children)
            figures.structureBytes += m_lists[list].nodes.capacity() * sizeof(NodeId);
        const std::span<const NodeId> below = children(node);
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    figures.nameBytes = m_names.allocatedBytes();
    figures.statBytes = m_stats.allocatedBytes();
    return figures;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/treeworksource.h"

#include "model/cluster/workplace.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

TreeWorkSource::TreeWorkSource(const LiveTree *tree, QObject *parent)
    : WorkSource(parent)
    , m_store(tree->store())
{
    connect(m_store, &ZnodeStore::childrenInserted, this, &TreeWorkSource::takeShape);
    connect(m_store, &ZnodeStore::childrenRemoved, this, &TreeWorkSource::takeShape);
    connect(tree, &LiveTree::nodesRemoved, this, &TreeWorkSource::takeRemoval);
}

void TreeWorkSource::follow(const QStringList &roots)
{
    m_roots = roots;
    m_known.clear();
    for (const QString &root : roots) {
        const zkbridge::JobPaths paths = jobsAt(root);
        know(root);
        know(paths.tasks());
        know(paths.status());
        know(paths.assign());
        for (const std::string_view worker : names(paths.assign()))
            know(paths.assign(QString::fromUtf8(worker.data(), static_cast<qsizetype>(worker.size()))));
    }
}

void TreeWorkSource::know(const QString &path)
{
    if (const NodeId node = m_store->find(path); node != noNode)
        m_known.insert(node);
}

qint64 TreeWorkSource::count(const QString &path) const
{
    const NodeId node = m_store->find(path);
    return node == noNode ? -1 : m_store->childCount(node);
}

std::vector<std::string_view> TreeWorkSource::names(const QString &path) const
{
    std::vector<std::string_view> names;
    const NodeId node = m_store->find(path);
    if (node == noNode)
        return names;
    const auto children = m_store->children(node);
    names.reserve(children.size());
    for (const NodeId child : children)
        names.push_back(m_store->name(child));
    return names;
}

void TreeWorkSource::takeShape(NodeId parent)
{
    if (m_known.contains(parent))
        Q_EMIT changed();
}

/// With a znode goes all that is below it, of which the store tells nothing.
void TreeWorkSource::takeRemoval(const QStringList &paths)
{
    const bool mine = std::ranges::any_of(paths, [this](const QString &path) {
        return std::ranges::any_of(m_roots, [&path](const QString &root) { return zkbridge::isAtOrBelow(root, path); });
    });
    if (mine)
        Q_EMIT changed();
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/treelists.h"

#include "model/cluster/clustersearch.h"
#include "model/cluster/nameshapes.h"
#include "model/tree/livetree.h"

namespace model {

namespace {
constexpr int sliceMs = 4;
/// While a walk goes on, the window has more urgent things to do: a fifth of the time.
constexpr int pauseWhileWalkingMs = 16;
} // namespace

TreeLists::TreeLists(LiveTree *tree, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
{
    connect(&m_slice, &QTimer::timeout, this, &TreeLists::tellSome);
    connect(tree, &LiveTree::statusChanged, this, &TreeLists::keepPace);
    keepPace(tree->status());
    connect(tree, &LiveTree::childrenRead, this, [this](const QStringList &parents) {
        for (const QString &path : parents) {
            if (m_waiting.contains(path))
                continue;
            m_waiting.insert(path);
            m_order.append(path);
        }
        if (!m_order.isEmpty() && !m_slice.isActive())
            m_slice.start();
    });
}

void TreeLists::keepPace(const TreeStatus &status)
{
    m_slice.setInterval(status.mode == TreeMode::Walking ? pauseWhileWalkingMs : 0);
}

void TreeLists::tellSome()
{
    const QDeadlineTimer deadline(sliceMs);
    while (!m_order.isEmpty()) {
        const QString parent = m_order.takeLast();
        m_waiting.remove(parent);
        tell(parent);
        if (deadline.hasExpired())
            return;
    }
    if (m_retold)
        retellSome(deadline);
    if (m_retold)
        return;
    m_slice.stop();
    Q_EMIT idle();
}

void TreeLists::tellAllAgain()
{
    m_retold = rootNode;
    m_slice.start();
}

void TreeLists::retellSome(const QDeadlineTimer &deadline)
{
    const ZnodeStore *store = m_tree->store();
    for (; *m_retold < store->idLimit(); ++*m_retold) {
        if (deadline.hasExpired())
            return;
        if (store->contains(*m_retold) && store->childState(*m_retold) == ChildState::Loaded)
            tellNode(*m_retold, store->path(*m_retold));
    }
    m_retold.reset();
}

void TreeLists::tell(const QString &parent)
{
    const ZnodeStore *store = m_tree->store();
    const NodeId node = store->find(parent);
    if (node == noNode)
        return;
    tellNode(node, parent);
}

void TreeLists::tellNode(NodeId node, const QString &path)
{
    const ZnodeStore *store = m_tree->store();
    QStringList names;
    NameShapes shapes;
    const auto children = store->children(node);
    ClusterSearch::sampleNames(children.size(), [&](std::size_t at) {
        const std::string_view name = store->name(children[at]);
        if (shapes.isNews(name))
            names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    });
    Q_EMIT listed(path, names);
}

} // namespace model

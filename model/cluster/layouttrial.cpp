// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouttrial.h"

#include "model/cluster/clustersearch.h"
#include "model/cluster/treelists.h"
#include "model/tree/livetree.h"

#include <algorithm>

namespace model {

LayoutTrial::LayoutTrial(zkbridge::Session *session, LiveTree *tree, const UserLayout &layout, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_own(layout)
    , m_layouts{layoutFrom(layout)}
    , m_recogniser(m_layouts)
    , m_lists(std::make_unique<TreeLists>(tree))
{
    connect(m_lists.get(), &TreeLists::listed, this, &LayoutTrial::take);
    connect(m_lists.get(), &TreeLists::idle, this, &LayoutTrial::changed);
    m_lists->tellAllAgain();
    if (tree->status().mode != TreeMode::Lazy)
        return;
    m_search = std::make_unique<ClusterSearch>(session);
    connect(m_search.get(), &ClusterSearch::listed, this, &LayoutTrial::take);
    connect(m_search.get(), &ClusterSearch::idle, this, &LayoutTrial::changed);
    m_search->resume();
}

LayoutTrial::~LayoutTrial() = default;

void LayoutTrial::take(const QString &parent, const QStringList &names)
{
    if (m_search) {
        const QStringList ways = waysTo(m_own, parent, names);
        for (const QString &way : ways)
            m_search->suggest(way);
    }
    const QList<QStringView> views(names.cbegin(), names.cend());
    for (const RecognisedCluster &cluster : m_recogniser.recognise(parent, views)) {
        if (m_observers.size() >= mostFound || m_observers.contains(cluster.place))
            continue;
        auto observer = std::make_unique<ClusterObserver>(m_session, cluster, QString());
        connect(observer.get(), &ClusterObserver::changed, this, &LayoutTrial::changed);
        m_observers.emplace(cluster.place, std::move(observer));
    }
}

QList<ClusterState> LayoutTrial::found() const
{
    QList<ClusterState> states;
    for (const auto &[path, observer] : m_observers)
        if (observer->isRead() && !observer->isGone())
            states.append(observer->state());
    return states;
}

bool LayoutTrial::isDone() const
{
    return m_lists->isIdle() && (!m_search || m_search->isIdle())
        && std::ranges::all_of(m_observers, [](const auto &each) { return each.second->isRead(); });
}

} // namespace model

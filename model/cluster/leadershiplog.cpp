// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/leadershiplog.h"

#include "model/cluster/timeline.h"

namespace model {

namespace {

using Kind = ClusterEvent::Kind;

/// Of our own view: they are about all clusters.
bool isOfTheView(const ClusterEvent &event)
{
    return event.kind == Kind::SessionLost || event.kind == Kind::SessionBack || event.kind == Kind::ObservationBegan;
}

/// Only these say something about who leads; an event of a registry alone is no cluster.
bool isOfTheLead(const ClusterEvent &event)
{
    return event.kind == Kind::ClusterFound || event.kind == Kind::NewLeader || event.kind == Kind::LeaderLost
        || event.kind == Kind::Gone;
}

void give(LeadershipHistory *history, const QString &cluster, const ClusterEvent &event, int tickMs)
{
    const bool concerns = isOfTheView(event) ? history->sinceMs() != 0 : isOfTheLead(event) && event.cluster == cluster;
    if (concerns)
        history->take(event, tickMs);
}

} // namespace

LeadershipLog::LeadershipLog(const Timeline *timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    connect(timeline, &Timeline::appended, this, &LeadershipLog::take);
    connect(timeline, &Timeline::prepended, this, [this] { m_clusters.clear(); });
    connect(timeline, &Timeline::amended, this, [this](const ClusterEvent &event) {
        if (const auto found = m_clusters.find(event.cluster); found != m_clusters.end())
            found->second.amend(event, m_tickMs);
    });
}

const LeadershipHistory *LeadershipLog::of(const QString &cluster) const
{
    auto known = m_clusters.find(cluster);
    if (known == m_clusters.end())
        known = m_clusters.emplace(cluster, read(cluster)).first;
    return known->second.sinceMs() == 0 ? nullptr : &known->second;
}

LeadershipHistory LeadershipLog::read(const QString &cluster) const
{
    LeadershipHistory history;
    for (const ClusterEvent &event : m_timeline->events())
        give(&history, cluster, event, m_tickMs);
    return history;
}

void LeadershipLog::take(const ClusterEvent &event)
{
    if (isOfTheView(event)) {
        for (auto &[cluster, history] : m_clusters)
            give(&history, cluster, event, m_tickMs);
    } else if (const auto known = m_clusters.find(event.cluster); known != m_clusters.end()) {
        give(&known->second, known->first, event, m_tickMs);
    }
}

} // namespace model

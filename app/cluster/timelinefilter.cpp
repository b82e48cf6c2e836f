// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinefilter.h"

namespace app {

namespace {

using Kind = model::ClusterEvent::Kind;

/// 0: it tells where knowledge ends.
int groupsOf(Kind kind)
{
    switch (kind) {
    case Kind::ClusterFound:
    case Kind::Joined:
        return TimelineFilter::Joins;
    case Kind::Gone:
    case Kind::ClusterGone:
        return TimelineFilter::Departures;
    case Kind::LeaderLost:
    case Kind::NewLeader:
        return TimelineFilter::Leaders;
    case Kind::Registered:
    case Kind::Unregistered:
        return TimelineFilter::Registrations;
    case Kind::ProblemFound:
    case Kind::ProblemGone:
        return TimelineFilter::Problems;
    case Kind::KilledHere:
    case Kind::FrozenHere:
    case Kind::ResumedHere:
    case Kind::LeftHere:
    case Kind::StartedHere:
        return TimelineFilter::Ours;
    case Kind::ServerDown:
    case Kind::ServerUp:
        return TimelineFilter::Servers;
    case Kind::SessionLost:
    case Kind::SessionBack:
    case Kind::ObservationBegan:
        break;
    }
    return 0;
}

} // namespace

bool TimelineFilter::accepts(const model::ClusterEvent &event) const
{
    if (event.timeMs < sinceMs)
        return false;
    const int group = groupsOf(event.kind);
    if (group == 0)
        return true;
    return (groups.toInt() & group) != 0 && (cluster.isEmpty() || event.cluster == cluster);
}

} // namespace app

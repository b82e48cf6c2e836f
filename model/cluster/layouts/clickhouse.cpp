// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Election, Replicas };

bool isOld(const ZnodeFacts &child) { return child.stat.isEphemeral(); }

/// Up to 21.11 the candidates were ephemeral; since then one persistent znode remains for old servers' sake, and every
/// replica is a leader. Source: LeaderElection.h.
std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &election = snapshot.source(Election);
    ClusterState state = emptyState(layout, snapshot);
    if (std::ranges::any_of(election.children, isOld)) {
        state.hasLeader = true;
        addQueue(state, layout, election);
    } else {
        state.note = u"looks like an election and is none: since ClickHouse 21.12 every replica leads"_s;
        for (const ZnodeFacts &replica : snapshot.source(Replicas).children)
            state.workers.append({snapshot.source(Replicas).path + u'/' + replica.name, 0, replica.name});
        state.registry = snapshot.source(Replicas).path;
    }
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout clickHouseLayout()
{
    ClusterLayout layout;
    layout.id = u"clickhouse"_s;
    layout.name = u"ClickHouse table"_s;
    layout.family = ClusterFamily::Remnant;
    layout.queue = {matches(u"leader_election-(?:0|\\d{10})"_s, "leader_election-"_L1, 17),
        byNumberBehind(u"leader_election-"_s), false};
    layout.anchors = {u"leader_election/leader_election-0"_s, u"block_numbers"_s};
    layout.sources = {
        {LayoutSource::What::Children, u"leader_election"_s}, {LayoutSource::What::Children, u"replicas"_s}};
    layout.read = read;
    layout.whenRegistrationDeleted = Consequence::MetadataLost;
    layout.whenRegistrationEdited = Consequence::Renamed;
    return layout;
}

} // namespace model

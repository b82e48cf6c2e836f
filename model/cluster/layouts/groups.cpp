// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include "zkbridge/client/path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &group = snapshot.source(0);
    const auto isMember = [](const ZnodeFacts &child) {
        return child.stat.isEphemeral() && !zkbridge::sequenceSuffix(child.name);
    };
    // The place's name alone says little: one child that is not somebody's own makes it something else.
    if (group.isThere() && (group.children.isEmpty() || !std::ranges::all_of(group.children, isMember)))
        return std::nullopt;
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, group, layout.payload);
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

/// Ephemeral znodes that are not sequential and nothing beside them: Curator's GroupMember, and what many programs
/// write by hand ("/workers/worker-7"). The members' names are free, so that the place has to tell.
ClusterLayout ephemeralGroupLayout()
{
    ClusterLayout layout;
    layout.id = u"ephemeral-group"_s;
    layout.name = u"group (Curator GroupMember, or by hand)"_s;
    layout.family = ClusterFamily::Registry;
    layout.placeNames = {u"group"_s, u"groups"_s, u"members"_s, u"membership"_s, u"memberships"_s, u"workers"_s,
        u"agents"_s, u"hosts"_s, u"instances"_s, u"live"_s, u"alive"_s, u"participants"_s, u"peers"_s};
    layout.read = read;
    layout.whenFollowerDeleted = Consequence::RegistrationLost; // GroupMember makes its znode again, others need not
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace model

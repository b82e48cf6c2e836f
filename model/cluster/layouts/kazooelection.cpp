// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace model {

ClusterLayout kazooElectionLayout()
{
    ClusterLayout layout;
    layout.id = u"kazoo-election"_s;
    layout.name = u"kazoo Election"_s;
    // kazoo's own pattern: a negative number of nine digits does not match it, and such a contender is lost to kazoo,
    // too. It compares what stands behind the mark as text, not as a number.
    layout.queue = {matches(u"[0-9a-f]{32}__lock__-?\\d{10}"_s, "__lock__"_L1, 50), byTextBehind(u"__lock__"_s), false};
    layout.whenLeaderDeleted = Consequence::TwoLeaders;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace model

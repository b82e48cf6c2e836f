// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace model {

ClusterLayout curatorLeaderLatchLayout()
{
    ClusterLayout layout;
    layout.id = u"curator-leader-latch"_s;
    layout.name = u"Curator LeaderLatch"_s;
    layout.queue = {
        matches(u"_c_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-latch-(?:\\d{10}|-\\d{9,10})"_s, "-latch-"_L1, 56),
        byTextBehind(u"latch-"_s), true};
    layout.whenLeaderDeleted = Consequence::TwoLeaders;
    layout.whenCandidateEdited = Consequence::LosesFailover;
    return layout;
}

} // namespace model

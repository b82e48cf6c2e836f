// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

using namespace Qt::StringLiterals;

namespace model {

// Curator's recipes beside the leader latch. Names from ProtectedUtils ("_c_<uuid>-") and each recipe's own suffix.
namespace {

constexpr auto protectedName = "_c_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-"_L1;
constexpr auto sequence = "(?:\\d{10}|-\\d{9,10})"_L1;

ClusterLayout lockLayout(const QString &id, const QString &name, const QString &kinds, const QString &mark)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.queue = {matches(protectedName + kinds + sequence, "_c_"_L1, 54), byTextBehind(mark), true};
    layout.whenLeaderDeleted = Consequence::TwoLeaders;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace

/// LeaderSelector and InterProcessMutex write the same names: who holds the lock leads.
ClusterLayout curatorSelectorLayout()
{
    return lockLayout(u"curator-leader-selector"_s, u"Curator LeaderSelector or mutex"_s, u"lock-"_s, u"lock-"_s);
}

/// Readers share the lock: its first stands for all that hold it.
ClusterLayout curatorReadWriteLockLayout()
{
    ClusterLayout layout =
        lockLayout(u"curator-read-write-lock"_s, u"Curator read-write lock"_s, u"__(?:READ|WRIT)__"_s, u"__"_s);
    layout.queue.sortsForeignChildren = false;
    layout.queue.watch = LineWatch::Varies;
    layout.whenLeaderDeleted = Consequence::TwoHolders;
    return layout;
}

/// <path>/leases holds one child for each permit that is out; nobody leads.
ClusterLayout curatorSemaphoreLayout()
{
    ClusterLayout layout;
    layout.id = u"curator-semaphore"_s;
    layout.name = u"Curator semaphore"_s;
    layout.family = ClusterFamily::Registry;
    layout.whenFollowerDeleted = Consequence::PermitReturned;
    layout.whenCandidateEdited = Consequence::Renamed;
    layout.queue = {
        matches(protectedName + u"lease-"_s + sequence, "-lease-"_L1, 56), byTextBehind(u"lease-"_s), false};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        ClusterState state = emptyState(self, snapshot);
        addInstances(state, snapshot.source(0), {});
        tellForbidden(state, snapshot);
        return state;
    };
    return layout;
}

} // namespace model

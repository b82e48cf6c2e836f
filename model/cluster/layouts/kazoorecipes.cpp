// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

std::optional<ClusterState> readParty(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    addInstances(state, snapshot.source(0), layout.payload);
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

/// "<hex>__party__", or for a shallow party "<hex>-<identifier>"; the payload is the identifier in both.
ClusterLayout kazooPartyLayout()
{
    ClusterLayout layout;
    layout.id = u"kazoo-party"_s;
    layout.name = u"kazoo Party"_s;
    layout.family = ClusterFamily::Registry;
    layout.queue.isCandidate = matches(u"[0-9a-f]{32}(?:__party__|-.+)"_s, ""_L1, 34);
    layout.queue.endsInDigit = false;
    layout.read = readParty;
    layout.whenFollowerDeleted = Consequence::RegistrationLost;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

/// <path>/<hex> for each permit that is out; the parent's data is the number of permits, the payload the identifier.
ClusterLayout kazooSemaphoreLayout()
{
    ClusterLayout layout;
    layout.id = u"kazoo-semaphore"_s;
    layout.name = u"kazoo Semaphore"_s;
    layout.family = ClusterFamily::Registry;
    layout.queue.isCandidate = matches(u"[0-9a-f]{32}"_s, ""_L1, 32);
    layout.queue.endsInDigit = false;
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        const SourceFacts &permits = snapshot.source(0);
        const auto isPermit = [&self](const ZnodeFacts &child) {
            return child.stat.isEphemeral() && self.queue.isCandidate(child.name);
        };
        // A digest is a name of that shape, too: only sessions hold permits.
        if (permits.isThere() && !std::ranges::all_of(permits.children, isPermit))
            return std::nullopt;
        return readParty(self, snapshot);
    };
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

/// <path>/party and <path>/locks/<item>: a party that divides a set of items among its members.
ClusterLayout kazooPartitionerLayout()
{
    ClusterLayout layout = kazooPartyLayout();
    layout.id = u"kazoo-partitioner"_s;
    layout.name = u"kazoo SetPartitioner"_s;
    layout.anchors = {u"party"_s};
    layout.sources = {{LayoutSource::What::Children, u"party"_s}, {LayoutSource::What::Children, u"locks"_s}};
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        const auto isMember = [&self](const ZnodeFacts &child) { return self.queue.isCandidate(child.name); };
        const bool looksSo = snapshot.source(1).isThere()
            && (snapshot.source(0).isForbidden() || std::ranges::any_of(snapshot.source(0).children, isMember));
        return looksSo ? readParty(self, snapshot) : std::nullopt;
    };
    return layout;
}

/// Readers of kazoo's locks stand in the same line as writers, with a mark of their own.
ClusterLayout kazooReadLockLayout()
{
    ClusterLayout layout;
    layout.id = u"kazoo-read-lock"_s;
    layout.name = u"kazoo ReadLock"_s;
    layout.queue = {
        matches(u"[0-9a-f]{32}__(?:r?lock)__-?\\d{10}"_s, "lock__"_L1, 50), byTextBehind(u"lock__"_s), false};
    layout.queue.watch = LineWatch::Varies;
    layout.queue.isSign = matches(u"[0-9a-f]{32}__rlock__-?\\d{10}"_s, "__rlock__"_L1, 51);
    layout.whenLeaderDeleted = Consequence::TwoHolders;
    layout.whenCandidateEdited = Consequence::Renamed;
    return layout;
}

} // namespace model

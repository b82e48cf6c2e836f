// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

// ZooKeeper's own recipes, in Java and C, the recipe page's names, and go-zookeeper's lock.
namespace {

MemberPayload silent(const QByteArray & /*data*/) { return {}; }

ClusterLayout queueLayout(const QString &id, const QString &name, QueueRules rules)
{
    ClusterLayout layout;
    layout.id = id;
    layout.name = name;
    layout.queue = std::move(rules);
    layout.whenLeaderDeleted = Consequence::TwoHolders;
    layout.whenCandidateEdited = Consequence::Unknown;
    return layout;
}

constexpr auto sequence = "(?:\\d{10}|-\\d{9,10})"_L1;

} // namespace

/// LeaderElectionSupport: "n_<sequence>", whose payload is a host's name. Registrations of the plain recipe are called
/// so, too, but those hold where somebody can be reached, not a mere name.
ClusterLayout leaderElectionSupportLayout()
{
    ClusterLayout layout = queueLayout(u"zookeeper-leader-election"_s, u"ZooKeeper LeaderElectionSupport (Java)"_s,
        {matches(u"n_"_s + sequence, "n_"_L1, 12), bySequenceAtEnd, false});
    layout.read = [](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        static const QRegularExpression hostName(
            QRegularExpression::anchoredPattern(u"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"_s));
        const SourceFacts &offers = snapshot.source(0);
        // Called an election, it is one by these names, whatever the offers hold.
        if (auto plain = readNamedElection(self, snapshot); plain && !offers.isForbidden()
            && !std::ranges::all_of(offers.children,
                [](const ZnodeFacts &child) { return hostName.match(QString::fromUtf8(child.data)).hasMatch(); }))
            return plain;
        const auto isOffer = [&self](const ZnodeFacts &child) {
            return !self.queue.isCandidate(child.name)
                || (child.stat.isEphemeral() && hostName.match(QString::fromUtf8(child.data)).hasMatch());
        };
        if (offers.isThere()
            && (offers.children.isEmpty() || !std::ranges::all_of(offers.children, isOffer)
                || snapshot.place.contains("regist"_L1)))
            return std::nullopt;
        ClusterState state = emptyState(self, snapshot);
        addQueue(state, self, offers);
        tellForbidden(state, snapshot);
        return state;
    };
    return layout;
}

/// "x-<signed decimal session>-<sequence>"; the payload is two fixed bytes.
ClusterLayout writeLockLayout()
{
    ClusterLayout layout = queueLayout(u"zookeeper-write-lock"_s, u"ZooKeeper WriteLock (Java)"_s,
        {matches(u"x--?\\d+-"_s + sequence, "x-"_L1, 14), bySequenceAtEnd, false});
    layout.payload = silent;
    return layout;
}

/// "x-<session in 16 hex digits>-<sequence>", compared as text, which goes wrong for negative numbers.
ClusterLayout cLockLayout()
{
    ClusterLayout layout = queueLayout(u"zookeeper-c-lock"_s, u"ZooKeeper lock (C)"_s,
        {matches(u"x-(?=[0-9]*[a-f])[0-9a-f]{16}-"_s + sequence, "x-"_L1, 29), byTextBehind(u"-"_s), false});
    layout.payload = silent;
    return layout;
}

/// The names of ZooKeeper's page of recipes: "guid-lock-", "guid-n_", "guid-read-", "guid-write-".
ClusterLayout recipePageLayout()
{
    return queueLayout(u"zookeeper-recipe"_s, u"ZooKeeper recipe"_s,
        {matches(u"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}-(?:lock-|n_|read-|write-)"_s + sequence, "-"_L1, 45),
            bySequenceAtEnd, false});
}

/// "_c_<32 hex digits without dashes>-lock-<sequence>"; a sibling it cannot parse is an error for everybody.
ClusterLayout goZookeeperLayout()
{
    return queueLayout(u"go-zookeeper-lock"_s, u"go-zookeeper Lock"_s,
        {matches(u"_c_[0-9a-f]{32}-lock-"_s + sequence, "-lock-"_L1, 51), byNumberBehind(u"lock-"_s), true});
}

} // namespace model

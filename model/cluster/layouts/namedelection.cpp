// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"
#include "zkbridge/client/path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const QStringList &electionNames()
{
    static const QStringList names{u"election"_s, u"elections"_s, u"elect"_s, u"leader"_s, u"leaders"_s,
        u"leadership"_s, u"leader_election"_s, u"leader-election"_s, u"leaderelection"_s, u"leaderElection"_s,
        u"master_election"_s, u"master-election"_s, u"masterElection"_s, u"candidates"_s};
    return names;
}

/// The one prefix of all children's names; nullopt when a child is no live candidate, or they differ in it.
std::optional<QString> commonPrefix(const QList<ZnodeFacts> &children)
{
    static const QRegularExpression words(QRegularExpression::anchoredPattern(u"(?:[A-Za-z]+[A-Za-z_-]*|_)?"_s));
    std::optional<QString> common = children.isEmpty() ? std::optional(QString()) : std::nullopt;
    for (const ZnodeFacts &child : children) {
        const auto sequence = zkbridge::sequenceSuffix(child.name);
        if (!sequence || !child.stat.isEphemeral() || (common && *common != sequence->prefix))
            return std::nullopt;
        common = sequence->prefix;
    }
    return common && words.match(*common).hasMatch() ? common : std::nullopt;
}

} // namespace

bool isElectionName(QStringView name) { return electionNames().contains(name); }

std::optional<ClusterState> readNamedElection(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    const SourceFacts &queue = snapshot.source(0);
    if (!isElectionName(QStringView(queue.path).sliced(queue.path.lastIndexOf(u'/') + 1))
        || (queue.isThere() && !commonPrefix(queue.children)))
        return std::nullopt;
    ClusterState state = emptyState(layout, snapshot);
    state.product = u"plain-election"_s;
    addQueue(state, layout, queue);
    tellForbidden(state, snapshot);
    return state;
}

/// The plain recipe under names of a program's own: the place has to tell that it is an election, for registries are
/// named like this, too. Joining it means candidates of the same prefix.
ClusterLayout namedElectionLayout()
{
    ClusterLayout layout;
    layout.id = u"named-election"_s;
    layout.name = u"plain election"_s;
    layout.placeNames = electionNames();
    layout.queue = {
        [](QStringView name) { return zkbridge::sequenceSuffix(name).has_value(); }, bySequenceAtEnd, false};
    layout.read = readNamedElection;
    return layout;
}

} // namespace model

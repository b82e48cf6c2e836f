// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/watchfindings.h"

namespace model {

namespace {

/// Another candidate that this member watches: its own does not count, careful ones watch that too.
QString watchedInstead(const ClusterState &state, const ClusterMember &member, const WatchVerifier::Watchers &watchers)
{
    for (const ClusterMember &other : state.members)
        if (other.node != member.node && watchers.sessions.value(other.node).contains(member.session))
            return other.node;
    return {};
}

QHash<QString, QStringList> membersWatching(const ClusterState &state, const WatchVerifier::Watchers &watchers)
{
    QHash<QString, QStringList> all;
    for (const ClusterMember &member : state.members) {
        const QSet<qint64> sessions = watchers.sessions.value(member.node);
        for (const ClusterMember &other : state.members)
            if (other.session != member.session && sessions.contains(other.session))
                all[member.node].append(other.node);
    }
    return all;
}

} // namespace

WatchFindings compareWatches(
    const ClusterState &state, const WatchVerifier::Watchers &watchers, const QSet<QString> &missedBefore)
{
    using Evidence = ClusterMember::WatchEvidence;
    WatchFindings findings;
    findings.watchers = membersWatching(state, watchers);
    for (const ClusterMember &member : state.members) {
        if (member.watches.isEmpty() || member.session == 0)
            continue;
        if (watchers.sessions.value(member.watches).contains(member.session)) {
            findings.byMember.insert(member.node, {Evidence::Verified, {}});
        } else if (watchers.complete) {
            findings.missed.insert(member.node);
            if (missedBefore.contains(member.node))
                findings.byMember.insert(member.node, {Evidence::Wrong, watchedInstead(state, member, watchers)});
        }
    }
    return findings;
}

} // namespace model

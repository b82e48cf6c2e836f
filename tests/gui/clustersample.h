// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QString>

namespace test {

inline QString candidatePath(int number)
{
    return QStringLiteral("/election/c_%1").arg(number, 10, 10, QLatin1Char('0'));
}

/// A healthy election of `count` candidates: the first leads, each other one watches the one before it and is a
/// worker. Candidate i has session 0x100 + i.
inline model::ClusterState sampleCluster(int count)
{
    model::ClusterState state;
    state.path = QStringLiteral("/election");
    state.registry = QStringLiteral("/service_registry");
    for (int i = 0; i < count; ++i) {
        model::ClusterMember member;
        member.node = candidatePath(i);
        member.name = member.node.mid(QStringLiteral("/election/").size());
        member.session = 0x100 + i;
        member.address = QStringLiteral("http://127.0.0.1:%1").arg(9000 + i);
        if (i == 0) {
            member.role = model::ClusterMember::Role::Leader;
        } else {
            member.watches = candidatePath(i - 1);
            member.watchEvidence = model::ClusterMember::WatchEvidence::Verified;
            member.registration = QStringLiteral("/service_registry/n_%1").arg(i, 10, 10, QLatin1Char('0'));
            state.workers.append({member.registration, member.session, member.address});
        }
        state.members.append(member);
    }
    return state;
}

} // namespace test

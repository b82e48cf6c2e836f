// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterlines.h"

#include "app/ctl/watchverdict.h"
#include "model/cluster/clusterlayout.h"
#include "model/cluster/layouts/userlayouts.h"
#include "zkbridge/client/path.h"

using namespace Qt::StringLiterals;

namespace app {

QString ClusterLines::followerInWords(const model::ClusterMember &member, bool verified)
{
    if (member.watches.isEmpty())
        return tr("  member    %1  %2\n").arg(member.name, member.address);
    const QString watched = zkbridge::nodeName(member.watches);
    if (verified) {
        switch (WatchVerdict::ofMember(member)) {
        case WatchVerdict::OfMember::Verified:
            return tr("  follower  %1  %2, watches %3 (verified)\n").arg(member.name, member.address, watched);
        case WatchVerdict::OfMember::Wrong:
            return member.watchesInstead.isEmpty()
                ? tr("  follower  %1  %2, watches nobody and should watch %3 (wrong)\n")
                      .arg(member.name, member.address, watched)
                : tr("  follower  %1  %2, watches %3 and should watch %4 (wrong)\n")
                      .arg(member.name, member.address, zkbridge::nodeName(member.watchesInstead), watched);
        case WatchVerdict::OfMember::NotAsked:
            return tr("  follower  %1  %2, should watch %3 (could not be asked)\n")
                .arg(member.name, member.address, watched);
        case WatchVerdict::OfMember::NotExpected:
            break;
        }
    }
    return tr("  follower  %1  %2, watches %3\n").arg(member.name, member.address, watched);
}

QString ClusterLines::inWords(const model::ClusterState &state, bool verified)
{
    const QString own = model::ownLayoutName(state.product);
    const model::ClusterLayout *layout = model::layoutById(state.product);
    const model::ClusterMember *leader = state.leader();
    QString text = tr("%1 (%2)\n").arg(state.path, layout ? layout->name : own.isEmpty() ? state.product : own);
    if (!state.note.isEmpty())
        text += tr("  note      %1\n").arg(state.note);
    if (leader)
        text += tr("  leader    %1  %2\n").arg(leader->name, leader->address);
    else if (state.hasLeader && state.readable)
        text += tr("  no leader\n");
    for (const model::ClusterMember &member : state.members)
        if (member.role != model::ClusterMember::Role::Leader)
            text += followerInWords(member, verified);
    for (const model::ClusterWorker &worker : state.workers)
        text += tr("  worker    %1  %2\n").arg(zkbridge::nodeName(worker.node), worker.address);
    for (const model::ClusterProblem &problem : state.problems)
        text += tr("  problem   %1: %2 %3\n").arg(problem.code, problem.node, problem.text);
    return text;
}

} // namespace app

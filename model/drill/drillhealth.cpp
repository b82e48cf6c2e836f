// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillhealth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

DrillHealth DrillHealth::of(const DrillActors &actors, const DrillPlan &plan, bool registers)
{
    DrillHealth health;
    const QList<DrillActor> participants = actors.participants();
    health.wanted = std::max(plan.participants, static_cast<int>(participants.size()));
    for (const DrillActor &actor : participants) {
        if (actor.isFrozen) {
            ++health.frozen;
            continue;
        }
        ++health.running;
        if (actor.part == DrillActor::Part::Leader && !actor.isRegistered)
            ++health.leading;
        else if (actor.part == DrillActor::Part::Follower && (actor.isRegistered || !registers))
            ++health.following;
    }
    if (plan.touchesServers()) {
        const QList<DrillServer> servers = actors.servers();
        health.servers = static_cast<int>(servers.size());
        for (const DrillServer &server : servers) {
            const bool serves = server.isRunning && !server.isFrozen && !server.mode.isEmpty();
            health.serving += serves ? 1 : 0;
            health.quorumLeaders += serves && server.mode == "leader"_L1 ? 1 : 0;
        }
    }
    health.outstanding = actors.outstandingTasks();
    return health;
}

bool DrillHealth::isHealthy() const { return problem().isEmpty(); }

QString DrillHealth::problem() const
{
    if (serving < servers)
        return u"%1 of %2 servers serve"_s.arg(serving).arg(servers);
    if (servers > 0 && quorumLeaders != 1)
        return u"%1 servers lead the ensemble"_s.arg(quorumLeaders);
    if (frozen > 0)
        return u"%1 participants are frozen"_s.arg(frozen);
    if (running < wanted)
        return u"%1 of %2 participants run"_s.arg(running).arg(wanted);
    if (leading != 1)
        return u"%1 of the participants lead"_s.arg(leading);
    if (leading + following < wanted)
        return u"%1 of %2 participants lead or follow"_s.arg(leading + following).arg(wanted);
    if (outstanding > 0)
        return u"%1 tasks are without a result"_s.arg(outstanding);
    return {};
}

} // namespace model

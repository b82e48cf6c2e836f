// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillpresets.h"

#include <QCoreApplication>

using model::DrillDeed;
using model::DrillPlan;
using model::DrillTarget;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DrillPresets)
};

DrillPlan preset(const QString &name, const QList<model::DrillStep> &steps)
{
    DrillPlan plan;
    plan.name = name;
    plan.steps = steps;
    return plan;
}

} // namespace

QList<DrillPlan> drillPresets(bool withServers)
{
    QList<DrillPlan> presets{
        preset(Text::tr("Leader crashes 3 times"), {{DrillDeed::Crash, DrillTarget::Leader, 3, 0, 0}}),
        preset(Text::tr("Leave, crash, freeze"),
            {{DrillDeed::Leave, DrillTarget::Leader, 1, 0, 0}, {DrillDeed::Crash, DrillTarget::Leader, 1, 0, 0},
                {DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 0}}),
        preset(Text::tr("Rolling freeze"), {{DrillDeed::Freeze, DrillTarget::Random, 5, 0, 0}}),
        preset(Text::tr("A freeze that nobody may notice"), {{DrillDeed::Freeze, DrillTarget::Leader, 3, 0, 500}}),
    };
    if (withServers) {
        presets.append(
            preset(Text::tr("Quorum leader stops"), {{DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0}}));
        presets.append(preset(Text::tr("Every kind of server failure"),
            {{DrillDeed::Stop, DrillTarget::ServerFollower, 1, 0, 0},
                {DrillDeed::Crash, DrillTarget::ServerLeader, 1, 0, 0},
                {DrillDeed::Freeze, DrillTarget::ServerLeader, 1, 0, 0}}));
    }
    return presets;
}

} // namespace app

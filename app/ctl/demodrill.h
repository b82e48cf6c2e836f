// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/drillsource.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "model/drill/drillrun.h"
#include "model/drill/drillwork.h"
#include "model/drill/ownactors.h"
#include "zkbridge/sandbox/sandbox.h"

#include <memory>

namespace app {

/// A plan carried out on servers and participants that are started for it, and ended with it.
class DemoDrill : public DrillSource {
    Q_OBJECT
public:
    explicit DemoDrill(model::DrillPlan plan, QObject *parent = nullptr);
    ~DemoDrill() override;

    void start() override;
    void stop() override;

private:
    void begin();
    void openWork(const zkbridge::ParticipantSettings &settings);
    void end();

    model::DrillPlan m_plan;
    zkbridge::Sandbox m_sandbox;
    model::Timeline m_timeline;
    std::unique_ptr<model::ParticipantFleet> m_fleet;
    std::unique_ptr<zkbridge::Session> m_session; ///< submits work; null when there is none
    std::unique_ptr<model::DrillWork> m_work;
    std::unique_ptr<model::OwnActors> m_actors;
    std::unique_ptr<model::DrillRun> m_run;
    QString m_failure;
};

} // namespace app

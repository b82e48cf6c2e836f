// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/toursteps.h"

#include "app/tour/electionstep.h"
#include "app/tour/ephemeralstep.h"
#include "app/tour/herdstep.h"
#include "app/tour/quorumstep.h"
#include "app/tour/registrystep.h"
#include "app/tour/sessionstep.h"
#include "app/tour/threadsstep.h"
#include "app/tour/workstep.h"
#include "app/tour/znodestep.h"

namespace app {

std::vector<std::unique_ptr<TourStep>> makeTourSteps(TourGround *ground)
{
    std::vector<std::unique_ptr<TourStep>> steps;
    steps.push_back(std::make_unique<ZnodeStep>(ground));
    steps.push_back(std::make_unique<EphemeralStep>(ground));
    steps.push_back(std::make_unique<SessionStep>(ground));
    steps.push_back(std::make_unique<ElectionStep>(ground));
    steps.push_back(std::make_unique<HerdStep>(ground));
    steps.push_back(std::make_unique<RegistryStep>(ground));
    steps.push_back(std::make_unique<WorkStep>(ground));
    steps.push_back(std::make_unique<QuorumStep>(ground));
    steps.push_back(std::make_unique<ThreadsStep>(ground));
    return steps;
}

} // namespace app

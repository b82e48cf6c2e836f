// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillactors.h"
#include "model/drill/drillplan.h"

namespace model {

/// Whether a cluster is as it should be before something is done to it, counted: all participants run, one of them
/// leads, all others follow and are workers, all servers serve, no submitted task is without a result. A value.
struct DrillHealth {
    int running = 0; ///< participants, frozen ones not counted
    int wanted = 0;
    int leading = 0;
    int following = 0; ///< registered as workers, too, when there is a registry
    int frozen = 0;
    int serving = 0; ///< servers
    int servers = 0; ///< 0: they do not matter
    int quorumLeaders = 0;
    int outstanding = 0; ///< tasks

    /// `registers`: followers are to be in a registry.
    [[nodiscard]] static DrillHealth of(const DrillActors &actors, const DrillPlan &plan, bool registers);
    [[nodiscard]] bool isHealthy() const;
    /// What is missing, untranslated: "2 of 3 participants lead or follow"; empty: nothing.
    [[nodiscard]] QString problem() const;
    friend bool operator==(const DrillHealth &, const DrillHealth &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::DrillHealth)

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillplan.h"

#include <QList>

namespace app {

/// Plans to begin with, each with a name for people. `withServers`: those that need an ensemble of at least three
/// servers, too.
[[nodiscard]] QList<model::DrillPlan> drillPresets(bool withServers);

} // namespace app

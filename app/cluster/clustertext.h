// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sessionformat.h"
#include "model/cluster/clusterstate.h"

#include <QString>

namespace app {

// Words for what model/cluster tells as values; translated, for people.

/// "plain election", "Curator leader latch", "kazoo election".
[[nodiscard]] QString productText(model::ClusterProduct product);
/// A duration that goes on, in whole seconds at the finest: "12 s", "4 min 12 s".
[[nodiscard]] QString ageText(qint64 milliseconds);
/// What is wrong, where, and what it means; the evidence's own words for a code this version does not know.
[[nodiscard]] QString problemText(const model::ClusterProblem &problem);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QString>

namespace app {

// What is wrong with a cluster, for people; translated. In a library of its own, so that vivariumctl says the same.

/// What is wrong, where, and what it means; the evidence's own words for a code this version does not know.
[[nodiscard]] QString problemText(const model::ClusterProblem &problem);
/// What helps against it, in a sentence or two; empty for a code this version does not know.
[[nodiscard]] QString problemHelpText(const model::ClusterProblem &problem);

} // namespace app

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
/// As servers print it: "0x100020b81800003"; empty for 0.
[[nodiscard]] QString sessionText(qint64 session);
/// What is wrong, where, and what it means; the evidence's own words for a code this version does not know.
[[nodiscard]] QString problemText(const model::ClusterProblem &problem);

} // namespace app

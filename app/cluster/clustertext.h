// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/problemtext.h"
#include "app/shell/sessionformat.h"
#include "model/cluster/clusterstate.h"

#include <QString>

namespace app {

// Words for what model/cluster tells as values; translated, for people.

/// What people call the product of that id: "plain election", "Curator LeaderLatch", "Apache Kafka".
[[nodiscard]] QString productText(const QString &id);
/// What is particular about this cluster, in a sentence; empty as a rule.
[[nodiscard]] QString noteText(const model::ClusterState &state);
/// A duration that goes on, in whole seconds at the finest: "12 s", "4 min 12 s".
[[nodiscard]] QString ageText(qint64 milliseconds);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QJsonObject>

namespace model {

/// A cluster as programs read it: product, path, leader (null when there is none), members, workers, problems. Sessions
/// as the servers print them, "0x...". Stable: fields are added, never renamed.
[[nodiscard]] QJsonObject toJson(const ClusterState &state);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QJsonObject>

namespace model {

class ClusterDirectory;
class SessionCensus;

/// A cluster as programs read it: product, path, leader (null when there is none), members, workers, problems. Sessions
/// as the servers print them, "0x...". Stable: fields are added, never renamed.
///
/// A `directory` adds to members, in `also`, what their sessions are in other clusters; a `census` where they are
/// connected from (`client`) and to (`server`), `timeout_ms` and `heard_ms` (ago), as far as known. `age_ms` is the
/// znode's, by the servers' clock.
[[nodiscard]] QJsonObject toJson(
    const ClusterState &state, const ClusterDirectory *directory = nullptr, const SessionCensus *census = nullptr);
[[nodiscard]] QJsonObject toJson(const ClusterProblem &problem);

} // namespace model

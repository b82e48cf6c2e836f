// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QCoreApplication>

namespace app {

/// A cluster as lines for a terminal: its product and path, leader, followers and whom they watch, workers, problems.
class ClusterLines {
    Q_DECLARE_TR_FUNCTIONS(ClusterLines)
public:
    /// `verified`: says of each follower what the servers said of its watch.
    [[nodiscard]] static QString inWords(const model::ClusterState &state, bool verified);

private:
    [[nodiscard]] static QString followerInWords(const model::ClusterMember &member, bool verified);
};

} // namespace app

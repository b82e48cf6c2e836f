// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "model/cluster/clusterhistory.h"

#include <QList>

#include <deque>

namespace app {

/// How many candidates and workers a cluster had from one moment on.
struct MembersSample {
    qint64 timeMs = 0; ///< since the epoch
    int candidates = 0;
    int workers = 0;
    bool known = true; ///< false: from here on it was not known; a gap in the lines
};

/// The history with a gap wherever our own view was interrupted, oldest first.
[[nodiscard]] QList<MembersSample> membersSamples(
    const model::ClusterHistory &history, const std::deque<model::ClusterEvent> &events);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "model/cluster/failovertime.h"

#include <QString>

#include <deque>

namespace app {

/// The last thing that happened in a cluster.
struct ClusterNews {
    qint64 timeMs = 0; ///< 0: nothing happened yet
    QString text; ///< one or two sentences in the field's words
};

/// What just happened in `cluster` or its `registry`, from the timeline: the newest event that matters, told together
/// with what led to it, see explanationText(). `tickMs`: the servers', for what is to be expected.
[[nodiscard]] ClusterNews latestNews(const std::deque<model::ClusterEvent> &events, const QString &cluster,
    const QString &registry, int tickMs = model::defaultTickMs);

/// Why the member at `node` went, in a few words for its card.
[[nodiscard]] QString lastWordsOf(const std::deque<model::ClusterEvent> &events, const QString &node);

} // namespace app

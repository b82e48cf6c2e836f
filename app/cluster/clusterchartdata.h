// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/memberssamples.h"
#include "model/cluster/leadershiphistory.h"

#include <QColor>

#include <functional>
#include <optional>

namespace app {

/// What the charts of one cluster are drawn from, for one moment. Times in ms since the epoch.
struct ClusterChartData {
    QString cluster;
    qint64 fromMs = 0; ///< the left edge
    qint64 nowMs = 0; ///< the right one
    QList<MembersSample> members;
    model::LeadershipHistory leadership;
    std::optional<model::FailoverRange> expected; ///< when the present leader dies; nullopt: its timeout is not known
    int timeoutMs = 0; ///< of its session; 0: not known
    std::function<QColor(qint64 session)> color; ///< of a member; never empty
};

} // namespace app

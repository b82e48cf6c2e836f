// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterchartdata.h"

#include <QList>
#include <QStringList>

namespace app {

/// A stretch of time, ms since the epoch.
struct TimeStretch {
    qint64 fromMs = 0;
    qint64 untilMs = 0;
    QString text = {}; ///< what it says when pointed at
    friend bool operator==(const TimeStretch &, const TimeStretch &) = default;
};

/// "Who led when" as lanes: one for each of the latest leaders, the newest first, one for all earlier ones, and the
/// times in which nobody led or nothing is known. Clipped to the data's span.
struct LeaderLanes {
    struct Lane {
        QString name;
        QString node; ///< empty: the earlier ones together
        QColor color;
        QList<TimeStretch> stretches;
    };
    QList<Lane> lanes;
    QList<TimeStretch> nobody;
    QList<TimeStretch> unknown;
    int leaders = 0; ///< how many different ones led in the span
};

/// At most `mostLanes` lanes, the one for earlier ones among them.
[[nodiscard]] LeaderLanes leaderLanes(const ClusterChartData &data, int mostLanes);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/leadershiphistory.h"

#include <QObject>

#include <map>

namespace model {

class Timeline;

/// The leadership of every cluster in a timeline, that of earlier runs too: read from the timeline when somebody asks
/// for a cluster, then kept up with it, and read again when older events come. Thread: the GUI's. `timeline` is
/// borrowed.
class LeadershipLog : public QObject {
    Q_OBJECT
public:
    explicit LeadershipLog(const Timeline *timeline, QObject *parent = nullptr);

    void setTickMs(int tickMs) { m_tickMs = tickMs; }
    /// Null for a cluster that the timeline does not name. Valid until the timeline changes.
    [[nodiscard]] const LeadershipHistory *of(const QString &cluster) const;

private:
    void take(const ClusterEvent &event);
    [[nodiscard]] LeadershipHistory read(const QString &cluster) const;

    const Timeline *m_timeline;
    mutable std::map<QString, LeadershipHistory> m_clusters; ///< those that were asked for, up to date
    int m_tickMs = defaultTickMs;
};

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QFlags>

namespace app {

/// Which entries of the timeline are shown. What tells where knowledge ends (a run began, our view was interrupted) is
/// shown with any kinds and clusters, or what is around it would say too much.
struct TimelineFilter {
    enum Group {
        Joins = 1,
        Departures = 2,
        Leaders = 4,
        Registrations = 8,
        Problems = 16,
        Ours = 32, ///< what was done to participants of ours
        Servers = 64,
    };
    Q_DECLARE_FLAGS(Groups, Group)
    static constexpr int allGroups = 127;

    QString cluster; ///< empty: all
    Groups groups = Groups(allGroups);
    qint64 sinceMs = 0; ///< since the epoch; 0: from the first on

    [[nodiscard]] bool isEmpty() const { return *this == TimelineFilter(); }
    [[nodiscard]] bool accepts(const model::ClusterEvent &event) const;
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineFilter::Groups)

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QHash>
#include <QList>

namespace model {

/// Lets a problem show only once it has lasted a second: between a leader's death and the new leader's leaving the
/// registry, a healthy cluster looks broken for some milliseconds. Time is passed in, milliseconds on any clock.
class SettledProblems {
public:
    static constexpr qint64 settleMs = 1000;

    /// Of the problems found now, those that were there a second ago already, with the time of their first sight.
    [[nodiscard]] QList<ClusterProblem> settle(const QList<ClusterProblem> &found, qint64 nowMs);
    /// Milliseconds until one more would show if nothing changed; -1 when none waits.
    [[nodiscard]] qint64 nextIn(qint64 nowMs) const;

private:
    QHash<QString, qint64> m_since; ///< by code and znode
};

} // namespace model

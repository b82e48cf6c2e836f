// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QIcon>
#include <QString>

namespace app {

/// How bad a problem is. Greater is worse.
enum class ProblemSeverity {
    None,
    Note, ///< says that something is not known, or not what it looks like
    Risk, ///< works for now
    Broken, ///< does not work, or will not when the next member dies
};

[[nodiscard]] ProblemSeverity severityOf(const model::ClusterProblem &problem);
[[nodiscard]] ProblemSeverity worstOf(const QList<model::ClusterProblem> &problems);
/// "broken", "at risk", "note"; empty for none.
[[nodiscard]] QString severityText(ProblemSeverity severity);
/// Told by shape as well as colour: an octagon with a bar is broken, a triangle is at risk, a ring a note. Null for
/// none.
[[nodiscard]] QIcon severityIcon(ProblemSeverity severity);

} // namespace app

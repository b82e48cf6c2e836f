// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/candidaterecipe.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace zkbridge {

/// Where one candidate stands in the line-up of an election.
struct ElectionPlace {
    int position = -1; ///< how many are before it by name; -1: it is not in the line
    QString predecessor; ///< name of the one immediately before it; empty for the first
    QStringList ties; ///< names that stand level with it: which one is older, only their czxid tells
    friend bool operator==(const ElectionPlace &, const ElectionPlace &) = default;
};

/// The children that count for `recipe`, in its order; level ones as they were listed. Pure: any thread.
[[nodiscard]] QStringList electionOrder(const std::vector<std::string> &children, const CandidateRecipe &recipe);

/// The first of electionOrder(); empty when nobody counts.
[[nodiscard]] QString firstInLine(const std::vector<std::string> &children, const CandidateRecipe &recipe);

/// The place of `own` (a name, not a path) in electionOrder().
[[nodiscard]] ElectionPlace electionPlace(
    const std::vector<std::string> &children, const CandidateRecipe &recipe, const QString &own);

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/candidaterecipe.h"

#include <QString>

#include <functional>
#include <optional>

namespace model {

// How the recipes that participants join by and the clusters that are recognised belong together. Pure.

/// ClusterLayout::id of an election by that recipe.
[[nodiscard]] QString productOf(zkbridge::ElectionRecipe recipe);
/// The recipe by which a participant can join what was recognised; nullopt: by none, as products expect more of a
/// candidate than its znode.
[[nodiscard]] std::optional<zkbridge::ElectionRecipe> recipeOf(const QString &product);
/// Whether a znode of that name was made by the recipe; `prefix` is the plain one's.
[[nodiscard]] std::function<bool(QStringView name)> candidateTest(
    zkbridge::ElectionRecipe recipe, const QString &prefix);

} // namespace model

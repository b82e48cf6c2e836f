// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/candidaterecipe.h"

namespace zkbridge {

namespace {

[[nodiscard]] std::optional<std::int32_t> numberOf(QStringView name, const QString &prefix)
{
    // An empty prefix makes sequenceSuffix() guess one.
    const auto suffix = sequenceSuffix(name, prefix);
    return suffix && suffix->prefix == prefix ? std::optional(suffix->number) : std::nullopt;
}

} // namespace

CandidateRecipe plainRecipe(const QString &prefix, const QByteArray &payload)
{
    CandidateRecipe recipe;
    recipe.newPrefix = [prefix] { return prefix; };
    recipe.counts = [prefix](QStringView name) { return numberOf(name, prefix).has_value(); };
    recipe.precedes = [prefix](QStringView name, QStringView other) {
        return numberOf(name, prefix) < numberOf(other, prefix);
    };
    recipe.lostCreate = CandidateRecipe::LostCreate::ByOwner;
    recipe.payload = payload;
    return recipe;
}

} // namespace zkbridge

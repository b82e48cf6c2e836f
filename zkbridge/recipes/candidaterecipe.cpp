// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/candidaterecipe.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr std::array recipeNames{
    std::pair{ElectionRecipe::Plain, "plain"_L1},
    std::pair{ElectionRecipe::CuratorLatch, "curator-latch"_L1},
    std::pair{ElectionRecipe::Kazoo, "kazoo"_L1},
};

} // namespace

QString electionRecipeName(ElectionRecipe recipe)
{
    for (const auto &[value, name] : recipeNames) {
        if (value == recipe)
            return name;
    }
    return {};
}

std::optional<ElectionRecipe> electionRecipe(QStringView name)
{
    for (const auto &[value, known] : recipeNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

CandidateRecipe candidateRecipe(ElectionRecipe recipe, const QString &prefix, const QString &id)
{
    switch (recipe) {
    case ElectionRecipe::Plain:
        break;
    case ElectionRecipe::CuratorLatch:
        return curatorLatchRecipe(id);
    case ElectionRecipe::Kazoo:
        return kazooRecipe(id);
    }
    return plainRecipe(prefix, id.toUtf8());
}

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/recipeproduct.h"

#include "model/cluster/clusterlayout.h"

using namespace Qt::StringLiterals;
using zkbridge::ElectionRecipe;

namespace model {

QString productOf(ElectionRecipe recipe)
{
    switch (recipe) {
    case ElectionRecipe::Plain:
        break;
    case ElectionRecipe::CuratorLatch:
        return u"curator-leader-latch"_s;
    case ElectionRecipe::Kazoo:
        return u"kazoo-election"_s;
    }
    return u"plain-election"_s;
}

std::optional<ElectionRecipe> recipeOf(const QString &product)
{
    for (const auto recipe : {ElectionRecipe::Plain, ElectionRecipe::CuratorLatch, ElectionRecipe::Kazoo}) {
        if (productOf(recipe) == product)
            return recipe;
    }
    return std::nullopt;
}

std::function<bool(QStringView)> candidateTest(ElectionRecipe recipe, const QString &prefix)
{
    // Recognition takes all prefixes that are in use; in one election there is only one.
    return recipe == ElectionRecipe::Plain ? zkbridge::plainRecipe(prefix).counts
                                           : layoutById(productOf(recipe))->queue.isCandidate;
}

} // namespace model

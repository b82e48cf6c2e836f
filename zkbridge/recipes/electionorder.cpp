// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/electionorder.h"

#include <algorithm>

namespace zkbridge {

namespace {

/// Those that count, as they were listed.
[[nodiscard]] QStringList counted(const std::vector<std::string> &children, const CandidateRecipe &recipe)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(children.size()));
    for (const std::string &child : children) {
        const QString name = QString::fromStdString(child);
        if (recipe.counts(name))
            names.append(name);
    }
    return names;
}

} // namespace

QStringList electionOrder(const std::vector<std::string> &children, const CandidateRecipe &recipe)
{
    QStringList names = counted(children, recipe);
    std::ranges::stable_sort(names, recipe.precedes);
    return names;
}

QString firstInLine(const std::vector<std::string> &children, const CandidateRecipe &recipe)
{
    const QStringList names = counted(children, recipe);
    const auto first = std::ranges::min_element(names, recipe.precedes);
    return first == names.end() ? QString() : *first;
}

// Without sorting: of a herd that was woken everyone asks this for a list of everyone.
ElectionPlace electionPlace(const std::vector<std::string> &children, const CandidateRecipe &recipe, const QString &own)
{
    ElectionPlace place;
    if (!recipe.counts(own))
        return place;
    bool isThere = false;
    int before = 0;
    for (const QString &name : counted(children, recipe)) {
        if (name == own) {
            isThere = true;
        } else if (recipe.precedes(name, own)) {
            ++before;
            // Of level ones the last that was listed, as a stable sort has it.
            if (place.predecessor.isEmpty() || !recipe.precedes(name, place.predecessor))
                place.predecessor = name;
        } else if (!recipe.precedes(own, name)) {
            place.ties.append(name);
        }
    }
    if (!isThere)
        return {};
    place.position = before;
    return place;
}

} // namespace zkbridge

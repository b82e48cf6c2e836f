// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/candidaterecipe.h"
#include "zkbridge/recipes/textbehind.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace zkbridge {

CandidateRecipe curatorLatchRecipe(const QString &id)
{
    CandidateRecipe recipe;
    recipe.newPrefix = [] { return u"_c_%1-latch-"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)); };
    recipe.counts = [](QStringView) { return true; };
    recipe.precedes = [](QStringView name, QStringView other) {
        return textBehind(name, u"latch-").compare(textBehind(other, u"latch-")) < 0;
    };
    recipe.lostCreate = CandidateRecipe::LostCreate::ByName;
    recipe.payload = id.isEmpty() ? QByteArrayLiteral("") : id.toUtf8();
    return recipe;
}

} // namespace zkbridge

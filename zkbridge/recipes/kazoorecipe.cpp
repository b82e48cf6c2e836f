// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/candidaterecipe.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr QStringView mark = u"__lock__";
constexpr qsizetype digits = 10;

/// The number's text as kazoo's pattern "__lock__(-?\d{10})$" finds it; null when it does not match.
[[nodiscard]] QStringView numberText(QStringView name)
{
    const qsizetype at = name.lastIndexOf(mark);
    if (at < 0)
        return {};
    const QStringView text = name.sliced(at + mark.size());
    const QStringView number = text.startsWith(u'-') ? text.sliced(1) : text;
    const bool matches = number.size() == digits
        && std::ranges::all_of(number, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return matches ? text : QStringView();
}

} // namespace

CandidateRecipe kazooRecipe(const QString &id)
{
    CandidateRecipe recipe;
    recipe.newPrefix = [] { return QUuid::createUuid().toString(QUuid::Id128) + mark.toString(); };
    recipe.counts = [](QStringView name) { return !numberText(name).isNull(); };
    recipe.precedes = [](QStringView name, QStringView other) {
        return numberText(name).compare(numberText(other)) < 0;
    };
    recipe.lostCreate = CandidateRecipe::LostCreate::ByName;
    recipe.payload = id.isEmpty() ? QByteArrayLiteral("") : id.toUtf8();
    return recipe;
}

} // namespace zkbridge

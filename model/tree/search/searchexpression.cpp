// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchexpression.h"

#include <QStringList>

#include <algorithm>

namespace model {

bool SearchExpression::needsStats() const
{
    return std::any_of(conditions.cbegin(), conditions.cend(), [](const SearchCondition &c) { return c.needsStat(); });
}

bool SearchExpression::needsData() const
{
    return std::any_of(conditions.cbegin(), conditions.cend(), [](const SearchCondition &c) { return c.needsData(); });
}

QString SearchExpression::toText() const
{
    QStringList words;
    for (const SearchCondition &condition : conditions)
        words.append(condition.toText());
    return words.join(u' ');
}

} // namespace model

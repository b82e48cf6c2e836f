// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/namepatterns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr auto sequenceWord = "{sequence}"_L1;
constexpr auto sequencePattern = "(?:\\d{10}|-\\d{9,10})"_L1;

/// `any`, `one`: what '*' and '?' stand for.
QString translated(QStringView wildcards, QLatin1StringView any, QLatin1StringView one)
{
    QString pattern;
    while (!wildcards.isEmpty()) {
        if (wildcards.startsWith(sequenceWord)) {
            pattern += sequencePattern;
            wildcards = wildcards.sliced(sequenceWord.size());
            continue;
        }
        const QChar letter = wildcards.front();
        if (letter == u'*')
            pattern += any;
        else if (letter == u'?')
            pattern += one;
        else
            pattern += QRegularExpression::escape(wildcards.first(1));
        wildcards = wildcards.sliced(1);
    }
    return pattern;
}

} // namespace

QString namePattern(const QString &wildcards) { return translated(wildcards, ".*"_L1, "."_L1); }

QString pathPattern(const QString &wildcards)
{
    const bool anywhere = wildcards.startsWith("/**/"_L1);
    QString pattern = anywhere ? u"(?:/[^/]+)*"_s : QString();
    const QStringList names = wildcards.sliced(anywhere ? 3 : 0).split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names)
        pattern += u'/' + (name == u"*" ? u"[^/]+"_s : translated(name, "[^/]*"_L1, "[^/]"_L1));
    return pattern.isEmpty() ? u"/"_s : pattern;
}

bool matchesWildcards(const QString &wildcards, const QString &name)
{
    if (!wildcards.contains(u'*') && !wildcards.contains(u'?') && !wildcards.contains(sequenceWord))
        return wildcards == name;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(namePattern(wildcards)));
    return wildcards == u"*" || pattern.match(name).hasMatch();
}

} // namespace model

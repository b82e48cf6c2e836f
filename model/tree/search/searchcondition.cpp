// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchcondition.h"

#include "model/tree/search/searchvalues.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

/// As it stands when the parser takes it back unchanged, else in quotes.
QString quoted(const QString &text)
{
    const bool hasSpace = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    if (!text.isEmpty() && !hasSpace && !text.startsWith(u'"'))
        return text;
    QString inner = text;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inner + u'"';
}

QString valueText(const SearchCondition &condition, qint64 value, bool isUpperEnd)
{
    switch (condition.field) {
    case SearchField::Size:
        return byteCountToText(value);
    case SearchField::Modified:
    case SearchField::Created:
        return condition.isMoment ? momentToText(value, isUpperEnd) : ageToText(value);
    case SearchField::Owner:
        return u"0x"_s + QString::number(static_cast<quint64>(value), 16);
    default:
        return QString::number(value);
    }
}

QString comparison(SearchRelation relation)
{
    switch (relation) {
    case SearchRelation::Less:
        return u"<"_s;
    case SearchRelation::AtMost:
        return u"<="_s;
    case SearchRelation::AtLeast:
        return u">="_s;
    case SearchRelation::Greater:
        return u">"_s;
    default:
        return u"="_s;
    }
}

} // namespace

QString searchFieldName(SearchField field)
{
    switch (field) {
    case SearchField::Name:
        return u"name"_s;
    case SearchField::Path:
        return u"path"_s;
    case SearchField::Data:
        return u"data"_s;
    case SearchField::Size:
        return u"size"_s;
    case SearchField::Children:
        return u"children"_s;
    case SearchField::Version:
        return u"version"_s;
    case SearchField::Modified:
        return u"modified"_s;
    case SearchField::Created:
        return u"created"_s;
    case SearchField::Owner:
        return u"owner"_s;
    case SearchField::Ephemeral:
        return u"ephemeral"_s;
    }
    return {};
}

SearchCondition SearchCondition::like(SearchField field, const QString &text)
{
    SearchCondition condition;
    condition.field = field;
    condition.text = text;
    const bool takesGlobs = field == SearchField::Name || field == SearchField::Path;
    if (takesGlobs && (text.contains(u'*') || text.contains(u'?')))
        condition.relation = SearchRelation::Glob;
    return condition;
}

bool SearchCondition::needsStat() const
{
    return field != SearchField::Name && field != SearchField::Path && field != SearchField::Data;
}

QString SearchCondition::toText() const
{
    const QString word = (negated ? u"!"_s : QString()) + searchFieldName(field);
    switch (relation) {
    case SearchRelation::Is:
        return word;
    case SearchRelation::Contains:
    case SearchRelation::Glob:
        return word + u':' + quoted(text);
    case SearchRelation::Regex:
        return word + u'~' + quoted(text);
    case SearchRelation::Bytes:
        return word + u"=0x"_s + QString::fromLatin1(bytes.toHex());
    case SearchRelation::Between:
        return word + u':' + valueText(*this, first, false) + u".."_s + valueText(*this, second, true);
    default:
        break;
    }
    if (relation != SearchRelation::Equal || needsStat())
        return word + comparison(relation) + valueText(*this, first, relation == SearchRelation::AtMost);
    // Without quotes "data=0x..." would be bytes.
    const bool looksLikeBytes = field == SearchField::Data && text.startsWith("0x"_L1);
    return word + u'=' + (looksLikeBytes ? u'"' + text + u'"' : quoted(text));
}

} // namespace model

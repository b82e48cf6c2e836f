// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchmatcher.h"

#include <algorithm>

namespace model {

namespace {

constexpr std::size_t excerptBytes = 120;
constexpr std::size_t bytesOnEachSide = 8; ///< of found bytes, as hex digits

std::string_view nameIn(std::string_view path) { return path.substr(path.rfind('/') + 1); }

int costOf(const SearchCondition &condition)
{
    if (condition.needsStat())
        return 0;
    if (condition.needsData())
        return 4;
    return condition.relation == SearchRelation::Regex ? 3 : condition.field == SearchField::Name ? 1 : 2;
}

bool compare(const SearchCondition &condition, qint64 value)
{
    switch (condition.relation) {
    case SearchRelation::Less:
        return value < condition.first;
    case SearchRelation::AtMost:
        return value <= condition.first;
    case SearchRelation::AtLeast:
        return value >= condition.first;
    case SearchRelation::Greater:
        return value > condition.first;
    case SearchRelation::Between:
        return value >= condition.first && value <= condition.second;
    default:
        return value == condition.first;
    }
}

/// One line without what a terminal or a table cannot show.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
        else if (!c.isPrint() && !c.isSurrogate())
            c = u'\u00b7';
    }
    return text;
}

void putExcerpt(SearchHit &hit, const SearchCondition &condition, const TextPattern &pattern, std::string_view data)
{
    // What was found comes first when it fills the excerpt itself.
    const std::size_t length = static_cast<std::size_t>(condition.text.size());
    const std::size_t context = condition.relation == SearchRelation::Bytes
        ? bytesOnEachSide
        : (excerptBytes - std::min(length, excerptBytes)) / 2;
    const std::optional<FoundText> found = pattern.find(data, context);
    if (!found)
        return;
    const QString before = printable(found->before);
    const QString marked = printable(found->found).left(excerptBytes);
    hit.excerpt = before + marked + printable(found->after);
    hit.excerpt.truncate(std::max<qsizetype>(excerptBytes, before.size() + marked.size()));
    hit.excerptMark = {before.size(), marked.size()};
}

} // namespace

SearchMatcher::SearchMatcher(const SearchExpression &expression, qint64 now)
    : m_now(now)
{
    for (const SearchCondition &condition : expression.conditions) {
        Prepared prepared{condition, std::nullopt};
        if (!condition.needsStat())
            prepared.pattern.emplace(condition, expression.caseSensitive);
        m_conditions.push_back(std::move(prepared));
    }
    std::stable_sort(m_conditions.begin(), m_conditions.end(),
        [](const Prepared &a, const Prepared &b) { return costOf(a.condition) < costOf(b.condition); });
}

SearchMatcher::Verdict SearchMatcher::test(const SearchSubject &subject) const
{
    Verdict verdict = Verdict::Yes;
    for (const Prepared &prepared : m_conditions) {
        const Verdict one = testOne(prepared, subject);
        if (one == Verdict::No)
            return one;
        if (one != Verdict::Yes)
            verdict = one;
    }
    return verdict;
}

SearchMatcher::Verdict SearchMatcher::testOne(const Prepared &prepared, const SearchSubject &subject) const
{
    const SearchCondition &condition = prepared.condition;
    const auto verdict = [&condition](bool met) { return met != condition.negated ? Verdict::Yes : Verdict::No; };
    if (condition.needsStat())
        return subject.stat == nullptr ? Verdict::Unknown : verdict(testStat(condition, *subject.stat));
    if (condition.needsData()) {
        if (!subject.dataKnown)
            return Verdict::Unknown;
        if (!subject.data)
            return verdict(false);
    }
    const std::string_view text = condition.field == SearchField::Data ? *subject.data
        : condition.field == SearchField::Path                         ? subject.path
                                                                       : nameIn(subject.path);
    const TextPattern::Answer answer = prepared.pattern->test(text);
    return answer == TextPattern::Answer::GaveUp ? Verdict::GaveUp : verdict(answer == TextPattern::Answer::Yes);
}

bool SearchMatcher::testStat(const SearchCondition &condition, const zkbridge::Stat &stat) const
{
    const auto time = [&](qint64 moment) { return condition.isMoment ? moment : m_now - moment; };
    switch (condition.field) {
    case SearchField::Size:
        return compare(condition, stat.dataLength);
    case SearchField::Children:
        return compare(condition, stat.numChildren);
    case SearchField::Version:
        return compare(condition, stat.version);
    case SearchField::Modified:
        return compare(condition, time(stat.mtime));
    case SearchField::Created:
        return compare(condition, time(stat.ctime));
    case SearchField::Owner:
        return compare(condition, stat.ephemeralOwner);
    default:
        return stat.isEphemeral();
    }
}

SearchHit SearchMatcher::makeHit(const SearchSubject &subject) const
{
    SearchHit hit;
    hit.path = QString::fromUtf8(subject.path.data(), static_cast<qsizetype>(subject.path.size()));
    if (subject.stat != nullptr)
        hit.stat = *subject.stat;
    for (const Prepared &prepared : m_conditions) {
        const SearchCondition &condition = prepared.condition;
        if (condition.negated || condition.needsStat())
            continue;
        if (condition.field == SearchField::Data) {
            if (hit.excerptMark.length == 0 && subject.data)
                putExcerpt(hit, condition, *prepared.pattern, *subject.data);
            continue;
        }
        const std::string_view name = nameIn(subject.path);
        const bool inName = condition.field == SearchField::Name;
        const auto found =
            hit.pathMark.length == 0 ? prepared.pattern->find(inName ? name : subject.path) : std::nullopt;
        if (found) {
            const qsizetype offset = inName ? hit.path.lastIndexOf(u'/') + 1 : 0;
            hit.pathMark = {offset + found->before.size(), found->found.size()};
        }
    }
    return hit;
}

} // namespace model

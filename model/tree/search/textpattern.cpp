// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/textpattern.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace model {

using namespace Qt::StringLiterals;

namespace {

/// Steps of PCRE2's matcher within one text; some ten milliseconds.
constexpr int stepLimit = 1'000'000;

constexpr std::array<char, 256> makeFold()
{
    std::array<char, 256> fold{};
    for (std::size_t i = 0; i < fold.size(); ++i) {
        const auto c = static_cast<char>(i);
        fold.at(i) = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return fold;
}
constexpr std::array<char, 256> foldTable = makeFold();

char folded(char c) { return foldTable[static_cast<unsigned char>(c)]; }

std::string foldedText(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), folded);
    return result;
}

/// std::string_view::find for a needle in lower case, whatever the text's ASCII case is.
std::size_t findFolded(std::string_view text, std::string_view needle)
{
    if (needle.size() > text.size())
        return std::string_view::npos;
    const std::size_t last = text.size() - needle.size();
    for (std::size_t at = 0; at <= last; ++at) {
        std::size_t same = 0;
        while (same < needle.size() && folded(text[at + same]) == needle[same])
            ++same;
        if (same == needle.size())
            return at;
    }
    return std::string_view::npos;
}

QString decoded(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// The longest stretch of a glob that stands for itself.
QString literalPart(const QString &glob)
{
    if (glob.contains(u'[')) // what is in brackets stands for one character
        return {};
    QString longest;
    static const QRegularExpression wildcards(u"[*?]"_s);
    const QStringList parts = glob.split(wildcards);
    for (const QString &part : parts) {
        if (part.size() > longest.size())
            longest = part;
    }
    return longest;
}

/// Qt's wildcards, where * stays within a name, and ** beside them, which crosses slashes; "/**/" is also one slash.
QString regexOfGlob(const QString &glob)
{
    QStringList folders;
    const QStringList betweenFolders = glob.split("/**/"_L1);
    for (const QString &folder : betweenFolders) {
        QStringList parts;
        const QStringList betweenStars = folder.split("**"_L1);
        for (const QString &part : betweenStars)
            parts +=
                QRegularExpression::wildcardToRegularExpression(part, QRegularExpression::UnanchoredWildcardConversion);
        folders += parts.join(".*"_L1);
    }
    return QRegularExpression::anchoredPattern(folders.join("/(?:.*/)?"_L1));
}

QRegularExpression compiled(const QString &pattern, Qt::CaseSensitivity sensitivity, SearchField field)
{
    QRegularExpression::PatternOptions options;
    if (sensitivity == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    if (field == SearchField::Data)
        options |= QRegularExpression::MultilineOption; // ^ and $ are the ends of lines
    QRegularExpression regex(u"(*LIMIT_MATCH=%1)"_s.arg(stepLimit) + pattern, options);
    regex.optimize();
    return regex;
}

} // namespace

TextPattern::TextPattern(const SearchCondition &condition, bool caseSensitive)
    : m_relation(condition.relation)
    , m_case(caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive)
    , m_text(condition.text)
{
    if (m_relation == SearchRelation::Bytes) {
        m_case = Qt::CaseSensitive;
        m_needle = condition.bytes.toStdString();
        m_byBytes = true;
        return;
    }
    if (m_relation == SearchRelation::Regex)
        m_regex = compiled(m_text, m_case, condition.field);
    if (m_relation == SearchRelation::Glob) {
        m_regex = compiled(regexOfGlob(m_text), m_case, condition.field);
        m_text = literalPart(m_text);
    }
    m_needle = m_text.toStdString();
    const bool isAscii = std::all_of(m_needle.cbegin(), m_needle.cend(), [](char c) { return (c & 0x80) == 0; });
    m_byBytes = m_relation != SearchRelation::Regex && (isAscii || caseSensitive);
    if (m_case == Qt::CaseInsensitive)
        m_needle = foldedText(m_needle);
}

std::size_t TextPattern::positionOf(std::string_view text) const
{
    return m_case == Qt::CaseSensitive ? text.find(m_needle) : findFolded(text, m_needle);
}

TextPattern::Answer TextPattern::test(std::string_view text) const
{
    const auto answer = [](bool found) { return found ? Answer::Yes : Answer::No; };
    if (m_relation == SearchRelation::Equal) {
        if (m_byBytes)
            return answer(text.size() == m_needle.size() && positionOf(text) == 0);
        return answer(decoded(text).compare(m_text, m_case) == 0);
    }
    const bool isRegex = m_relation == SearchRelation::Regex || m_relation == SearchRelation::Glob;
    if (m_byBytes && (!isRegex || !m_needle.empty())) {
        // Also for a glob: few texts have its literal part, and the expression is tried on those alone.
        const bool found = positionOf(text) != std::string_view::npos;
        if (!isRegex || !found)
            return answer(found);
    }
    if (!isRegex)
        return answer(decoded(text).contains(m_text, m_case));
    const QRegularExpressionMatch match = m_regex.match(decoded(text));
    if (!match.isValid())
        return Answer::GaveUp;
    return answer(match.hasMatch());
}

std::optional<FoundText> TextPattern::find(std::string_view text, std::size_t context) const
{
    if (m_relation == SearchRelation::Regex || !m_byBytes)
        return findDecoded(text, context);
    const std::size_t at = positionOf(text);
    if (at == std::string_view::npos || m_needle.empty())
        return std::nullopt;
    std::size_t from = at - std::min(at, context);
    std::size_t to = at + m_needle.size() + std::min(text.size() - at - m_needle.size(), context);
    const std::string_view before = text.substr(from, at - from);
    const std::string_view found = text.substr(at, m_needle.size());
    const std::string_view after = text.substr(at + m_needle.size(), to - at - m_needle.size());
    if (m_relation == SearchRelation::Bytes) {
        const auto hex = [](std::string_view bytes) {
            return QString::fromLatin1(
                QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' '));
        };
        return FoundText{
            before.empty() ? QString() : hex(before) + u' ', hex(found), after.empty() ? QString() : u' ' + hex(after)};
    }
    while (from < at && isContinuation(text[from]))
        ++from;
    while (to > at + m_needle.size() && to < text.size() && isContinuation(text[to]))
        --to;
    return FoundText{decoded(text.substr(from, at - from)), decoded(found),
        decoded(text.substr(at + m_needle.size(), to - at - m_needle.size()))};
}

std::optional<FoundText> TextPattern::findDecoded(std::string_view text, std::size_t context) const
{
    const QString whole = decoded(text);
    qsizetype at = 0;
    qsizetype length = m_text.size();
    if (m_relation == SearchRelation::Regex) {
        const QRegularExpressionMatch match = m_regex.match(whole);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedStart();
        length = match.capturedLength();
    } else {
        at = whole.indexOf(m_text, 0, m_case);
        if (at < 0 || m_text.isEmpty())
            return std::nullopt;
    }
    const auto reach =
        static_cast<qsizetype>(std::min(context, static_cast<std::size_t>(std::numeric_limits<qsizetype>::max() / 2)));
    qsizetype from = at - std::min(at, reach);
    if (from < at && whole.at(from).isLowSurrogate())
        ++from;
    qsizetype to = std::min(whole.size(), at + length + std::min(reach, whole.size()));
    if (to < whole.size() && to > at + length && whole.at(to).isLowSurrogate())
        --to;
    return FoundText{
        whole.sliced(from, at - from), whole.sliced(at, length), whole.sliced(at + length, to - at - length)};
}

} // namespace model

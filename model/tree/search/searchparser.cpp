// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchparser.h"

#include "model/tree/search/searchvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace model {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchSyntaxError::Kind;

constexpr std::array allFields{SearchField::Name, SearchField::Path, SearchField::Data, SearchField::Size,
    SearchField::Children, SearchField::Version, SearchField::Modified, SearchField::Created, SearchField::Owner,
    SearchField::Ephemeral};

std::optional<SearchField> fieldNamed(QStringView word)
{
    for (const SearchField field : allFields) {
        if (word.compare(searchFieldName(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

bool isText(SearchField field)
{
    return field == SearchField::Name || field == SearchField::Path || field == SearchField::Data;
}

bool isTime(SearchField field) { return field == SearchField::Modified || field == SearchField::Created; }

bool isSign(QChar c) { return u":~=<>"_s.contains(c); }

std::optional<SearchRelation> comparisonOf(QStringView sign)
{
    if (sign == u"<")
        return SearchRelation::Less;
    if (sign == u"<=")
        return SearchRelation::AtMost;
    if (sign == u">")
        return SearchRelation::Greater;
    if (sign == u">=")
        return SearchRelation::AtLeast;
    if (sign == u":" || sign == u"=")
        return SearchRelation::Equal;
    return std::nullopt;
}

/// Reads one text from its beginning to its end, or to the first error.
class Parser {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] ParsedSearch parse()
    {
        for (skipSpace(); m_at < m_text.size() && !m_error; skipSpace())
            readCondition();
        return {std::move(m_expression), std::move(m_error)};
    }

private:
    struct Value {
        QString text;
        qsizetype position = 0;
        bool isQuoted = false;
    };

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    [[nodiscard]] bool atEndOfWord() const { return m_at == m_text.size() || m_text.at(m_at).isSpace(); }
    void fail(Kind kind, qsizetype position, qsizetype length, const QString &subject = {})
    {
        if (!m_error)
            m_error = SearchSyntaxError{kind, position, length, m_condition.field, subject};
    }
    void failValue(Kind kind, const Value &value) { fail(kind, value.position, m_at - value.position, value.text); }

    void readCondition();
    void readBare();
    [[nodiscard]] Value readValue();
    [[nodiscard]] QString readQuoted();
    void readText(QStringView sign, qsizetype signPosition, const Value &value);
    void readNumber(SearchRelation relation, const Value &value);
    void readRange(const Value &value, qsizetype dots);
    [[nodiscard]] std::optional<qint64> number(const QString &text, bool isUpperEnd) const;
    [[nodiscard]] Kind kindOfBadNumber() const;

    const QString &m_text;
    qsizetype m_at = 0;
    SearchCondition m_condition;
    SearchExpression m_expression;
    std::optional<SearchSyntaxError> m_error;
};

void Parser::readCondition()
{
    const qsizetype start = m_at;
    m_condition = {};
    if (m_text.at(m_at) == u'!') {
        m_condition.negated = true;
        ++m_at;
        if (atEndOfWord())
            return fail(Kind::MissingCondition, start, 1);
    }
    const bool negated = m_condition.negated;
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end).isLetter())
        ++end;
    const QStringView word = QStringView(m_text).sliced(m_at, end - m_at);
    const std::optional<SearchField> field = fieldNamed(word);
    const bool hasSign = !word.isEmpty() && end < m_text.size() && isSign(m_text.at(end));
    const bool isWhole = end == m_text.size() || m_text.at(end).isSpace();
    if (hasSign && !field)
        return fail(Kind::UnknownField, m_at, word.size(), word.toString());
    if (field == SearchField::Ephemeral && (hasSign || isWhole)) {
        m_condition.field = *field;
        m_condition.relation = SearchRelation::Is;
        m_at = end;
        if (hasSign)
            return fail(Kind::WrongRelation, end, 1, m_text.mid(end, 1));
    } else if (hasSign) {
        m_condition.field = *field;
        const qsizetype signPosition = end;
        const bool isLong =
            end + 1 < m_text.size() && m_text.at(end + 1) == u'=' && (m_text.at(end) == u'<' || m_text.at(end) == u'>');
        const QStringView sign = QStringView(m_text).sliced(end, isLong ? 2 : 1);
        m_at = end + sign.size();
        if (atEndOfWord())
            return fail(Kind::MissingValue, m_at, 0);
        const Value value = readValue();
        if (m_error)
            return;
        const std::optional<SearchRelation> comparison = comparisonOf(sign);
        if (isText(*field))
            readText(sign, signPosition, value);
        else if (!comparison || (*field == SearchField::Owner && comparison != SearchRelation::Equal))
            fail(Kind::WrongRelation, signPosition, sign.size(), sign.toString());
        else
            readNumber(*comparison, value);
    } else {
        readBare();
    }
    m_condition.negated = negated;
    if (!m_error)
        m_expression.conditions.append(m_condition);
}

/// A word without a field is asked of the name, or of the path, which alone has slashes.
void Parser::readBare()
{
    const Value value = readValue();
    m_condition = SearchCondition::like(value.text.contains(u'/') ? SearchField::Path : SearchField::Name, value.text);
}

Parser::Value Parser::readValue()
{
    Value value;
    value.position = m_at;
    if (m_text.at(m_at) == u'"') {
        value.isQuoted = true;
        value.text = readQuoted();
        if (!m_error && !atEndOfWord())
            fail(Kind::TextAfterQuote, m_at, 1, m_text.mid(m_at, 1));
        return value;
    }
    while (!atEndOfWord())
        value.text += m_text.at(m_at++);
    return value;
}

QString Parser::readQuoted()
{
    const qsizetype start = m_at++;
    QString text;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            ++m_at;
            return text;
        }
        const QChar following = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        // Before anything else a backslash stays, so that regular expressions read as usual.
        if (c == u'\\' && (following == u'"' || following == u'\\'))
            ++m_at;
        text += m_text.at(m_at);
    }
    fail(Kind::OpenQuote, start, m_text.size() - start);
    return text;
}

void Parser::readText(QStringView sign, qsizetype signPosition, const Value &value)
{
    if (sign == u":") {
        if (value.text.isEmpty())
            return failValue(Kind::MissingValue, value);
        m_condition = SearchCondition::like(m_condition.field, value.text);
    } else if (sign == u"~") {
        const QRegularExpression regex(value.text);
        if (!regex.isValid()) {
            const qsizetype offset = std::min(regex.patternErrorOffset(), value.text.size());
            return fail(Kind::BadRegex, value.position + offset + (value.isQuoted ? 1 : 0), 0, regex.errorString());
        }
        m_condition.relation = SearchRelation::Regex;
        m_condition.text = value.text;
    } else if (sign == u"=") {
        m_condition.relation = SearchRelation::Equal;
        m_condition.text = value.text;
        if (m_condition.field != SearchField::Data || value.isQuoted || !value.text.startsWith("0x"_L1))
            return;
        const QByteArray digits = value.text.sliced(2).toLatin1();
        const bool areDigits = std::all_of(digits.cbegin(), digits.cend(),
            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
        if (digits.isEmpty() || digits.size() % 2 != 0 || !areDigits)
            return failValue(Kind::NotBytes, value);
        m_condition.relation = SearchRelation::Bytes;
        m_condition.text.clear();
        m_condition.bytes = QByteArray::fromHex(digits);
    } else {
        fail(Kind::WrongRelation, signPosition, sign.size(), sign.toString());
    }
}

Kind Parser::kindOfBadNumber() const
{
    switch (m_condition.field) {
    case SearchField::Size:
        return Kind::NotASize;
    case SearchField::Modified:
    case SearchField::Created:
        return Kind::NotATime;
    case SearchField::Owner:
        return Kind::NotASession;
    default:
        return Kind::NotACount;
    }
}

std::optional<qint64> Parser::number(const QString &text, bool isUpperEnd) const
{
    if (m_condition.field == SearchField::Size)
        return byteCountFromText(text);
    if (m_condition.field == SearchField::Owner) {
        bool isHex = false;
        const auto digits =
            text.startsWith("0x"_L1, Qt::CaseInsensitive) ? QStringView(text).sliced(2) : QStringView(text);
        const quint64 session = digits.toULongLong(&isHex, 16);
        return isHex ? std::optional(static_cast<qint64>(session)) : std::nullopt;
    }
    if (!isTime(m_condition.field))
        return countFromText(text);
    const std::optional<qint64> age = ageFromText(text);
    return age ? age : momentFromText(text, isUpperEnd);
}

void Parser::readNumber(SearchRelation relation, const Value &value)
{
    const qsizetype dots = value.text.indexOf(".."_L1);
    if (dots >= 0 && relation == SearchRelation::Equal && m_condition.field != SearchField::Owner)
        return readRange(value, dots);
    // Up to a day means up to its end.
    const std::optional<qint64> first = number(value.text, relation == SearchRelation::AtMost);
    if (!first)
        return failValue(kindOfBadNumber(), value);
    m_condition.relation = relation;
    m_condition.first = *first;
    if (!isTime(m_condition.field))
        return;
    m_condition.isMoment = !ageFromText(value.text);
    if (relation != SearchRelation::Equal)
        return;
    if (m_condition.isMoment) { // that day
        m_condition.relation = SearchRelation::Between;
        m_condition.second = *number(value.text, true);
    } else { // within that time
        m_condition.relation = SearchRelation::AtMost;
    }
}

void Parser::readRange(const Value &value, qsizetype dots)
{
    const QString from = value.text.first(dots);
    const QString to = value.text.sliced(dots + 2);
    const std::optional<qint64> first = number(from, false);
    const std::optional<qint64> second = number(to, true);
    if (!first || !second)
        return failValue(kindOfBadNumber(), value);
    m_condition.relation = SearchRelation::Between;
    m_condition.first = *first;
    m_condition.second = *second;
    if (isTime(m_condition.field)) {
        m_condition.isMoment = !ageFromText(from);
        if (m_condition.isMoment != !ageFromText(to))
            return failValue(Kind::MixedTimes, value);
    }
    if (*first > *second)
        failValue(Kind::EmptyRange, value);
}

} // namespace

ParsedSearch parseSearch(const QString &text) { return Parser(text).parse(); }

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrenfilter.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

namespace model {

using namespace Qt::StringLiterals;

namespace {

/// Fewer letters would show all persistent znodes to whoever looks for a name with a "p".
constexpr qsizetype shortestTypeWord = 4;

char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool containsLowered(std::string_view text, std::string_view needle)
{
    if (needle.size() > text.size())
        return false;
    const char first = needle.front();
    const std::size_t last = text.size() - needle.size();
    for (std::size_t i = 0; i <= last; ++i) {
        if (lowered(text[i]) != first)
            continue;
        std::size_t matched = 1;
        while (matched < needle.size() && lowered(text[i + matched]) == needle[matched])
            ++matched;
        if (matched == needle.size())
            return true;
    }
    return false;
}

bool hasWordFrom(const QString &words, const QString &start)
{
    const QStringList list = words.split(u' ');
    return std::any_of(list.cbegin(), list.cend(),
        [&start](const QString &word) { return word.startsWith(start, Qt::CaseInsensitive); });
}

} // namespace

ChildrenFilter::ChildrenFilter(const QString &text, const TypeNames &types)
    : m_text(text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (ascii)
        m_ascii = text.toLower().toStdString();
    if (text.size() >= shortestTypeWord) {
        for (std::size_t type = 0; type < types.size(); ++type)
            m_types.at(type) = hasWordFrom(types.at(type), text);
        m_needsTypes = std::find(m_types.cbegin(), m_types.cend(), true) != m_types.cend();
    }
    m_needsOwner = ascii && m_ascii.size() > 2 && m_ascii.starts_with("0x");
    if (m_needsOwner)
        m_owner = m_ascii.substr(2);
}

bool ChildrenFilter::nameMatches(std::string_view name) const
{
    if (!m_ascii.empty())
        return containsLowered(name, m_ascii);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).contains(m_text, Qt::CaseInsensitive);
}

bool ChildrenFilter::matches(std::string_view name, qint64 owner) const
{
    if (isEmpty() || nameMatches(name))
        return true;
    if (owner == unknownValue) // of some types the name tells enough
        return m_needsTypes && m_types.at(static_cast<std::size_t>(childType(name, false)))
            && m_types.at(static_cast<std::size_t>(childType(name, true)));
    if (m_needsTypes && m_types.at(static_cast<std::size_t>(childType(name, owner != 0))))
        return true;
    if (!m_needsOwner || owner == 0)
        return false;
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<quint64>(owner), 16).ptr;
    return std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())).starts_with(m_owner);
}

} // namespace model

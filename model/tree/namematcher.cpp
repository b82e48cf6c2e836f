// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/namematcher.h"

#include <algorithm>

namespace model {

namespace {

constexpr char folded(char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter | 0x20) : letter; }

bool isAscii(char byte) { return (static_cast<unsigned char>(byte) & 0x80U) == 0; }

} // namespace

NameMatcher::NameMatcher(const QString &needle)
    : m_needle(needle)
{
    const std::string bytes = needle.toStdString();
    if (!std::all_of(bytes.cbegin(), bytes.cend(), isAscii))
        return;
    std::transform(bytes.cbegin(), bytes.cend(), std::back_inserter(m_folded), folded);
}

bool NameMatcher::matches(std::string_view name) const
{
    if (!m_folded.empty()) {
        // No byte of a longer UTF-8 sequence equals an ASCII letter.
        return std::search(name.cbegin(), name.cend(), m_folded.cbegin(), m_folded.cend(),
                   [](char letter, char wanted) { return folded(letter) == wanted; })
            != name.cend();
    }
    if (m_needle.isEmpty() || std::all_of(name.cbegin(), name.cend(), isAscii))
        return false;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).contains(m_needle, Qt::CaseInsensitive);
}

} // namespace model

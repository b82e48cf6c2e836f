// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchcondition.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace model {

/// Something that was found in a text, and what surrounds it.
struct FoundText {
    QString before;
    QString found;
    QString after;
};

/// The text of a condition on name, path or data, made ready to be looked for in millions of texts. These are UTF-8;
/// what is not is read with replacement characters. Regular expressions are compiled once, to machine code, and give
/// up after a bounded number of steps, so that no expression and no data can hold a search for ever.
///
/// Thread: const calls may come from any thread, several at once only on copies.
class TextPattern {
public:
    enum class Answer { No, Yes, GaveUp };

    /// `condition`: one on Name, Path or Data.
    TextPattern(const SearchCondition &condition, bool caseSensitive);

    [[nodiscard]] Answer test(std::string_view text) const;
    /// What was found, with up to `context` bytes on either side, cut between characters; of bytes as hex digits.
    /// Nullopt when nothing is, and for globs without a literal part.
    [[nodiscard]] std::optional<FoundText> find(
        std::string_view text, std::size_t context = std::numeric_limits<std::size_t>::max()) const;

private:
    [[nodiscard]] std::size_t positionOf(std::string_view text) const;
    [[nodiscard]] std::optional<FoundText> findDecoded(std::string_view text, std::size_t context) const;

    SearchRelation m_relation;
    Qt::CaseSensitivity m_case;
    QString m_text; ///< what is looked for; of globs their longest literal part
    std::string m_needle; ///< the same as bytes; folded to lower case when the case does not count
    bool m_byBytes = false; ///< bytes can be compared: no folding but of ASCII is asked for
    QRegularExpression m_regex;
};

} // namespace model

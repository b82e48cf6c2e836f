// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchexpression.h"

#include <QString>

#include <optional>

namespace model {

/// Why a text is no search expression, and where. app makes the sentence.
struct SearchSyntaxError {
    enum class Kind {
        UnknownField, ///< `subject`: the word before the sign. It is no field; a name with such a sign needs quotes.
        WrongRelation, ///< `field` is not compared by `subject`
        MissingValue, ///< nothing follows `field` and its sign
        MissingCondition, ///< nothing follows the "!"
        OpenQuote, ///< a quote is never closed
        TextAfterQuote, ///< something follows a closing quote without a space
        NotASize, ///< expected: bytes, with k or M
        NotACount, ///< expected: a whole number
        NotATime, ///< expected: an age or a date
        MixedTimes, ///< a range from an age to a date
        NotASession, ///< expected: a session's id in hex
        NotBytes, ///< expected: pairs of hex digits
        EmptyRange, ///< the lower end is above the upper
        BadRegex, ///< `subject`: what the regular expression's compiler says
    };
    Kind kind = Kind::UnknownField;
    qsizetype position = 0; ///< of what is wrong, in the text
    qsizetype length = 0; ///< 0 where something is missing
    SearchField field = SearchField::Name;
    QString subject; ///< what is wrong, as written, or see Kind
};

struct ParsedSearch {
    SearchExpression expression; ///< the conditions before the error
    std::optional<SearchSyntaxError> error;
    [[nodiscard]] bool ok() const { return !error; }
};

/// Reads the text form that SearchExpression describes. An empty text is an empty expression. Pure: for any thread.
[[nodiscard]] ParsedSearch parseSearch(const QString &text);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace model {

/// The first mistake in a JSON text. Line and column count from 1; a column is a UTF-16 unit, as in Qt's editors.
struct JsonProblem {
    QString reason; ///< untranslated, of QJsonParseError
    int line = 1;
    int column = 1;
};

/// Empty when `text` (UTF-8) is one JSON value of any kind. Thread: any.
[[nodiscard]] std::optional<JsonProblem> jsonProblem(const QByteArray &text);

/// `text`, which must be valid JSON, with four blanks for each level and a line for each member. Only the white space
/// between the tokens changes: numbers, strings and the order of members stay as they were written (QJsonDocument would
/// make doubles of large integers, and sort). Thread: any.
[[nodiscard]] QByteArray indentedJson(const QByteArray &text);

/// The same without any white space between the tokens.
[[nodiscard]] QByteArray compactJson(const QByteArray &text);

} // namespace model

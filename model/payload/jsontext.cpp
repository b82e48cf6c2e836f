// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace model {

namespace {

constexpr qsizetype blanksPerLevel = 4;

bool isBlank(char character) { return character == ' ' || character == '\t' || character == '\n' || character == '\r'; }

/// The end of the string literal that begins at `begin` (the position after its closing quote).
qsizetype endOfString(const QByteArray &text, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return qMin(end + 1, text.size());
}

qsizetype skipBlanks(const QByteArray &text, qsizetype position)
{
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

void newLine(QByteArray &result, int level)
{
    result += '\n';
    result.append(level * blanksPerLevel, ' ');
}

JsonProblem problemAt(const QByteArray &text, qsizetype offset, const QString &reason)
{
    const QString before = QString::fromUtf8(text.left(offset));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {reason, static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(before.size() - lineStart) + 1};
}

} // namespace

std::optional<JsonProblem> jsonProblem(const QByteArray &text)
{
    const qsizetype first = skipBlanks(text, 0);
    const bool isContainer = first < text.size() && (text[first] == '{' || text[first] == '[');
    QJsonParseError error;
    if (isContainer) {
        QJsonDocument::fromJson(text, &error);
        if (error.error == QJsonParseError::NoError)
            return std::nullopt;
        return problemAt(text, error.offset, error.errorString());
    }
    // QJsonDocument reads objects and arrays only.
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return problemAt(text, qBound(qsizetype(0), qsizetype(error.offset) - 1, text.size()), error.errorString());
    if (wrapped.array().size() != 1)
        return problemAt(text, first, QStringLiteral("not one JSON value"));
    return std::nullopt;
}

QByteArray indentedJson(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size() * 2);
    int level = 0;
    for (qsizetype position = skipBlanks(text, 0); position < text.size(); position = skipBlanks(text, position)) {
        const char character = text[position];
        if (character == '"') {
            const qsizetype end = endOfString(text, position);
            result += text.mid(position, end - position);
            position = end;
            continue;
        }
        ++position;
        if (character == '{' || character == '[') {
            result += character;
            const qsizetype next = skipBlanks(text, position);
            if (next < text.size() && (text[next] == '}' || text[next] == ']')) {
                result += text[next];
                position = next + 1;
            } else {
                newLine(result, ++level);
            }
        } else if (character == '}' || character == ']') {
            level = qMax(0, level - 1);
            newLine(result, level);
            result += character;
        } else if (character == ',') {
            result += character;
            newLine(result, level);
        } else if (character == ':') {
            result += ": ";
        } else {
            result += character;
        }
    }
    return result;
}

QByteArray compactJson(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype position = skipBlanks(text, 0); position < text.size(); position = skipBlanks(text, position)) {
        const qsizetype end = text[position] == '"' ? endOfString(text, position) : position + 1;
        result += text.mid(position, end - position);
        position = end;
    }
    return result;
}

} // namespace model

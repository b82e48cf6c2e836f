// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/hexdump.h"

namespace model {

namespace {

int hexValue(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'F')
        return unit - u'A' + 10;
    return -1;
}

/// Where the bytes begin: after the offset, if the line has one.
qsizetype endOfOffset(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && hexValue(line[digits]) >= 0)
        ++digits;
    if (digits > 0 && digits < line.size() && line[digits] == u':')
        return digits + 1;
    return digits >= 8 && line.mid(digits).startsWith(u"  ") ? digits : 0;
}

/// The column (from 0) of the first mistake; -1: none.
qsizetype parseLine(QStringView line, QByteArray &bytes)
{
    for (qsizetype column = endOfOffset(line); column < line.size(); ++column) {
        if (line[column] == u'|')
            return -1;
        if (line[column].isSpace())
            continue;
        const int high = hexValue(line[column]);
        if (high < 0)
            return column;
        const int low = column + 1 < line.size() ? hexValue(line[column + 1]) : -1;
        if (low < 0)
            return column;
        bytes += static_cast<char>(high * 16 + low);
        ++column;
    }
    return -1;
}

} // namespace

QString hexDumpLine(QByteArrayView data, qsizetype offset)
{
    const qsizetype start = offset / hexBytesPerLine * hexBytesPerLine;
    QString line = QStringLiteral("%1 ").arg(start, 8, 16, QLatin1Char('0'));
    QString characters;
    for (qsizetype i = 0; i < hexBytesPerLine; ++i) {
        if (i % 8 == 0)
            line += u' ';
        if (start + i >= data.size()) {
            line += QLatin1String("   ");
            continue;
        }
        const auto byte = static_cast<uchar>(data[start + i]);
        line += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
        characters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.');
    }
    return line + QLatin1String(" |") + characters + u'|';
}

QString hexDump(QByteArrayView data)
{
    QString dump;
    for (qsizetype offset = 0; offset < data.size(); offset += hexBytesPerLine)
        dump += hexDumpLine(data, offset) + u'\n';
    return dump;
}

std::optional<QByteArray> parseHexDump(QStringView text, HexProblem *problem)
{
    QByteArray bytes("");
    int lineNumber = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        ++lineNumber;
        const qsizetype mistake = parseLine(line, bytes);
        if (mistake < 0)
            continue;
        if (problem)
            *problem = {lineNumber, static_cast<int>(mistake) + 1, line.mid(mistake, 2).toString()};
        return std::nullopt;
    }
    return bytes;
}

} // namespace model

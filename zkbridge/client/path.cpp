// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/path.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// Characters that PathUtils.validatePath refuses. Surrogates are among them, so a path holds no emoji.
bool isForbidden(char16_t c)
{
    return c <= 0x1f || (c >= 0x7f && c <= 0x9f) || (c >= 0xd800 && c <= 0xf8ff) || c >= 0xfff0;
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool allDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isAsciiDigit); }

/// The number that `text` spells when the whole of it is a sequence as the server formats one ("%010d" of an int).
std::optional<std::int32_t> wholeSequence(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const bool tenDigits = digits.size() == 10;
    if (!(tenDigits || (negative && digits.size() == 9)) || !allDigits(digits))
        return std::nullopt;
    const qint64 magnitude = digits.toLongLong();
    // %010d pads: a negative number has nine digits unless it needs ten, and there is no minus zero.
    if (negative && (tenDigits ? magnitude < 1'000'000'000 : magnitude == 0))
        return std::nullopt;
    const qint64 number = negative ? -magnitude : magnitude;
    using Limits = std::numeric_limits<std::int32_t>;
    if (number < Limits::min() || number > Limits::max())
        return std::nullopt;
    return static_cast<std::int32_t>(number);
}

QString nameProblem(QStringView name, qsizetype position)
{
    if (name.isEmpty())
        return u"empty name at %1"_s.arg(position);
    if (name == u"." || name == u"..")
        return u"relative name \"%1\" at %2"_s.arg(name).arg(position);
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isForbidden(name[i].unicode()))
            return u"character U+%1 not allowed at %2"_s.arg(uint(name[i].unicode()), 4, 16, QLatin1Char('0'))
                .arg(position + i);
    }
    return {};
}

} // namespace

QString pathProblem(QStringView path, bool sequential)
{
    if (path.isEmpty())
        return u"empty"_s;
    if (!path.startsWith(u'/'))
        return u"does not start with /"_s;
    if (path.size() == 1)
        return {};
    if (!sequential && path.endsWith(u'/'))
        return u"ends in /"_s;

    qsizetype start = 1;
    while (start <= path.size()) {
        const qsizetype slash = path.indexOf(u'/', start);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QStringView name = path.sliced(start, end - start);
        // The sequence completes the last name, so that neither "" nor "." nor ".." remains.
        const bool completed = sequential && slash < 0 && (name.isEmpty() || name == u"." || name == u"..");
        if (!completed) {
            if (QString problem = nameProblem(name, start); !problem.isEmpty())
                return problem;
        }
        start = end + 1;
    }
    return {};
}

QString parentPath(QStringView path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0 || path.size() == 1)
        return {};
    return slash == 0 ? u"/"_s : path.first(slash).toString();
}

QString nodeName(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1).toString(); }

QString joinPath(QStringView parent, QStringView name)
{
    QString path;
    path.reserve(parent.size() + name.size() + 1);
    path.append(parent);
    if (!parent.endsWith(u'/'))
        path.append(u'/');
    path.append(name);
    return path;
}

bool isAtOrBelow(QStringView path, QStringView ancestor)
{
    if (ancestor == u"/")
        return path.startsWith(u'/');
    return path.startsWith(ancestor) && (path.size() == ancestor.size() || path[ancestor.size()] == u'/');
}

std::optional<SequenceSuffix> sequenceSuffix(QStringView name, QStringView knownPrefix)
{
    if (!knownPrefix.isNull()) {
        if (!name.startsWith(knownPrefix))
            return std::nullopt;
        const auto number = wholeSequence(name.sliced(knownPrefix.size()));
        return number ? std::optional(SequenceSuffix{knownPrefix.toString(), *number}) : std::nullopt;
    }
    // Ten digits first: "lock-1000000000" is far more often the prefix "lock-" than a number below -999999999.
    for (const qsizetype length : {10, 11}) {
        if (name.size() < length)
            break;
        const QStringView tail = name.last(length);
        if (const auto number = wholeSequence(tail))
            return SequenceSuffix{name.chopped(length).toString(), *number};
    }
    return std::nullopt;
}

} // namespace zkbridge

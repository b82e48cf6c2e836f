// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchvalues.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Unit {
    char16_t letter;
    qint64 factor;
};

constexpr std::array byteUnits{Unit{u'G', 1LL << 30}, Unit{u'M', 1LL << 20}, Unit{u'k', 1LL << 10}};
constexpr std::array countUnits{Unit{u'G', 1'000'000'000}, Unit{u'M', 1'000'000}, Unit{u'k', 1000}};
constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;
constexpr std::array ageUnits{
    Unit{u'w', 7 * day}, Unit{u'd', day}, Unit{u'h', 3600 * second}, Unit{u'm', 60 * second}, Unit{u's', second}};

template <std::size_t size> qint64 factorOf(const std::array<Unit, size> &units, QChar letter)
{
    for (const Unit &unit : units) {
        if (letter == QChar(unit.letter))
            return unit.factor;
    }
    return 0;
}

/// Nothing when the product is beyond what a qint64 holds.
std::optional<qint64> product(double number, qint64 factor)
{
    const double value = number * static_cast<double>(factor);
    if (value >= static_cast<double>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return static_cast<qint64>(std::llround(value));
}

template <std::size_t size>
std::optional<qint64> fromText(QStringView text, const std::array<Unit, size> &units, QStringView ending)
{
    if (!ending.isEmpty() && text.endsWith(ending, Qt::CaseInsensitive))
        text.chop(ending.size());
    qint64 factor = 1;
    if (!text.isEmpty() && text.back().isLetter()) {
        const QChar letter = text.back() == u'K' ? QChar(u'k')
            : text.back() == u'k'                ? text.back()
                                                 : text.back().toUpper();
        factor = factorOf(units, letter);
        text.chop(1);
    }
    if (factor == 0 || text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole && factor == 1)
        return whole;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || (factor == 1 && number != std::floor(number)))
        return std::nullopt;
    return product(number, factor);
}

} // namespace

std::optional<qint64> byteCountFromText(QStringView text) { return fromText(text, byteUnits, u"B"); }

std::optional<qint64> countFromText(QStringView text) { return fromText(text, countUnits, {}); }

QString byteCountToText(qint64 bytes)
{
    for (const Unit &unit : byteUnits) {
        if (bytes != 0 && bytes % unit.factor == 0)
            return QString::number(bytes / unit.factor) + QChar(unit.letter);
    }
    return QString::number(bytes);
}

std::optional<qint64> ageFromText(QStringView text)
{
    static const QRegularExpression part(u"(\\d{1,9}(?:\\.\\d{1,3})?)([wdhms])"_s);
    const QString whole = text.toString();
    double sum = 0;
    qsizetype at = 0;
    while (at < whole.size()) {
        const QRegularExpressionMatch match =
            part.match(whole, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        sum +=
            match.capturedView(1).toDouble() * static_cast<double>(factorOf(ageUnits, match.capturedView(2).front()));
        at = match.capturedEnd();
    }
    return whole.isEmpty() ? std::nullopt : product(sum, 1);
}

QString ageToText(qint64 milliseconds)
{
    QString text;
    for (const Unit &unit : ageUnits) {
        if (milliseconds >= unit.factor) {
            text += QString::number(milliseconds / unit.factor) + QChar(unit.letter);
            milliseconds %= unit.factor;
        }
    }
    if (milliseconds > 0)
        text += u"0.%1s"_s.arg(milliseconds, 3, 10, QChar(u'0'));
    return text.isEmpty() ? u"0s"_s : text;
}

std::optional<qint64> momentFromText(QStringView text, bool isUpperEnd)
{
    const QString whole = text.toString();
    if (!whole.contains(u'T')) {
        const QDate date = QDate::fromString(whole, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return (isUpperEnd ? date.endOfDay() : date.startOfDay()).toMSecsSinceEpoch();
    }
    const QDateTime moment = QDateTime::fromString(whole, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString momentToText(qint64 millisecondsSinceEpoch, bool isUpperEnd)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch);
    const QDate date = moment.date();
    if ((isUpperEnd ? date.endOfDay() : date.startOfDay()) == moment)
        return date.toString(Qt::ISODate);
    // The offset tells the hour apart that a clock shows twice.
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace model

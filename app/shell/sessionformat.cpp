// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sessionformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(SessionFormat)
};

QString hex(qint64 value) { return u"0x"_s + QString::number(static_cast<quint64>(value), 16); }

} // namespace

QString sessionIdText(qint64 session) { return session == 0 ? QString() : hex(session); }

QString zxidText(qint64 zxid) { return hex(zxid); }

QString durationText(qint64 milliseconds)
{
    const qint64 ms = std::max<qint64>(milliseconds, 0);
    if (ms > 0 && ms < 100)
        return Format::tr("%1 ms").arg(ms);
    const qint64 tenths = ms / 100; // those that have passed: a countdown never shows more than is left
    if (ms < 60'000)
        return Format::tr("%1 s").arg(QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1));
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return Format::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86'400)
        return Format::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Format::tr("%1 d %2 h").arg(seconds / 86'400).arg(seconds % 86'400 / 3600);
}

QString latencyText(double milliseconds)
{
    if (!(milliseconds >= 0))
        return u"–"_s;
    return Format::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString clockText(qint64 msSinceEpoch)
{
    return msSinceEpoch == 0 ? QString()
                             : QDateTime::fromMSecsSinceEpoch(msSinceEpoch).time().toString(u"HH:mm:ss.zzz"_s);
}

QString dateTimeText(qint64 msSinceEpoch)
{
    return msSinceEpoch == 0 ? QString()
                             : QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch), QLocale::LongFormat);
}

} // namespace app

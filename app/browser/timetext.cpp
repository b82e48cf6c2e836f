// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/timetext.h"

#include "app/shell/sessionformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace app {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString agoText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return TimeText::tr("just now");
    if (milliseconds < 60'000)
        return TimeText::tr("%1 s ago").arg(milliseconds / 1000);
    return TimeText::tr("%1 ago", "a duration").arg(durationText(milliseconds));
}

QString momentText(qint64 millisecondsSinceEpoch)
{
    if (millisecondsSinceEpoch <= 0) // the znodes that a server makes by itself ("/", "/zookeeper") have no time
        return TimeText::tr("not recorded");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch);
    const QString ago = agoText(QDateTime::currentMSecsSinceEpoch() - millisecondsSinceEpoch);
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm:ss"));
    if (moment.date() == QDate::currentDate())
        return TimeText::tr("%1 (%2)", "time of today, how long ago").arg(time, ago);
    return TimeText::tr("%1 %2 (%3)", "date, time, how long ago")
        .arg(locale.toString(moment.date(), QLocale::ShortFormat), time, ago);
}

} // namespace app

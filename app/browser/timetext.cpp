// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/timetext.h"

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
    const qint64 seconds = milliseconds / 1000;
    const QLocale locale;
    if (seconds < 1)
        return TimeText::tr("just now");
    if (seconds < 60)
        return TimeText::tr("%1 s ago").arg(locale.toString(seconds));
    if (seconds < 3600)
        return TimeText::tr("%1 min ago").arg(locale.toString(seconds / 60));
    if (seconds < 48 * 3600)
        return TimeText::tr("%1 h ago").arg(locale.toString(seconds / 3600));
    return TimeText::tr("%1 d ago").arg(locale.toString(seconds / 86400));
}

QString momentText(qint64 millisecondsSinceEpoch)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch);
    const QString ago = agoText(QDateTime::currentMSecsSinceEpoch() - millisecondsSinceEpoch);
    const QLocale locale;
    return TimeText::tr("%1 %2 (%3)", "date, time, how long ago")
        .arg(locale.toString(moment.date(), QLocale::ShortFormat),
            locale.toString(moment.time(), QStringLiteral("HH:mm:ss")), ago);
}

QString exactMomentText(qint64 millisecondsSinceEpoch)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch);
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString hexId(qint64 id) { return QStringLiteral("0x") + QString::number(static_cast<quint64>(id), 16); }

} // namespace app

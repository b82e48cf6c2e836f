// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statlines.h"

#include <QDateTime>

namespace app {

namespace {

[[nodiscard]] QByteArray hex(qint64 number) { return "0x" + QByteArray::number(static_cast<quint64>(number), 16); }

[[nodiscard]] QByteArray time(qint64 milliseconds)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QByteArray statLines(const zkbridge::Stat &stat)
{
    return "cZxid = " + hex(stat.czxid) + "\nctime = " + time(stat.ctime) + "\nmZxid = " + hex(stat.mzxid)
        + "\nmtime = " + time(stat.mtime) + "\npZxid = " + hex(stat.pzxid)
        + "\ncversion = " + QByteArray::number(stat.cversion) + "\ndataVersion = " + QByteArray::number(stat.version)
        + "\naclVersion = " + QByteArray::number(stat.aversion) + "\nephemeralOwner = " + hex(stat.ephemeralOwner)
        + "\ndataLength = " + QByteArray::number(stat.dataLength)
        + "\nnumChildren = " + QByteArray::number(stat.numChildren) + '\n';
}

} // namespace app

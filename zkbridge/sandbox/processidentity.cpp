// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>

namespace zkbridge {

std::optional<ProcessIdentity> ProcessIdentity::of(qint64 pid)
{
    if (pid <= 0)
        return std::nullopt;
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray stat = file.readAll();
    // The second field is the program's name in brackets and may itself hold blanks and brackets.
    const qsizetype afterName = stat.lastIndexOf(") ");
    if (afterName < 0)
        return std::nullopt;
    const QList<QByteArray> fields = stat.mid(afterName + 2).split(' ');
    constexpr qsizetype stateField = 0; // field 3 of the line
    constexpr qsizetype startField = 19; // field 22
    if (fields.size() <= startField || fields.at(stateField) == "Z" || fields.at(stateField) == "X")
        return std::nullopt;
    return ProcessIdentity{.pid = pid, .startTicks = fields.at(startField).toULongLong()};
}

ProcessIdentity ProcessIdentity::self()
{
    static const ProcessIdentity identity =
        of(QCoreApplication::applicationPid()).value_or(ProcessIdentity{QCoreApplication::applicationPid(), 0});
    return identity;
}

std::optional<ProcessIdentity> ProcessIdentity::fromString(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    bool pidOk = false;
    bool startOk = false;
    const ProcessIdentity identity{
        .pid = text.left(colon).toLongLong(&pidOk), .startTicks = text.mid(colon + 1).toULongLong(&startOk)};
    if (!pidOk || !startOk || identity.pid <= 0)
        return std::nullopt;
    return identity;
}

bool ProcessIdentity::isAlive() const { return of(pid) == *this; }

QString ProcessIdentity::toString() const { return QStringLiteral("%1:%2").arg(pid).arg(startTicks); }

} // namespace zkbridge

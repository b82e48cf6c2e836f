// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/serververdict.h"

#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
// What -XX:+ExitOnOutOfMemoryError makes of it.
constexpr int exitOutOfMemory = 3;

bool isStackFrame(const QByteArray &line) { return line.startsWith("\tat ") || line.startsWith("\t..."); }

// The last line that says something: an error before anything else.
QString lastWords(const QByteArray &log)
{
    const QList<QByteArray> lines = log.split('\n');
    QByteArray last;
    QByteArray lastError;
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty() || isStackFrame(line))
            continue;
        last = line;
        if (line.contains("ERROR") || line.contains("Exception") || line.startsWith("Error"))
            lastError = line;
    }
    return QString::fromUtf8(lastError.isEmpty() ? last : lastError).trimmed();
}
} // namespace

ServerVerdict judgeServerEnd(const QByteArray &log, bool bySignal, int exitCode, int heapMb)
{
    if (log.contains("java.lang.OutOfMemoryError") || (!bySignal && exitCode == exitOutOfMemory))
        return {.cause = ServerVerdict::Cause::OutOfHeap, .text = u"out of heap (%1 MB)"_s.arg(heapMb)};
    if (log.contains("Too small maximum heap") || log.contains("Could not reserve enough space"))
        return {.cause = ServerVerdict::Cause::BadHeapSize,
            .text = u"Java cannot start with a heap of %1 MB"_s.arg(heapMb)};
    if (tellsOfTakenPort(log))
        return {.cause = ServerVerdict::Cause::PortTaken, .text = u"a port was taken by another program"_s};
    if (bySignal)
        return {.cause = ServerVerdict::Cause::Unknown, .text = u"ended by signal %1"_s.arg(exitCode)};
    const QString words = lastWords(log);
    const QString text = u"ended with code %1"_s.arg(exitCode);
    return {.cause = ServerVerdict::Cause::Unknown, .text = words.isEmpty() ? text : text + ": "_L1 + words};
}

bool tellsOfTakenPort(const QByteArray &log)
{
    return log.contains("Address already in use") || log.contains("java.net.BindException");
}

QByteArray tailOf(const QString &file, qint64 most)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = log.size() > most;
    if (isCut)
        log.seek(log.size() - most);
    QByteArray tail = log.readAll();
    if (isCut)
        tail.remove(0, tail.indexOf('\n') + 1);
    return tail;
}

} // namespace zkbridge

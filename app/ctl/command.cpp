// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCommandLineParser>

#include <cstdio>

namespace app {

namespace {
void writeError(const QString &text)
{
    // One line, whatever the reason holds: scripts read standard error by lines.
    QString line = text.simplified();
    line += u'\n';
    const QByteArray bytes = line.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}
} // namespace

Command::Command(QString name, QString summary, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_summary(std::move(summary))
{
}

void Command::done() { doneWith(ExitCode::Done); }

void Command::doneWith(ExitCode code) { Q_EMIT finished(code); }

void Command::fail(const QString &reason)
{
    writeError(QStringLiteral("vivariumctl %1: %2").arg(m_name, reason));
    Q_EMIT finished(ExitCode::Failed);
}

void Command::failUsage(const QString &reason)
{
    writeError(tr("vivariumctl %1: %2 (see: vivariumctl %1 --help)").arg(m_name, reason));
    Q_EMIT finished(ExitCode::Usage);
}

bool numberOption(const QCommandLineParser &parser, const QString &name, int least, int most, int *value)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return false;
    *value = number;
    return true;
}

} // namespace app

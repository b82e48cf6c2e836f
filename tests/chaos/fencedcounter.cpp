// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/fencedcounter.h"

#include "zkbridge/sandbox/participantprocess.h"

#include <QFile>
#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace chaos {

namespace {

const QString counterPath = QStringLiteral("/counter");

/// "0x10000000a 12": the token and the number of a step.
struct Step {
    quint64 token = 0;
    qint64 number = 0;
};

[[nodiscard]] Step stepOf(const QByteArray &text)
{
    const auto parts = text.simplified().split(' ');
    return {parts.value(0).toULongLong(nullptr, 0), parts.value(1).toLongLong()};
}

} // namespace

FencedCounter::FencedCounter(QString connect)
    : m_connect(std::move(connect))
{
}

bool FencedCounter::prepare()
{
    testsupport::Bystander bystander(m_connect);
    return bystander.isValid() && bystander.create(counterPath, "0 0\n") == counterPath;
}

QString FencedCounter::command() const
{
    return u"exec '%1' '%2' '%3' %4 '%5'"_s.arg(QStringLiteral(VIVARIUM_CHAOS_COUNT),
        zkbridge::ParticipantProcess::defaultProgram(), m_connect, counterPath, logFile());
}

QStringList FencedCounter::problems(testsupport::Bystander *bystander) const
{
    QStringList problems;
    QMap<qint64, quint64> tokens;
    QFile log(logFile());
    if (!log.open(QIODevice::ReadOnly))
        return {u"nobody counted as leader"_s};
    for (const QByteArray &line : log.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const Step step = stepOf(line);
        if (tokens.contains(step.number))
            problems.append(u"step %1 was taken twice"_s.arg(step.number));
        tokens.insert(step.number, step.token);
    }
    quint64 greatest = 0;
    for (auto step = tokens.cbegin(); step != tokens.cend(); ++step) {
        if (step.value() < greatest)
            problems.append(u"step %1 was taken by a leader of before"_s.arg(step.key()));
        greatest = std::max(greatest, step.value());
    }
    const auto data = bystander->get(counterPath);
    const Step last = stepOf(data.data);
    if (last.number != data.stat.version || (!tokens.isEmpty() && last.number < tokens.lastKey()))
        problems.append(u"the counter is at step %1 after %2 writes"_s.arg(last.number).arg(data.stat.version));
    return problems;
}

qint64 FencedCounter::steps(testsupport::Bystander *bystander) const
{
    return stepOf(bystander->get(counterPath).data).number;
}

} // namespace chaos

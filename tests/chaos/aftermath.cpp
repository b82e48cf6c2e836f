// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/aftermath.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/joblayout.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chaos {

QList<Ending> endingsOf(const QByteArray &output, QStringList *problems)
{
    QList<Ending> endings;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString task = QJsonDocument::fromJson(line).object().value("task"_L1).toString();
        const auto record = zkbridge::TaskRecord::fromJson(line);
        const auto result = zkbridge::TaskResult::fromJson(line);
        if (task.isEmpty() || !record || !result)
            problems->append(u"no result: %1"_s.arg(QString::fromUtf8(line)));
        else
            endings.append({task, record->input, *result});
    }
    return endings;
}

namespace {

[[nodiscard]] QString problemOf(const Ending &ending, const QSet<QString> &lost)
{
    const QString input = QString::fromUtf8(ending.input);
    if (ending.result.isSetAside) {
        const bool allDied = std::ranges::all_of(ending.result.history,
            [&lost](const zkbridge::TaskAttempt &attempt) { return lost.contains(attempt.session); });
        const bool isRight = ending.result.history.size() == zkbridge::mostDeaths && allDied;
        return isRight ? QString() : u"%1 was set aside, and not for its deaths"_s.arg(input);
    }
    const QByteArray expected = QCryptographicHash::hash(ending.input, QCryptographicHash::Sha256).toHex();
    if (ending.result.exit != 0 || ending.result.output != expected)
        return u"%1 has the result %2, exit %3"_s.arg(input, QString::fromUtf8(ending.result.output))
            .arg(ending.result.exit);
    return {};
}

} // namespace

QStringList problemsOf(const QList<Ending> &endings, const QList<QByteArray> &submitted, const QSet<QString> &lost)
{
    QStringList problems;
    QHash<QByteArray, int> ends;
    QSet<QString> tasks;
    for (const Ending &ending : endings) {
        ++ends[ending.input];
        if (tasks.contains(ending.task))
            problems.append(u"%1 ended twice"_s.arg(ending.task));
        tasks.insert(ending.task);
        if (const QString problem = problemOf(ending, lost); !problem.isEmpty())
            problems.append(problem);
    }
    for (const QByteArray &input : submitted) {
        if (const int times = ends.take(input); times != 1)
            problems.append(u"%1 ended %2 times"_s.arg(QString::fromUtf8(input)).arg(times));
    }
    for (auto other = ends.cbegin(); other != ends.cend(); ++other)
        problems.append(u"nobody submitted %1"_s.arg(QString::fromUtf8(other.key())));
    return problems;
}

QStringList problemsInTree(
    testsupport::Bystander *bystander, const zkbridge::ParticipantSettings &settings, const QSet<qint64> &present)
{
    QStringList problems;
    const zkbridge::JobPaths jobs{settings.jobs};
    const QStringList candidates = bystander->children(settings.election);
    const QStringList registrations = bystander->children(settings.registry);
    if (candidates.size() != present.size())
        problems.append(u"%1 candidates of %2"_s.arg(candidates.size()).arg(present.size()));
    if (registrations.size() != present.size() - 1)
        problems.append(u"%1 registrations of %2"_s.arg(registrations.size()).arg(present.size() - 1));
    for (const QString &path : candidates + registrations) {
        if (!present.contains(bystander->owner(path)))
            problems.append(u"%1 is nobody's"_s.arg(path));
    }
    for (const QString &entry : bystander->children(jobs.assign())) {
        if (!registrations.contains(zkbridge::joinPath(settings.registry, zkbridge::nodeName(entry))))
            problems.append(u"%1 is of nobody who is registered"_s.arg(entry));
        for (const QString &task : bystander->children(entry))
            problems.append(u"%1 is left"_s.arg(task));
    }
    for (const QString &left : bystander->children(jobs.tasks()) + bystander->children(jobs.status()))
        problems.append(u"%1 is left"_s.arg(left));
    return problems;
}

} // namespace chaos

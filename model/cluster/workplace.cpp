// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/workplace.h"

#include "model/cluster/worksource.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The sequence at the end of a task's name, which is the order of submission.
constexpr std::size_t sequenceDigits = 10;

[[nodiscard]] QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

[[nodiscard]] bool submittedFirst(std::string_view a, std::string_view b)
{
    const int order = a.substr(a.size() - sequenceDigits).compare(b.substr(b.size() - sequenceDigits));
    return order != 0 ? order < 0 : a < b;
}

/// Names of a list that is short enough for them, and how many there are.
struct Tasks {
    qint64 count = 0;
    QStringList names;
};

[[nodiscard]] Tasks tasksBelow(const QString &path, const WorkSource &source)
{
    const qint64 children = std::max<qint64>(0, source.count(path));
    if (children > WorkState::mostNames)
        return {children, {}};
    QStringList names = taskNames(source.names(path), WorkState::mostNames);
    return {names.size(), std::move(names)};
}

void remove(Tasks *tasks, const QSet<QString> &gone)
{
    tasks->count -= tasks->names.removeIf([&gone](const QString &name) { return gone.contains(name); });
}

[[nodiscard]] QSet<QString> setOf(const QStringList &names) { return {names.cbegin(), names.cend()}; }

[[nodiscard]] QStringList workerNames(const QString &path, const WorkSource &source, const Registered &registered)
{
    QStringList workers;
    for (const std::string_view name : source.names(path))
        workers.append(text(name));
    if (registered)
        for (const QString &name : *registered)
            workers.append(name);
    workers.sort();
    workers.removeDuplicates();
    return workers;
}

} // namespace

bool isPlaceOfWork(const QStringList &children)
{
    return children.contains("assign"_L1) && children.contains("tasks"_L1) && children.contains("status"_L1);
}

zkbridge::JobPaths jobsAt(const QString &place) { return {place == u"/" ? QString() : place}; }

QStringList taskNames(std::vector<std::string_view> names, qsizetype most, bool latest)
{
    std::erase_if(names, [](std::string_view name) { return name.size() < sequenceDigits; });
    const auto wanted = std::min(static_cast<qsizetype>(names.size()), most);
    if (latest) {
        std::ranges::partial_sort(names, names.begin() + wanted, [](auto a, auto b) { return submittedFirst(b, a); });
        std::reverse(names.begin(), names.begin() + wanted);
    } else {
        std::ranges::partial_sort(names, names.begin() + wanted, submittedFirst);
    }
    QStringList tasks;
    tasks.reserve(wanted);
    std::for_each_n(names.cbegin(), wanted, [&tasks](std::string_view name) {
        if (const QString task = text(name); zkbridge::isTaskName(task))
            tasks.append(task);
    });
    return tasks;
}

WorkState workAt(const QString &place, const WorkSource &source, const Registered &registered)
{
    const zkbridge::JobPaths paths = jobsAt(place);
    WorkState work;
    if (source.count(paths.assign()) < 0 || source.count(paths.tasks()) < 0)
        return work;
    work.root = place;
    const Tasks ended = tasksBelow(paths.status(), source);
    work.ended = ended.count;
    work.endedTasks = ended.names;
    QSet<QString> further = setOf(ended.names);
    QSet<QString> assigned;
    const QStringList workers = workerNames(paths.assign(), source, registered);
    for (const QString &worker : workers) {
        Tasks tasks = tasksBelow(paths.assign(worker), source);
        remove(&tasks, further);
        assigned += setOf(tasks.names);
        work.workers.append({worker, tasks.count, tasks.names, registered && !registered->contains(worker)});
    }
    Tasks queued = tasksBelow(paths.tasks(), source);
    remove(&queued, further += assigned);
    work.queued = queued.count;
    work.queuedTasks = queued.names;
    return work;
}

QString WorkTask::node(const QString &place) const
{
    const zkbridge::JobPaths paths = jobsAt(place);
    const QString parent = stage == Stage::Waiting ? paths.tasks()
        : stage == Stage::Assigned                 ? paths.assign(worker)
                                                   : paths.status();
    return parent + u'/' + name;
}

QList<WorkTask> listWork(const QString &place, const WorkSource &source, qsizetype most)
{
    using Stage = WorkTask::Stage;
    const zkbridge::JobPaths paths = jobsAt(place);
    QHash<QString, WorkTask> tasks;
    for (const QString &name : taskNames(source.names(paths.tasks()), most))
        tasks.insert(name, {name, Stage::Waiting, {}});
    for (const std::string_view worker : source.names(paths.assign())) {
        const QString registration = text(worker);
        for (const QString &name : taskNames(source.names(paths.assign(registration)), most))
            tasks.insert(name, {name, Stage::Assigned, registration});
    }
    for (const QString &name : taskNames(source.names(paths.status()), most, true))
        tasks.insert(name, {name, Stage::Ended, {}});
    QList<WorkTask> list = tasks.values();
    std::ranges::sort(list, zkbridge::submittedBefore, &WorkTask::name);
    return list;
}

} // namespace model

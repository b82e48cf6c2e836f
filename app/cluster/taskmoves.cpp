// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/taskmoves.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace app {

using model::WorkerLoad;
using model::WorkState;

namespace {

using Kind = TaskPlace::Kind;

bool areNamed(qint64 count, const QStringList &names) { return names.size() == count; }

bool areNamed(const WorkState &work)
{
    return areNamed(work.queued, work.queuedTasks) && std::ranges::all_of(work.workers, [](const WorkerLoad &load) {
        return areNamed(load.assigned, load.tasks);
    });
}

QHash<QString, TaskPlace> placesOf(const WorkState &work)
{
    QHash<QString, TaskPlace> places;
    for (const QString &task : work.queuedTasks)
        places.insert(task, {Kind::Queue, {}});
    for (const WorkerLoad &load : work.workers)
        for (const QString &task : load.tasks)
            places.insert(task, {Kind::Worker, load.worker});
    for (const QString &task : work.endedTasks)
        places.insert(task, {Kind::Done, {}});
    return places;
}

/// The tasks of `work` in the order in which they are told: those of the queue, of each worker, those that ended.
QStringList namesOf(const WorkState &work)
{
    QStringList names = work.queuedTasks;
    for (const WorkerLoad &load : work.workers)
        names += load.tasks;
    return names + work.endedTasks;
}

QList<TaskMove> namedMoves(const WorkState &before, const WorkState &after)
{
    QList<TaskMove> moves;
    const auto was = placesOf(before);
    const auto is = placesOf(after);
    // One that is nowhere any more has ended and its result was collected meanwhile, or it was taken back.
    qint64 endedUnseen = after.endedInAll - before.endedInAll;
    for (const QString &task : after.endedTasks)
        endedUnseen -= was.value(task).kind == Kind::Done ? 0 : 1;
    for (const QString &task : namesOf(before)) {
        const TaskPlace from = was.value(task);
        TaskPlace to = is.value(task);
        // Results have names up to a limit of their own: one that is not named may well be there.
        if (to.kind == Kind::Outside && from.kind == Kind::Done && !areNamed(after.ended, after.endedTasks))
            continue;
        if (to.kind == Kind::Outside && from.kind != Kind::Done && endedUnseen > 0) {
            to.kind = Kind::Done;
            --endedUnseen;
        }
        if (from != to)
            moves.append({from, to, 1, task});
    }
    for (const QString &task : namesOf(after))
        if (!was.contains(task) && (is.value(task).kind != Kind::Done || areNamed(before.ended, before.endedTasks)))
            moves.append({{}, is.value(task), 1, task});
    return moves;
}

QHash<QString, qint64> loadsOf(const WorkState &work)
{
    QHash<QString, qint64> loads;
    for (const WorkerLoad &load : work.workers)
        loads.insert(load.worker, load.assigned);
    return loads;
}

QList<TaskMove> countedMoves(const WorkState &before, const WorkState &after)
{
    QList<TaskMove> moves;
    const auto was = loadsOf(before);
    const auto is = loadsOf(after);
    qint64 ended = std::max<qint64>(after.endedInAll - before.endedInAll, 0);
    qint64 fromQueue = 0;
    QStringList workers = was.keys() + is.keys();
    workers.sort();
    workers.removeDuplicates();
    for (const QString &worker : std::as_const(workers)) {
        const qint64 more = is.value(worker) - was.value(worker);
        if (more > 0) {
            moves.append({{Kind::Queue, {}}, {Kind::Worker, worker}, more, {}});
            fromQueue += more;
        } else if (const qint64 done = std::min(-more, ended); done > 0) {
            moves.append({{Kind::Worker, worker}, {Kind::Done, {}}, done, {}});
            ended -= done;
        }
    }
    if (ended > 0) { // through workers that have as many as before
        moves.append({{Kind::Queue, {}}, {Kind::Done, {}}, ended, {}});
        fromQueue += ended;
    }
    if (const qint64 submitted = after.queued - before.queued + fromQueue; submitted > 0)
        moves.prepend({{}, {Kind::Queue, {}}, submitted, {}});
    return moves;
}

} // namespace

QList<TaskMove> taskMoves(const WorkState &before, const WorkState &after)
{
    if (before.root != after.root || before.isEmpty())
        return {};
    return areNamed(before) && areNamed(after) ? namedMoves(before, after) : countedMoves(before, after);
}

QList<TaskMove> folded(const QList<TaskMove> &moves, qsizetype most)
{
    if (moves.size() <= most)
        return moves;
    QList<TaskMove> ways;
    for (const TaskMove &move : moves) {
        const auto same = std::ranges::find_if(
            ways, [&move](const TaskMove &way) { return way.from == move.from && way.to == move.to; });
        if (same == ways.end()) {
            ways.append(move);
            continue;
        }
        same->count += move.count;
        same->task.clear();
    }
    return ways;
}

} // namespace app

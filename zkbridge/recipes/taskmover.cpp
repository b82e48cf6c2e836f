// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskmover.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/multibatch.h"
#include "zkbridge/recipes/transienterror.h"

#include <QSet>

#include <utility>

namespace zkbridge {

namespace {

[[nodiscard]] bool isUncertain(ErrorCode code) { return isTransient(code) || code == ErrorCode::OutcomeUnknown; }

[[nodiscard]] Error doesNotLead()
{
    return {ErrorCode::InvalidState, {}, QStringLiteral("distribute"), QStringLiteral("does not lead any more")};
}

} // namespace

TaskMover::TaskMover(Session *session, JobPaths paths, LeaderGuard guard, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_guard(std::move(guard))
{
}

void TaskMover::move(const QString &task, const QString &worker, int workerVersion)
{
    ++m_underWay;
    read({task, worker, workerVersion, {}, -1});
}

void TaskMover::end(const Move &move, void (TaskMover::*signal)(const QString &, const QString &))
{
    --m_underWay;
    Q_EMIT(this->*signal)(move.task, move.worker);
}

void TaskMover::read(const Move &move)
{
    m_session->get(
        joinPath(m_paths.tasks(), move.task), Session::Watch::No, this, [this, move](const Result<NodeData> &reply) {
            if (reply.ok()) {
                Move ready = move;
                ready.data = reply->data;
                ready.version = reply->stat.version;
                if (const auto tooLarge = resultOfTooLarge(ready.data))
                    return endAsTooLarge(ready, *tooLarge);
                m_ready.append(ready);
                if (!std::exchange(m_flushAsked, true))
                    QMetaObject::invokeMethod(this, &TaskMover::flush, Qt::QueuedConnection);
            } else if (!isUncertain(reply.code()) && reply.code() != ErrorCode::Closing) {
                end(move, &TaskMover::vanished);
            } else {
                Q_EMIT failed(reply.error());
            }
        });
}

void TaskMover::flush()
{
    m_flushAsked = false;
    while (!m_ready.isEmpty() && m_multis < mostMultis && (m_multis == 0 || m_ready.size() >= wellFilled)) {
        if (m_singly)
            send({m_ready.takeFirst()});
        else
            send(takeBatch(&m_ready, [](const Move &move) { return move.data.size(); }));
    }
    if (m_ready.isEmpty())
        m_singly = false;
}

void TaskMover::send(const QList<Move> &batch)
{
    const auto guard = m_guard();
    if (!guard)
        return Q_EMIT failed(doesNotLead());
    QList<MultiOperation> operations{*guard};
    QSet<QString> checked;
    for (const Move &move : batch) {
        if (!checked.contains(move.worker))
            operations.append(MultiOperation::check(m_paths.assign(move.worker), move.workerVersion));
        checked.insert(move.worker);
    }
    for (const Move &move : batch) {
        operations.append(MultiOperation::remove(joinPath(m_paths.tasks(), move.task), move.version));
        operations.append(MultiOperation::create(joinPath(m_paths.assign(move.worker), move.task), move.data));
    }
    ++m_multis;
    m_session->multi(operations, this, [this, batch](const Result<QList<MultiReply>> &reply) { onSent(batch, reply); });
}

void TaskMover::onSent(const QList<Move> &batch, const Result<QList<MultiReply>> &reply)
{
    --m_multis;
    if (reply.ok()) {
        for (const Move &move : batch)
            end(move, &TaskMover::moved);
    } else if (isUncertain(reply.code())) {
        return Q_EMIT failed(reply.error());
    } else if (reply.code() != ErrorCode::Closing) {
        onRefused(batch, reply.error());
    }
    flush();
}

/// Nothing of the batch has happened. Lets go of what cannot be, and tries the rest again.
void TaskMover::onRefused(const QList<Move> &batch, const Error &error)
{
    if (const auto guard = m_guard(); !guard || guard->path == error.path)
        return Q_EMIT failed(doesNotLead());
    const QString parent = parentPath(error.path);
    QList<Move> rest;
    for (const Move &move : batch) {
        if (error.path == m_paths.assign(move.worker)) {
            end(move, &TaskMover::refused);
        } else if (nodeName(error.path) != move.task || parent == m_paths.assign()) {
            rest.append(move);
        } else if (parent != m_paths.tasks()) {
            discardDuplicate(move); // the worker has it already
        } else if (error.code == ErrorCode::BadVersion) {
            read(move); // edited meanwhile
        } else {
            end(move, &TaskMover::vanished);
        }
    }
    if (rest.size() == batch.size() && batch.size() == 1)
        return Q_EMIT failed(error);
    m_singly = m_singly || rest.size() == batch.size();
    m_ready = rest + m_ready;
}

void TaskMover::endAsTooLarge(const Move &move, const TaskResult &result)
{
    const auto guard = m_guard();
    if (!guard)
        return Q_EMIT failed(doesNotLead());
    const QList<MultiOperation> operations{*guard,
        MultiOperation::remove(joinPath(m_paths.tasks(), move.task), move.version),
        MultiOperation::create(joinPath(m_paths.status(), move.task), result.toJson())};
    m_session->multi(operations, this, [this, move, result](const Result<QList<MultiReply>> &reply) {
        const QString parent = parentPath(reply.ok() ? QString() : reply.error().path);
        if (!reply.ok() && parent == m_paths.status() && reply.code() == ErrorCode::NodeExists)
            return discardDuplicate(move);
        if (!reply.ok() && parent == m_paths.tasks() && reply.code() == ErrorCode::BadVersion)
            return read(move); // edited meanwhile
        if (!reply.ok() && parent != m_paths.tasks())
            return Q_EMIT failed(reply.error());
        if (reply.ok())
            Q_EMIT setAside(move.task, result.problem);
        end(move, &TaskMover::vanished);
    });
}

/// One name is one task: what is with a worker already does not wait, too.
void TaskMover::discardDuplicate(const Move &move)
{
    const auto guard = m_guard();
    if (!guard)
        return Q_EMIT failed(doesNotLead());
    const MultiOperation discard = MultiOperation::remove(joinPath(m_paths.tasks(), move.task), move.version);
    m_session->multi(
        {*guard, discard}, this, [this, move](const Result<QList<MultiReply>> &) { end(move, &TaskMover::vanished); });
}

} // namespace zkbridge

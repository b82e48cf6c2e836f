// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/resultwriter.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"
#include "zkbridge/recipes/multibatch.h"
#include "zkbridge/recipes/transienterror.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

[[nodiscard]] TaskResult withinLimit(TaskResult result)
{
    if (result.output.size() > largestResult) {
        result.output.clear();
        result.problem = u"result above %1 bytes"_s.arg(largestResult);
    }
    return result;
}

} // namespace

ResultWriter::ResultWriter(Session *session, JobPaths paths, QString worker, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_worker(std::move(worker))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &ResultWriter::flush);
}

void ResultWriter::write(const QString &task, const TaskResult &result)
{
    m_held.insert(task);
    m_waiting.append({task, withinLimit(result).toJson(), result.exit});
    if (!std::exchange(m_flushAsked, true))
        QMetaObject::invokeMethod(this, &ResultWriter::flush, Qt::QueuedConnection);
}

void ResultWriter::flush()
{
    m_flushAsked = false;
    if (m_retry.isActive())
        return;
    while (!m_waiting.isEmpty() && m_multis < mostMultis && (m_multis == 0 || m_waiting.size() >= wellFilled)) {
        if (m_singly)
            send({m_waiting.takeFirst()});
        else
            send(takeBatch(&m_waiting, [](const Item &item) { return item.json.size(); }));
    }
    if (m_waiting.isEmpty())
        m_singly = false;
}

void ResultWriter::send(const QList<Item> &batch)
{
    QList<MultiOperation> operations;
    for (const Item &item : batch) {
        operations.append(MultiOperation::remove(joinPath(m_paths.assign(m_worker), item.task)));
        operations.append(MultiOperation::create(joinPath(m_paths.status(), item.task), item.json));
    }
    ++m_multis;
    m_session->multi(operations, this, [this, batch](const Result<QList<MultiReply>> &reply) { onSent(batch, reply); });
}

void ResultWriter::onSent(QList<Item> batch, const Result<QList<MultiReply>> &reply)
{
    --m_multis;
    if (reply.ok()) {
        for (const Item &item : std::as_const(batch))
            end(item, true);
    } else if (reply.code() == ErrorCode::OutcomeUnknown || isTransient(reply.code())) {
        for (Item &item : batch)
            item.mayBeWritten = item.mayBeWritten || reply.code() == ErrorCode::OutcomeUnknown;
        m_waiting = batch + m_waiting;
        m_retry.start();
    } else if (reply.code() != ErrorCode::Closing) {
        onRefused(batch, reply.error());
    }
    flush();
}

/// Nothing of the batch has happened this time. Lets go of what cannot be, and tries the rest again.
void ResultWriter::onRefused(QList<Item> batch, const Error &error)
{
    const QString parent = parentPath(error.path);
    const auto culprit = std::find_if(
        batch.begin(), batch.end(), [&error](const Item &item) { return nodeName(error.path) == item.task; });
    if (culprit != batch.end() && error.code == ErrorCode::NoNode && parent == m_paths.assign(m_worker)) {
        const Item gone = *culprit;
        batch.erase(culprit);
        decide(gone);
    } else if (culprit != batch.end() && error.code == ErrorCode::NodeExists) {
        const Item twin = *culprit;
        batch.erase(culprit);
        discardDuplicate(twin);
    } else if (culprit != batch.end() && error.code == ErrorCode::NoNode) {
        ensurePath(m_session, m_paths.status(), this, [](const Result<Done> &) {});
        m_retry.start();
    } else if (batch.size() > 1) {
        m_singly = true;
    } else {
        // A finished task is never run again: it waits here for what stands in its way to be mended.
        m_retry.start();
    }
    m_waiting = batch + m_waiting;
}

/// Its assignment is gone: given to another, unless it was us and the reply was lost.
void ResultWriter::decide(const Item &item)
{
    if (!item.mayBeWritten)
        return end(item, false);
    m_session->get(joinPath(m_paths.status(), item.task), Session::Watch::No, this,
        [this, item](const Result<NodeData> &reply) { end(item, reply.ok() && reply->data == item.json); });
}

/// One name is one task, which ends once: what has ended already is not to be done, either.
void ResultWriter::discardDuplicate(const Item &item)
{
    m_session->remove(joinPath(m_paths.assign(m_worker), item.task), -1, this,
        [this, item](const Result<Done> &) { end(item, false); });
}

void ResultWriter::end(const Item &item, bool isWritten)
{
    m_held.remove(item.task);
    if (isWritten)
        Q_EMIT written(item.task, item.exit);
    else
        Q_EMIT dropped(item.task);
}

} // namespace zkbridge

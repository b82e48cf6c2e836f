// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskreturn.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"
#include "zkbridge/recipes/multibatch.h"
#include "zkbridge/recipes/transienterror.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>
#include <utility>

namespace zkbridge {

TaskReturn::TaskReturn(Session *session, JobPaths paths, QString worker, QString entrySession, Cause cause,
    LeaderGuard guard, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_worker(std::move(worker))
    , m_cause(cause)
    , m_guard(std::move(guard))
    , m_entrySession(std::move(entrySession))
{
}

void TaskReturn::start()
{
    m_session->get(
        m_paths.assign(m_worker), Session::Watch::No, this, [this](const Result<NodeData> &reply) { onEntry(reply); });
}

void TaskReturn::onEntry(const Result<NodeData> &reply)
{
    if (reply.code() == ErrorCode::NoNode)
        return Q_EMIT finished();
    if (!reply.ok())
        return Q_EMIT failed(reply.error());
    if (reply->data != m_entrySession.toUtf8())
        return Q_EMIT finished();
    takeHold(reply->stat.version);
}

void TaskReturn::takeHold(int version)
{
    QList<MultiOperation> operations;
    if (!addGuard(&operations))
        return;
    MultiOperation write;
    write.kind = MultiOperation::Kind::SetData;
    write.path = m_paths.assign(m_worker);
    write.data = (m_cause == Cause::Left ? leavingText() : m_entrySession).toUtf8();
    write.version = version;
    operations.append(write);
    m_session->multi(operations, this, [this, write](const Result<QList<MultiReply>> &reply) {
        if (reply.ok()) {
            m_entryVersion = reply->constLast().stat.version;
            list();
        } else if (reply.error().path == write.path && reply.code() == ErrorCode::BadVersion) {
            start(); // somebody wrote it, or it is another
        } else if (reply.error().path == write.path && reply.code() == ErrorCode::NoNode) {
            Q_EMIT finished();
        } else {
            Q_EMIT failed(reply.error());
        }
    });
}

void TaskReturn::list()
{
    m_session->children(
        m_paths.assign(m_worker), Session::Watch::No, this, [this](const Result<Children> &reply) { onListed(reply); });
}

void TaskReturn::onListed(const Result<Children> &reply)
{
    if (reply.code() == ErrorCode::NoNode)
        return Q_EMIT finished();
    if (!reply.ok())
        return Q_EMIT failed(reply.error());
    QStringList tasks;
    for (const std::string &name : reply->names) {
        const QString task = QString::fromStdString(name);
        if (isTaskName(task))
            tasks.append(task);
    }
    std::sort(tasks.begin(), tasks.end(), submittedBefore);
    tasks = tasks.first(std::min(tasks.size(), mostInBatch)); // the others with the next look
    m_items.clear();
    m_toRead = tasks.size();
    if (tasks.isEmpty())
        return removeEntry();
    for (const QString &task : std::as_const(tasks)) {
        m_session->get(joinPath(m_paths.assign(m_worker), task), Session::Watch::No, this,
            [this, task](const Result<NodeData> &found) { onRead(task, found); });
    }
}

void TaskReturn::onRead(const QString &task, const Result<NodeData> &reply)
{
    if (reply.ok())
        m_items.append({task, reply->data, reply->stat.czxid});
    else if (reply.code() != ErrorCode::NoNode)
        return Q_EMIT failed(reply.error());
    if (--m_toRead > 0)
        return;
    prepare();
    sendNext();
}

void TaskReturn::prepare()
{
    // In the order in which the worker does them: as they were given, those of one multi as they were submitted.
    std::sort(m_items.begin(), m_items.end(), [](const Item &item, const Item &other) {
        return item.givenAt != other.givenAt ? item.givenAt < other.givenAt : submittedBefore(item.task, other.task);
    });
    if (m_cause == Cause::Died) {
        for (Item &item : m_items)
            item.data = afterDeath(item, m_firstLook && &item == m_items.data(), &item.endsHere);
    }
    for (Item &item : m_items) {
        // Given by somebody else than our leaders, who let none pass.
        if (const auto tooLarge = item.endsHere.isEmpty() ? resultOfTooLarge(item.data) : std::nullopt) {
            item.data = tooLarge->toJson();
            item.endsHere = tooLarge->problem;
        }
    }
    m_firstLook = false;
}

/// What its znode holds from now on.
QByteArray TaskReturn::afterDeath(const Item &item, bool wasBegun, QString *endsHere) const
{
    TaskRecord record = TaskRecord::fromJson(item.data).value_or(TaskRecord{item.data, {}});
    record.history.append({m_worker, m_entrySession, QDateTime::currentMSecsSinceEpoch(), wasBegun});
    const auto deaths = std::count_if(
        record.history.cbegin(), record.history.cend(), [](const TaskAttempt &attempt) { return attempt.wasBegun; });
    if (deaths < mostDeaths)
        return record.toJson();
    *endsHere = QStringLiteral("%1 workers died while they worked on it").arg(deaths);
    TaskResult result;
    result.isSetAside = true;
    result.exit = -1;
    result.attempts = static_cast<int>(record.history.size());
    result.history = record.history;
    result.problem = QStringLiteral("set aside: ") + *endsHere;
    return result.toJson();
}

bool TaskReturn::addGuard(QList<MultiOperation> *operations)
{
    if (!m_guard)
        return true;
    const auto guard = m_guard();
    if (!guard) {
        Q_EMIT failed({ErrorCode::InvalidState, {}, QStringLiteral("give back"), QStringLiteral("does not lead")});
        return false;
    }
    operations->append(*guard);
    return true;
}

void TaskReturn::sendNext()
{
    if (m_items.isEmpty())
        return list(); // until none is left
    const QList<Item> batch = takeBatch(&m_items, [](const Item &item) { return item.data.size(); });
    QList<MultiOperation> operations;
    if (!addGuard(&operations))
        return;
    operations.append(MultiOperation::check(m_paths.assign(m_worker), m_entryVersion));
    for (const Item &item : batch) {
        operations.append(MultiOperation::remove(joinPath(m_paths.assign(m_worker), item.task)));
        const QString parent = !item.endsHere.isEmpty() ? m_paths.status() : m_paths.tasks();
        if (!item.isDuplicate)
            operations.append(MultiOperation::create(joinPath(parent, item.task), item.data));
    }
    m_session->multi(operations, this, [this, batch](const Result<QList<MultiReply>> &reply) { onSent(batch, reply); });
}

void TaskReturn::onSent(const QList<Item> &batch, const Result<QList<MultiReply>> &reply)
{
    if (!reply.ok())
        return onRefused(batch, reply.error());
    for (const Item &item : batch) {
        if (!item.endsHere.isEmpty())
            Q_EMIT setAside(item.task, item.endsHere);
        else if (!item.isDuplicate)
            Q_EMIT returned(item.task);
    }
    sendNext();
}

/// The entry that was meant is gone, whatever stands in its place.
bool TaskReturn::isOfAnother(const Error &error) const
{
    return error.path == m_paths.assign(m_worker)
        && (error.code == ErrorCode::BadVersion || error.code == ErrorCode::NoNode);
}

void TaskReturn::onRefused(QList<Item> batch, const Error &error)
{
    if (isOfAnother(error))
        return Q_EMIT finished();
    const QString parent = parentPath(error.path);
    const auto culprit = std::find_if(
        batch.begin(), batch.end(), [&error](const Item &item) { return nodeName(error.path) == item.task; });
    const bool isOurs = culprit != batch.end();
    if (isOurs && error.code == ErrorCode::NoNode && parent == m_paths.assign(m_worker)) {
        batch.erase(culprit); // it ended after all, or somebody else has moved it
    } else if (isOurs && error.code == ErrorCode::NodeExists) {
        culprit->isDuplicate = true;
        culprit->endsHere.clear();
    } else if (isOurs && error.code == ErrorCode::NoNode) {
        return ensureParent(parent, batch);
    } else {
        return Q_EMIT failed(error);
    }
    m_items = batch + m_items;
    sendNext();
}

void TaskReturn::ensureParent(const QString &parent, const QList<Item> &batch)
{
    ensurePath(m_session, parent, this, [this, batch](const Result<Done> &reply) {
        if (!reply.ok())
            return Q_EMIT failed(reply.error());
        m_items = batch + m_items;
        sendNext();
    });
}

void TaskReturn::removeEntry()
{
    QList<MultiOperation> operations;
    if (!addGuard(&operations))
        return;
    const QString entry = m_paths.assign(m_worker);
    operations.append(MultiOperation::remove(entry, m_entryVersion));
    m_session->multi(operations, this, [this, entry](const Result<QList<MultiReply>> &reply) {
        // Not empty: of what this does not know, or given to it just now, which the next look finds.
        if (reply.ok() || (reply.error().path == entry && reply.code() != ErrorCode::OutcomeUnknown))
            Q_EMIT finished();
        else
            Q_EMIT failed(reply.error());
    });
}

} // namespace zkbridge

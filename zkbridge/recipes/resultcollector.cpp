// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/resultcollector.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/multibatch.h"
#include "zkbridge/recipes/transienterror.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

constexpr int mostReads = 32;

/// What lies in status without being a result of this layout is handed over as it is: the book's workers write "done".
[[nodiscard]] TaskResult resultOf(const QByteArray &data)
{
    if (const auto result = TaskResult::fromJson(data))
        return *result;
    TaskResult foreign;
    foreign.output = data;
    return foreign;
}

} // namespace

ResultCollector::ResultCollector(
    Session *session, JobPaths paths, std::function<bool(const QString &)> wants, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_wants(std::move(wants))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &ResultCollector::flush);
    connect(m_session, &Session::watchEventsReceived, this, &ResultCollector::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &ResultCollector::lookAgain);
    connect(m_session, &Session::sessionReplaced, this, &ResultCollector::lookAgain);
}

void ResultCollector::start() { lookAgain(); }

void ResultCollector::lookAgain()
{
    m_changed = true;
    list();
}

bool ResultCollector::isIdle() const { return m_known.isEmpty() && !m_listing; }

void ResultCollector::list()
{
    // Not while there is something to read: a list of many is not read anew for each that comes.
    if (!m_changed || m_listing || m_stopped || !m_toRead.isEmpty())
        return;
    m_listing = true;
    m_changed = false;
    m_session->children(
        m_paths.status(), Session::Watch::Yes, this, [this](const Result<Children> &reply) { onListed(reply); });
}

void ResultCollector::onListed(const Result<Children> &reply)
{
    m_listing = false;
    if (reply.code() == ErrorCode::NoNode) {
        m_session->exists(m_paths.status(), Session::Watch::Yes, this, [this](const Result<Stat> &there) {
            if (there.ok())
                lookAgain();
        });
        return tellIdle();
    }
    if (!reply.ok())
        return stop(reply.error());
    for (const std::string &child : reply->names) {
        const QString task = QString::fromStdString(child);
        if (isTaskName(task) && !m_known.contains(task) && m_wants(task)) {
            m_known.insert(task);
            m_toRead.append(task);
        }
    }
    std::sort(m_toRead.begin(), m_toRead.end(),
        [](const QString &task, const QString &other) { return submittedBefore(other, task); });
    readMore();
    tellIdle();
}

void ResultCollector::readMore()
{
    while (!m_toRead.isEmpty() && m_reads < mostReads && !m_stopped) {
        const QString task = m_toRead.takeLast();
        ++m_reads;
        m_session->get(joinPath(m_paths.status(), task), Session::Watch::No, this,
            [this, task](const Result<NodeData> &reply) { onRead(task, reply); });
    }
    list();
}

void ResultCollector::onRead(const QString &task, const Result<NodeData> &reply)
{
    --m_reads;
    if (!reply.ok() && reply.code() != ErrorCode::NoNode)
        return stop(reply.error());
    if (reply.ok())
        Q_EMIT found(task, resultOf(reply->data));
    else
        m_known.remove(task); // somebody else has collected it
    readMore();
    tellIdle();
}

void ResultCollector::remove(const QString &task)
{
    m_toRemove.append(task);
    if (!std::exchange(m_flushAsked, true))
        QMetaObject::invokeMethod(this, &ResultCollector::flush, Qt::QueuedConnection);
}

void ResultCollector::flush()
{
    m_flushAsked = false;
    if (m_toRemove.isEmpty() || m_removing > 0 || m_stopped || m_retry.isActive())
        return;
    const QStringList batch = takeBatch(&m_toRemove, [](const QString &) { return 0; });
    QList<MultiOperation> operations;
    for (const QString &task : batch)
        operations.append(MultiOperation::remove(joinPath(m_paths.status(), task)));
    ++m_removing;
    m_session->multi(
        operations, this, [this, batch](const Result<QList<MultiReply>> &reply) { onRemoved(batch, reply); });
}

void ResultCollector::onRemoved(QStringList batch, const Result<QList<MultiReply>> &reply)
{
    --m_removing;
    if (reply.ok()) {
        for (const QString &task : std::as_const(batch))
            m_known.remove(task);
        flush();
        return tellIdle();
    }
    const QString gone = nodeName(reply.error().path);
    if (reply.code() == ErrorCode::NoNode && batch.removeAll(gone) > 0) {
        m_known.remove(gone); // removed already: by somebody else, or by us, when the reply was lost
    } else if (isTransient(reply.code()) || reply.code() == ErrorCode::OutcomeUnknown) {
        m_retry.start();
    } else {
        return stop(reply.error());
    }
    m_toRemove = batch + m_toRemove;
    flush();
    tellIdle();
}

void ResultCollector::tellIdle()
{
    if (isIdle() && !m_stopped)
        Q_EMIT idle();
}

void ResultCollector::stop(const Error &error)
{
    if (error.code != ErrorCode::Closing && !std::exchange(m_stopped, true))
        Q_EMIT failed(error);
}

void ResultCollector::onWatchEvents(const QList<WatchEvent> &events)
{
    const bool ours = std::any_of(
        events.begin(), events.end(), [this](const WatchEvent &event) { return event.path == m_paths.status(); });
    if (ours)
        lookAgain();
}

} // namespace zkbridge

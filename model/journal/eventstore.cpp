// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/eventstore.h"

#include "model/journal/eventworker.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr int delayMs = 200;
constexpr int retryMs = 5000;
constexpr qsizetype mostWaiting = 20'000;
} // namespace

EventStore::EventStore(const EventStoreOptions &options, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new EventWorker(options))
{
    // Both end with the thread, which may outlive this when a disk hangs.
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_worker, &EventWorker::begun, this, &EventStore::begun);
    connect(m_worker, &EventWorker::loaded, this, &EventStore::loaded);
    connect(m_worker, &EventWorker::forgotten, this, &EventStore::forgotten);
    connect(m_worker, &EventWorker::written, this, &EventStore::takeWritten);
    connect(m_worker, &EventWorker::problemFound, this, &EventStore::takeProblem);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &EventStore::write);
    m_thread->setObjectName(u"timeline"_s);
    m_thread->start(QThread::LowPriority);
}

EventStore::~EventStore()
{
    m_worker->disconnect(this);
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, batches = m_waiting] { worker->write(batches); }, Qt::QueuedConnection);
    // Behind what was posted: quit() from here would overtake it.
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait(mostQuitMs);
}

EventStore::Run EventStore::begin(const EnsembleIdentity &ensemble)
{
    const Run run = ++m_last;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run, ensemble] { worker->begin(run, ensemble); }, Qt::QueuedConnection);
    return run;
}

void EventStore::append(Run run, const ClusterEvent &event)
{
    if (m_waitingCount >= mostWaiting)
        return;
    m_waiting[run].append(event);
    ++m_waitingCount;
    if (!m_writing && !m_delay.isActive())
        m_delay.start(delayMs);
}

void EventStore::write()
{
    if (m_waiting.isEmpty() || m_writing)
        return;
    m_writing = true;
    m_waitingCount = 0;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, batches = std::exchange(m_waiting, {})] { worker->write(batches); },
        Qt::QueuedConnection);
}

void EventStore::takeWritten(const QHash<int, QList<ClusterEvent>> &failed)
{
    m_writing = false;
    for (auto batch = failed.cbegin(); batch != failed.cend(); ++batch) {
        QList<ClusterEvent> &waiting = m_waiting[batch.key()];
        waiting = *batch + waiting;
        m_waitingCount += batch->size();
    }
    if (!m_waiting.isEmpty())
        m_delay.start(failed.isEmpty() ? delayMs : retryMs);
    else
        Q_EMIT becameIdle();
}

void EventStore::takeProblem(const EventStoreProblem &problem)
{
    if (m_told.contains(problem.kind))
        return;
    m_told.insert(problem.kind);
    Q_EMIT problemFound(problem);
}

void EventStore::noteSeen(Run run)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run] { worker->noteSeen(run); }, Qt::QueuedConnection);
}

void EventStore::load(Run run, qint64 beforeId, int count)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run, beforeId, count] { worker->load(run, beforeId, count); },
        Qt::QueuedConnection);
}

void EventStore::forget()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->forget(); }, Qt::QueuedConnection);
}

void EventStore::setBounds(int mostRows, int mostDays)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, mostRows, mostDays] { worker->setBounds(mostRows, mostDays); },
        Qt::QueuedConnection);
}

} // namespace model

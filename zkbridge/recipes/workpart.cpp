// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/workpart.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/commandrunner.h"
#include "zkbridge/recipes/hashrunner.h"

#include <utility>

namespace zkbridge {

namespace {

using Kind = ParticipantEvent::Kind;

constexpr int retryAfterFailureMs = 1000;

[[nodiscard]] std::unique_ptr<TaskRunner> runnerOf(const ParticipantSettings &settings)
{
    if (settings.exec.isEmpty())
        return std::make_unique<HashRunner>(settings.taskMs);
    return std::make_unique<CommandRunner>(settings.exec, settings.taskMs);
}

} // namespace

WorkPart::WorkPart(
    Session *session, Candidate *candidate, Registration *registration, ParticipantSettings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_candidate(candidate)
    , m_registration(registration)
    , m_settings(std::move(settings))
    , m_paths{m_settings.jobs}
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfterFailureMs);
    connect(&m_retry, &QTimer::timeout, this, &WorkPart::update);
    connect(m_candidate, &Candidate::roleChanged, this, &WorkPart::update);
    connect(m_registration, &Registration::registered, this, &WorkPart::update);
    connect(m_registration, &Registration::lost, this, &WorkPart::update);
    connect(m_registration, &Registration::workersChanged, this, &WorkPart::update);
}

void WorkPart::update()
{
    const QString registration = nodeName(m_registration->node());
    const bool leads = m_candidate->isLeader();
    if (m_worker && (leads || m_worker->registration() != registration))
        stopWorking();
    if (m_distributor && !leads)
        stopDistributing();
    if (m_leaving || m_retry.isActive())
        return;
    // One at a time: the next may have the same entry.
    if (!leads && !m_worker && m_workersLeaving == 0 && !registration.isEmpty())
        work();
    else if (leads && m_registration->knowsWorkers())
        distribute();
}

void WorkPart::work()
{
    m_worker = new TaskWorker(
        m_session, m_paths, m_settings.election, nodeName(m_registration->node()), runnerOf(m_settings), this);
    TaskWorker *worker = m_worker;
    connect(worker, &TaskWorker::started, this,
        [this, worker](const QString &task) { tell(Kind::TaskStarted, task, worker->registration()); });
    connect(worker, &TaskWorker::done, this,
        [this, worker](const QString &task, int exit) { tell(Kind::TaskDone, task, worker->registration(), exit); });
    connect(worker, &TaskWorker::left, this, [this, worker] { onWorkerLeft(worker); });
    connect(worker, &TaskWorker::failed, this, [this] {
        m_retry.start();
        stopWorking();
    });
    worker->start();
}

void WorkPart::stopWorking()
{
    if (TaskWorker *worker = std::exchange(m_worker, nullptr)) {
        ++m_workersLeaving;
        worker->leave();
    }
}

void WorkPart::onWorkerLeft(TaskWorker *worker)
{
    worker->deleteLater();
    --m_workersLeaving;
    if (m_leaving && m_workersLeaving == 0)
        Q_EMIT left();
    update();
}

void WorkPart::distribute()
{
    if (!m_distributor) {
        // Its own tasks first: what it holds as a worker is no dead one's.
        if (m_workersLeaving > 0)
            return;
        m_distributor = std::make_unique<TaskDistributor>(m_session, m_candidate, m_paths, m_settings.registry);
        TaskDistributor *distributor = m_distributor.get();
        connect(distributor, &TaskDistributor::assigned, this,
            [this](const QString &task, const QString &worker) { tell(Kind::TaskAssigned, task, worker); });
        connect(distributor, &TaskDistributor::returned, this,
            [this](const QString &task, const QString &worker) { tell(Kind::TaskReturned, task, worker); });
        connect(distributor, &TaskDistributor::setAside, this,
            [this](const QString &task, const QString &worker, const QString &reason) {
                tell(Kind::TaskSetAside, task, worker, {}, reason);
            });
        connect(distributor, &TaskDistributor::failed, this, [this] {
            m_retry.start();
            stopDistributing();
        });
    }
    m_distributor->setRegistered(m_registration->workers(), m_registration->registryCzxid());
}

void WorkPart::stopDistributing()
{
    if (!m_distributor)
        return;
    m_distributor->disconnect(this);
    m_distributor.release()->deleteLater(); // it may be one of its signals that led here
}

void WorkPart::leave()
{
    m_leaving = true;
    stopDistributing();
    stopWorking();
    if (m_workersLeaving == 0)
        QMetaObject::invokeMethod(this, &WorkPart::left, Qt::QueuedConnection);
}

void WorkPart::tell(
    Kind kind, const QString &task, const QString &worker, std::optional<int> exit, const QString &reason)
{
    ParticipantEvent event;
    event.kind = kind;
    event.task = task;
    event.worker = worker;
    event.exit = exit;
    event.reason = reason;
    Q_EMIT taskEvent(event);
}

} // namespace zkbridge

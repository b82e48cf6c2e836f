// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskworker.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/taskreturn.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

/// Payloads in memory; a leader gives less at once.
constexpr qsizetype mostHeld = 64;
/// Results on their way, as while there is no connection: more tasks are not begun.
constexpr qsizetype mostUnwritten = 128;

} // namespace

TaskWorker::TaskWorker(Session *session, JobPaths paths, const QString &election, QString registration,
    std::unique_ptr<TaskRunner> runner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_registration(std::move(registration))
    , m_entry(m_paths.assign(m_registration))
    , m_ownSession(sessionText(session->status().sessionId))
    , m_place(session, m_paths, election)
    , m_writer(session, m_paths, m_registration)
    , m_runner(std::move(runner))
{
    connect(&m_place, &WorkPlace::opened, this, &TaskWorker::declare);
    connect(&m_place, &WorkPlace::failed, this, &TaskWorker::stop);
    connect(m_runner.get(), &TaskRunner::finished, this, &TaskWorker::onFinished);
    connect(&m_writer, &ResultWriter::written, this, [this](const QString &task, int exit) {
        Q_EMIT done(task, exit);
        runNext();
    });
    connect(&m_writer, &ResultWriter::dropped, this, &TaskWorker::runNext);
    connect(m_session, &Session::statusChanged, this, &TaskWorker::runNext);
    connect(m_session, &Session::watchEventsReceived, this, &TaskWorker::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &TaskWorker::list);
}

TaskWorker::~TaskWorker() { m_runner->cancel(); }

void TaskWorker::start() { m_place.await(); }

void TaskWorker::declare()
{
    if (m_leaving || m_stopped)
        return;
    m_declaring = true;
    m_session->create(m_entry, m_ownSession.toUtf8(), openAcl(), CreateMode::Persistent, this,
        [this](const Result<Created> &reply) { onDeclared(reply); });
}

void TaskWorker::onDeclared(const Result<Created> &reply)
{
    if (reply.code() == ErrorCode::NodeExists || reply.code() == ErrorCode::OutcomeUnknown)
        return readEntry();
    m_declaring = false;
    m_hasEntry = reply.ok();
    if (m_leaving)
        giveBack();
    else if (!m_hasEntry)
        stop(reply.error());
    else
        list();
}

void TaskWorker::readEntry()
{
    m_session->get(m_entry, Session::Watch::Yes, this, [this](const Result<NodeData> &found) { onEntryThere(found); });
}

/// Ours; or one that we were giving back when the connection went, which everybody takes for ours to end; or left by a
/// dead one whose registration was called the same, which the leader removes.
void TaskWorker::onEntryThere(const Result<NodeData> &reply)
{
    m_declaring = false;
    m_hasEntry = reply.ok() && reply->data == m_ownSession.toUtf8();
    if (m_leaving)
        return giveBack(); // leave() came meanwhile, and waits
    if (m_stopped)
        return;
    if (reply.code() == ErrorCode::NoNode)
        return declare();
    if (!reply.ok())
        return stop(reply.error());
    if (m_hasEntry)
        list();
    else if (reply->data == leavingText().toUtf8() && !m_restIsGivenBack)
        giveBackRest();
}

void TaskWorker::list()
{
    if (!m_hasEntry || m_leaving || m_stopped)
        return;
    m_listAgain = m_listing;
    if (std::exchange(m_listing, true))
        return;
    m_session->children(m_entry, Session::Watch::Yes, this, [this](const Result<Children> &reply) { onListed(reply); });
}

void TaskWorker::onListed(const Result<Children> &reply)
{
    m_listing = false;
    if (m_leaving || m_stopped)
        return;
    if (!reply.ok())
        return stop(reply.error()); // also when somebody removed the entry: then there is nothing to be done
    QStringList names;
    for (const std::string &child : reply->names) {
        const QString name = QString::fromStdString(child);
        if (isTaskName(name))
            names.append(name);
    }
    std::sort(names.begin(), names.end(), submittedBefore);
    m_queue.removeIf([&names](const Task &task) { return !names.contains(task.name); });
    if (!m_current.name.isEmpty() && !names.contains(m_current.name)) {
        m_runner->cancel();
        m_current = {};
    }
    m_moreListed = false;
    for (const QString &name : std::as_const(names)) {
        const bool isQueued =
            std::any_of(m_queue.cbegin(), m_queue.cend(), [&name](const Task &task) { return task.name == name; });
        if (isQueued || name == m_current.name || m_reading.contains(name) || m_writer.holds(name))
            continue;
        if (m_queue.size() + m_reading.size() >= mostHeld) {
            m_moreListed = true;
            break;
        }
        read(name);
    }
    runNext();
    if (m_listAgain)
        list();
}

void TaskWorker::read(const QString &name)
{
    m_reading.insert(name);
    m_session->get(joinPath(m_entry, name), Session::Watch::No, this,
        [this, name](const Result<NodeData> &reply) { onRead(name, reply); });
}

void TaskWorker::onRead(const QString &name, const Result<NodeData> &reply)
{
    m_reading.remove(name);
    if (m_leaving || m_stopped)
        return;
    if (!reply.ok() && reply.code() != ErrorCode::NoNode)
        return stop(reply.error());
    if (reply.ok()) {
        const TaskRecord record = TaskRecord::fromJson(reply->data).value_or(TaskRecord{reply->data, {}});
        const Task task{name, record.input, record.history, reply->stat.czxid};
        // The order in which a leader thinks they are done (TaskReturn).
        const auto place =
            std::upper_bound(m_queue.begin(), m_queue.end(), task, [](const Task &added, const Task &present) {
                return added.givenAt != present.givenAt ? added.givenAt < present.givenAt
                                                        : submittedBefore(added.name, present.name);
            });
        m_queue.insert(place, task);
    }
    runNext();
}

void TaskWorker::runNext()
{
    const bool isBusy = !m_current.name.isEmpty() || !m_reading.isEmpty() || m_writer.size() >= mostUnwritten;
    if (m_leaving && m_writer.size() == 0 && m_hasEntry && !m_return)
        return giveBack();
    if (isBusy || m_leaving || m_stopped || !m_session->isConnected())
        return;
    if (m_moreListed && m_queue.size() < mostHeld / 2)
        list();
    if (m_queue.isEmpty())
        return;
    m_current = m_queue.takeFirst();
    Q_EMIT started(m_current.name);
    m_runner->run(m_current.name, m_current.input);
}

void TaskWorker::onFinished(const QByteArray &output, int exit, const QString &problem)
{
    const Task ended = std::exchange(m_current, {});
    TaskResult result;
    result.output = output;
    result.exit = exit;
    result.problem = problem;
    result.worker = m_registration;
    result.attempts = static_cast<int>(ended.history.size()) + 1;
    result.history = ended.history;
    m_writer.write(ended.name, result);
    runNext();
}

void TaskWorker::dropAll()
{
    m_runner->cancel();
    m_current = {};
    m_queue.clear();
}

void TaskWorker::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    dropAll();
    if (!m_hasEntry && !m_declaring)
        QMetaObject::invokeMethod(this, &TaskWorker::sayLeft, Qt::QueuedConnection);
    else
        runNext(); // gives back once all results are written
}

/// What an earlier worker of this registration had begun to give back; then looks again, and may begin anew.
void TaskWorker::giveBackRest()
{
    m_declaring = true;
    m_restIsGivenBack = true; // once: what it cannot remove is not ours to remove
    m_return = std::make_unique<TaskReturn>(m_session, m_paths, m_registration, leavingText(), TaskReturn::Cause::Left);
    connect(m_return.get(), &TaskReturn::finished, this, [this] {
        m_return.release()->deleteLater(); // it is telling us
        readEntry();
    });
    connect(m_return.get(), &TaskReturn::failed, this, [this](const Error &error) {
        m_return.release()->deleteLater();
        onEntryThere(Result<NodeData>(error));
    });
    m_return->start();
}

/// With left() at the end, also where there is nothing to be given back.
void TaskWorker::giveBack()
{
    if (!m_hasEntry)
        return sayLeft();
    m_return = std::make_unique<TaskReturn>(m_session, m_paths, m_registration, m_ownSession, TaskReturn::Cause::Left);
    // What could not be given back here is the leader's to find.
    connect(m_return.get(), &TaskReturn::finished, this, &TaskWorker::sayLeft);
    connect(m_return.get(), &TaskReturn::failed, this, &TaskWorker::sayLeft);
    // Which says so first: a leader that has not seen it yet cannot give it another one.
    m_return->start();
}

void TaskWorker::sayLeft()
{
    if (!std::exchange(m_hasLeft, true))
        Q_EMIT left();
}

void TaskWorker::stop(const Error &error)
{
    if (error.code == ErrorCode::Closing || m_leaving || std::exchange(m_stopped, true))
        return;
    dropAll();
    Q_EMIT failed(error);
}

void TaskWorker::onWatchEvents(const QList<WatchEvent> &events)
{
    const bool ours =
        std::any_of(events.begin(), events.end(), [this](const WatchEvent &event) { return event.path == m_entry; });
    if (!ours)
        return;
    if (m_hasEntry)
        list();
    else if (!m_declaring)
        declare();
}

} // namespace zkbridge

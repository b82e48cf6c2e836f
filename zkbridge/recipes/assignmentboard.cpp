// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/assignmentboard.h"

#include "zkbridge/client/path.h"

#include <utility>

namespace zkbridge {

AssignmentBoard::AssignmentBoard(Session *session, JobPaths paths, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
{
    connect(m_session, &Session::watchEventsReceived, this, &AssignmentBoard::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, [this] {
        readWorkers();
        const QStringList known = m_rows.keys();
        for (const QString &worker : known)
            reread(worker);
    });
}

void AssignmentBoard::start() { readWorkers(); }

QStringList AssignmentBoard::workers() const
{
    QStringList names;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->isRead)
            names.append(it.key());
    }
    return names;
}

const AssignmentBoard::Entry *AssignmentBoard::find(const QString &worker) const
{
    const auto row = m_rows.constFind(worker);
    return row != m_rows.cend() && row->isRead ? &row->entry : nullptr;
}

void AssignmentBoard::readWorkers()
{
    m_readAgain = m_reading;
    if (std::exchange(m_reading, true))
        return;
    m_session->children(
        m_paths.assign(), Session::Watch::Yes, this, [this](const Result<Children> &reply) { onWorkers(reply); });
}

void AssignmentBoard::onWorkers(const Result<Children> &reply)
{
    m_reading = false;
    if (!reply.ok()) {
        if (reply.code() != ErrorCode::Closing)
            Q_EMIT failed(reply.error());
        return;
    }
    if (m_readAgain)
        return readWorkers();
    QSet<QString> names;
    for (const std::string &name : reply->names)
        names.insert(QString::fromStdString(name));
    const QStringList known = m_rows.keys();
    for (const QString &worker : known) {
        if (!names.contains(worker))
            forget(worker);
    }
    for (const QString &worker : std::as_const(names)) {
        if (!m_rows.contains(worker)) {
            m_rows.insert(worker, Row{});
            read(worker);
        }
    }
}

void AssignmentBoard::reread(const QString &worker)
{
    const auto row = m_rows.find(worker);
    if (row == m_rows.end())
        return;
    row->dataIsOld = true;
    read(worker);
}

void AssignmentBoard::addTask(const QString &worker, const QString &task)
{
    const auto row = m_rows.find(worker);
    if (row != m_rows.end())
        row->entry.tasks.insert(task);
}

void AssignmentBoard::read(const QString &worker)
{
    const auto row = m_rows.find(worker);
    if (row == m_rows.end())
        return;
    row->readAgain = row->isReading;
    if (std::exchange(row->isReading, true))
        return;
    if (!std::exchange(row->dataIsOld, false))
        return readTasks(worker);
    m_session->get(m_paths.assign(worker), Session::Watch::No, this,
        [this, worker](const Result<NodeData> &reply) { onData(worker, reply); });
}

bool AssignmentBoard::mayUse(const QString &worker, const Error *error)
{
    if (!m_rows.contains(worker))
        return false;
    if (!error)
        return true;
    if (error->code == ErrorCode::NoNode) {
        forget(worker);
        readWorkers(); // it may be there again
    } else if (error->code != ErrorCode::Closing) {
        Q_EMIT failed(*error);
    }
    return false;
}

void AssignmentBoard::onData(const QString &worker, const Result<NodeData> &reply)
{
    if (!mayUse(worker, reply.ok() ? nullptr : &reply.error()))
        return;
    Entry &entry = m_rows[worker].entry;
    entry.session = QString::fromUtf8(reply->data);
    entry.version = reply->stat.version;
    readTasks(worker);
}

void AssignmentBoard::readTasks(const QString &worker)
{
    m_session->children(m_paths.assign(worker), Session::Watch::Yes, this,
        [this, worker](const Result<Children> &reply) { onTasks(worker, reply); });
}

void AssignmentBoard::onTasks(const QString &worker, const Result<Children> &reply)
{
    if (!mayUse(worker, reply.ok() ? nullptr : &reply.error()))
        return;
    Row &row = m_rows[worker];
    row.entry.tasks.clear();
    for (const std::string &name : reply->names) {
        const QString task = QString::fromStdString(name);
        if (isTaskName(task))
            row.entry.tasks.insert(task);
    }
    row.isRead = true;
    row.isReading = false;
    if (row.readAgain)
        read(worker);
    Q_EMIT changed(worker);
}

void AssignmentBoard::forget(const QString &worker)
{
    if (m_rows.take(worker).isRead)
        Q_EMIT vanished(worker);
}

void AssignmentBoard::onWatchEvents(const QList<WatchEvent> &events)
{
    const QString parent = m_paths.assign();
    for (const WatchEvent &event : events) {
        if (event.path == parent && event.type != WatchEvent::Type::DataChanged)
            readWorkers();
        else if (parentPath(event.path) == parent && event.type == WatchEvent::Type::ChildrenChanged)
            read(nodeName(event.path));
        else if (parentPath(event.path) == parent && event.type == WatchEvent::Type::Deleted)
            reread(nodeName(event.path)); // it may be there again already, without a watch
    }
}

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskqueue.h"

#include "zkbridge/recipes/joblayout.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

[[nodiscard]] bool submittedAfter(const QString &task, const QString &other) { return submittedBefore(other, task); }

} // namespace

TaskQueue::TaskQueue(Session *session, QString path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
{
    connect(m_session, &Session::watchEventsReceived, this, &TaskQueue::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &TaskQueue::start);
}

void TaskQueue::start()
{
    m_changed = true;
    refill();
}

QString TaskQueue::take()
{
    const QString task = m_names.takeLast();
    m_taken.insert(task);
    return task;
}

void TaskQueue::settled(const QString &task) { m_taken.remove(task); }

void TaskQueue::putBack(const QString &task)
{
    m_taken.remove(task);
    const auto place = std::lower_bound(m_names.begin(), m_names.end(), task, submittedAfter);
    if (place == m_names.end() || *place != task)
        m_names.insert(place, task);
}

void TaskQueue::refill()
{
    if (m_names.isEmpty() && m_changed && !m_reading)
        read();
}

void TaskQueue::read()
{
    m_reading = true;
    m_changed = false;
    m_session->children(m_path, Session::Watch::Yes, this, [this](const Result<Children> &reply) { onRead(reply); });
}

void TaskQueue::onRead(const Result<Children> &reply)
{
    m_reading = false;
    if (reply.code() == ErrorCode::NoNode)
        return awaitParent();
    if (!reply.ok()) {
        if (reply.code() != ErrorCode::Closing)
            Q_EMIT failed(reply.error());
        return;
    }
    QStringList names;
    for (const std::string &child : reply->names) {
        const QString name = QString::fromStdString(child);
        if (isTaskName(name) && !m_taken.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(m_names)) { // put back while the answer was on its way
        if (!names.contains(name))
            names.append(name);
    }
    if (names.size() > mostNames) {
        std::nth_element(names.begin(), names.begin() + mostNames, names.end(), submittedBefore);
        names.resize(mostNames);
        m_changed = true; // the rest is read when these are gone
    }
    std::sort(names.begin(), names.end(), submittedAfter);
    m_names = std::move(names);
    if (!m_names.isEmpty())
        Q_EMIT grew();
    else
        refill();
}

void TaskQueue::awaitParent()
{
    m_reading = true;
    m_session->exists(m_path, Session::Watch::Yes, this, [this](const Result<Stat> &reply) {
        m_reading = false;
        if (reply.ok())
            start(); // it came just now
        else if (reply.code() != ErrorCode::NoNode && reply.code() != ErrorCode::Closing)
            Q_EMIT failed(reply.error());
    });
}

void TaskQueue::onWatchEvents(const QList<WatchEvent> &events)
{
    const bool ours =
        std::any_of(events.begin(), events.end(), [this](const WatchEvent &event) { return event.path == m_path; });
    if (ours)
        start();
}

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/taskdetails.h"

#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype mostDetails = 4000;
constexpr qsizetype mostInputs = 20'000;
constexpr qsizetype mostUnreadable = 10'000;
constexpr qsizetype atOnce = 16;
constexpr qsizetype longestText = 160;

/// The beginning of a payload in one line.
QString beginning(const QByteArray &bytes)
{
    const QString text =
        QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4 * longestText))).simplified();
    return text.size() <= longestText ? text : text.first(longestText) + QChar(0x2026);
}

QStringList workersOf(const QList<zkbridge::TaskAttempt> &history)
{
    QStringList workers;
    for (const zkbridge::TaskAttempt &attempt : history)
        workers.append(attempt.worker);
    return workers;
}

bool isResult(const QString &node) { return zkbridge::nodeName(zkbridge::parentPath(node)) == u"status"; }

bool isWaiting(const QString &node) { return zkbridge::nodeName(zkbridge::parentPath(node)) == u"tasks"; }

TaskDetail resultDetail(const QByteArray &data)
{
    TaskDetail detail;
    const auto result = zkbridge::TaskResult::fromJson(data);
    if (!result) { // the book's: "done"
        detail.isForeign = true;
        detail.output = beginning(data);
        return detail;
    }
    detail.output = beginning(result->output);
    detail.worker = result->worker;
    detail.attempts = result->attempts;
    detail.exit = result->exit;
    detail.isSetAside = result->isSetAside;
    detail.problem = result->problem;
    detail.dead = workersOf(result->history);
    return detail;
}

TaskDetail recordDetail(const QByteArray &data, bool waits)
{
    TaskDetail detail;
    const auto record = zkbridge::TaskRecord::fromJson(data);
    if (!record) {
        detail.isForeign = true;
        detail.input = beginning(data);
        return detail;
    }
    detail.input = beginning(record->input);
    detail.dead = workersOf(record->history);
    detail.attempts = static_cast<int>(record->history.size()) + (waits ? 0 : 1);
    return detail;
}

} // namespace

TaskDetails::TaskDetails(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_details(mostDetails)
    , m_inputs(mostInputs)
{
}

const TaskDetail *TaskDetails::of(const QString &node) const { return m_details.object(node); }

void TaskDetails::want(const QStringList &nodes)
{
    m_wanted.clear();
    for (const QString &node : nodes)
        if (!m_details.contains(node) && !m_underWay.contains(node) && !m_unreadable.contains(node))
            m_wanted.append(node);
    pump();
}

void TaskDetails::forget(const QString &node)
{
    m_details.remove(node);
    m_unreadable.remove(node);
}

void TaskDetails::rememberInput(const QString &task, const QByteArray &input)
{
    m_inputs.insert(task, new QString(beginning(input)));
}

void TaskDetails::pump()
{
    while (!m_wanted.isEmpty() && m_underWay.size() < atOnce) {
        const QString node = m_wanted.takeFirst();
        m_underWay.insert(node);
        m_session->get(
            node, zkbridge::Session::Watch::No, this,
            [this, node](const zkbridge::Result<zkbridge::NodeData> &reply) {
                m_underWay.remove(node);
                if (reply.ok())
                    take(node, *reply);
                else if (m_unreadable.size() < mostUnreadable)
                    m_unreadable.insert(node);
                pump();
            },
            zkbridge::Session::Priority::Background);
    }
}

void TaskDetails::take(const QString &node, const zkbridge::NodeData &reply)
{
    const QString name = zkbridge::nodeName(node);
    TaskDetail detail = isResult(node) ? resultDetail(reply.data) : recordDetail(reply.data, isWaiting(node));
    detail.sinceMs = reply.stat.ctime;
    if (!isResult(node))
        m_inputs.insert(name, new QString(detail.input));
    else if (const QString *input = m_inputs.object(name))
        detail.input = *input;
    m_details.insert(node, new TaskDetail(std::move(detail)));
    Q_EMIT read(node);
}

} // namespace app

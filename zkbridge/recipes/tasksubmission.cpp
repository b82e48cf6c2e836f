// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/tasksubmission.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"
#include "zkbridge/recipes/multibatch.h"
#include "zkbridge/recipes/transienterror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// A task that is given back while it is looked for can be missed by one look, in which it goes from behind to before.
constexpr int looks = 2;

} // namespace

TaskSubmission::TaskSubmission(Session *session, JobPaths paths, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &TaskSubmission::flush);
}

void TaskSubmission::add(const QByteArray &input)
{
    ++m_size;
    m_waiting.append({newTaskPrefix(), input});
    if (!std::exchange(m_flushAsked, true))
        QMetaObject::invokeMethod(this, &TaskSubmission::flush, Qt::QueuedConnection);
}

void TaskSubmission::flush()
{
    m_flushAsked = false;
    if (m_stopped || m_retry.isActive())
        return;
    while (!m_waiting.isEmpty() && m_multis < mostMultis && (m_multis == 0 || m_waiting.size() >= wellFilled))
        send(takeBatch(&m_waiting, [](const Item &item) { return item.input.size(); }));
}

void TaskSubmission::send(const Batch &batch)
{
    QList<MultiOperation> operations;
    for (const Item &item : batch) {
        operations.append(MultiOperation::create(joinPath(m_paths.tasks(), item.prefix),
            TaskRecord{item.input, {}}.toJson(), CreateMode::PersistentSequential));
    }
    ++m_multis;
    m_session->multi(operations, this, [this, batch](const Result<QList<MultiReply>> &reply) { onSent(batch, reply); });
}

void TaskSubmission::onSent(const Batch &batch, const Result<QList<MultiReply>> &reply)
{
    if (m_stopped)
        return;
    if (reply.code() == ErrorCode::OutcomeUnknown)
        return lookFor(batch, looks);
    if (reply.code() == ErrorCode::NoNode) {
        // The queue comes last: who waits for it finds the rest.
        return makePlace({m_paths.assign(), m_paths.status(), m_paths.tasks()}, [this, batch] { sendAgain(batch); });
    }
    if (isTransient(reply.code())) {
        m_retry.start();
        return sendAgain(batch);
    }
    if (!reply.ok())
        return stop(reply.error());
    --m_multis;
    for (qsizetype i = 0; i < batch.size(); ++i)
        tell(nodeName(reply->at(i).path), batch.at(i).input);
    flush();
}

void TaskSubmission::makePlace(const QStringList &missing, std::function<void()> then)
{
    if (missing.isEmpty())
        return then();
    ensurePath(m_session, missing.constFirst(), this, [this, missing, then](const Result<Done> &made) {
        if (made.ok() || made.code() == ErrorCode::OutcomeUnknown)
            makePlace(missing.sliced(1), then);
        else
            stop(made.error());
    });
}

void TaskSubmission::sendAgain(const Batch &batch)
{
    --m_multis;
    m_waiting = batch + m_waiting;
    flush();
}

/// Where a task goes: from the queue to workers, from them to status. In this order they are searched.
void TaskSubmission::lookFor(const Batch &batch, int looksLeft)
{
    if (looksLeft == 0)
        return sendAgain(batch); // it did not happen: a multi happens whole or not at all
    m_session->sync(m_paths.root, this, [this, batch, looksLeft](const Result<Done> &) {
        m_session->children(
            m_paths.assign(), Session::Watch::No, this, [this, batch, looksLeft](const Result<Children> &reply) {
                QStringList places{m_paths.tasks()};
                if (reply.ok()) {
                    for (const std::string &worker : reply->names)
                        places.append(m_paths.assign(QString::fromStdString(worker)));
                }
                lookIn(batch, places + QStringList{m_paths.status()}, looksLeft);
            });
    });
}

void TaskSubmission::lookIn(const Batch &batch, QStringList places, int looksLeft)
{
    if (places.isEmpty())
        return lookFor(batch, looksLeft - 1);
    const QString place = places.takeFirst();
    m_session->children(
        place, Session::Watch::No, this, [this, batch, places, looksLeft](const Result<Children> &reply) {
            if (!reply.ok() && reply.code() != ErrorCode::NoNode)
                stop(reply.error());
            else if (!reply.ok() || !isFound(batch, *reply))
                lookIn(batch, places, looksLeft);
        });
}

/// One that is found tells the names of all: those of one multi have consecutive sequences.
bool TaskSubmission::isFound(const Batch &batch, const Children &children)
{
    for (const std::string &child : children.names) {
        const QString name = QString::fromStdString(child);
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (!name.startsWith(batch.at(i).prefix))
                continue;
            const qint64 first = name.sliced(batch.at(i).prefix.size()).toLongLong() - i;
            --m_multis;
            for (qsizetype at = 0; at < batch.size(); ++at) {
                const QString sequence = u"%1"_s.arg(first + at, 10, 10, QChar(u'0'));
                tell(batch.at(at).prefix + sequence, batch.at(at).input);
            }
            Q_EMIT recovered();
            flush();
            return true;
        }
    }
    return false;
}

/// Until it is told each one counts, so that who bounds what is under way sees all of it.
void TaskSubmission::tell(const QString &task, const QByteArray &input)
{
    --m_size;
    Q_EMIT submitted(task, input);
}

void TaskSubmission::stop(const Error &error)
{
    if (error.code != ErrorCode::Closing && !std::exchange(m_stopped, true))
        Q_EMIT failed(error);
}

} // namespace zkbridge

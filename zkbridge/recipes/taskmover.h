// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <functional>
#include <optional>

namespace zkbridge {

/// What a leader puts first into each multi: the check of its own candidate, so that a deposed one cannot write.
/// Nothing while it does not lead by its own clock: then nothing may be sent.
using LeaderGuard = std::function<std::optional<MultiOperation>()>;

/// Moves tasks from the queue to workers, each by one atomic step that also checks the leader's candidate and the
/// worker's entry. Moves that are asked for together travel in one multi, up to limits; several multis are under way
/// at once.
///
/// Thread: the session's. `session` is borrowed. Never holds more than mostUnderWay payloads.
class TaskMover : public QObject {
    Q_OBJECT
public:
    static constexpr int mostUnderWay = 128;

    TaskMover(Session *session, JobPaths paths, LeaderGuard guard, QObject *parent = nullptr);

    /// One of the signals follows. `workerVersion`: AssignmentBoard::Entry::version.
    void move(const QString &task, const QString &worker, int workerVersion);
    [[nodiscard]] bool isFull() const { return m_underWay >= mostUnderWay; }

Q_SIGNALS:
    void moved(const QString &task, const QString &worker);
    void vanished(const QString &task, const QString &worker); ///< it is not in the queue, or cannot be moved at all
    /// It ended in status instead: it is above largestMovable. vanished() follows.
    void setAside(const QString &task, const QString &reason);
    void refused(const QString &task, const QString &worker); ///< the worker's entry is another by now, or gone
    void failed(const zkbridge::Error &error); ///< whether the last moves happened is not known, or this cannot go on

private:
    struct Move {
        QString task;
        QString worker;
        int workerVersion = -1;
        QByteArray data;
        int version = -1;
    };
    void read(const Move &move);
    void flush();
    void send(const QList<Move> &batch);
    void onSent(const QList<Move> &batch, const Result<QList<MultiReply>> &reply);
    void onRefused(const QList<Move> &batch, const Error &error);
    void discardDuplicate(const Move &move);
    void endAsTooLarge(const Move &move, const TaskResult &result);
    void end(const Move &move, void (TaskMover::*signal)(const QString &, const QString &));

    Session *m_session;
    JobPaths m_paths;
    LeaderGuard m_guard;
    QList<Move> m_ready; ///< read, to be sent
    int m_underWay = 0;
    int m_multis = 0;
    bool m_flushAsked = false;
    bool m_singly = false; ///< the present batch failed for no reason that names one of its moves
};

} // namespace zkbridge

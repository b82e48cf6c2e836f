// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace model {

/// What a connection's stream brought, to be applied in its order: events, replies, parts of a walk. Runs in slices of
/// some milliseconds, so that the event loop breathes between them. Thread: the GUI's.
class StreamQueue : public QObject {
    Q_OBJECT
public:
    /// Works until it is done (true), or the deadline has passed (false: called again).
    using Job = std::function<bool(const QDeadlineTimer &deadline)>;

    explicit StreamQueue(QObject *parent = nullptr);

    void push(Job job);
    /// Forgets what is waiting.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }
    /// One slice now when much is waiting: whoever brings more pays for it, so the stream waits for us.
    void relieve();

private:
    void run();

    std::deque<Job> m_jobs;
    QTimer m_timer;
    bool m_running = false;
    bool m_cleared = false; ///< by the job that runs
};

} // namespace model

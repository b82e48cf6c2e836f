// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace zkbridge {

/// Hands over the results that lie in status, or come there, and removes each once it was used. One watch, whatever
/// the number of tasks.
///
/// Thread: the session's. `session` is borrowed and unlocked. Holds few results at a time.
class ResultCollector : public QObject {
    Q_OBJECT
public:
    /// `wants`: whether a task's result is to be handed over; the others are left alone.
    ResultCollector(
        Session *session, JobPaths paths, std::function<bool(const QString &task)> wants, QObject *parent = nullptr);

    /// found() follows for what is there, and then for each that comes. idle() when there is nothing more to do for
    /// now.
    void start();
    /// `wants` has changed its mind.
    void lookAgain();
    /// After found(), when the result was used: removes it from status.
    void remove(const QString &task);
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// Once for each task, in order of submission as far as they are there together.
    void found(const QString &task, const zkbridge::TaskResult &result);
    void idle();
    void failed(const zkbridge::Error &error); ///< it has stopped

private:
    void list();
    void onListed(const Result<Children> &reply);
    void readMore();
    void onRead(const QString &task, const Result<NodeData> &reply);
    void flush();
    void onRemoved(QStringList batch, const Result<QList<MultiReply>> &reply);
    void tellIdle();
    void stop(const Error &error);
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    JobPaths m_paths;
    std::function<bool(const QString &)> m_wants;
    QStringList m_toRead; ///< the oldest last
    QSet<QString> m_known; ///< to be read, being read, or to be removed
    QStringList m_toRemove;
    QTimer m_retry;
    int m_reads = 0;
    int m_removing = 0; ///< multis under way
    bool m_listing = false;
    bool m_changed = false;
    bool m_flushAsked = false;
    bool m_stopped = false;
};

} // namespace zkbridge

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <QSet>
#include <QTimer>

namespace zkbridge {

/// Writes the results of one worker to status, each in one step with the delete of its assignment: when that is gone
/// the task was given to another, and the result is dropped. A lost reply is asked again until it is known; that is
/// safe, because the delete works once only. Results that wait for an answer to others travel in one multi.
///
/// Thread: the session's. `session` is borrowed.
class ResultWriter : public QObject {
    Q_OBJECT
public:
    /// `worker`: the name of its registration.
    ResultWriter(Session *session, JobPaths paths, QString worker, QObject *parent = nullptr);

    /// written() or dropped() follows.
    void write(const QString &task, const TaskResult &result);
    [[nodiscard]] bool holds(const QString &task) const { return m_held.contains(task); }
    [[nodiscard]] qsizetype size() const { return m_held.size(); } ///< results on their way

Q_SIGNALS:
    void written(const QString &task, int exit);
    void dropped(const QString &task);

private:
    struct Item {
        QString task;
        QByteArray json;
        int exit = 0;
        bool mayBeWritten = false; ///< a reply was lost
    };
    void flush();
    void send(const QList<Item> &batch);
    void onSent(QList<Item> batch, const Result<QList<MultiReply>> &reply);
    void onRefused(QList<Item> batch, const Error &error);
    void decide(const Item &item);
    void discardDuplicate(const Item &item);
    void end(const Item &item, bool isWritten);

    Session *m_session;
    JobPaths m_paths;
    QString m_worker;
    QList<Item> m_waiting;
    QSet<QString> m_held;
    QTimer m_retry;
    int m_multis = 0;
    bool m_flushAsked = false;
    bool m_singly = false; ///< a batch failed for no reason that names one of its results
};

} // namespace zkbridge

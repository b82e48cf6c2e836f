// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/resultwriter.h"
#include "zkbridge/recipes/taskrunner.h"
#include "zkbridge/recipes/workplace.h"

#include <memory>

namespace zkbridge {

class TaskReturn;

/// A worker's part in the distribution of work (joblayout.h), for one registration: says that it takes tasks by an
/// entry of its own below <root>/assign, and does what it is given there, one task at a time, in the order in which
/// they were given. Tasks that are taken away from it are dropped, the one under way too. Begins none while it is not
/// connected: its session may have ended.
///
/// Thread: the session's. `session` is borrowed.
class TaskWorker : public QObject {
    Q_OBJECT
public:
    /// `registration`: its name. `election`: whose leader distributes.
    TaskWorker(Session *session, JobPaths paths, const QString &election, QString registration,
        std::unique_ptr<TaskRunner> runner, QObject *parent = nullptr);
    ~TaskWorker() override; ///< the task under way ends; what it was given is left to the leader

    void start();
    /// Stops, gives back what it has not ended and takes its entry out; left() follows.
    void leave();
    [[nodiscard]] const QString &registration() const { return m_registration; }

Q_SIGNALS:
    void started(const QString &task);
    void done(const QString &task, int exit); ///< its result is in status
    void left();
    void failed(const zkbridge::Error &error); ///< it has stopped; a new one may be tried

private:
    struct Task {
        QString name;
        QByteArray input;
        QList<TaskAttempt> history;
        qint64 givenAt = 0; ///< czxid
    };
    void declare();
    void onDeclared(const Result<Created> &reply);
    void readEntry();
    void onEntryThere(const Result<NodeData> &reply);
    void list();
    void onListed(const Result<Children> &reply);
    void read(const QString &name);
    void onRead(const QString &name, const Result<NodeData> &reply);
    void runNext();
    void onFinished(const QByteArray &output, int exit, const QString &problem);
    void dropAll();
    void giveBackRest();
    void giveBack();
    void sayLeft();
    void stop(const Error &error);
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    JobPaths m_paths;
    QString m_registration;
    QString m_entry; ///< full path of its entry
    QString m_ownSession;
    WorkPlace m_place;
    ResultWriter m_writer;
    std::unique_ptr<TaskRunner> m_runner;
    std::unique_ptr<TaskReturn> m_return;
    QList<Task> m_queue; ///< the next one first
    QSet<QString> m_reading;
    Task m_current; ///< no name: none is under way
    bool m_declaring = false; ///< until it is known whether the entry is ours
    bool m_hasEntry = false;
    bool m_restIsGivenBack = false; ///< of an earlier worker of this registration
    bool m_listing = false;
    bool m_listAgain = false;
    bool m_moreListed = false; ///< than it holds at once
    bool m_leaving = false;
    bool m_hasLeft = false;
    bool m_stopped = false;
};

} // namespace zkbridge

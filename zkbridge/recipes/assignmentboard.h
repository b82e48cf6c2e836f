// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <QHash>
#include <QSet>

namespace zkbridge {

/// What is below <root>/assign: which workers take tasks, in which session, and what is with each. One watch on the
/// parent and one for each worker; only what changed is read again.
///
/// Thread: the session's. `session` is borrowed.
class AssignmentBoard : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString session; ///< as it says itself; not a session's text when the worker is leaving
        int version = -1; ///< of its data: a move that checks it cannot go to another worker of the same name
        QSet<QString> tasks;
    };

    AssignmentBoard(Session *session, JobPaths paths, QObject *parent = nullptr);

    void start();
    /// The entry's data is not what it was: reads it again, with its tasks.
    void reread(const QString &worker);

    /// It was given to it just now; what is read later counts more.
    void addTask(const QString &worker, const QString &task);

    [[nodiscard]] QStringList workers() const; ///< those that were read
    [[nodiscard]] const Entry *find(const QString &worker) const; ///< null when there is none; until the next event

Q_SIGNALS:
    void changed(const QString &worker); ///< read for the first time, or its tasks or data changed
    void vanished(const QString &worker);
    void failed(const zkbridge::Error &error); ///< it has stopped; also NoNode, when the parent went

private:
    struct Row {
        Entry entry;
        bool isRead = false;
        bool isReading = false;
        bool readAgain = false;
        bool dataIsOld = true;
    };
    void readWorkers();
    void onWorkers(const Result<Children> &reply);
    void read(const QString &worker);
    void onData(const QString &worker, const Result<NodeData> &reply);
    void readTasks(const QString &worker);
    void onTasks(const QString &worker, const Result<Children> &reply);
    void forget(const QString &worker);
    /// False after it took care of a reply that was no success, or of a worker that went meanwhile.
    [[nodiscard]] bool mayUse(const QString &worker, const Error *error);
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    JobPaths m_paths;
    QHash<QString, Row> m_rows;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace zkbridge

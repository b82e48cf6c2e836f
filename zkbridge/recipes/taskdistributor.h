// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/assignmentboard.h"
#include "zkbridge/recipes/candidate.h"
#include "zkbridge/recipes/taskmover.h"
#include "zkbridge/recipes/taskqueue.h"
#include "zkbridge/recipes/taskreturn.h"
#include "zkbridge/recipes/taskspread.h"
#include "zkbridge/recipes/workplace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace zkbridge {

/// A leader's part in the distribution of work (joblayout.h): gives each task to one of the registered workers that
/// have an entry below <root>/assign, evenly (TaskSpread), and gives back what a dead one left.
///
/// It knows nothing but what it reads: made anew by each leader and after each lost connection, it takes over what the
/// one before left in whatever state. What it has read may be old; so each step is one multi that fails unless the
/// tree is as it was read, and begins with the check of its own candidate. Nothing is sent while the candidate does
/// not lead by its own clock.
///
/// Thread: the session's. `session` and `candidate` are borrowed. Ends with its destruction.
class TaskDistributor : public QObject {
    Q_OBJECT
public:
    TaskDistributor(
        Session *session, const Candidate *candidate, JobPaths paths, QString registry, QObject *parent = nullptr);

    /// The registry's children changed. `registryCzxid`: a new one means that the same name is another worker.
    void setRegistered(const QStringList &workers, qint64 registryCzxid);

Q_SIGNALS:
    void assigned(const QString &task, const QString &worker);
    void returned(const QString &task, const QString &worker);
    /// `worker`: the last one that died with it; empty: it was never given to one.
    void setAside(const QString &task, const QString &worker, const QString &reason);
    void failed(const zkbridge::Error &error); ///< it has stopped; a new one may be tried

private:
    enum class Life { Unknown, Asked, Alive, Dead };
    void begin();
    void verify(const QString &worker);
    void onOwner(const QString &worker, const Result<Stat> &reply);
    void onEntryChanged(const QString &worker);
    void onEntryVanished(const QString &worker);
    void clean(const QString &worker);
    void connectReturn(TaskReturn *giveBack);
    void updateBacklog(const QString &worker);
    [[nodiscard]] bool mayBegin();
    void distribute();
    void onMoved(const QString &task, const QString &worker);
    void onNotMoved(const QString &task, const QString &worker, bool isStillQueued);

    Session *m_session;
    JobPaths m_paths;
    QString m_registry;
    WorkPlace m_place;
    AssignmentBoard m_board;
    TaskQueue m_queue;
    TaskMover m_mover;
    LeaderGuard m_guard;
    TaskSpread m_spread;
    QSet<QString> m_registered;
    qint64 m_registryCzxid = 0;
    QHash<QString, Life> m_life; ///< of those that have an entry
    QHash<QString, QString> m_judgedSession; ///< what their entry held then
    /// By worker: given and not known to be there yet, and since when (m_clock).
    QHash<QString, QHash<QString, qint64>> m_onTheWay;
    QSet<QString> m_cleaning; ///< workers whose tasks are being given back
    QElapsedTimer m_clock;
    QTimer m_patience;
    std::optional<qint64> m_beganMs; ///< since when there is a place of work
    bool m_awaits = false;
    bool m_allCame = false; ///< each registered worker has an entry, or has had the time to make one
};

} // namespace zkbridge

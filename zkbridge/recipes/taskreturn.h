// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/taskmover.h"

#include <QTimer>

namespace zkbridge {

/// Gives back what is with one worker that ends it no more, and removes its entry: each task, in one multi, to the
/// queue, or to status when it was in the hands of too many that died.
///
/// It takes hold of the entry first by writing its data once more: each step checks that version, so that an entry that
/// was made anew meanwhile, by another worker of the same name, keeps what is in it.
///
/// A worker does its tasks one at a time in the order in which they were given to it, so the first of those that are
/// left is the one that it died with (TaskAttempt::wasBegun).
///
/// Thread: the session's. `session` is borrowed. Holds at most mostInBatch payloads.
class TaskReturn : public QObject {
    Q_OBJECT
public:
    enum class Cause {
        Died, ///< each task gets an attempt in its history
        Left, ///< it gives them back itself
    };

    /// `entrySession`: what the entry holds if it is the one that is meant. Left: it holds leavingText() from then on.
    /// `guard`: of the leader that does it; a worker that does it itself needs none.
    TaskReturn(Session *session, JobPaths paths, QString worker, QString entrySession, Cause cause,
        LeaderGuard guard = {}, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const QString &worker() const { return m_worker; }

Q_SIGNALS:
    void returned(const QString &task); ///< it waits in the queue
    void setAside(const QString &task, const QString &reason);
    void finished(); ///< nothing is left, or nothing that this could remove, or the entry is another's
    void failed(const zkbridge::Error &error); ///< instead of finished(): whether it is done is not known

private:
    struct Item {
        QString task;
        QByteArray data;
        qint64 givenAt = 0; ///< czxid
        QString endsHere = {}; ///< to status, and why; empty: it does not
        bool isDuplicate = false; ///< it waits or has ended already: only to be removed here
    };
    void onEntry(const Result<NodeData> &reply);
    void takeHold(int version);
    void list();
    void onListed(const Result<Children> &reply);
    void onRead(const QString &task, const Result<NodeData> &reply);
    void prepare();
    [[nodiscard]] QByteArray afterDeath(const Item &item, bool wasBegun, QString *endsHere) const;
    void sendNext();
    void onSent(const QList<Item> &batch, const Result<QList<MultiReply>> &reply);
    [[nodiscard]] bool isOfAnother(const Error &error) const;
    void onRefused(QList<Item> batch, const Error &error);
    void ensureParent(const QString &parent, const QList<Item> &batch);
    void removeEntry();
    [[nodiscard]] bool addGuard(QList<MultiOperation> *operations);

    Session *m_session;
    JobPaths m_paths;
    QString m_worker;
    Cause m_cause;
    LeaderGuard m_guard;
    QString m_entrySession;
    int m_entryVersion = -1; ///< that it wrote
    QList<Item> m_items;
    qsizetype m_toRead = 0;
    bool m_firstLook = true; ///< later ones find what was given meanwhile, and was not begun
};

} // namespace zkbridge

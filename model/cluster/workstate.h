// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace model {

/// What one worker has to do.
struct WorkerLoad {
    QString worker; ///< name of its registration, as below <root>/assign
    qint64 assigned = 0;
    QStringList tasks; ///< names in order of submission; empty above WorkState::mostNames
    bool isOrphaned = false; ///< no such registration: its worker is gone, the leader will give its tasks to others
    qint64 ended = 0; ///< tasks it ended since the cluster is observed
    friend bool operator==(const WorkerLoad &, const WorkerLoad &) = default;
};

/// The work of one cluster, as the tree says it (zkbridge/recipes/joblayout.h, which the master-worker example of the
/// ZooKeeper book shares): what waits, what is with whom, what has ended. A value; any thread.
struct WorkState {
    /// Tasks are named one by one up to this many of a kind; above, they are numbers.
    static constexpr int mostNames = 60;

    QString root; ///< "/jobs", or "/" as in the book; empty: this cluster has no work
    qint64 queued = 0;
    QStringList queuedTasks; ///< names in order of submission; empty above mostNames
    QList<WorkerLoad> workers; ///< by name; those without tasks too, when they are registered
    qint64 ended = 0; ///< results that nobody has collected yet
    QStringList endedTasks; ///< names, the latest submitted last; empty above mostNames
    qint64 endedInAll = 0; ///< results that appeared since the cluster is observed, collected ones too

    [[nodiscard]] bool isEmpty() const { return root.isEmpty(); }
    friend bool operator==(const WorkState &, const WorkState &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::WorkState)

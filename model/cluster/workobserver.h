// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/workjoin.h"
#include "model/cluster/workplace.h"
#include "model/cluster/workstate.h"
#include "model/cluster/worktally.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace model {

class ClusterDirectory;
class SessionWorkSource;
class TreeWorkSource;
class WorkSource;

/// Follows the work of the clusters of `directory`: finds the places of work (a znode with the children tasks, assign
/// and status) and says whose workers they are (joinWork()). Names come from a live tree, where they cost the server
/// nothing; without one from the session, by a watch on each list. How much was done comes from the Stats of the places
/// where something changed, twice a second. Changes are folded: at most one signal for each cluster and 50 ms.
///
/// Thread: the directory's. `directory` is borrowed and outlives this.
class WorkObserver : public QObject {
    Q_OBJECT
public:
    explicit WorkObserver(ClusterDirectory *directory, QObject *parent = nullptr);
    ~WorkObserver() override;

    /// The work of the cluster at `path`; isEmpty() when it has none.
    [[nodiscard]] WorkState workOf(const QString &path) const;
    /// Its tasks by name, in order of submission, read from the lists as they are now: of more than `most` waiting, or
    /// with one worker, the first of them, of ended ones the last.
    [[nodiscard]] QList<WorkTask> tasksOf(const QString &path, qsizetype most) const;

Q_SIGNALS:
    void workChanged(const QString &path);

private:
    void refreshSoon();
    void refresh();
    void chooseSource();
    void take(const QString &cluster, const WorkState &work);
    [[nodiscard]] WorkState readWork(const QString &place, const QString &cluster) const;
    void begin(const WorkState &before, const WorkState &work);
    void readSessions(const WorkersAt &workers);
    void countSoon();
    void countDone();
    void countAt(const QString &path);

    ClusterDirectory *m_directory;
    std::unique_ptr<TreeWorkSource> m_inTree; ///< null without a tree
    std::unique_ptr<SessionWorkSource> m_bySession; ///< null while the tree is live
    WorkSource *m_source = nullptr; ///< one of the two
    QHash<QString, WorkState> m_works; ///< by cluster
    QHash<QString, qint64> m_sessions; ///< by path of a worker's entry; 0: being read, or it does not say
    WorkTally m_tally;
    QTimer m_fold;
    QTimer m_count;
    qsizetype m_nextWorker = 0; ///< to be counted, of more than are counted at once
};

} // namespace model

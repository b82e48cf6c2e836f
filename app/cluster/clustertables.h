// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QTabWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QAction;
class QTableView;
QT_END_NAMESPACE

namespace model {
class LeadershipHistory;
struct WorkState;
} // namespace model

namespace app {

class FailoversModel;
class FoldingButtons;
class ParticipantsModel;
class ProblemList;
class TasksPane;
class WorkersModel;

/// The tables "Participants", "Workers", "Tasks" and "Failovers" and the list of problems below the scene, with a
/// button for each thing that can be done to the chosen participants. Thread: the GUI's.
class ClusterTables : public QTabWidget {
    Q_OBJECT
public:
    /// `actions` become buttons and context menu; borrowed. `tasks` is taken over.
    ClusterTables(const QList<QAction *> &actions, TasksPane *tasks, QWidget *parent = nullptr);

    /// `work`: what the workers have to do; empty when the cluster has none, or it is not known.
    void show(const QList<Member> &members, const QList<model::ClusterWorker> &workers, const model::WorkState &work);
    /// Whether the znode is a task that is listed.
    [[nodiscard]] bool hasTask(const QString &node) const;
    void showFailovers(const model::LeadershipHistory &leadership);
    void setProblems(const QList<model::ClusterProblem> &problems);
    /// Selects the rows of these znodes, without telling.
    void setChosen(const QStringList &nodes);
    /// Lets times go on.
    void tick();

Q_SIGNALS:
    /// The user chose rows; paths of candidates or registrations.
    void nodesChosen(const QStringList &nodes);
    void sessionChosen(qint64 session);
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;

private:
    /// `letters`: width of each column in letters; the address takes what is left.
    [[nodiscard]] QTableView *makeTable(
        QAbstractItemModel *model, const QString &name, int addressColumn, const QList<int> &letters);
    void foldButtons();
    void addPage(QWidget *page, const QString &name, const QString &toolTip);
    void setName(const QWidget *page, const QString &name);
    void tellChosen(const QTableView *table);

    ParticipantsModel *m_participants;
    WorkersModel *m_workers;
    FailoversModel *m_failovers;
    TasksPane *m_tasks;
    QTableView *m_participantTable;
    QTableView *m_workerTable;
    QTableView *m_failoverTable;
    ProblemList *m_problems;
    FoldingButtons *m_buttons = nullptr;
    QStringList m_chosen;
    bool m_following = false; ///< rows are being selected by setChosen()
};

} // namespace app

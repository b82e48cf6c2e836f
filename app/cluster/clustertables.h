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

namespace app {

class ParticipantsModel;
class WorkersModel;

/// The tables "Participants" and "Workers" below the scene, with a button for each thing that can be done to the chosen
/// participants. Thread: the GUI's.
class ClusterTables : public QTabWidget {
    Q_OBJECT
public:
    /// `actions` become buttons and context menu; borrowed.
    explicit ClusterTables(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const QList<Member> &members, const QList<model::ClusterWorker> &workers);
    /// Selects the rows of these znodes, without telling.
    void setChosen(const QStringList &nodes);
    /// Lets times go on.
    void tick();

Q_SIGNALS:
    /// The user chose rows; paths of candidates or registrations.
    void nodesChosen(const QStringList &nodes);
    void menuRequested(const QPoint &globalPosition);

private:
    /// `letters`: width of each column in letters; the address takes what is left.
    [[nodiscard]] QTableView *makeTable(
        QAbstractItemModel *model, const QString &name, int addressColumn, const QList<int> &letters);
    [[nodiscard]] QWidget *makeButtons(const QList<QAction *> &actions);
    void tellChosen(const QTableView *table);

    ParticipantsModel *m_participants;
    WorkersModel *m_workers;
    QTableView *m_participantTable;
    QTableView *m_workerTable;
    QStringList m_chosen;
    bool m_following = false; ///< rows are being selected by setChosen()
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage/stageact.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QObject>

namespace model {
struct ClusterState;
}
namespace zkbridge {
class ParticipantProcess;
}

namespace app {

class EnsembleConnection;
class WorkControls;

/// Does the acts of a script to one cluster and to the servers, and knows which of them are possible now. Touches only
/// what this program started. Thread: the GUI's; what is passed in is borrowed.
class StageActor : public QObject {
    Q_OBJECT
public:
    StageActor(EnsembleConnection *connection, WorkControls *work, QObject *parent = nullptr);

    void setCluster(const QString &path) { m_cluster = path; }
    /// Why this cannot be done now, in a sentence; empty: it can.
    [[nodiscard]] QString obstacle(StageAct act) const;
    /// Whether nothing here was started by this program, so that it only watches.
    [[nodiscard]] bool onlyWatches() const;
    /// Does it, if it can be done.
    void perform(StageAct act);

private:
    using Process = zkbridge::ParticipantProcess;
    [[nodiscard]] const model::ClusterState *cluster() const;
    [[nodiscard]] Process *leader() const;
    [[nodiscard]] Process *follower() const; ///< the first in line that runs
    [[nodiscard]] Process *frozen() const;
    [[nodiscard]] QString leaderObstacle() const;
    [[nodiscard]] QString workerObstacle() const;
    [[nodiscard]] QString workObstacle() const;
    [[nodiscard]] QString stopObstacle() const;
    [[nodiscard]] QList<zkbridge::SandboxServer> servers(bool serving) const;
    [[nodiscard]] int serverToStop() const;
    void addWorker();

    EnsembleConnection *m_connection;
    WorkControls *m_work;
    QString m_cluster;
};

} // namespace app

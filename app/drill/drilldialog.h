// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillresult.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace model {
class DrillRun;
class DrillWatch;
class DrillWork;
class OwnActors;
struct ClusterState;
} // namespace model

namespace app {

class DrillPlanEditor;
class DrillResultsModel;
class EnsembleConnection;

/// Drills of one cluster. In our own sandbox: choose what happens to whom, watch it happen, save the report. Elsewhere:
/// only watch and measure. Not modal, so that the scene can be watched meanwhile; a drill goes on while it is hidden.
/// Thread: the GUI's; `connection` is borrowed.
class DrillDialog : public QDialog {
    Q_OBJECT
public:
    DrillDialog(EnsembleConnection *connection, QWidget *parent);
    ~DrillDialog() override;

    /// Which cluster it is about; stays as it is while a drill runs.
    void setCluster(const model::ClusterState &cluster);
    [[nodiscard]] bool isRunning() const;

private:
    [[nodiscard]] QWidget *makeButtons();
    void makeResults();
    void widenColumns();
    void start();
    void startWatch();
    void startRun();
    void stop();
    void end(const model::DrillResult &result);
    void showProgress();
    void askForReport();
    void openReport();
    void refresh();
    [[nodiscard]] QString whyItOnlyWatches() const; ///< empty: it may act
    [[nodiscard]] QString whyItCannotStart() const; ///< empty: it can

    EnsembleConnection *m_connection;
    zkbridge::ParticipantSettings m_settings; ///< of participants that join
    QString m_cluster;
    bool m_canJoin = false; ///< participants can join this kind of cluster
    std::unique_ptr<model::OwnActors> m_actors;
    std::unique_ptr<model::DrillWork> m_work;
    std::unique_ptr<model::DrillRun> m_run;
    std::unique_ptr<model::DrillWatch> m_watch;
    model::DrillResult m_result;
    QLabel *m_intro;
    DrillPlanEditor *m_editor;
    QLabel *m_status;
    QString m_obstacle; ///< that it says
    QProgressBar *m_bar;
    DrillResultsModel *m_model;
    QTableView *m_table;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillhealth.h"
#include "model/drill/drillrecorder.h"
#include "model/drill/drillresult.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace model {

/// Carries out a plan: waits until the cluster is healthy, does the next thing to its victim, watches what comes of it,
/// mends what is to be mended (a frozen one thaws, a stopped server starts, another participant joins), waits until all
/// is healthy again, and so on. Each wait has a limit; what was missing then is told. Never blocks.
///
/// Thread: the GUI's. `actors` is borrowed and outlives this.
class DrillRun : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Idle,
        Gathering, ///< waits for a healthy cluster before the first deed
        Submitting, ///< work, before a deed
        Observing, ///< the deed was done
        Healing, ///< what was done is taken back, and the cluster recovers
        Ended,
    };
    struct Progress {
        Phase phase = Phase::Idle;
        int step = 0; ///< of the plan, from 0
        int round = 0; ///< of the step, from 0
        int done = 0; ///< rounds of all steps
        int total = 0;
        QString victim; ///< while Observing and Healing
        DrillHealth health; ///< what is waited for, while Gathering and Healing
    };
    struct Ground {
        QString connect; ///< for the report
        QString election;
        bool registers = true; ///< followers register as workers
        int tickMs = defaultTickMs; ///< the servers'
        int syncLimit = 10; ///< theirs, in ticks
    };

    DrillRun(DrillPlan plan, Ground ground, DrillActors *actors, QObject *parent = nullptr);
    ~DrillRun() override;

    void start(); ///< once
    /// Ends it at once: finished() comes before this returns. What is frozen or stopped is woken and started.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress.phase != Phase::Idle && m_progress.phase != Phase::Ended; }
    [[nodiscard]] const DrillResult &result() const { return m_result; } ///< complete after finished()
    [[nodiscard]] const Progress &progress() const { return m_progress; }

    /// How long a cluster may take to become healthy, on top of what its sessions take to end.
    static constexpr int patienceMs = 60'000;
    /// The same, for tests of what never heals.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

Q_SIGNALS:
    void progressed();
    void measured(const model::DrillMeasure &measure);
    void finished();

private:
    void lookAround();
    void gather();
    void beginRound();
    void act();
    void actOnParticipant(const DrillActor &victim);
    void actOnServer(const DrillServer &victim);
    void thaw();
    void observe();
    void heal();
    void endRound();
    void takeBack();
    void finish(DrillResult::End end, const QString &problem);
    void enter(Phase phase);
    void gaveUp();
    [[nodiscard]] bool isHealthyForLong();
    [[nodiscard]] int missingParticipants() const;
    [[nodiscard]] const DrillStep &step() const { return m_plan.steps.at(m_progress.step); }
    [[nodiscard]] std::optional<DrillActor> chooseParticipant() const;
    [[nodiscard]] std::optional<DrillServer> chooseServer() const;

    DrillPlan m_plan;
    Ground m_ground;
    DrillActors *m_actors;
    DrillResult m_result;
    Progress m_progress;
    std::optional<DrillRecorder> m_recorder;
    QString m_unseen; ///< why the observation of this round was given up
    int m_patienceMs = patienceMs;
    int m_frozen = 0; ///< id of who was frozen; 0: nobody
    int m_frozenServer = 0;
    int m_stoppedServer = 0;
    QTimer m_look; ///< looks again, as some conditions are a matter of time
    QTimer m_limit; ///< of the phase
    QTimer m_thaw;
    QElapsedTimer m_calm; ///< since when the condition of the phase holds
};

} // namespace model

Q_DECLARE_METATYPE(model::DrillRun::Progress)

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillactors.h"
#include "model/drill/drillmeasure.h"
#include "model/drill/expectedtimes.h"

namespace model {

/// Makes one measure of what the participants tell while something is done to one of them, or to a server. Events may
/// come in any order: each process has a pipe of its own, and each event its time. Holds no clock of its own. A value.
class DrillRecorder {
public:
    /// `cast`: who takes part, as they are before the deed.
    DrillRecorder(const DrillStep &step, QList<DrillActor> cast);

    void setPlace(int step, int round);
    /// The victim and the moment, ms since the epoch. `times`: what to expect.
    void actOn(const DrillActor &victim, qint64 atMs, const ExpectedTimes &times);
    void actOn(const DrillServer &victim, qint64 atMs, const ExpectedTimes &times);

    void take(int participant, const zkbridge::ParticipantEvent &event);
    void takeQuorumLeader(int server, qint64 atMs);

    /// What the deed was to bring about was seen, or cannot come any more. `outstandingTasks` of those submitted.
    [[nodiscard]] bool isComplete(qint64 nowMs, int outstandingTasks) const;
    /// From what is known now.
    [[nodiscard]] DrillMeasure measure() const;

private:
    struct Told {
        int participant = 0;
        zkbridge::ParticipantEvent event;
    };
    using Kind = zkbridge::ParticipantEvent::Kind;
    void measureVictim(DrillMeasure &measure) const;
    void measureElection(DrillMeasure &measure) const;
    void measureServer(DrillMeasure &measure) const;
    void measureWork(DrillMeasure &measure) const;
    void findTwoLeaders(DrillMeasure &measure) const;
    [[nodiscard]] const Told *firstAfter(qint64 timeMs, int participant, Kind kind) const;
    [[nodiscard]] const Told *firstLeaderAfter(qint64 timeMs) const;
    [[nodiscard]] bool isVictim(int participant) const
    {
        return participant == m_victim.id && !isServer(m_step.target);
    }

    DrillStep m_step;
    QList<DrillActor> m_cast;
    DrillMeasure m_base; ///< what is known without events
    DrillActor m_victim;
    int m_victimServer = 0;
    ExpectedTimes m_times;
    QList<Told> m_told; ///< by time
    qint64 m_quorumMs = 0;
};

} // namespace model

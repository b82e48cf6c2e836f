// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"
#include "model/drill/drillplan.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace model {

/// One time that something was done to somebody, or happened by itself, and what came of it: the moments, as those who
/// were there report them. A value. What was not seen is 0 or -1, and no duration: unknown is not zero.
struct DrillMeasure {
    /// What is wrong, beside the time. As JSON by name: "woke-many" ...
    enum class Finding {
        WokeMany, ///< a death woke more participants than the one behind it
        TwoLeaders, ///< two acted as leader at the same moment
        LeadMoved, ///< the lead changed although the leader was not touched, or thawed in time
        SessionsExpired, ///< participants that were not touched lost their sessions
        TasksLost, ///< submitted tasks never ended
        NotHealed, ///< the cluster did not become healthy again in time
    };

    int step = -1; ///< of the plan, from 0; -1: it happened by itself, in a cluster that was only watched
    int round = 0; ///< of the step, from 0; by itself: of the watch
    std::optional<DrillDeed> deed; ///< nullopt: by itself; how is in `evidence`
    DrillTarget target = DrillTarget::Leader;
    ClusterEvent::Evidence evidence = ClusterEvent::Evidence::None; ///< by itself: why the session ended
    QString victim; ///< path of the candidate, or the server's host:port
    qint64 victimSession = 0;
    qint64 victimPid = 0;
    int timeoutMs = 0; ///< negotiated, of the victim's session; of a server: the longest of the participants
    QString leader; ///< who leads the election afterwards; path of its candidate
    int participants = 0; ///< that took part

    // Moments, ms since the epoch, this machine's clock; 0: not seen.
    qint64 actedMs = 0; ///< the deed; by itself: the victim's last sign of life, as far as known
    qint64 detectedMs = 0; ///< the first participant was told that the victim is gone
    qint64 electedMs = 0; ///< a leader leads, after there was none
    qint64 registeredMs = 0; ///< the new leader took itself out of the workers' registry
    qint64 firstTaskMs = 0; ///< the first task that the new leader gave away was done
    qint64 quorumMs = 0; ///< of a quorum leader: another server leads the ensemble
    qint64 backMs = 0; ///< of a server: the last participant that lost its connection has one again

    int woken = -1; ///< participants to whom the death was told by a watch; -1: not known
    int disconnected = -1; ///< of a server: participants that lost their connection
    int tasksInFlight = 0; ///< submitted just before
    int tasksMoved = -1; ///< taken back from workers that were gone; -1: no work
    qint64 withoutLeaderMs = -1; ///< nobody led the election; 0: somebody always did; -1: not known

    std::optional<FailoverRange> expected; ///< for judgedMs()
    QList<Finding> findings;
    QString problem; ///< of NotHealed: what was still missing; untranslated

    /// What `expected` is for: from the deed to its detection; of a leave to the new leader; of a server until all are
    /// connected and led again. -1: not known.
    [[nodiscard]] qint64 judgedMs() const;
    [[nodiscard]] Explanation::Verdict verdict() const;
    /// Nothing is outside of what is to be expected: neither time nor findings.
    [[nodiscard]] bool isAsExpected() const;
    [[nodiscard]] bool touchesServer() const { return deed && isServer(target); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<DrillMeasure> fromJson(const QJsonObject &object);
    friend bool operator==(const DrillMeasure &left, const DrillMeasure &right)
    {
        return left.toJson() == right.toJson();
    }
};

/// From one moment to a later one; -1 when one of them is not known.
[[nodiscard]] constexpr qint64 drillSpan(qint64 fromMs, qint64 toMs)
{
    return fromMs == 0 || toMs == 0 ? -1 : toMs - fromMs;
}

[[nodiscard]] QString drillName(DrillMeasure::Finding finding);

} // namespace model

Q_DECLARE_METATYPE(model::DrillMeasure)

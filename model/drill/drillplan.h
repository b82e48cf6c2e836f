// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace model {

/// What is done to somebody in a drill.
enum class DrillDeed {
    Leave, ///< a participant resigns cleanly
    Crash, ///< SIGKILL: a participant's process, or a server's
    Freeze, ///< SIGSTOP, and SIGCONT later
    Stop, ///< a server ends in order (SIGTERM)
};

/// To whom. Participants' leader is that of their election, the servers' is the ensemble's own.
enum class DrillTarget { Leader, Follower, Random, ServerLeader, ServerFollower };

[[nodiscard]] constexpr bool isServer(DrillTarget target)
{
    return target == DrillTarget::ServerLeader || target == DrillTarget::ServerFollower;
}
/// "crash" and "server-leader", as plans and results write them.
[[nodiscard]] QString drillName(DrillDeed deed);
[[nodiscard]] QString drillName(DrillTarget target);
[[nodiscard]] std::optional<DrillDeed> drillDeed(const QString &name);
[[nodiscard]] std::optional<DrillTarget> drillTarget(const QString &name);

/// One line of a plan: the same thing, some times over, each time from a healthy cluster.
struct DrillStep {
    DrillDeed deed = DrillDeed::Crash;
    DrillTarget target = DrillTarget::Leader;
    int times = 1;
    int work = 0; ///< tasks that are submitted just before
    int thawAfterMs = 0; ///< of a freeze; 0: when its effect was seen
    friend bool operator==(const DrillStep &, const DrillStep &) = default;
};

/// What a drill does, in which order, and on what. A value; as JSON the file of `vivariumctl drill --plan`.
struct DrillPlan {
    static constexpr int mostParticipants = 100;
    static constexpr int mostServers = 15;
    static constexpr int mostTimes = 1000;
    static constexpr int mostWork = 10'000;

    QString name; ///< for people; may be empty
    int participants = 3; ///< that take part at least; more are started when there are fewer
    int sessionTimeoutMs = 3000; ///< asked for by those that are started
    int taskMs = 150; ///< the least time that those that are started take for one task: work is to last until the deed
    int servers = 3; ///< of a sandbox that is started for it
    int tickMs = 500; ///< of the same sandbox
    QList<DrillStep> steps;

    [[nodiscard]] int rounds() const; ///< of all steps together
    [[nodiscard]] bool touchesServers() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// BadArguments with the reason in `detail`, which names the key: "steps[0].times is not ...". Keys that are not
    /// known are an error, too: a typing error must not make another drill.
    [[nodiscard]] static zkbridge::Result<DrillPlan> fromJson(const QJsonObject &object);
    /// The same for the text of a file.
    [[nodiscard]] static zkbridge::Result<DrillPlan> fromText(const QByteArray &text);
    /// What is wrong with the plan as it stands, naming the key; empty: nothing.
    [[nodiscard]] QString problem() const;
    friend bool operator==(const DrillPlan &, const DrillPlan &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::DrillPlan)

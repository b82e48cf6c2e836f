// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"
#include "zkbridge/recipes/candidaterecipe.h"

#include <QJsonObject>
#include <QString>

namespace zkbridge {

/// What one participant is told: where to connect, which election and registry to join, by which recipe and as whom,
/// and what it does while it leads, follows and works.
/// As JSON it is the first line of standard input of `vivariumctl participant --stdin`.
struct ParticipantSettings {
    /// What the end of standard input means: leave cleanly, or hold the place without an owner.
    enum class OnEof { Resign, Stay };
    /// Whom a follower watches. Leader is the naive recipe, which wakes the whole herd at each death: for contrast.
    enum class Watches { Predecessor, Leader };
    QString connect;
    QString election = QStringLiteral("/election");
    QString registry = QStringLiteral("/service_registry"); ///< empty: takes part in the election alone
    ElectionRecipe recipe = ElectionRecipe::Plain; ///< of the election; the registry's is the same for all
    QString id; ///< what its candidate holds: Curator's participant id, kazoo's identifier
    QString prefix = QStringLiteral("c_"); ///< of its candidate's name; the plain recipe's alone
    QString address; ///< what the registration holds, "http://host:port"; empty: made from the host's name and the
                     ///< process id
    /// Where work is distributed (see joblayout.h); needs a registry. Empty: takes no part in it. Nothing is created
    /// there before somebody submits work.
    QString jobs = QStringLiteral("/jobs");
    /// Run by a shell for each task: input on standard input, result from standard output. Empty: the result is the
    /// input's SHA-256 in hex, work that anyone can check.
    QString exec;
    int taskMs = 0; ///< the least time one task takes, so that people can follow it; in milliseconds
    QString onLeader; ///< run by a shell while it leads; empty: nothing
    QString onFollower; ///< run by a shell while it follows; empty: nothing
    Watches watches = Watches::Predecessor;
    int sessionTimeoutMs = 10000;
    OnEof onEof = OnEof::Resign;

    [[nodiscard]] QJsonObject toJson() const;
    /// BadArguments with the reason in `detail`.
    [[nodiscard]] static Result<ParticipantSettings> fromJson(const QJsonObject &object);
};

} // namespace zkbridge

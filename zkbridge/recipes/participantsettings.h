// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"

#include <QJsonObject>
#include <QString>

namespace zkbridge {

/// What one participant is told: where to connect, which election and registry to join, and as whom.
/// As JSON it is the first line of standard input of `vivariumctl participant --stdin`.
struct ParticipantSettings {
    /// What the end of standard input means: leave cleanly, or hold the place without an owner.
    enum class OnEof { Resign, Stay };
    QString connect;
    QString election = QStringLiteral("/election");
    QString registry = QStringLiteral("/service_registry"); ///< empty: takes part in the election alone
    QString address; ///< what the registration holds, "http://host:port"; empty: made from the host's name and the
                     ///< process id
    int sessionTimeoutMs = 10000;
    OnEof onEof = OnEof::Resign;

    [[nodiscard]] QJsonObject toJson() const;
    /// BadArguments with the reason in `detail`.
    [[nodiscard]] static Result<ParticipantSettings> fromJson(const QJsonObject &object);
};

} // namespace zkbridge

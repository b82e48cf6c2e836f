// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace zkbridge {

/// One thing that happened to a participant, as it saw it itself. One JSON object a line on its standard output.
struct ParticipantEvent {
    enum class Kind {
        Connected, ///< session established; `session`, `timeoutMs`
        Candidate, ///< created `node` in the election
        Watching, ///< watches `watched`, its immediate predecessor
        Woken, ///< an event on `watched` (or its own node) made it look again; `reason` names the event
        Leader,
        Follower,
        Registered, ///< created `node` in the registry, holding `address`
        Unregistered, ///< took `node` out of the registry
        Workers, ///< leader only: the workers it sees in the registry; `workers`
        Disconnected,
        Expired,
        Resigned,
        Failed, ///< `reason` says why; the process ends
    };
    Kind kind = Kind::Connected;
    qint64 timeMs = 0; ///< since the epoch
    QString node; ///< full path; the candidate's unless said otherwise
    QString watched; ///< full path
    QString session; ///< "0x..." as servers print it
    QString address;
    QString reason;
    int timeoutMs = 0;
    int workers = -1;

    [[nodiscard]] QJsonObject toJson() const; ///< "t", "event" (lower case), "node" and what is set of the others
    [[nodiscard]] static std::optional<ParticipantEvent> fromJson(const QJsonObject &object);
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::ParticipantEvent)

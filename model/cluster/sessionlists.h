// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// One client's connection as its server lists it.
struct ListedConnection {
    qint64 session = 0;
    QString client; ///< "host:port"
    int timeoutMs = 0;
    qint64 establishedMs = 0; ///< since the epoch, the server's clock
    qint64 respondedMs = 0; ///< last answer (pings are answered, too), on a clock of the server's own
    qint64 received = -1; ///< packets that came from the client; -1: not told
    qint64 sent = -1; ///< packets that went to it; -1: not told
    friend bool operator==(const ListedConnection &, const ListedConnection &) = default;
};

// What servers answer about sessions, in both of their languages. Pure; fields that are missing are left out.

/// Sessions of AdminServer's `dump`, with the negotiated timeout in ms where told, else 0. nullopt: this server does
/// not list them. Only the leader, or a server that stands alone, does: `expiry_time_to_session_ids` is empty on
/// followers. Owners of ephemerals are listed by all, but an ephemeral can outlive its session.
[[nodiscard]] std::optional<QHash<qint64, int>> listedSessions(const QJsonObject &dump);
/// The same of the four-letter word `dump`; followers list the ensemble's sessions, too ("Global Sessions").
[[nodiscard]] std::optional<QHash<qint64, int>> listedSessions(const QByteArray &dump);

/// Connections with a session, of AdminServer's `connections`, secure ones too.
[[nodiscard]] QList<ListedConnection> listedConnections(const QJsonObject &connections);
/// The same of the four-letter word `cons`.
[[nodiscard]] QList<ListedConnection> listedConnections(const QByteArray &cons);

/// As servers print sessions: "0x100019a3c1e0000".
[[nodiscard]] QString sessionText(qint64 session);

} // namespace model

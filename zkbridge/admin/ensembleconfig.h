// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace zkbridge {

/// One server as the ensemble's own configuration names it.
struct EnsembleMember {
    int id = 0; ///< myid
    QString quorumAddress; ///< "host:quorumPort" of the first address
    QString role; ///< "participant" or "observer"
    std::optional<ServerAddress> client; ///< nullopt when the configuration does not tell the client port
};

struct EnsembleConfig {
    QList<EnsembleMember> members; ///< by id; empty for a standalone server
    QString version; ///< hex zxid of the configuration, as written
};

/// Reads /zookeeper/config: lines `server.ID=host:quorumPort:electionPort[:role][;[clientAddress:]clientPort]`, several
/// addresses of one server separated by '|' (the first counts), and `version=HEX`. A client address of 0.0.0.0 or [::]
/// means every interface; then the server's quorum host is taken. Lines it cannot read are left out.
[[nodiscard]] EnsembleConfig parseEnsembleConfig(const QByteArray &text);

} // namespace zkbridge

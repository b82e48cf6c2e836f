// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/memberships.h"
#include "model/cluster/sessioncensus.h"

#include <QHash>
#include <QString>

namespace app {

/// One client's connection as the servers list it, with what this program knows of who it is.
struct ConnectionRow {
    enum class Owner {
        Others,
        OurSession, ///< this program's session: writes, watches, ephemerals
        OurReader, ///< this program's second connection, which reads the whole tree
        OurParticipant, ///< a process that this program started
    };
    model::SessionFacts facts;
    Owner owner = Owner::Others;
    qint64 pid = 0; ///< of OurParticipant
    QList<model::Membership> memberships; ///< in recognised clusters
    [[nodiscard]] QString key() const { return QString::number(facts.session); }
};

/// Who is ours, by session.
struct OwnConnection {
    ConnectionRow::Owner owner = ConnectionRow::Owner::Others;
    qint64 pid = 0;
};

/// At most `most` of `connections` as rows: ours first, then members of clusters, then the rest, each by its session.
[[nodiscard]] QList<ConnectionRow> connectionRows(const QList<model::SessionFacts> &connections,
    const QHash<qint64, OwnConnection> &own, const QHash<qint64, QList<model::Membership>> &memberships,
    qsizetype most);

} // namespace app

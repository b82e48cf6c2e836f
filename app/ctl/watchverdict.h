// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"
#include "model/cluster/watchverifier.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace app {

/// What the servers said of the watches of all members of all clusters, for `vivariumctl clusters --verify`.
class WatchVerdict {
    Q_DECLARE_TR_FUNCTIONS(WatchVerdict)
public:
    enum class OfMember {
        NotExpected, ///< it leads, or its recipe does not tell whom it watches
        Verified,
        Wrong, ///< it watches nobody, or another one: failover is broken there
        NotAsked, ///< not every server answered, and none of those that did knows its watch
    };
    [[nodiscard]] static OfMember ofMember(const model::ClusterMember &member);

    WatchVerdict(const QList<model::ClusterState> &clusters, QList<model::WatchVerifier::ServerAnswer> answers);

    [[nodiscard]] int verified() const { return m_verified; }
    [[nodiscard]] int wrong() const { return m_wrong; }
    [[nodiscard]] int notAsked() const { return m_notAsked; }
    /// Numbers of members, and "servers" with what kept each from answering, if anything.
    [[nodiscard]] QJsonObject toJson() const;
    /// The same for people, as lines.
    [[nodiscard]] QString inWords() const;
    /// A cluster's JSON with "verification" ("verified", "wrong", "not-asked") in each member that should watch one.
    [[nodiscard]] static QJsonObject addTo(QJsonObject cluster, const model::ClusterState &state);

private:
    QList<model::WatchVerifier::ServerAnswer> m_answers;
    int m_verified = 0;
    int m_wrong = 0;
    int m_notAsked = 0;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QHash>

namespace model {

/// One place in which a session shows up: a Kafka broker that is also controller is one member seen twice.
struct Membership {
    enum class Role {
        Leader,
        Follower, ///< also a member of a cluster in which nobody leads
        Worker, ///< registered, and no candidate
    };
    QString cluster; ///< its path
    QString product; ///< ClusterLayout::id
    QString node;
    Role role = Role::Follower;
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// What a session is in one cluster. A member's registration is not named beside its candidate. Session 0 is nobody's.
[[nodiscard]] QList<Membership> membershipsIn(const ClusterState &state, qint64 session);

/// The same of every session in all of `clusters`, in their order; at the cost of looking at each member once.
[[nodiscard]] QHash<qint64, QList<Membership>> membershipsBySession(const QList<ClusterState> &clusters);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace model {

/// Which recipe wrote a cluster into the tree.
enum class ClusterProduct { PlainElection, CuratorLeaderLatch, KazooElection };
/// Lower case with hyphens, stable: "plain-election", "curator-leader-latch", "kazoo-election".
[[nodiscard]] QString productName(ClusterProduct product);

/// A candidate of an election, joined with what its session also owns.
struct ClusterMember {
    enum class Role { Leader, Follower };
    /// How we know whom it watches: from the servers' own list of watches, or because the recipe says so.
    enum class WatchEvidence { None, Inferred, Verified, Wrong };
    QString node; ///< path of the candidate znode; the identity of a member
    QString name; ///< payload as text, or the znode's name when that says nothing
    qint64 session = 0; ///< ephemeralOwner; 0: persistent, no live member
    Role role = Role::Follower;
    QString watches; ///< path of the candidate it (should) watch; empty for the leader
    WatchEvidence watchEvidence = WatchEvidence::None;
    QString watchesInstead; ///< when Wrong: the candidate it was found to watch; empty when it watches none
    QString address; ///< from its registration or its payload; empty when unknown
    QString registration; ///< path of its registry znode; empty when it has none
    qint64 czxid = 0;
    qint64 createdMs = 0; ///< ctime, the servers' clock
    friend bool operator==(const ClusterMember &, const ClusterMember &) = default;
};

struct ClusterWorker {
    QString node;
    qint64 session = 0;
    QString address;
    friend bool operator==(const ClusterWorker &, const ClusterWorker &) = default;
};

struct ClusterProblem {
    QString code; ///< stable: "no-leader", "leader-registered-as-worker", ...
    QString node;
    QString text; ///< untranslated sentence, for JSON; app translates by code
    friend bool operator==(const ClusterProblem &, const ClusterProblem &) = default;
};

/// One cluster at one moment: a value, comparable, without I/O.
struct ClusterState {
    ClusterProduct product = ClusterProduct::PlainElection;
    QString path; ///< of the election
    QString registry; ///< path of the service registry; empty when none is known
    QList<ClusterMember> members; ///< in line: the first leads
    QList<ClusterWorker> workers;
    QList<ClusterProblem> problems;
    bool readable = true; ///< false: "not permitted", which is not "no leader"

    [[nodiscard]] const ClusterMember *leader() const; ///< null when there is none
    [[nodiscard]] const ClusterMember *member(const QString &node) const;
    friend bool operator==(const ClusterState &, const ClusterState &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::ClusterState)

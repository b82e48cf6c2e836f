// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A member of a cluster, joined with what its session also owns: a candidate of an election, the holder of a lock, a
/// registered instance.
struct ClusterMember {
    enum class Role { Leader, Follower };
    /// How we know whom it watches: from the servers' own list of watches, or because the recipe says so.
    enum class WatchEvidence { None, Inferred, Verified, Wrong };
    QString node; ///< path of the candidate znode; the identity of a member
    QString claim; ///< path of another znode that says that this one leads ("/controller"); empty: none
    QString name; ///< what its payload calls it, or the znode's name when that says nothing
    qint64 session = 0; ///< ephemeralOwner; 0: persistent, no live member
    Role role = Role::Follower;
    QString watches; ///< path of the candidate it (should) watch; empty: the leader, or its recipe does not tell
    WatchEvidence watchEvidence = WatchEvidence::None;
    QString watchesInstead; ///< when Wrong: the candidate it was found to watch; empty when it watches none
    QString address; ///< from its registration or its payload; empty when unknown
    QString undecoded; ///< why its payload could not be read, untranslated; empty: it could, or there is none
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
    /// Znodes ("/..."), sessions ("0x10..2") and numbers that are the evidence, `node` first: the other znode that
    /// matters, the one that should be watched, the members that watch it, the next sequence number.
    QStringList involved = {};
    qint64 sinceMs = 0; ///< when it was first seen, this machine's clock; 0: not known
    friend bool operator==(const ClusterProblem &, const ClusterProblem &) = default;
};

/// One cluster at one moment: a value, comparable, without I/O.
struct ClusterState {
    QString product; ///< ClusterLayout::id
    QString path; ///< of the election: the place of the cluster
    QString note; ///< what is particular about it, untranslated ("no election since 21.12"); empty as a rule
    QString registry; ///< path of the service registry; empty when none is known
    bool hasLeader = true; ///< false: of a kind in which nobody leads
    QList<ClusterMember> members; ///< in line: the first leads
    QList<ClusterWorker> workers;
    QList<ClusterProblem> problems;
    QStringList ours; ///< znodes in it that this program's own two connections hold: no members
    bool readable = true; ///< false: "not permitted", which is not "no leader"

    [[nodiscard]] const ClusterMember *leader() const; ///< null when there is none
    [[nodiscard]] const ClusterMember *member(const QString &node) const;
    friend bool operator==(const ClusterState &, const ClusterState &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::ClusterState)

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clustersnapshot.h"
#include "model/cluster/clusterstate.h"
#include "model/cluster/memberpayload.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace model {

/// How a recipe decides who leads.
enum class ClusterFamily {
    Queue, ///< sequential ephemeral candidates: the first in line leads
    Lock, ///< one ephemeral znode of a fixed name: its owner leads, everybody else watches it
    ProclaimedQueue, ///< a queue beside a znode in which the leader is named: that one is the truth
    Registry, ///< members register themselves, nobody leads
    Remnant, ///< looks like an election and is none any more
};

/// Whom each one in a line watches by its recipe.
enum class LineWatch {
    Predecessor, ///< the one before it: one death wakes one member
    Children, ///< the list of all: every change wakes everybody
    Varies, ///< depends on what each one wants (readers and writers): the names do not tell
};

/// The line of a queue: which children are candidates, and which of two stands before the other in the eyes of that
/// recipe.
struct QueueRules {
    /// Whether a child of that name is a candidate of this recipe.
    std::function<bool(QStringView name)> isCandidate;
    /// Whether `a` stands before `b` by the recipe's *own* comparator, which need not be a good one: only so its own
    /// verdict is predicted. Names that are equal to it keep the order of their czxids.
    std::function<bool(QStringView a, QStringView b)> precedes;
    /// Whether the recipe sorts every child, so that a foreign one stands in the line (and can block it); else it looks
    /// at its candidates alone.
    bool sortsForeignChildren = false;
    /// Whether a child of that name tells of this recipe; null: every candidate does.
    std::function<bool(QStringView name)> isSign = nullptr;
    /// Whether every candidate's name ends in a digit, as sequences do: others need not be looked at.
    bool endsInDigit = true;
    LineWatch watch = LineWatch::Predecessor;
};

/// What a deletion or an edit of a member's znode does in this recipe; app has the sentences. Sources: the recipes' own
/// code, and deletions and edits tried on Curator 5.4.0 and kazoo 2.8.0.
enum class Consequence {
    Unknown, ///< depends on the program: it may go on believing
    None, ///< nothing that lives hangs on it
    TwoLeaders, ///< the leader does not watch its own znode, and goes on leading beside the next
    TwoHolders, ///< the same of a lock: two work on what it guards
    PermitReturned, ///< a semaphore's permit is given out again while it is still used
    StepsDown, ///< the leader notices and is elected anew
    Halts, ///< its process notices and ends itself; the next one leads
    LeadMoves, ///< the lead is free for all: whoever comes first takes it, the same one or another
    Rejoins, ///< a follower that notices, and joins again at the end of the line
    DropsOut, ///< a follower that does not notice: out of the line until it is woken
    LeavesList, ///< a standby that watches the lock all the same, and is only listed no more
    LosesFailover, ///< of an edit: the next one's watch is used up and not set again
    Evicted, ///< the others take the member for dead and give what it has to others, while it runs on
    RegistrationLost, ///< who looks members up does not find it until it registers again
    MetadataLost, ///< it is no sign of life but what the product knows of that member
    ProclamationLost, ///< who looks for the leader there finds none; the line itself is as it was
    LeaderMisread, ///< of an edit: others read there who leads, and where
    Readdressed, ///< of an edit: whoever looks the member up uses what was written
    Renamed, ///< of an edit: only what the data says about the member changes
};

/// How one recipe or product writes itself into the tree, as a value: a row of layouts(), made in a file of its own.
/// Names and payloads in, ClusterState out; no I/O.
struct ClusterLayout {
    QString id; ///< stable, lower case with hyphens: "curator-leader-latch", "kafka"; `product` in the JSON
    QString name; ///< as people call it: "Curator LeaderLatch", "Apache Kafka"; not translated
    ClusterFamily family = ClusterFamily::Queue;
    /// Of Queue and ProclaimedQueue. A layout without anchors is recognised by it: at the parent of a candidate.
    QueueRules queue;
    /// Relative paths that tell of the product: "brokers/ids" at /prod says that the root is /prod. Any of them will
    /// do; `read` has the last word. A '*' stands for one name, the same in place and sources.
    QStringList anchors;
    /// Of a layout without anchors and candidates' names: what the znode is called that its members are children of.
    /// Asked last, and of places with children alone; `read` has the last word.
    QStringList placeNames;
    /// Of a user's own layout: whether a path is a place of it, in which case no other layout is asked. Null: anchors
    /// or names tell.
    std::function<bool(QStringView path)> isRoot;
    bool showsEmpty = false; ///< with isRoot: the place is known, and told of although nobody is in it
    /// The znode that stands for the cluster, relative to the root: "controller"; "" for the root itself. The cluster's
    /// path, so that several products can share one root.
    QString place;
    /// What is read, and watched, relative to the root; "../x" is its neighbour, "/x" absolute. Empty: the root's
    /// children.
    QList<LayoutSource> sources;
    /// What the payloads of its candidates say; null: textPayload().
    MemberPayloadReader payload;
    /// Makes the state; nullopt when what was read is not of this product. Null: the line-up of a queue.
    std::function<std::optional<ClusterState>(const ClusterLayout &layout, const ClusterSnapshot &snapshot)> read;
    /// Whether its members also register themselves in a service registry beside it (the plain recipe).
    bool hasRegistry = false;
    Consequence whenLeaderDeleted = Consequence::Unknown;
    Consequence whenFollowerDeleted = Consequence::DropsOut; ///< in a registry without a leader: of a member
    Consequence whenCandidateEdited = Consequence::Unknown;
    Consequence whenRegistrationDeleted = Consequence::RegistrationLost;
    Consequence whenRegistrationEdited = Consequence::Readdressed;
};

/// All that are known here, the most particular ones first. Adding one means a file of its own and a line in
/// layouts.cpp.
[[nodiscard]] const QList<ClusterLayout> &layouts();
/// Null when there is none of that id.
[[nodiscard]] const ClusterLayout *layoutById(const QString &id);
/// Whether a child of that name looks like a registration of the plain recipe ("n_0000000003", "worker_...", ...).
[[nodiscard]] bool isRegistrationName(QStringView name);

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace model {

/// What a znode is to a recognised cluster.
struct ClusterPart {
    enum class Kind {
        Candidate, ///< a member's own znode: stands in line, or is a member of a registry
        Lock, ///< a znode of a fixed name that says who leads: "/controller", "/overseer_elect/leader"
        Registration, ///< lists a member for those who look for it
    };
    QString cluster; ///< its path
    QString node;
    QString product; ///< ClusterState::product
    QString productName; ///< ClusterLayout::name
    Kind kind = Kind::Candidate;
    bool leads = false;
    qint64 session = 0; ///< 0: not ephemeral, says nothing about anybody's life
    QString watchedBy; ///< the member that by its recipe watches this one; empty: nobody does
    Consequence whenDeleted = Consequence::Unknown;
    Consequence whenEdited = Consequence::Unknown;
    friend bool operator==(const ClusterPart &, const ClusterPart &) = default;
};

/// What the znodes of a cluster are to it, with what the layout says of each.
[[nodiscard]] QList<ClusterPart> partsOf(const ClusterState &state, const ClusterLayout &layout);

/// The parts of many clusters by path: one look into a hash for each row that is painted. Updated one cluster at a
/// time. Thread: the GUI's.
class ClusterParts {
public:
    void update(const QString &cluster, const QList<ClusterPart> &parts);
    void remove(const QString &cluster);

    /// The weightiest one where several clusters share a znode; null: none of theirs. Valid until the next update.
    [[nodiscard]] const ClusterPart *at(const QString &path) const;
    /// By cluster.
    [[nodiscard]] QList<ClusterPart> atOrBelow(const QString &path) const;

private:
    void drop(const QString &cluster, const QString &node);

    QHash<QString, QList<ClusterPart>> m_byNode; ///< the weightiest first
    QHash<QString, QStringList> m_nodes; ///< by cluster
};

} // namespace model

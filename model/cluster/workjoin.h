// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace model {

struct ClusterState;

// Which place of work belongs to which cluster. Pure: any thread.

/// A place of work and the names below its assign.
struct WorkersAt {
    QString place;
    QStringList workers;
    QHash<QString, qint64> sessions; ///< of these, as far as they were read: what their entries say
};

/// The place of each cluster that has one, by the cluster's path. A place belongs to the cluster beside it in whose
/// registry its workers are, most of them. While none of them is registered, it belongs to the only cluster beside it
/// that has a registry or, when none there has, to the only one that has a leader. Names like n_0000000003 are in many
/// a registry, so that elsewhere their sessions, too, must be those of registrations; and what lies beside a cluster
/// comes first. Beside: the cluster, or its registry, is a sibling of the place or, as in the book, its child.
[[nodiscard]] QHash<QString, QString> joinWork(const QList<WorkersAt> &places, const QList<ClusterState> &clusters);

} // namespace model

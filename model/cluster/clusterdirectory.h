// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace zkbridge {
class Session;
}

namespace model {

class LiveTree;

/// The clusters recognised in the part of the tree that is known, each kept up to date by watches of its own.
///
/// Names come from LiveTree::childrenRead() and from a bounded search of its own (ClusterSearch). What only looks like
/// an election (none of its candidates is ephemeral) is none. Thread: the GUI's. `session` and `tree` are borrowed;
/// `tree` may be null.
class ClusterDirectory : public QObject {
    Q_OBJECT
public:
    ClusterDirectory(zkbridge::Session *session, LiveTree *tree, QObject *parent = nullptr);
    ~ClusterDirectory() override;

    /// Looks at the children of `path` for a cluster; once known, it is observed until its znode goes.
    void look(const QString &path);
    /// Observes a plain election at `electionPath` although nothing may be there yet (what the user joins or names).
    void expect(const QString &electionPath, const QString &registryPath);

    [[nodiscard]] QList<ClusterState> clusters() const; ///< by path
    [[nodiscard]] const ClusterState *cluster(const QString &path) const; ///< null when none is at that path
    /// The search is through, and every cluster found was read.
    [[nodiscard]] bool isSettled() const;

    /// Live candidates and registrations at or below `path`: what a delete or an edit there would break.
    struct Stake {
        QString cluster;
        QString node;
        ClusterProduct product = ClusterProduct::PlainElection;
        bool candidate = true; ///< else a registration
        bool leads = false;
        qint64 session = 0;
    };
    [[nodiscard]] QList<Stake> stakesAtOrBelow(const QString &path) const;

    /// AdminServers ("http://host:port") of all servers of the ensemble, for verifyWatches().
    void setAdminServers(const QList<QUrl> &servers);
    /// Asks the servers who watches whom and marks the members' watches as verified or wrong. Costs each server a walk
    /// over its watches, so it is asked at most every two seconds. With `always`, again after each change.
    void verifyWatches(bool always = false);

Q_SIGNALS:
    void clusterAdded(const QString &path);
    void clusterChanged(const QString &path);
    void clusterRemoved(const QString &path);
    /// The registry of this cluster was found later than its election; clusterChanged() follows. Its workers did not
    /// register just now.
    void registryFound(const QString &path);
    void settled();
    void watchesVerified(); ///< an answer to verifyWatches() was taken in, or the servers could not be asked

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model

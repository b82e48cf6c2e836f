// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterparts.h"
#include "model/cluster/layouts/userlayouts.h"
#include "model/cluster/memberships.h"
#include "model/cluster/watchverifier.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>

namespace zkbridge {
class Session;
}

namespace model {

class LiveTree;
class SessionCensus;

/// The clusters recognised in the part of the tree that is known, each kept up to date by watches of its own.
///
/// Names come from LiveTree::childrenRead() and, unless the tree is live, from a bounded search of its own
/// (ClusterSearch). What only looks like
/// an election (none of its candidates is ephemeral) is none. Thread: the GUI's. `session` and `tree` are borrowed;
/// `tree` may be null.
class ClusterDirectory : public QObject {
    Q_OBJECT
public:
    ClusterDirectory(zkbridge::Session *session, LiveTree *tree, QObject *parent = nullptr);
    ~ClusterDirectory() override;

    /// Looks at the children of `path` for a cluster; once known, it is observed until its znode goes.
    void look(const QString &path);
    /// Observes an election at `electionPath` although nothing may be there yet (what the user joins or names).
    /// `product`: ClusterLayout::id of what will be there.
    void expect(const QString &electionPath, const QString &registryPath,
        const QString &product = QStringLiteral("plain-election"));

    /// The user's own layouts, which are asked before the built-in ones; takes effect at once, and leaves the clusters
    /// of those that stay the same as they are. All of them are without problems (problemsOf()).
    void setOwnLayouts(const QList<UserLayout> &layouts);

    /// What it reads by; `tree` may be null.
    [[nodiscard]] zkbridge::Session *session() const;
    [[nodiscard]] LiveTree *tree() const;

    [[nodiscard]] QList<ClusterState> clusters() const; ///< by path
    [[nodiscard]] const ClusterState *cluster(const QString &path) const; ///< null when none is at that path
    /// The search is through, and every cluster found was read, with its registry.
    [[nodiscard]] bool isSettled() const;
    /// No problem that was found waits to have lasted long enough to be shown.
    [[nodiscard]] bool isQuiet() const;

    /// Znodes that were seen with the children tasks, assign and status: places of work. They may be gone since.
    [[nodiscard]] QStringList placesOfWork() const;

    /// What the znode at `path` is to a recognised cluster; null: nothing. One look into a hash, valid until a cluster
    /// changes.
    [[nodiscard]] const ClusterPart *partAt(const QString &path) const;
    /// Candidates, locks and registrations at or below `path`: what a delete or an edit there would break. Without
    /// those that nothing alive hangs on.
    using Stake = ClusterPart;
    [[nodiscard]] QList<Stake> stakesAtOrBelow(const QString &path) const;

    /// All that a session is, by cluster: candidate, leader, worker. By the clusters' paths.
    [[nodiscard]] QList<Membership> memberships(qint64 session) const;

    /// The sessions of this program's own connections: what they hold is ClusterState::ours, and no member.
    void setOwnSessions(const QSet<qint64> &sessions);
    /// Tells whether leaders' sessions live (problem leader-session-unknown), after each of its counts. Borrowed, may
    /// be null.
    void setCensus(SessionCensus *census);

    /// AdminServers ("http://host:port"), for verifyWatches(). Unless they are those of all servers of the ensemble, a
    /// watch that is found is verified, and one that is not found says nothing.
    void setAdminServers(const QList<QUrl> &servers, bool areAll = true);
    /// Servers, with another way to ask where no AdminServer answers. `areAll`: as above.
    void setServers(const QList<ServerDoor> &servers, bool areAll = true);
    /// Asks the servers who watches whom and marks the members' watches as verified or wrong. Costs each server a walk
    /// over its watches, so it is asked at most every two seconds. With `always`, again after each change.
    void verifyWatches(bool always = false);
    [[nodiscard]] bool canVerifyWatches() const; ///< servers are known
    /// watchesVerified() is still to come: nobody answered yet, or a watch that was missed once is looked for again.
    [[nodiscard]] bool isVerifyingWatches() const;
    /// Who was asked the last time, and who did not answer.
    [[nodiscard]] QList<WatchVerifier::ServerAnswer> watchAnswers() const;

Q_SIGNALS:
    void clusterAdded(const QString &path);
    void clusterChanged(const QString &path);
    void clusterRemoved(const QString &path);
    /// The registry of this cluster was found later than its election; clusterChanged() follows. Its workers did not
    /// register just now.
    void registryFound(const QString &path);
    /// A place of work was found, or its list was read again.
    void placeOfWorkListed(const QString &path);
    void settled();
    void watchesVerified(); ///< an answer to verifyWatches() was taken in, or the servers could not be asked

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model

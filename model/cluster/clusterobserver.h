// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterrecogniser.h"
#include "model/cluster/followedsource.h"
#include "model/cluster/settledproblems.h"
#include "model/cluster/watchfindings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace zkbridge {
class Session;
}

namespace model {

class SessionCensus;

/// Keeps the state of one cluster: reads what its layout names, and the registry, lets the layout make the state, and
/// tells when something changed. Thread: the GUI's. `session` is borrowed.
class ClusterObserver : public QObject {
    Q_OBJECT
public:
    /// `registry` is read as soon as it exists; empty: none. The layout of `found` is copied.
    ClusterObserver(
        zkbridge::Session *session, const RecognisedCluster &found, const QString &registry, QObject *parent = nullptr);

    [[nodiscard]] const ClusterLayout &layout() const { return m_layout; }
    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] const ClusterState &state() const { return m_state; }
    /// Everything was read: what is there already is not told as news later.
    [[nodiscard]] bool isRead() const;
    /// No problem that was found waits to have lasted long enough to be shown.
    [[nodiscard]] bool isQuiet() const { return !m_settle.isActive(); }
    /// All that it is made from is gone, or turned out to be something else.
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// Whether the layout reads `path` itself, so that no other cluster is to be seen in it.
    [[nodiscard]] bool covers(const QString &path) const;
    /// Another registry turned out to hold this election's sessions.
    void setRegistry(const QString &registry);
    [[nodiscard]] QString registry() const { return m_registry ? m_registry->path() : QString(); }
    [[nodiscard]] bool registryExists() const;
    /// Kept for members whose place has not changed since.
    void setWatchFindings(const WatchFindings &findings);
    /// Sessions of this program: what they hold is in ClusterState::ours, and no member.
    void setOwnSessions(const QSet<qint64> &sessions);
    /// Whether the leader's session lives. What was seen after the count began is not judged.
    void takeCensus(const SessionCensus &census);

Q_SIGNALS:
    /// A registry that setRegistry() named later was read; changed() follows. Its workers are not new, only known now.
    void registryFound();
    /// The state is another one than before, or known for the first time.
    void changed();

private:
    void follow(const LayoutSource &source);
    [[nodiscard]] ClusterSnapshot snapshot(QStringList &ours) const;
    [[nodiscard]] std::optional<ClusterState> read(QStringList &ours) const;
    [[nodiscard]] ClusterState lineUpQueue(QStringList &ours) const;
    [[nodiscard]] SourceFacts factsOf(const FollowedSource &source, QStringList &ours) const; ///< adds what is ours
    void rememberAddresses();
    void rememberLeader();
    void lineUpAgain();
    void applyFindings();
    void showProblems();
    void tell(const ClusterState &before);

    zkbridge::Session *m_session;
    ClusterLayout m_layout; ///< its own: the set of layouts may change meanwhile
    QString m_root;
    QString m_star;
    std::vector<std::unique_ptr<FollowedSource>> m_sources; ///< the layout's
    std::unique_ptr<FollowedSource> m_registry;
    ClusterState m_state;
    QList<ClusterProblem> m_found; ///< settled ones among them are in m_state
    QList<ClusterProblem> m_herds; ///< of the last look at the servers' watches
    QList<ClusterProblem> m_unknown; ///< of the last count of sessions
    QSet<qint64> m_ownSessions;
    QString m_leader; ///< its znode
    qint64 m_leaderSinceMs = 0; ///< seen with this leader since then, this machine's clock
    SettledProblems m_settled;
    QHash<QString, std::pair<QString, WatchFinding>> m_findings; ///< node -> (whom it should watch, finding)
    QHash<qint64, QString> m_addresses; ///< by session: a leader is no longer registered, but was
    QTimer m_settle;
    bool m_registryIsNew = false;
    bool m_told = false;
    bool m_gone = false;
};

} // namespace model

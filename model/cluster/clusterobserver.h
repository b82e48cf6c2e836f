// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"
#include "model/cluster/followedchildren.h"
#include "model/cluster/settledproblems.h"

#include <QObject>

#include <memory>

namespace model {

/// Keeps the state of one cluster: reads its election and its registry, lines them up, and tells when something
/// changed. Thread: the GUI's. `session` is borrowed.
class ClusterObserver : public QObject {
    Q_OBJECT
public:
    /// `registry` is read as soon as it exists; empty: none.
    ClusterObserver(zkbridge::Session *session, const ClusterLayout &layout, const QString &path,
        const QString &registry, QObject *parent = nullptr);

    [[nodiscard]] const ClusterState &state() const { return m_state; }
    /// Both lists were read: what is there already is not told as news later.
    [[nodiscard]] bool isRead() const;
    [[nodiscard]] bool isGone() const { return m_election.state() == FollowedChildren::State::Gone; }
    /// Another registry turned out to hold this election's sessions.
    void setRegistry(const QString &registry);
    [[nodiscard]] QString registry() const { return m_registry ? m_registry->path() : QString(); }
    [[nodiscard]] bool registryExists() const;
    /// What the servers' lists of watches say of one member.
    struct WatchFinding {
        ClusterMember::WatchEvidence evidence = ClusterMember::WatchEvidence::Inferred;
        QString instead; ///< see ClusterMember::watchesInstead
    };
    /// By member; kept for members whose place has not changed since.
    void setWatchFindings(const QHash<QString, WatchFinding> &findings);

    /// Watches of the session on these paths were taken back by somebody: what is read here is read, and watched,
    /// again.
    void watchesLost(const QStringList &paths);

Q_SIGNALS:
    /// A registry that setRegistry() named later was read; changed() follows. Its workers are not new, only known now.
    void registryFound();
    /// The state is another one than before, or known for the first time.
    void changed();

private:
    void rememberAddresses();
    void lineUpAgain();
    void applyFindings();
    void showProblems();
    void tell(const ClusterState &before);

    zkbridge::Session *m_session;
    ClusterLayout m_layout;
    FollowedChildren m_election;
    std::unique_ptr<FollowedChildren> m_registry;
    ClusterState m_state;
    QList<ClusterProblem> m_found; ///< settled ones among them are in m_state
    SettledProblems m_settled;
    QHash<QString, std::pair<QString, WatchFinding>> m_findings; ///< node -> (whom it should watch, finding)
    QHash<qint64, QString> m_addresses; ///< by session: a leader is no longer registered, but was
    QTimer m_settle;
    bool m_registryIsNew = false;
    bool m_told = false;
};

} // namespace model

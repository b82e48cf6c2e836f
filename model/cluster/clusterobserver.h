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
    [[nodiscard]] bool isRead() const { return m_election.state() != FollowedChildren::State::Reading; }
    [[nodiscard]] bool isGone() const { return m_election.state() == FollowedChildren::State::Gone; }
    /// Another registry turned out to hold this election's sessions.
    void setRegistry(const QString &registry);
    [[nodiscard]] QString registry() const { return m_registry ? m_registry->path() : QString(); }
    [[nodiscard]] bool registryExists() const;
    /// What the servers tell about who watches whom, by member: kept for members whose place has not changed since.
    void setWatchEvidence(const QHash<QString, ClusterMember::WatchEvidence> &evidence);

Q_SIGNALS:
    void changed();

private:
    void rememberAddresses();
    void lineUpAgain();
    void showProblems();

    zkbridge::Session *m_session;
    ClusterLayout m_layout;
    FollowedChildren m_election;
    std::unique_ptr<FollowedChildren> m_registry;
    ClusterState m_state;
    QList<ClusterProblem> m_found; ///< settled ones among them are in m_state
    SettledProblems m_settled;
    QHash<QString, std::pair<QString, ClusterMember::WatchEvidence>>
        m_evidence; ///< node -> (whom it watches, evidence)
    QHash<qint64, QString> m_addresses; ///< by session: a leader is no longer registered, but was
    QTimer m_settle;
};

} // namespace model

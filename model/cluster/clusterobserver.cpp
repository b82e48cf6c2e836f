// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterobserver.h"

#include "model/cluster/clusterproblems.h"
#include "model/cluster/lineup.h"

#include <QDateTime>

namespace model {

ClusterObserver::ClusterObserver(zkbridge::Session *session, const ClusterLayout &layout, const QString &path,
    const QString &registry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_layout(layout)
    , m_election(session, path)
{
    m_state.product = layout.product;
    m_state.path = path;
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showProblems();
        Q_EMIT changed();
    });
    connect(&m_election, &FollowedChildren::changed, this, &ClusterObserver::lineUpAgain);
    setRegistry(registry);
}

void ClusterObserver::setRegistry(const QString &registry)
{
    if (registry == this->registry())
        return;
    m_registry.reset();
    if (!registry.isEmpty()) {
        m_registry = std::make_unique<FollowedChildren>(m_session, registry);
        connect(m_registry.get(), &FollowedChildren::changed, this, &ClusterObserver::lineUpAgain);
    }
}

bool ClusterObserver::registryExists() const
{
    using State = FollowedChildren::State;
    return m_registry && (m_registry->state() == State::There || m_registry->state() == State::NotPermitted);
}

void ClusterObserver::lineUpAgain()
{
    if (!isRead())
        return;
    ElectionSnapshot snapshot;
    snapshot.path = m_election.path();
    snapshot.children = m_election.facts();
    snapshot.permitted = m_election.state() != FollowedChildren::State::NotPermitted;
    if (registryExists()) {
        snapshot.registryPath = m_registry->path();
        snapshot.registrations = m_registry->facts();
        snapshot.registryPermitted = m_registry->state() != FollowedChildren::State::NotPermitted;
    }
    m_state = lineUp(m_layout, snapshot);
    m_found = m_state.problems;
    rememberAddresses();
    for (ClusterMember &member : m_state.members) {
        const auto known = m_evidence.constFind(member.node);
        if (known != m_evidence.cend() && known->first == member.watches)
            member.watchEvidence = known->second;
    }
    showProblems();
    Q_EMIT changed();
}

/// Of the sessions that are members; the others are gone.
void ClusterObserver::rememberAddresses()
{
    QHash<qint64, QString> addresses;
    for (ClusterMember &member : m_state.members) {
        if (member.address.isEmpty())
            member.address = m_addresses.value(member.session);
        if (member.session != 0 && !member.address.isEmpty())
            addresses.insert(member.session, member.address);
    }
    m_addresses = addresses;
}

void ClusterObserver::showProblems()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_state.problems = m_settled.settle(m_found + watchProblems(m_state), now);
    const qint64 next = m_settled.nextIn(now);
    if (next >= 0)
        m_settle.start(static_cast<int>(next));
    else
        m_settle.stop();
}

void ClusterObserver::setWatchEvidence(const QHash<QString, ClusterMember::WatchEvidence> &evidence)
{
    bool news = false;
    m_evidence.clear();
    for (ClusterMember &member : m_state.members) {
        const auto found = evidence.constFind(member.node);
        if (found == evidence.cend())
            continue;
        m_evidence.insert(member.node, {member.watches, *found});
        news = news || member.watchEvidence != *found;
        member.watchEvidence = *found;
    }
    if (!news)
        return;
    showProblems();
    Q_EMIT changed();
}

} // namespace model

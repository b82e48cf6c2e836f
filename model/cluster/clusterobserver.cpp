// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterobserver.h"

#include "model/cluster/clusterproblems.h"
#include "model/cluster/lineup.h"

#include <QDateTime>

#include <utility>

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
        const ClusterState before = m_state;
        showProblems();
        tell(before);
    });
    connect(&m_election, &FollowedChildren::changed, this, &ClusterObserver::lineUpAgain);
    setRegistry(registry);
    m_registryIsNew = false;
}

bool ClusterObserver::isRead() const
{
    using State = FollowedChildren::State;
    return m_election.state() != State::Reading && (!m_registry || m_registry->state() != State::Reading);
}

void ClusterObserver::setRegistry(const QString &registry)
{
    if (registry == this->registry())
        return;
    m_registry.reset();
    m_registryIsNew = !registry.isEmpty();
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
    const ClusterState before = std::exchange(m_state, lineUp(m_layout, snapshot));
    m_found = m_state.problems;
    rememberAddresses();
    applyFindings();
    showProblems();
    if (std::exchange(m_registryIsNew, false) && registryExists())
        Q_EMIT registryFound();
    tell(before);
}

void ClusterObserver::applyFindings()
{
    for (ClusterMember &member : m_state.members) {
        const auto known = m_findings.constFind(member.node);
        if (known == m_findings.cend() || known->first != member.watches)
            continue;
        member.watchEvidence = known->second.evidence;
        member.watchesInstead = known->second.instead;
    }
}

/// A read that found nothing new is no news: listeners draw and write.
void ClusterObserver::tell(const ClusterState &before)
{
    if (!std::exchange(m_told, true) || before != m_state)
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

void ClusterObserver::watchesLost(const QStringList &paths)
{
    m_election.watchesLost(paths);
    if (m_registry)
        m_registry->watchesLost(paths);
}

void ClusterObserver::setWatchFindings(const QHash<QString, WatchFinding> &findings)
{
    if (!m_told)
        return;
    const ClusterState before = m_state;
    m_findings.clear();
    for (const ClusterMember &member : std::as_const(m_state.members)) {
        const auto found = findings.constFind(member.node);
        if (found != findings.cend())
            m_findings.insert(member.node, {member.watches, *found});
    }
    applyFindings();
    showProblems();
    tell(before);
}

} // namespace model

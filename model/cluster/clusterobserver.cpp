// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterobserver.h"

#include "model/cluster/clusterproblems.h"
#include "model/cluster/followedchildren.h"
#include "model/cluster/followednode.h"
#include "model/cluster/lineup.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/sessionlists.h"
#include "zkbridge/client/path.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace model {

ClusterObserver::ClusterObserver(
    zkbridge::Session *session, const RecognisedCluster &found, const QString &registry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_layout(*found.layout)
    , m_root(found.root)
    , m_star(found.star)
{
    m_state.product = m_layout.id;
    m_state.path = found.place;
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        const ClusterState before = m_state;
        showProblems();
        tell(before);
    });
    if (m_layout.sources.isEmpty())
        follow({LayoutSource::What::Children, {}});
    for (const LayoutSource &source : m_layout.sources)
        follow(source);
    setRegistry(registry);
    m_registryIsNew = false;
}

void ClusterObserver::follow(const LayoutSource &source)
{
    const QString path = pathInCluster(m_root, source.path, m_star);
    if (source.what == LayoutSource::What::Node)
        m_sources.push_back(std::make_unique<FollowedNode>(m_session, path));
    else
        m_sources.push_back(std::make_unique<FollowedChildren>(m_session, path));
    connect(m_sources.back().get(), &FollowedSource::changed, this, &ClusterObserver::lineUpAgain);
}

bool ClusterObserver::isRead() const
{
    const auto isBeingRead = [](const auto &source) { return source->state() == FollowedSource::State::Reading; };
    return std::ranges::none_of(m_sources, isBeingRead) && (!m_registry || !isBeingRead(m_registry));
}

bool ClusterObserver::covers(const QString &path) const
{
    return std::ranges::any_of(m_sources, [&path](const auto &source) { return source->path() == path; });
}

void ClusterObserver::setRegistry(const QString &registry)
{
    if (registry == this->registry())
        return;
    m_registry.reset();
    m_registryIsNew = !registry.isEmpty();
    if (!registry.isEmpty()) {
        m_registry = std::make_unique<FollowedChildren>(m_session, registry);
        connect(m_registry.get(), &FollowedSource::changed, this, &ClusterObserver::lineUpAgain);
    }
}

bool ClusterObserver::registryExists() const
{
    using State = FollowedSource::State;
    return m_registry && (m_registry->state() == State::There || m_registry->state() == State::NotPermitted);
}

ClusterSnapshot ClusterObserver::snapshot(QStringList &ours) const
{
    ClusterSnapshot snapshot;
    snapshot.root = m_root;
    snapshot.place = m_state.path;
    for (const auto &source : m_sources)
        snapshot.sources.append(factsOf(*source, ours));
    return snapshot;
}

/// What is ours is marked among children; a znode of its own that is ours is nobody's, as if it were not there.
SourceFacts ClusterObserver::factsOf(const FollowedSource &source, QStringList &ours) const
{
    SourceFacts facts = source.facts();
    if (m_ownSessions.isEmpty())
        return facts;
    for (ZnodeFacts &child : facts.children) {
        child.ours = m_ownSessions.contains(child.stat.ephemeralOwner);
        if (child.ours)
            ours.append(zkbridge::joinPath(facts.path, child.name));
    }
    if (facts.children.isEmpty() && m_ownSessions.contains(facts.node.stat.ephemeralOwner)) {
        ours.append(facts.path);
        facts.state = SourceFacts::State::Gone;
        facts.node = {};
    }
    return facts;
}

ClusterState ClusterObserver::lineUpQueue(QStringList &ours) const
{
    const SourceFacts election = factsOf(*m_sources.front(), ours);
    ElectionSnapshot snapshot;
    snapshot.path = election.path;
    snapshot.children = election.children;
    snapshot.permitted = !election.isForbidden();
    snapshot.stat = election.node.stat;
    if (registryExists()) {
        const SourceFacts registry = factsOf(*m_registry, ours);
        snapshot.registryPath = registry.path;
        snapshot.registrations = registry.children;
        snapshot.registryPermitted = !registry.isForbidden();
    }
    return lineUp(m_layout, snapshot);
}

std::optional<ClusterState> ClusterObserver::read(QStringList &ours) const
{
    const bool allGone = std::ranges::all_of(
        m_sources, [](const auto &source) { return source->state() == FollowedSource::State::Gone; });
    if (allGone)
        return std::nullopt;
    return m_layout.read ? m_layout.read(m_layout, snapshot(ours)) : lineUpQueue(ours);
}

void ClusterObserver::lineUpAgain()
{
    if (!isRead())
        return;
    QStringList ours;
    std::optional<ClusterState> now = read(ours);
    m_gone = !now;
    if (!now) { // told as a cluster in which nobody is any more
        now = m_layout.read ? ClusterState() : lineUpQueue(ours);
        now->product = m_layout.id;
        now->path = m_state.path;
    }
    now->ours = ours;
    const ClusterState before = std::exchange(m_state, std::move(*now));
    m_found = m_state.problems;
    rememberAddresses();
    rememberLeader();
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
    if (!std::exchange(m_told, true) || before != m_state || m_gone)
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

void ClusterObserver::rememberLeader()
{
    const ClusterMember *leader = m_state.leader();
    const QString now = leader ? leader->node + sessionText(leader->session) : QString();
    if (now == m_leader)
        return;
    m_leader = now;
    m_leaderSinceMs = QDateTime::currentMSecsSinceEpoch();
    m_unknown.clear();
}

void ClusterObserver::showProblems()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_state.problems = m_settled.settle(m_found + watchProblems(m_state) + m_herds + m_unknown, now);
    const qint64 next = m_settled.nextIn(now);
    if (next >= 0)
        m_settle.start(static_cast<int>(next));
    else
        m_settle.stop();
}

void ClusterObserver::setOwnSessions(const QSet<qint64> &sessions)
{
    if (sessions == m_ownSessions)
        return;
    m_ownSessions = sessions;
    if (m_told)
        lineUpAgain();
}

void ClusterObserver::takeCensus(const SessionCensus &census)
{
    if (!m_told || !census.isComplete() || m_leaderSinceMs >= census.countedAtMs())
        return;
    const ClusterState before = m_state;
    m_unknown = unknownSessions(m_state, [&census](qint64 session) {
        const auto facts = census.facts(session);
        return facts && facts->lives;
    });
    showProblems();
    tell(before);
}

void ClusterObserver::setWatchFindings(const WatchFindings &findings)
{
    if (!m_told)
        return;
    const ClusterState before = m_state;
    // Who waits for a lock of one znode watches that one: a herd by design.
    const bool isLine = m_layout.family == ClusterFamily::Queue || m_layout.family == ClusterFamily::ProclaimedQueue;
    m_herds = isLine ? herdProblems(m_state, findings.watchers) : QList<ClusterProblem>();
    m_findings.clear();
    for (const ClusterMember &member : std::as_const(m_state.members)) {
        const auto found = findings.byMember.constFind(member.node);
        if (found != findings.byMember.cend())
            m_findings.insert(member.node, {member.watches, *found});
    }
    applyFindings();
    showProblems();
    tell(before);
}

} // namespace model

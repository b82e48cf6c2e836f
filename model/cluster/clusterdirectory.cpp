// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"

#include "model/cluster/clusterobserver.h"
#include "model/cluster/clustersearch.h"
#include "model/cluster/watchverifier.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr int probeQuietMs = 250;
constexpr qsizetype mostProbes = 16;
constexpr qsizetype mostRegistries = 50;
} // namespace

class ClusterDirectory::Private {
public:
    Private(ClusterDirectory *directory, zkbridge::Session *ensembleSession, LiveTree *liveTree)
        : q(directory)
        , session(ensembleSession)
        , tree(liveTree)
        , search(ensembleSession)
        , verifier(ensembleSession)
    {
        probe.setSingleShot(true);
        probe.setInterval(probeQuietMs);
    }

    struct Entry {
        std::unique_ptr<ClusterObserver> observer;
        bool announced = false;
        bool expected = false;
    };

    void takeNames(const QString &parent, const QStringList &names);
    void observe(const QString &path, const ClusterLayout &layout, const QString &registry);
    void takeChange(const QString &path);
    void probeSoon();
    void probeRegistries();
    void joinRegistry(const QString &registry, qint64 owner);
    [[nodiscard]] bool needsRegistry(const Entry &entry) const;
    void remove(const QString &path);
    void verifySoon();
    void takeWatches(const WatchVerifier::Watchers &watchers);

    ClusterDirectory *q;
    zkbridge::Session *session;
    LiveTree *tree;
    ClusterSearch search;
    WatchVerifier verifier;
    std::map<QString, Entry> entries;
    QHash<QString, QStringList> registries; ///< znodes whose children look like registrations, and some of these
    QTimer probe;
    QSet<QString> missedOnce; ///< members whose watch was not found at the last look
    bool verifyAlways = false;
};

void ClusterDirectory::Private::takeNames(const QString &parent, const QStringList &names)
{
    QStringList registrations;
    for (const QString &name : names)
        if (registrations.size() < mostProbes && isRegistrationName(name))
            registrations.append(name);
    if (registrations.isEmpty()) {
        registries.remove(parent);
    } else if (registries.size() < mostRegistries || registries.contains(parent)) {
        registries.insert(parent, registrations);
        probeSoon();
    }
    if (entries.contains(parent))
        return;
    const QList<QStringView> views(names.cbegin(), names.cend());
    if (const ClusterLayout *layout = recogniseElection(views))
        observe(parent, *layout, {});
}

void ClusterDirectory::Private::observe(const QString &path, const ClusterLayout &layout, const QString &registry)
{
    // By convention the registry stands beside the election.
    const QString beside = zkbridge::joinPath(zkbridge::parentPath(path), u"service_registry");
    const QString known = !layout.hasRegistry ? QString() : registry.isEmpty() ? beside : registry;
    Entry &entry = entries[path];
    entry.observer = std::make_unique<ClusterObserver>(session, layout, path, known);
    connect(entry.observer.get(), &ClusterObserver::changed, q, [this, path] { takeChange(path); });
    connect(entry.observer.get(), &ClusterObserver::registryFound, q, [this, path] { Q_EMIT q->registryFound(path); });
}

bool ClusterDirectory::Private::needsRegistry(const Entry &entry) const
{
    return entry.announced && entry.observer->state().product == ClusterProduct::PlainElection
        && !entry.observer->registryExists();
}

void ClusterDirectory::Private::probeSoon()
{
    if (!probe.isActive()) // not put off again: changes may come without end
        probe.start();
}

/// An election whose conventional registry does not exist takes the one in which its members' sessions are: the owners
/// of some registrations are looked up wherever there are any.
void ClusterDirectory::Private::probeRegistries()
{
    if (std::ranges::none_of(entries, [this](const auto &entry) { return needsRegistry(entry.second); }))
        return;
    for (auto registry = registries.cbegin(); registry != registries.cend(); ++registry)
        for (const QString &name : *registry)
            session->exists(
                zkbridge::joinPath(registry.key(), name), zkbridge::Session::Watch::No, q,
                [this, path = registry.key()](const zkbridge::Result<zkbridge::Stat> &reply) {
                    if (reply.ok() && reply->isEphemeral())
                        joinRegistry(path, reply->ephemeralOwner);
                },
                zkbridge::Session::Priority::Background);
}

/// Only a follower tells: what a leader alone is registered in is a list of coordinators.
void ClusterDirectory::Private::joinRegistry(const QString &registry, qint64 owner)
{
    for (auto &[path, entry] : entries) {
        const auto &members = entry.observer->state().members;
        const bool isTheirs = std::ranges::any_of(members, [owner](const ClusterMember &member) {
            return member.session == owner && member.role == ClusterMember::Role::Follower;
        });
        if (isTheirs && path != registry && needsRegistry(entry))
            entry.observer->setRegistry(registry);
    }
}

void ClusterDirectory::Private::takeChange(const QString &path)
{
    Entry &entry = entries.at(path);
    const ClusterState &state = entry.observer->state();
    const bool nobodyLives = !state.members.isEmpty()
        && std::ranges::all_of(state.members, [](const ClusterMember &member) { return member.session == 0; });
    if (!entry.expected && (entry.observer->isGone() || (!entry.announced && nobodyLives))) {
        remove(path);
        return;
    }
    if (!std::exchange(entry.announced, true))
        Q_EMIT q->clusterAdded(path);
    else
        Q_EMIT q->clusterChanged(path);
    if (needsRegistry(entry) && !registries.isEmpty())
        probeSoon();
    if (verifyAlways)
        verifySoon();
    if (q->isSettled())
        Q_EMIT q->settled();
}

void ClusterDirectory::Private::remove(const QString &path)
{
    const auto entry = entries.find(path);
    const bool announced = entry->second.announced;
    entry->second.observer->disconnect(q);
    entry->second.observer.release()->deleteLater(); // it is telling us this
    entries.erase(entry);
    if (announced)
        Q_EMIT q->clusterRemoved(path);
    if (q->isSettled())
        Q_EMIT q->settled();
}

void ClusterDirectory::Private::verifySoon()
{
    if (verifier.hasServers())
        verifier.askSoon();
}

namespace {

/// Another candidate that this member watches: its own does not count, careful ones watch that too.
QString watchedInstead(const ClusterState &state, const ClusterMember &member, const WatchVerifier::Watchers &watchers)
{
    for (const ClusterMember &other : state.members)
        if (other.node != member.node && watchers.sessions.value(other.node).contains(member.session))
            return other.node;
    return {};
}

} // namespace

void ClusterDirectory::Private::takeWatches(const WatchVerifier::Watchers &watchers)
{
    using Evidence = ClusterMember::WatchEvidence;
    QSet<QString> missed;
    for (auto &[path, entry] : entries) {
        QHash<QString, ClusterObserver::WatchFinding> findings;
        for (const ClusterMember &member : entry.observer->state().members) {
            if (member.watches.isEmpty() || member.session == 0)
                continue;
            if (watchers.sessions.value(member.watches).contains(member.session)) {
                findings.insert(member.node, {Evidence::Verified, {}});
            } else if (watchers.complete) {
                // A watch that is just being set again is missing for an instant: only twice missed is missing.
                missed.insert(member.node);
                if (missedOnce.contains(member.node))
                    findings.insert(
                        member.node, {Evidence::Wrong, watchedInstead(entry.observer->state(), member, watchers)});
            }
        }
        entry.observer->setWatchFindings(findings);
    }
    const bool news = !missed.isEmpty() && missed != missedOnce;
    missedOnce = missed;
    if (news)
        verifySoon();
    Q_EMIT q->watchesVerified();
}

ClusterDirectory::ClusterDirectory(zkbridge::Session *session, LiveTree *tree, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, tree))
{
    connect(&d->search, &ClusterSearch::listed, this,
        [this](const QString &path, const QStringList &names) { d->takeNames(path, names); });
    connect(&d->search, &ClusterSearch::idle, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    connect(&d->probe, &QTimer::timeout, this, [this] { d->probeRegistries(); });
    connect(&d->verifier, &WatchVerifier::answered, this,
        [this](const WatchVerifier::Watchers &watchers) { d->takeWatches(watchers); });
    if (tree) {
        // What the tree gives up is gone for the whole session.
        connect(tree, &LiveTree::watchesGivenUp, this, [this](const QStringList &paths) {
            for (const auto &[path, entry] : d->entries)
                entry.observer->watchesLost(paths);
        });
        connect(tree, &LiveTree::childrenRead, this, [this, tree](const QStringList &parents) {
            for (const QString &path : parents) {
                const NodeId node = tree->store()->find(path);
                if (node == noNode)
                    continue;
                QStringList names;
                const auto children = tree->store()->children(node);
                ClusterSearch::sampleNames(children.size(), [&](std::size_t at) {
                    const std::string_view name = tree->store()->name(children[at]);
                    names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
                });
                d->takeNames(path, names);
            }
        });
    }
}

ClusterDirectory::~ClusterDirectory() = default;

void ClusterDirectory::look(const QString &path) { d->search.list(path); }

void ClusterDirectory::expect(const QString &electionPath, const QString &registryPath)
{
    const auto known = d->entries.find(electionPath);
    if (known == d->entries.end())
        d->observe(electionPath, plainElectionLayout(), registryPath);
    else if (!registryPath.isEmpty() && known->second.observer->state().product == ClusterProduct::PlainElection)
        known->second.observer->setRegistry(registryPath);
    d->entries.at(electionPath).expected = true;
}

QList<ClusterState> ClusterDirectory::clusters() const
{
    QList<ClusterState> states;
    for (const auto &[path, entry] : d->entries)
        if (entry.announced)
            states.append(entry.observer->state());
    return states;
}

const ClusterState *ClusterDirectory::cluster(const QString &path) const
{
    const auto entry = d->entries.find(path);
    return entry == d->entries.end() || !entry->second.announced ? nullptr : &entry->second.observer->state();
}

bool ClusterDirectory::isSettled() const
{
    return d->search.isIdle()
        && std::ranges::all_of(d->entries, [](const auto &entry) { return entry.second.observer->isRead(); });
}

QList<ClusterDirectory::Stake> ClusterDirectory::stakesAtOrBelow(const QString &path) const
{
    QList<Stake> stakes;
    for (const auto &[clusterPath, entry] : d->entries) {
        const ClusterState &state = entry.observer->state();
        for (const ClusterMember &member : state.members) {
            const bool leads = member.role == ClusterMember::Role::Leader;
            if (member.session != 0 && zkbridge::isAtOrBelow(member.node, path))
                stakes.append({clusterPath, member.node, state.product, true, leads, member.session});
        }
        for (const ClusterWorker &worker : state.workers)
            if (zkbridge::isAtOrBelow(worker.node, path))
                stakes.append({clusterPath, worker.node, state.product, false, false, worker.session});
    }
    return stakes;
}

void ClusterDirectory::setAdminServers(const QList<QUrl> &servers) { d->verifier.setServers(servers); }

void ClusterDirectory::verifyWatches(bool always)
{
    d->verifyAlways = always;
    if (d->verifier.hasServers())
        d->verifySoon();
    else
        Q_EMIT watchesVerified();
}

} // namespace model

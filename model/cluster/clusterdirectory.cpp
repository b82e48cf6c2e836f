// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"

#include "model/cluster/clusterobserver.h"
#include "model/cluster/clusterrecogniser.h"
#include "model/cluster/clustersearch.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/treelists.h"
#include "model/cluster/watchverifier.h"
#include "model/cluster/workplace.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr int probeQuietMs = 250;
/// How long a wire may take to connect before the session looks for clusters itself.
constexpr int wirePatienceMs = 2000;
constexpr int rejectedMs = 30'000;
constexpr qsizetype mostProbes = 16;
constexpr qsizetype mostRegistries = 50;
constexpr qsizetype mostPlacesOfWork = 50;

QString rejectionKey(const QString &product, const QString &place) { return product + u' ' + place; }

/// Which layout gets a place that several recognise: what the user said of it, a product, a bare queue.
int rank(const ClusterLayout &layout)
{
    if (layout.isRoot)
        return 2;
    return layout.anchors.isEmpty() ? 0 : 1;
}
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
        searchSoon.setSingleShot(true);
        searchSoon.setInterval(wirePatienceMs);
    }

    struct Entry {
        std::unique_ptr<ClusterObserver> observer;
        bool announced = false;
        bool expected = false;
    };

    void searchUnlessTold();
    void tellIfSettled();
    void takeNames(const QString &parent, const QStringList &names);
    void observe(const RecognisedCluster &found, const QString &registry);
    [[nodiscard]] bool isNews(const RecognisedCluster &found);
    [[nodiscard]] bool isCovered(const QString &path) const;
    void removeCoveredBy(const ClusterObserver &product);
    [[nodiscard]] bool wasRejected(const RecognisedCluster &found);
    void takeChange(const QString &path);
    void probeSoon();
    void probeRegistries();
    void joinRegistry(const QString &registry, qint64 owner);
    [[nodiscard]] bool needsRegistry(const Entry &entry) const;
    void remove(const QString &path);
    void takePlaceOfWork(const QString &path);
    void searchOnTheWay(const QString &parent, const QStringList &names);
    void verifySoon();
    void takeWatches(const WatchVerifier::Watchers &watchers);

    ClusterDirectory *q;
    zkbridge::Session *session;
    LiveTree *tree;
    ClusterSearch search;
    QTimer searchSoon; ///< unless the tree tells all names by then
    std::unique_ptr<TreeLists> lists; ///< null without a tree
    TreeMode treeMode = TreeMode::Lazy; ///< when it was last looked at
    WatchVerifier verifier;
    QList<UserLayout> own;
    QList<ClusterLayout> allLayouts = layouts(); ///< the recogniser borrows them
    ClusterRecogniser recogniser{allLayouts};
    std::map<QString, Entry> entries;
    ClusterParts parts;
    QHash<QString, QStringList> registries; ///< znodes whose children look like registrations, and some of these
    QStringList placesOfWork; ///< found so far, the newest last
    QHash<QString, QDeadlineTimer> rejections; ///< by rejectionKey()
    QTimer probe;
    QSet<QString> missedOnce; ///< members whose watch was not found at the last look
    QList<WatchVerifier::ServerAnswer> watchAnswers;
    QSet<qint64> ownSessions;
    QPointer<SessionCensus> census;
    int lookUps = 0; ///< of registrations' owners, under way
    bool verifyAlways = false;
};

/// A live tree tells every name; else the session looks near the root.
void ClusterDirectory::Private::searchUnlessTold()
{
    const TreeStatus status = tree ? tree->status() : TreeStatus();
    const bool told = tree && status.mode != TreeMode::Lazy;
    const bool mayBeToldSoon = tree && tree->hasWire() && status.lazyReason == LazyReason::NotConnected;
    if (told) {
        searchSoon.stop();
        search.suspend();
    } else if (!mayBeToldSoon) {
        searchSoon.stop();
        search.resume();
    } else if (search.isSuspended() && !searchSoon.isActive()) {
        searchSoon.start();
    }
    if (std::exchange(treeMode, status.mode) != status.mode)
        tellIfSettled();
}

void ClusterDirectory::Private::tellIfSettled()
{
    if (q->isSettled())
        Q_EMIT q->settled();
}

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
    if (isPlaceOfWork(names))
        takePlaceOfWork(parent);
    searchOnTheWay(parent, names);
    const QList<QStringView> views(names.cbegin(), names.cend());
    for (const RecognisedCluster &found : recogniser.recognise(parent, views))
        if (isNews(found))
            observe(found, {});
}

void ClusterDirectory::Private::takePlaceOfWork(const QString &path)
{
    if (!placesOfWork.contains(path)) {
        if (placesOfWork.size() == mostPlacesOfWork)
            placesOfWork.removeFirst();
        placesOfWork.append(path);
    }
    Q_EMIT q->placeOfWorkListed(path);
}

/// Places of the user's own layouts may lie deeper than the search goes. A live tree knows them anyway.
void ClusterDirectory::Private::searchOnTheWay(const QString &parent, const QStringList &names)
{
    if (search.isSuspended())
        return;
    for (const UserLayout &layout : std::as_const(own)) {
        const QStringList ways = waysTo(layout, parent, names);
        for (const QString &way : ways)
            search.suggest(way);
    }
}

/// Whether nobody observes it yet, or only as something less particular.
bool ClusterDirectory::Private::isNews(const RecognisedCluster &found)
{
    const auto known = entries.find(found.place);
    if (known != entries.end() && rank(*found.layout) <= rank(known->second.observer->layout()))
        return false;
    if ((!found.layout->isRoot && isCovered(found.place)) || wasRejected(found))
        return false;
    if (known != entries.end())
        remove(found.place);
    return true;
}

/// A queue that a product's layout reads is part of that product.
bool ClusterDirectory::Private::isCovered(const QString &path) const
{
    return std::ranges::any_of(entries, [&path](const auto &entry) {
        return entry.second.announced && entry.first != path && entry.second.observer->covers(path);
    });
}

void ClusterDirectory::Private::removeCoveredBy(const ClusterObserver &product)
{
    QStringList covered;
    for (const auto &[path, entry] : entries)
        if (entry.observer.get() != &product && rank(entry.observer->layout()) == 0 && product.covers(path))
            covered.append(path);
    for (const QString &path : std::as_const(covered))
        remove(path);
}

/// What turned out to be something else is not read again with every change of names that only look like it.
bool ClusterDirectory::Private::wasRejected(const RecognisedCluster &found)
{
    const auto until = rejections.constFind(rejectionKey(found.layout->id, found.place));
    if (until == rejections.cend())
        return false;
    if (!until->hasExpired())
        return true;
    rejections.erase(until);
    return false;
}

void ClusterDirectory::Private::observe(const RecognisedCluster &found, const QString &registry)
{
    const QString &path = found.place;
    // By convention the registry stands beside the election.
    const QString beside = zkbridge::joinPath(zkbridge::parentPath(path), u"service_registry");
    const QString known = !found.layout->hasRegistry ? QString() : registry.isEmpty() ? beside : registry;
    Entry &entry = entries[path];
    entry.observer = std::make_unique<ClusterObserver>(session, found, known);
    entry.observer->setOwnSessions(ownSessions);
    connect(entry.observer.get(), &ClusterObserver::changed, q, [this, path] { takeChange(path); });
    connect(entry.observer.get(), &ClusterObserver::registryFound, q, [this, path] { Q_EMIT q->registryFound(path); });
}

bool ClusterDirectory::Private::needsRegistry(const Entry &entry) const
{
    return entry.announced && entry.observer->layout().hasRegistry && !entry.observer->registryExists();
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
    for (auto registry = registries.cbegin(); registry != registries.cend(); ++registry) {
        for (const QString &name : *registry) {
            ++lookUps;
            session->exists(
                zkbridge::joinPath(registry.key(), name), zkbridge::Session::Watch::No, q,
                [this, path = registry.key()](const zkbridge::Result<zkbridge::Stat> &reply) {
                    --lookUps;
                    if (reply.ok() && reply->isEphemeral())
                        joinRegistry(path, reply->ephemeralOwner);
                    tellIfSettled();
                },
                zkbridge::Session::Priority::Background);
        }
    }
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
    const bool nobodyLives = !entry.observer->layout().read && !state.members.isEmpty()
        && std::ranges::all_of(state.members, [](const ClusterMember &member) { return member.session == 0; });
    if (!entry.expected && (entry.observer->isGone() || (!entry.announced && nobodyLives))) {
        if (!entry.announced)
            rejections.insert(rejectionKey(entry.observer->layout().id, path), QDeadlineTimer(rejectedMs));
        const bool mayHideAQueue =
            !entry.observer->layout().anchors.isEmpty() && entry.observer->layout().queue.isCandidate;
        remove(path);
        if (mayHideAQueue)
            search.list(path);
        return;
    }
    parts.update(path, partsOf(state, entry.observer->layout()));
    if (!std::exchange(entry.announced, true)) {
        removeCoveredBy(*entry.observer);
        Q_EMIT q->clusterAdded(path);
    } else {
        Q_EMIT q->clusterChanged(path);
    }
    if (needsRegistry(entry) && !registries.isEmpty())
        probeSoon();
    if (verifyAlways)
        verifySoon();
    tellIfSettled();
}

void ClusterDirectory::Private::remove(const QString &path)
{
    const auto entry = entries.find(path);
    const bool announced = entry->second.announced;
    entry->second.observer->disconnect(q);
    entry->second.observer.release()->deleteLater(); // it is telling us this
    entries.erase(entry);
    parts.remove(path);
    if (announced)
        Q_EMIT q->clusterRemoved(path);
    tellIfSettled();
}

void ClusterDirectory::Private::verifySoon()
{
    if (verifier.hasServers())
        verifier.askSoon();
}

void ClusterDirectory::Private::takeWatches(const WatchVerifier::Watchers &watchers)
{
    QSet<QString> missed;
    for (auto &[path, entry] : entries) {
        const WatchFindings findings = compareWatches(entry.observer->state(), watchers, missedOnce);
        missed += findings.missed;
        entry.observer->setWatchFindings(findings);
    }
    const bool news = !missed.isEmpty() && missed != missedOnce;
    missedOnce = missed;
    watchAnswers = watchers.servers;
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
    connect(&d->search, &ClusterSearch::idle, this, [this] { d->tellIfSettled(); });
    connect(&d->searchSoon, &QTimer::timeout, this, [this] { d->search.resume(); });
    connect(&d->probe, &QTimer::timeout, this, [this] {
        d->probeRegistries();
        d->tellIfSettled();
    });
    connect(&d->verifier, &WatchVerifier::answered, this,
        [this](const WatchVerifier::Watchers &watchers) { d->takeWatches(watchers); });
    if (tree) {
        d->lists = std::make_unique<TreeLists>(tree);
        connect(d->lists.get(), &TreeLists::listed, this,
            [this](const QString &path, const QStringList &names) { d->takeNames(path, names); });
        connect(d->lists.get(), &TreeLists::idle, this, [this] { d->tellIfSettled(); });
        connect(tree, &LiveTree::readTold, this, [this] { d->tellIfSettled(); });
        connect(tree, &LiveTree::statusChanged, this, [this] { d->searchUnlessTold(); });
    }
    d->searchUnlessTold();
}

ClusterDirectory::~ClusterDirectory() = default;

void ClusterDirectory::look(const QString &path) { d->search.list(path); }

void ClusterDirectory::expect(const QString &electionPath, const QString &registryPath, const QString &product)
{
    const auto known = d->entries.find(electionPath);
    if (known == d->entries.end())
        d->observe({layoutById(product), electionPath, {}, electionPath}, registryPath);
    else if (!registryPath.isEmpty() && known->second.observer->layout().hasRegistry)
        known->second.observer->setRegistry(registryPath);
    d->entries.at(electionPath).expected = true;
}

void ClusterDirectory::setOwnLayouts(const QList<UserLayout> &layouts)
{
    if (layouts == d->own)
        return;
    QSet<QString> kept;
    for (const UserLayout &layout : layouts)
        if (d->own.contains(layout))
            kept.insert(layoutFrom(layout).id);
    d->own = layouts;
    d->allLayouts.clear();
    for (const UserLayout &layout : layouts)
        d->allLayouts.append(layoutFrom(layout));
    d->allLayouts += model::layouts();
    d->recogniser = ClusterRecogniser(d->allLayouts);
    QStringList left;
    for (const auto &[path, entry] : d->entries)
        if (entry.observer->layout().isRoot && !kept.contains(entry.observer->layout().id))
            left.append(path);
    for (const QString &path : std::as_const(left)) {
        d->remove(path);
        d->search.list(path);
    }
    d->search.listAllAgain();
    if (d->lists)
        d->lists->tellAllAgain();
}

zkbridge::Session *ClusterDirectory::session() const { return d->session; }

LiveTree *ClusterDirectory::tree() const { return d->tree; }

QStringList ClusterDirectory::placesOfWork() const { return d->placesOfWork; }

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
    const bool isTold = !d->tree || (d->tree->status().mode != TreeMode::Walking && d->tree->hasToldRead());
    return isTold && !d->searchSoon.isActive() && d->search.isIdle() && (!d->lists || d->lists->isIdle())
        && !d->probe.isActive() && d->lookUps == 0
        && std::ranges::all_of(d->entries, [](const auto &entry) { return entry.second.observer->isRead(); });
}

const ClusterPart *ClusterDirectory::partAt(const QString &path) const { return d->parts.at(path); }

bool ClusterDirectory::isQuiet() const
{
    return std::ranges::all_of(d->entries, [](const auto &entry) { return entry.second.observer->isQuiet(); });
}

QList<ClusterDirectory::Stake> ClusterDirectory::stakesAtOrBelow(const QString &path) const
{
    QList<Stake> stakes = d->parts.atOrBelow(path);
    stakes.removeIf([](const Stake &stake) { return stake.whenDeleted == Consequence::None; });
    return stakes;
}

QList<Membership> ClusterDirectory::memberships(qint64 session) const
{
    QList<Membership> all;
    for (const auto &[path, entry] : d->entries)
        if (entry.announced)
            all += membershipsIn(entry.observer->state(), session);
    return all;
}

void ClusterDirectory::setOwnSessions(const QSet<qint64> &sessions)
{
    d->ownSessions = sessions;
    QStringList paths; // an observer that finds nobody left is removed meanwhile
    for (const auto &[path, entry] : d->entries)
        paths.append(path);
    for (const QString &path : std::as_const(paths))
        if (const auto entry = d->entries.find(path); entry != d->entries.end())
            entry->second.observer->setOwnSessions(sessions);
}

void ClusterDirectory::setCensus(SessionCensus *census)
{
    if (d->census)
        d->census->disconnect(this);
    d->census = census;
    if (!census)
        return;
    connect(census, &SessionCensus::counted, this, [this] {
        for (const auto &[path, entry] : d->entries)
            entry.observer->takeCensus(*d->census);
    });
}

bool ClusterDirectory::canVerifyWatches() const { return d->verifier.hasServers(); }

bool ClusterDirectory::isVerifyingWatches() const { return d->verifier.isBusy(); }

QList<WatchVerifier::ServerAnswer> ClusterDirectory::watchAnswers() const { return d->watchAnswers; }

void ClusterDirectory::setAdminServers(const QList<QUrl> &servers, bool areAll)
{
    QList<ServerDoor> doors;
    for (const QUrl &server : servers)
        doors.append({{{}, 0}, server});
    d->verifier.setServers(doors, areAll);
}

void ClusterDirectory::setServers(const QList<ServerDoor> &servers, bool areAll)
{
    d->verifier.setServers(servers, areAll);
}

void ClusterDirectory::verifyWatches(bool always)
{
    d->verifyAlways = always;
    if (d->verifier.hasServers())
        d->verifySoon();
    else
        Q_EMIT watchesVerified();
}

} // namespace model

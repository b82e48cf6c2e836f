// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/workjoin.h"

#include "model/cluster/clusterstate.h"
#include "zkbridge/client/path.h"

#include <QMultiHash>

#include <algorithm>
#include <compare>
#include <utility>

namespace model {

namespace {

[[nodiscard]] bool liesBeside(const QString &path, const QString &place)
{
    const QString parent = zkbridge::parentPath(path);
    return !path.isEmpty() && (parent == place || parent == zkbridge::parentPath(place));
}

[[nodiscard]] bool isBesideOf(const ClusterState &cluster, const QString &place)
{
    return liesBeside(cluster.path, place) || liesBeside(cluster.registry, place);
}

/// The only one of those that `suits`; null when there are several, or none.
template <typename Suits> [[nodiscard]] const ClusterState *onlyOne(const QList<ClusterState> &clusters, Suits suits)
{
    const auto first = std::ranges::find_if(clusters, suits);
    if (first == clusters.cend() || std::find_if(std::next(first), clusters.cend(), suits) != clusters.cend())
        return nullptr;
    return &*first;
}

[[nodiscard]] const ClusterState *besideOf(const QString &place, const QList<ClusterState> &clusters)
{
    const auto hasRegistry = [&place](const ClusterState &cluster) {
        return !cluster.registry.isEmpty() && isBesideOf(cluster, place);
    };
    if (std::ranges::any_of(clusters, hasRegistry))
        return onlyOne(clusters, hasRegistry);
    return onlyOne(clusters,
        [&place](const ClusterState &cluster) { return cluster.hasLeader && liesBeside(cluster.path, place); });
}

struct Registration {
    const ClusterState *cluster = nullptr;
    qint64 session = 0;
};

/// How much a place and a cluster have in common; the greater is the better.
struct Match {
    bool isBeside = false;
    qsizetype workers = -1; ///< -1: nothing at all
    friend auto operator<=>(const Match &, const Match &) = default;
};

[[nodiscard]] std::pair<const ClusterState *, Match> bestOf(
    const WorkersAt &place, const QList<ClusterState> &clusters, const QMultiHash<QString, Registration> &registrations)
{
    QHash<const ClusterState *, Match> matches;
    for (const QString &worker : place.workers) {
        const qint64 session = place.sessions.value(worker);
        for (auto it = registrations.constFind(worker); it != registrations.cend() && it.key() == worker; ++it) {
            const bool isBeside = isBesideOf(*it->cluster, place.place);
            if (!isBeside && (session == 0 || session != it->session))
                continue;
            Match &match = matches[it->cluster];
            match = {isBeside, std::max<qsizetype>(match.workers, 0) + 1};
        }
    }
    std::pair<const ClusterState *, Match> best;
    for (auto it = matches.cbegin(); it != matches.cend(); ++it)
        if (best.second < *it)
            best = {it.key(), *it};
    if (best.first == nullptr)
        if (const ClusterState *beside = besideOf(place.place, clusters))
            best = {beside, {true, 0}};
    return best;
}

} // namespace

QHash<QString, QString> joinWork(const QList<WorkersAt> &places, const QList<ClusterState> &clusters)
{
    QMultiHash<QString, Registration> registrations; // by name
    for (const ClusterState &cluster : clusters)
        for (const ClusterWorker &worker : cluster.workers)
            registrations.insert(zkbridge::nodeName(worker.node), {&cluster, worker.session});
    QHash<QString, QString> placeOf;
    QHash<QString, Match> matchOf; // of the cluster's place so far
    for (const WorkersAt &place : places) {
        const auto [cluster, match] = bestOf(place, clusters, registrations);
        if (cluster != nullptr && matchOf.value(cluster->path) < match) {
            matchOf.insert(cluster->path, match);
            placeOf.insert(cluster->path, place.place);
        }
    }
    return placeOf;
}

} // namespace model

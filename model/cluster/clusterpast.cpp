// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterpast.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

using Knowledge = ClusterPast::Moment::Knowledge;

qsizetype textBytes(const ClusterMember &member)
{
    const qsizetype letters = member.node.size() + member.claim.size() + member.name.size() + member.watches.size()
        + member.address.size() + member.undecoded.size() + member.registration.size();
    return letters * qsizetype(sizeof(QChar));
}

qsizetype textBytes(const ClusterWorker &worker)
{
    return (worker.node.size() + worker.address.size()) * qsizetype(sizeof(QChar));
}

qsizetype textBytes(const ClusterProblem &problem)
{
    return (problem.node.size() + problem.text.size()) * qsizetype(sizeof(QChar));
}

/// Entries that are as in the state before become copies of those, so that one member's change costs one member's
/// texts. Returns what the list takes beside the one before.
template <typename Entry> qsizetype share(QList<Entry> &entries, const QList<Entry> &before)
{
    if (entries == before) {
        entries = before;
        return 0;
    }
    QHash<QString, const Entry *> known;
    known.reserve(before.size());
    for (const Entry &entry : before)
        known.insert(entry.node, &entry);
    qsizetype bytes = entries.size() * qsizetype(sizeof(Entry));
    for (Entry &entry : entries) {
        const Entry *same = known.value(entry.node);
        if (same && *same == entry)
            entry = *same;
        else
            bytes += textBytes(entry);
    }
    return bytes;
}

qsizetype share(ClusterState &state, const ClusterState &before)
{
    return share(state.members, before.members) + share(state.workers, before.workers)
        + share(state.problems, before.problems);
}

} // namespace

ClusterPast::ClusterPast(qsizetype mostBytes, QObject *parent)
    : QObject(parent)
    , m_mostBytes(mostBytes)
{
}

void ClusterPast::record(const ClusterState &state, qint64 timeMs)
{
    const auto &known = moments(state.path);
    if (!known.empty() && known.back().knowledge == Knowledge::Seen && known.back().state == state)
        return;
    add(state.path, {timeMs, Knowledge::Seen, state});
}

void ClusterPast::recordGone(const QString &cluster, qint64 timeMs) { mark(cluster, timeMs, Knowledge::Gone); }

void ClusterPast::recordInterruption(qint64 timeMs)
{
    const QStringList clusters = m_moments.keys();
    for (const QString &cluster : clusters)
        if (moments(cluster).back().knowledge == Knowledge::Seen)
            mark(cluster, timeMs, Knowledge::Unseen);
}

void ClusterPast::recordReturn(qint64 timeMs)
{
    const QStringList clusters = m_moments.keys();
    for (const QString &cluster : clusters)
        if (moments(cluster).back().knowledge == Knowledge::Unseen)
            mark(cluster, timeMs, Knowledge::Seen);
}

void ClusterPast::mark(const QString &cluster, qint64 timeMs, Knowledge knowledge)
{
    const auto &known = moments(cluster);
    if (!known.empty() && known.back().knowledge != knowledge)
        add(cluster, {timeMs, knowledge, known.back().state});
}

void ClusterPast::add(const QString &cluster, Moment moment)
{
    static const ClusterState nothing;
    auto &known = m_moments[cluster];
    // This machine's clock may be set back; the order in which things were seen is the truth.
    if (!known.empty())
        moment.timeMs = std::max(moment.timeMs, known.back().timeMs);
    const qsizetype bytes =
        qsizetype(sizeof(Moment)) + share(moment.state, known.empty() ? nothing : known.back().state);
    known.push_back(std::move(moment));
    m_order.push_back({cluster, bytes});
    m_bytes += bytes;
    shrink();
    Q_EMIT changed(cluster);
}

void ClusterPast::shrink()
{
    for (auto left = m_order.size(); left > 0 && m_bytes > m_mostBytes; --left) {
        const Place place = m_order.front();
        m_order.pop_front();
        auto &known = m_moments[place.cluster];
        if (known.size() == 1 && known.back().knowledge != Knowledge::Gone) {
            m_order.push_back(place); // the newest of a cluster is what it is now
            continue;
        }
        m_bytes -= place.bytes;
        known.pop_front();
        if (known.empty())
            m_moments.remove(place.cluster);
    }
}

const std::deque<ClusterPast::Moment> &ClusterPast::moments(const QString &cluster) const
{
    static const std::deque<Moment> none;
    const auto known = m_moments.constFind(cluster);
    return known == m_moments.cend() ? none : *known;
}

std::optional<ClusterPast::Moment> ClusterPast::at(const QString &cluster, qint64 timeMs) const
{
    const auto &known = moments(cluster);
    const auto later = std::ranges::upper_bound(known, timeMs, {}, &Moment::timeMs);
    return later == known.begin() ? std::nullopt : std::optional(*std::prev(later));
}

std::optional<ClusterState> ClusterPast::stateAt(const QString &cluster, qint64 timeMs) const
{
    const auto moment = at(cluster, timeMs);
    return moment && moment->knowledge != Knowledge::Gone ? std::optional(moment->state) : std::nullopt;
}

qint64 ClusterPast::ledSinceMs(const QString &cluster, qint64 timeMs) const
{
    const auto &known = moments(cluster);
    auto moment = std::ranges::upper_bound(known, timeMs, {}, &Moment::timeMs);
    QString leader;
    qint64 since = 0;
    while (moment != known.begin()) {
        --moment;
        const ClusterMember *leads = moment->state.leader();
        if (moment->knowledge != Knowledge::Seen || !leads || (!leader.isEmpty() && leads->node != leader))
            break;
        leader = leads->node;
        since = moment->timeMs;
    }
    return since;
}

} // namespace model

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "model/cluster/clusterlayout.h"
#include "model/cluster/failovertime.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace model {

/// What is known about one change of a cluster, put together from the timeline: who went and how, who watched it, who
/// leads now and why, how long nobody did. A value without sentences; app has those. Holds what was seen, and apart
/// from that what the recipe says.
struct Explanation {
    enum class Story {
        Event, ///< tells itself
        MemberWent, ///< and the lead stayed where it was
        LeadVacant, ///< the leader went, or lost the lead, and nobody leads since
        Failover, ///< the leader went, or lost the lead, and another one leads
        FirstLead, ///< somebody leads, and of one before it nothing is known
    };
    /// Who was woken by the departure.
    enum class Woken {
        Unknown,
        Nobody,
        Watchers, ///< departed->watchers
        Everybody, ///< by the recipe all watch the list of candidates
    };
    /// Why the new one leads.
    enum class Reason { Unknown, FirstInLine, HoldsLock, Proclaimed };
    /// How a time compares with what is to be expected.
    enum class Verdict { Unknown, Within, Sooner, Later };

    Story story = Story::Event;
    ClusterEvent event; ///< the one that is explained
    std::optional<ClusterFamily> family; ///< of the cluster's recipe; nullopt: not known
    std::optional<ClusterEvent> departed; ///< Gone
    /// The old leader lost the lead while its own znode stayed; its path, as seen. Empty: not so.
    QString stayedBehind;
    std::optional<ClusterEvent> taken; ///< NewLeader
    Woken woken = Woken::Unknown;
    Reason reason = Reason::Unknown;
    qint64 withoutLeaderMs = -1; ///< from the last proof of the old leader to the first of the new; -1: not known
    qint64 silentMs = -1; ///< from the departed process's last sign of life to its znode's end; -1: not known
    int timeoutMs = 0; ///< of the session that ended; 0: not known
    std::optional<FailoverRange> expected; ///< for silentMs
    Verdict verdict = Verdict::Unknown; ///< of silentMs
    bool wentWithCandidate = false; ///< of Unregistered: the candidate of its session went, too
    bool leadsNow = false; ///< of Unregistered: its session leads now
    bool interrupted = false; ///< our own view had been interrupted: what was seen happened some time before
};

/// Further apart than this, events are not one story: longer than nearly every session timeout.
inline constexpr qint64 storyMs = 60'000;

/// Explains `event` with the events around it, of whatever clusters, oldest first. Pure.
[[nodiscard]] Explanation explain(
    const ClusterEvent &event, const QList<ClusterEvent> &around, int tickMs = defaultTickMs);

/// How `ms` compares with `range`.
[[nodiscard]] Explanation::Verdict verdictOf(qint64 ms, const FailoverRange &range);

/// The events that can belong to the story of the one at `index`, a bounded number, oldest first.
template <typename Events> [[nodiscard]] QList<ClusterEvent> eventsAround(const Events &events, qsizetype index)
{
    constexpr qsizetype most = 400;
    const auto size = static_cast<qsizetype>(events.size());
    const qint64 timeMs = events[index].timeMs;
    qsizetype first = index;
    qsizetype last = index;
    while (first > std::max<qsizetype>(index - most, 0) && timeMs - events[first - 1].timeMs <= storyMs)
        --first;
    while (last + 1 < std::min(index + most, size) && events[last + 1].timeMs - timeMs <= storyMs)
        ++last;
    QList<ClusterEvent> around;
    around.reserve(last - first + 1);
    for (qsizetype i = first; i <= last; ++i)
        around.append(events[i]);
    return around;
}

} // namespace model

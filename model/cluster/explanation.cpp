// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/explanation.h"

#include <cstdlib>

namespace model {

namespace {

using Kind = ClusterEvent::Kind;
using Evidence = ClusterEvent::Evidence;

/// A lock and its owner's own znode go in one transaction, but are read one after the other.
constexpr qint64 togetherMs = 1000;
/// What is seen this soon after our view is back may have happened while it was not.
constexpr qint64 catchingUpMs = 2000;

/// Puts the story of one event together.
class Telling {
public:
    Telling(const ClusterEvent &event, const QList<ClusterEvent> &around, int tickMs)
        : m_around(around)
        , m_tickMs(tickMs)
    {
        m_told.event = event;
        if (const ClusterLayout *layout = layoutById(event.product)) {
            m_told.family = layout->family;
            m_lineWatch = layout->queue.watch;
        }
    }

    [[nodiscard]] Explanation tell();

private:
    void tellDeparture();
    void tellLoss();
    void tellNewLeader();
    void tellRegistration();
    void findOldLeader(const QString &node, qint64 lostAtMs);
    [[nodiscard]] const ClusterEvent *takenAfter(const ClusterEvent &loss) const;
    [[nodiscard]] const ClusterEvent *lossBefore(const ClusterEvent &taken) const;
    [[nodiscard]] const ClusterEvent *departureOf(const QString &node, qint64 timeMs) const;
    [[nodiscard]] bool isHere(const ClusterEvent &event) const { return event.cluster == m_told.event.cluster; }
    void judge();
    void findInterruption();

    const QList<ClusterEvent> &m_around;
    int m_tickMs;
    std::optional<LineWatch> m_lineWatch;
    Explanation m_told;
};

Explanation Telling::tell()
{
    switch (m_told.event.kind) {
    case Kind::Gone:
        tellDeparture();
        break;
    case Kind::LeaderLost:
        tellLoss();
        break;
    case Kind::NewLeader:
        tellNewLeader();
        break;
    case Kind::Unregistered:
        tellRegistration();
        break;
    case Kind::KilledHere:
    case Kind::FrozenHere:
        m_told.timeoutMs = m_told.event.timeoutMs;
        if (m_told.timeoutMs > 0)
            m_told.expected = failoverRange(m_told.timeoutMs, m_tickMs);
        return m_told;
    default:
        return m_told;
    }
    judge();
    findInterruption();
    return m_told;
}

void Telling::tellDeparture()
{
    const ClusterEvent &gone = m_told.event;
    m_told.departed = gone;
    m_told.story = Explanation::Story::MemberWent;
    for (const ClusterEvent &other : m_around) {
        if (!isHere(other) || std::abs(other.timeMs - gone.timeMs) > togetherMs)
            continue;
        if (other.kind == Kind::LeaderLost && other.node == gone.node) {
            m_told.story = Explanation::Story::LeadVacant;
            if (const ClusterEvent *taken = takenAfter(other))
                m_told.taken = *taken;
        } else if (other.kind == Kind::NewLeader && other.previous == gone.node) {
            m_told.taken = other;
        }
    }
    if (m_told.taken)
        m_told.story = Explanation::Story::Failover;
}

void Telling::tellLoss()
{
    m_told.story = Explanation::Story::LeadVacant;
    if (const ClusterEvent *taken = takenAfter(m_told.event)) {
        m_told.taken = *taken;
        m_told.story = Explanation::Story::Failover;
    }
    findOldLeader(m_told.event.node, m_told.event.timeMs);
}

void Telling::tellNewLeader()
{
    const ClusterEvent &taken = m_told.event;
    m_told.taken = taken;
    m_told.story = taken.previous.isEmpty() ? Explanation::Story::FirstLead : Explanation::Story::Failover;
    if (taken.previous.isEmpty())
        return;
    const ClusterEvent *loss = lossBefore(taken);
    findOldLeader(taken.previous, loss ? loss->timeMs : taken.timeMs);
}

/// Whether the old leader's znode went with the lead. That it stayed is claimed only of a loss that was seen.
void Telling::findOldLeader(const QString &node, qint64 lostAtMs)
{
    if (const ClusterEvent *gone = departureOf(node, lostAtMs)) {
        m_told.departed = *gone;
        return;
    }
    const bool seen = std::ranges::any_of(m_around, [&](const ClusterEvent &other) {
        return isHere(other) && other.timeMs == lostAtMs
            && ((other.kind == Kind::LeaderLost && other.node == node)
                || (other.kind == Kind::NewLeader && other.previous == node && other.gapMs < 0));
    });
    if (seen)
        m_told.stayedBehind = node;
}

void Telling::tellRegistration()
{
    for (const ClusterEvent &other : m_around) {
        if (other.session == 0 || other.session != m_told.event.session
            || std::abs(other.timeMs - m_told.event.timeMs) > togetherMs)
            continue;
        m_told.wentWithCandidate = m_told.wentWithCandidate || other.kind == Kind::Gone;
        m_told.leadsNow = m_told.leadsNow || other.kind == Kind::NewLeader;
    }
}

const ClusterEvent *Telling::takenAfter(const ClusterEvent &loss) const
{
    for (const ClusterEvent &other : m_around) {
        if (!isHere(other) || other.timeMs < loss.timeMs)
            continue;
        if (other.kind == Kind::NewLeader)
            return other.previous.isEmpty() || other.previous == loss.node ? &other : nullptr;
        if (other.kind == Kind::LeaderLost && other.timeMs > loss.timeMs)
            return nullptr;
    }
    return nullptr;
}

const ClusterEvent *Telling::lossBefore(const ClusterEvent &taken) const
{
    const ClusterEvent *loss = nullptr;
    for (const ClusterEvent &other : m_around)
        if (isHere(other) && other.kind == Kind::LeaderLost && other.timeMs <= taken.timeMs
            && other.node == taken.previous)
            loss = &other;
    return loss;
}

const ClusterEvent *Telling::departureOf(const QString &node, qint64 timeMs) const
{
    const auto found = std::ranges::find_if(m_around, [&](const ClusterEvent &other) {
        return isHere(other) && other.kind == Kind::Gone && other.node == node
            && std::abs(other.timeMs - timeMs) <= togetherMs;
    });
    return found == m_around.end() ? nullptr : &*found;
}

/// What follows from the events that were found.
void Telling::judge()
{
    if (const auto &gone = m_told.departed) {
        const bool silent = gone->evidence == Evidence::ExpiredAfterKill
            || gone->evidence == Evidence::ExpiredAfterFreeze || gone->evidence == Evidence::ExpiredSeen;
        m_told.silentMs = silent ? gone->gapMs : -1;
        m_told.timeoutMs = gone->timeoutMs;
        const bool led = m_told.story != Explanation::Story::MemberWent;
        if (m_lineWatch == LineWatch::Children && m_told.family == ClusterFamily::Queue)
            m_told.woken = Explanation::Woken::Everybody;
        else if (!gone->watchers.isEmpty())
            m_told.woken = Explanation::Woken::Watchers;
        else if (gone->watchersVerified)
            m_told.woken = Explanation::Woken::Nobody;
        // In a lock's recipe nobody watches a standby; in a line, only the last one is not watched.
        else if (!led && m_told.family
            && (*m_told.family == ClusterFamily::Lock
                || (*m_told.family != ClusterFamily::Registry && m_lineWatch == LineWatch::Predecessor)))
            m_told.woken = Explanation::Woken::Nobody;
    }
    if (m_told.silentMs >= 0 && m_told.timeoutMs > 0) {
        m_told.expected = failoverRange(m_told.timeoutMs, m_tickMs);
        m_told.verdict = verdictOf(m_told.silentMs, *m_told.expected);
    }
    if (!m_told.taken)
        return;
    m_told.withoutLeaderMs = m_told.taken->gapMs;
    if (!m_told.family)
        return;
    switch (*m_told.family) {
    case ClusterFamily::Queue:
        m_told.reason = Explanation::Reason::FirstInLine;
        break;
    case ClusterFamily::Lock:
        m_told.reason = Explanation::Reason::HoldsLock;
        break;
    case ClusterFamily::ProclaimedQueue:
        m_told.reason = Explanation::Reason::Proclaimed;
        break;
    case ClusterFamily::Registry:
    case ClusterFamily::Remnant:
        break;
    }
}

void Telling::findInterruption()
{
    bool away = false;
    qint64 backAtMs = 0;
    for (const ClusterEvent &other : m_around) {
        if (other.timeMs > m_told.event.timeMs)
            break;
        if (other.kind == Kind::SessionLost)
            away = true;
        if (other.kind == Kind::SessionBack) {
            away = false;
            backAtMs = other.timeMs;
        }
    }
    m_told.interrupted = away || (backAtMs != 0 && m_told.event.timeMs - backAtMs < catchingUpMs);
}

} // namespace

Explanation explain(const ClusterEvent &event, const QList<ClusterEvent> &around, int tickMs)
{
    return Telling(event, around, tickMs).tell();
}

Explanation::Verdict verdictOf(qint64 ms, const FailoverRange &range)
{
    using Verdict = Explanation::Verdict;
    return ms < range.leastMs ? Verdict::Sooner : ms > range.mostMs ? Verdict::Later : Verdict::Within;
}

} // namespace model

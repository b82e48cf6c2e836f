// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusternews.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/explanationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Event = model::ClusterEvent;
using Kind = Event::Kind;
using Evidence = Event::Evidence;
using Events = std::deque<Event>;

/// Events further apart than this are not told as one story.
constexpr qint64 storyMs = 15000;

struct NewsText {
    Q_DECLARE_TR_FUNCTIONS(app::NewsText)
public:
    static QString lastWords(const Events &events, const QString &node);
};

/// The newest event of that kind about that znode, at or before `beforeMs`; null when there is none.
const Event *newest(const Events &events, Kind kind, const QString &node, qint64 beforeMs)
{
    const auto found = std::find_if(events.crbegin(), events.crend(), [&](const Event &event) {
        return event.kind == kind && event.timeMs <= beforeMs && (node.isEmpty() || event.node == node);
    });
    return found == events.crend() ? nullptr : &*found;
}

const Event *newestIn(const Events &events, Kind kind, const QString &cluster, qint64 beforeMs)
{
    const auto found = std::find_if(events.crbegin(), events.crend(),
        [&](const Event &event) { return event.kind == kind && event.timeMs <= beforeMs && event.cluster == cluster; });
    return found == events.crend() ? nullptr : &*found;
}

QString NewsText::lastWords(const Events &events, const QString &node)
{
    const auto *gone = newest(events, Kind::Gone, node, std::numeric_limits<qint64>::max());
    if (gone == nullptr)
        return tr("its znode is gone");
    switch (gone->evidence) {
    case Evidence::ExpiredAfterKill:
    case Evidence::ExpiredAfterFreeze: {
        const bool killed = gone->evidence == Evidence::ExpiredAfterKill;
        const auto *silence = newest(events, killed ? Kind::KilledHere : Kind::FrozenHere, node, gone->timeMs);
        if (silence == nullptr)
            return tr("session expired");
        const QString after = durationText(gone->timeMs - silence->timeMs);
        return killed ? tr("session expired %1 after the kill").arg(after)
                      : tr("session expired %1 after the freeze").arg(after);
    }
    case Evidence::ClosedByUs:
        return tr("resigned: its session was closed");
    case Evidence::ClosedSeen:
        return tr("its session was closed");
    case Evidence::ExpiredSeen:
        return tr("session expired");
    case Evidence::None:
        break;
    }
    return tr("its session ended");
}

/// What is too small to be the news when something bigger is close by.
bool isSmall(Kind kind)
{
    return kind == Kind::Registered || kind == Kind::Unregistered || kind == Kind::StartedHere
        || kind == Kind::ClusterFound || kind == Kind::ServerUp || kind == Kind::ProblemGone || kind == Kind::LeftHere;
}

} // namespace

ClusterNews latestNews(const Events &events, const QString &cluster, const QString &registry, int tickMs)
{
    const Event *chosen = nullptr;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool ours = event->cluster.isEmpty() || event->cluster == cluster
            || (!registry.isEmpty() && event->cluster == registry);
        if (event->kind == Kind::ObservationBegan)
            break; // what earlier runs saw is no news
        if (!ours)
            continue;
        if (chosen != nullptr && chosen->timeMs - event->timeMs > storyMs)
            break;
        if (chosen == nullptr)
            chosen = &*event;
        if (isSmall(event->kind))
            continue;
        // A new leader is the end of the story that its predecessor's going began, whichever was told last.
        const auto *leader = newestIn(events, Kind::NewLeader, event->cluster, event->timeMs);
        const bool sameStory = event->kind == Kind::Gone || event->kind == Kind::LeaderLost;
        chosen =
            sameStory && leader != nullptr && leader->cluster == event->cluster && event->timeMs - leader->timeMs < 1000
            ? leader
            : &*event;
        break;
    }
    if (chosen == nullptr)
        return {};
    const auto index = std::find_if(events.cbegin(), events.cend(), [&](const Event &event) {
        return &event == chosen;
    }) - events.cbegin();
    return {chosen->timeMs, explanationText(events, index, tickMs)};
}

QString lastWordsOf(const Events &events, const QString &node) { return NewsText::lastWords(events, node); }

} // namespace app

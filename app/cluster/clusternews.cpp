// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusternews.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/eventtext.h"
#include "zkbridge/client/path.h"

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
    static QString gone(const Events &events, const Event &gone);
    static QString newLeader(const Events &events, const Event &event);
    static QString silent(const Event &event);
    static QString news(const Events &events, const Event &event);
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

QString NewsText::gone(const Events &events, const Event &gone)
{
    const QString name = zkbridge::nodeName(gone.node);
    const QString session = sessionIdText(gone.session);
    const bool killed = gone.evidence == Evidence::ExpiredAfterKill;
    const auto *silence = newest(events, killed ? Kind::KilledHere : Kind::FrozenHere, gone.node, gone.timeMs);
    const QString after = silence == nullptr ? QString() : durationText(gone.timeMs - silence->timeMs);
    switch (gone.evidence) {
    case Evidence::ExpiredAfterKill:
        return after.isEmpty()
            ? tr("%1 is gone: its session %2 expired after its process was killed here.").arg(name, session)
            : tr("%1 is gone: its session %2 expired %3 after its process was killed here.").arg(name, session, after);
    case Evidence::ExpiredAfterFreeze:
        return after.isEmpty()
            ? tr("%1 is gone: its session %2 expired while its process was frozen here.").arg(name, session)
            : tr("%1 is gone: its session %2 expired %3 after its process was frozen here.").arg(name, session, after);
    case Evidence::ClosedByUs:
        return tr("%1 left: it resigned and closed its session %2, so nothing had to expire.").arg(name, session);
    case Evidence::None:
        break;
    }
    return tr("%1 is gone with its session %2. A clean close and an expiry look the same in the tree.")
        .arg(name, session);
}

QString NewsText::newLeader(const Events &events, const Event &event)
{
    const QString name = zkbridge::nodeName(event.node);
    if (event.gapMs < 0)
        return tr("%1 leads %2: it stands first in line.").arg(name, event.cluster);
    const QString gap = durationText(event.gapMs);
    const auto *before = newestIn(events, Kind::Gone, event.cluster, event.timeMs);
    if (before != nullptr && event.timeMs - before->timeMs < storyMs)
        return tr("%1 %2, next in line, found itself first and leads %3; %4 without a leader.")
            .arg(gone(events, *before), name, event.cluster, gap);
    return tr("%1 found itself first in line and leads %2; %3 without a leader.").arg(name, event.cluster, gap);
}

QString NewsText::silent(const Event &event)
{
    const QString name = zkbridge::nodeName(event.node);
    const QString wait = durationText(event.timeoutMs);
    if (event.kind == Kind::KilledHere)
        return tr("The process of %1 was killed here. ZooKeeper cannot know that yet: the session ends when its "
                  "timeout of %2 "
                  "has passed without a heartbeat, and until then its znodes stay.")
            .arg(name, wait);
    return tr(
        "The process of %1 was frozen here. It sends no heartbeats; unless it is resumed, its session ends when its "
        "timeout of %2 has passed.")
        .arg(name, wait);
}

QString NewsText::news(const Events &events, const Event &event)
{
    const QString name = zkbridge::nodeName(event.node);
    switch (event.kind) {
    case Kind::Gone:
        return tr("%1 The others keep their places in line.").arg(gone(events, event));
    case Kind::LeaderLost: {
        const auto *before = newest(events, Kind::Gone, event.node, event.timeMs);
        return before == nullptr ? tr("%1 led and is gone; nobody leads %2 now.").arg(name, event.cluster)
                                 : tr("%1 Nobody leads %2 now.").arg(gone(events, *before), event.cluster);
    }
    case Kind::NewLeader:
        return newLeader(events, event);
    case Kind::KilledHere:
    case Kind::FrozenHere:
        if (event.timeoutMs > 0)
            return silent(event);
        break;
    case Kind::ResumedHere:
        return tr("The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.")
            .arg(name);
    case Kind::Joined:
        return tr("%1 joined at the end of the line with session %2.").arg(name, sessionIdText(event.session));
    case Kind::SessionLost:
        return tr("Our own view was interrupted. What happens meanwhile is not known here.");
    case Kind::SessionBack:
        return tr("Our own view is back: what is shown was read again.");
    default:
        break;
    }
    return tr("%1.").arg(eventText(event));
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

ClusterNews latestNews(const Events &events, const QString &cluster, const QString &registry)
{
    const Event *chosen = nullptr;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool ours = event->cluster.isEmpty() || event->cluster == cluster
            || (!registry.isEmpty() && event->cluster == registry);
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
    return chosen == nullptr ? ClusterNews{} : ClusterNews{chosen->timeMs, NewsText::news(events, *chosen)};
}

QString lastWordsOf(const Events &events, const QString &node) { return NewsText::lastWords(events, node); }

} // namespace app

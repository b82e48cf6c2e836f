// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/leaderlanes.h"

#include "app/cluster/departuretext.h"
#include "app/shell/sessionformat.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace app {

namespace {

using Reign = model::LeadershipHistory::Reign;

struct LeaderLanesText {
    Q_DECLARE_TR_FUNCTIONS(app::LeaderLanes)
public:
    static QString reign(const Reign &reign, qint64 nowMs);
    static QString nobody(qint64 ms) { return tr("nobody led for %1").arg(durationText(ms)); }
    static QString unknown(qint64 ms)
    {
        return tr("our view was interrupted for %1: who led is not known").arg(durationText(ms));
    }
    static QString earlier(int count) { return tr("%n earlier one(s)", nullptr, count); }
};

QString LeaderLanesText::reign(const Reign &reign, qint64 nowMs)
{
    const QString name = pathLabel(reign.node);
    const QString time = durationText((reign.endMs == 0 ? nowMs : reign.endMs) - reign.beginMs);
    const QString since = clockText(reign.beginMs);
    const bool atLeast = reign.beganUnseen || reign.endedUnseen;
    if (reign.endMs == 0)
        return atLeast ? tr("%1 leads since %2 at the latest, for at least %3").arg(name, since, time)
                       : tr("%1 leads since %2, for %3").arg(name, since, time);
    const QString until = clockText(reign.endMs);
    return atLeast ? tr("%1 led from %2 to %3, for at least %4").arg(name, since, until, time)
                   : tr("%1 led from %2 to %3, for %4").arg(name, since, until, time);
}

/// Cuts stretches off at the edges.
class Span {
public:
    Span(qint64 fromMs, qint64 untilMs)
        : m_fromMs(fromMs)
        , m_untilMs(untilMs)
    {
    }
    void add(QList<TimeStretch> &all, TimeStretch stretch) const
    {
        stretch.fromMs = std::max(stretch.fromMs, m_fromMs);
        stretch.untilMs = std::min(stretch.untilMs, m_untilMs);
        if (stretch.fromMs < stretch.untilMs)
            all.append(stretch);
    }

private:
    qint64 m_fromMs;
    qint64 m_untilMs;
};

/// What lies between one reign and the next, or now.
void addBetween(LeaderLanes &all, const Span &span, const Reign &reign, const Reign *next, qint64 nowMs)
{
    if (reign.endMs == 0)
        return;
    const qint64 until = next ? next->beginMs : nowMs;
    const bool unseen = reign.endedUnseen || (next && next->beganUnseen);
    if (unseen)
        span.add(all.unknown, {reign.endMs, until, LeaderLanesText::unknown(until - reign.endMs)});
    else
        span.add(all.nobody, {reign.endMs, until, LeaderLanesText::nobody(until - reign.endMs)});
}

} // namespace

LeaderLanes leaderLanes(const ClusterChartData &data, int mostLanes)
{
    LeaderLanes all;
    const Span span(data.fromMs, data.nowMs);
    const auto &reigns = data.leadership.reigns();
    const auto isShown = [&data](const Reign &reign) { return reign.endMs == 0 || reign.endMs > data.fromMs; };
    QStringList leaders; // the newest first
    for (auto reign = reigns.crbegin(); reign != reigns.crend(); ++reign)
        if (isShown(*reign) && !leaders.contains(reign->node))
            leaders.append(reign->node);
    all.leaders = static_cast<int>(leaders.size());
    const bool fold = leaders.size() > mostLanes;
    const qsizetype own = fold ? std::max(mostLanes - 1, 1) : leaders.size();

    QHash<QString, qsizetype> laneOf;
    for (qsizetype i = 0; i < own; ++i) {
        laneOf.insert(leaders.at(i), i);
        all.lanes.append({pathLabel(leaders.at(i)), leaders.at(i), QColor(Qt::gray), {}});
    }
    if (fold)
        all.lanes.append({LeaderLanesText::earlier(static_cast<int>(leaders.size() - own)), {}, QColor(Qt::gray), {}});
    for (auto reign = reigns.cbegin(); reign != reigns.cend(); ++reign) {
        const auto next = std::next(reign);
        addBetween(all, span, *reign, next == reigns.cend() ? nullptr : &*next, data.nowMs);
        if (!isShown(*reign))
            continue;
        LeaderLanes::Lane &lane = all.lanes[laneOf.value(reign->node, all.lanes.size() - 1)];
        if (!lane.node.isEmpty())
            lane.color = data.color(reign->session);
        span.add(lane.stretches,
            {reign->beginMs, reign->endMs == 0 ? data.nowMs : reign->endMs,
                LeaderLanesText::reign(*reign, data.nowMs)});
    }
    for (const auto &blank : data.leadership.blanks()) {
        const qint64 until = blank.endMs == 0 ? data.nowMs : blank.endMs;
        span.add(all.unknown, {blank.beginMs, until, LeaderLanesText::unknown(until - blank.beginMs)});
    }
    std::ranges::sort(all.unknown, {}, &TimeStretch::fromMs);
    return all;
}

} // namespace app

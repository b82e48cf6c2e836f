// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/treeactivity.h"

#include "model/tree/minutering.h"
#include "zkbridge/client/path.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>
#include <vector>

namespace model {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 rateSeconds = 10;

TreeActivity::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

struct Sums {
    qint64 minute = 0;
    qint64 recent = 0; ///< of the seconds that make the rate
    qint64 busiestBelow = 0; ///< the largest `minute` of what lies directly below
};

using Rings = std::unordered_map<QString, MinuteRing>;

/// Adds what happened at each path to the path itself and to all above it.
QHash<QString, Sums> sumsByAncestor(const Rings &rings, qint64 now)
{
    QHash<QString, Sums> sums;
    for (const auto &[changed, ring] : rings) {
        const qint64 minute = ring.sum(now, MinuteRing::seconds);
        if (minute == 0)
            continue;
        const qint64 recent = ring.sum(now, rateSeconds);
        for (QString path = changed; !path.isEmpty(); path = zkbridge::parentPath(path)) {
            Sums &sum = sums[path];
            sum.minute += minute;
            sum.recent += recent;
        }
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (const auto parent = sums.find(zkbridge::parentPath(sum.key())); parent != sums.end())
            parent->busiestBelow = std::max(parent->busiestBelow, sum->minute);
    }
    return sums;
}

struct Candidate {
    qint64 changes = 0;
    qsizetype depth = 0; ///< number of slashes
    QString path;
};

/// The first `depth` elements of `path`; "/" for none.
QString cutAtDepth(const QString &path, qsizetype depth)
{
    qsizetype end = 0;
    for (qsizetype element = 0; element < depth && end >= 0; ++element)
        end = path.indexOf(u'/', end + 1);
    return end < 0 ? path : path.first(std::max<qsizetype>(end, 1));
}

/// The greatest depth at which what is above the candidates is at most a quarter of their number: folding by one level
/// alone would not help where each of them has a parent of its own.
qsizetype depthOfFew(const std::vector<Candidate> &candidates)
{
    qsizetype depth = 0;
    for (const Candidate &candidate : candidates)
        depth = std::max(depth, candidate.depth - 1);
    for (; depth > 0; --depth) {
        QSet<QString> above;
        for (const Candidate &candidate : candidates)
            above.insert(cutAtDepth(candidate.path, std::min(depth, candidate.depth - 1)));
        if (above.size() <= static_cast<qsizetype>(candidates.size() / 4))
            break;
    }
    return depth;
}

} // namespace

class TreeActivity::Private {
public:
    Private(TreeActivity *activity, Clock injected);

    [[nodiscard]] qint64 second() const { return clock() / msPerSecond; }
    void forgetQuiet(qint64 now);
    void makeRoom(qint64 now);
    void scheduleTick();
    void tick();

    TreeActivity *q;
    Clock clock;
    MinuteRing all;
    Rings rings; ///< by path
    std::array<qint64, 4> totals{}; ///< by Change
    QTimer ticker;
};

TreeActivity::Private::Private(TreeActivity *activity, Clock injected)
    : q(activity)
    , clock(std::move(injected))
{
    ticker.setSingleShot(true);
    ticker.setTimerType(Qt::PreciseTimer);
    connect(&ticker, &QTimer::timeout, q, [this] { tick(); });
}

void TreeActivity::Private::forgetQuiet(qint64 now)
{
    std::erase_if(rings, [now](const auto &entry) { return entry.second.isQuiet(now); });
}

/// What was quiet for a minute goes first; when that is not enough, the quieter half is told by what is above it.
void TreeActivity::Private::makeRoom(qint64 now)
{
    forgetQuiet(now);
    if (rings.size() <= maxPaths * 3 / 4)
        return;
    std::vector<Candidate> candidates;
    candidates.reserve(rings.size());
    for (const auto &[path, ring] : rings)
        candidates.push_back({ring.sum(now, MinuteRing::seconds), path.count(u'/'), path});
    // Of equally quiet ones the deepest.
    const auto quieter = [](const Candidate &left, const Candidate &right) {
        return left.changes != right.changes ? left.changes < right.changes : left.depth > right.depth;
    };
    const auto middle = candidates.begin() + static_cast<std::ptrdiff_t>(candidates.size()) / 2;
    std::nth_element(candidates.begin(), middle, candidates.end(), quieter);
    candidates.erase(middle, candidates.end());
    const qsizetype depth = depthOfFew(candidates);
    for (const Candidate &candidate : candidates) {
        const QString above = cutAtDepth(candidate.path, std::min(depth, candidate.depth - 1));
        const auto folded = rings.extract(candidate.path);
        rings[above].add(folded.mapped());
    }
}

/// Shortly after the second is over, so that what is told is whole.
void TreeActivity::Private::scheduleTick() { ticker.start(static_cast<int>(msPerSecond - clock() % msPerSecond) + 1); }

void TreeActivity::Private::tick()
{
    const qint64 now = second();
    const bool quiet = all.isQuiet(now);
    forgetQuiet(now);
    if (!quiet)
        scheduleTick();
    Q_EMIT q->ticked();
}

TreeActivity::TreeActivity(QObject *parent)
    : TreeActivity(monotonicClock(), parent)
{
}

TreeActivity::TreeActivity(Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(clock)))
{
}

TreeActivity::~TreeActivity() = default;

void TreeActivity::note(const QString &path, Change change)
{
    const qint64 now = d->second();
    ++d->totals.at(static_cast<std::size_t>(change));
    d->all.add(now, 1);
    auto ring = d->rings.find(path);
    if (ring == d->rings.end()) {
        if (d->rings.size() >= maxPaths)
            d->makeRoom(now);
        ring = d->rings.emplace(path, MinuteRing()).first;
    }
    ring->second.add(now, 1);
    if (!d->ticker.isActive())
        d->scheduleTick();
}

double TreeActivity::changesPerSecond() const
{
    return static_cast<double>(d->all.sum(d->second(), rateSeconds)) / rateSeconds;
}

qint64 TreeActivity::total() const
{
    qint64 sum = 0;
    for (const qint64 each : d->totals)
        sum += each;
    return sum;
}

qint64 TreeActivity::total(Change change) const { return d->totals.at(static_cast<std::size_t>(change)); }

QList<int> TreeActivity::lastMinute() const
{
    const qint64 now = d->second();
    QList<int> counts;
    counts.reserve(MinuteRing::seconds);
    for (qint64 second = now - MinuteRing::seconds + 1; second <= now; ++second)
        counts.append(static_cast<int>(d->all.at(second)));
    return counts;
}

QList<TreeActivity::Subtree> TreeActivity::mostActive(int atMost) const
{
    const QHash<QString, Sums> sums = sumsByAncestor(d->rings, d->second());
    QList<Subtree> found;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (sum->busiestBelow < sum->minute)
            found.append({sum.key(), sum->minute, static_cast<double>(sum->recent) / rateSeconds});
    }
    const auto busier = [](const Subtree &left, const Subtree &right) {
        return left.changes != right.changes ? left.changes > right.changes : left.path < right.path;
    };
    const auto last = found.begin() + std::min<qsizetype>(atMost, found.size());
    std::partial_sort(found.begin(), last, found.end(), busier);
    found.erase(last, found.end());
    return found;
}

int TreeActivity::pathCount() const { return static_cast<int>(d->rings.size()); }

} // namespace model

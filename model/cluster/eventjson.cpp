// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/eventjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = ClusterEvent::Kind;
using Evidence = ClusterEvent::Evidence;

constexpr std::array kindNames{
    std::pair{Kind::ClusterFound, "cluster-found"_L1},
    std::pair{Kind::Joined, "joined"_L1},
    std::pair{Kind::Gone, "gone"_L1},
    std::pair{Kind::LeaderLost, "leader-lost"_L1},
    std::pair{Kind::NewLeader, "new-leader"_L1},
    std::pair{Kind::Registered, "registered"_L1},
    std::pair{Kind::Unregistered, "unregistered"_L1},
    std::pair{Kind::KilledHere, "killed-here"_L1},
    std::pair{Kind::FrozenHere, "frozen-here"_L1},
    std::pair{Kind::ResumedHere, "resumed-here"_L1},
    std::pair{Kind::LeftHere, "left-here"_L1},
    std::pair{Kind::StartedHere, "started-here"_L1},
    std::pair{Kind::ServerDown, "server-down"_L1},
    std::pair{Kind::ServerUp, "server-up"_L1},
    std::pair{Kind::SessionLost, "session-lost"_L1},
    std::pair{Kind::SessionBack, "session-back"_L1},
    std::pair{Kind::ProblemFound, "problem-found"_L1},
    std::pair{Kind::ProblemGone, "problem-gone"_L1},
    std::pair{Kind::ObservationBegan, "observation-began"_L1},
    std::pair{Kind::ClusterGone, "cluster-gone"_L1},
};

constexpr std::array evidenceNames{
    std::pair{Evidence::None, ""_L1},
    std::pair{Evidence::ClosedByUs, "closed-by-us"_L1},
    std::pair{Evidence::ExpiredAfterKill, "expired-after-kill"_L1},
    std::pair{Evidence::ExpiredAfterFreeze, "expired-after-freeze"_L1},
    std::pair{Evidence::ClosedSeen, "closed-seen"_L1},
    std::pair{Evidence::ExpiredSeen, "expired-seen"_L1},
};

template <typename Names, typename Value> QLatin1StringView nameOf(const Names &names, Value value)
{
    const auto found = std::ranges::find(names, value, [](const auto &entry) { return entry.first; });
    return found == names.end() ? QLatin1StringView() : found->second;
}

template <typename Names> auto valueOf(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QLatin1StringView eventKindName(ClusterEvent::Kind kind) { return nameOf(kindNames, kind); }

QJsonObject toJson(const ClusterEvent &event)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(event.timeMs).toUTC();
    QJsonObject object{
        {u"event"_s, QString(eventKindName(event.kind))},
        {u"time"_s, time.toString(Qt::ISODateWithMs)},
        {u"time_ms"_s, event.timeMs},
    };
    const auto addText = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    const auto addNumber = [&object](const QString &name, qint64 number, qint64 unknown) {
        if (number != unknown)
            object.insert(name, number);
    };
    addText(u"cluster"_s, event.cluster);
    addText(u"product"_s, event.product);
    addText(u"node"_s, event.node);
    if (event.session != 0)
        object.insert(u"session"_s, u"0x%1"_s.arg(static_cast<quint64>(event.session), 0, 16));
    addText(u"evidence"_s, nameOf(evidenceNames, event.evidence));
    addNumber(u"pid"_s, event.pid, 0);
    addNumber(u"gap_ms"_s, event.gapMs, -1);
    addNumber(u"timeout_ms"_s, event.timeoutMs, 0);
    addText(u"detail"_s, event.detail);
    if (!event.watchers.isEmpty())
        object.insert(u"watchers"_s, QJsonArray::fromStringList(event.watchers));
    if (event.watchersVerified)
        object.insert(u"watchers_verified"_s, true);
    addText(u"name"_s, event.name);
    addText(u"watched"_s, event.watched);
    addText(u"leader"_s, event.leader);
    addText(u"previous"_s, event.previous);
    return object;
}

std::optional<ClusterEvent> clusterEventFromJson(const QJsonObject &object)
{
    const auto kind = valueOf(kindNames, object.value(u"event"_s).toString());
    const QJsonValue time = object.value(u"time_ms"_s);
    if (!kind || !time.isDouble())
        return std::nullopt;
    ClusterEvent event;
    event.kind = *kind;
    event.timeMs = time.toInteger();
    event.cluster = object.value(u"cluster"_s).toString();
    event.product = object.value(u"product"_s).toString();
    event.node = object.value(u"node"_s).toString();
    event.session = static_cast<qint64>(object.value(u"session"_s).toString().toULongLong(nullptr, 0));
    event.evidence = valueOf(evidenceNames, object.value(u"evidence"_s).toString()).value_or(Evidence::None);
    event.pid = object.value(u"pid"_s).toInteger();
    event.gapMs = object.value(u"gap_ms"_s).toInteger(-1);
    event.timeoutMs = object.value(u"timeout_ms"_s).toInt();
    event.detail = object.value(u"detail"_s).toString();
    const QJsonArray watchers = object.value(u"watchers"_s).toArray();
    for (const QJsonValue &watcher : watchers)
        event.watchers.append(watcher.toString());
    event.watchersVerified = object.value(u"watchers_verified"_s).toBool();
    event.name = object.value(u"name"_s).toString();
    event.watched = object.value(u"watched"_s).toString();
    event.leader = object.value(u"leader"_s).toString();
    event.previous = object.value(u"previous"_s).toString();
    return event;
}

} // namespace model

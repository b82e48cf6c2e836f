// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/participantevent.h"

#include "zkbridge/recipes/leaderlease.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

using Kind = ParticipantEvent::Kind;

constexpr std::array kindNames{
    std::pair{Kind::Connected, "connected"_L1},
    std::pair{Kind::Candidate, "candidate"_L1},
    std::pair{Kind::Watching, "watching"_L1},
    std::pair{Kind::Woken, "woken"_L1},
    std::pair{Kind::Leader, "leader"_L1},
    std::pair{Kind::Follower, "follower"_L1},
    std::pair{Kind::Registered, "registered"_L1},
    std::pair{Kind::Unregistered, "unregistered"_L1},
    std::pair{Kind::Workers, "workers"_L1},
    std::pair{Kind::TaskAssigned, "task-assigned"_L1},
    std::pair{Kind::TaskReturned, "task-returned"_L1},
    std::pair{Kind::TaskSetAside, "task-set-aside"_L1},
    std::pair{Kind::TaskStarted, "task-started"_L1},
    std::pair{Kind::TaskDone, "task-done"_L1},
    std::pair{Kind::CommandStarted, "command-started"_L1},
    std::pair{Kind::CommandEnded, "command-ended"_L1},
    std::pair{Kind::Disconnected, "disconnected"_L1},
    std::pair{Kind::Expired, "expired"_L1},
    std::pair{Kind::Resigned, "resigned"_L1},
    std::pair{Kind::Failed, "failed"_L1},
};

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QJsonObject ParticipantEvent::toJson() const
{
    QJsonObject object;
    object.insert("t"_L1, timeMs);
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            object.insert("event"_L1, name);
    }
    insertText(object, "node"_L1, node);
    insertText(object, "watched"_L1, watched);
    insertText(object, "session"_L1, session);
    insertText(object, "address"_L1, address);
    insertText(object, "reason"_L1, reason);
    insertText(object, "token"_L1, token);
    insertText(object, "task"_L1, task);
    insertText(object, "worker"_L1, worker);
    if (timeoutMs > 0)
        object.insert("timeoutMs"_L1, timeoutMs);
    if (workers >= 0)
        object.insert("workers"_L1, workers);
    if (exit)
        object.insert("exit"_L1, *exit);
    return object;
}

std::optional<ParticipantEvent> ParticipantEvent::fromJson(const QJsonObject &object)
{
    const QString eventName = object.value("event"_L1).toString();
    for (const auto &[value, name] : kindNames) {
        if (name != eventName)
            continue;
        ParticipantEvent event;
        event.kind = value;
        event.timeMs = object.value("t"_L1).toInteger();
        event.node = object.value("node"_L1).toString();
        event.watched = object.value("watched"_L1).toString();
        event.session = object.value("session"_L1).toString();
        event.address = object.value("address"_L1).toString();
        event.reason = object.value("reason"_L1).toString();
        event.token = object.value("token"_L1).toString();
        event.task = object.value("task"_L1).toString();
        event.worker = object.value("worker"_L1).toString();
        if (object.contains("exit"_L1))
            event.exit = object.value("exit"_L1).toInt();
        event.timeoutMs = object.value("timeoutMs"_L1).toInt();
        event.workers = object.value("workers"_L1).toInt(-1);
        return event;
    }
    return std::nullopt;
}

std::function<bool()> stillTrue(const ParticipantEvent &event)
{
    if (!event.term)
        return {};
    return [term = event.term] { return term->holds(); };
}

} // namespace zkbridge

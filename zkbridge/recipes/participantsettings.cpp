// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/participantsettings.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr auto resignName = "resign"_L1;
constexpr auto stayName = "stay"_L1;
constexpr auto predecessorName = "predecessor"_L1;
constexpr auto leaderName = "leader"_L1;

/// Reads `key` into `target` when it is there; the reason when it is there and not text.
[[nodiscard]] QString readText(const QJsonObject &object, QLatin1StringView key, QString &target)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return u"\"%1\" is not text"_s.arg(key);
    target = value.toString();
    return {};
}

[[nodiscard]] QString readRecipe(const QJsonObject &object, ElectionRecipe &target)
{
    const QJsonValue value = object.value("recipe"_L1);
    if (value.isUndefined())
        return {};
    const auto recipe = electionRecipe(value.toString());
    target = recipe.value_or(target);
    return recipe ? QString() : u"\"recipe\" is none of \"plain\", \"curator-latch\" and \"kazoo\""_s;
}

[[nodiscard]] QString readTimeout(const QJsonObject &object, int &target)
{
    const QJsonValue value = object.value("sessionTimeoutMs"_L1);
    if (value.isUndefined())
        return {};
    const qint64 milliseconds = value.toInteger(-1);
    if (milliseconds <= 0 || milliseconds > std::numeric_limits<int>::max())
        return u"\"sessionTimeoutMs\" is not a positive number of milliseconds"_s;
    target = static_cast<int>(milliseconds);
    return {};
}

[[nodiscard]] QString readTaskTime(const QJsonObject &object, int &target)
{
    const QJsonValue value = object.value("taskMs"_L1);
    if (value.isUndefined())
        return {};
    const qint64 milliseconds = value.toInteger(-1);
    if (milliseconds < 0 || milliseconds > std::numeric_limits<int>::max())
        return u"\"taskMs\" is not a number of milliseconds"_s;
    target = static_cast<int>(milliseconds);
    return {};
}

[[nodiscard]] QString readWatches(const QJsonObject &object, ParticipantSettings::Watches &target)
{
    const QJsonValue value = object.value("watches"_L1);
    if (value.isUndefined())
        return {};
    if (value.toString() == predecessorName)
        target = ParticipantSettings::Watches::Predecessor;
    else if (value.toString() == leaderName)
        target = ParticipantSettings::Watches::Leader;
    else
        return u"\"watches\" is neither \"predecessor\" nor \"leader\""_s;
    return {};
}

[[nodiscard]] QString readOnEof(const QJsonObject &object, ParticipantSettings::OnEof &target)
{
    const QJsonValue value = object.value("onEof"_L1);
    if (value.isUndefined())
        return {};
    if (value.toString() == resignName)
        target = ParticipantSettings::OnEof::Resign;
    else if (value.toString() == stayName)
        target = ParticipantSettings::OnEof::Stay;
    else
        return u"\"onEof\" is neither \"resign\" nor \"stay\""_s;
    return {};
}

} // namespace

QJsonObject ParticipantSettings::toJson() const
{
    return {
        {u"connect"_s, connect},
        {u"election"_s, election},
        {u"registry"_s, registry},
        {u"recipe"_s, electionRecipeName(recipe)},
        {u"id"_s, id},
        {u"prefix"_s, prefix},
        {u"address"_s, address},
        {u"jobs"_s, jobs},
        {u"exec"_s, exec},
        {u"taskMs"_s, taskMs},
        {u"onLeader"_s, onLeader},
        {u"onFollower"_s, onFollower},
        {u"watches"_s, watches == Watches::Predecessor ? predecessorName : leaderName},
        {u"sessionTimeoutMs"_s, sessionTimeoutMs},
        {u"onEof"_s, onEof == OnEof::Resign ? resignName : stayName},
    };
}

Result<ParticipantSettings> ParticipantSettings::fromJson(const QJsonObject &object)
{
    ParticipantSettings settings;
    const std::array problems{
        readText(object, "connect"_L1, settings.connect),
        readText(object, "election"_L1, settings.election),
        readText(object, "registry"_L1, settings.registry),
        readRecipe(object, settings.recipe),
        readText(object, "id"_L1, settings.id),
        readText(object, "prefix"_L1, settings.prefix),
        readText(object, "address"_L1, settings.address),
        readText(object, "jobs"_L1, settings.jobs),
        readText(object, "exec"_L1, settings.exec),
        readTaskTime(object, settings.taskMs),
        readText(object, "onLeader"_L1, settings.onLeader),
        readText(object, "onFollower"_L1, settings.onFollower),
        readWatches(object, settings.watches),
        readTimeout(object, settings.sessionTimeoutMs),
        readOnEof(object, settings.onEof),
        settings.connect.isEmpty() ? u"\"connect\" is missing"_s : QString(),
    };
    for (const QString &problem : problems) {
        if (!problem.isEmpty())
            return Error{ErrorCode::BadArguments, {}, u"participant"_s, problem};
    }
    return settings;
}

} // namespace zkbridge

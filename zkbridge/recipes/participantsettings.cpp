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
        {u"address"_s, address},
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
        readText(object, "address"_L1, settings.address),
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

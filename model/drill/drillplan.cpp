// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillplan.h"

#include "model/drill/namedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array deedNames{
    std::pair{DrillDeed::Leave, "leave"_L1},
    std::pair{DrillDeed::Crash, "crash"_L1},
    std::pair{DrillDeed::Freeze, "freeze"_L1},
    std::pair{DrillDeed::Stop, "stop"_L1},
};

constexpr std::array targetNames{
    std::pair{DrillTarget::Leader, "leader"_L1},
    std::pair{DrillTarget::Follower, "follower"_L1},
    std::pair{DrillTarget::Random, "random"_L1},
    std::pair{DrillTarget::ServerLeader, "server-leader"_L1},
    std::pair{DrillTarget::ServerFollower, "server-follower"_L1},
};

template <typename Names> QString listOf(const Names &names)
{
    QStringList quoted;
    for (const auto &[value, name] : names)
        quoted.append(u'"' + name + u'"');
    const QString last = quoted.takeLast();
    return quoted.join(u", "_s) + u" and "_s + last;
}

/// Reads the keys of one object, and remembers the first thing that is wrong.
class Reader {
public:
    Reader(const QJsonObject &object, QString place)
        : m_object(object)
        , m_place(std::move(place))
    {
    }

    void number(QLatin1StringView key, int least, int most, int &target)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        const double real = value.toDouble(static_cast<double>(least) - 1);
        if (value.isDouble() && real >= least && real <= most && real == static_cast<int>(real))
            target = static_cast<int>(real);
        else
            complain(key, u"is not a number from %1 to %2"_s.arg(least).arg(most));
    }
    void text(QLatin1StringView key, QString &target)
    {
        const QJsonValue value = take(key);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            complain(key, u"is not text"_s);
    }
    template <typename Names, typename Value> void choice(QLatin1StringView key, const Names &names, Value &target)
    {
        const QJsonValue value = take(key);
        const auto known = valueIn(names, value.toString());
        if (known)
            target = *known;
        else if (value.isUndefined())
            complain(key, u"is missing"_s);
        else
            complain(key, u"is none of %1"_s.arg(listOf(names)));
    }
    [[nodiscard]] QJsonValue take(QLatin1StringView key)
    {
        m_known.append(key);
        return m_object.value(key);
    }
    void complain(const QString &key, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_place + key + u' ' + what;
    }
    /// What was wrong; also a key that nobody asked for.
    [[nodiscard]] QString problem()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                complain(key, u"is not a key that is known here"_s);
        }
        return m_problem;
    }

private:
    const QJsonObject &m_object;
    QString m_place;
    QStringList m_known;
    QString m_problem;
};

constexpr int leastTimeoutMs = 100;
constexpr int mostMs = 600'000;

QString readStep(const QJsonValue &value, const QString &place, DrillStep &step)
{
    if (!value.isObject())
        return place + u" is not an object"_s;
    const QJsonObject object = value.toObject();
    Reader reader(object, place + u'.');
    reader.choice("do"_L1, deedNames, step.deed);
    reader.choice("to"_L1, targetNames, step.target);
    reader.number("times"_L1, 1, DrillPlan::mostTimes, step.times);
    reader.number("work"_L1, 0, DrillPlan::mostWork, step.work);
    reader.number("thawAfterMs"_L1, 0, mostMs, step.thawAfterMs);
    return reader.problem();
}

QString problemOf(const DrillStep &step, const QString &place, int servers)
{
    if (step.deed == DrillDeed::Leave && isServer(step.target))
        return place + u".do: a server does not leave; \"stop\" ends it in order"_s;
    if (step.deed == DrillDeed::Stop && !isServer(step.target))
        return place + u".do: \"stop\" is for servers; a participant can \"leave\""_s;
    if (step.thawAfterMs > 0 && step.deed != DrillDeed::Freeze)
        return place + u".thawAfterMs: only what was frozen thaws"_s;
    if (isServer(step.target) && servers < 3)
        return place + u".to: an ensemble that goes on without one of its servers has at least 3"_s;
    return {};
}

} // namespace

QString drillName(DrillDeed deed) { return nameIn(deedNames, deed); }
QString drillName(DrillTarget target) { return nameIn(targetNames, target); }
std::optional<DrillDeed> drillDeed(const QString &name) { return valueIn(deedNames, name); }
std::optional<DrillTarget> drillTarget(const QString &name) { return valueIn(targetNames, name); }

int DrillPlan::rounds() const
{
    return std::accumulate(
        steps.cbegin(), steps.cend(), 0, [](int sum, const DrillStep &step) { return sum + step.times; });
}

bool DrillPlan::touchesServers() const
{
    return std::ranges::any_of(steps, [](const DrillStep &step) { return isServer(step.target); });
}

QJsonObject DrillPlan::toJson() const
{
    QJsonArray list;
    for (const DrillStep &step : steps) {
        QJsonObject object{
            {u"do"_s, drillName(step.deed)}, {u"to"_s, drillName(step.target)}, {u"times"_s, step.times}};
        if (step.work > 0)
            object.insert(u"work"_s, step.work);
        if (step.thawAfterMs > 0)
            object.insert(u"thawAfterMs"_s, step.thawAfterMs);
        list.append(object);
    }
    return {{u"name"_s, name}, {u"participants"_s, participants}, {u"sessionTimeoutMs"_s, sessionTimeoutMs},
        {u"taskMs"_s, taskMs}, {u"servers"_s, servers}, {u"tickMs"_s, tickMs}, {u"steps"_s, list}};
}

zkbridge::Result<DrillPlan> DrillPlan::fromJson(const QJsonObject &object)
{
    DrillPlan plan;
    Reader reader(object, {});
    reader.text("name"_L1, plan.name);
    reader.number("participants"_L1, 2, mostParticipants, plan.participants);
    reader.number("sessionTimeoutMs"_L1, leastTimeoutMs, mostMs, plan.sessionTimeoutMs);
    reader.number("taskMs"_L1, 0, mostMs, plan.taskMs);
    reader.number("servers"_L1, 1, mostServers, plan.servers);
    reader.number("tickMs"_L1, 1, mostMs, plan.tickMs);
    const QJsonValue list = reader.take("steps"_L1);
    if (!list.isArray())
        reader.complain(u"steps"_s, u"is not a list"_s);
    QString problem = reader.problem();
    const QJsonArray steps = list.toArray();
    for (qsizetype i = 0; problem.isEmpty() && i < steps.size(); ++i) {
        DrillStep step;
        problem = readStep(steps.at(i), u"steps[%1]"_s.arg(i), step);
        plan.steps.append(step);
    }
    if (problem.isEmpty())
        problem = plan.problem();
    if (!problem.isEmpty())
        return zkbridge::Error{zkbridge::ErrorCode::BadArguments, {}, u"drill"_s, problem};
    return plan;
}

zkbridge::Result<DrillPlan> DrillPlan::fromText(const QByteArray &text)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (document.isObject())
        return fromJson(document.object());
    const QString detail = wrong.error == QJsonParseError::NoError
        ? u"not a JSON object"_s
        : u"not JSON: %1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset);
    return zkbridge::Error{zkbridge::ErrorCode::BadArguments, {}, u"drill"_s, detail};
}

QString DrillPlan::problem() const
{
    if (steps.isEmpty())
        return u"steps is empty: there is nothing to do"_s;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (const QString problem = problemOf(steps.at(i), u"steps[%1]"_s.arg(i), servers); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace model

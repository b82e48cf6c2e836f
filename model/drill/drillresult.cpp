// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillresult.h"

#include "model/drill/namedvalues.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using End = DrillResult::End;

constexpr std::array endNames{
    std::pair{End::Complete, "complete"_L1},
    std::pair{End::Cancelled, "cancelled"_L1},
    std::pair{End::NeverHealthy, "never-healthy"_L1},
};

QString timeText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

int DrillResult::outside() const
{
    return static_cast<int>(
        std::ranges::count_if(measures, [](const DrillMeasure &measure) { return !measure.isAsExpected(); }));
}

QList<DrillMeasure> DrillResult::ofStep(int step) const
{
    QList<DrillMeasure> found;
    std::ranges::copy_if(
        measures, std::back_inserter(found), [step](const DrillMeasure &measure) { return measure.step == step; });
    return found;
}

DrillResult::Summary DrillResult::summaryOf(QList<qint64> values)
{
    values.removeIf([](qint64 value) { return value < 0; });
    if (values.isEmpty())
        return {};
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    const qint64 median = values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
    return {static_cast<int>(values.size()), values.constFirst(), median, values.constLast()};
}

QJsonObject DrillResult::toJson() const
{
    QJsonArray list;
    for (const DrillMeasure &measure : measures)
        list.append(measure.toJson());
    QJsonObject object{{u"connect"_s, connect}, {u"started"_s, timeText(startedMs)}, {u"ended"_s, timeText(endedMs)},
        {u"tickMs"_s, tickMs}, {u"end"_s, nameIn(endNames, end)}, {u"asExpected"_s, isAsExpected()},
        {u"outside"_s, outside()}, {u"measures"_s, list}};
    if (plan)
        object.insert(u"plan"_s, plan->toJson());
    if (!election.isEmpty())
        object.insert(u"election"_s, election);
    if (servers > 0)
        object.insert(u"servers"_s, servers);
    if (!problem.isEmpty())
        object.insert(u"problem"_s, problem);
    return object;
}

zkbridge::Result<DrillResult> DrillResult::fromJson(const QJsonObject &object)
{
    const auto wrong = [](const QString &why) {
        return zkbridge::Error{zkbridge::ErrorCode::BadArguments, {}, u"drill"_s, why};
    };
    DrillResult result;
    const auto ending = valueIn(endNames, object.value("end"_L1).toString());
    if (!ending || !object.value("measures"_L1).isArray())
        return wrong(u"not the report of a drill"_s);
    result.end = *ending;
    if (object.contains("plan"_L1)) {
        auto plan = DrillPlan::fromJson(object.value("plan"_L1).toObject());
        if (!plan.ok())
            return wrong(u"plan: "_s + plan.error().detail);
        result.plan = *plan;
    }
    result.connect = object.value("connect"_L1).toString();
    result.election = object.value("election"_L1).toString();
    result.servers = object.value("servers"_L1).toInt();
    result.tickMs = object.value("tickMs"_L1).toInt(defaultTickMs);
    result.startedMs = timeOf(object.value("started"_L1));
    result.endedMs = timeOf(object.value("ended"_L1));
    result.problem = object.value("problem"_L1).toString();
    const QJsonArray list = object.value("measures"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto measure = DrillMeasure::fromJson(list.at(i).toObject());
        if (!measure)
            return wrong(u"measures[%1] is no measure"_s.arg(i));
        result.measures.append(*measure);
    }
    return result;
}

} // namespace model

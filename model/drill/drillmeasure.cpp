// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillmeasure.h"

#include "model/cluster/sessionlists.h"
#include "model/drill/namedvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Finding = DrillMeasure::Finding;
using Evidence = ClusterEvent::Evidence;
using Verdict = Explanation::Verdict;

constexpr std::array findingNames{
    std::pair{Finding::WokeMany, "woke-many"_L1},
    std::pair{Finding::TwoLeaders, "two-leaders"_L1},
    std::pair{Finding::LeadMoved, "lead-moved"_L1},
    std::pair{Finding::SessionsExpired, "sessions-expired"_L1},
    std::pair{Finding::TasksLost, "tasks-lost"_L1},
    std::pair{Finding::NotHealed, "not-healed"_L1},
};

constexpr std::array evidenceNames{
    std::pair{Evidence::ClosedByUs, "closed-here"_L1},
    std::pair{Evidence::ExpiredAfterKill, "expired-after-kill"_L1},
    std::pair{Evidence::ExpiredAfterFreeze, "expired-after-freeze"_L1},
    std::pair{Evidence::ClosedSeen, "closed"_L1},
    std::pair{Evidence::ExpiredSeen, "expired"_L1},
};

constexpr std::array verdictNames{
    std::pair{Verdict::Within, "within"_L1},
    std::pair{Verdict::Sooner, "sooner"_L1},
    std::pair{Verdict::Later, "later"_L1},
};

// The moments, as they stand in JSON.
constexpr std::array moments{
    std::pair{"acted"_L1, &DrillMeasure::actedMs},
    std::pair{"detected"_L1, &DrillMeasure::detectedMs},
    std::pair{"elected"_L1, &DrillMeasure::electedMs},
    std::pair{"registered"_L1, &DrillMeasure::registeredMs},
    std::pair{"firstTask"_L1, &DrillMeasure::firstTaskMs},
    std::pair{"quorum"_L1, &DrillMeasure::quorumMs},
    std::pair{"back"_L1, &DrillMeasure::backMs},
};

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertKnown(QJsonObject &object, QLatin1StringView key, qint64 number, qint64 unknown = -1)
{
    if (number != unknown)
        object.insert(key, number);
}

QJsonObject momentsOf(const DrillMeasure &measure)
{
    QJsonObject object;
    for (const auto &[name, moment] : moments)
        insertKnown(object, name, measure.*moment, 0);
    return object;
}

/// For readers: fromJson() makes them from the moments.
QJsonObject spansOf(const DrillMeasure &measure)
{
    QJsonObject object;
    insertKnown(object, "detection"_L1, drillSpan(measure.actedMs, measure.detectedMs));
    insertKnown(object, "election"_L1, drillSpan(measure.detectedMs, measure.electedMs));
    insertKnown(object, "registry"_L1, drillSpan(measure.electedMs, measure.registeredMs));
    insertKnown(object, "firstTask"_L1, drillSpan(measure.electedMs, measure.firstTaskMs));
    insertKnown(object, "quorum"_L1, drillSpan(measure.actedMs, measure.quorumMs));
    insertKnown(object, "back"_L1, drillSpan(measure.actedMs, measure.backMs));
    insertKnown(object, "withoutLeader"_L1, measure.withoutLeaderMs);
    insertKnown(object, "judged"_L1, measure.judgedMs());
    return object;
}

} // namespace

QString drillName(Finding finding) { return nameIn(findingNames, finding); }

qint64 DrillMeasure::judgedMs() const
{
    if (touchesServer()) {
        const bool allAreBack = disconnected <= 0 || backMs > 0;
        return allAreBack ? drillSpan(actedMs, std::max({backMs, electedMs, quorumMs})) : -1;
    }
    // Nobody watches the last in line: what is left of it is what the leader sees in the registry.
    if (deed == DrillDeed::Leave && electedMs > 0)
        return drillSpan(actedMs, electedMs);
    return drillSpan(actedMs, detectedMs);
}

Verdict DrillMeasure::verdict() const
{
    const qint64 judged = judgedMs();
    return expected && judged >= 0 ? verdictOf(judged, *expected) : Verdict::Unknown;
}

bool DrillMeasure::isAsExpected() const
{
    const Verdict told = verdict();
    return findings.isEmpty() && (told == Verdict::Within || told == Verdict::Unknown);
}

QJsonObject DrillMeasure::toJson() const
{
    QJsonObject object{{u"moments"_s, momentsOf(*this)}, {u"ms"_s, spansOf(*this)}};
    object.insert(u"round"_s, round);
    insertKnown(object, "step"_L1, step);
    if (deed) {
        object.insert(u"do"_s, drillName(*deed));
        object.insert(u"to"_s, drillName(target));
    }
    insertText(object, "evidence"_L1, nameIn(evidenceNames, evidence));
    insertText(object, "victim"_L1, victim);
    if (victimSession != 0)
        object.insert(u"session"_s, sessionText(victimSession));
    insertKnown(object, "pid"_L1, victimPid, 0);
    insertKnown(object, "timeoutMs"_L1, timeoutMs, 0);
    insertText(object, "leader"_L1, leader);
    insertKnown(object, "participants"_L1, participants, 0);
    insertKnown(object, "woken"_L1, woken);
    insertKnown(object, "disconnected"_L1, disconnected);
    insertKnown(object, "tasksInFlight"_L1, tasksInFlight, 0);
    insertKnown(object, "tasksMoved"_L1, tasksMoved);
    if (expected)
        object.insert(u"expectedMs"_s, QJsonArray{expected->leastMs, expected->mostMs});
    insertText(object, "verdict"_L1, nameIn(verdictNames, verdict()));
    QJsonArray names;
    for (const Finding finding : findings)
        names.append(drillName(finding));
    if (!names.isEmpty())
        object.insert(u"findings"_s, names);
    insertText(object, "problem"_L1, problem);
    return object;
}

std::optional<DrillMeasure> DrillMeasure::fromJson(const QJsonObject &object)
{
    DrillMeasure measure;
    const QJsonObject times = object.value("moments"_L1).toObject();
    if (times.isEmpty())
        return std::nullopt;
    for (const auto &[name, moment] : moments)
        measure.*moment = times.value(name).toInteger();
    measure.step = object.value("step"_L1).toInt(-1);
    measure.round = object.value("round"_L1).toInt();
    measure.deed = drillDeed(object.value("do"_L1).toString());
    measure.target = drillTarget(object.value("to"_L1).toString()).value_or(DrillTarget::Leader);
    measure.evidence = valueIn(evidenceNames, object.value("evidence"_L1).toString()).value_or(Evidence::None);
    measure.victim = object.value("victim"_L1).toString();
    measure.victimSession = static_cast<qint64>(object.value("session"_L1).toString().toULongLong(nullptr, 0));
    measure.victimPid = object.value("pid"_L1).toInteger();
    measure.timeoutMs = object.value("timeoutMs"_L1).toInt();
    measure.leader = object.value("leader"_L1).toString();
    measure.participants = object.value("participants"_L1).toInt();
    measure.woken = object.value("woken"_L1).toInt(-1);
    measure.disconnected = object.value("disconnected"_L1).toInt(-1);
    measure.tasksInFlight = object.value("tasksInFlight"_L1).toInt();
    measure.tasksMoved = object.value("tasksMoved"_L1).toInt(-1);
    measure.withoutLeaderMs = object.value("ms"_L1).toObject().value("withoutLeader"_L1).toInteger(-1);
    if (const QJsonArray range = object.value("expectedMs"_L1).toArray(); range.size() == 2)
        measure.expected = FailoverRange{range.at(0).toInteger(), range.at(1).toInteger()};
    const QJsonArray names = object.value("findings"_L1).toArray();
    for (const QJsonValue &name : names) {
        if (const auto finding = valueIn(findingNames, name.toString()))
            measure.findings.append(*finding);
    }
    measure.problem = object.value("problem"_L1).toString();
    return measure;
}

} // namespace model

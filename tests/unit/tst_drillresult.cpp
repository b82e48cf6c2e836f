// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillMeasure;
using model::DrillResult;
using model::DrillTarget;
using model::FailoverRange;
using Finding = DrillMeasure::Finding;
using Verdict = model::Explanation::Verdict;

/// What is made of the moments of a failover, and that a report read back is the report that was written.
class TestDrillResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges();
    void unknownIsNotZero();
    void aServerIsJudgedUntilAllAreBack();
    void findingsCount();
    void isTheSameAfterJson();
    void refusesWhatIsNoReport();
    void summarises();
};

namespace {

constexpr qint64 begin = 1'700'000'000'000;

DrillMeasure crash()
{
    DrillMeasure measure;
    measure.step = 0;
    measure.round = 1;
    measure.deed = DrillDeed::Crash;
    measure.victim = u"/election/c_0000000001"_s;
    measure.victimSession = 0x100002;
    measure.victimPid = 4711;
    measure.timeoutMs = 3000;
    measure.leader = u"/election/c_0000000002"_s;
    measure.participants = 3;
    measure.actedMs = begin;
    measure.detectedMs = begin + 2500;
    measure.electedMs = begin + 2512;
    measure.registeredMs = begin + 2520;
    measure.firstTaskMs = begin + 2600;
    measure.woken = 1;
    measure.tasksInFlight = 20;
    measure.tasksMoved = 6;
    measure.withoutLeaderMs = 2512;
    measure.expected = FailoverRange{2000, 3500};
    return measure;
}

} // namespace

void TestDrillResult::judges()
{
    DrillMeasure measure = crash();
    QCOMPARE(measure.judgedMs(), 2500);
    QCOMPARE(measure.verdict(), Verdict::Within);
    QVERIFY(measure.isAsExpected());
    measure.detectedMs = begin + 3501;
    QCOMPARE(measure.verdict(), Verdict::Later);
    QVERIFY(!measure.isAsExpected());
    measure.detectedMs = begin + 1999;
    QCOMPARE(measure.verdict(), Verdict::Sooner);
    measure.deed = DrillDeed::Leave;
    QCOMPARE(measure.judgedMs(), 2512);
}

void TestDrillResult::unknownIsNotZero()
{
    DrillMeasure measure = crash();
    measure.firstTaskMs = 0;
    measure.tasksMoved = -1;
    measure.woken = -1;
    measure.detectedMs = 0;
    QCOMPARE(measure.judgedMs(), -1);
    QCOMPARE(measure.verdict(), Verdict::Unknown);
    const QJsonObject json = measure.toJson();
    QVERIFY(!json.contains(u"woken"_s));
    QVERIFY(!json.contains(u"tasksMoved"_s));
    QVERIFY(!json.contains(u"verdict"_s));
    const QJsonObject spans = json.value(u"ms"_s).toObject();
    QVERIFY(!spans.contains(u"firstTask"_s));
    QVERIFY(!spans.contains(u"detection"_s));
    QCOMPARE(spans.value(u"registry"_s).toInt(), 8);
}

void TestDrillResult::aServerIsJudgedUntilAllAreBack()
{
    DrillMeasure measure;
    measure.step = 0;
    measure.deed = DrillDeed::Stop;
    measure.target = DrillTarget::ServerLeader;
    measure.actedMs = begin;
    measure.disconnected = 2;
    measure.backMs = begin + 900;
    QCOMPARE(measure.judgedMs(), 900);
    measure.electedMs = begin + 1000;
    QCOMPARE(measure.judgedMs(), 1000);
    measure.backMs = 0;
    measure.electedMs = 0;
    QCOMPARE(measure.judgedMs(), -1);
}

void TestDrillResult::findingsCount()
{
    DrillResult result;
    result.measures = {crash(), crash()};
    QVERIFY(result.isAsExpected());
    result.measures[1].findings = {Finding::WokeMany};
    QCOMPARE(result.outside(), 1);
    QVERIFY(!result.isAsExpected());
    result.measures.removeLast();
    result.end = DrillResult::End::Cancelled;
    QVERIFY(!result.isAsExpected());
}

void TestDrillResult::isTheSameAfterJson()
{
    DrillResult result;
    result.plan = model::DrillPlan();
    result.plan->steps = {{DrillDeed::Crash, DrillTarget::Leader, 2, 20, 0}};
    result.connect = u"127.0.0.1:2181"_s;
    result.election = u"/election"_s;
    result.servers = 3;
    result.tickMs = 500;
    result.startedMs = begin - 1;
    result.endedMs = begin + 9000;
    result.end = DrillResult::End::NeverHealthy;
    result.problem = u"2 of 3 participants follow or lead"_s;
    DrillMeasure bare;
    bare.actedMs = begin;
    bare.evidence = model::ClusterEvent::Evidence::ExpiredSeen;
    DrillMeasure odd = crash();
    odd.findings = {Finding::WokeMany, Finding::TwoLeaders, Finding::NotHealed};
    odd.problem = u"2 of 3"_s;
    result.measures = {crash(), odd, bare};
    const auto read = DrillResult::fromJson(result.toJson());
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
    QCOMPARE(read->toJson(), result.toJson());
    QCOMPARE(read->measures, result.measures);
    QCOMPARE(read->measures.at(1).findings, odd.findings);
    QCOMPARE(*read->plan, *result.plan);
    QCOMPARE(read->startedMs, result.startedMs);
    QCOMPARE(read->outside(), 1);
}

void TestDrillResult::refusesWhatIsNoReport()
{
    QVERIFY(!DrillResult::fromJson({}).ok());
    QJsonObject json = DrillResult().toJson();
    QVERIFY(DrillResult::fromJson(json).ok());
    json.insert(u"measures"_s, QJsonArray{QJsonObject()});
    const auto read = DrillResult::fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().detail, u"measures[0] is no measure"_s);
}

void TestDrillResult::summarises()
{
    const auto three = DrillResult::summaryOf({30, -1, 10, 20});
    QCOMPARE(three.count, 3);
    QCOMPARE(three.leastMs, 10);
    QCOMPARE(three.medianMs, 20);
    QCOMPARE(three.mostMs, 30);
    QCOMPARE(DrillResult::summaryOf({10, 20}).medianMs, 15);
    const auto none = DrillResult::summaryOf({-1});
    QCOMPARE(none.count, 0);
    QCOMPARE(none.medianMs, -1);
}

QTEST_GUILESS_MAIN(TestDrillResult)
#include "tst_drillresult.moc"

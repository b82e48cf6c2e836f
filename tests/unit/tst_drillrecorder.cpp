// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillrecorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::DrillActor;
using model::DrillDeed;
using model::DrillMeasure;
using model::DrillRecorder;
using model::DrillStep;
using model::DrillTarget;
using zkbridge::ParticipantEvent;
using Finding = DrillMeasure::Finding;
using Kind = ParticipantEvent::Kind;
using Part = DrillActor::Part;

/// What is measured of what participants tell, each in its own time and order.
class TestDrillRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLeadersDeath();
    void eventsMayComeInAnyOrder();
    void aHerd();
    void theLastInLine();
    void workThatSurvives();
    void twoLeaders();
    void aThawedLeaderStepsDown();
    void shortFreeze();
    void aServerGoes();
    void theLeadIsNotToMove();
};

namespace {

constexpr qint64 begin = 1'000'000;
constexpr model::ExpectedTimes times{3000, 500, 10};

QString candidate(int number) { return u"/election/c_%1"_s.arg(number, 10, 10, QLatin1Char('0')); }

DrillActor actor(int id, Part part)
{
    return {id, 4000 + id, candidate(id), 0x100 + id, 3000, part, true, part == Part::Follower, false};
}

/// 1 leads, 2 and 3 follow.
QList<DrillActor> three() { return {actor(1, Part::Leader), actor(2, Part::Follower), actor(3, Part::Follower)}; }

ParticipantEvent told(Kind kind, int id, qint64 afterMs, const QString &watched = {})
{
    ParticipantEvent event;
    event.kind = kind;
    event.timeMs = begin + afterMs;
    event.node = candidate(id);
    event.watched = watched;
    return event;
}

ParticipantEvent task(Kind kind, qint64 afterMs, const QString &name)
{
    ParticipantEvent event;
    event.kind = kind;
    event.timeMs = begin + afterMs;
    event.task = name;
    return event;
}

DrillRecorder hit(const DrillStep &step, int victim)
{
    DrillRecorder recorder(step, three());
    recorder.actOn(three().at(victim - 1), begin, times);
    return recorder;
}

constexpr DrillStep crashTheLeader{DrillDeed::Crash, DrillTarget::Leader, 1, 0, 0};

} // namespace

void TestDrillRecorder::aLeadersDeath()
{
    DrillRecorder recorder = hit(crashTheLeader, 1);
    QVERIFY(!recorder.isComplete(begin + 1000, 0));
    recorder.take(2, told(Kind::Woken, 2, 2500, candidate(1)));
    QVERIFY(!recorder.isComplete(begin + 2500, 0));
    recorder.take(2, told(Kind::Leader, 2, 2510));
    QVERIFY(!recorder.isComplete(begin + 2510, 0));
    recorder.take(2, told(Kind::Unregistered, 2, 2520));
    QVERIFY(recorder.isComplete(begin + 2520, 0));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.victim, candidate(1));
    QCOMPARE(measure.leader, candidate(2));
    QCOMPARE(measure.woken, 1);
    QCOMPARE(measure.judgedMs(), 2500);
    QCOMPARE(measure.electedMs - measure.detectedMs, 10);
    QCOMPARE(measure.registeredMs - measure.electedMs, 10);
    QCOMPARE(measure.withoutLeaderMs, 2510);
    QCOMPARE(measure.tasksMoved, -1);
    QVERIFY(measure.isAsExpected());
}

void TestDrillRecorder::eventsMayComeInAnyOrder()
{
    DrillRecorder recorder = hit(crashTheLeader, 1);
    recorder.take(2, told(Kind::Unregistered, 2, 2520));
    recorder.take(2, told(Kind::Leader, 2, 2510));
    recorder.take(2, told(Kind::Woken, 2, 2500, candidate(1)));
    // Before the deed: of no interest.
    recorder.take(2, told(Kind::Woken, 2, -100, candidate(1)));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.detectedMs, begin + 2500);
    QCOMPARE(measure.electedMs, begin + 2510);
    QCOMPARE(measure.registeredMs, begin + 2520);
}

void TestDrillRecorder::aHerd()
{
    DrillRecorder recorder = hit(crashTheLeader, 1);
    recorder.take(2, told(Kind::Woken, 2, 2500, candidate(1)));
    recorder.take(3, told(Kind::Woken, 3, 2501, candidate(1)));
    recorder.take(3, told(Kind::Woken, 3, 2600, candidate(2))); // somebody else's znode
    recorder.take(2, told(Kind::Leader, 2, 2510));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.woken, 2);
    QCOMPARE(measure.findings, (QList<Finding>{Finding::WokeMany}));
}

void TestDrillRecorder::theLastInLine()
{
    DrillRecorder recorder = hit({DrillDeed::Crash, DrillTarget::Follower, 1, 0, 0}, 3);
    QVERIFY(!recorder.isComplete(begin + 2000, 0));
    recorder.take(1, told(Kind::Workers, 1, 2600));
    QVERIFY(recorder.isComplete(begin + 2600, 0));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.woken, 0);
    QCOMPARE(measure.judgedMs(), 2600);
    QCOMPARE(measure.withoutLeaderMs, 0);
    QCOMPARE(measure.leader, candidate(1));
    QCOMPARE(measure.electedMs, 0);
    QVERIFY(measure.isAsExpected());
}

void TestDrillRecorder::workThatSurvives()
{
    DrillRecorder recorder = hit({DrillDeed::Crash, DrillTarget::Leader, 1, 3, 0}, 1);
    recorder.take(2, task(Kind::TaskDone, 100, u"task-a-1"_s)); // given by the old leader
    recorder.take(2, told(Kind::Woken, 2, 2500, candidate(1)));
    recorder.take(2, told(Kind::Leader, 2, 2510));
    recorder.take(2, told(Kind::Unregistered, 2, 2520));
    QVERIFY(!recorder.isComplete(begin + 2520, 2));
    QVERIFY(recorder.isComplete(begin + 2520, 0)); // nothing is left for the new leader
    recorder.take(2, task(Kind::TaskReturned, 2530, u"task-a-2"_s));
    recorder.take(2, task(Kind::TaskAssigned, 2531, u"task-a-2"_s));
    recorder.take(3, task(Kind::TaskDone, 2540, u"task-a-3"_s)); // not this leader's
    QCOMPARE(recorder.measure().firstTaskMs, 0);
    recorder.take(3, task(Kind::TaskDone, 2550, u"task-a-2"_s));
    QVERIFY(recorder.isComplete(begin + 2550, 1));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.firstTaskMs, begin + 2550);
    QCOMPARE(measure.tasksMoved, 1);
    QCOMPARE(measure.tasksInFlight, 3);
}

void TestDrillRecorder::twoLeaders()
{
    DrillRecorder recorder = hit({DrillDeed::Crash, DrillTarget::Follower, 1, 0, 0}, 3);
    recorder.take(2, told(Kind::Leader, 2, 500));
    QVERIFY(recorder.measure().findings.contains(Finding::TwoLeaders));
    DrillRecorder orderly = hit({DrillDeed::Crash, DrillTarget::Follower, 1, 0, 0}, 3);
    orderly.take(2, told(Kind::Leader, 2, 500));
    orderly.take(1, told(Kind::Disconnected, 1, 499));
    QCOMPARE(orderly.measure().findings, (QList<Finding>{Finding::LeadMoved}));
}

void TestDrillRecorder::aThawedLeaderStepsDown()
{
    DrillRecorder recorder = hit({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 0}, 1);
    recorder.take(2, told(Kind::Woken, 2, 2900, candidate(1)));
    recorder.take(2, told(Kind::Leader, 2, 2905));
    recorder.take(2, told(Kind::Unregistered, 2, 2910));
    recorder.take(1, told(Kind::Disconnected, 1, 4000));
    recorder.take(1, told(Kind::Expired, 1, 4010));
    recorder.take(1, told(Kind::Follower, 4, 4020));
    QVERIFY(recorder.measure().isAsExpected());
    recorder.take(1, told(Kind::Leader, 4, 4030));
    QCOMPARE(recorder.measure().findings, (QList<Finding>{Finding::TwoLeaders}));
}

void TestDrillRecorder::shortFreeze()
{
    DrillRecorder recorder = hit({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 800}, 1);
    QVERIFY(!recorder.isComplete(begin + 2000, 0));
    QVERIFY(recorder.isComplete(begin + 4001, 0));
    DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.withoutLeaderMs, 0);
    QCOMPARE(measure.leader, candidate(1));
    QVERIFY(measure.isAsExpected());
    recorder.take(2, told(Kind::Woken, 2, 1900, candidate(1)));
    recorder.take(2, told(Kind::Leader, 2, 1905));
    QCOMPARE(recorder.measure().findings, (QList<Finding>{Finding::LeadMoved}));
}

void TestDrillRecorder::aServerGoes()
{
    DrillRecorder recorder({DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0}, three());
    const model::DrillServer victim{2, u"127.0.0.1:21812"_s, true, false, u"leader"_s};
    recorder.actOn(victim, begin, times);
    recorder.take(1, told(Kind::Disconnected, 1, 20));
    recorder.take(3, told(Kind::Disconnected, 3, 25));
    recorder.take(3, told(Kind::Connected, 3, 700));
    recorder.takeQuorumLeader(2, begin + 30); // its own last answer
    QVERIFY(!recorder.isComplete(begin + 2000, 0));
    recorder.takeQuorumLeader(3, begin + 400);
    QVERIFY(!recorder.isComplete(begin + 2000, 0));
    recorder.take(1, told(Kind::Connected, 1, 800));
    QVERIFY(!recorder.isComplete(begin + 2000, 0)); // nobody leads
    recorder.take(1, told(Kind::Leader, 1, 810));
    QVERIFY(recorder.isComplete(begin + 2000, 0));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.victim, victim.client);
    QCOMPARE(measure.disconnected, 2);
    QCOMPARE(measure.detectedMs, begin + 20);
    QCOMPARE(measure.quorumMs, begin + 400);
    QCOMPARE(measure.backMs, begin + 800);
    QCOMPARE(measure.withoutLeaderMs, 790);
    QCOMPARE(measure.judgedMs(), 810);
    QCOMPARE(measure.leader, candidate(1));
    QCOMPARE(measure.registeredMs, 0); // it never was among the workers
    QVERIFY(measure.isAsExpected());
}

void TestDrillRecorder::theLeadIsNotToMove()
{
    DrillRecorder recorder({DrillDeed::Stop, DrillTarget::ServerFollower, 1, 0, 0}, three());
    recorder.actOn(model::DrillServer{1, u"127.0.0.1:21811"_s, true, false, u"follower"_s}, begin, times);
    recorder.take(1, told(Kind::Disconnected, 1, 20));
    recorder.take(1, told(Kind::Expired, 1, 3000));
    recorder.take(2, told(Kind::Leader, 2, 3010));
    const DrillMeasure measure = recorder.measure();
    QCOMPARE(measure.findings, (QList<Finding>{Finding::LeadMoved, Finding::SessionsExpired}));
    QCOMPARE(measure.judgedMs(), -1); // one is not back
}

QTEST_GUILESS_MAIN(TestDrillRecorder)
#include "tst_drillrecorder.moc"

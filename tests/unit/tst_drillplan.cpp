// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillplan.h"
#include "model/drill/expectedtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillPlan;
using model::DrillStep;
using model::DrillTarget;
using model::ExpectedTimes;
using model::FailoverRange;

/// Plans as files, what is wrong with them in words that name the key, and what times to expect of each step.
class TestDrillPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameAfterJson();
    void readsAFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void countsItsRounds();
    void expects_data();
    void expects();
    void shortFreezePassesUnnoticed();
};

void TestDrillPlan::isTheSameAfterJson()
{
    DrillPlan plan;
    plan.name = u"Rolling freeze"_s;
    plan.participants = 5;
    plan.sessionTimeoutMs = 4000;
    plan.taskMs = 100;
    plan.servers = 5;
    plan.tickMs = 250;
    plan.steps = {{DrillDeed::Leave, DrillTarget::Leader, 2, 0, 0}, {DrillDeed::Crash, DrillTarget::Follower, 1, 20, 0},
        {DrillDeed::Freeze, DrillTarget::Random, 3, 0, 1500}, {DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0},
        {DrillDeed::Crash, DrillTarget::ServerFollower, 1, 7, 0}};
    const auto read = DrillPlan::fromJson(plan.toJson());
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
    QCOMPARE(*read, plan);
}

void TestDrillPlan::readsAFile()
{
    const auto plan = DrillPlan::fromText(R"({"steps": [{"do": "crash", "to": "leader", "times": 3, "work": 20}]})");
    QVERIFY(plan.ok());
    QCOMPARE(plan->participants, DrillPlan().participants);
    QCOMPARE(plan->steps, (QList<DrillStep>{{DrillDeed::Crash, DrillTarget::Leader, 3, 20, 0}}));
}

void TestDrillPlan::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, const QString &reason) {
        QTest::newRow(name) << text << reason;
    };
    row("no JSON", "{", u"not JSON: unterminated object at byte 1"_s);
    row("a list", "[]", u"not a JSON object"_s);
    row("no steps", "{}", u"steps is not a list"_s);
    row("empty steps", R"({"steps":[]})", u"steps is empty: there is nothing to do"_s);
    row("participants", R"({"participants":1,"steps":[]})", u"participants is not a number from 2 to 100"_s);
    row("not whole", R"({"servers":1.5,"steps":[]})", u"servers is not a number from 1 to 15"_s);
    row("name", R"({"name":1,"steps":[]})", u"name is not text"_s);
    row("unknown key", R"({"step":[],"steps":[]})", u"step is not a key that is known here"_s);
    row("not a step", R"({"steps":[3]})", u"steps[0] is not an object"_s);
    row("no deed", R"({"steps":[{"to":"leader"}]})", u"steps[0].do is missing"_s);
    row("deed", R"({"steps":[{"do":"crash","to":"leader"},{"do":"hit","to":"leader"}]})",
        u"steps[1].do is none of \"leave\", \"crash\", \"freeze\" and \"stop\""_s);
    row("target", R"({"steps":[{"do":"crash","to":"boss"}]})",
        u"steps[0].to is none of \"leader\", \"follower\", \"random\", \"server-leader\" and \"server-follower\""_s);
    row("times", R"({"steps":[{"do":"crash","to":"leader","times":0}]})",
        u"steps[0].times is not a number from 1 to 1000"_s);
    row("key of a step", R"({"steps":[{"do":"freeze","to":"leader","thawAfter":3}]})",
        u"steps[0].thawAfter is not a key that is known here"_s);
    row("thaw of a crash", R"({"steps":[{"do":"crash","to":"leader","thawAfterMs":3}]})",
        u"steps[0].thawAfterMs: only what was frozen thaws"_s);
    row("leaving server", R"({"steps":[{"do":"leave","to":"server-leader"}]})",
        u"steps[0].do: a server does not leave; \"stop\" ends it in order"_s);
    row("stopped participant", R"({"steps":[{"do":"stop","to":"leader"}]})",
        u"steps[0].do: \"stop\" is for servers; a participant can \"leave\""_s);
    row("one server", R"({"servers":1,"steps":[{"do":"stop","to":"server-follower"}]})",
        u"steps[0].to: an ensemble that goes on without one of its servers has at least 3"_s);
}

void TestDrillPlan::saysWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const auto plan = DrillPlan::fromText(text);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().code, zkbridge::ErrorCode::BadArguments);
    QCOMPARE(plan.error().detail, reason);
}

void TestDrillPlan::countsItsRounds()
{
    DrillPlan plan;
    plan.steps = {{DrillDeed::Crash, DrillTarget::Leader, 3, 0, 0}, {DrillDeed::Leave, DrillTarget::Leader, 2, 0, 0}};
    QCOMPARE(plan.rounds(), 5);
    QVERIFY(!plan.touchesServers());
    plan.steps.append({DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0});
    QVERIFY(plan.touchesServers());
}

void TestDrillPlan::expects_data()
{
    QTest::addColumn<DrillStep>("step");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *name, DrillStep step, qint64 least, qint64 most) {
        QTest::newRow(name) << step << least << most;
    };
    // Timeout 3 s, tick 0.5 s, syncLimit 10 ticks; -1: nothing can be said.
    row("leave", {DrillDeed::Leave, DrillTarget::Leader, 1, 0, 0}, 0, ExpectedTimes::leaveMostMs);
    row("crash", {DrillDeed::Crash, DrillTarget::Leader, 1, 0, 0}, 2000, 3500);
    row("crash of a follower", {DrillDeed::Crash, DrillTarget::Follower, 1, 0, 0}, 2000, 3500);
    row("freeze", {DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 0}, 2000, 3500);
    row("long freeze", {DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 3500}, 2000, 3500);
    row("short freeze", {DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 1000}, -1, -1);
    row("server stops", {DrillDeed::Stop, DrillTarget::ServerFollower, 1, 0, 0}, 0, 3500);
    row("server freezes", {DrillDeed::Freeze, DrillTarget::ServerFollower, 1, 0, 0}, 0, 3500);
    row("quorum leader stops", {DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0}, 0, 3500);
    row("quorum leader freezes", {DrillDeed::Freeze, DrillTarget::ServerLeader, 1, 0, 0}, 0, 8500);
}

void TestDrillPlan::expects()
{
    QFETCH(const DrillStep, step);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    const ExpectedTimes times{3000, 500, 10};
    const auto range = times.rangeFor(step);
    QCOMPARE(range ? range->leastMs : -1, least);
    QCOMPARE(range ? range->mostMs : -1, most);
    QVERIFY(!ExpectedTimes().rangeFor(step)); // the timeout is not known
}

void TestDrillPlan::shortFreezePassesUnnoticed()
{
    const ExpectedTimes times{3000, 500, 10};
    QVERIFY(times.passesUnnoticed({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 1999}));
    QVERIFY(!times.passesUnnoticed({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 2000}));
    QVERIFY(!times.passesUnnoticed({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 0}));
}

QTEST_GUILESS_MAIN(TestDrillPlan)
#include "tst_drillplan.moc"

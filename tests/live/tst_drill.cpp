// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "model/drill/drillrun.h"
#include "model/drill/drillwork.h"
#include "model/drill/ownactors.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillMeasure;
using model::DrillPlan;
using model::DrillResult;
using model::DrillRun;
using model::DrillStep;
using model::DrillTarget;
using testsupport::RealEnsemble;

/// Drills on real servers with real participants: what is done is done, and what is measured has its order. How long it
/// takes is the machine's affair.
class TestDrill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theLeaderCrashes();
    void theLeaderLeaves();
    void workSurvivesTheLeader();
    void theLeaderFreezesAndThaws();
    void aFollowerCrashes();
    void aServerStops_data();
    void aServerStops();
    void cancelMendsAtOnce();
    void saysWhyItNeverGetsHealthy();

private:
    void run(const DrillStep &step);
    [[nodiscard]] const DrillMeasure &only() const { return m_run->result().measures.constFirst(); }
    void takeOver();

    std::unique_ptr<model::Timeline> m_timeline;
    std::unique_ptr<model::ParticipantFleet> m_fleet;
    std::unique_ptr<model::OwnActors> m_actors;
    std::unique_ptr<DrillRun> m_run;
    zkbridge::ParticipantSettings m_settings;
    int m_number = 0;
};

namespace {

constexpr int roundMs = 60'000;

} // namespace

void TestDrill::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    QVERIFY(!zkbridge::ParticipantProcess::defaultProgram().isEmpty());
}

void TestDrill::init()
{
    ++m_number;
    m_settings = {};
    m_settings.connect = RealEnsemble::shared().connectString();
    m_settings.election = u"/drill%1/election"_s.arg(m_number);
    m_settings.registry = u"/drill%1/registry"_s.arg(m_number);
    m_settings.jobs = u"/drill%1/jobs"_s.arg(m_number);
    m_settings.sessionTimeoutMs = 2000;
    m_timeline = std::make_unique<model::Timeline>();
    m_fleet = std::make_unique<model::ParticipantFleet>(m_timeline.get());
    m_actors = std::make_unique<model::OwnActors>(m_fleet.get(), &RealEnsemble::shared().sandbox(), m_settings);
}

void TestDrill::cleanup()
{
    m_run.reset();
    m_actors.reset();
    m_fleet.reset();
    QVERIFY(RealEnsemble::shared().start());
}

void TestDrill::run(const DrillStep &step)
{
    DrillPlan plan;
    plan.sessionTimeoutMs = m_settings.sessionTimeoutMs;
    plan.steps = {step};
    DrillRun::Ground ground;
    ground.tickMs = RealEnsemble::shared().sandbox().options().tickMs;
    m_run = std::make_unique<DrillRun>(plan, ground, m_actors.get());
    m_run->start();
}

/// Waits for the end, and for what holds for each death of a leader.
void TestDrill::takeOver()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isRunning(), roundMs);
    const DrillResult &result = m_run->result();
    QCOMPARE(result.end, DrillResult::End::Complete);
    QCOMPARE(result.measures.size(), 1);
    QCOMPARE(only().woken, 1);
    QVERIFY(only().actedMs > 0);
    QVERIFY(only().detectedMs >= only().actedMs);
    QVERIFY(only().electedMs >= only().detectedMs);
    QVERIFY(only().registeredMs >= only().electedMs);
    QVERIFY(only().withoutLeaderMs >= 0);
    QVERIFY(!only().leader.isEmpty());
    QVERIFY(only().leader != only().victim);
    QVERIFY2(only().findings.isEmpty(), qPrintable(QString::number(static_cast<int>(only().findings.value(0)))));
    QCOMPARE(only().participants, 3);
    // Whoever leads now is the one that was told to.
    const auto actors = m_actors->participants();
    QCOMPARE(actors.size(), 3);
    for (const auto &actor : actors)
        QCOMPARE(actor.part == model::DrillActor::Part::Leader, actor.node == only().leader);
}

void TestDrill::theLeaderCrashes()
{
    run({DrillDeed::Crash, DrillTarget::Leader, 1, 0, 0});
    takeOver();
    QCOMPARE(only().timeoutMs, m_settings.sessionTimeoutMs);
    QVERIFY(only().expected.has_value());
    // Its session cannot end before its timeout has passed since its last ping, which was at most a third of it old.
    QVERIFY(only().judgedMs() >= only().expected->leastMs);
}

void TestDrill::theLeaderLeaves()
{
    run({DrillDeed::Leave, DrillTarget::Leader, 2, 0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isRunning(), 2 * roundMs);
    QCOMPARE(m_run->result().end, DrillResult::End::Complete);
    QCOMPARE(m_run->result().measures.size(), 2);
    const DrillMeasure &first = m_run->result().measures.at(0);
    const DrillMeasure &second = m_run->result().measures.at(1);
    QCOMPARE(second.victim, first.leader);
    QCOMPARE(first.woken, 1);
    QCOMPARE(second.woken, 1);
    QCOMPARE(second.round, 1);
    QVERIFY(second.actedMs > first.registeredMs);
}

void TestDrill::workSurvivesTheLeader()
{
    m_settings.taskMs = 200; // so that there is work left when the next one leads
    m_actors = std::make_unique<model::OwnActors>(m_fleet.get(), &RealEnsemble::shared().sandbox(), m_settings);
    testsupport::Bystander bystander(m_settings.connect);
    QVERIFY(bystander.isValid());
    model::DrillWork work(bystander.session(), m_settings.jobs);
    m_actors->setWork(&work);
    run({DrillDeed::Crash, DrillTarget::Leader, 1, 30, 0});
    takeOver();
    QCOMPARE(only().tasksInFlight, 30);
    QVERIFY(only().tasksMoved >= 0);
    QVERIFY(only().firstTaskMs >= only().electedMs);
    QCOMPARE(work.outstanding(), 0);
    // Nothing of it stays: results were collected, and removed.
    QCOMPARE(bystander.children(m_settings.jobs + u"/tasks"_s), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(bystander.children(m_settings.jobs + u"/status"_s), QStringList(), roundMs);
    m_run.reset();
    m_actors.reset();
}

void TestDrill::theLeaderFreezesAndThaws()
{
    run({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 0});
    takeOver();
    // It joined again, at the end of the line.
    const auto actors = m_actors->participants();
    const auto thawed =
        std::ranges::find_if(actors, [this](const auto &actor) { return actor.pid == only().victimPid; });
    QVERIFY(thawed != actors.end());
    QVERIFY(!thawed->isFrozen);
    QCOMPARE(thawed->part, model::DrillActor::Part::Follower);
    QVERIFY(thawed->session != only().victimSession);
}

void TestDrill::aFollowerCrashes()
{
    run({DrillDeed::Crash, DrillTarget::Follower, 1, 0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isRunning(), roundMs);
    QCOMPARE(m_run->result().end, DrillResult::End::Complete);
    QVERIFY(only().woken <= 1); // nobody stands behind the last one
    QVERIFY(only().detectedMs >= only().actedMs);
    QCOMPARE(only().withoutLeaderMs, 0);
    QCOMPARE(only().electedMs, 0);
    QVERIFY(only().findings.isEmpty());
}

void TestDrill::aServerStops_data()
{
    QTest::addColumn<DrillStep>("step");
    QTest::newRow("a follower stops") << DrillStep{DrillDeed::Stop, DrillTarget::ServerFollower, 1, 0, 0};
    QTest::newRow("the quorum leader stops") << DrillStep{DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0};
    QTest::newRow("a follower freezes") << DrillStep{DrillDeed::Freeze, DrillTarget::ServerFollower, 1, 0, 0};
}

void TestDrill::aServerStops()
{
    QFETCH(const DrillStep, step);
    run(step);
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isRunning(), 2 * roundMs);
    QCOMPARE(m_run->result().end, DrillResult::End::Complete);
    QCOMPARE(m_run->result().measures.size(), 1);
    QVERIFY(only().disconnected >= 0);
    QCOMPARE(only().backMs > 0, only().disconnected > 0);
    QCOMPARE(only().quorumMs > 0, step.target == DrillTarget::ServerLeader);
    QVERIFY(only().withoutLeaderMs >= 0);
    QVERIFY(only().victim.startsWith(u"127.0.0.1:"_s));
    // All servers serve again.
    for (const auto &server : RealEnsemble::shared().sandbox().servers()) {
        QCOMPARE(server.state, zkbridge::SandboxServer::State::Serving);
        QVERIFY(!server.isFrozen);
    }
}

void TestDrill::cancelMendsAtOnce()
{
    run({DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 600'000});
    QTRY_VERIFY_WITH_TIMEOUT(m_run->progress().phase == DrillRun::Phase::Observing, roundMs);
    QSignalSpy ended(m_run.get(), &DrillRun::finished);
    m_run->cancel();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_run->result().end, DrillResult::End::Cancelled);
    const auto actors = m_actors->participants();
    QVERIFY(std::ranges::none_of(actors, &model::DrillActor::isFrozen));
    m_run->cancel();
    QCOMPARE(ended.size(), 1);
}

void TestDrill::saysWhyItNeverGetsHealthy()
{
    // Servers that do not serve let nobody lead.
    for (const int id : {1, 2, 3})
        QVERIFY(RealEnsemble::shared().stopServer(id));
    DrillPlan plan;
    plan.sessionTimeoutMs = 1000;
    plan.steps = {{DrillDeed::Crash, DrillTarget::Leader, 1, 0, 0}};
    m_run = std::make_unique<DrillRun>(plan, DrillRun::Ground(), m_actors.get());
    m_run->setPatience(1);
    m_run->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isRunning(), roundMs);
    QCOMPARE(m_run->result().end, DrillResult::End::NeverHealthy);
    QCOMPARE(m_run->result().problem, u"0 of the participants lead"_s);
    QVERIFY(m_run->result().measures.isEmpty());
    for (const int id : {1, 2, 3})
        RealEnsemble::shared().sandbox().startServer(id);
    for (const int id : {1, 2, 3})
        QTRY_COMPARE_WITH_TIMEOUT(
            RealEnsemble::shared().server(id).state, zkbridge::SandboxServer::State::Serving, roundMs);
}

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"

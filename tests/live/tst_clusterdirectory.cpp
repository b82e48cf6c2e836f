// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterproblems.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::ClusterEvent;
using model::ClusterState;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

/// Clusters as they appear on a real server, written by sessions that come and go.
class TestClusterDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsAnElectionThatAppearsLater();
    void followsMembersAndRegistry();
    void findsTheThreeRecipesUnderAnyPrefix();
    void aQueueIsNoElection();
    void anUnreadableElectionIsNotPermitted();
    void showsProblemsThatLast();
    void goesWithItsZnode();
    void findsItAgainWhenItIsMadeAgain();
    void aNameThatIsUsedAgainHasANewOwner();
    void findsTheRegistryBySession();
    void verifiesWatches();
    void tellsWhoWatchesAnother();
    void tellsAHerd();
    void followsAProduct();
    void aProductTakesItsQueue();
    void stakesLieAtOrBelow();
    void chronicleTellsAHandOver();
    void chronicleTellsHowASessionEnded();

private:
    [[nodiscard]] static QString freshPlace(); ///< an empty znode of this test function's own
    [[nodiscard]] static bool hasProblem(
        const ClusterDirectory &directory, const QString &cluster, const QString &code);
    std::unique_ptr<Bystander> m_observer;
    std::unique_ptr<Bystander> m_writer;
};

void TestClusterDirectory::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_observer = std::make_unique<Bystander>(ensemble.connectString());
    m_writer = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_observer->isValid() && m_writer->isValid());
}

QString TestClusterDirectory::freshPlace()
{
    Bystander maker(RealEnsemble::shared().connectString());
    return maker.create(u"/"_s + QString::fromLatin1(QTest::currentTestFunction()));
}

bool TestClusterDirectory::hasProblem(const ClusterDirectory &directory, const QString &cluster, const QString &code)
{
    const ClusterState *state = directory.cluster(cluster);
    return state && std::ranges::any_of(state->problems, [&](const auto &problem) { return problem.code == code; });
}

void TestClusterDirectory::findsAnElectionThatAppearsLater()
{
    const QString place = freshPlace();
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.isSettled());
    QVERIFY(!directory.cluster(place + u"/election"_s));

    m_writer->create(place + u"/election"_s);
    m_writer->create(place + u"/election/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY(directory.cluster(place + u"/election"_s));
    QVERIFY(directory.cluster(place + u"/election"_s)->leader());
}

void TestClusterDirectory::followsMembersAndRegistry()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString registry = m_writer->create(place + u"/service_registry"_s);
    const QString leader = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->leader());
    QCOMPARE(directory.cluster(election)->leader()->node, leader);

    auto follower = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    const QString second = follower->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString registration =
        follower->create(registry + u"/n_"_s, "http://10.0.0.8:9003", CreateMode::EphemeralSequential);
    QTRY_COMPARE(directory.cluster(election)->members.size(), 2);
    QTRY_COMPARE(directory.cluster(election)->workers.size(), 1);
    const auto member = *directory.cluster(election)->member(second);
    QCOMPARE(member.watches, leader);
    QCOMPARE(member.registration, registration);
    QCOMPARE(member.address, u"http://10.0.0.8:9003"_s);

    // An edit of the payload is an edit of the address.
    follower->set(registration, "http://10.0.0.9:9003");
    QTRY_COMPARE(directory.cluster(election)->member(second)->address, u"http://10.0.0.9:9003"_s);

    m_writer->remove(leader);
    QTRY_VERIFY(directory.cluster(election)->leader() && directory.cluster(election)->leader()->node == second);
    follower.reset(); // the session ends, and both of its znodes go
    QTRY_VERIFY(directory.cluster(election)->members.isEmpty());
    QTRY_VERIFY(directory.cluster(election)->workers.isEmpty());
    QVERIFY(!directory.cluster(election)->leader());
}

void TestClusterDirectory::findsTheThreeRecipesUnderAnyPrefix()
{
    const QString place = freshPlace();
    const QString latch = m_writer->create(place + u"/latch"_s);
    const QString kazoo = m_writer->create(place + u"/kz"_s);
    m_writer->create(
        latch + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_s, "host-a:8080", CreateMode::EphemeralSequential);
    m_writer->create(
        kazoo + u"/b95bb48c3d4b4a0aad0700bddf76f02c__lock__"_s, "worker-1", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(latch) && directory.cluster(kazoo));
    QCOMPARE(directory.cluster(latch)->product, u"curator-leader-latch"_s);
    QCOMPARE(directory.cluster(latch)->leader()->name, u"host-a:8080"_s);
    QCOMPARE(directory.cluster(kazoo)->product, u"kazoo-election"_s);
    QCOMPARE(directory.cluster(kazoo)->leader()->name, u"worker-1"_s);

    // Deeper than the search goes, it is found when it is shown.
    QString deep = place;
    for (const QString &name : {u"/a"_s, u"/b"_s, u"/c"_s, u"/election"_s})
        deep = m_writer->create(deep + name);
    m_writer->create(deep + u"/c_"_s, "", CreateMode::EphemeralSequential);
    directory.look(deep);
    QTRY_VERIFY(directory.cluster(deep));
}

void TestClusterDirectory::aQueueIsNoElection()
{
    const QString place = freshPlace();
    const QString queue = m_writer->create(place + u"/queue"_s);
    m_writer->create(queue + u"/c_"_s, "work", CreateMode::PersistentSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.isSettled());
    QVERIFY(!directory.cluster(queue));
}

void TestClusterDirectory::anUnreadableElectionIsNotPermitted()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    std::optional<zkbridge::ErrorCode> answered;
    const zkbridge::Acl othersMayNotRead{
        {zkbridge::PermissionAll & ~zkbridge::PermissionRead, u"world"_s, u"anyone"_s}};
    m_writer->session()->setAcl(
        election, othersMayNotRead, -1, this, [&](const auto &reply) { answered = reply.code(); });
    QTRY_COMPARE(answered, std::optional(zkbridge::ErrorCode::Ok));
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.expect(election, {});
    QTRY_VERIFY(directory.cluster(election));
    QVERIFY(!directory.cluster(election)->readable);
    QTRY_VERIFY(hasProblem(directory, election, u"not-permitted"_s));
    QVERIFY(!hasProblem(directory, election, u"no-leader"_s));
}

void TestClusterDirectory::showsProblemsThatLast()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString registry = m_writer->create(place + u"/service_registry"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(election));

    const QString wrong = m_writer->create(registry + u"/n_"_s, "http://leader", CreateMode::EphemeralSequential);
    QTRY_VERIFY(hasProblem(directory, election, u"leader-registered-as-worker"_s));
    m_writer->remove(wrong);
    QTRY_VERIFY(!hasProblem(directory, election, u"leader-registered-as-worker"_s));

    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY(hasProblem(directory, election, u"duplicate-session"_s));
    QTRY_VERIFY(hasProblem(directory, election, u"candidate-not-registered"_s));
    m_writer->create(election + u"/stray"_s);
    QTRY_VERIFY(hasProblem(directory, election, u"foreign-child"_s));
}

void TestClusterDirectory::goesWithItsZnode()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QSignalSpy removed(&directory, &ClusterDirectory::clusterRemoved);
    QTRY_VERIFY(directory.cluster(election));
    m_writer->removeWithChildren(election);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!directory.cluster(election));

    // What is expected stays, and comes to life when it is created again.
    directory.expect(election, {});
    QTRY_VERIFY(directory.cluster(election));
    m_writer->create(election);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY(directory.cluster(election)->leader());
}

void TestClusterDirectory::findsItAgainWhenItIsMadeAgain()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(election));
    m_writer->removeWithChildren(election);
    QTRY_VERIFY(!directory.cluster(election));
    m_writer->create(election);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->leader());
}

void TestClusterDirectory::aNameThatIsUsedAgainHasANewOwner()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString first = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.expect(election, {});
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->leader());

    Bystander other(RealEnsemble::shared().connectString());
    m_writer->removeWithChildren(election);
    m_writer->create(election); // and counts from 0 again
    QCOMPARE(other.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential), first);
    const qint64 owner = other.session()->status().sessionId;
    QTRY_VERIFY(directory.cluster(election)->leader() && directory.cluster(election)->leader()->session == owner);
}

void TestClusterDirectory::findsTheRegistryBySession()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString foreign = m_writer->create(place + u"/a_registry_of_others"_s);
    const QString coordinators = m_writer->create(place + u"/coordinators_service_registry"_s);
    const QString workers = m_writer->create(place + u"/workers_service_registry"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_writer->create(coordinators + u"/n_"_s, "http://leader/search", CreateMode::EphemeralSequential);
    Bystander follower(RealEnsemble::shared().connectString());
    Bystander stranger(RealEnsemble::shared().connectString());
    follower.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    follower.create(workers + u"/n_"_s, "http://follower/task", CreateMode::EphemeralSequential);
    stranger.create(foreign + u"/n_"_s, "http://stranger", CreateMode::EphemeralSequential);

    ClusterDirectory directory(m_observer->session(), nullptr);
    model::Timeline timeline;
    model::ParticipantFleet fleet(&timeline);
    const model::ClusterChronicle chronicle(m_observer->session(), &directory, &fleet, &timeline);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->registry == workers);
    QCOMPARE(directory.cluster(election)->workers.size(), 1);

    // It was there before we looked: only the next one registers.
    const QString late = stranger.create(workers + u"/n_"_s, "http://late/task", CreateMode::EphemeralSequential);
    QTRY_COMPARE(directory.cluster(election)->workers.size(), 2);
    QStringList registered;
    for (const ClusterEvent &event : timeline.events())
        if (event.kind == ClusterEvent::Kind::Registered && event.cluster == election)
            registered.append(event.node);
    QCOMPARE(registered, QStringList{late});
}

void TestClusterDirectory::tellsWhoWatchesAnother()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString leader = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    Bystander second(RealEnsemble::shared().connectString());
    Bystander third(RealEnsemble::shared().connectString());
    second.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString last = third.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    bool watching = false;
    third.session()->get(
        leader, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);

    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->members.size() == 3);
    directory.verifyWatches();
    QTRY_VERIFY(hasProblem(directory, election, u"follower-watches-wrong"_s));
    QCOMPARE(directory.cluster(election)->member(last)->watchesInstead, leader);
}

void TestClusterDirectory::tellsAHerd()
{
    const QString election = m_writer->create(freshPlace() + u"/election"_s);
    const QString leader = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    std::vector<std::unique_ptr<Bystander>> followers;
    int watching = 0;
    for (int i = 0; i <= model::mostWatchers; ++i) {
        followers.push_back(std::make_unique<Bystander>(RealEnsemble::shared().connectString()));
        followers.back()->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
        followers.back()->session()->get(leader, zkbridge::Session::Watch::Yes, this,
            [&watching](const auto &reply) { watching += reply.ok() ? 1 : 0; });
    }
    QTRY_COMPARE(watching, model::mostWatchers + 1);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->members.size() == watching + 1);
    directory.verifyWatches();
    QTRY_VERIFY(hasProblem(directory, election, u"herd"_s));
}

/// What Kafka's brokers write, made by three sessions: a controller among them, its death, the next one.
void TestClusterDirectory::followsAProduct()
{
    const QString place = freshPlace();
    const QString root = m_writer->create(place + u"/kafka"_s);
    const QString ids = m_writer->create(m_writer->create(root + u"/brokers"_s) + u"/ids"_s);
    const QString controller = root + u"/controller"_s;
    auto first = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    Bystander second(RealEnsemble::shared().connectString());
    first->create(ids + u"/1"_s, R"({"version":5,"host":"h1","port":9092})", CreateMode::Ephemeral);
    second.create(ids + u"/2"_s, R"({"version":5,"host":"h2","port":9092})", CreateMode::Ephemeral);
    first->create(controller, R"({"version":2,"brokerid":1})", CreateMode::Ephemeral);

    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.look(root + u"/brokers"_s);
    QTRY_VERIFY(directory.cluster(controller) && directory.cluster(controller)->leader());
    QCOMPARE(directory.cluster(controller)->product, u"kafka"_s);
    QCOMPARE(directory.cluster(controller)->leader()->address, u"h1:9092"_s);
    QCOMPARE(directory.cluster(controller)->members.size(), 2);
    const auto stakes = directory.stakesAtOrBelow(controller);
    QCOMPARE(stakes.size(), 1);
    QVERIFY(stakes.at(0).leads);

    first.reset();
    QTRY_VERIFY(!directory.cluster(controller)->leader() && directory.cluster(controller)->members.size() == 1);
    QTRY_VERIFY(hasProblem(directory, controller, u"no-leader"_s));
    second.create(controller, R"({"version":2,"brokerid":2})", CreateMode::Ephemeral);
    QTRY_VERIFY(directory.cluster(controller)->leader());
    QCOMPARE(directory.cluster(controller)->leader()->name, u"broker 2"_s);
}

/// The latch was recognised before the product around it was: then it is the product's.
void TestClusterDirectory::aProductTakesItsQueue()
{
    const QString place = freshPlace();
    const QString lock = m_writer->create(m_writer->create(place + u"/storm"_s) + u"/leader-lock"_s);
    m_writer->create(
        lock + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-0000000000"_s, "nimbus-1:6627", CreateMode::Ephemeral);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.look(lock);
    QTRY_VERIFY(directory.cluster(lock));
    directory.look(place + u"/storm"_s);
    QTRY_VERIFY(directory.cluster(lock) && directory.cluster(lock)->product == u"storm"_s);
    const auto all = directory.clusters();
    QCOMPARE(
        std::ranges::count_if(all, [&place](const model::ClusterState &state) { return state.path.startsWith(place); }),
        1);
}

void TestClusterDirectory::verifiesWatches()
{
    using Evidence = model::ClusterMember::WatchEvidence;
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString leader = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    Bystander follower(RealEnsemble::shared().connectString());
    const QString second = follower.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->members.size() == 2);
    QCOMPARE(directory.cluster(election)->member(second)->watchEvidence, Evidence::Inferred);

    directory.setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
    directory.verifyWatches();
    // Nobody watches the leader on the follower's behalf: twice missed is missing.
    QTRY_COMPARE(directory.cluster(election)->member(second)->watchEvidence, Evidence::Wrong);
    QTRY_VERIFY(hasProblem(directory, election, u"follower-watches-nobody"_s));

    bool watching = false;
    follower.session()->get(
        leader, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);
    QTRY_VERIFY_WITH_TIMEOUT(
        (directory.verifyWatches(), directory.cluster(election)->member(second)->watchEvidence == Evidence::Verified),
        10000);
    QTRY_VERIFY(!hasProblem(directory, election, u"follower-watches-nobody"_s));
}

void TestClusterDirectory::stakesLieAtOrBelow()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    const QString candidate = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(election));
    for (const QString &path : {place, election, candidate}) {
        const auto stakes = directory.stakesAtOrBelow(path);
        QCOMPARE(stakes.size(), 1);
        QCOMPARE(stakes.constFirst().node, candidate);
        QVERIFY(stakes.constFirst().leads);
        QCOMPARE(stakes.constFirst().kind, model::ClusterPart::Kind::Candidate);
    }
    QVERIFY(directory.stakesAtOrBelow(place + u"/elec"_s).isEmpty());
}

void TestClusterDirectory::chronicleTellsAHandOver()
{
    const QString place = freshPlace();
    const QString election = m_writer->create(place + u"/election"_s);
    auto first = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    const QString leader = first->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    model::Timeline timeline;
    model::ParticipantFleet fleet(&timeline);
    model::ClusterChronicle chronicle(m_observer->session(), &directory, &fleet, &timeline);
    QTRY_VERIFY(chronicle.reign(election));
    QVERIFY(chronicle.reign(election)->atLeast);

    const QString second = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_COMPARE(directory.cluster(election)->members.size(), 2);
    first.reset();
    const auto happened = [&](ClusterEvent::Kind kind, const QString &node) {
        return std::ranges::any_of(
            timeline.events(), [&](const ClusterEvent &event) { return event.kind == kind && event.node == node; });
    };
    QTRY_VERIFY(happened(ClusterEvent::Kind::NewLeader, second));
    QVERIFY(happened(ClusterEvent::Kind::Joined, second));
    QVERIFY(happened(ClusterEvent::Kind::Gone, leader));
    QVERIFY(!chronicle.reign(election)->atLeast);
    QVERIFY(chronicle.history(election)->points().size() >= 3); // one, two, one
}

/// Only a count after the departure shows that it was not the znode alone that went: the event is amended then.
void TestClusterDirectory::chronicleTellsHowASessionEnded()
{
    using Evidence = ClusterEvent::Evidence;
    const QString election = m_writer->create(freshPlace() + u"/election"_s);
    const QString resigning = m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    model::SessionCensus census;
    census.setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
    census.setWatching(true);
    QTRY_VERIFY(census.isComplete());
    auto leaving = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    const qint64 session = leaving->session()->status().sessionId;
    const QString left = leaving->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    model::Timeline timeline;
    model::ParticipantFleet fleet(&timeline);
    model::ClusterChronicle chronicle(m_observer->session(), &directory, &fleet, &timeline);
    chronicle.setCensus(&census);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->members.size() == 2);
    QTRY_VERIFY(census.facts(session));

    const auto goneOf = [&timeline](const QString &node) {
        const auto found = std::ranges::find_if(timeline.events(), [&node](const ClusterEvent &event) {
            return event.kind == ClusterEvent::Kind::Gone && event.node == node;
        });
        return found == timeline.events().end() ? std::optional<Evidence>() : std::optional(found->evidence);
    };
    leaving.reset();
    QTRY_COMPARE_WITH_TIMEOUT(goneOf(left), std::optional(Evidence::ClosedSeen), 15000);

    // Who resigns and lives on has not ended.
    QSignalSpy counted(&census, &model::SessionCensus::counted);
    m_writer->remove(resigning);
    QTRY_VERIFY(goneOf(resigning));
    QTRY_VERIFY_WITH_TIMEOUT(counted.size() >= 2, 15000);
    QCOMPARE(goneOf(resigning), std::optional(Evidence::None));
}

QTEST_GUILESS_MAIN(TestClusterDirectory)
#include "tst_clusterdirectory.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterjson.h"
#include "model/cluster/clusterproblems.h"
#include "model/cluster/sessionlists.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::ClusterProblem;
using model::ClusterState;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

namespace {

constexpr auto firstGuid = "_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_L1;
constexpr auto secondGuid = "_c_0632556c-87cf-4737-bf73-17dc4f418bde-latch-"_L1;

/// ActiveNodeInfo{1 nameservice, 2 namenode, 3 host, 4 port}: see HAZKInfo.proto.
QByteArray activeNode(char number)
{
    return QByteArray("\x0a\x02ns\x12\x03nn") + number + "\x1a\x02h" + number + "\x20\xd4\x3e";
}

/// A place of its own in the tree, and members that live as long as the scene.
class Scene {
public:
    explicit Scene(const QString &name)
        : m_place(member(0).create(u'/' + name))
    {
    }
    [[nodiscard]] const QString &place() const { return m_place; }
    Bystander &member(std::size_t number)
    {
        while (m_members.size() <= number)
            m_members.push_back(std::make_unique<Bystander>(RealEnsemble::shared().connectString()));
        return *m_members.at(number);
    }
    QString znode(const QString &path, const QByteArray &data = "")
    {
        return member(0).create(m_place + u'/' + path, data);
    }
    QString ephemeral(std::size_t number, const QString &path, const QByteArray &data = "")
    {
        return member(number).create(m_place + u'/' + path, data, CreateMode::Ephemeral);
    }
    QString candidate(std::size_t number, const QString &path, const QByteArray &data = "")
    {
        return member(number).create(m_place + u'/' + path, data, CreateMode::EphemeralSequential);
    }
    void watch(std::size_t number, const QString &node)
    {
        bool watching = false;
        QObject context;
        member(number).session()->get(
            node, zkbridge::Session::Watch::Yes, &context, [&](const auto &reply) { watching = reply.ok(); });
        QTRY_VERIFY(watching);
    }

private:
    std::vector<std::unique_ptr<Bystander>> m_members;
    QString m_place;
};

/// What makes a problem happen: it writes it into the tree.
struct Case {
    QString cluster; ///< where it is to be found
    QString node; ///< the problem's
    QStringList involved; ///< beside the node; among them
};
using Make = std::function<Case(Scene &)>;

zkbridge::Acl noReading() { return {{zkbridge::PermissionAll & ~zkbridge::PermissionRead, u"world"_s, u"anyone"_s}}; }

} // namespace

Q_DECLARE_METATYPE(Make)

/// Every problem's code, made to happen on a real server by what a broken program would write.
class TestClusterHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsTheProblem_data();
    void tellsTheProblem();
    void whatMayNotBeReadIsNotPermitted_data();
    void whatMayNotBeReadIsNotPermitted();
    void ownSessionsAreNoMembers();
    void aMemberSeenTwiceIsOne();

private:
    [[nodiscard]] static const ClusterProblem *problemOf(
        const ClusterDirectory &directory, const QString &cluster, const QString &code);
    std::unique_ptr<Bystander> m_observer;
};

void TestClusterHealth::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_observer = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_observer->isValid());
}

const ClusterProblem *TestClusterHealth::problemOf(
    const ClusterDirectory &directory, const QString &cluster, const QString &code)
{
    const ClusterState *state = directory.cluster(cluster);
    if (!state)
        return nullptr;
    const auto found = std::ranges::find(state->problems, code, &ClusterProblem::code);
    return found == state->problems.end() ? nullptr : &*found;
}

void TestClusterHealth::tellsTheProblem_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const Make &make) {
        QTest::newRow(name) << make << code;
    };

    row("nobody holds the lock", u"no-leader"_s, [](Scene &scene) -> Case {
        scene.znode(u"kafka"_s);
        scene.znode(u"kafka/brokers"_s);
        scene.znode(u"kafka/brokers/ids"_s);
        scene.ephemeral(1, u"kafka/brokers/ids/1"_s, R"({"version":5,"host":"h1","port":9092})");
        const QString controller = scene.place() + u"/kafka/controller"_s;
        return {controller, controller, {}};
    });
    row("a tie at the head", u"two-leaders"_s, [](Scene &scene) -> Case {
        const QString latch = scene.znode(u"latch"_s);
        const QString a = scene.ephemeral(1, u"latch/"_s + firstGuid + u"2147483647"_s, "host-a");
        const QString b = scene.ephemeral(2, u"latch/"_s + secondGuid + u"2147483647"_s, "host-b");
        return {latch, a, {b}};
    });
    row("a lock for another session", u"two-leaders"_s, [](Scene &scene) -> Case {
        scene.znode(u"kafka"_s);
        scene.znode(u"kafka/brokers"_s);
        scene.znode(u"kafka/brokers/ids"_s);
        const QString controller = scene.ephemeral(1, u"kafka/controller"_s, R"({"version":2,"brokerid":7})");
        const QString broker = scene.ephemeral(2, u"kafka/brokers/ids/7"_s, R"({"version":5,"host":"h7","port":9092})");
        return {controller, controller, {broker}};
    });
    row("proclaimed by another session", u"two-leaders"_s, [](Scene &scene) -> Case {
        scene.znode(u"overseer_elect"_s);
        scene.znode(u"overseer_elect/election"_s);
        const QString first = scene.candidate(1, u"overseer_elect/election/72057-host1:8983_solr-n_"_s);
        const QByteArray id = first.section(u'/', -1).toUtf8();
        const QString leader = scene.ephemeral(2, u"overseer_elect/leader"_s, R"({"id":")" + id + R"("})");
        return {scene.place() + u"/overseer_elect"_s, leader, {leader}};
    });
    row("proclaimed, but not the first", u"two-leaders"_s, [](Scene &scene) -> Case {
        scene.znode(u"overseer_elect"_s);
        scene.znode(u"overseer_elect/election"_s);
        const QString first = scene.candidate(1, u"overseer_elect/election/72057-host1:8983_solr-n_"_s);
        const QString second = scene.candidate(2, u"overseer_elect/election/72058-host2:8983_solr-n_"_s);
        const QByteArray id = second.section(u'/', -1).toUtf8();
        const QString leader = scene.ephemeral(2, u"overseer_elect/leader"_s, R"({"id":")" + id + R"("})");
        return {scene.place() + u"/overseer_elect"_s, leader, {first}};
    });
    row("the one before is not fenced yet", u"two-leaders"_s, [](Scene &scene) -> Case {
        const QString root = scene.znode(u"ns"_s);
        const QString crumb = scene.znode(u"ns/ActiveBreadCrumb"_s, activeNode('1'));
        const QString lock = scene.ephemeral(2, u"ns/ActiveStandbyElectorLock"_s, activeNode('2'));
        return {root, lock, {crumb}};
    });
    row("a bread crumb without a lock", u"unfenced"_s, [](Scene &scene) -> Case {
        const QString root = scene.znode(u"ns"_s);
        const QString crumb = scene.znode(u"ns/ActiveBreadCrumb"_s, activeNode('1'));
        return {root, crumb, {root + u"/ActiveStandbyElectorLock"_s}};
    });
    row("a stranger in a latch", u"foreign-child"_s, [](Scene &scene) -> Case {
        const QString latch = scene.znode(u"latch"_s);
        scene.candidate(1, u"latch/"_s + firstGuid, "host-a");
        const QString stranger = scene.znode(u"latch/00-foo"_s);
        return {latch, stranger, {}};
    });
    row("a candidate that stays", u"persistent-member"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString dead = scene.znode(u"election/c_0000000000"_s);
        scene.candidate(1, u"election/c_"_s);
        return {election, dead, {}};
    });
    row("two candidates of one session", u"duplicate-session"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString first = scene.candidate(1, u"election/c_"_s);
        const QString second = scene.candidate(1, u"election/c_"_s);
        return {election, second, {first, model::sessionText(scene.member(1).owner(first))}};
    });
    row("a leader that works", u"leader-registered-as-worker"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        scene.znode(u"service_registry"_s);
        const QString leader = scene.candidate(1, u"election/c_"_s);
        const QString registration = scene.candidate(1, u"service_registry/n_"_s, "http://10.0.0.1:80");
        return {election, registration, {leader}};
    });
    row("a follower without work", u"candidate-not-registered"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString registry = scene.znode(u"service_registry"_s);
        scene.candidate(1, u"election/c_"_s);
        const QString follower = scene.candidate(2, u"election/c_"_s);
        return {election, follower, {registry}};
    });
    row("a worker that cannot lead", u"worker-not-candidate"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        scene.znode(u"service_registry"_s);
        scene.candidate(1, u"election/c_"_s);
        const QString worker = scene.candidate(2, u"service_registry/n_"_s, "http://10.0.0.2:80");
        return {election, worker, {election}};
    });
    row("an instance for good", u"static-instance"_s, [](Scene &scene) -> Case {
        const QByteArray instance =
            R"({"name":"svc","id":"%","address":"10.0.0.1","port":80,"serviceType":"STATIC","uriSpec":null})";
        const QString id = u"d632556c-87cf-4737-bf73-17dc4f418bde"_s;
        const QString service = scene.znode(u"svc"_s);
        const QString stays = scene.znode(u"svc/"_s + id, QByteArray(instance).replace('%', id.toUtf8()));
        return {service, stays, {}};
    });
    row("nobody watches the leader", u"follower-watches-nobody"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString leader = scene.candidate(1, u"election/c_"_s);
        const QString follower = scene.candidate(2, u"election/c_"_s);
        return {election, follower, {leader, model::sessionText(scene.member(2).owner(follower))}};
    });
    row("the third watches the first", u"follower-watches-wrong"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString leader = scene.candidate(1, u"election/c_"_s);
        const QString second = scene.candidate(2, u"election/c_"_s);
        const QString third = scene.candidate(3, u"election/c_"_s);
        scene.watch(3, leader);
        return {election, third, {second, leader}};
    });
    row("everybody watches the leader", u"herd"_s, [](Scene &scene) -> Case {
        const QString election = scene.znode(u"election"_s);
        const QString leader = scene.candidate(1, u"election/c_"_s);
        QStringList herd;
        for (std::size_t i = 2; i <= 2 + model::mostWatchers; ++i) {
            herd.append(scene.candidate(i, u"election/c_"_s));
            scene.watch(i, leader);
        }
        return {election, leader, herd};
    });
}

void TestClusterHealth::tellsTheProblem()
{
    QFETCH(Make, make);
    QFETCH(QString, code);
    Scene scene(QString::fromLatin1(QTest::currentDataTag()));
    const Case expected = make(scene);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
    directory.look(scene.place());
    const auto namesIt = [&] {
        const ClusterProblem *problem = problemOf(directory, expected.cluster, code);
        return problem && problem->node == expected.node;
    };
    if (code.startsWith("follower-watches"_L1) || code == "herd"_L1) {
        QTRY_VERIFY(directory.cluster(expected.cluster));
        directory.verifyWatches();
    }
    QTRY_VERIFY_WITH_TIMEOUT(namesIt(), 15000);
    const ClusterProblem problem = *problemOf(directory, expected.cluster, code);
    QVERIFY(!problem.text.isEmpty());
    QVERIFY(problem.sinceMs > 0);
    QVERIFY(problem.involved.contains(expected.node));
    for (const QString &evidence : expected.involved)
        QVERIFY2(problem.involved.contains(evidence), qPrintable(problem.involved.join(u' ')));
}

void TestClusterHealth::whatMayNotBeReadIsNotPermitted_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("isLed"); // the lead shows although something may not be read
    const auto row = [](const char *name, bool isLed, const Make &make) { QTest::newRow(name) << make << isLed; };

    row("the line of a plain election", false, [](Scene &scene) -> Case {
        const QString election = scene.place() + u"/election"_s;
        scene.member(0).create(election, "", CreateMode::Persistent, noReading());
        scene.candidate(1, u"election/c_"_s);
        return {election, election, {}};
    });
    row("a lock", true, [](Scene &scene) -> Case {
        scene.znode(u"kafka"_s);
        scene.znode(u"kafka/brokers"_s);
        scene.znode(u"kafka/brokers/ids"_s);
        const QString controller = scene.place() + u"/kafka/controller"_s;
        scene.member(1).create(controller, R"({"version":2,"brokerid":1})", CreateMode::Ephemeral, noReading());
        return {controller, controller, {}};
    });
    row("the members beside a lock", true, [](Scene &scene) -> Case {
        scene.znode(u"kafka"_s);
        scene.znode(u"kafka/brokers"_s);
        const QString ids = scene.place() + u"/kafka/brokers/ids"_s;
        scene.member(0).create(ids, "", CreateMode::Persistent, noReading());
        const QString controller = scene.ephemeral(1, u"kafka/controller"_s, R"({"version":2,"brokerid":1})");
        return {controller, ids, {}};
    });
    row("what is proclaimed", true, [](Scene &scene) -> Case {
        scene.znode(u"overseer_elect"_s);
        scene.znode(u"overseer_elect/election"_s);
        scene.candidate(1, u"overseer_elect/election/72057-host1:8983_solr-n_"_s);
        const QString leader = scene.place() + u"/overseer_elect/leader"_s;
        scene.member(1).create(leader, R"({"id":"x"})", CreateMode::Ephemeral, noReading());
        return {scene.place() + u"/overseer_elect"_s, leader, {}};
    });
    row("the line beside what is proclaimed", true, [](Scene &scene) -> Case {
        scene.znode(u"overseer_elect"_s);
        const QString election = scene.place() + u"/overseer_elect/election"_s;
        scene.member(0).create(election, "", CreateMode::Persistent, noReading());
        scene.ephemeral(1, u"overseer_elect/leader"_s, R"({"id":"72057-host1:8983_solr-n_0000000000"})");
        return {scene.place() + u"/overseer_elect"_s, election, {}};
    });
    row("the lock of a name node", true, [](Scene &scene) -> Case {
        const QString root = scene.znode(u"ns"_s);
        scene.znode(u"ns/ActiveBreadCrumb"_s, activeNode('1'));
        const QString lock = root + u"/ActiveStandbyElectorLock"_s;
        scene.member(1).create(lock, activeNode('1'), CreateMode::Ephemeral, noReading());
        return {root, lock, {}};
    });
    row("a registry", false, [](Scene &scene) -> Case {
        scene.znode(u"svc"_s);
        const QString providers = scene.place() + u"/svc/providers"_s;
        scene.member(0).create(providers, "", CreateMode::Persistent, noReading());
        return {scene.place() + u"/svc"_s, providers, {}};
    });
}

void TestClusterHealth::whatMayNotBeReadIsNotPermitted()
{
    QFETCH(Make, make);
    QFETCH(bool, isLed);
    Scene scene(QString::fromLatin1(QTest::currentDataTag()));
    const Case expected = make(scene);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.look(scene.place());
    if (expected.cluster == expected.node) // its children do not tell that it is one
        directory.expect(expected.cluster, {});
    QTRY_VERIFY(problemOf(directory, expected.cluster, u"not-permitted"_s));
    QCOMPARE(problemOf(directory, expected.cluster, u"not-permitted"_s)->node, expected.node);
    const ClusterState state = *directory.cluster(expected.cluster);
    QVERIFY(!problemOf(directory, expected.cluster, u"no-leader"_s));
    QVERIFY(!problemOf(directory, expected.cluster, u"unfenced"_s));
    QCOMPARE(state.leader() != nullptr, isLed);
    QCOMPARE(state.readable, isLed);
}

void TestClusterHealth::ownSessionsAreNoMembers()
{
    Scene scene(u"ours"_s);
    const QString election = scene.znode(u"election"_s);
    const QString registry = scene.znode(u"service_registry"_s);
    const QString leader = scene.candidate(1, u"election/c_"_s);
    const QString ours = m_observer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString registered = m_observer->create(registry + u"/n_"_s, "", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.setOwnSessions({m_observer->session()->status().sessionId});
    directory.look(scene.place());
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->ours.size() == 2);
    QCOMPARE(directory.cluster(election)->members.size(), 1);
    QCOMPARE(directory.cluster(election)->leader()->node, leader);
    QVERIFY(directory.cluster(election)->ours.contains(ours) && directory.cluster(election)->ours.contains(registered));
    QVERIFY(directory.cluster(election)->workers.isEmpty());

    // It stands in the line all the same: who comes behind it does not lead when the first goes.
    scene.candidate(2, u"election/c_"_s);
    scene.member(1).remove(leader);
    QTRY_VERIFY(problemOf(directory, election, u"no-leader"_s));
    m_observer->remove(ours);
    QTRY_VERIFY(directory.cluster(election)->leader());
    QCOMPARE(directory.cluster(election)->ours, QStringList{registered});
    m_observer->remove(registered);
}

void TestClusterHealth::aMemberSeenTwiceIsOne()
{
    using Role = model::Membership::Role;
    Scene scene(u"twice"_s);
    scene.znode(u"kafka"_s);
    scene.znode(u"kafka/brokers"_s);
    scene.znode(u"kafka/brokers/ids"_s);
    const QString broker = scene.ephemeral(1, u"kafka/brokers/ids/1"_s, R"({"version":5,"host":"h1","port":9092})");
    const QString controller = scene.ephemeral(1, u"kafka/controller"_s, R"({"version":2,"brokerid":1})");
    const QString election = scene.znode(u"election"_s);
    scene.znode(u"service_registry"_s);
    scene.candidate(2, u"election/c_"_s);
    const QString worker = scene.candidate(1, u"service_registry/n_"_s, "http://10.0.0.1:80");
    ClusterDirectory directory(m_observer->session(), nullptr);
    directory.look(scene.place());
    QTRY_VERIFY(directory.cluster(controller) && directory.cluster(controller)->leader());
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->workers.size() == 1);

    const qint64 session = m_observer->owner(broker);
    const QList<model::Membership> expected{
        {election, u"plain-election"_s, worker, Role::Worker}, {controller, u"kafka"_s, broker, Role::Leader}};
    QCOMPARE(directory.memberships(session), expected);
    const QJsonArray members = model::toJson(*directory.cluster(controller), &directory).value("members"_L1).toArray();
    QCOMPARE(members.size(), 1);
    const QJsonArray also = members.at(0).toObject().value("also"_L1).toArray();
    QCOMPARE(also.size(), 1);
    QCOMPARE(also.at(0).toObject().value("cluster"_L1).toString(), election);
    QCOMPARE(also.at(0).toObject().value("role"_L1).toString(), u"worker"_s);
}

QTEST_GUILESS_MAIN(TestClusterHealth)
#include "tst_clusterhealth.moc"

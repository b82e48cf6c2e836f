// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"
#include "tests/unit/writtentree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterState;

namespace {

QStringList codesOf(const ClusterState &state)
{
    QStringList codes;
    for (const auto &problem : state.problems)
        codes.append(problem.code);
    codes.sort();
    return codes;
}

QString leaderName(const ClusterState &state) { return state.leader() ? state.leader()->name : QString(); }

} // namespace

/// Locks, groups and services of the libraries' recipes, recognised and read, and what only looks like them.
class TestRecipeLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serviceDiscovery();
    void uuidsAloneAreNoServices();
    void curatorLocks();
    void kazooRecipes();
    void lockRecipes();
    void writeLockComparesSignedNumbers();
    void leaderElectionSupport();
    void registrationsAreNoElection();
    void anElectionByItsPlace_data();
    void anElectionByItsPlace();
    void noElectionAtThatPlace_data();
    void noElectionAtThatPlace();
    void groupOfEphemerals();
    void aGroupHasOnlyEphemerals();
    void kazooSemaphore();
};

void TestRecipeLayouts::serviceDiscovery()
{
    WrittenTree tree;
    tree.add(u"/services/orders/296a07eb-2ef7-4f1b-8fcd-fa3ff72efd1e"_s, 0x141,
        R"({"name":"orders","id":"296a07eb","address":"10.0.0.5","port":8080,"serviceType":"DYNAMIC"})");
    tree.add(u"/services/orders/68dc6d64-e99c-4198-ac3a-89afd011ca47"_s, 0,
        R"({"name":"orders","id":"68dc6d64","address":"10.0.0.6","port":80,"serviceType":"STATIC","uriSpec":null})");
    const ClusterState state = tree.cluster(u"curator-service-discovery"_s);
    QCOMPARE(state.path, u"/services/orders"_s);
    QCOMPARE(state.members.value(0).address, u"10.0.0.5:8080"_s);
    QCOMPARE(codesOf(state), QStringList{u"static-instance"_s});
}

void TestRecipeLayouts::uuidsAloneAreNoServices()
{
    WrittenTree tree;
    tree.add(u"/things/296a07eb-2ef7-4f1b-8fcd-fa3ff72efd1e"_s, 0, "whatever");
    QCOMPARE(tree.clusters().size(), 0);
}

void TestRecipeLayouts::curatorLocks()
{
    WrittenTree tree;
    const QString guid = u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-"_s;
    tree.add(u"/selector/"_s + guid + u"lock-0000000000"_s, 0x1, "node-2:11443");
    tree.add(u"/rw/"_s + guid + u"__READ__0000000000"_s, 0x1, "127.0.0.1");
    tree.add(u"/rw/"_s + guid + u"__WRIT__0000000001"_s, 0x2, "127.0.0.1");
    tree.add(u"/sem/leases/"_s + guid + u"lease-0000000000"_s, 0x1, "127.0.0.1");
    QCOMPARE(leaderName(tree.cluster(u"curator-leader-selector"_s)), u"node-2:11443"_s);
    QCOMPARE(tree.cluster(u"curator-read-write-lock"_s).members.size(), 2);
    QCOMPARE(tree.cluster(u"curator-semaphore"_s).members.size(), 1);
    QVERIFY(!tree.cluster(u"curator-semaphore"_s).leader());
}

void TestRecipeLayouts::kazooRecipes()
{
    WrittenTree tree;
    const QString hex = u"9b07201372a24ffc813755f4b235757c"_s;
    tree.add(u"/kz/party/"_s + hex + u"__party__"_s, 0x1, "p1");
    tree.add(u"/kz/part/party/"_s + hex + u"-localhost-4766"_s, 0x1, "localhost-4766");
    tree.add(u"/kz/part/locks/q1/"_s + hex + u"__lock__0000000000"_s, 0x1);
    tree.add(u"/kz/rw/"_s + hex + u"__rlock__0000000000"_s, 0x1, "reader-1");
    tree.add(u"/kz/rw/"_s + hex + u"__lock__0000000001"_s, 0x2, "writer-1");
    const auto all = tree.clusters(); // the partitioner's party is one, too; who observes it covers it
    QVERIFY(std::ranges::any_of(all, [](const ClusterState &state) {
        return state.product == "kazoo-party"_L1 && state.members.value(0).name == "p1"_L1;
    }));
    QCOMPARE(tree.cluster(u"kazoo-partitioner"_s).members.value(0).name, u"localhost-4766"_s);
    QCOMPARE(leaderName(tree.cluster(u"kazoo-read-lock"_s)), u"reader-1"_s);
    QCOMPARE(tree.cluster(u"kazoo-read-lock"_s).members.size(), 2);
    QCOMPARE(tree.cluster(u"kazoo-election"_s).path, u"/kz/part/locks/q1"_s);
}

void TestRecipeLayouts::lockRecipes()
{
    WrittenTree tree;
    tree.add(u"/javalock/x-72057734565462016-0000000001"_s, 0x1, QByteArray::fromHex("1234"));
    tree.add(u"/javalock/x--72057734565462016--000000020"_s, 0x2, QByteArray::fromHex("1234"));
    tree.add(u"/clock/x-0100002c0b818000-0000000000"_s, 0x1, {});
    tree.add(u"/golock/_c_9b07201372a24ffc813755f4b235757c-lock-0000000004"_s, 0x1);
    const QString guid = u"9b072013-72a2-4ffc-8137-55f4b235757c-lock-"_s;
    const QString next = u"0a1b2c3d-72a2-4ffc-8137-55f4b235757c-lock-"_s; // sorted first, and the later one
    tree.add(u"/pagelock/"_s + guid + u"0000000008"_s, 0x1);
    tree.add(u"/pagelock/"_s + next + u"0000000009"_s, 0x2);
    QVERIFY(tree.cluster(u"zookeeper-write-lock"_s).leader());
    QVERIFY(tree.cluster(u"zookeeper-recipe"_s).leader());
    QCOMPARE(tree.cluster(u"zookeeper-recipe"_s).leader()->session, 0x1);
    QCOMPARE(tree.cluster(u"zookeeper-c-lock"_s).members.size(), 1);
    QCOMPARE(tree.cluster(u"go-zookeeper-lock"_s).members.size(), 1);
}

/// "--000000020" is -20: it stands before all others in the eyes of WriteLock.
void TestRecipeLayouts::writeLockComparesSignedNumbers()
{
    const auto precedes = model::layoutById(u"zookeeper-write-lock"_s)->queue.precedes;
    QVERIFY(precedes(u"x-1--000000020", u"x-1-0000000001"));
    QVERIFY(!precedes(u"x-1-0000000001", u"x-1--000000020"));
    QVERIFY(precedes(u"x--72057734565462016--2147483648", u"x-1--2147483647"));
    QVERIFY(precedes(u"x-1-0000000003", u"x-2-0000000003")); // a tie goes by the name
}

void TestRecipeLayouts::leaderElectionSupport()
{
    WrittenTree tree;
    tree.add(u"/apps/leader/n_0000000004"_s, 0x1, "host-b");
    tree.add(u"/apps/leader/n_0000000003"_s, 0x2, "host-a.example.org");
    const ClusterState state = tree.cluster(u"zookeeper-leader-election"_s);
    QCOMPARE(state.path, u"/apps/leader"_s);
    QCOMPARE(leaderName(state), u"host-a.example.org"_s);
    QCOMPARE(state.members.at(1).watches, u"/apps/leader/n_0000000003"_s);
    // Every participant throws at a child that it cannot parse.
    tree.add(u"/apps/leader/config"_s);
    QVERIFY(codesOf(tree.cluster(u"zookeeper-leader-election"_s)).contains(u"foreign-child"_s));
}

void TestRecipeLayouts::registrationsAreNoElection()
{
    WrittenTree tree;
    tree.add(u"/service_registry/n_0000000001"_s, 0x1, "host-without-port");
    tree.add(u"/coordinators/n_0000000001"_s, 0x1, "http://host-a:8080/search");
    tree.add(u"/things/n_0000000001"_s, 0, "host-a");
    QCOMPARE(tree.clusters().size(), 0);
}

void TestRecipeLayouts::anElectionByItsPlace_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("a word") << u"/apps/election"_s << u"candidate_"_s;
    QTest::newRow("a word and a dash") << u"/apps/leader-election"_s << u"node-"_s;
    QTest::newRow("letters alone") << u"/candidates"_s << u"p"_s;
    QTest::newRow("no prefix") << u"/leader"_s << QString();
    QTest::newRow("an underscore") << u"/master_election"_s << u"_"_s;
    QTest::newRow("as a registration's, with an address") << u"/election"_s << u"n_"_s;
    QTest::newRow("as a worker's") << u"/election"_s << u"worker_"_s;
    QTest::newRow("as a server set's") << u"/leaders"_s << u"member_"_s;
}

void TestRecipeLayouts::anElectionByItsPlace()
{
    QFETCH(QString, parent);
    QFETCH(QString, prefix);
    WrittenTree tree;
    const QString name = parent + u'/' + prefix;
    tree.add(name + u"0000000012"_s, 0x2, "10.0.0.2:80");
    tree.add(name + u"0000000003"_s, 0x1, "10.0.0.1:80");
    const auto all = tree.clusters();
    QCOMPARE(all.size(), 1);
    const ClusterState &state = all.constFirst();
    QCOMPARE(state.product, u"plain-election"_s);
    QCOMPARE(state.path, parent);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->node, name + u"0000000003"_s);
    QCOMPARE(state.members.at(1).watches, name + u"0000000003"_s);
    QVERIFY(state.registry.isEmpty());
}

void TestRecipeLayouts::noElectionAtThatPlace_data()
{
    QTest::addColumn<QStringList>("ephemerals");
    QTest::addColumn<QStringList>("persistent");
    const QString first = u"/election/job_0000000001"_s;
    QTest::newRow("persistent ones") << QStringList() << QStringList{first};
    QTest::newRow("one of them persistent") << QStringList{first} << QStringList{u"/election/job_0000000002"_s};
    QTest::newRow("prefixes differ") << QStringList{first, u"/election/task_0000000002"_s} << QStringList();
    QTest::newRow("a child without a number") << QStringList{first, u"/election/config"_s} << QStringList();
    QTest::newRow("digits in the prefix") << QStringList{u"/election/7-0000000001"_s} << QStringList();
    QTest::newRow("no election's name") << QStringList{u"/nodes/job_0000000001"_s} << QStringList();
    QTest::newRow("a registry") << QStringList{u"/service_registry/job_0000000001"_s} << QStringList();
    QTest::newRow("fewer digits") << QStringList{u"/election/job_001"_s} << QStringList();
}

void TestRecipeLayouts::noElectionAtThatPlace()
{
    QFETCH(QStringList, ephemerals);
    QFETCH(QStringList, persistent);
    WrittenTree tree;
    for (const QString &path : std::as_const(ephemerals))
        tree.add(path, 0x1, "10.0.0.1:80");
    for (const QString &path : std::as_const(persistent))
        tree.add(path, 0, "10.0.0.1:80");
    QCOMPARE(tree.clusters().size(), 0);
}

void TestRecipeLayouts::groupOfEphemerals()
{
    WrittenTree tree;
    tree.add(u"/app/members/alice, #1"_s, 0x1, "10.0.0.1:80");
    tree.add(u"/app/members/bob"_s, 0x2, QByteArray("\xff\xfe", 2));
    const ClusterState state = tree.cluster(u"ephemeral-group"_s);
    QCOMPARE(state.path, u"/app/members"_s);
    QVERIFY(!state.hasLeader);
    QCOMPARE(state.members.at(0).address, u"10.0.0.1:80"_s);
    QVERIFY(!state.members.at(1).undecoded.isEmpty());
}

void TestRecipeLayouts::aGroupHasOnlyEphemerals()
{
    WrittenTree tree;
    tree.add(u"/app/members/alice"_s, 0x1);
    tree.add(u"/app/members/config"_s);
    tree.add(u"/other/group"_s);
    tree.add(u"/third/workers/n_0000000001"_s, 0x1, "http://host:1");
    QCOMPARE(tree.clusters().size(), 0);
}

void TestRecipeLayouts::kazooSemaphore()
{
    WrittenTree tree;
    tree.add(u"/sem"_s, 0, "2");
    tree.add(u"/sem/e73570ec07654622b727a4bc2911710d"_s, 0x1, "holder-1");
    tree.add(u"/digests/e73570ec07654622b727a4bc2911710d"_s);
    QCOMPARE(tree.cluster(u"kazoo-semaphore"_s).members.value(0).name, u"holder-1"_s);
    QCOMPARE(tree.clusters().size(), 1);
}

QTEST_APPLESS_MAIN(TestRecipeLayouts)
#include "tst_recipelayouts.moc"

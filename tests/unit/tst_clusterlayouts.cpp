// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterproblems.h"
#include "model/cluster/clusterrecogniser.h"
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/lineup.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterLayout;
using model::ClusterMember;
using model::ClusterState;
using model::ElectionSnapshot;
using model::ZnodeFacts;

/// The three recipes on znodes that the real programs wrote, and on what goes wrong in practice.
class TestClusterLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void curatorWithIds();
    void curatorWithoutIds();
    void curatorBlockedByAForeignChild();
    void curatorWithAHarmlessForeignChild();
    void kazoo();
    void kazooComparesNegativesAsText();
    void plainOrdersByNumber_data();
    void plainOrdersByNumber();
    void plainTieFollowsCreation();
    void plainIgnoresForeignChildren();
    void persistentCandidateLeadsNobody();
    void registryIsJoinedBySession();
    void problemsOfTheRegistry();
    void emptyElectionHasNoLeader();
    void notPermittedIsNotLeaderless();
    void unreadablePayloadKeepsTheName();
    void anIdIsNoAddress_data();
    void anIdIsNoAddress();
    void aWatchOfAnotherIsToldApart();
    void aHerdIsMoreThanAFew();
    void sequenceNearItsEnd();

private:
    [[nodiscard]] static ElectionSnapshot fixture(const QString &file, const QString &path);
    [[nodiscard]] static ZnodeFacts candidate(
        const QString &name, qint64 session, qint64 czxid = 0, const QByteArray &data = "");
    [[nodiscard]] static QStringList codes(const ClusterState &state);
    [[nodiscard]] static QStringList order(const ClusterState &state);
};

ElectionSnapshot TestClusterLayouts::fixture(const QString &file, const QString &path)
{
    ElectionSnapshot snapshot;
    snapshot.path = path;
    QFile lines(QFINDTESTDATA("fixtures/"_L1 + file));
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("fixture %s is missing", qPrintable(file));
    for (const QByteArray &line : lines.readAll().split('\n')) {
        const auto fields = line.split(' ');
        const QString node = QString::fromUtf8(fields.value(0));
        if (node.startsWith(path + u'/'))
            snapshot.children.append(candidate(node.sliced(path.size() + 1), fields.value(1).toLongLong(nullptr, 16),
                fields.value(2).toLongLong(), fields.value(3)));
    }
    return snapshot;
}

ZnodeFacts TestClusterLayouts::candidate(const QString &name, qint64 session, qint64 czxid, const QByteArray &data)
{
    ZnodeFacts facts{name, data, {}};
    facts.stat.ephemeralOwner = session;
    facts.stat.czxid = czxid;
    return facts;
}

QStringList TestClusterLayouts::codes(const ClusterState &state)
{
    QStringList codes;
    for (const auto &problem : state.problems)
        codes.append(problem.code);
    codes.sort();
    return codes;
}

QStringList TestClusterLayouts::order(const ClusterState &state)
{
    QStringList names;
    for (const ClusterMember &member : state.members)
        names.append(member.node.section(u'/', -1));
    return names;
}

void TestClusterLayouts::recognises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("product"); // empty: none
    QTest::newRow("plain") << u"c_0000000003"_s << u"plain-election"_s;
    QTest::newRow("plain, no underscore") << u"c0000000003"_s << u"plain-election"_s;
    QTest::newRow("plain, leading underscore") << u"_c0000000003"_s << u"plain-election"_s;
    QTest::newRow("curator") << u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-0000000000"_s
                             << u"curator-leader-latch"_s;
    QTest::newRow("curator's mutex is no latch")
        << u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-lock-0000000000"_s << u"curator-leader-selector"_s;
    QTest::newRow("kazoo") << u"b95bb48c3d4b4a0aad0700bddf76f02c__lock__0000000000"_s << u"kazoo-election"_s;
    QTest::newRow("kazoo's read lock") << u"b95bb48c3d4b4a0aad0700bddf76f02c__rlock__0000000000"_s
                                       << u"kazoo-read-lock"_s;
    // By the name alone; its payload tells whether it is an offer or the plain recipe's registration.
    QTest::newRow("offer or registration") << u"n_0000000000"_s << u"zookeeper-leader-election"_s;
    QTest::newRow("nine digits") << u"c_000000003"_s << u""_s;
    QTest::newRow("a word") << u"config"_s << u""_s;
}

void TestClusterLayouts::recognises()
{
    QFETCH(QString, name);
    QFETCH(QString, product);
    const ClusterLayout *layout = model::ClusterRecogniser().recogniseQueue({u"other", name});
    QCOMPARE(layout ? layout->id : QString(), product);
}

void TestClusterLayouts::curatorWithIds()
{
    const auto state =
        model::lineUp(model::curatorLeaderLatchLayout(), fixture(u"curator-latch.txt"_s, u"/latch-id"_s));
    QCOMPARE(state.members.size(), 2);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->name, u"host-a:8080"_s);
    QCOMPARE(state.leader()->session, 0x1000020b8180001);
    QCOMPARE(state.members.at(1).watches, state.leader()->node);
    QCOMPARE(state.members.at(1).watchEvidence, ClusterMember::WatchEvidence::Inferred);
    QVERIFY(state.problems.isEmpty());
}

void TestClusterLayouts::curatorWithoutIds()
{
    const auto state =
        model::lineUp(model::curatorLeaderLatchLayout(), fixture(u"curator-latch.txt"_s, u"/latch-noid"_s));
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->session, 0x1000020b8180002);
    QCOMPARE(state.leader()->name, u"_c_ccc9e4eb-e3f8-4116-91e7-41bbb9c7dc16-latch-0000000000"_s);
    QVERIFY(state.leader()->address.isEmpty());
}

void TestClusterLayouts::curatorBlockedByAForeignChild()
{
    auto snapshot = fixture(u"curator-latch.txt"_s, u"/latch-id"_s);
    snapshot.children.append(candidate(u"00-foo"_s, 0));
    const auto state = model::lineUp(model::curatorLeaderLatchLayout(), snapshot);
    QVERIFY(!state.leader());
    QCOMPARE(state.members.size(), 2);
    QCOMPARE(state.members.constFirst().watches, u"/latch-id/00-foo"_s);
    QCOMPARE(codes(state), QStringList({u"foreign-child"_s, u"no-leader"_s}));
}

void TestClusterLayouts::curatorWithAHarmlessForeignChild()
{
    auto snapshot = fixture(u"curator-latch.txt"_s, u"/latch-id"_s);
    snapshot.children.append(candidate(u"config"_s, 0));
    const auto state = model::lineUp(model::curatorLeaderLatchLayout(), snapshot);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->name, u"host-a:8080"_s);
    QCOMPARE(codes(state), QStringList({u"foreign-child"_s}));
}

void TestClusterLayouts::kazoo()
{
    const auto state = model::lineUp(model::kazooElectionLayout(), fixture(u"kazoo-election.txt"_s, u"/kz/election"_s));
    QCOMPARE(state.members.size(), 2);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->name, u"worker-1@host-a"_s);
    QVERIFY(state.problems.isEmpty());
}

void TestClusterLayouts::kazooComparesNegativesAsText()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    const QString id(32, u'a');
    snapshot.children = {
        candidate(id + u"__lock__-2147483648"_s, 1, 1), candidate(id + u"__lock__-2147483647"_s, 2, 2)};
    // As text "-2147483647" stands before "-2147483648": every newcomer leads. That is kazoo's verdict, so it is ours.
    const auto state = model::lineUp(model::kazooElectionLayout(), snapshot);
    QCOMPARE(state.leader()->session, 2);
}

void TestClusterLayouts::plainOrdersByNumber_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the counter sticks") << u"/stuck"_s
                                        << QStringList{u"c_2147483645"_s, u"c_2147483646"_s, u"c_2147483647"_s};
    QTest::newRow("the counter wraps") << u"/wrapped"_s
                                       << QStringList{u"c_-2147483648"_s, u"c_-2147483647"_s, u"c_2147483646"_s,
                                              u"c_2147483647"_s};
    QTest::newRow("negative with nine digits")
        << u"/before-zero"_s << QStringList{u"c_-000000002"_s, u"c_-000000001"_s, u"c_0000000000"_s};
}

void TestClusterLayouts::plainOrdersByNumber()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const auto state = model::lineUp(model::plainElectionLayout(), fixture(u"sequence-end.txt"_s, path));
    QCOMPARE(order(state), expected);
    QVERIFY(state.leader());
}

void TestClusterLayouts::plainTieFollowsCreation()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {candidate(u"_c2147483647"_s, 2, 20), candidate(u"c_2147483647"_s, 1, 10)};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QCOMPARE(state.leader()->session, 1);
}

void TestClusterLayouts::plainIgnoresForeignChildren()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {candidate(u"00-foo"_s, 0), candidate(u"c_0000000001"_s, 1)};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QCOMPARE(state.leader()->node, u"/e/c_0000000001"_s);
    QCOMPARE(state.members.size(), 1);
    QCOMPARE(codes(state), QStringList({u"foreign-child"_s}));
}

void TestClusterLayouts::persistentCandidateLeadsNobody()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {candidate(u"c_0000000000"_s, 0), candidate(u"c_0000000001"_s, 1)};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QVERIFY(!state.leader());
    QCOMPARE(codes(state), QStringList({u"no-leader"_s, u"persistent-member"_s}));
}

void TestClusterLayouts::registryIsJoinedBySession()
{
    ElectionSnapshot snapshot{u"/election"_s, {}, true, u"/service_registry"_s, {}, true};
    snapshot.children = {candidate(u"c_0000000000"_s, 1), candidate(u"c_0000000001"_s, 2)};
    snapshot.registrations = {candidate(u"n_0000000007"_s, 2, 0, "http://10.0.0.8:9003")};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QVERIFY(state.members.at(0).registration.isEmpty());
    QCOMPARE(state.members.at(1).registration, u"/service_registry/n_0000000007"_s);
    QCOMPARE(state.members.at(1).address, u"http://10.0.0.8:9003"_s);
    QCOMPARE(state.workers.size(), 1);
    QVERIFY(state.problems.isEmpty());
}

void TestClusterLayouts::problemsOfTheRegistry()
{
    ElectionSnapshot snapshot{u"/election"_s, {}, true, u"/service_registry"_s, {}, true};
    snapshot.children = {candidate(u"c_0000000000"_s, 1), candidate(u"c_0000000001"_s, 2),
        candidate(u"c_0000000002"_s, 3), candidate(u"c_0000000003"_s, 3)};
    snapshot.registrations = {
        candidate(u"n_0000000000"_s, 1), candidate(u"n_0000000001"_s, 3), candidate(u"n_0000000002"_s, 4)};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QCOMPARE(codes(state),
        QStringList({u"candidate-not-registered"_s, u"duplicate-session"_s, u"leader-registered-as-worker"_s,
            u"worker-not-candidate"_s}));
}

void TestClusterLayouts::emptyElectionHasNoLeader()
{
    const ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QVERIFY(!state.leader());
    QCOMPARE(codes(state), QStringList({u"no-leader"_s}));
}

void TestClusterLayouts::notPermittedIsNotLeaderless()
{
    const ElectionSnapshot snapshot{u"/e"_s, {}, false, {}, {}, true};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QVERIFY(!state.readable);
    QCOMPARE(codes(state), QStringList({u"not-permitted"_s}));
}

void TestClusterLayouts::unreadablePayloadKeepsTheName()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {candidate(u"c_0000000000"_s, 1, 0, QByteArray("\xff\x00\x01", 3)),
        candidate(u"c_0000000001"_s, 2, 0, QByteArray(1 << 20, 'x'))};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QCOMPARE(state.members.at(0).name, u"c_0000000000"_s);
    QCOMPARE(state.members.at(1).name, u"c_0000000001"_s);
    QVERIFY(state.members.at(1).address.isEmpty());
}

void TestClusterLayouts::anIdIsNoAddress_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("url") << QByteArray("http://10.0.0.8:9003/task") << true;
    QTest::newRow("host and port") << QByteArray("host-a:8080") << true;
    QTest::newRow("IPv6 and port") << QByteArray("[::1]:8080") << true;
    QTest::newRow("id") << QByteArray("worker-1") << false;
    QTest::newRow("id with host") << QByteArray("worker-1@host-a") << false;
    QTest::newRow("text") << QByteArray("all (multiple leaders Ok)") << false;
    QTest::newRow("scheme alone") << QByteArray("http://") << false;
}

void TestClusterLayouts::anIdIsNoAddress()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, isAddress);
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {candidate(u"c_0000000000"_s, 1, 0, payload)};
    const auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QCOMPARE(state.leader()->name, QString::fromUtf8(payload));
    QCOMPARE(state.leader()->address, isAddress ? QString::fromUtf8(payload) : QString());
}

void TestClusterLayouts::aWatchOfAnotherIsToldApart()
{
    ElectionSnapshot snapshot{u"/e"_s, {}, true, {}, {}, true};
    snapshot.children = {
        candidate(u"c_0000000000"_s, 1), candidate(u"c_0000000001"_s, 2), candidate(u"c_0000000002"_s, 3)};
    auto state = model::lineUp(model::plainElectionLayout(), snapshot);
    QVERIFY(model::watchProblems(state).isEmpty());
    state.members[1].watchEvidence = ClusterMember::WatchEvidence::Wrong;
    state.members[2].watchEvidence = ClusterMember::WatchEvidence::Wrong;
    state.members[2].watchesInstead = u"/e/c_0000000000"_s;
    state.problems = model::watchProblems(state);
    QCOMPARE(codes(state), QStringList({u"follower-watches-nobody"_s, u"follower-watches-wrong"_s}));
}

void TestClusterLayouts::aHerdIsMoreThanAFew()
{
    ElectionSnapshot snapshot;
    snapshot.path = u"/election"_s;
    for (int i = 0; i < 5; ++i)
        snapshot.children.append(candidate(u"c_000000000%1"_s.arg(i), 10 + i));
    const ClusterState state = model::lineUp(model::plainElectionLayout(), snapshot);
    const QString leader = u"/election/c_0000000000"_s;
    const QStringList watchers{u"/election/c_0000000001"_s, u"/election/c_0000000002"_s, u"/election/c_0000000003"_s,
        u"/election/c_0000000004"_s};
    QVERIFY(model::herdProblems(state, {{leader, watchers.first(model::mostWatchers)}}).isEmpty());
    const auto herd = model::herdProblems(state, {{leader, watchers}});
    QCOMPARE(herd.size(), 1);
    QCOMPARE(herd.at(0).node, leader);
}

void TestClusterLayouts::sequenceNearItsEnd()
{
    ElectionSnapshot snapshot;
    snapshot.path = u"/election"_s;
    snapshot.children.append(candidate(u"c_2147483640"_s, 1));
    snapshot.stat.czxid = 1;
    snapshot.stat.numChildren = 1;
    // As DataNode.copyStat sends it: twice the counter, less the children.
    snapshot.stat.cversion = static_cast<std::int32_t>(2U * 2147483641U - 1U);
    QVERIFY(codes(model::lineUp(model::plainElectionLayout(), snapshot)).contains(u"sequence-near-end"_s));
    snapshot.stat.cversion = 2 * 1000 - 1;
    QVERIFY(!codes(model::lineUp(model::plainElectionLayout(), snapshot)).contains(u"sequence-near-end"_s));
}

QTEST_GUILESS_MAIN(TestClusterLayouts)
#include "tst_clusterlayouts.moc"

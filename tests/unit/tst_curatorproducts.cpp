// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/writtentree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterState;

namespace {
QString leaderAddress(const ClusterState &state) { return state.leader() ? state.leader()->address : QString(); }
} // namespace

/// Products that elect with Curator's recipes at places of their own.
class TestCuratorProducts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void druidsTwoLeaders();
    void marathon();
    void springIntegrationByRole();
};

void TestCuratorProducts::druidsTwoLeaders()
{
    WrittenTree tree;
    // A latch is made anew after each loss: the numbers climb, and the smallest need not be the oldest session's.
    const QString latch = u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-00000000"_s;
    tree.add(u"/prod/druid/coordinator/_COORDINATOR/"_s + latch + u"12"_s, 0xd2, "http://coordinator-1:8081");
    tree.add(u"/prod/druid/coordinator/_COORDINATOR/"_s + latch + u"11"_s, 0xd3, "http://coordinator-2:8081");
    tree.add(u"/prod/druid/overlord/_OVERLORD/"_s + latch + u"04"_s, 0xd4, "http://overlord-1:8090");
    tree.add(u"/prod/druid/internal-discovery/HISTORICAL/historical-1:8083"_s, 0xd5);
    const ClusterState coordinators = tree.cluster(u"druid-coordinator"_s);
    QCOMPARE(coordinators.path, u"/prod/druid/coordinator/_COORDINATOR"_s);
    QCOMPARE(coordinators.members.size(), 2);
    QVERIFY(leaderAddress(coordinators).contains(u"coordinator-2:8081"_s));
    QCOMPARE(coordinators.workers.size(), 1);
    QVERIFY(leaderAddress(tree.cluster(u"druid-overlord"_s)).contains(u"overlord-1:8090"_s));
}

void TestCuratorProducts::marathon()
{
    WrittenTree tree;
    const QString latch = u"/marathon/leader-curator/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-000000000"_s;
    tree.add(latch + u"7"_s, 0x1, "marathon-1:8080");
    tree.add(latch + u"6"_s, 0x2, "marathon-2:8080");
    const ClusterState state = tree.cluster(u"marathon"_s);
    QCOMPARE(leaderAddress(state), u"marathon-2:8080"_s);
    QCOMPARE(state.members.size(), 2);
}

/// The payload is the candidate's id, a random one unless it was named.
void TestCuratorProducts::springIntegrationByRole()
{
    WrittenTree tree;
    const QString lock = u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-lock-000000000"_s;
    tree.add(u"/spring-integration/leader/orders"_s + lock + u"1"_s, 0x1, "3f0b1b0a-6a53-4b9e-9a3c-3c9a3f7f1e21");
    tree.add(u"/spring-integration/leader/orders"_s + lock + u"0"_s, 0x2, "candidate-2");
    const ClusterState state = tree.cluster(u"spring-integration-leader"_s);
    QCOMPARE(state.path, u"/spring-integration/leader/orders"_s);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->session, 0x2);
    QCOMPARE(state.members.size(), 2);
}

QTEST_GUILESS_MAIN(TestCuratorProducts)
#include "tst_curatorproducts.moc"

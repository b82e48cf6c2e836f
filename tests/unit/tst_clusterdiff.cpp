// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdiff.h"
#include "model/cluster/failovertime.h"
#include "model/cluster/settledproblems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using model::ClusterMember;
using model::ClusterState;
using Kind = ClusterEvent::Kind;

/// What the timeline tells of two states, and no more than there is evidence for.
class TestClusterDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingHappened();
    void aKilledLeaderHandsOver();
    void aForeignLeaderIsJustGone();
    void theGapLastsOverAStateWithoutLeader();
    void theFirstLeaderHasNoGap();
    void comingAndGoing();
    void whoWatchedIsTold();
    void theLocksWatchersAreTold();
    void aLeaderUnderTwoZnodesIsOne();
    void problemsAppearAndGo();
    void problemsSettleFirst();
    void failoverIsExpectedWithinTheTimeout();

private:
    [[nodiscard]] static ClusterState state(const QList<int> &sessions);
    [[nodiscard]] static QList<Kind> kinds(const QList<ClusterEvent> &events);
    static constexpr auto noEvidence = [](qint64) { return model::SessionEvidence{}; };
    model::LostLead m_lost;
};

/// An election whose candidates belong to these sessions, the first leading.
ClusterState TestClusterDiff::state(const QList<int> &sessions)
{
    ClusterState state;
    state.path = u"/election"_s;
    for (const int session : sessions) {
        ClusterMember member;
        member.node = u"/election/c_%1"_s.arg(session, 10, 10, QLatin1Char('0'));
        member.session = session;
        member.role = state.members.isEmpty() ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
        state.members.append(member);
    }
    return state;
}

QList<Kind> TestClusterDiff::kinds(const QList<ClusterEvent> &events)
{
    QList<Kind> kinds;
    for (const ClusterEvent &event : events)
        kinds.append(event.kind);
    return kinds;
}

void TestClusterDiff::nothingHappened()
{
    QVERIFY(model::clusterDifference(state({1, 2}), state({1, 2}), 1000, noEvidence, m_lost).isEmpty());
}

void TestClusterDiff::aKilledLeaderHandsOver()
{
    m_lost = {};
    const auto evidence = [](qint64 session) {
        return session == 1 ? model::SessionEvidence{ClusterEvent::Evidence::ExpiredAfterKill, 10000, 4711}
                            : model::SessionEvidence{};
    };
    const auto events = model::clusterDifference(state({1, 2, 3}), state({2, 3}), 12100, evidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone, Kind::NewLeader}));
    QCOMPARE(events.at(0).evidence, ClusterEvent::Evidence::ExpiredAfterKill);
    QCOMPARE(events.at(0).pid, 4711);
    QCOMPARE(events.at(0).gapMs, 2100);
    QCOMPARE(events.at(1).session, 2);
    QCOMPARE(events.at(1).gapMs, 2100); // from the last proof that the old one worked
    QCOMPARE(m_lost.atMs, 0);
}

void TestClusterDiff::aForeignLeaderIsJustGone()
{
    m_lost = {};
    const auto events = model::clusterDifference(state({1, 2}), state({2}), 12100, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone, Kind::NewLeader}));
    QCOMPARE(events.at(0).evidence, ClusterEvent::Evidence::None);
    QCOMPARE(events.at(0).gapMs, -1);
    QCOMPARE(events.at(1).gapMs, -1); // when its process stopped to work is not known
    QCOMPARE(m_lost.atMs, 0);
}

void TestClusterDiff::theGapLastsOverAStateWithoutLeader()
{
    m_lost = {};
    auto events = model::clusterDifference(state({1}), state({}), 5000, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone, Kind::LeaderLost}));
    events = model::clusterDifference(state({}), state({2}), 9000, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::NewLeader, Kind::Joined}));
    QCOMPARE(events.at(0).gapMs, 4000);
}

void TestClusterDiff::theFirstLeaderHasNoGap()
{
    m_lost = {};
    const auto events = model::clusterDifference(state({}), state({1}), 5000, noEvidence, m_lost);
    QCOMPARE(events.at(0).kind, Kind::NewLeader);
    QCOMPARE(events.at(0).gapMs, -1);
}

void TestClusterDiff::comingAndGoing()
{
    auto before = state({1, 2});
    auto now = state({1, 3});
    before.workers = {{u"/r/n_0000000002"_s, 2, u"http://b"_s}};
    now.workers = {{u"/r/n_0000000003"_s, 3, u"http://c"_s}};
    const auto events = model::clusterDifference(before, now, 1, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone, Kind::Joined, Kind::Unregistered, Kind::Registered}));
    QCOMPARE(events.last().detail, u"http://c"_s);
}

void TestClusterDiff::whoWatchedIsTold()
{
    using Watch = ClusterMember::WatchEvidence;
    m_lost = {};
    auto before = state({1, 2, 3});
    before.product = u"plain-election"_s;
    before.members[1].watches = before.members.at(0).node;
    before.members[1].watchEvidence = Watch::Verified;
    before.members[2].watches = before.members.at(1).node;
    before.members[2].watchEvidence = Watch::Wrong;
    before.members[2].watchesInstead = before.members.at(0).node;
    auto events = model::clusterDifference(before, state({1, 3}), 1000, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone}));
    QCOMPARE(events.at(0).watchers, QStringList());
    QVERIFY(events.at(0).watchersVerified); // the one that should have was found to watch another one
    QCOMPARE(events.at(0).watched, u"/election/c_0000000001"_s);
    QCOMPARE(events.at(0).leader, u"/election/c_0000000001"_s);
    QCOMPARE(events.at(0).product, u"plain-election"_s);

    events = model::clusterDifference(before, state({2, 3}), 1000, noEvidence, m_lost);
    QCOMPARE(events.at(0).watchers, QStringList({u"/election/c_0000000002"_s, u"/election/c_0000000003"_s}));
    QVERIFY(events.at(0).watchersVerified);
    QCOMPARE(events.at(1).previous, u"/election/c_0000000001"_s);
    QCOMPARE(events.at(1).leader, u"/election/c_0000000002"_s);

    before.members[1].watchEvidence = Watch::Inferred;
    events = model::clusterDifference(before, state({2, 3}), 1000, noEvidence, m_lost);
    QVERIFY(!events.at(0).watchersVerified);
}

void TestClusterDiff::theLocksWatchersAreTold()
{
    m_lost = {};
    ClusterState before;
    before.path = u"/controller"_s;
    before.members.resize(3);
    for (int i = 0; i < 3; ++i) {
        before.members[i].node = u"/brokers/ids/%1"_s.arg(i);
        before.members[i].name = u"broker %1"_s.arg(i);
        before.members[i].session = 10 + i;
        before.members[i].watches = i == 0 ? QString() : u"/controller"_s;
    }
    before.members[0].claim = u"/controller"_s;
    before.members[0].role = ClusterMember::Role::Leader;
    auto without = before;
    without.members.removeFirst();
    auto events = model::clusterDifference(before, without, 1000, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::Gone, Kind::LeaderLost}));
    QCOMPARE(events.at(0).watchers, QStringList({u"/brokers/ids/1"_s, u"/brokers/ids/2"_s}));
    QCOMPARE(events.at(0).name, u"broker 0"_s);
    QCOMPARE(events.at(0).leader, QString());
    auto taken = without;
    taken.members[1].role = ClusterMember::Role::Leader;
    taken.members[1].claim = u"/controller"_s;
    events = model::clusterDifference(without, taken, 1040, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::NewLeader}));
    QCOMPARE(events.at(0).previous, u"/brokers/ids/0"_s);
    QCOMPARE(events.at(0).gapMs, 40);
}

/// Kafka's controller may be seen before its broker's registration is, and after.
void TestClusterDiff::aLeaderUnderTwoZnodesIsOne()
{
    m_lost = {};
    ClusterState alone;
    alone.path = u"/controller"_s;
    ClusterMember leader;
    leader.node = alone.path;
    leader.claim = alone.path;
    leader.session = 10;
    leader.role = ClusterMember::Role::Leader;
    alone.members.append(leader);
    ClusterState both = alone;
    both.members[0].node = u"/brokers/ids/0"_s;
    QVERIFY(model::clusterDifference(alone, both, 1000, noEvidence, m_lost).isEmpty());
    QVERIFY(model::clusterDifference(both, alone, 1000, noEvidence, m_lost).isEmpty());
    both.members[0].session = 11;
    QCOMPARE(kinds(model::clusterDifference(alone, both, 1000, noEvidence, m_lost)),
        QList<Kind>({Kind::Gone, Kind::NewLeader, Kind::Joined}));
}

void TestClusterDiff::problemsAppearAndGo()
{
    auto before = state({1});
    auto now = state({1});
    before.problems = {{u"foreign-child"_s, u"/election/x"_s, {}}};
    now.problems = {{u"duplicate-session"_s, u"/election/y"_s, {}}};
    const auto events = model::clusterDifference(before, now, 1, noEvidence, m_lost);
    QCOMPARE(kinds(events), QList<Kind>({Kind::ProblemGone, Kind::ProblemFound}));
    QCOMPARE(events.last().detail, u"duplicate-session"_s);
}

void TestClusterDiff::problemsSettleFirst()
{
    model::SettledProblems settled;
    const QList<model::ClusterProblem> found{{u"leader-registered-as-worker"_s, u"/r/n"_s, {}}};
    QVERIFY(settled.settle(found, 1000).isEmpty());
    QCOMPARE(settled.nextIn(1400), 600);
    QCOMPARE(settled.settle(found, 2000).size(), 1);
    QCOMPARE(settled.nextIn(2000), -1);
    QVERIFY(settled.settle({}, 2100).isEmpty());
    QVERIFY(settled.settle(found, 2200).isEmpty()); // it begins anew
}

void TestClusterDiff::failoverIsExpectedWithinTheTimeout()
{
    constexpr auto range = model::failoverRange(3000, 500);
    QCOMPARE(range.leastMs, 2000);
    QCOMPARE(range.mostMs, 3500);
    QCOMPARE(model::sessionEndsBy(10000, 3000, 500), 13500);
}

QTEST_GUILESS_MAIN(TestClusterDiff)
#include "tst_clusterdiff.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterpast.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterMember;
using model::ClusterPast;
using model::ClusterState;
using Knowledge = ClusterPast::Moment::Knowledge;

/// What a cluster was at a moment.
class TestClusterPast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEachMoment();
    void keepsWhatIsNotKnownApart();
    void isGoneWhileItIsGone();
    void knowsSinceWhenALeaderLeads();
    void isBounded();
    void sharesWhatStays();
    void aClockSetBackKeepsTheOrder();

private:
    [[nodiscard]] static ClusterState state(const QList<int> &sessions, const QString &path = u"/election"_s);
};

ClusterState TestClusterPast::state(const QList<int> &sessions, const QString &path)
{
    ClusterState state;
    state.path = path;
    for (const int session : sessions) {
        ClusterMember member;
        member.node = u"%1/c_%2"_s.arg(path).arg(session, 10, 10, QLatin1Char('0'));
        member.session = session;
        member.role = state.members.isEmpty() ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
        state.members.append(member);
    }
    return state;
}

void TestClusterPast::tellsEachMoment()
{
    ClusterPast past;
    QSignalSpy changed(&past, &ClusterPast::changed);
    past.record(state({1, 2}), 1000);
    past.record(state({1, 2}), 1500); // nothing new
    past.record(state({2}), 2000);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!past.at(u"/election"_s, 999));
    QVERIFY(!past.at(u"/other"_s, 1000));
    QCOMPARE(past.stateAt(u"/election"_s, 1000), state({1, 2}));
    QCOMPARE(past.stateAt(u"/election"_s, 1999), state({1, 2}));
    QCOMPARE(past.stateAt(u"/election"_s, 2000), state({2}));
    QCOMPARE(past.stateAt(u"/election"_s, 999'999), state({2}));
}

void TestClusterPast::keepsWhatIsNotKnownApart()
{
    ClusterPast past;
    past.record(state({1, 2}), 1000);
    past.record(state({7}, u"/other"_s), 1000);
    past.recordInterruption(2000);
    past.recordInterruption(2100);
    past.record(state({2}), 3000);
    QCOMPARE(past.at(u"/election"_s, 2500)->knowledge, Knowledge::Unseen);
    QCOMPARE(past.at(u"/election"_s, 2500)->state, state({1, 2})); // the last that was seen
    QCOMPARE(past.at(u"/election"_s, 3000)->knowledge, Knowledge::Seen);
    QCOMPARE(past.at(u"/other"_s, 3000)->knowledge, Knowledge::Unseen);
    past.recordReturn(4000);
    QCOMPARE(past.at(u"/other"_s, 4000)->knowledge, Knowledge::Seen);
    QCOMPARE(past.moments(u"/election"_s).size(), std::size_t(3));
}

void TestClusterPast::isGoneWhileItIsGone()
{
    ClusterPast past;
    past.record(state({1}), 1000);
    past.recordGone(u"/election"_s, 2000);
    past.recordInterruption(2500);
    QVERIFY(!past.stateAt(u"/election"_s, 2600));
    QCOMPARE(past.at(u"/election"_s, 2600)->knowledge, Knowledge::Gone);
    past.record(state({1}), 3000);
    QCOMPARE(past.stateAt(u"/election"_s, 3000), state({1}));
}

void TestClusterPast::knowsSinceWhenALeaderLeads()
{
    ClusterPast past;
    past.record(state({1, 2}), 1000);
    past.record(state({2}), 2000);
    past.record(state({2, 3}), 3000);
    QCOMPARE(past.ledSinceMs(u"/election"_s, 1500), 1000);
    QCOMPARE(past.ledSinceMs(u"/election"_s, 3500), 2000);
    past.recordInterruption(4000);
    past.record(state({2, 3, 4}), 5000);
    QCOMPARE(past.ledSinceMs(u"/election"_s, 5500), 5000); // it may have lost and taken the lead meanwhile
    past.record(state({}), 6000);
    QCOMPARE(past.ledSinceMs(u"/election"_s, 6500), 0);
}

void TestClusterPast::isBounded()
{
    constexpr qsizetype most = 256 * 1024;
    ClusterPast past(most);
    past.record(state({1}, u"/quiet"_s), 1);
    for (int i = 2; i < 5000; ++i)
        past.record(state({i, i + 1, i + 2}), i);
    QVERIFY(past.bytes() <= most);
    QVERIFY(past.bytes() > most / 2);
    QVERIFY(!past.at(u"/election"_s, 10)); // long gone
    QCOMPARE(past.stateAt(u"/election"_s, 4999), state({4999, 5000, 5001}));
    QCOMPARE(past.stateAt(u"/quiet"_s, 4999), state({1}, u"/quiet"_s)); // what it still is
}

void TestClusterPast::sharesWhatStays()
{
    ClusterPast past;
    past.record(state({1, 2}), 1000);
    past.record(state({2}), 2000);
    const auto &moments = past.moments(u"/election"_s);
    // The second follows the leader that went, so it differs; its neighbours in later states are the same texts.
    past.record(state({2, 3}), 3000);
    QCOMPARE(moments.at(1).state.members.at(0).node.constData(), moments.at(2).state.members.at(0).node.constData());
}

void TestClusterPast::aClockSetBackKeepsTheOrder()
{
    ClusterPast past;
    past.record(state({1}), 2000);
    past.record(state({2}), 1000);
    QCOMPARE(past.stateAt(u"/election"_s, 2000), state({2}));
}

QTEST_GUILESS_MAIN(TestClusterPast)
#include "tst_clusterpast.moc"

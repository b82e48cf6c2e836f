// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/failoverdistribution.h"
#include "model/cluster/leadershiplog.h"
#include "model/cluster/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using model::LeadershipHistory;
using Kind = ClusterEvent::Kind;
using Evidence = ClusterEvent::Evidence;

/// Who led when, and how long nobody did.
class TestLeadershipHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReignFollowsAnother();
    void aKilledLeaderLedUntilItFellSilent();
    void aLeaderThatWasNeverSeenLeadingWentAllTheSame();
    void whatWasNotSeenIsNotClaimed();
    void theSameLeaderLedOverABlank();
    void aLateDepartureBelongsToItsFailover();
    void lateEvidenceReachesItsFailover();
    void itStaysBounded();
    void theLogKeepsClustersApart();
    void anotherRunBegins();
    void earlierRunsAreRead();
    void gapsAreDistributed();
    void withoutGapsThereAreNoBins();

private:
    [[nodiscard]] static ClusterEvent happened(Kind kind, qint64 timeMs, const QString &node);
    [[nodiscard]] static ClusterEvent leads(qint64 timeMs, const QString &node, const QString &previous, qint64 gapMs);
    [[nodiscard]] static ClusterEvent killed(qint64 timeMs, const QString &node, qint64 silentMs);
};

ClusterEvent TestLeadershipHistory::happened(Kind kind, qint64 timeMs, const QString &node)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = timeMs;
    event.cluster = u"/e"_s;
    event.product = u"plain-election"_s;
    event.node = node;
    if (kind == Kind::ClusterFound)
        event.leader = node;
    return event;
}

ClusterEvent TestLeadershipHistory::leads(qint64 timeMs, const QString &node, const QString &previous, qint64 gapMs)
{
    ClusterEvent event = happened(Kind::NewLeader, timeMs, node);
    event.leader = node;
    event.previous = previous;
    event.gapMs = gapMs;
    return event;
}

ClusterEvent TestLeadershipHistory::killed(qint64 timeMs, const QString &node, qint64 silentMs)
{
    ClusterEvent event = happened(Kind::Gone, timeMs, node);
    event.evidence = Evidence::ExpiredAfterKill;
    event.gapMs = silentMs;
    event.timeoutMs = 3000;
    return event;
}

void TestLeadershipHistory::aReignFollowsAnother()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    history.take(happened(Kind::LeaderLost, 5000, u"/e/c_1"_s));
    QCOMPARE(history.reigns().back().endMs, 5000);
    history.take(leads(7000, u"/e/c_2"_s, u"/e/c_1"_s, 2000));
    QCOMPARE(history.reigns().size(), 2);
    const auto &first = history.reigns().front();
    QCOMPARE(first.beginMs, 1000);
    QVERIFY(first.beganUnseen); // it led before anybody looked
    QCOMPARE(first.endMs, 5000);
    const auto &second = history.reigns().back();
    QCOMPARE(second.node, u"/e/c_2"_s);
    QCOMPARE(second.beginMs, 7000);
    QCOMPARE(second.endMs, 0);
    QVERIFY(!second.beganUnseen);
    QCOMPARE(history.failovers().size(), 1);
    QCOMPARE(history.failovers().back().withoutLeaderMs, 2000);
    QCOMPARE(history.sinceMs(), 1000);
}

void TestLeadershipHistory::aKilledLeaderLedUntilItFellSilent()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    history.take(killed(7100, u"/e/c_1"_s, 2100));
    history.take(leads(7110, u"/e/c_2"_s, u"/e/c_1"_s, 2110));
    QCOMPARE(history.reigns().front().endMs, 5000);
    const auto &failover = history.failovers().back();
    QVERIFY(failover.departed.has_value());
    QCOMPARE(failover.silentMs, 2100);
    QCOMPARE(failover.verdict, model::Explanation::Verdict::Within);
}

void TestLeadershipHistory::aLeaderThatWasNeverSeenLeadingWentAllTheSame()
{
    LeadershipHistory history;
    history.take(killed(7100, u"/e/c_1"_s, 2100));
    history.take(leads(7110, u"/e/c_2"_s, u"/e/c_1"_s, 2110));
    QVERIFY(history.failovers().constLast().departed.has_value());
}

void TestLeadershipHistory::whatWasNotSeenIsNotClaimed()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    history.take(happened(Kind::SessionLost, 4000, {}));
    history.take(happened(Kind::SessionBack, 9000, {}));
    history.take(leads(9100, u"/e/c_2"_s, u"/e/c_1"_s, -1));
    const auto &first = history.reigns().front();
    QCOMPARE(first.endMs, 4000); // the last proof
    QVERIFY(first.endedUnseen);
    QVERIFY(history.reigns().back().beganUnseen);
    QCOMPARE(history.blanks().size(), 1);
    QCOMPARE(history.blanks().front().beginMs, 4000);
    QCOMPARE(history.blanks().front().endMs, 9000);
    QVERIFY(history.failovers().back().interrupted);
    QCOMPARE(history.failovers().back().withoutLeaderMs, -1);
}

void TestLeadershipHistory::theSameLeaderLedOverABlank()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    history.take(happened(Kind::SessionLost, 4000, {}));
    QCOMPARE(history.blanks().back().endMs, 0);
    history.take(happened(Kind::SessionBack, 9000, {}));
    QCOMPARE(history.reigns().size(), 1);
    QCOMPARE(history.reigns().back().endMs, 0);
    // Found anew: between the last that was seen and that moment nobody looked.
    history.take(happened(Kind::ClusterFound, 20000, u"/e/c_1"_s));
    QCOMPARE(history.reigns().size(), 2);
    QVERIFY(history.reigns().front().endedUnseen);
    QCOMPARE(history.blanks().back().endMs, 20000);
}

void TestLeadershipHistory::aLateDepartureBelongsToItsFailover()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/brokers/ids/1"_s));
    history.take(happened(Kind::LeaderLost, 5000, u"/brokers/ids/1"_s));
    history.take(leads(5040, u"/brokers/ids/2"_s, u"/brokers/ids/1"_s, 40));
    QCOMPARE(history.failovers().back().stayedBehind, u"/brokers/ids/1"_s);
    history.take(happened(Kind::Gone, 5060, u"/brokers/ids/1"_s));
    QVERIFY(history.failovers().back().departed.has_value());
    QCOMPARE(history.failovers().back().stayedBehind, QString());
    QCOMPARE(history.failovers().size(), 1);
}

void TestLeadershipHistory::lateEvidenceReachesItsFailover()
{
    model::Timeline timeline;
    const model::LeadershipLog log(&timeline);
    timeline.append(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    ClusterEvent gone = happened(Kind::Gone, 5000, u"/e/c_1"_s);
    timeline.append(gone);
    timeline.append(leads(5000, u"/e/c_2"_s, u"/e/c_1"_s, -1));
    gone.evidence = Evidence::ClosedSeen;
    timeline.amend(gone);
    QCOMPARE(log.of(u"/e"_s)->failovers().constLast().departed->evidence, Evidence::ClosedSeen);
}

void TestLeadershipHistory::itStaysBounded()
{
    LeadershipHistory history;
    for (int i = 1; i <= 5000; ++i)
        history.take(leads(i * 100, u"/e/c_%1"_s.arg(i), u"/e/c_%1"_s.arg(i - 1), 10));
    QCOMPARE(history.reigns().size(), 2000);
    QCOMPARE(history.failovers().size(), 2000);
    QCOMPARE(history.reigns().back().node, u"/e/c_5000"_s);
}

void TestLeadershipHistory::theLogKeepsClustersApart()
{
    model::Timeline timeline;
    timeline.append(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    const model::LeadershipLog log(&timeline);
    QCOMPARE(log.of(u"/e"_s)->reigns().size(), 1); // was there already
    ClusterEvent other = leads(2000, u"/f/c_1"_s, {}, -1);
    other.cluster = u"/f"_s;
    timeline.append(other);
    timeline.append(happened(Kind::SessionLost, 3000, {}));
    QCOMPARE(log.of(u"/f"_s)->reigns().size(), 1);
    QCOMPARE(log.of(u"/e"_s)->blanks().size(), 1);
    QCOMPARE(log.of(u"/f"_s)->blanks().size(), 1);
    QVERIFY(!log.of(u"/service_registry"_s));
}

void TestLeadershipHistory::anotherRunBegins()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1000, u"/e/c_1"_s));
    history.take(leads(5000, u"/e/c_2"_s, u"/e/c_1"_s, 100));
    ClusterEvent begun = happened(Kind::ObservationBegan, 90'000, {});
    begun.gapMs = 30'000; // somebody looked until 60 s, and nothing changed
    history.take(begun);
    QCOMPARE(history.reigns().constLast().endMs, 60'000);
    QVERIFY(history.reigns().constLast().endedUnseen);
    QCOMPARE(history.blanks().constLast().beginMs, 60'000);
    QCOMPARE(history.blanks().constLast().endMs, 0);
    history.take(happened(Kind::ClusterFound, 91'000, u"/e/c_2"_s));
    QCOMPARE(history.blanks().size(), 1);
    QCOMPARE(history.blanks().constLast().endMs, 91'000);
    QCOMPARE(history.reigns().size(), 3);
    QVERIFY(history.reigns().constLast().beganUnseen);
    QCOMPARE(history.reigns().constLast().endMs, 0);
    // A run that ended while its view was interrupted: the blank goes on.
    history.take(happened(Kind::SessionLost, 95'000, {}));
    begun.timeMs = 200'000;
    history.take(begun);
    history.take(happened(Kind::ClusterFound, 201'000, u"/e/c_3"_s));
    QCOMPARE(history.blanks().size(), 2);
    QCOMPARE(history.blanks().constLast().beginMs, 95'000);
    QCOMPARE(history.blanks().constLast().endMs, 201'000);
    QCOMPARE(history.reigns().at(2).endMs, 95'000);
    // Servers of our own are new in each run.
    begun.timeMs = 300'000;
    begun.detail = u"sandbox"_s;
    history.take(begun);
    QCOMPARE(history.sinceMs(), 0);
    history.take(happened(Kind::ClusterFound, 301'000, u"/e/c_1"_s));
    QCOMPARE(history.sinceMs(), 301'000);
    QCOMPARE(history.reigns().size(), 1);
    QVERIFY(history.blanks().isEmpty());
}

void TestLeadershipHistory::earlierRunsAreRead()
{
    model::Timeline timeline;
    const model::LeadershipLog log(&timeline);
    timeline.append(happened(Kind::ClusterFound, 100'000, u"/e/c_2"_s));
    QCOMPARE(log.of(u"/e"_s)->reigns().size(), 1);
    QVERIFY(!log.of(u"/old"_s));
    ClusterEvent old = happened(Kind::ClusterFound, 1500, u"/old/c_1"_s);
    old.cluster = u"/old"_s;
    timeline.prepend({happened(Kind::ClusterFound, 1000, u"/e/c_0"_s), old, leads(5000, u"/e/c_1"_s, u"/e/c_0"_s, 100),
                         happened(Kind::ObservationBegan, 99'000, {})},
        false);
    const auto *history = log.of(u"/e"_s);
    QCOMPARE(history->sinceMs(), 1000);
    QCOMPARE(history->reigns().size(), 3);
    QCOMPARE(history->failovers().size(), 1);
    QCOMPARE(history->reigns().at(1).endMs, 5000); // the last proof
    QCOMPARE(log.of(u"/old"_s)->reigns().size(), 1);
    timeline.append(leads(101'000, u"/e/c_3"_s, u"/e/c_2"_s, 200));
    QCOMPARE(log.of(u"/e"_s)->failovers().size(), 2);
    timeline.dropEarlier();
    QCOMPARE(log.of(u"/e"_s)->reigns().size(), 2);
    QVERIFY(!log.of(u"/old"_s));
}

void TestLeadershipHistory::gapsAreDistributed()
{
    LeadershipHistory history;
    history.take(happened(Kind::ClusterFound, 1, u"/e/c_0"_s));
    for (const auto &[number, gap] : {std::pair{1, 2100}, {2, 2900}, {3, 5600}}) {
        const QString old = u"/e/c_%1"_s.arg(number - 1);
        history.take(killed(number * 100'000, old, gap));
        history.take(leads(number * 100'000, u"/e/c_%1"_s.arg(number), old, gap));
    }
    history.take(happened(Kind::LeaderLost, 400'000, u"/e/c_3"_s));
    history.take(leads(400'012, u"/e/c_4"_s, u"/e/c_3"_s, 12));
    history.take(leads(500'000, u"/e/c_5"_s, u"/e/c_4"_s, -1));

    const auto all = model::failoverDistribution(history.failovers(), 0, {}, 0);
    QCOMPARE(all.gapsMs, (QList<qint64>{12, 2100, 2900, 5600}));
    QCOMPARE(all.unknown, 1);
    QCOMPARE(all.medianMs, 2500);
    QCOMPARE(all.timeoutMs, 3000);
    QVERIFY(all.expected.has_value());
    QCOMPARE(all.expected->leastMs, 2000);
    QCOMPARE(all.expected->mostMs, 5000);
    QCOMPARE(all.judged, 3);
    QCOMPARE(all.within, 2);
    QCOMPARE(all.binMs, 500);
    QCOMPARE(all.bins.size(), 12);
    QCOMPARE(all.bins.at(0), (model::FailoverDistribution::Bin{0, 1}));
    QCOMPARE(all.bins.at(4), (model::FailoverDistribution::Bin{1, 0}));
    QCOMPARE(all.bins.at(11), (model::FailoverDistribution::Bin{1, 0}));

    const auto late = model::failoverDistribution(history.failovers(), 350'000, model::FailoverRange{4000, 8000}, 6000);
    QCOMPARE(late.gapsMs, (QList<qint64>{12}));
    QCOMPARE(late.expected->mostMs, 8000); // none of them tells a timeout: the present leader's
}

void TestLeadershipHistory::withoutGapsThereAreNoBins()
{
    const auto none = model::failoverDistribution({}, 0, {}, 0);
    QVERIFY(none.bins.isEmpty());
    QCOMPARE(none.medianMs, -1);
    QVERIFY(!none.expected.has_value());
}

QTEST_GUILESS_MAIN(TestLeadershipHistory)
#include "tst_leadershiphistory.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusternews.h"
#include "app/cluster/joinguard.h"
#include "app/cluster/lineup.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/memberssamples.h"
#include "app/cluster/membertext.h"
#include "app/cluster/participantsmodel.h"
#include "app/cluster/timelinemodel.h"
#include "app/cluster/workersmodel.h"
#include "clustersample.h"
#include "model/cluster/recipeproduct.h"
#include "model/cluster/timeline.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using Event = model::ClusterEvent;

/// The cluster view's data on its way to the widgets.
class TestClusterModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void participantsFollowTheLine();
    void rowsKeepTheirPlace();
    void workersAreJoinedBySession();
    void timelinePausesAndGoesOn();
    void timelineDropsTheOldest();
    void timelineHasTheMembersColours();
    void coloursStayAndStayApart();
    void goneKeepTheirPlaceForAMoment();
    void goneFirstStaysFirst();
    void silentMembersCountDown();
    void newsTellsAFailover();
    void newsDoesNotGuess();
    void chartHasGapsWhereNothingWasKnown();
    void joiningIsJudged_data();
    void joiningIsJudged();

private:
    [[nodiscard]] QList<Member> members(int count)
    {
        return membersOf(test::sampleCluster(count), nullptr, nullptr, m_colors);
    }
    MemberColors m_colors;
};

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QStringList nodes(const QList<Member> &members)
{
    QStringList nodes;
    for (const auto &member : members)
        nodes.append(member.candidate.node);
    return nodes;
}

Event happened(Event::Kind kind, qint64 timeMs, int candidate)
{
    Event event;
    event.kind = kind;
    event.timeMs = timeMs;
    event.cluster = u"/election"_s;
    event.node = test::candidatePath(candidate);
    event.session = 0x100 + candidate;
    return event;
}

} // namespace

void TestClusterModels::participantsFollowTheLine()
{
    ParticipantsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers(members(4));
    QCOMPARE(column(model, ParticipantsModel::RoleColumn),
        (QStringList{u"leader"_s, u"follower"_s, u"follower"_s, u"follower"_s}));
    QCOMPARE(column(model, ParticipantsModel::WatchesColumn).mid(1),
        (QStringList{u"c_0000000000"_s, u"c_0000000001"_s, u"c_0000000002"_s}));
    QCOMPARE(model.index(2, ParticipantsModel::SessionColumn).data().toString(), u"0x102"_s);
    QCOMPARE(model.index(2, 0).data(ParticipantsModel::PathRole).toString(), test::candidatePath(2));
    model.setMembers({});
    QCOMPARE(model.rowCount(), 0);
}

void TestClusterModels::rowsKeepTheirPlace()
{
    ParticipantsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto line = members(5);
    model.setMembers(line);
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    line.removeFirst();
    line.append(members(6).last());
    line.swapItemsAt(2, 3);
    model.setMembers(line);
    QVERIFY(third.isValid());
    QCOMPARE(third.row(), 1);
    QCOMPARE(third.data(ParticipantsModel::PathRole).toString(), test::candidatePath(2));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, 0).data(ParticipantsModel::PathRole).toString());
    QCOMPARE(shown, nodes(line));
    QCOMPARE(resets.size(), 0);
}

void TestClusterModels::workersAreJoinedBySession()
{
    WorkersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto workers = test::sampleCluster(3).workers;
    workers.append({u"/service_registry/n_0000000009"_s, 0x999, u"http://10.0.0.9:80"_s});
    model.setWorkers(workers, members(3));
    QCOMPARE(column(model, WorkersModel::CandidateColumn),
        (QStringList{u"c_0000000001"_s, u"c_0000000002"_s, u"no candidate"_s}));
    QCOMPARE(model.index(0, 0).data(Qt::DecorationRole).value<QColor>(), m_colors.color(0x101));
}

void TestClusterModels::timelinePausesAndGoesOn()
{
    model::Timeline timeline;
    TimelineModel model(&timeline);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    timeline.append(happened(Event::Kind::Joined, 1000, 0));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, TimelineModel::WhatColumn).data().toString().contains(u"c_0000000000 joined"_s));
    QCOMPARE(model.index(0, 0).data(TimelineModel::PathRole).toString(), test::candidatePath(0));
    model.setPaused(true);
    timeline.append(happened(Event::Kind::Joined, 2000, 1));
    timeline.append(happened(Event::Kind::Joined, 3000, 2));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.waiting(), 2);
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.waiting(), 0);
}

void TestClusterModels::timelineDropsTheOldest()
{
    model::Timeline timeline(3);
    TimelineModel model(&timeline);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 8; ++i) {
        if (i == 5)
            model.setPaused(true);
        timeline.append(happened(Event::Kind::Joined, i, i));
    }
    model.setPaused(false);
    QCOMPARE(model.rowCount(), static_cast<int>(timeline.events().size()));
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(TimelineModel::PathRole).toString(), test::candidatePath(7));
}

void TestClusterModels::timelineHasTheMembersColours()
{
    model::Timeline timeline;
    TimelineModel model(&timeline);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MemberColors colors;
    model.setColors(&colors);
    const auto color = [&model](int row) {
        return model.index(row, TimelineModel::WhatColumn).data(Qt::DecorationRole).value<QColor>();
    };
    timeline.append(happened(Event::Kind::Joined, 1000, 0));
    timeline.append(happened(Event::Kind::Gone, 2000, 0));
    Event server;
    server.kind = Event::Kind::ServerDown;
    timeline.append(server);
    QSignalSpy changed(&model, &TimelineModel::dataChanged);
    const qint64 session = timeline.events().front().session;
    QVERIFY(session != 0);
    colors.keep(u"/election"_s, {0x7, session});
    QVERIFY(changed.count() > 0);
    QVERIFY(color(0) != colors.color(0x7));
    QCOMPARE(color(0), colors.color(session));
    QCOMPARE(color(1), color(0));
    QCOMPARE(color(2), QColor(Qt::transparent)); // about no member
    const QColor last = color(1);
    colors.keep(u"/election"_s, {0x7}); // gone, and remembered
    QCOMPARE(color(1), last);
}

void TestClusterModels::coloursStayAndStayApart()
{
    MemberColors colors;
    colors.keep(u"/a"_s, {1, 2, 3, 4, 5, 6, 7});
    QSet<QRgb> seen;
    for (qint64 session = 1; session <= 7; ++session)
        seen.insert(colors.color(session).rgb());
    QCOMPARE(seen.size(), 7);
    const QColor third = colors.color(3);
    const QColor first = colors.color(1);
    colors.keep(u"/a"_s, {3, 4, 5, 6, 7, 8});
    QCOMPARE(colors.color(3), third);
    QCOMPARE(colors.color(8), first); // the least used one
    colors.keep(u"/b"_s, {3});
    colors.keep(u"/a"_s, {});
    QCOMPARE(colors.color(3), third);
    QCOMPARE(colors.color(4), QColor(Qt::gray));
}

void TestClusterModels::goneKeepTheirPlaceForAMoment()
{
    const auto words = [](const Member &) { return u"expired"_s; };
    Lineup lineup;
    auto line = members(4);
    lineup.update(line, 1000, words);
    line.removeAt(1);
    line.append(members(5).last());
    lineup.update(line, 2000, words);
    const auto shown = lineup.members();
    QCOMPARE(nodes(shown),
        (QStringList{test::candidatePath(0), test::candidatePath(1), test::candidatePath(2), test::candidatePath(3),
            test::candidatePath(4)}));
    QCOMPARE(shown.at(1).life, Member::Life::Gone);
    QCOMPARE(shown.at(1).lastWords, u"expired"_s);
    QVERIFY(!lineup.forget(2000 + Lineup::shownAfterwardsMs - 1));
    QVERIFY(lineup.forget(2000 + Lineup::shownAfterwardsMs));
    QCOMPARE(nodes(lineup.members()), nodes(line));
}

void TestClusterModels::goneFirstStaysFirst()
{
    Lineup lineup;
    auto line = members(3);
    lineup.update(line, 0, [](const Member &) { return QString(); });
    line.removeFirst();
    lineup.update(line, 10, [](const Member &) { return QString(); });
    QCOMPARE(lineup.members().constFirst().candidate.node, test::candidatePath(0));
    // Back under the same name: there again, once.
    lineup.update(members(3), 20, [](const Member &) { return QString(); });
    QCOMPARE(nodes(lineup.members()), nodes(members(3)));
    QVERIFY(!lineup.hasGone());
}

void TestClusterModels::silentMembersCountDown()
{
    auto member = members(2).last();
    QCOMPARE(member.remainingMs(5000), -1);
    member.pid = 42;
    member.life = Member::Life::Killed;
    member.silentSinceMs = 5000;
    member.endsByMs = 8000;
    QCOMPARE(member.remainingMs(6000), 2000);
    QCOMPARE(member.remainingMs(99000), 0);
    QCOMPARE(member.remainingShare(6500), 0.5);
    QCOMPARE(lifeText(member, 5000), u"process killed; ZooKeeper waits up to 3.0 s"_s);
    QCOMPARE(roleText(member), u"suspected"_s);
    QVERIFY(spokenName(member, 5000).startsWith(u"suspected, c_0000000001, session 0x101"_s));
    QVERIFY(spokenName(members(1).first(), 0).startsWith(u"leader of /election, c_0000000000, session 0x100"_s));
}

void TestClusterModels::newsTellsAFailover()
{
    std::deque<Event> events;
    auto killed = happened(Event::Kind::KilledHere, 10000, 0);
    killed.timeoutMs = 3000;
    killed.pid = 4711;
    events.push_back(killed);
    QVERIFY(latestNews(events, u"/election"_s, {}).text.contains(u"timeout of 3.0 s"_s));
    auto gone = happened(Event::Kind::Gone, 12100, 0);
    gone.evidence = Event::Evidence::ExpiredAfterKill;
    gone.gapMs = 2100;
    events.push_back(gone);
    auto leads = happened(Event::Kind::NewLeader, 12110, 1);
    leads.gapMs = 2110;
    leads.previous = gone.node;
    events.push_back(leads);
    events.push_back(happened(Event::Kind::Unregistered, 12130, 1));
    const auto news = latestNews(events, u"/election"_s, u"/service_registry"_s);
    QCOMPARE(news.timeMs, 12110);
    QVERIFY2(news.text.contains(u"expired 2.1 s after its process was killed here"_s), qPrintable(news.text));
    QVERIFY2(
        news.text.contains(u"c_0000000001"_s) && news.text.contains(u"nobody led for 2.1 s"_s), qPrintable(news.text));
    QCOMPARE(lastWordsOf(events, test::candidatePath(0)), u"session expired 2.1 s after the kill"_s);
}

void TestClusterModels::newsDoesNotGuess()
{
    const std::deque<Event> events{happened(Event::Kind::Gone, 1000, 2)};
    QCOMPARE(latestNews(events, u"/election"_s, {}).text,
        u"c_0000000002 of session 0x102 is gone: deleted, closed and expired look the same in the tree."_s);
    QCOMPARE(latestNews(events, u"/other"_s, {}).timeMs, 0);
}

void TestClusterModels::chartHasGapsWhereNothingWasKnown()
{
    model::ClusterHistory history;
    history.record({1000, 4, 3});
    history.record({9000, 3, 2});
    const auto samples = membersSamples(history,
        {happened(Event::Kind::SessionLost, 500, 0), happened(Event::Kind::SessionLost, 4000, 0),
            happened(Event::Kind::SessionBack, 6000, 0)});
    QCOMPARE(samples.size(), 4);
    QList<bool> known;
    QList<int> candidates;
    for (const auto &sample : samples) {
        known.append(sample.known);
        candidates.append(sample.candidates);
    }
    QCOMPARE(known, (QList<bool>{true, false, true, true}));
    QCOMPARE(candidates, (QList<int>{4, 4, 4, 3}));
}

void TestClusterModels::joiningIsJudged_data()
{
    using Verdict = JoinJudgement::Verdict;
    using zkbridge::ElectionRecipe;
    QTest::addColumn<ElectionRecipe>("recipe");
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<QStringList>("ours");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("foreign");
    const auto plain = ElectionRecipe::Plain;
    const QString latch = u"_c_2d76c1d0-061f-4642-8862-99326bcbd9a5-latch-0000000003"_s;
    const QString kazoo = u"b95bb48c3d4b4a0aad0700bddf76f02c__lock__0000000000"_s;
    QTest::newRow("empty") << plain << QStringList{} << QStringList{} << int(Verdict::Free) << 0;
    QTest::newRow("ours alone") << plain << QStringList{u"c_0000000001"_s} << QStringList{u"c_0000000001"_s}
                                << int(Verdict::Free) << 0;
    QTest::newRow("others") << plain << QStringList{u"c_0000000001"_s, u"c_0000000002"_s, u"c_-000000012"_s}
                            << QStringList{u"c_0000000002"_s} << int(Verdict::Confirm) << 2;
    QTest::newRow("Curator's latch") << plain << QStringList{latch} << QStringList{} << int(Verdict::Refuse) << 0;
    QTest::newRow("another prefix") << plain << QStringList{u"n_0000000003"_s} << QStringList{} << int(Verdict::Refuse)
                                    << 0;
    QTest::newRow("no sequence") << plain << QStringList{u"config"_s} << QStringList{} << int(Verdict::Refuse) << 0;
    QTest::newRow("latch among latches") << ElectionRecipe::CuratorLatch << QStringList{latch} << QStringList{}
                                         << int(Verdict::Confirm) << 1;
    QTest::newRow("latch among what only Curator sorts")
        << ElectionRecipe::CuratorLatch << QStringList{latch, u"config"_s} << QStringList{} << int(Verdict::Refuse)
        << 1;
    QTest::newRow("kazoo among kazoo's") << ElectionRecipe::Kazoo << QStringList{kazoo} << QStringList{kazoo}
                                         << int(Verdict::Free) << 0;
    QTest::newRow("kazoo among latches") << ElectionRecipe::Kazoo << QStringList{latch} << QStringList{}
                                         << int(Verdict::Refuse) << 0;
}

void TestClusterModels::joiningIsJudged()
{
    QFETCH(const zkbridge::ElectionRecipe, recipe);
    QFETCH(QStringList, children);
    QFETCH(QStringList, ours);
    const auto judgement = judgeJoin(children, ours, model::candidateTest(recipe, u"c_"_s));
    QTEST(int(judgement.verdict), "verdict");
    QTEST(judgement.foreign, "foreign");
}

QTEST_MAIN(TestClusterModels)
#include "tst_clustermodels.moc"

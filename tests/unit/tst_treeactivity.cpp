// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/treeactivity.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using model::TreeActivity;
using Change = TreeActivity::Change;

namespace {

QString text(const QList<TreeActivity::Subtree> &subtrees)
{
    QStringList lines;
    for (const TreeActivity::Subtree &subtree : subtrees)
        lines.append(u"%1 %2"_s.arg(subtree.path).arg(subtree.changes));
    return lines.join(u", ");
}

} // namespace

/// Counts by second and by subtree; the clock is the test's.
class TestTreeActivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsQuiet();
    void countsBySecond();
    void forgetsAfterAMinute();
    void leavesAGapWhereNothingHappened();
    void tellsTheRateOfTenSeconds();
    void explainsByTheDeepestSubtree();
    void staysBounded_data();
    void staysBounded();
    void keepsABusyZnodeApartInACrowd();
    void ticksWhileThereIsSomethingToTell();

private:
    [[nodiscard]] TreeActivity::Clock clock()
    {
        m_now = 0;
        return [this] { return m_now; };
    }
    qint64 m_now = 0;
};

void TestTreeActivity::startsQuiet()
{
    const TreeActivity activity(clock());
    QCOMPARE(activity.total(), 0);
    QCOMPARE(activity.changesPerSecond(), 0.0);
    QCOMPARE(activity.lastMinute(), QList<int>(60, 0));
    QVERIFY(activity.mostActive(10).isEmpty());
}

void TestTreeActivity::countsBySecond()
{
    TreeActivity activity(clock());
    activity.note(u"/a"_s, Change::Created);
    m_now = 999;
    activity.note(u"/a"_s, Change::Data);
    m_now = 1000;
    activity.note(u"/b"_s, Change::Deleted);
    m_now = 3000;
    activity.note(u"/b"_s, Change::Created);
    QCOMPARE(activity.lastMinute().last(4), QList<int>({2, 1, 0, 1}));
    QCOMPARE(activity.total(), 4);
    QCOMPARE(activity.total(Change::Created), 2);
    QCOMPARE(activity.total(Change::Children), 0);
}

void TestTreeActivity::forgetsAfterAMinute()
{
    TreeActivity activity(clock());
    activity.note(u"/a/b"_s, Change::Data);
    m_now = 59'999;
    QCOMPARE(text(activity.mostActive(10)), u"/a/b 1"_s);
    QCOMPARE(activity.lastMinute().constFirst(), 1);
    m_now = 60'000;
    QVERIFY(activity.mostActive(10).isEmpty());
    QCOMPARE(activity.lastMinute(), QList<int>(60, 0));
    QCOMPARE(activity.total(), 1);
    activity.note(u"/c"_s, Change::Data);
    QCOMPARE(text(activity.mostActive(10)), u"/c 1"_s);
}

void TestTreeActivity::leavesAGapWhereNothingHappened()
{
    TreeActivity activity(clock());
    for (int i = 0; i < 60; ++i) {
        m_now = i * 1000;
        activity.note(u"/a"_s, Change::Data);
    }
    m_now = 90'000; // half of the ring was not touched meanwhile
    activity.note(u"/a"_s, Change::Data);
    const QList<int> minute = activity.lastMinute();
    QCOMPARE(std::accumulate(minute.cbegin(), minute.cend(), 0), 30);
    QCOMPARE(minute.first(29), QList<int>(29, 1));
    QCOMPARE(minute.last(31), QList<int>(30, 0) << 1);
    QCOMPARE(text(activity.mostActive(10)), u"/a 30"_s);
}

void TestTreeActivity::tellsTheRateOfTenSeconds()
{
    TreeActivity activity(clock());
    for (int i = 0; i < 50; ++i)
        activity.note(u"/old"_s, Change::Data);
    m_now = 20'000;
    for (int i = 0; i < 30; ++i)
        activity.note(u"/new"_s, Change::Data);
    QCOMPARE(activity.changesPerSecond(), 3.0);
    const auto busiest = activity.mostActive(10);
    QCOMPARE(text(busiest), u"/ 80, /old 50, /new 30"_s);
    QCOMPARE(busiest.at(0).perSecond, 3.0);
    QCOMPARE(busiest.at(1).perSecond, 0.0);
    QCOMPARE(busiest.at(2).perSecond, 3.0);
}

void TestTreeActivity::explainsByTheDeepestSubtree()
{
    TreeActivity activity(clock());
    for (int i = 0; i < 10; ++i)
        activity.note(u"/apps/kafka/brokers/ids/%1"_s.arg(i % 2), Change::Data);
    // All is below /apps/kafka/brokers/ids, so neither "/" nor what is between explains it better.
    QCOMPARE(text(activity.mostActive(10)),
        u"/apps/kafka/brokers/ids 10, /apps/kafka/brokers/ids/0 5, /apps/kafka/brokers/ids/1 5"_s);
    activity.note(u"/apps"_s, Change::Data);
    QCOMPARE(text(activity.mostActive(2)), u"/apps 11, /apps/kafka/brokers/ids 10"_s);
}

void TestTreeActivity::staysBounded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("one parent") << u"/queue/item-%1"_s;
    QTest::newRow("directly below the root") << u"/item-%1"_s;
    QTest::newRow("a parent for each") << u"/sessions/%1/a/b/c/d/e/f/state"_s;
}

void TestTreeActivity::staysBounded()
{
    QFETCH(QString, pattern);
    TreeActivity activity(clock());
    constexpr int changes = 100'000;
    for (int i = 0; i < changes; ++i) {
        m_now = i / 2;
        activity.note(pattern.arg(i), Change::Created);
        QVERIFY(activity.pathCount() <= TreeActivity::maxPaths);
    }
    const auto busiest = activity.mostActive(1);
    QCOMPARE(busiest.size(), 1);
    QCOMPARE(busiest.constFirst().changes, changes); // folding loses no change
    QCOMPARE(pattern.startsWith(busiest.constFirst().path), true);
    const QList<int> minute = activity.lastMinute();
    QCOMPARE(std::accumulate(minute.cbegin(), minute.cend(), 0), changes);
}

void TestTreeActivity::keepsABusyZnodeApartInACrowd()
{
    TreeActivity activity(clock());
    for (int i = 0; i < 50'000; ++i) {
        activity.note(u"/queue/item-%1"_s.arg(i), Change::Created);
        if (i % 10 == 0)
            activity.note(u"/queue/counter"_s, Change::Data);
    }
    const auto busiest = activity.mostActive(2);
    QCOMPARE(text(busiest), u"/queue 55000, /queue/counter 5000"_s);
}

void TestTreeActivity::ticksWhileThereIsSomethingToTell()
{
    TreeActivity activity(clock());
    QSignalSpy ticked(&activity, &TreeActivity::ticked);
    m_now = 990;
    activity.note(u"/a"_s, Change::Data);
    QVERIFY(ticked.isEmpty());
    m_now = 995;
    QVERIFY(ticked.wait()); // 11 ms later: the second is over then
    m_now = 61'999; // ... and more than a minute after the change it is told that it is quiet
    QVERIFY(ticked.wait());
    const auto told = ticked.count();
    m_now = 62'999;
    activity.note(u"/a"_s, Change::Data);
    QCOMPARE(ticked.count(), told); // nothing came by itself in between
    QVERIFY(ticked.wait());
}

QTEST_GUILESS_MAIN(TestTreeActivity)
#include "tst_treeactivity.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/taskspread.h"

#include <QHash>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using zkbridge::TaskSpread;

namespace {

/// Workers that need a fixed time for each task, on a clock that jumps from event to event.
class Plant {
public:
    explicit Plant(const QMap<QString, qint64> &taskMs)
        : m_taskMs(taskMs)
    {
        for (auto it = taskMs.cbegin(); it != taskMs.cend(); ++it)
            m_spread.setBacklog(it.key(), 0, 0);
    }
    /// Until all are done; how many each got.
    [[nodiscard]] QMap<QString, int> doAll(int tasks)
    {
        while (tasks > 0 || hasWork()) {
            for (QString worker = tasks > 0 ? m_spread.next(m_now) : QString(); !worker.isEmpty();
                 worker = tasks > 0 ? m_spread.next(m_now) : QString()) {
                give(worker);
                --tasks;
            }
            passTime(tasks > 0);
        }
        return m_given;
    }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] const TaskSpread &spread() const { return m_spread; }

private:
    [[nodiscard]] bool hasWork() const
    {
        return std::any_of(m_backlog.cbegin(), m_backlog.cend(), [](int backlog) { return backlog > 0; });
    }
    void give(const QString &worker)
    {
        m_spread.give(worker, m_now);
        ++m_given[worker];
        if (m_backlog[worker]++ == 0)
            m_endsAt[worker] = m_now + m_taskMs[worker];
    }
    void passTime(bool tasksWait)
    {
        qint64 next = std::numeric_limits<qint64>::max();
        for (auto it = m_backlog.cbegin(); it != m_backlog.cend(); ++it) {
            if (*it > 0)
                next = std::min(next, m_endsAt[it.key()]);
        }
        if (const auto wait = m_spread.waitMs(m_now); wait && tasksWait)
            next = std::min(next, m_now + *wait);
        QVERIFY2(next < std::numeric_limits<qint64>::max(), "nobody works and nobody is given anything");
        m_now = next;
        for (auto it = m_backlog.begin(); it != m_backlog.end(); ++it) {
            if (*it > 0 && m_endsAt[it.key()] == m_now) {
                --*it;
                m_endsAt[it.key()] += m_taskMs[it.key()];
                m_spread.setBacklog(it.key(), *it, m_now);
            }
        }
    }

    QMap<QString, qint64> m_taskMs;
    TaskSpread m_spread;
    QMap<QString, int> m_given;
    QMap<QString, int> m_backlog;
    QMap<QString, qint64> m_endsAt;
    qint64 m_now = 0;
};

} // namespace

/// Who gets the next task, on a clock of the test's own.
class tst_TaskSpread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalOnesGetEquallyMany_data();
    void equalOnesGetEquallyMany();
    void nearlyEqualOnesDiffer();
    void slowOneGetsFewer();
    void neverMoreThanTheWindow();
    void quickOnesGetMoreAtOnce();
    void longWaysNeedMoreAtOnce();
    void newcomerIsNotFloodedFirst();
    void oneThatWentHoldsUpNobody();
    void silentOneHoldsUpNobodyForLong();
    void whatIsTakenBackDoesNotCount();
    void turnsGoOnAfterARest();
};

void tst_TaskSpread::equalOnesGetEquallyMany_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<qint64>("taskMs");
    QTest::addColumn<int>("tasks");
    QTest::newRow("three, slow") << 3 << qint64(500) << 100;
    QTest::newRow("three, quick") << 3 << qint64(1) << 3001;
    QTest::newRow("seven, few tasks") << 7 << qint64(50) << 5;
    QTest::newRow("one") << 1 << qint64(50) << 20;
    QTest::newRow("many") << 100 << qint64(5) << 1234;
}

void tst_TaskSpread::equalOnesGetEquallyMany()
{
    QFETCH(const int, workers);
    QFETCH(const qint64, taskMs);
    QFETCH(const int, tasks);
    QMap<QString, qint64> plant;
    for (int i = 0; i < workers; ++i)
        plant.insert(QString::number(i), taskMs);
    QMap<QString, int> given = Plant(plant).doAll(tasks);
    int least = given.value(u"0"_s);
    int most = least;
    int sum = 0;
    for (int i = 0; i < workers; ++i) {
        const int count = given.value(QString::number(i));
        least = std::min(least, count);
        most = std::max(most, count);
        sum += count;
    }
    QCOMPARE(sum, tasks);
    QVERIFY2(most - least <= 1, qPrintable(u"from %1 to %2"_s.arg(least).arg(most)));
}

/// Two per cent are no reason for one to get more.
void tst_TaskSpread::nearlyEqualOnesDiffer()
{
    const QMap<QString, int> given = Plant({{u"a"_s, 98}, {u"b"_s, 100}, {u"c"_s, 99}}).doAll(300);
    for (const int count : given)
        QCOMPARE(count, 100);
}

void tst_TaskSpread::slowOneGetsFewer()
{
    Plant plant({{u"a"_s, 100}, {u"b"_s, 100}, {u"slow"_s, 1000}});
    const QMap<QString, int> given = plant.doAll(420);
    // At full speed: 200, 200 and 20 in 20 s.
    QVERIFY2(given[u"slow"_s] <= 30, qPrintable(QString::number(given[u"slow"_s])));
    QVERIFY2(plant.now() < 26'000, qPrintable(QString::number(plant.now())));
}

void tst_TaskSpread::neverMoreThanTheWindow()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    spread.setBacklog(u"b"_s, 0, 0);
    QMap<QString, int> given;
    for (QString worker = spread.next(0); !worker.isEmpty(); worker = spread.next(0)) {
        spread.give(worker, 0);
        ++given[worker];
    }
    QCOMPARE(given, (QMap<QString, int>{{u"a"_s, TaskSpread::leastWindow}, {u"b"_s, TaskSpread::leastWindow}}));
}

void tst_TaskSpread::quickOnesGetMoreAtOnce()
{
    // It has done all by the time a look at it tells.
    TaskSpread quick;
    quick.setBacklog(u"a"_s, 0, 0);
    for (qint64 now = 0; now < 10; ++now) {
        for (QString worker = quick.next(now); !worker.isEmpty(); worker = quick.next(now))
            quick.give(worker, now);
        quick.setBacklog(u"a"_s, 0, now + 1);
    }
    QCOMPARE(quick.window(u"a"_s), TaskSpread::mostWindow);
    // Each look finds that one has ended, and the next at work.
    TaskSpread steady;
    steady.setBacklog(u"a"_s, 0, 0);
    steady.give(u"a"_s, 0);
    for (qint64 now = 0; now < 300; now += 30) {
        while (!steady.next(now).isEmpty())
            steady.give(u"a"_s, now);
        steady.setBacklog(u"a"_s, steady.window(u"a"_s) / 2, now + 30);
    }
    QCOMPARE(steady.window(u"a"_s), TaskSpread::mostWindow);
    Plant slow({{u"a"_s, 200}});
    QCOMPARE(slow.doAll(20), (QMap<QString, int>{{u"a"_s, 20}}));
    QCOMPARE(slow.spread().window(u"a"_s), TaskSpread::leastWindow);
}

/// Tasks of no length, brought over a way that takes longer than what counts as slow elsewhere.
void tst_TaskSpread::longWaysNeedMoreAtOnce()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    for (int i = 0; i < 50; ++i)
        spread.addTrip(400);
    for (qint64 now = 0; now < 12'000; now += 1200) {
        while (!spread.next(now).isEmpty())
            spread.give(u"a"_s, now);
        spread.setBacklog(u"a"_s, 0, now + 1200);
    }
    QCOMPARE(spread.window(u"a"_s), TaskSpread::mostWindow);
}

/// One that comes late gets its share from then on, not all until it has caught up.
void tst_TaskSpread::newcomerIsNotFloodedFirst()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(spread.next(i), u"a"_s);
        spread.give(u"a"_s, i);
        spread.setBacklog(u"a"_s, 0, i);
    }
    spread.setBacklog(u"b"_s, 0, 50);
    QMap<QString, int> given;
    for (int i = 0; i < 10; ++i) {
        const QString worker = spread.next(50);
        spread.give(worker, 50);
        spread.setBacklog(worker, 0, 50);
        ++given[worker];
    }
    QCOMPARE(given, (QMap<QString, int>{{u"a"_s, 5}, {u"b"_s, 5}}));
}

void tst_TaskSpread::oneThatWentHoldsUpNobody()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    spread.setBacklog(u"b"_s, 0, 0);
    for (const QString &worker : {u"a"_s, u"b"_s}) {
        spread.give(worker, 0);
        spread.give(worker, 0);
    }
    spread.setBacklog(u"a"_s, 1, 1000);
    QCOMPARE(spread.next(1000), u"a"_s);
    spread.give(u"a"_s, 1000);
    spread.setBacklog(u"a"_s, 1, 2000);
    QCOMPARE(spread.next(2000), QString()); // b has got less
    spread.remove(u"b"_s);
    QCOMPARE(spread.next(2000), u"a"_s);
}

/// A frozen worker keeps what it has; the others go on after a short wait, and do not wait as often later.
void tst_TaskSpread::silentOneHoldsUpNobodyForLong()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    spread.setBacklog(u"frozen"_s, 0, 0);
    qint64 now = 0;
    int given = 0;
    int waits = 0;
    while (given < 1000) {
        const QString worker = spread.next(now);
        if (worker.isEmpty()) {
            const auto wait = spread.waitMs(now);
            QVERIFY(wait);
            QVERIFY(*wait <= TaskSpread::patienceMs);
            now += std::max<qint64>(*wait, 1);
            ++waits;
            continue;
        }
        spread.give(worker, now);
        ++given;
        if (worker == u"a"_s)
            spread.setBacklog(worker, 0, now);
    }
    QVERIFY2(waits <= 12, qPrintable(QString::number(waits)));
}

void tst_TaskSpread::whatIsTakenBackDoesNotCount()
{
    TaskSpread spread;
    spread.setBacklog(u"a"_s, 0, 0);
    spread.setBacklog(u"b"_s, 0, 0);
    const QString first = spread.next(0);
    spread.give(first, 0);
    QVERIFY(spread.next(0) != first);
    const QString second = spread.next(0);
    spread.give(second, 0);
    spread.takeBack(first);
    QCOMPARE(spread.next(0), first);
}

/// Few at a time, and after each all rest: nobody gets two more than another, in each lot and in all.
void tst_TaskSpread::turnsGoOnAfterARest()
{
    TaskSpread spread;
    const QStringList workers{u"a"_s, u"b"_s, u"c"_s};
    for (const QString &worker : workers)
        spread.setBacklog(worker, 0, 0);
    const auto spreadOf = [&workers](const QMap<QString, int> &given) {
        const QList<int> counts{given[workers[0]], given[workers[1]], given[workers[2]]};
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        return *most - *least;
    };
    QMap<QString, int> all;
    for (int lot = 1; lot < 20; ++lot) {
        QMap<QString, int> given;
        for (int i = 0; i < lot; ++i) {
            const QString worker = spread.next(0);
            spread.give(worker, 0);
            ++given[worker];
            ++all[worker];
            spread.setBacklog(worker, 0, 0);
        }
        spread.rest();
        QVERIFY(spreadOf(given) <= 1);
        QVERIFY(spreadOf(all) <= 1);
    }
}

QTEST_APPLESS_MAIN(tst_TaskSpread)
#include "tst_taskspread.moc"

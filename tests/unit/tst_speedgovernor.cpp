// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/speedgovernor.h"

#include <QTest>

using namespace zkbridge;

/// Time is told to the governor, so that none passes here.
class TestSpeedGovernor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsToItsCap();
    void doesNotLimitWithoutACap();
    void takesANewCap();
    void slowsDownWhenAnswersTakeTwice();
    void ignoresWhatIsHarmless();
    void ignoresASingleSlowAnswer();
    void ignoresASlowAnswerAtTheStart();
    void comparesWithTheTimeBefore();

private:
    /// Reads all it may for so long, asking every millisecond.
    static qint64 readFor(SpeedGovernor &governor, qint64 &nowMs, int milliseconds, int atMost = 2000)
    {
        qint64 read = 0;
        for (const qint64 end = nowMs + milliseconds; nowMs < end; ++nowMs) {
            const int allowed = std::min(governor.allowance(nowMs), atMost);
            governor.spend(allowed);
            read += allowed;
        }
        return read;
    }
    static void note(SpeedGovernor &governor, double milliseconds, int times)
    {
        for (int i = 0; i < times; ++i)
            governor.noteAnswerTime(milliseconds);
    }
};

void TestSpeedGovernor::keepsToItsCap()
{
    SpeedGovernor governor(20'000);
    qint64 now = 1000;
    const qint64 read = readFor(governor, now, 10'000);
    QVERIFY2(read >= 199'000, qPrintable(QString::number(read)));
    QVERIFY2(read <= 203'000, qPrintable(QString::number(read)));
    // Used up: the wait brings a portion, not one znode.
    const int wait = governor.waitMs(now);
    QVERIFY(wait > 0 && wait <= 20);
    QVERIFY(governor.allowance(now + wait) >= 200);
    // What was not used is not kept for long.
    now += 60'000;
    QVERIFY(governor.allowance(now) <= 2000);
}

void TestSpeedGovernor::doesNotLimitWithoutACap()
{
    SpeedGovernor governor(0);
    QCOMPARE(governor.allowance(0), SpeedGovernor::unlimited);
    governor.spend(1'000'000);
    QCOMPARE(governor.allowance(1), SpeedGovernor::unlimited);
    QCOMPARE(governor.waitMs(1), 0);
}

void TestSpeedGovernor::takesANewCap()
{
    SpeedGovernor governor(200'000);
    qint64 now = 0;
    readFor(governor, now, 100);
    governor.setCap(20'000);
    readFor(governor, now, 1000);
    const qint64 read = readFor(governor, now, 1000);
    QVERIFY2(read >= 19'000 && read <= 21'000, qPrintable(QString::number(read)));
}

void TestSpeedGovernor::slowsDownWhenAnswersTakeTwice()
{
    SpeedGovernor governor(0);
    note(governor, 20, 5);
    governor.setBusy(true);
    qint64 now = 0;
    const qint64 fast = readFor(governor, now, 2000, 200);
    note(governor, 35, 5);
    QVERIFY(!governor.isSlowedDown());
    note(governor, 90, 3);
    QVERIFY(governor.isSlowedDown());
    const qint64 slow = readFor(governor, now, 2000, 200);
    QVERIFY2(slow < fast / 2 + fast / 10, qPrintable(QString::number(slow)));
    note(governor, 90, 30);
    const qint64 slowest = readFor(governor, now, 2000, 200);
    QVERIFY2(slowest > 0 && slowest <= qint64(2.3 * SpeedGovernor::slowest), qPrintable(QString::number(slowest)));

    note(governor, 20, 60);
    QVERIFY(!governor.isSlowedDown());
    QCOMPARE(readFor(governor, now, 2000, 200), fast);
}

void TestSpeedGovernor::ignoresWhatIsHarmless()
{
    SpeedGovernor governor(0);
    note(governor, 0.3, 5);
    governor.setBusy(true);
    note(governor, 4, 10);
    QVERIFY(!governor.isSlowedDown());
}

void TestSpeedGovernor::ignoresASingleSlowAnswer()
{
    SpeedGovernor governor(0);
    note(governor, 20, 5);
    governor.setBusy(true);
    note(governor, 20, 3);
    note(governor, 500, 1);
    QVERIFY(!governor.isSlowedDown());
}

/// When a walk begins this program is busiest itself: what it takes for a slow server may be its own delay.
void TestSpeedGovernor::ignoresASlowAnswerAtTheStart()
{
    SpeedGovernor governor(0);
    note(governor, 1, 5);
    governor.setBusy(true);
    note(governor, 500, 2);
    QVERIFY(!governor.isSlowedDown());
    note(governor, 500, 1);
    QVERIFY(governor.isSlowedDown());
}

void TestSpeedGovernor::comparesWithTheTimeBefore()
{
    SpeedGovernor governor(0);
    note(governor, 60, 5); // a server far away
    governor.setBusy(true);
    note(governor, 100, 5);
    QVERIFY(!governor.isSlowedDown());
    note(governor, 130, 3);
    QVERIFY(governor.isSlowedDown());
    governor.setBusy(false);
    QVERIFY(!governor.isSlowedDown());
}

QTEST_GUILESS_MAIN(TestSpeedGovernor)
#include "tst_speedgovernor.moc"

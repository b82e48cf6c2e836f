// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/leaderlease.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using zkbridge::LeaderLease;

class tst_LeaderLease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coversTwoThirdsOfTheTimeout();
    void isRenewedByProofsAlone();
    void keepsItsLatestProof();
    void lapsesWhenTheProofIsTooOld();
    void isNoLeaseWhenStopped();
};

void tst_LeaderLease::coversTwoThirdsOfTheTimeout()
{
    QVERIFY(LeaderLease::covers(3000, 100'000, 100'000));
    QVERIFY(LeaderLease::covers(3000, 100'000, 101'999));
    QVERIFY(!LeaderLease::covers(3000, 100'000, 102'000));
    QVERIFY(!LeaderLease::covers(3000, 100'000, 500'000));
    QVERIFY(!LeaderLease::covers(0, 100'000, 100'000)); // a timeout nobody has told yet proves nothing
}

void tst_LeaderLease::isRenewedByProofsAlone()
{
    LeaderLease lease;
    QSignalSpy lapsed(&lease, &LeaderLease::lapsed);
    const qint64 begin = LeaderLease::bootTimeMs();
    lease.start(600, begin);
    QTimer answers; // from a server that goes on answering
    connect(&answers, &QTimer::timeout, &lease, [&lease] { lease.renew(LeaderLease::bootTimeMs()); });
    answers.start(10);
    QTRY_VERIFY(LeaderLease::bootTimeMs() - begin > 900); // long past what the first proof covers
    QVERIFY(lease.isValid());
    QCOMPARE(lapsed.count(), 0);

    answers.stop(); // the process runs on, and hears nothing
    QVERIFY(lapsed.wait());
    QVERIFY(!lease.isValid());
    lease.renew(LeaderLease::bootTimeMs());
    QVERIFY2(!lease.isValid(), "a proof that comes too late renews nothing");
}

void tst_LeaderLease::keepsItsLatestProof()
{
    LeaderLease lease;
    QSignalSpy lapsed(&lease, &LeaderLease::lapsed);
    const qint64 now = LeaderLease::bootTimeMs();
    const qint64 nearlyUsedUp = now - 39'900;
    lease.start(60'000, nearlyUsedUp);
    lease.renew(now);
    lease.renew(nearlyUsedUp + 1); // an answer that took its time
    QTRY_VERIFY(LeaderLease::bootTimeMs() > now + 150);
    QVERIFY(lease.isValid());
    QCOMPARE(lapsed.count(), 0);
}

void tst_LeaderLease::lapsesWhenTheProofIsTooOld()
{
    LeaderLease lease;
    QSignalSpy lapsed(&lease, &LeaderLease::lapsed);
    lease.start(600, LeaderLease::bootTimeMs() - 600);
    QVERIFY(!lease.isValid()); // at once, whatever the timer has said so far
    QVERIFY(lapsed.wait());
    QVERIFY(!lease.isValid());
}

void tst_LeaderLease::isNoLeaseWhenStopped()
{
    LeaderLease lease;
    QVERIFY(!lease.isValid());
    lease.start(60'000, LeaderLease::bootTimeMs());
    QVERIFY(lease.isValid());
    lease.stop();
    QVERIFY(!lease.isValid());
}

QTEST_GUILESS_MAIN(tst_LeaderLease)
#include "tst_leaderlease.moc"

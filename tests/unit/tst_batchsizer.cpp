// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/batchsizer.h"

#include <QTest>

#include <set>

using namespace zkbridge;

class TestBatchSizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsWhileRepliesAreSmall();
    void staysNearItsTarget();
    void learnsNothingFromSmallBatches();
    void trustsByTwos();
    void expectsMuchOfWhatIsUnknown();
    void leapsThroughAll_data();
    void leapsThroughAll();
    void leapsEvenly();
};

void TestBatchSizer::growsWhileRepliesAreSmall()
{
    BatchSizer sizer;
    QCOMPARE(sizer.reads(), BatchSizer::fewest);
    for (int packet = 0; packet < 20; ++packet) {
        const int before = sizer.reads();
        sizer.noteReply(before, before * 100);
        QVERIFY(sizer.reads() <= 2 * before);
    }
    QCOMPARE(sizer.reads(), BatchSizer::most);
}

void TestBatchSizer::staysNearItsTarget()
{
    BatchSizer sizer;
    constexpr int each = 4096;
    for (int packet = 0; packet < 20; ++packet)
        sizer.noteReply(sizer.reads(), qint64(sizer.reads()) * each);
    QCOMPARE(sizer.reads(), int(BatchSizer::targetBytes / each));
    sizer.noteReply(sizer.reads(), 4 * BatchSizer::targetBytes);
    QVERIFY(sizer.reads() <= int(BatchSizer::targetBytes / each) / 4 + 1);
}

void TestBatchSizer::learnsNothingFromSmallBatches()
{
    BatchSizer sizer;
    sizer.noteReply(3, 300);
    QCOMPARE(sizer.reads(), BatchSizer::fewest);
    sizer.noteReply(0, 0);
    QCOMPARE(sizer.reads(), BatchSizer::fewest);
}

void TestBatchSizer::trustsByTwos()
{
    SizeTrust trust;
    QCOMPARE(trust.allowance(), 2U);
    trust.noteAsked(2);
    QCOMPARE(trust.allowance(), 0U);
    trust.noteAnswered(2, 200);
    QCOMPARE(trust.allowance(), 6U);
    QCOMPARE(trust.expectedBytes(), 100.0);
    trust.noteAsked(6);
    trust.noteAnswered(6, 6'000'000);
    QVERIFY(trust.expectedBytes() > 700'000);
}

/// Two unknown ones of the largest kind a server takes by default make a reply of 2 MiB, and no third goes with them.
void TestBatchSizer::expectsMuchOfWhatIsUnknown()
{
    const SizeTrust trust;
    QVERIFY(trust.knowsNothing());
    QVERIFY(3 * trust.expectedBytes() > BatchSizer::targetBytes);
}

void TestBatchSizer::leapsThroughAll_data()
{
    QTest::addColumn<quint32>("count");
    for (const quint32 count : {1U, 2U, 3U, 4U, 5U, 6U, 12U, 100U, 30030U, 65536U})
        QTest::addRow("%u", count) << count;
}

void TestBatchSizer::leapsThroughAll()
{
    QFETCH(quint32, count);
    const LeapingOrder order(count);
    std::set<quint32> seen;
    for (quint32 turn = 0; turn < count; ++turn)
        seen.insert(order.at(turn));
    QCOMPARE(seen.size(), std::size_t(count));
    QCOMPARE(*seen.rbegin(), count - 1);
}

/// A tenth that stands together is a tenth of every thirty in a row, or nearly.
void TestBatchSizer::leapsEvenly()
{
    constexpr quint32 count = 10'000;
    const LeapingOrder order(count);
    for (quint32 from = 0; from + 30 <= count; ++from) {
        int large = 0;
        for (quint32 turn = from; turn < from + 30; ++turn)
            large += order.at(turn) >= count - count / 10 ? 1 : 0;
        QVERIFY2(large >= 1 && large <= 6, qPrintable(QString::number(large)));
    }
}

QTEST_GUILESS_MAIN(TestBatchSizer)
#include "tst_batchsizer.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fillplan.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using app::FillPlan;

class TestFillPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void everyPathOnceAndParentsFirst_data();
    void everyPathOnceAndParentsFirst();
    void flatNames();
    void belowTheRoot();
};

void TestFillPlan::chooses_data()
{
    QTest::addColumn<qint64>("znodes");
    QTest::addColumn<int>("depth");
    QTest::addColumn<qint64>("fanOut");
    QTest::newRow("a million in 3 levels") << qint64(1'000'000) << 3 << qint64(100);
    QTest::newRow("a cube and its inner znodes") << qint64(1110) << 3 << qint64(10);
    QTest::newRow("one more") << qint64(1111) << 3 << qint64(11);
    QTest::newRow("flat") << qint64(1'000'000) << 1 << qint64(1'000'000);
    QTest::newRow("one") << qint64(1) << 3 << qint64(1);
    QTest::newRow("a chain") << qint64(200) << 200 << qint64(1);
    QTest::newRow("most") << qint64(100'000'000) << 2 << qint64(10'000);
}

void TestFillPlan::chooses()
{
    QFETCH(const qint64, znodes);
    QFETCH(const int, depth);
    QFETCH(const qint64, fanOut);
    const FillPlan plan(u"/b"_s, znodes, depth);
    QCOMPARE(plan.size(), znodes);
    QCOMPARE(plan.fanOut(), fanOut);
    QVERIFY(plan.path(znodes - 1).count(u'/') <= depth + 1);
}

void TestFillPlan::everyPathOnceAndParentsFirst_data()
{
    QTest::addColumn<qint64>("znodes");
    QTest::addColumn<int>("depth");
    for (const qint64 znodes : {1, 2, 9, 10, 11, 100, 1110, 1111})
        for (const int depth : {1, 2, 3, 7})
            QTest::addRow("%lld in %d", static_cast<long long>(znodes), depth) << znodes << depth;
}

void TestFillPlan::everyPathOnceAndParentsFirst()
{
    QFETCH(const qint64, znodes);
    QFETCH(const int, depth);
    const FillPlan plan(u"/b"_s, znodes, depth);
    QSet<QString> made{u"/b"_s};
    for (qint64 i = 0; i < znodes; ++i) {
        const QString path = plan.path(i);
        QVERIFY2(made.contains(path.section(u'/', 0, -2)), qPrintable(path));
        QVERIFY2(!made.contains(path), qPrintable(path));
        QVERIFY(path.count(u'/') <= depth + 1);
        made.insert(path);
    }
}

void TestFillPlan::flatNames()
{
    const FillPlan plan(u"/b"_s, 100'000, 1);
    QCOMPARE(plan.path(0), u"/b/node-0000000"_s);
    QCOMPARE(plan.path(99'999), u"/b/node-0099999"_s);
}

void TestFillPlan::belowTheRoot() { QCOMPARE(FillPlan(u"/"_s, 10, 3).path(9), u"/node-000/node-001/node-001"_s); }

QTEST_APPLESS_MAIN(TestFillPlan)
#include "tst_fillplan.moc"

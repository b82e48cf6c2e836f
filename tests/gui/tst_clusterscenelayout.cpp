// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscenelayout.h"

#include <QTest>

#include <algorithm>

using namespace app;

/// Where members stand: pure geometry, so every count and window size can be looked through.
class TestClusterSceneLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToPlace();
    void placesDoNotOverlapAndFit_data();
    void placesDoNotOverlapAndFit();
    void fewStandInOneRow();
    void manyWindSoThatNeighboursTouch();
    void everyoneIsReadable_data();
    void everyoneIsReadable();
    void leaderIsFirstAndLargest_data();
    void leaderIsFirstAndLargest();
    void zoomShowsMore();
    void workHasItsOwnPlace();
    void arrowsRunFromEdgeToEdge();
    void arrowsOverOthersRise();
    void leaderIsReachedByAStraightArrow();
};

namespace {

const QList<QSizeF> viewports{{320, 160}, {600, 150}, {600, 260}, {1000, 300}, {1300, 450}, {1880, 620}, {300, 900}};

SceneSizes sizes()
{
    SceneSizes sizes;
    sizes.card = {200, 150};
    sizes.cardGap = {76, 40};
    sizes.compact = {110, 68};
    sizes.compactGap = {28, 26};
    sizes.chip = {56, 26};
    sizes.chipGap = {16, 14};
    sizes.dot = {14, 14};
    sizes.dotGap = {10, 10};
    return sizes;
}

void everyViewport(const QList<int> &counts)
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("viewport");
    for (const int count : counts)
        for (const QSizeF viewport : viewports)
            QTest::addRow("%d in %gx%g", count, viewport.width(), viewport.height()) << count << viewport;
}

} // namespace

void TestClusterSceneLayout::nothingToPlace()
{
    const auto plan = planScene(0, {800, 300}, sizes());
    QVERIFY(plan.places.isEmpty());
    QVERIFY(plan.scale > 0);
    QCOMPARE(plan.bounds, QRectF(0, 0, 800, 300));
}

void TestClusterSceneLayout::placesDoNotOverlapAndFit_data()
{
    everyViewport({1, 2, 3, 4, 8, 9, 17, 30, 64, 200, 500});
}

void TestClusterSceneLayout::placesDoNotOverlapAndFit()
{
    QFETCH(int, count);
    QFETCH(QSizeF, viewport);
    const auto plan = planScene(count, viewport, sizes());
    QCOMPARE(plan.places.size(), count);
    const QRectF room = QRectF({0, 0}, viewport).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (qsizetype i = 0; i < plan.places.size(); ++i) {
        QVERIFY2(room.contains(plan.places.at(i)), qPrintable(QString::number(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!plan.places.at(i).intersects(plan.places.at(j)),
                qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
}

void TestClusterSceneLayout::fewStandInOneRow()
{
    const auto plan = planScene(4, {1200, 400}, sizes());
    QCOMPARE(plan.detail, Detail::Card);
    for (qsizetype i = 1; i < plan.places.size(); ++i) {
        QCOMPARE(plan.places.at(i).center().y(), plan.places.at(0).center().y());
        QVERIFY(plan.places.at(i).left() > plan.places.at(i - 1).right());
    }
}

void TestClusterSceneLayout::manyWindSoThatNeighboursTouch()
{
    const auto plan = planScene(30, {1000, 330}, sizes());
    for (qsizetype i = 2; i < plan.places.size(); ++i) {
        const QRectF &a = plan.places.at(i - 1);
        const QRectF &b = plan.places.at(i);
        const bool sameRow = qFuzzyCompare(a.top(), b.top());
        const bool sameColumn = qFuzzyCompare(a.left(), b.left());
        QVERIFY2(sameRow != sameColumn, qPrintable(QString::number(i)));
        QVERIFY(!sameColumn || b.top() > a.bottom());
    }
}

void TestClusterSceneLayout::everyoneIsReadable_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QSizeF>("smallest"); // on the screen
    QTest::newRow("3") << 3 << Detail::Card << QSizeF(150, 110);
    QTest::newRow("30") << 30 << Detail::Chip << QSizeF(44, 20);
    QTest::newRow("500") << 500 << Detail::Dot << QSizeF(8, 8);
}

void TestClusterSceneLayout::everyoneIsReadable()
{
    QFETCH(int, count);
    QFETCH(Detail, detail);
    QFETCH(QSizeF, smallest);
    const auto plan = planScene(count, {800, 280}, sizes());
    QCOMPARE(plan.detail, detail);
    for (const QRectF &place : plan.places)
        QVERIFY2(place.width() >= smallest.width() && place.height() >= smallest.height(),
            qPrintable(QStringLiteral("%1 x %2").arg(place.width()).arg(place.height())));
}

void TestClusterSceneLayout::leaderIsFirstAndLargest_data() { everyViewport({2, 3, 4, 30, 200, 500}); }

void TestClusterSceneLayout::leaderIsFirstAndLargest()
{
    QFETCH(int, count);
    QFETCH(QSizeF, viewport);
    const auto plan = planScene(count, viewport, sizes());
    if (plan.detail == Detail::Card || plan.detail == Detail::Compact)
        QVERIFY2(plan.leaderScale >= plan.scale, "the leader's letters are smaller than its followers'");
    const QRectF &leader = plan.places.at(0);
    for (qsizetype i = 1; i < plan.places.size(); ++i) {
        QVERIFY(leader.left() <= plan.places.at(i).left());
        QVERIFY(leader.width() >= plan.places.at(i).width() * 1.05);
        QVERIFY(leader.height() >= plan.places.at(i).height() * 1.05);
    }
    QVERIFY(leader.top() <= plan.places.at(1).top());
}

void TestClusterSceneLayout::zoomShowsMore()
{
    // A view zoomed is planned as one that many times as large.
    QCOMPARE(planScene(500, QSizeF(1000, 300), sizes()).detail, Detail::Dot);
    QCOMPARE(planScene(500, QSizeF(1000, 300) * 2.4, sizes()).detail, Detail::Chip);
    QCOMPARE(planScene(500, QSizeF(1000, 300) * 6, sizes()).detail, Detail::Compact);
}

void TestClusterSceneLayout::workHasItsOwnPlace()
{
    auto withLane = sizes();
    withLane.lane = 30;
    for (const int count : {0, 1, 4, 30, 500}) {
        const auto plan = planScene(count, {1000, 330}, withLane);
        QCOMPARE(plan.lane, QRectF(0, 300, 1000, 30));
        for (const QRectF &place : plan.places)
            QVERIFY(!place.intersects(plan.lane));
    }
    QVERIFY(planScene(4, {1000, 330}, sizes()).lane.isEmpty());
}

void TestClusterSceneLayout::arrowsRunFromEdgeToEdge()
{
    const QRectF left(0, 0, 100, 60);
    const QRectF right(150, 0, 100, 60);
    const QRectF below(0, 100, 100, 60);
    auto line = arrowLine(right, left);
    QCOMPARE(line.pointAtPercent(0), QPointF(150, 30));
    QCOMPARE(line.pointAtPercent(1), QPointF(100, 30));
    line = arrowLine(left, right);
    QCOMPARE(line.pointAtPercent(1), QPointF(150, 30));
    line = arrowLine(below, left);
    QCOMPARE(line.pointAtPercent(0), QPointF(50, 100));
    QCOMPARE(line.pointAtPercent(1), QPointF(50, 60));
}

void TestClusterSceneLayout::arrowsOverOthersRise()
{
    const QRectF first(0, 100, 100, 60);
    const QRectF third(300, 100, 100, 60);
    const auto line = arrowLine(third, first);
    QVERIFY(line.boundingRect().top() < first.top());
    QCOMPARE(line.pointAtPercent(1), QPointF(50, 100));
}

void TestClusterSceneLayout::leaderIsReachedByAStraightArrow()
{
    for (const int count : {30, 200, 500})
        for (const QSizeF viewport : {QSizeF(600, 150), QSizeF(1000, 300), QSizeF(1880, 620)}) {
            const auto plan = planScene(count, viewport, sizes());
            const auto line = arrowLine(plan.places.at(1), plan.places.at(0));
            QCOMPARE(line.elementCount(), 2);
            QCOMPARE(line.pointAtPercent(0).y(), line.pointAtPercent(1).y());
        }
}

QTEST_APPLESS_MAIN(TestClusterSceneLayout)
#include "tst_clusterscenelayout.moc"

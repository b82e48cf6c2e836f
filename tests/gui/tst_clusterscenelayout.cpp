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
    void twoHundredStayReadable();
    void leaderComesFirst();
    void arrowsRunFromEdgeToEdge();
    void arrowsOverOthersRise();
};

namespace {

SceneSizes sizes()
{
    SceneSizes sizes;
    sizes.card = {200, 150};
    sizes.cardGap = {76, 40};
    sizes.compact = {110, 68};
    sizes.compactGap = {28, 26};
    sizes.chip = {50, 28};
    sizes.chipGap = {16, 14};
    return sizes;
}

} // namespace

void TestClusterSceneLayout::nothingToPlace()
{
    const auto plan = planScene(0, {800, 300}, sizes());
    QVERIFY(plan.places.isEmpty());
    QVERIFY(plan.scale > 0);
}

void TestClusterSceneLayout::placesDoNotOverlapAndFit_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("viewport");
    for (const int count : {1, 2, 3, 4, 8, 9, 17, 30, 64, 200})
        for (const QSizeF viewport :
            {QSizeF(320, 160), QSizeF(600, 260), QSizeF(1000, 330), QSizeF(1880, 620), QSizeF(300, 900)})
            QTest::addRow("%d in %gx%g", count, viewport.width(), viewport.height()) << count << viewport;
}

void TestClusterSceneLayout::placesDoNotOverlapAndFit()
{
    QFETCH(int, count);
    QFETCH(QSizeF, viewport);
    const auto plan = planScene(count, viewport, sizes());
    QCOMPARE(plan.places.size(), count);
    for (qsizetype i = 0; i < plan.places.size(); ++i) {
        QVERIFY2(plan.bounds.contains(plan.places.at(i)), qPrintable(QString::number(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!plan.places.at(i).intersects(plan.places.at(j)));
    }
    QVERIFY(plan.bounds.width() * plan.scale <= viewport.width() + 0.01);
    QVERIFY(plan.bounds.height() * plan.scale <= viewport.height() + 0.01);
}

void TestClusterSceneLayout::fewStandInOneRow()
{
    const auto plan = planScene(4, {1200, 400}, sizes());
    QCOMPARE(plan.detail, Detail::Card);
    for (qsizetype i = 1; i < plan.places.size(); ++i) {
        QCOMPARE(plan.places.at(i).top(), plan.places.at(0).top());
        QVERIFY(plan.places.at(i).left() > plan.places.at(i - 1).right());
    }
}

void TestClusterSceneLayout::manyWindSoThatNeighboursTouch()
{
    const auto plan = planScene(30, {1000, 330}, sizes());
    for (qsizetype i = 1; i < plan.places.size(); ++i) {
        const QRectF &a = plan.places.at(i - 1);
        const QRectF &b = plan.places.at(i);
        const bool sameRow = qFuzzyCompare(a.top(), b.top());
        const bool sameColumn = qFuzzyCompare(a.left(), b.left());
        QVERIFY2(sameRow != sameColumn, qPrintable(QString::number(i)));
        QVERIFY(!sameColumn || b.top() > a.bottom());
    }
}

void TestClusterSceneLayout::twoHundredStayReadable()
{
    const auto plan = planScene(200, {1000, 330}, sizes());
    QCOMPARE(plan.detail, Detail::Chip);
    const auto smallest = plan.places.at(100).size() * plan.scale;
    QVERIFY2(smallest.width() >= 30 && smallest.height() >= 16,
        qPrintable(QStringLiteral("%1 x %2").arg(smallest.width()).arg(smallest.height())));
}

void TestClusterSceneLayout::leaderComesFirst()
{
    for (const int count : {4, 30, 200}) {
        const auto plan = planScene(count, {1000, 330}, sizes());
        const auto leftmost = std::min_element(plan.places.cbegin(), plan.places.cend(),
            [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
        QCOMPARE(leftmost->left(), plan.places.at(0).left());
        QVERIFY(plan.places.at(0).top() <= plan.places.at(1).top());
        QVERIFY(plan.places.at(0).width() >= plan.places.at(1).width());
    }
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

QTEST_APPLESS_MAIN(TestClusterSceneLayout)
#include "tst_clusterscenelayout.moc"

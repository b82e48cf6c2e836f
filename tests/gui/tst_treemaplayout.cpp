// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/treemaplayout.h"
#include "model/tree/spacerecords.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <string>

using app::layoutTreemap;
using app::squarify;
using app::TreemapCell;
using app::TreemapOptions;
using model::SpaceMeasure;
using model::SpaceRecords;
using model::SpaceTree;

namespace {

double areaOf(const QRectF &rect) { return rect.width() * rect.height(); }

double ratioOf(const QRectF &rect)
{
    return std::max(rect.width(), rect.height()) / std::min(rect.width(), rect.height());
}

/// Three levels, 6 x 8 x 10, each payload another size.
SpaceTree sample()
{
    SpaceRecords records;
    records.add(0, 0, "/");
    SpaceRecords::Number next = 1;
    const auto add = [&](SpaceRecords::Number parent, int index) {
        records.add(next, parent, std::string("n").append(std::to_string(index)));
        records.setContent(next, 10 + static_cast<int>(next * 37 % 101), false);
        return next++;
    };
    for (int i = 0; i < 6; ++i) {
        const auto top = add(0, i);
        for (int j = 0; j < 8; ++j) {
            const auto middle = add(top, j);
            for (int k = 0; k < 10 + i; ++k)
                add(middle, k);
        }
    }
    return records.tree(true, {});
}

} // namespace

class TestTreemapLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dividesByProportion_data();
    void dividesByProportion();
    void staysSquare();
    void nestsWithinParents();
    void drawsSmallOnesTogether();
    void staysBounded();
    void isTheSameEveryTime();
    void showsOwnDataByBytes();
    void copesWithNothing();
};

void TestTreemapLayout::dividesByProportion_data()
{
    QTest::addColumn<QList<double>>("sizes");
    QTest::newRow("one") << QList<double>{7};
    QTest::newRow("equal") << QList<double>(12, 3);
    QTest::newRow("one giant") << QList<double>{1e9, 5, 4, 3};
    QTest::newRow("of the paper") << QList<double>{6, 6, 4, 3, 2, 2, 1};
}

void TestTreemapLayout::dividesByProportion()
{
    QFETCH(QList<double>, sizes);
    const QRectF area(10, 20, 600, 400);
    const auto rects = squarify({sizes.begin(), sizes.end()}, area);
    QCOMPARE(qsizetype(rects.size()), sizes.size());
    const double whole = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const QRectF &rect = rects[std::size_t(i)];
        QVERIFY(std::abs(areaOf(rect) - areaOf(area) * sizes[i] / whole) < 1e-3);
        QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(areaOf(rect.intersected(rects[std::size_t(j)])) < 1e-3);
    }
}

void TestTreemapLayout::staysSquare()
{
    std::mt19937 random(4711);
    std::lognormal_distribution<double> distribution(3, 1);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> sizes(40);
        std::generate(sizes.begin(), sizes.end(), [&] { return distribution(random); });
        std::sort(sizes.begin(), sizes.end(), std::greater<>());
        const auto rects = squarify(sizes, QRectF(0, 0, 900, 600));
        std::vector<double> ratios(rects.size());
        std::transform(rects.begin(), rects.end(), ratios.begin(), ratioOf);
        std::sort(ratios.begin(), ratios.end());
        QVERIFY(ratios[ratios.size() / 2] < 2);
        QVERIFY(ratios[ratios.size() * 9 / 10] < 4);
    }
}

void TestTreemapLayout::nestsWithinParents()
{
    const SpaceTree tree = sample();
    for (const SpaceMeasure measure : {SpaceMeasure::Znodes, SpaceMeasure::Bytes}) {
        TreemapOptions options;
        options.measure = measure;
        const auto cells = layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 1200, 800), options);
        QVERIFY(cells.size() > 50);
        std::map<int, std::pair<double, qint64>> scale; // of each parent: area and size of the first within
        for (const TreemapCell &cell : cells) {
            if (cell.parent >= 0) {
                const TreemapCell &around = cells[std::size_t(cell.parent)];
                QVERIFY(around.hasCells);
                QCOMPARE(cell.depth, around.depth + 1);
                QCOMPARE(cell.branch, around.branch);
                QVERIFY(around.rect.adjusted(-1e-6, around.header - 1e-6, 1e-6, 1e-6).contains(cell.rect));
            }
            const auto [first, isNew] = scale.try_emplace(cell.parent, areaOf(cell.rect), cell.size);
            const double expected = first->second.first * double(cell.size) / double(first->second.second);
            QVERIFY(std::abs(areaOf(cell.rect) - expected) < 1e-3 * expected);
        }
        QCOMPARE(std::max_element(cells.begin(), cells.end(),
                     [](const auto &left, const auto &right) { return left.depth < right.depth; })
                     ->depth,
            2);
    }
}

void TestTreemapLayout::drawsSmallOnesTogether()
{
    SpaceRecords records;
    records.add(0, 0, "/");
    records.add(1, 0, "big");
    records.setContent(1, 1'000'000, false);
    for (SpaceRecords::Number i = 2; i < 102; ++i) {
        records.add(i, 0, std::to_string(i));
        records.setContent(i, 10, false);
    }
    const SpaceTree tree = records.tree(true, {});
    TreemapOptions options;
    options.measure = SpaceMeasure::Bytes;
    const auto cells = layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 400, 300), options);
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(cells[1].kind, TreemapCell::Kind::Others);
    QCOMPARE(cells[1].folded, 100);
    QCOMPARE(cells[1].size, 1000);
}

void TestTreemapLayout::staysBounded()
{
    const SpaceTree tree = sample();
    TreemapOptions options;
    options.mostCells = 60;
    const auto cells = layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 4000, 3000), options);
    QVERIFY(cells.size() > 6);
    QVERIFY(cells.size() <= 60);
}

void TestTreemapLayout::isTheSameEveryTime()
{
    const SpaceTree tree = sample();
    const auto one = layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 800, 600), {});
    const auto two = layoutTreemap(sample(), SpaceTree::root, QRectF(0, 0, 800, 600), {});
    QCOMPARE(one.size(), two.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].rect, two[i].rect);
        QCOMPARE(one[i].node, two[i].node);
    }
}

void TestTreemapLayout::showsOwnDataByBytes()
{
    SpaceRecords records;
    records.add(0, 0, "/");
    records.setContent(0, 300, false);
    records.add(1, 0, "a");
    records.setContent(1, 100, false);
    const SpaceTree tree = records.tree(true, {});
    TreemapOptions options;
    options.measure = SpaceMeasure::Bytes;
    const auto cells = layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 400, 300), options);
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(cells[0].kind, TreemapCell::Kind::OwnData);
    QVERIFY(std::abs(areaOf(cells[0].rect) - 90'000) < 1e-3);
}

void TestTreemapLayout::copesWithNothing()
{
    SpaceRecords records;
    records.add(0, 0, "/");
    const SpaceTree tree = records.tree(true, {});
    QVERIFY(layoutTreemap(tree, SpaceTree::root, QRectF(0, 0, 400, 300), {}).empty());
    QVERIFY(layoutTreemap(sample(), SpaceTree::root, QRectF(), {}).empty());
}

QTEST_APPLESS_MAIN(TestTreemapLayout)
#include "tst_treemaplayout.moc"

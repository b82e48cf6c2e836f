// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childranges.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using model::ChildRanges;

namespace {

QString text(const ChildRanges &ranges)
{
    QStringList counts;
    for (int i = 0; i < ranges.size(); ++i)
        counts.append(QString::number(ranges.at(i).count));
    return counts.join(u' ');
}

int insert(ChildRanges &ranges, int row, int count)
{
    int splits = 0;
    for (auto split = ranges.splitFor(row, count); split; split = ranges.splitFor(row, count)) {
        ranges.apply(*split);
        ++splits;
    }
    ranges.apply(ranges.insertionFor(row, count));
    if (const auto overdue = ranges.splitOverdue())
        ranges.apply(*overdue);
    return splits;
}

int remove(ChildRanges &ranges, int row, int count)
{
    int steps = 0;
    while (count > 0) {
        const ChildRanges::Removal step = ranges.removalFor(row, count);
        ranges.apply(step);
        count -= step.count;
        ++steps;
    }
    return steps;
}

} // namespace

/// The boundaries of one long list: where they are made, and that they stay.
class TestChildRanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsEvenly();
    void keepsBoundaries();
    void beginsANewRangeAtTheEndOfAFullOne();
    void takesManyAsRangesOfTheirOwn();
    void splitsWhatBecameTooLong();
    void removesInSteps();
    void keepsItsPromisesUnderAnyChange();
};

void TestChildRanges::cutsEvenly()
{
    QCOMPARE(text(ChildRanges(0)), QString());
    QCOMPARE(text(ChildRanges(10)), u"10"_s);
    QCOMPARE(text(ChildRanges(10'000)), u"5000 5000"_s);
    QCOMPARE(text(ChildRanges(10'001)), u"5000 5001"_s);
    QCOMPARE(text(ChildRanges(30'000)), u"10000 10000 10000"_s);
    QCOMPARE(ChildRanges(1'000'000).size(), 100);
    const ChildRanges ranges(30'000);
    QCOMPARE(ranges.childCount(), 30'000);
    QCOMPARE(ranges.positionOfRow(9'999), 0);
    QCOMPARE(ranges.positionOfRow(10'000), 1);
    QCOMPARE(ranges.positionOfRow(29'999), 2);
    QCOMPARE(ranges.positionOf(ranges.at(2).serial), 2);
    QCOMPARE(ranges.positionOf(4711), -1);
}

void TestChildRanges::keepsBoundaries()
{
    ChildRanges ranges(30'000);
    QCOMPARE(insert(ranges, 15'000, 4'000), 0);
    QCOMPARE(text(ranges), u"10000 14000 10000"_s);
    QCOMPARE(insert(ranges, 0, 1), 0);
    QCOMPARE(insert(ranges, 10'001, 1), 0); // between two: to the end of the first
    QCOMPARE(text(ranges), u"10002 14000 10000"_s);
    QCOMPARE(remove(ranges, 10'002, 13'999), 1);
    QCOMPARE(text(ranges), u"10002 1 10000"_s);
}

void TestChildRanges::beginsANewRangeAtTheEndOfAFullOne()
{
    ChildRanges ranges(20'000);
    insert(ranges, 20'000, 1);
    insert(ranges, 20'001, 1);
    QCOMPARE(text(ranges), u"10000 10000 2"_s);
}

void TestChildRanges::takesManyAsRangesOfTheirOwn()
{
    ChildRanges ranges(0);
    for (int i = 0; i < 4; ++i)
        insert(ranges, i * 16'384, 16'384);
    QCOMPARE(text(ranges), u"8192 8192 8192 8192 8192 8192 8192 8192"_s);
    // In the middle of one: between its two parts.
    ChildRanges two(20'000);
    QCOMPARE(insert(two, 4'000, 40'000), 1);
    QCOMPARE(text(two), u"4000 10000 10000 10000 10000 6000 10000"_s);
    // A short list that becomes a long one.
    ChildRanges few(10);
    insert(few, 10, 30'000);
    QCOMPARE(text(few), u"10 10000 10000 10000"_s);
}

void TestChildRanges::splitsWhatBecameTooLong()
{
    ChildRanges ranges(20'000);
    insert(ranges, 5'000, 3'000);
    insert(ranges, 5'000, 3'000);
    insert(ranges, 5'000, 3'000);
    QCOMPARE(text(ranges), u"19000 10000"_s);
    const ChildRanges::Serial grown = ranges.at(0).serial;
    QCOMPARE(insert(ranges, 5'000, 1'001), 1);
    QCOMPARE(text(ranges), u"10501 9500 10000"_s);
    QCOMPARE(ranges.at(0).serial, grown);
    // A single range is none.
    ChildRanges one(10);
    for (int i = 0; i < 4; ++i)
        insert(one, 5, 3'000);
    QCOMPARE(one.size(), 2);
}

void TestChildRanges::removesInSteps()
{
    ChildRanges ranges(50'000);
    QCOMPARE(remove(ranges, 5'000, 40'000), 3);
    QCOMPARE(text(ranges), u"5000 5000"_s);
    QCOMPARE(remove(ranges, 0, 10'000), 1);
    QCOMPARE(ranges.size(), 0);
    QCOMPARE(ranges.childCount(), 0);
}

void TestChildRanges::keepsItsPromisesUnderAnyChange()
{
    std::mt19937 random(4711); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same walk each time
    const auto below = [&random](int limit) { return limit <= 0 ? 0 : static_cast<int>(random() % unsigned(limit)); };
    ChildRanges ranges(12'000);
    int children = 12'000;
    for (int step = 0; step < 3'000; ++step) {
        const int longest = step % 20 == 0 ? 60'000 : 2'500;
        const int row = below(children + 1);
        std::vector<ChildRanges::Range> before;
        for (int i = 0; i < ranges.size(); ++i)
            before.push_back(ranges.at(i));
        int splits = 0;
        if (below(2) == 0 || children == 0) {
            const int count = 1 + below(longest);
            splits = insert(ranges, row, count);
            children += count;
        } else if (const int count = std::min(children - row, 1 + below(longest)); count > 0) {
            remove(ranges, row, count);
            children -= count;
        }
        QCOMPARE(ranges.childCount(), children);
        std::set<ChildRanges::Serial> serials;
        int first = 0;
        for (int i = 0; i < ranges.size(); ++i) {
            const ChildRanges::Range &range = ranges.at(i);
            QCOMPARE(range.first, first);
            QVERIFY(range.count > 0);
            QVERIFY(range.count <= ChildRanges::longRange);
            QVERIFY(serials.insert(range.serial).second);
            first += range.count;
        }
        QVERIFY(splits <= 1);
        // What was not touched is as long as it was.
        for (const ChildRanges::Range &old : before) {
            const int position = ranges.positionOf(old.serial);
            if (position >= 0 && old.first + old.count < row)
                QCOMPARE(ranges.at(position).count, old.count);
        }
    }
}

QTEST_APPLESS_MAIN(TestChildRanges)
#include "tst_childranges.moc"

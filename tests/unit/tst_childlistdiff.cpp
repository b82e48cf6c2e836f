// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childlistdiff.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using model::ChildListDiff;

namespace {

zkbridge::PackedNames pack(const QString &letters)
{
    zkbridge::PackedNames names;
    for (const QChar letter : letters)
        names.append(std::string_view(QString(letter).toUtf8().constData(), 1));
    return names;
}

QString text(const ChildListDiff &diff)
{
    QStringList runs;
    for (const auto &run : diff.removals)
        runs.append(u"-%1+%2"_s.arg(run.row).arg(run.count));
    for (const auto &run : diff.insertions)
        runs.append(u"+%1+%2"_s.arg(run.row).arg(run.count));
    return runs.join(u' ');
}

std::vector<std::string> applied(
    const zkbridge::PackedNames &before, const zkbridge::PackedNames &after, const ChildListDiff &diff)
{
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < before.size(); ++i)
        rows.emplace_back(before.at(i));
    for (const auto &run : diff.removals)
        rows.erase(rows.begin() + run.row, rows.begin() + run.row + run.count);
    for (const auto &run : diff.insertions) {
        for (int i = 0; i < run.count; ++i)
            rows.insert(rows.begin() + run.row + i, std::string(after.at(static_cast<std::size_t>(run.row + i))));
    }
    return rows;
}

} // namespace

/// The runs lead from the old list to the new one, and are as few as can be.
class TestChildListDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsRuns_data();
    void findsRuns();
    void leadsToTheNewList();
    void sortsByBytes();
};

void TestChildListDiff::findsRuns_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("runs");
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
    QTest::newRow("same") << u"abc"_s << u"abc"_s << u""_s;
    QTest::newRow("all new") << u""_s << u"abc"_s << u"+0+3"_s;
    QTest::newRow("all gone") << u"abc"_s << u""_s << u"-0+3"_s;
    QTest::newRow("one more at the end") << u"abc"_s << u"abcd"_s << u"+3+1"_s;
    QTest::newRow("first gone, as in a queue") << u"abc"_s << u"bc"_s << u"-0+1"_s;
    QTest::newRow("hole in the middle") << u"abcdef"_s << u"abef"_s << u"-2+2"_s;
    QTest::newRow("two holes, back to front") << u"abcdefg"_s << u"acdg"_s << u"-4+2 -1+1"_s;
    QTest::newRow("replaced") << u"ace"_s << u"bdf"_s << u"-0+3 +0+3"_s;
    QTest::newRow("both in between") << u"abde"_s << u"acdf"_s << u"-3+1 -1+1 +1+1 +3+1"_s;
}

void TestChildListDiff::findsRuns()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, runs);
    QCOMPARE(text(model::diffChildLists(pack(before), pack(after))), runs);
}

void TestChildListDiff::leadsToTheNewList()
{
    std::mt19937 random(20250101);
    for (int round = 0; round < 300; ++round) {
        std::set<std::string> before;
        std::set<std::string> after;
        for (int i = 0; i < round; ++i) {
            before.insert(std::to_string(random() % 400));
            after.insert(std::to_string(random() % 400));
        }
        const zkbridge::PackedNames old = zkbridge::PackedNames::from({before.cbegin(), before.cend()});
        const zkbridge::PackedNames wanted = zkbridge::PackedNames::from({after.cbegin(), after.cend()});
        const std::vector<std::string> expected(after.cbegin(), after.cend());
        QVERIFY(applied(old, wanted, model::diffChildLists(old, wanted)) == expected);
    }
}

void TestChildListDiff::sortsByBytes()
{
    const zkbridge::PackedNames sorted = zkbridge::PackedNames::from(
        {"n_0000000010", "\xc3\xa4", "n_0000000002", "Z", "a", "n_-000000005", "\xf0\x9f\x90\x9d"})
                                             .sorted();
    std::vector<std::string> names;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        names.emplace_back(sorted.at(i));
    const std::vector<std::string> expected{
        "Z", "a", "n_-000000005", "n_0000000002", "n_0000000010", "\xc3\xa4", "\xf0\x9f\x90\x9d"};
    QVERIFY(names == expected);
}

QTEST_GUILESS_MAIN(TestChildListDiff)
#include "tst_childlistdiff.moc"

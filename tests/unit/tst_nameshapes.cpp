// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/nameshapes.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using model::NameShapes;
using namespace Qt::StringLiterals;

/// Which names of a list recognition gets to see.
class TestNameShapes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsSomeOfEachShapeThrough();
    void letsThroughWhatHasNoNumber();

private:
    static int countNews(const QStringList &names);
};

int TestNameShapes::countNews(const QStringList &names)
{
    std::vector<std::string> sorted;
    for (const QString &name : names)
        sorted.push_back(name.toStdString());
    std::sort(sorted.begin(), sorted.end());
    NameShapes shapes;
    return static_cast<int>(
        std::ranges::count_if(sorted, [&shapes](const std::string &name) { return shapes.isNews(name); }));
}

void TestNameShapes::letsSomeOfEachShapeThrough()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names << u"node-%1"_s.arg(i, 10, 10, QChar(u'0'));
    QCOMPARE(countNews(names), NameShapes::keptOfEach);
    for (int i = 0; i < 1000; ++i)
        names << u"lock-%1"_s.arg(i, 10, 10, QChar(u'0'));
    QCOMPARE(countNews(names), 2 * NameShapes::keptOfEach);
    // Of one, two and three digits, which stand mixed in the order of bytes.
    QStringList unpadded;
    for (int i = 0; i < 1000; ++i)
        unpadded << u"n%1"_s.arg(i);
    QCOMPARE(countNews(unpadded), 10 + 2 * NameShapes::keptOfEach);
    // Numbers alone, and a name that is longer than any number.
    QCOMPARE(countNews({u"1"_s, u"2"_s, QString(300, u'7')}), 3);
}

void TestNameShapes::letsThroughWhatHasNoNumber()
{
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names << u"%1-name"_s.arg(i) << u"_c_%1-latch-0000000001"_s.arg(i, 32, 16, QChar(u'0'));
    QCOMPARE(countNews(names), 200);
}

QTEST_GUILESS_MAIN(TestNameShapes)
#include "tst_nameshapes.moc"

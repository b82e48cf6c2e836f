// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/path.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

class TestPath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problem_data();
    void problem();
    void sequentialMayEndInSlash();
    void takesPathsApart();
    void atOrBelow();
    void sequence_data();
    void sequence();
    void sequenceAfterKnownPrefix();
};

void TestPath::problem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("root") << u"/"_s << QString();
    QTest::newRow("plain") << u"/a/b-c.d"_s << QString();
    QTest::newRow("dots in a name") << u"/...x/a..b/..."_s << QString();
    QTest::newRow("umlaut") << u"/äöü"_s << QString();
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("relative") << u"a/b"_s << u"does not start with /"_s;
    QTest::newRow("trailing") << u"/a/"_s << u"ends in /"_s;
    QTest::newRow("two slashes") << u"/a//b"_s << u"empty name at 3"_s;
    QTest::newRow("only slashes") << u"//"_s << u"ends in /"_s;
    QTest::newRow("dot") << u"/a/./b"_s << u"relative name \".\" at 3"_s;
    QTest::newRow("dot dot at the end") << u"/a/.."_s << u"relative name \"..\" at 3"_s;
    QTest::newRow("nul") << u"/a"_s + QChar(0) << u"character U+0000 not allowed at 2"_s;
    QTest::newRow("unit separator") << u"/a"_s + QChar(0x1f) << u"character U+001f not allowed at 2"_s;
    QTest::newRow("delete") << u"/"_s + QChar(0x7f) << u"character U+007f not allowed at 1"_s;
    QTest::newRow("emoji") << u"/\U0001F600"_s << u"character U+d83d not allowed at 1"_s;
    QTest::newRow("private use") << u"/"_s + QChar(0xe000) << u"character U+e000 not allowed at 1"_s;
    QTest::newRow("specials") << u"/x"_s + QChar(0xfff0) << u"character U+fff0 not allowed at 2"_s;
    QTest::newRow("just before the specials") << u"/x"_s + QChar(0xffef) << QString();
    QTest::newRow("percent") << u"/%1/.."_s << u"relative name \"..\" at 4"_s;
}

void TestPath::problem()
{
    QFETCH(QString, path);
    QTEST(pathProblem(path), "reason");
}

void TestPath::sequentialMayEndInSlash()
{
    QCOMPARE(pathProblem(u"/", true), QString());
    QCOMPARE(pathProblem(u"/a/", true), QString());
    QCOMPARE(pathProblem(u"/a/..", true), QString()); // "..0000000000" is a name
    QCOMPARE(pathProblem(u"/a//", true), u"empty name at 3"_s);
    QCOMPARE(pathProblem(u"/../a", true), u"relative name \"..\" at 1"_s);
}

void TestPath::takesPathsApart()
{
    QCOMPARE(parentPath(u"/a/b"), u"/a"_s);
    QCOMPARE(parentPath(u"/a"), u"/"_s);
    QCOMPARE(parentPath(u"/"), QString());
    QCOMPARE(nodeName(u"/a/b"), u"b"_s);
    QCOMPARE(nodeName(u"/"), QString());
    QCOMPARE(joinPath(u"/a", u"b"), u"/a/b"_s);
    QCOMPARE(joinPath(u"/", u"b"), u"/b"_s);
}

void TestPath::atOrBelow()
{
    QVERIFY(isAtOrBelow(u"/a", u"/a"));
    QVERIFY(isAtOrBelow(u"/a/b", u"/a"));
    QVERIFY(isAtOrBelow(u"/a", u"/"));
    QVERIFY(isAtOrBelow(u"/", u"/"));
    QVERIFY(!isAtOrBelow(u"/ab", u"/a"));
    QVERIFY(!isAtOrBelow(u"/", u"/a"));
}

void TestPath::sequence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("number");
    QTest::newRow("first") << u"c_0000000003"_s << true << u"c_"_s << 3;
    QTest::newRow("no prefix") << u"0000000007"_s << true << QString() << 7;
    QTest::newRow("largest") << u"c_2147483647"_s << true << u"c_"_s << 2147483647;
    QTest::newRow("dash in the prefix") << u"lock-0000000012"_s << true << u"lock-"_s << 12;
    QTest::newRow("negative is nine digits") << u"c_-000000012"_s << true << u"c_"_s << -12;
    QTest::newRow("nine digits after a digit") << u"x0-000000012"_s << true << u"x0"_s << -12;
    QTest::newRow("smallest") << u"c_-2147483648"_s << true << u"c_"_s << std::numeric_limits<int>::min();
    QTest::newRow("either") << u"lock-1000000000"_s << true << u"lock-"_s << 1000000000;
    QTest::newRow("past the largest") << u"c_2147483648"_s << false << QString() << 0;
    QTest::newRow("minus zero") << u"c_-000000000"_s << false << QString() << 0;
    QTest::newRow("nine digits") << u"c_000000001"_s << false << QString() << 0;
    QTest::newRow("too short") << u"c_1"_s << false << QString() << 0;
    QTest::newRow("other digits") << u"c_\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0661"_s << false
                                  << QString() << 0;
}

void TestPath::sequence()
{
    QFETCH(QString, name);
    QFETCH(bool, found);
    const auto suffix = sequenceSuffix(name);
    QCOMPARE(suffix.has_value(), found);
    if (found) {
        QTEST(suffix->prefix, "prefix");
        QTEST(suffix->number, "number");
    }
}

void TestPath::sequenceAfterKnownPrefix()
{
    QCOMPARE(sequenceSuffix(u"lock-1000000000", u"lock")->number, -1000000000);
    QCOMPARE(sequenceSuffix(u"lock-1000000000", u"lock-")->number, 1000000000);
    QCOMPARE(sequenceSuffix(u"0000000004", u"")->number, 4);
    QVERIFY(!sequenceSuffix(u"c_x0000000004", u"c_"));
    QVERIFY(!sequenceSuffix(u"n_0000000004", u"c_"));
}

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"

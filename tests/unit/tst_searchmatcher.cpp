// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchmatcher.h"
#include "model/tree/search/searchparser.h"

#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using model::SearchHit;
using model::SearchMatcher;
using model::SearchSubject;
using Verdict = model::SearchMatcher::Verdict;

namespace {

constexpr qint64 now = 1'800'000'000'000;

SearchMatcher matcher(const QString &text, bool caseSensitive = false)
{
    model::ParsedSearch parsed = model::parseSearch(text);
    if (!parsed.ok())
        qFatal("not an expression: %s", qPrintable(text));
    parsed.expression.caseSensitive = caseSensitive;
    return {parsed.expression, now};
}

zkbridge::Stat sample()
{
    zkbridge::Stat stat;
    stat.dataLength = 2048;
    stat.numChildren = 12;
    stat.version = 3;
    stat.mtime = now - 60'000;
    stat.ctime = now - 86'400'000;
    stat.ephemeralOwner = 0x10ab;
    return stat;
}

} // namespace

/// What a search's conditions say of one znode.
class tst_SearchMatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndPaths_data();
    void namesAndPaths();
    void stats_data();
    void stats();
    void data_data();
    void data();
    void nullDataHoldsNothing();
    void unknownMeetsNeither();
    void noIsStrongerThanUnknown();
    void regexGivesUp();
    void longDataIsNoReasonToGiveUp();
    void marksWhatMatched_data();
    void marksWhatMatched();
    void cutsTheExcerpt();
};

void tst_SearchMatcher::namesAndPaths_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto add = [](const QString &expression, const QString &path, bool expected) {
        QTest::newRow(qPrintable(expression + u" of "_s + path)) << expression << path << expected;
    };
    add(u"lock"_s, u"/a/my-Lock-1"_s, true);
    add(u"lock"_s, u"/lock/a"_s, false);
    add(u"!lock"_s, u"/lock/a"_s, true);
    add(u"lock"_s, u"/loc"_s, false);
    add(u"name:l*k"_s, u"/a/lock"_s, true);
    add(u"name:l*k"_s, u"/a/LOCK"_s, true);
    add(u"name:l*k"_s, u"/a/locks"_s, false);
    add(u"name:*lock*"_s, u"/a/unlocked"_s, true);
    add(u"name:loc?"_s, u"/a/lock"_s, true);
    add(u"name:loc?"_s, u"/a/loc"_s, false);
    add(u"name:[kl]oc?"_s, u"/a/Kock"_s, true);
    add(u"name:[kl]oc?"_s, u"/a/mock"_s, false);
    add(u"name:*.*"_s, u"/a/b"_s, false);
    add(u"name:*"_s, u"/"_s, true);
    add(u"name=Lock"_s, u"/a/lock"_s, true);
    add(u"name=lock"_s, u"/a/lock2"_s, false);
    add(u"name~^c_[0-9]+$"_s, u"/e/c_0000000003"_s, true);
    add(u"name~^c_[0-9]+$"_s, u"/e/c_x"_s, false);
    add(u"name~C_"_s, u"/e/c_x"_s, true);
    add(u"path:/a/*"_s, u"/a/b"_s, true);
    add(u"path:/a/*"_s, u"/a/b/c"_s, false);
    add(u"path:/a/**"_s, u"/a/b/c"_s, true);
    add(u"path:/a/**"_s, u"/a"_s, false);
    add(u"path:/a/**/d"_s, u"/a/b/c/d"_s, true);
    add(u"path:/a/**/d"_s, u"/a/d"_s, true);
    add(u"path:/a/**/d"_s, u"/a/bd"_s, false);
    add(u"path:**/d"_s, u"/a/b/d"_s, true);
    add(u"path:/b/"_s, u"/a/b/c"_s, true);
    add(u"path=/a/b"_s, u"/a/b"_s, true);
    add(u"path~^/a/[^/]+$"_s, u"/a/b/c"_s, false);
    add(u"größe"_s, u"/GRÖSSE/die-Größe"_s, true);
    add(u"GRÖßE"_s, u"/die-größe"_s, true);
    add(u"name:*Ö*"_s, u"/größe"_s, true);
    add(u"name=ÄÖ"_s, u"/äö"_s, true);
    add(u"\"two words\""_s, u"/a/it has Two Words"_s, true);
}

void tst_SearchMatcher::namesAndPaths()
{
    QFETCH(QString, expression);
    QFETCH(QString, path);
    QFETCH(bool, expected);
    const std::string utf8 = path.toStdString();
    SearchSubject subject;
    subject.path = utf8;
    QCOMPARE(matcher(expression).test(subject), expected ? Verdict::Yes : Verdict::No);

    // With case counting, what is written as it stands is found all the same.
    const std::string itself = path.section(u'/', -1).toStdString();
    if (!itself.empty())
        QCOMPARE(matcher(u"name=\"%1\""_s.arg(QString::fromStdString(itself)), true).test(subject), Verdict::Yes);
}

void tst_SearchMatcher::stats_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("expected");
    const auto add = [](const QString &text, bool expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    add(u"size=2k"_s, true);
    add(u"size>2k"_s, false);
    add(u"size>=2k"_s, true);
    add(u"size<2049"_s, true);
    add(u"size<=2047"_s, false);
    add(u"size:1k..2k"_s, true);
    add(u"size:2049..1M"_s, false);
    add(u"!size>1k"_s, false);
    add(u"children>11"_s, true);
    add(u"children=11"_s, false);
    add(u"version:3"_s, true);
    add(u"version<3"_s, false);
    add(u"modified<2m"_s, true);
    add(u"modified<1m"_s, false);
    add(u"modified<=1m"_s, true);
    add(u"modified:59s..61s"_s, true);
    add(u"created>23h"_s, true);
    add(u"created>1d"_s, false);
    add(u"created>2020-01-01"_s, true);
    add(u"created<2020-01-01"_s, false);
    add(u"created:2020-01-01..2100-01-01"_s, true);
    add(u"owner:0x10ab"_s, true);
    add(u"owner:10AB"_s, true);
    add(u"owner:0x10ac"_s, false);
    add(u"ephemeral"_s, true);
    add(u"!ephemeral"_s, false);
}

void tst_SearchMatcher::stats()
{
    QFETCH(QString, expression);
    QFETCH(bool, expected);
    const zkbridge::Stat stat = sample();
    SearchSubject subject;
    subject.path = "/a";
    subject.stat = &stat;
    QCOMPARE(matcher(expression).test(subject), expected ? Verdict::Yes : Verdict::No);
}

void tst_SearchMatcher::data_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<bool>("expected");
    const auto add = [](const QString &text, const QByteArray &data, bool caseSensitive, bool expected) {
        QTest::addRow("%s in %s%s", qPrintable(text), data.left(20).toPercentEncoding().constData(),
            caseSensitive ? " by case" : "")
            << text << data << caseSensitive << expected;
    };
    add(u"data:needle"_s, "hay Needle hay", false, true);
    add(u"data:needle"_s, "hay Needle hay", true, false);
    add(u"data:Needle"_s, "hay Needle hay", true, true);
    add(u"data:needle"_s, "needl", false, false);
    add(u"data:needle"_s, QByteArray(1 << 20, 'n') + "NEEDLE", false, true);
    add(u"data:ß"_s, "Straße", true, true);
    add(u"data:STRAẞE"_s, QByteArray("stra\xc3\x9f") + "e", false, true);
    add(u"data:x"_s, QByteArray("\xff\xfe\0X\0", 5), false, true);
    add(u"data=0x00ff"_s, QByteArray("a\0\xff", 3), false, true);
    add(u"data=0x00fe"_s, QByteArray("a\0\xff", 3), false, false);
    add(u"data=0x41"_s, "a", false, false);
    add(u"data=true"_s, "True", false, true);
    add(u"data=true"_s, "true\n", false, false);
    add(u"data=\"\""_s, "", false, true);
    add(u"data=\"\""_s, "x", false, false);
    add(u"data~^port:\\s[0-9]+$"_s, "host: a\nport: 2181\n", false, true);
    add(u"data~^port:$"_s, "host: a\nport: 2181\n", false, false);
    add(u"data~PORT"_s, "port", true, false);
    add(u"!data:x"_s, "y", false, true);
}

void tst_SearchMatcher::data()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, data);
    QFETCH(bool, caseSensitive);
    QFETCH(bool, expected);
    SearchSubject subject;
    subject.path = "/a";
    subject.dataKnown = true;
    subject.data = std::string_view(data.constData(), static_cast<std::size_t>(data.size()));
    QCOMPARE(matcher(expression, caseSensitive).test(subject), expected ? Verdict::Yes : Verdict::No);
}

void tst_SearchMatcher::nullDataHoldsNothing()
{
    SearchSubject subject;
    subject.path = "/a";
    subject.dataKnown = true;
    QCOMPARE(matcher(u"data:x"_s).test(subject), Verdict::No);
    QCOMPARE(matcher(u"!data:x"_s).test(subject), Verdict::Yes);
    QCOMPARE(matcher(u"data=\"\""_s).test(subject), Verdict::No);
    QCOMPARE(matcher(u"data~^$"_s).test(subject), Verdict::No);
}

void tst_SearchMatcher::unknownMeetsNeither()
{
    SearchSubject subject;
    subject.path = "/a";
    QCOMPARE(matcher(u"size>0"_s).test(subject), Verdict::Unknown);
    QCOMPARE(matcher(u"!size>0"_s).test(subject), Verdict::Unknown);
    QCOMPARE(matcher(u"data:x"_s).test(subject), Verdict::Unknown);
    QCOMPARE(matcher(u"!data:x"_s).test(subject), Verdict::Unknown);
}

void tst_SearchMatcher::noIsStrongerThanUnknown()
{
    SearchSubject subject;
    subject.path = "/a";
    QCOMPARE(matcher(u"size>0 b"_s).test(subject), Verdict::No);
    QCOMPARE(matcher(u"size>0 a"_s).test(subject), Verdict::Unknown);
}

void tst_SearchMatcher::regexGivesUp()
{
    const std::string data = std::string(40, 'a') + "b";
    SearchSubject subject;
    subject.path = "/a";
    subject.dataKnown = true;
    subject.data = data;
    QCOMPARE(matcher(u"data~^(a+)+$"_s).test(subject), Verdict::GaveUp);
    QCOMPARE(matcher(u"!data~^(a+)+$"_s).test(subject), Verdict::GaveUp);
}

void tst_SearchMatcher::longDataIsNoReasonToGiveUp()
{
    const std::string data(1'000'000, 'a');
    SearchSubject subject;
    subject.path = "/a";
    subject.dataKnown = true;
    subject.data = data;
    QCOMPARE(matcher(u"data~[a-z]b"_s).test(subject), Verdict::No);
    QCOMPARE(matcher(u"data~a$"_s).test(subject), Verdict::Yes);
}

void tst_SearchMatcher::marksWhatMatched_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("pathMark");
    QTest::addColumn<QString>("excerpt");
    QTest::addColumn<QString>("excerptMark");
    QTest::newRow("name") << u"lock"_s << u"Lock"_s << QString() << QString();
    QTest::newRow("path") << u"path:/lö"_s << u"/lö"_s << QString() << QString();
    QTest::newRow("regex") << u"name~k.1"_s << u"k-1"_s << QString() << QString();
    QTest::newRow("glob") << u"name:*lock*"_s << u"Lock"_s << QString() << QString();
    QTest::newRow("glob without text") << u"name:*"_s << QString() << QString() << QString();
    QTest::newRow("negated") << u"!name:x"_s << QString() << QString() << QString();
    QTest::newRow("data") << u"data:needle"_s << QString() << u"hay · Needle ß hay"_s << u"Needle"_s;
    QTest::newRow("data, not ASCII") << u"data:ß"_s << QString() << u"hay · Needle ß hay"_s << u"ß"_s;
    QTest::newRow("data, regex") << u"data~n.*ß"_s << QString() << u"hay · Needle ß hay"_s << u"Needle ß"_s;
    QTest::newRow("data, bytes") << u"data=0x4e65"_s << QString()
                                 << u"68 61 79 0a 01 20 4e 65 65 64 6c 65 20 c3 9f 20"_s << u"4e 65"_s;
    QTest::newRow("both") << u"lock data:hay"_s << u"Lock"_s << u"hay · Needle ß hay"_s << u"hay"_s;
}

void tst_SearchMatcher::marksWhatMatched()
{
    QFETCH(QString, expression);
    QFETCH(QString, excerpt);
    const std::string data = "hay\n\x01 Needle ß hay";
    SearchSubject subject;
    subject.path = "/Lock/lö/ein-Lock-1";
    subject.dataKnown = true;
    subject.data = data;
    const SearchMatcher search = matcher(expression);
    const SearchHit hit = search.makeHit(subject);
    QCOMPARE(hit.path, u"/Lock/lö/ein-Lock-1"_s);
    QTEST(hit.path.mid(hit.pathMark.start, hit.pathMark.length), "pathMark");
    QCOMPARE(hit.excerpt, excerpt);
    QTEST(hit.excerpt.mid(hit.excerptMark.start, hit.excerptMark.length), "excerptMark");
    if (expression == u"lock"_s)
        QCOMPARE(hit.pathMark.start, 13); // of the name, not of the path
}

void tst_SearchMatcher::cutsTheExcerpt()
{
    std::string data;
    for (int i = 0; i < 200; ++i)
        data += "ä";
    data += "needle" + data;
    SearchSubject subject;
    subject.path = "/a";
    subject.dataKnown = true;
    subject.data = data;
    for (const QString &expression : {u"data:needle"_s, u"data~needle"_s, u"data~ä{70,}"_s}) {
        const SearchHit hit = matcher(expression).makeHit(subject);
        QVERIFY(hit.excerptMark.length > 0);
        QVERIFY(hit.excerpt.size() <= 120);
        QVERIFY(!hit.excerpt.contains(QChar::ReplacementCharacter));
    }
}

QTEST_GUILESS_MAIN(tst_SearchMatcher)
#include "tst_searchmatcher.moc"

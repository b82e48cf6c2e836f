// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ParsedSearch;
using model::parseSearch;
using model::SearchCondition;
using model::SearchField;
using model::SearchRelation;
using Kind = model::SearchSyntaxError::Kind;

/// The text form of searches, there and back.
class tst_SearchExpression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsNumbers_data();
    void readsNumbers();
    void readsMoments();
    void readsSeveral();
    void comesBackFromItsText_data();
    void comesBackFromItsText();
    void writesShortValues_data();
    void writesShortValues();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsWhatCameBeforeAnError();
};

void tst_SearchExpression::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchField>("field");
    QTest::addColumn<SearchRelation>("relation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("negated");
    using F = SearchField;
    using R = SearchRelation;
    QTest::newRow("bare word") << u"lock"_s << F::Name << R::Contains << u"lock"_s << false;
    QTest::newRow("bare wildcard") << u"c_*"_s << F::Name << R::Glob << u"c_*"_s << false;
    QTest::newRow("bare path") << u"/kafka/topics"_s << F::Path << R::Contains << u"/kafka/topics"_s << false;
    QTest::newRow("bare path with wildcard") << u"/kafka/**"_s << F::Path << R::Glob << u"/kafka/**"_s << false;
    QTest::newRow("bare in quotes") << u"\"two words\""_s << F::Name << R::Contains << u"two words"_s << false;
    QTest::newRow("field's name alone") << u"size"_s << F::Name << R::Contains << u"size"_s << false;
    QTest::newRow("digits before a colon")
        << u"10.0.0.5:2181"_s << F::Name << R::Contains << u"10.0.0.5:2181"_s << false;
    QTest::newRow("name") << u"name:lock"_s << F::Name << R::Contains << u"lock"_s << false;
    QTest::newRow("name, glob") << u"name:*lock?"_s << F::Name << R::Glob << u"*lock?"_s << false;
    QTest::newRow("name, regex") << u"name~^c_[0-9]+$"_s << F::Name << R::Regex << u"^c_[0-9]+$"_s << false;
    QTest::newRow("name, whole") << u"name=c_1"_s << F::Name << R::Equal << u"c_1"_s << false;
    QTest::newRow("any case of the field") << u"NAME=c_1"_s << F::Name << R::Equal << u"c_1"_s << false;
    QTest::newRow("path") << u"path:/a/*/b"_s << F::Path << R::Glob << u"/a/*/b"_s << false;
    QTest::newRow("data") << u"data:\"a \\\"needle\\\" \\\\ \\d\""_s << F::Data << R::Contains
                          << u"a \"needle\" \\ \\d"_s << false;
    QTest::newRow("data has no wildcards") << u"data:a*b"_s << F::Data << R::Contains << u"a*b"_s << false;
    QTest::newRow("data, regex") << u"data~\"x y\""_s << F::Data << R::Regex << u"x y"_s << false;
    QTest::newRow("data, whole") << u"data=true"_s << F::Data << R::Equal << u"true"_s << false;
    QTest::newRow("data, empty") << u"data=\"\""_s << F::Data << R::Equal << QString() << false;
    QTest::newRow("data, whole, like bytes") << u"data=\"0xcafe\""_s << F::Data << R::Equal << u"0xcafe"_s << false;
    QTest::newRow("ephemeral") << u"ephemeral"_s << F::Ephemeral << R::Is << QString() << false;
    QTest::newRow("not ephemeral") << u"!ephemeral"_s << F::Ephemeral << R::Is << QString() << true;
    QTest::newRow("not a name") << u"!lock"_s << F::Name << R::Contains << u"lock"_s << true;
    QTest::newRow("a name with !") << u"\"!lock\""_s << F::Name << R::Contains << u"!lock"_s << false;
}

void tst_SearchExpression::reads()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.expression.conditions.size(), 1);
    const SearchCondition &condition = parsed.expression.conditions.constFirst();
    QTEST(condition.field, "field");
    QTEST(condition.relation, "relation");
    QTEST(condition.text, "value");
    QTEST(condition.negated, "negated");
}

void tst_SearchExpression::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchRelation>("relation");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    using R = SearchRelation;
    const qint64 minute = 60'000;
    QTest::newRow("bytes") << u"size>100"_s << R::Greater << qint64(100) << qint64(0);
    QTest::newRow("k is 1024") << u"size>=100k"_s << R::AtLeast << qint64(102400) << qint64(0);
    QTest::newRow("K, too") << u"size<1K"_s << R::Less << qint64(1024) << qint64(0);
    QTest::newRow("M, with a fraction") << u"size<=1.5MB"_s << R::AtMost << qint64(1572864) << qint64(0);
    QTest::newRow("range of sizes") << u"size:10k..1M"_s << R::Between << qint64(10240) << qint64(1048576);
    QTest::newRow("exactly") << u"size=0"_s << R::Equal << qint64(0) << qint64(0);
    QTest::newRow("children, k is 1000") << u"children>2k"_s << R::Greater << qint64(2000) << qint64(0);
    QTest::newRow("version") << u"version:3"_s << R::Equal << qint64(3) << qint64(0);
    QTest::newRow("range of versions") << u"version=3..5"_s << R::Between << qint64(3) << qint64(5);
    QTest::newRow("younger than") << u"modified<10m"_s << R::Less << 10 * minute << qint64(0);
    QTest::newRow("within") << u"modified:2h"_s << R::AtMost << 120 * minute << qint64(0);
    QTest::newRow("older than") << u"created>2d"_s << R::Greater << 2880 * minute << qint64(0);
    QTest::newRow("two units") << u"created>1d12h"_s << R::Greater << 2160 * minute << qint64(0);
    QTest::newRow("weeks and seconds") << u"created>=1w30s"_s << R::AtLeast << qint64(604'830'000) << qint64(0);
    QTest::newRow("range of ages") << u"modified:1h..2h"_s << R::Between << 60 * minute << 120 * minute;
    QTest::newRow("session") << u"owner:0x1000020b8180003"_s << R::Equal << qint64(0x1000020b8180003) << qint64(0);
    QTest::newRow("session without 0x") << u"owner=10ab"_s << R::Equal << qint64(0x10ab) << qint64(0);
    QTest::newRow("session above 2^63") << u"owner:0xf000000000000001"_s << R::Equal << qint64(0xf000000000000001ULL)
                                        << qint64(0);
}

void tst_SearchExpression::readsNumbers()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.expression.conditions.size(), 1);
    const SearchCondition &condition = parsed.expression.conditions.constFirst();
    QTEST(condition.relation, "relation");
    QTEST(condition.first, "first");
    QTEST(condition.second, "second");
    QVERIFY(!condition.isMoment);
}

void tst_SearchExpression::readsMoments()
{
    const auto one = [](const QString &text) { return parseSearch(text).expression.conditions.value(0); };
    const qint64 midnight = QDate(2026, 11, 20).startOfDay().toMSecsSinceEpoch();
    const qint64 lastOfDay = QDate(2026, 11, 20).endOfDay().toMSecsSinceEpoch();

    SearchCondition condition = one(u"modified>2026-11-20"_s);
    QVERIFY(condition.isMoment);
    QCOMPARE(condition.relation, SearchRelation::Greater);
    QCOMPARE(condition.first, midnight);

    condition = one(u"modified:2026-11-20"_s);
    QCOMPARE(condition.relation, SearchRelation::Between);
    QCOMPARE(condition.first, midnight);
    QCOMPARE(condition.second, lastOfDay);

    condition = one(u"created:2026-11-01..2026-11-20"_s);
    QCOMPARE(condition.first, QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(condition.second, lastOfDay);

    condition = one(u"modified<=2026-11-20"_s);
    QCOMPARE(condition.relation, SearchRelation::AtMost);
    QCOMPARE(condition.first, lastOfDay);
    QCOMPARE(condition.toText(), u"modified<=2026-11-20"_s);

    condition = one(u"created<=2026-11-20T09:12"_s);
    QCOMPARE(condition.first, QDateTime(QDate(2026, 11, 20), QTime(9, 12)).toMSecsSinceEpoch());
    condition = one(u"created<2026-11-20T09:12:41.5Z"_s);
    QCOMPARE(condition.first, QDateTime(QDate(2026, 11, 20), QTime(9, 12, 41, 500), Qt::UTC).toMSecsSinceEpoch());
}

void tst_SearchExpression::readsSeveral()
{
    const ParsedSearch parsed = parseSearch(u"  lock   size>1k\tdata:x !ephemeral "_s);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.expression.conditions.size(), 4);
    QVERIFY(parsed.expression.needsStats());
    QVERIFY(parsed.expression.needsData());

    QVERIFY(!parseSearch(u"lock path:/a/**"_s).expression.needsStats());
    QVERIFY(!parseSearch(u"lock size>1"_s).expression.needsData());
    QVERIFY(parseSearch(QString()).ok());
    QVERIFY(parseSearch(u" "_s).expression.isEmpty());
}

void tst_SearchExpression::comesBackFromItsText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"lock"_s, u"!c_*"_s, u"/kafka/**/state"_s, u"name=\"two words\""_s, u"name~\"a b\\d\""_s,
        u"name:\"ends in \\\"\""_s, u"\"!x\""_s, u"name:\"say:\""_s, u"data=\"\""_s, u"data=\"0x12\""_s,
        u"data=0xCAFE"_s, u"data:\\\\"_s, u"size>=100k"_s, u"size:1..1M"_s, u"size<1.5k"_s, u"children>2k"_s,
        u"version=0"_s, u"modified<1d12h"_s, u"modified<1.5s"_s, u"created:1h..2h"_s, u"created>2026-11-20"_s,
        u"created:2026-11-20"_s, u"created:2026-11-01T10:00:00.250..2026-11-20T11:00"_s, u"owner:0xf000000000000001"_s,
        u"!ephemeral"_s, u"name:*.log size>1M !modified<1w"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void tst_SearchExpression::comesBackFromItsText()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text);
    QVERIFY(parsed.ok());
    QVERIFY(!parsed.expression.isEmpty());
    const QString written = parsed.expression.toText();
    const ParsedSearch again = parseSearch(written);
    QVERIFY2(again.ok(), qPrintable(written));
    QVERIFY2(again.expression == parsed.expression, qPrintable(written));
    QCOMPARE(again.expression.toText(), written);
}

void tst_SearchExpression::writesShortValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("k") << u"size>102400"_s << u"size>100k"_s;
    QTest::newRow("zero") << u"size=0k"_s << u"size=0"_s;
    QTest::newRow("age") << u"modified<129600s"_s << u"modified<1d12h"_s;
    QTest::newRow("within") << u"modified:600s"_s << u"modified<=10m"_s;
    QTest::newRow("bare") << u"!lock"_s << u"!name:lock"_s;
    QTest::newRow("day") << u"created:2026-11-20"_s << u"created:2026-11-20..2026-11-20"_s;
    QTest::newRow("session") << u"owner:10AB"_s << u"owner=0x10ab"_s;
}

void tst_SearchExpression::writesShortValues()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text);
    QVERIFY(parsed.ok());
    QTEST(parsed.expression.toText(), "written");
}

void tst_SearchExpression::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("subject");
    const auto add = [](const char *row, const QString &text, Kind kind, qsizetype position, qsizetype length,
                         const QString &subject) {
        QTest::newRow(row) << text << kind << position << length << subject;
    };
    add("unknown field", u"a nam:x"_s, Kind::UnknownField, 2, 3, u"nam"_s);
    add("unknown negated", u"!key=x"_s, Kind::UnknownField, 1, 3, u"key"_s);
    add("name compared", u"name>3"_s, Kind::WrongRelation, 4, 1, u">"_s);
    add("size as regex", u"size~3"_s, Kind::WrongRelation, 4, 1, u"~"_s);
    add("owner compared", u"owner>=3"_s, Kind::WrongRelation, 5, 2, u">="_s);
    add("ephemeral with value", u"ephemeral:yes"_s, Kind::WrongRelation, 9, 1, u":"_s);
    add("no value", u"size> x"_s, Kind::MissingValue, 5, 0, {});
    add("no value at the end", u"name:"_s, Kind::MissingValue, 5, 0, {});
    add("empty text", u"data:\"\""_s, Kind::MissingValue, 5, 2, {});
    add("nothing negated", u"a ! b"_s, Kind::MissingCondition, 2, 1, {});
    add("open quote", u"name:\"x y"_s, Kind::OpenQuote, 5, 4, {});
    add("after the quote", u"name:\"x\"y"_s, Kind::TextAfterQuote, 8, 1, u"y"_s);
    add("no size", u"size>10x"_s, Kind::NotASize, 5, 3, u"10x"_s);
    add("half a byte", u"size>1.5"_s, Kind::NotASize, 5, 3, u"1.5"_s);
    add("beyond all sizes", u"size>99999999999G"_s, Kind::NotASize, 5, 12, u"99999999999G"_s);
    add("no count", u"children>many"_s, Kind::NotACount, 9, 4, u"many"_s);
    add("negative", u"version>-1"_s, Kind::NotACount, 8, 2, u"-1"_s);
    add("half a range", u"size:1k.."_s, Kind::NotASize, 5, 4, u"1k.."_s);
    add("no unit", u"modified<10"_s, Kind::NotATime, 9, 2, u"10"_s);
    add("no such day", u"modified<2026-02-30"_s, Kind::NotATime, 9, 10, u"2026-02-30"_s);
    add("age to date", u"modified:1h..2026-02-03"_s, Kind::MixedTimes, 9, 14, u"1h..2026-02-03"_s);
    add("no session", u"owner:me"_s, Kind::NotASession, 6, 2, u"me"_s);
    add("odd digits", u"data=0xabc"_s, Kind::NotBytes, 5, 5, u"0xabc"_s);
    add("no digits", u"data=0xzz"_s, Kind::NotBytes, 5, 4, u"0xzz"_s);
    add("backwards", u"size:2k..1k"_s, Kind::EmptyRange, 5, 6, u"2k..1k"_s);
    add("bad regex", u"name~a(b"_s, Kind::BadRegex, 8, 0, u"missing closing parenthesis"_s);
    add("bad regex in quotes", u"name~\"[\""_s, Kind::BadRegex, 7, 0, u"missing terminating ] for character class"_s);
}

void tst_SearchExpression::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const ParsedSearch parsed = parseSearch(text);
    QVERIFY(!parsed.ok());
    QTEST(parsed.error->kind, "kind");
    QTEST(parsed.error->position, "position");
    QTEST(parsed.error->length, "length");
    QTEST(parsed.error->subject, "subject");
}

void tst_SearchExpression::keepsWhatCameBeforeAnError()
{
    const ParsedSearch parsed = parseSearch(u"lock size>10k modified<soon size>1"_s);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error->field, SearchField::Modified);
    QCOMPARE(parsed.expression.toText(), u"name:lock size>10k"_s);
}

QTEST_GUILESS_MAIN(tst_SearchExpression)
#include "tst_searchexpression.moc"

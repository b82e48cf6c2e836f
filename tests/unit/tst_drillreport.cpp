// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillchart.h"
#include "app/drill/drillreport.h"
#include "app/drill/drilltext.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillMeasure;
using model::DrillResult;
using model::DrillTarget;
using model::FailoverRange;

/// The report of a drill as one file: whole, alone, and with the figures that were measured.
class TestDrillReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void isWellFormedAndAlone_data();
    void isWellFormedAndAlone();
    void holdsTheFigures();
    void drawsEachRound();
    void saysWhatIsOutside();
    void isWrittenAsItsNameAsks();
    void axes_data();
    void axes();
    void sentences_data();
    void sentences();
};

namespace {

constexpr qint64 begin = 1'700'000'000'000;

DrillMeasure crash(int round, qint64 detection)
{
    DrillMeasure measure;
    measure.step = 0;
    measure.round = round;
    measure.deed = DrillDeed::Crash;
    measure.victim = u"/election/c_000000000%1"_s.arg(round);
    measure.timeoutMs = 3000;
    measure.leader = u"/election/c_000000000%1"_s.arg(round + 1);
    measure.participants = 3;
    measure.actedMs = begin + 10'000 * round;
    measure.detectedMs = measure.actedMs + detection;
    measure.electedMs = measure.detectedMs + 17;
    measure.registeredMs = measure.electedMs + 29;
    measure.firstTaskMs = measure.electedMs + 123;
    measure.woken = 1;
    measure.tasksInFlight = 20;
    measure.tasksMoved = 6;
    measure.withoutLeaderMs = detection + 17;
    measure.expected = FailoverRange{2000, 3500};
    return measure;
}

DrillMeasure server()
{
    DrillMeasure measure;
    measure.step = 1;
    measure.deed = DrillDeed::Stop;
    measure.target = DrillTarget::ServerLeader;
    measure.victim = u"127.0.0.1:21812"_s;
    measure.timeoutMs = 3000;
    measure.actedMs = begin + 50'000;
    measure.detectedMs = measure.actedMs + 31;
    measure.quorumMs = measure.actedMs + 611;
    measure.backMs = measure.actedMs + 733;
    measure.electedMs = measure.actedMs + 744;
    measure.disconnected = 3;
    measure.withoutLeaderMs = 713;
    measure.expected = FailoverRange{0, 3500};
    return measure;
}

DrillResult sample()
{
    DrillResult result;
    result.plan = model::DrillPlan();
    result.plan->name = u"Night <shift> & day"_s;
    result.plan->steps = {
        {DrillDeed::Crash, DrillTarget::Leader, 2, 20, 0}, {DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0}};
    result.connect = u"127.0.0.1:21811,127.0.0.1:21812"_s;
    result.election = u"/election"_s;
    result.servers = 3;
    result.tickMs = 500;
    result.startedMs = begin - 1000;
    result.endedMs = begin + 60'000;
    result.measures = {crash(0, 2511), crash(1, 2788), server()};
    return result;
}

DrillResult watched()
{
    DrillResult result;
    result.connect = u"zk1:2181"_s;
    result.startedMs = begin;
    result.endedMs = begin + 5000;
    DrillMeasure measure = crash(0, 2400);
    measure.step = -1;
    measure.deed.reset();
    measure.evidence = model::ClusterEvent::Evidence::ExpiredSeen;
    result.measures = {measure};
    return result;
}

/// The text of all elements of that name; fails the test when the page is not well-formed.
QStringList textsOf(const QByteArray &html, const QString &element)
{
    QStringList texts;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

qsizetype countOf(const QByteArray &html, const QString &element, const QString &cssClass)
{
    qsizetype count = 0;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element
            && reader.attributes().value(u"class"_s) == cssClass)
            ++count;
    }
    return count;
}

} // namespace

void TestDrillReport::isWellFormedAndAlone_data()
{
    QTest::addColumn<DrillResult>("result");
    QTest::newRow("a drill") << sample();
    QTest::newRow("watched") << watched();
    QTest::newRow("nothing") << DrillResult();
    DrillResult early = sample();
    early.measures.clear();
    early.end = DrillResult::End::NeverHealthy;
    early.problem = u"0 of the participants lead"_s;
    QTest::newRow("ended early") << early;
}

void TestDrillReport::isWellFormedAndAlone()
{
    QFETCH(const DrillResult, result);
    const QByteArray html = app::drillReportHtml(result);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    for (const char *const foreign : {"http:", "https:", "//", "<script", "src=", "href=", "url(", "@import"})
        QVERIFY2(!html.contains(foreign), foreign);
    // Elements that HTML does not know as empty are not written so.
    const QRegularExpression empty(u"<(?!meta|rect|line)[a-z0-9]+[^>]*/>"_s);
    QVERIFY2(!empty.match(QString::fromUtf8(html)).hasMatch(), html.constData());
}

void TestDrillReport::holdsTheFigures()
{
    const QByteArray html = app::drillReportHtml(sample());
    QCOMPARE(textsOf(html, u"h1"_s), QStringList{u"Failover drill: Night <shift> & day"_s});
    QCOMPARE(textsOf(html, u"h2"_s).size(), 3);
    const QStringList cells = textsOf(html, u"td"_s);
    for (const QString &figure : {u"2511 ms"_s, u"2788 ms"_s, u"17 ms"_s, u"29 ms"_s, u"123 ms"_s, u"2528 ms"_s, u"6"_s,
             u"1"_s, u"611 ms"_s, u"733 ms"_s, u"31 ms"_s, u"713 ms"_s, u"3"_s, u"c_0000000001"_s, u"127.0.0.1:21812"_s,
             u"2000 to 3500 ms"_s, u"up to 3500 ms"_s})
        QVERIFY2(cells.contains(figure), qPrintable(figure));
    const QStringList facts = textsOf(html, u"dd"_s);
    for (const QString &fact :
        {u"127.0.0.1:21811,127.0.0.1:21812"_s, u"/election"_s, u"3"_s, u"500 ms"_s, u"3000 ms"_s})
        QVERIFY2(facts.contains(fact), qPrintable(fact));
    DrillResult unseen = sample();
    unseen.measures[0].firstTaskMs = 0;
    QVERIFY(textsOf(app::drillReportHtml(unseen), u"td"_s).contains(u"–"_s));
}

void TestDrillReport::drawsEachRound()
{
    const QByteArray html = app::drillReportHtml(sample());
    QCOMPARE(countOf(html, u"rect"_s, u"expected"_s), 2); // one for each step's chart
    // Three bars and the two charts' legends.
    QCOMPARE(countOf(html, u"rect"_s, u"silent"_s), 3 + 2);
    QCOMPARE(countOf(html, u"rect"_s, u"task"_s), 2 + 1);
    QCOMPARE(countOf(html, u"rect"_s, u"quorum"_s), 1 + 1);
}

void TestDrillReport::saysWhatIsOutside()
{
    DrillResult result = sample();
    QCOMPARE(countOf(app::drillReportHtml(result), u"p"_s, u"good"_s), 1);
    QCOMPARE(countOf(app::drillReportHtml(result), u"p"_s, u"wrong"_s), 0);
    result.measures[1].detectedMs = result.measures[1].actedMs + 3600;
    result.measures[2].findings = {DrillMeasure::Finding::TwoLeaders};
    const QByteArray html = app::drillReportHtml(result);
    QCOMPARE(countOf(html, u"p"_s, u"good"_s), 0);
    QCOMPARE(countOf(html, u"p"_s, u"wrong"_s), 3); // the summary and each of them
    const QStringList sentences = textsOf(html, u"p"_s);
    QVERIFY(sentences.contains(u"Round 2: It took 3600 ms, where at most 3500 ms are to be expected."_s));
    QVERIFY(sentences.contains(u"Round 1: Two participants acted as leader at the same moment."_s));
    QVERIFY(sentences.contains(u"Outside of what is to be expected: 2 of 3 failures."_s));
}

void TestDrillReport::isWrittenAsItsNameAsks()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString json = folder.filePath(u"report.JSON"_s);
    const QString html = folder.filePath(u"report.html"_s);
    QCOMPARE(app::saveDrillReport(sample(), json), QString());
    QCOMPARE(app::saveDrillReport(sample(), html), QString());
    QFile written(json);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto read = DrillResult::fromJson(QJsonDocument::fromJson(written.readAll()).object());
    QVERIFY(read.ok());
    QCOMPARE(read->measures, sample().measures);
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(page.readAll(), app::drillReportHtml(sample()));
    QVERIFY(!app::saveDrillReport(sample(), folder.filePath(u"no/such/report.html"_s)).isEmpty());
}

void TestDrillReport::axes_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("mark");
    QTest::newRow("nothing") << qint64(0) << qint64(1) << qint64(1);
    QTest::newRow("milliseconds") << qint64(12) << qint64(12) << qint64(2);
    QTest::newRow("a timeout") << qint64(3500) << qint64(3500) << qint64(500);
    QTest::newRow("just above") << qint64(4001) << qint64(5000) << qint64(1000);
    QTest::newRow("minutes") << qint64(61'000) << qint64(70'000) << qint64(10'000);
}

void TestDrillReport::axes()
{
    QFETCH(const qint64, most);
    const app::DrillAxis axis = app::drillAxis(most);
    QTEST(axis.endMs, "end");
    QTEST(axis.markMs, "mark");
}

void TestDrillReport::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("step") << app::stepText({DrillDeed::Crash, DrillTarget::Leader, 3, 20, 0})
                          << u"Kills the process of the election's leader (SIGKILL). Rounds: 3. Tasks in flight each "
                             "time: 20."_s;
    QTest::newRow("freeze") << app::stepText({DrillDeed::Freeze, DrillTarget::ServerFollower, 1, 0, 1500})
                            << u"Freezes a server that follows (SIGSTOP). Rounds: 1. It thaws after 1500 ms."_s;
    QTest::newRow("heading") << app::stepHeading({DrillDeed::Leave, DrillTarget::Random, 1, 0, 0})
                             << u"Any participant leaves"_s;
    QTest::newRow("measure") << app::measureLine(crash(0, 2511))
                             << u"Leader crashes (c_0000000000): noticed after 2511 ms, 2528 ms without a leader, 1 "
                                "woken, tasks moved: 6; as expected"_s;
    QTest::newRow("server") << app::measureLine(server())
                            << u"Quorum leader stops (127.0.0.1:21812): another quorum leader after 611 ms, "
                               "connections lost: 3, the last one back after 733 ms, 713 ms without a leader; as "
                               "expected"_s;
    QTest::newRow("watched") << app::measureTitle(watched().measures.constFirst()) << u"Leader's session expired"_s;
    QTest::newRow("result") << app::resultText(sample()) << u"All 3 failures were as expected."_s;
    QTest::newRow("nothing") << app::resultText({}) << u"Nothing happened while it was watched."_s;
}

void TestDrillReport::sentences()
{
    QFETCH(const QString, text);
    QTEST(text, "expected");
}

QTEST_GUILESS_MAIN(TestDrillReport)
#include "tst_drillreport.moc"

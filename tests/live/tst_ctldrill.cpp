// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillresult.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using model::DrillResult;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl drill` from end to end, as a shell sees it.
class TestCtlDrill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void carriesOutItsPlan();
    void interruptedItLeavesNothing();
    void onlyWatchesOthers();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

DrillResult resultIn(const QByteArray &json)
{
    const auto result = DrillResult::fromJson(QJsonDocument::fromJson(json).object());
    return result.ok() ? *result : DrillResult();
}

bool hasSandboxFolder(qint64 pid)
{
    return !QDir::temp().entryList({u"vivarium-sandbox-%1-*"_s.arg(pid)}, QDir::Dirs).isEmpty();
}

constexpr int longMs = 120'000;

} // namespace

void TestCtlDrill::initTestCase() { QVERIFY(m_folder.isValid()); }

QString TestCtlDrill::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestCtlDrill::carriesOutItsPlan()
{
    const QString plan = write(u"plan.json"_s,
        R"({"name":"Short","sessionTimeoutMs":1000,"tickMs":250,"steps":[{"do":"crash","to":"leader"},)"
        R"({"do":"leave","to":"leader","times":2},{"do":"stop","to":"server-follower"}]})");
    const QString html = m_folder.filePath(u"report.html"_s);
    const QString json = m_folder.filePath(u"report.json"_s);
    const CtlProcess run(
        {u"drill"_s, u"--demo"_s, u"--plan"_s, plan, u"--report"_s, html, u"--report"_s, json, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.exitCode() >= 0, longMs);
    const DrillResult result = resultIn(run.output());
    QVERIFY2(run.exitCode() == 0 || run.exitCode() == 3, run.errors().constData());
    QCOMPARE(run.errors(), QByteArray()); // progress is for terminals
    QCOMPARE(run.output().count('\n'), 1);
    QCOMPARE(result.end, DrillResult::End::Complete);
    QCOMPARE(result.isAsExpected(), run.exitCode() == 0);
    QCOMPARE(result.measures.size(), 4);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(result.measures.at(i).woken, 1);
        QVERIFY(result.measures.at(i).leader != result.measures.at(i).victim);
        QVERIFY(result.measures.at(i).electedMs >= result.measures.at(i).detectedMs);
        QVERIFY(result.measures.at(i).findings.isEmpty());
    }
    QVERIFY(result.measures.at(3).victim.startsWith(u"127.0.0.1:"_s));

    QFile report(json);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(resultIn(report.readAll()).toJson(), result.toJson());
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&page);
    int charts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"svg"_s)
            ++charts;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(charts, 3);
}

void TestCtlDrill::interruptedItLeavesNothing()
{
    const QString plan =
        write(u"long.json"_s, R"({"servers":1,"steps":[{"do":"freeze","to":"leader","thawAfterMs":600000}]})");
    const QString json = m_folder.filePath(u"interrupted.json"_s);
    CtlProcess run({u"drill"_s, u"--demo"_s, u"--plan"_s, plan, u"--report"_s, json});
    const qint64 pid = run.processId();
    QTRY_VERIFY_WITH_TIMEOUT(hasSandboxFolder(pid), longMs);
    run.signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(run.exitCode() >= 0, longMs);
    QCOMPARE(run.exitCode(), 1);
    QVERIFY(run.errors().contains("interrupted"));
    QTRY_VERIFY(!hasSandboxFolder(pid));
}

void TestCtlDrill::onlyWatchesOthers()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const QString connect = ensemble.connectString();
    std::vector<std::unique_ptr<CtlProcess>> participants;
    for (int i = 0; i < 3; ++i) {
        participants.push_back(std::make_unique<CtlProcess>(
            QStringList{u"participant"_s, u"--connect"_s, connect, u"--session-timeout"_s, u"1000"_s}));
        CtlProcess &latest = *participants.back();
        const char *const part = i == 0 ? "\"leader\"" : "\"follower\"";
        QTRY_VERIFY_WITH_TIMEOUT(latest.output().contains(part), 30'000);
    }
    const QString plan = write(u"watch.json"_s, R"({"steps":[{"do":"crash","to":"leader"}]})");
    CtlProcess run({u"drill"_s, connect, u"--plan"_s, plan, u"--json"_s, u"--election"_s, u"/election"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.errors().contains("watches /election"), 30'000);
    QVERIFY(run.errors().contains("the plan is not carried out"));
    for (const auto &participant : participants)
        QVERIFY(participant->isRunning());
    participants.front()->signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(run.exitCode() >= 0, longMs);
    const DrillResult result = resultIn(run.output());
    QVERIFY2(run.exitCode() == 0 || run.exitCode() == 3, run.errors().constData());
    QVERIFY(!result.plan);
    QCOMPARE(result.measures.size(), 1);
    const auto &measure = result.measures.constFirst();
    QVERIFY(!measure.deed);
    QVERIFY(measure.victim.startsWith(u"/election/c_"_s));
    QVERIFY(measure.leader.startsWith(u"/election/c_"_s));
    QVERIFY(measure.leader != measure.victim);
    QVERIFY(participants.at(1)->isRunning());
    QVERIFY(participants.at(2)->isRunning());
}

void TestCtlDrill::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nothing") << QStringList{} << QByteArray("CONNECT or --demo is missing");
    QTest::newRow("both") << QStringList{u"--demo"_s, u"localhost:1"_s} << QByteArray("not both");
    QTest::newRow("no plan") << QStringList{u"--demo"_s} << QByteArray("--plan is missing");
    QTest::newRow("no such plan") << QStringList{u"--demo"_s, u"--plan"_s, m_folder.filePath(u"none"_s)}
                                  << QByteArray("cannot read");
    QTest::newRow("wrong plan") << QStringList{u"--demo"_s, u"--plan"_s,
        write(u"wrong.json"_s, R"({"steps":[{"do":"crash","to":"boss"}]})")}
                                << QByteArray("steps[0].to");
    QTest::newRow("connect string") << QStringList{u"host:port"_s} << QByteArray("is not a connect string");
    QTest::newRow("path") << QStringList{u"localhost:1"_s, u"--election"_s, u"election"_s}
                          << QByteArray("is not a path");
}

void TestCtlDrill::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, reason);
    CtlProcess run(QStringList{u"drill"_s} + arguments);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errors().contains(reason), run.errors().constData());
}

QTEST_GUILESS_MAIN(TestCtlDrill)
#include "tst_ctldrill.moc"

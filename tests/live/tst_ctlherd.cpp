// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl bench CONNECT herd`: whom one death wakes follows from who watches whom, so the counts are exact.
class TestCtlHerd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wakesOneOrTheHerd();
    void leavesWhatIsThere();
    void interruptedLeavesNothing();
    void refusesWhereServersAllowTooFew();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
};

void TestCtlHerd::initTestCase()
{
    // Three: what the servers count is summed.
    RealEnsemble &ensemble = RealEnsemble::shared(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void TestCtlHerd::wakesOneOrTheHerd()
{
    constexpr int count = 60;
    CtlProcess process({u"bench"_s, m_server, u"herd"_s, u"--count"_s, QString::number(count), u"--json"_s});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 0, process.errors().constData());
    const QJsonObject json = QJsonDocument::fromJson(process.output()).object();
    const auto number = [&json](const QString &key) { return json.value(key).toDouble(-1); };
    QCOMPARE(number(u"participants"_s), count);
    QCOMPARE(number(u"woken"_s), 1);
    QCOMPARE(number(u"naive_woken"_s), count - 1);
    QVERIFY(number(u"new_leader_ms"_s) > 0 && number(u"naive_new_leader_ms"_s) > 0);
    QVERIFY(number(u"settled_ms"_s) >= number(u"new_leader_ms"_s));
    // By the servers' own count. Everyone watches its own znode and one other, the first its own alone; and the one
    // that looks for the servers' doors watches their configuration.
    QCOMPARE(number(u"watches"_s), 2 * count - 1 + 1);
    QCOMPARE(number(u"naive_watches"_s), 2 * count - 1 + 1);
    QCOMPARE(number(u"watches_fired"_s), 1 + 1); // the leader's own, too
    QCOMPARE(number(u"naive_watches_fired"_s), 1 + count - 1);
    // Each that is woken asks at least twice, and gets an event and two answers.
    QVERIFY2(number(u"naive_packets_received"_s) >= 2 * (count - 1), process.output().constData());
    QVERIFY2(number(u"naive_packets_sent"_s) >= 3 * (count - 1), process.output().constData());
    QVERIFY2(number(u"packets_received"_s) < number(u"naive_packets_received"_s), process.output().constData());
    QVERIFY2(number(u"packets_sent"_s) < number(u"naive_packets_sent"_s), process.output().constData());
    QVERIFY(!m_bystander->exists(u"/vivarium-bench"_s));
}

void TestCtlHerd::leavesWhatIsThere()
{
    m_bystander->create(u"/mine"_s, "precious");
    CtlProcess refused({u"bench"_s, m_server, u"herd"_s, u"--count"_s, u"3"_s, u"--path"_s, u"/mine"_s});
    QVERIFY(refused.waitForEnd());
    QCOMPARE(refused.exitCode(), 1);
    QCOMPARE(m_bystander->get(u"/mine"_s).data, QByteArray("precious"));
    QCOMPARE(m_bystander->children(u"/mine"_s).size(), 0);

    m_bystander->create(u"/empty"_s);
    CtlProcess process({u"bench"_s, m_server, u"herd"_s, u"--count"_s, u"3"_s, u"--path"_s, u"/empty"_s});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 0, process.errors().constData());
    QVERIFY2(
        process.output().contains("1 woken") && process.output().contains("2 woken"), process.output().constData());
    QVERIFY(m_bystander->exists(u"/empty"_s));
    QCOMPARE(m_bystander->children(u"/empty"_s).size(), 0);
}

void TestCtlHerd::interruptedLeavesNothing()
{
    CtlProcess process({u"bench"_s, m_server, u"herd"_s, u"--count"_s, u"200"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_bystander->exists(u"/vivarium-bench"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bystander->children(u"/vivarium-bench"_s).isEmpty(), 30'000);
    process.signal(SIGINT);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(process.errors().contains("interrupted"), process.errors().constData());
    QVERIFY(!m_bystander->exists(u"/vivarium-bench"_s));
}

void TestCtlHerd::refusesWhereServersAllowTooFew()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.maxClientConnections = 10;
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    CtlProcess process({u"bench"_s, ensemble.connectString(), u"herd"_s, u"--count"_s, u"60"_s});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.errors().count('\n'), 1);
    QVERIFY2(process.errors().contains("maxClientCnxns"), process.errors().constData());
    Bystander bystander(ensemble.connectString());
    QVERIFY(bystander.isValid());
    QVERIFY(!bystander.exists(u"/vivarium-bench"_s));
}

void TestCtlHerd::wrongUsage_data()
{
    QTest::addColumn<QString>("count");
    QTest::newRow("none") << u"0"_s;
    QTest::newRow("no herd") << u"2"_s;
    QTest::newRow("no number") << u"many"_s;
}

void TestCtlHerd::wrongUsage()
{
    QFETCH(const QString, count);
    CtlProcess process({u"bench"_s, m_server, u"herd"_s, u"--count"_s, count});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.errors().contains("--count"));
}

QTEST_GUILESS_MAIN(TestCtlHerd)
#include "tst_ctlherd.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/ensemblemonitor.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/admin/fourletterword.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using model::EnsembleMonitor;
using model::ServerStatus;
using Reach = ServerStatus::Reach;

/// The servers of a real ensemble of three, as the monitor tells them.
class TestEnsembleMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsAllServersFromOneAddress();
    void tellsAKilledServerAndItsReturn();
    void wordsFailWithTheirReason_data();
    void wordsFailWithTheirReason();

private:
    [[nodiscard]] static int count(const EnsembleMonitor &monitor, ServerStatus::Mode mode);
    std::unique_ptr<zkbridge::Session> m_session;
};

int TestEnsembleMonitor::count(const EnsembleMonitor &monitor, ServerStatus::Mode mode)
{
    const auto servers = monitor.servers();
    return static_cast<int>(std::ranges::count_if(servers,
        [mode](const ServerStatus &status) { return status.reach == Reach::Answering && status.mode == mode; }));
}

void TestEnsembleMonitor::initTestCase()
{
    auto &ensemble = testsupport::RealEnsemble::shared(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    // One server of the three is named; the others are found in the ensemble's own configuration.
    m_session = testsupport::openSession(ensemble.server(1).client);
    QVERIFY(m_session);
}

void TestEnsembleMonitor::findsAllServersFromOneAddress()
{
    EnsembleMonitor monitor(m_session.get());
    monitor.setActive(true);
    QTRY_COMPARE(monitor.servers().size(), 3);
    QTRY_COMPARE(count(monitor, ServerStatus::Mode::Leader), 1);
    QTRY_COMPARE(count(monitor, ServerStatus::Mode::Follower), 2);
    const auto servers = monitor.servers();
    for (int i = 0; i < servers.size(); ++i) {
        const auto &status = servers.at(i);
        QCOMPARE(status.id, std::optional(i + 1));
        QCOMPARE(status.address, testsupport::RealEnsemble::shared().server(i + 1).client);
        QCOMPARE(status.version, QStringLiteral("3.8.0"));
        QVERIFY(status.zxid && status.znodes && status.connections && status.watches);
        QVERIFY(status.fromMntr);
        QTRY_VERIFY(monitor.history(status.address) && !monitor.history(status.address)->samples.empty());
    }
}

void TestEnsembleMonitor::tellsAKilledServerAndItsReturn()
{
    auto &ensemble = testsupport::RealEnsemble::shared();
    EnsembleMonitor monitor(m_session.get());
    monitor.setActive(true);
    QTRY_COMPARE(count(monitor, ServerStatus::Mode::Leader), 1);

    const QString victim = ensemble.server(3).client;
    const auto status = [&] { return monitor.servers().at(2); };
    QTRY_COMPARE(status().address, victim);
    QVERIFY(ensemble.killServer(3));
    QTRY_COMPARE(status().reach, Reach::Unreachable);
    QVERIFY(!status().problem.isEmpty());
    QVERIFY(!status().zxid); // what a dead server last said is not what it is
    QTRY_VERIFY(std::isnan(monitor.history(victim)->samples.back().latencyMs)); // a gap, not a zero
    QTRY_COMPARE_WITH_TIMEOUT(count(monitor, ServerStatus::Mode::Leader), 1, 20000);

    QVERIFY(ensemble.startServer(3));
    QTRY_COMPARE_WITH_TIMEOUT(status().reach, Reach::Answering, 20000);
}

void TestEnsembleMonitor::wordsFailWithTheirReason_data()
{
    using zkbridge::ErrorCode;
    QTest::addColumn<bool>("listening");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody listens") << false << QByteArray("srvr") << ErrorCode::ConnectionLoss;
    QTest::newRow("changes the server") << true << QByteArray("crst") << ErrorCode::BadArguments;
    QTest::newRow("no word") << true << QByteArray("sr") << ErrorCode::BadArguments;
    QTest::newRow("answers") << true << QByteArray("ruok") << ErrorCode::Ok;
}

void TestEnsembleMonitor::wordsFailWithTheirReason()
{
    QFETCH(bool, listening);
    QFETCH(QByteArray, word);
    QFETCH(zkbridge::ErrorCode, code);
    const auto parsed = zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().server(1).client);
    QVERIFY(parsed.ok());
    auto server = parsed->servers.constFirst();
    if (!listening)
        server.port = 1; // tcpmux: nobody listens there on a test machine, and no ordinary program may
    std::optional<zkbridge::ErrorCode> answered;
    zkbridge::askFourLetterWord(server, word, this, [&](const auto &answer) { answered = answer.code(); });
    QTRY_VERIFY(answered);
    QCOMPARE(*answered, code);
}

QTEST_GUILESS_MAIN(TestEnsembleMonitor)
#include "tst_ensemblemonitor.moc"

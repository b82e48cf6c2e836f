// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/faultrelay.h"
#include "tests/support/openwire.h"
#include "tests/support/realensemble.h"
#include "zkbridge/wire/wirereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::RealEnsemble;
using Watch = WireReader::Watch;

/// The wire's way back to a real server that was killed, silent or frozen.
class TestWireReconnect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comesBackInItsSession();
    void comesBackAfterItExpired();
    void noticesAFrozenServer();

private:
    [[nodiscard]] WireOptions options() const
    {
        WireOptions options;
        options.connect = ConnectString::parse(m_ensemble->connectString()).value();
        return options;
    }

    RealEnsemble *m_ensemble = nullptr;
    std::unique_ptr<WireReader> m_wire;
};

void TestWireReconnect::initTestCase()
{
    m_ensemble = &RealEnsemble::shared();
    QVERIFY2(m_ensemble->start(), qPrintable(m_ensemble->problem()));
}

void TestWireReconnect::init()
{
    m_wire = testsupport::openWire(options());
    QVERIFY(m_wire);
}

void TestWireReconnect::cleanup() { m_wire.reset(); }

/// Killed and started again at once: the session is still known, the watches of the connection are not.
void TestWireReconnect::comesBackInItsSession()
{
    const qint64 sessionId = m_wire->status().sessionId;
    Answered<Done> added;
    m_wire->addWatch(u"/"_s, WireReader::WatchMode::PersistentRecursive, &added, added.callback());
    QVERIFY(added.ok());
    QSignalSpy connected(m_wire.get(), &WireReader::connected);
    QVERIFY(m_ensemble->killServer(1));
    QTRY_COMPARE(m_wire->status().state, WireState::Disconnected);
    Answered<Stat> lost;
    m_wire->exists(u"/"_s, Watch::No, &lost, lost.callback());
    QCOMPARE(lost.code(), ErrorCode::ConnectionLoss);
    QCOMPARE(m_wire->figures().watches, 0);
    QTRY_VERIFY(m_wire->status().problem.detail.contains(u"refused"_s));
    QVERIFY(m_ensemble->startServer(1));
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
    QCOMPARE(m_wire->status().sessionId, sessionId);
    QCOMPARE(m_wire->status().problem.code, ErrorCode::Ok);
    Answered<Stat> found;
    m_wire->exists(u"/"_s, Watch::No, &found, found.callback());
    QVERIFY(found.ok());
}

/// The server is silent, its clock goes on: the session ends, and a new one takes its place.
void TestWireReconnect::comesBackAfterItExpired()
{
    testsupport::FaultRelay relay(m_ensemble->connectString());
    WireOptions brief = options();
    brief.connect = ConnectString::parse(relay.connectString()).value();
    brief.timeoutMs = 1000; // the least a server grants at 500 ms a tick
    const auto wire = testsupport::openWire(brief);
    QVERIFY(wire);
    const qint64 old = wire->status().sessionId;
    QCOMPARE(wire->status().timeoutMs, 1000);
    QSignalSpy connected(wire.get(), &WireReader::connected);
    relay.freeze();
    QTRY_COMPARE(wire->status().state, WireState::Disconnected);
    QVERIFY2(wire->status().problem.detail.startsWith(u"silent for"_s), qPrintable(wire->status().problem.detail));
    // Servers end sessions in steps of a tick, counted from what they heard last.
    const QDateTime expiry = QDateTime::currentDateTime().addMSecs(2500);
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTime() > expiry, 10'000);
    QCOMPARE(connected.size(), 0);
    relay.release();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
    QVERIFY(wire->status().sessionId != 0);
    QVERIFY(wire->status().sessionId != old);
    Answered<Stat> found;
    wire->exists(u"/"_s, Watch::No, &found, found.callback());
    QVERIFY(found.ok());
}

/// A server that is stopped and goes on: what was asked in between is answered with the loss.
void TestWireReconnect::noticesAFrozenServer()
{
    WireOptions brief = options();
    brief.timeoutMs = 1000;
    const auto wire = testsupport::openWire(brief);
    QVERIFY(wire);
    QVERIFY(m_ensemble->freezeServer(1));
    Answered<Stat> unanswered;
    wire->exists(u"/"_s, Watch::No, &unanswered, unanswered.callback());
    QCOMPARE(unanswered.code(), ErrorCode::ConnectionLoss);
    QVERIFY(!wire->status().isConnected());
    QVERIFY(m_ensemble->resumeServer(1));
    QTRY_VERIFY_WITH_TIMEOUT(wire->status().isConnected(), 30'000);
    Answered<Stat> found;
    wire->exists(u"/"_s, Watch::No, &found, found.callback());
    QVERIFY(found.ok());
}

QTEST_GUILESS_MAIN(TestWireReconnect)
#include "tst_wirereconnect.moc"

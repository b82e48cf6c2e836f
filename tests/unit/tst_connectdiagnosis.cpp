// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/clientlog.h"
#include "zkbridge/client/connectdiagnosis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

/// Lines as Debian's C client 3.8.0 writes them.
class TestConnectDiagnosis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesLinesApart();
    void refusedIsTcp();
    void silentAfterTcpIsHandshake();
    void closedDuringHandshake();
    void closedDuringSeveralHandshakes();
    void unreachableIsTcp();
    void lossOfAnEstablishedSessionIsNoFailedAttempt();
    void otherLinesTellNothing();
};

void TestConnectDiagnosis::takesLinesApart()
{
    const auto line = ClientLog::parse("2026-11-22 15:53:31,144:10009(0x7f0bf48026c0):ZOO_ERROR@check_events@2985: "
                                       "Socket 127.0.0.1:9 zk retcode=-4\n");
    QCOMPARE(line.level, ClientLog::Level::Error);
    QCOMPARE(line.text, std::string("Socket 127.0.0.1:9 zk retcode=-4"));
    QCOMPARE(ClientLog::parse("x:ZOO_WARN@f@1: a: b").level, ClientLog::Level::Warning);
    QCOMPARE(ClientLog::parse("x:ZOO_WARN@f@1: a: b").text, std::string("a: b"));
    QCOMPARE(ClientLog::parse("no form").text, std::string("no form"));
}

void TestConnectDiagnosis::refusedIsTcp()
{
    ConnectDiagnosis diagnosis;
    const auto failure = diagnosis.read(
        u"Socket 127.0.0.1:9 zk retcode=-4, errno=111(Connection refused): server refused to accept the client"_s);
    QVERIFY(failure);
    QCOMPARE(failure->step, ConnectStep::Tcp);
    QCOMPARE(failure->server, u"127.0.0.1:9"_s);
    QCOMPARE(failure->detail, u"Connection refused"_s);
}

void TestConnectDiagnosis::silentAfterTcpIsHandshake()
{
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"initiated connection to server 127.0.0.1:29901"_s));
    const auto failure = diagnosis.read(
        u"Socket 127.0.0.1:29901 zk retcode=-7, errno=110(Connection timed out): connection to 127.0.0.1:29901 timed out (exceeded timeout by 1ms)"_s);
    QVERIFY(failure);
    QCOMPARE(failure->step, ConnectStep::Handshake);
    QCOMPARE(failure->detail, u"no answer to the handshake"_s);
}

void TestConnectDiagnosis::closedDuringHandshake()
{
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"initiated connection to server ::1:2181"_s));
    const auto failure = diagnosis.read(
        u"Socket ::1:2181 zk retcode=-4, errno=112(Host is down): failed while receiving a server response"_s);
    QVERIFY(failure);
    QCOMPARE(failure->step, ConnectStep::Handshake);
    QCOMPARE(failure->server, u"::1:2181"_s);
    QCOMPARE(failure->detail, u"the server closed the connection during the handshake"_s);
}

void TestConnectDiagnosis::closedDuringSeveralHandshakes()
{
    // Two sessions of one process; the log is one.
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"initiated connection to server 127.0.0.1:1"_s));
    QVERIFY(!diagnosis.read(u"initiated connection to server 127.0.0.1:1"_s));
    const auto closed =
        u"Socket 127.0.0.1:1 zk retcode=-4, errno=112(Host is down): failed while receiving a server response"_s;
    const auto reset =
        u"Socket 127.0.0.1:1 zk retcode=-4, errno=104(Connection reset by peer): failed to send a handshake packet"_s;
    const auto gone = u"Socket 127.0.0.1:1 zk retcode=-4, errno=32(Broken pipe): server refused to accept the client"_s;
    for (const QString &line : {closed, reset, gone, closed}) {
        const auto failure = diagnosis.read(line);
        QVERIFY(failure);
        QCOMPARE(failure->step, ConnectStep::Handshake);
    }
}

void TestConnectDiagnosis::unreachableIsTcp()
{
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"initiated connection to server 10.0.0.1:2181"_s));
    const auto failure = diagnosis.read(
        u"Socket 10.0.0.2:2181 zk retcode=-7, errno=110(Connection timed out): connection to 10.0.0.2:2181 timed out (exceeded timeout by 0ms)"_s);
    QVERIFY(failure);
    QCOMPARE(failure->step, ConnectStep::Tcp);
    QCOMPARE(failure->detail, u"Connection timed out"_s);
}

void TestConnectDiagnosis::lossOfAnEstablishedSessionIsNoFailedAttempt()
{
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"initiated connection to server 127.0.0.1:1"_s));
    QVERIFY(!diagnosis.read(
        u"session establishment complete on server 127.0.0.1:1, sessionId=0x1, negotiated timeout=4000 "_s));
    const auto line =
        u"Socket 127.0.0.1:1 zk retcode=-4, errno=112(Host is down): failed while receiving a server response"_s;
    QVERIFY(!diagnosis.read(line));
    QVERIFY(diagnosis.read(line));
}

void TestConnectDiagnosis::otherLinesTellNothing()
{
    ConnectDiagnosis diagnosis;
    QVERIFY(!diagnosis.read(u"Delaying connection after exhaustively trying all servers [127.0.0.1:9]"_s));
    QVERIFY(!diagnosis.read(QString()));
}

QTEST_GUILESS_MAIN(TestConnectDiagnosis)
#include "tst_connectdiagnosis.moc"

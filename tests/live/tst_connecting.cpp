// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::RealEnsemble;

/// Which step fails, and that it goes on trying: what the window tells while it connects.
class TestConnecting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void unknownName();
    void oneGoodNameIsEnough();
    void refusedThenThere();
    void silentServer();
    void webServerIsNoEnsemble();
    void unknownSchemeFailsTheAuthentication();

private:
    [[nodiscard]] static SessionOptions optionsFor(const QString &connect)
    {
        SessionOptions options;
        options.connect = ConnectString::parse(connect).value();
        options.timeoutMs = 1500;
        return options;
    }
};

void TestConnecting::initTestCase()
{
    QVERIFY2(RealEnsemble::shared().start(), qPrintable(RealEnsemble::shared().problem()));
}

void TestConnecting::unknownName()
{
    Session session(optionsFor(u"no-such-host.invalid:2181"_s));
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.status().problem.step, ConnectStep::Name, 20'000);
    QCOMPARE(session.status().problem.where, u"no-such-host.invalid"_s);
    QVERIFY(!session.status().problem.detail.isEmpty());
    QCOMPARE(session.state(), SessionState::Resolving);
    QTRY_VERIFY_WITH_TIMEOUT(session.status().problem.attempts > 1, 20'000);
}

void TestConnecting::oneGoodNameIsEnough()
{
    const QString good = RealEnsemble::shared().connectString();
    Session session(optionsFor(u"no-such-host.invalid:2181,"_s + good));
    session.open();
    QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), 20'000);
    QCOMPARE(session.status().server, good);
}

void TestConnecting::refusedThenThere()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY(ensemble.killServer(1));
    Session session(optionsFor(ensemble.connectString()));
    session.open();
    QTRY_COMPARE(session.status().problem.step, ConnectStep::Tcp);
    QCOMPARE(session.status().problem.where, ensemble.connectString());
    QCOMPARE(session.status().problem.detail, u"Connection refused"_s);
    QCOMPARE(session.state(), SessionState::Connecting);
    QTRY_VERIFY(session.status().problem.attempts > 5);
    Answered<Stat> waiting;
    session.exists(u"/"_s, Session::Watch::No, &waiting, waiting.callback());
    QVERIFY(ensemble.startServer(1));
    QVERIFY(waiting.ok());
    QTRY_VERIFY(session.isConnected());
    QCOMPARE(session.status().problem, ConnectionProblem());
}

void TestConnecting::silentServer()
{
    QTcpServer silent; // the kernel accepts for it
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Session session(optionsFor(u"127.0.0.1:%1"_s.arg(silent.serverPort())));
    session.open();
    QTRY_COMPARE(session.status().problem.step, ConnectStep::Handshake);
    QCOMPARE(session.state(), SessionState::Connecting);
}

/// The C client takes the answer of a web server for a session; no request is ever answered in it.
void TestConnecting::webServerIsNoEnsemble()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, this, [&web] {
        QTcpSocket *const socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    Session session(optionsFor(u"127.0.0.1:%1"_s.arg(web.serverPort())));
    QList<SessionState> states;
    connect(&session, &Session::statusChanged, this, [&](const SessionStatus &status) { states.append(status.state); });
    session.open();
    QTRY_VERIFY(session.status().problem.attempts > 2);
    QCOMPARE(session.status().problem.step, ConnectStep::Handshake);
    QVERIFY(!states.contains(SessionState::Connected));
    QVERIFY(!states.contains(SessionState::ReadOnly));
}

void TestConnecting::unknownSchemeFailsTheAuthentication()
{
    SessionOptions options = optionsFor(RealEnsemble::shared().connectString());
    options.identities = {{u"no-such-scheme"_s, "secret"}};
    Session session(options);
    Answered<Stat> asked;
    session.exists(u"/"_s, Session::Watch::No, &asked, asked.callback());
    session.open();
    QTRY_COMPARE(session.state(), SessionState::AuthFailed);
    QCOMPARE(session.status().problem.step, ConnectStep::Auth);
    QCOMPARE(session.status().problem.detail, u"no-such-scheme"_s);
    QVERIFY(asked.wait());
    Answered<Stat> late;
    session.exists(u"/"_s, Session::Watch::No, &late, late.callback());
    QCOMPARE(late.code(), ErrorCode::AuthFailed);
    QSignalSpy closed(&session, &Session::closed);
    session.close();
    QTRY_COMPARE(closed.size(), 1);
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"

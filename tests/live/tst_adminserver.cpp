// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/admin/adminserver.h"

#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"
#include "zkbridge/admin/fourletterword.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::AdminServer;
using zkbridge::ErrorCode;

/// A real server's AdminServer, and what answers in its place when there is none.
class TestAdminServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhoWatchesWhat();
    void anUnknownCommandIsAnError();
    void nobodyListens();
    void nobodyAnswers();
    void somebodyElseAnswers_data();
    void somebodyElseAnswers();
    void aDeadContextIsNotCalled();
    void aWordsDeadContextIsNotCalled();

private:
    using Answer = zkbridge::Result<QJsonObject>;
    /// Waits for the answer; fails the running test when there is none.
    Answer ask(const QUrl &server, const QString &command, int timeoutMs = 5000);
    [[nodiscard]] static QUrl urlOf(const QTcpServer &server);
    QUrl m_server;
};

void TestAdminServer::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = QUrl(ensemble.server(1).admin);
}

TestAdminServer::Answer TestAdminServer::ask(const QUrl &server, const QString &command, int timeoutMs)
{
    AdminServer admin;
    std::optional<Answer> answer;
    admin.ask(
        server, command, this, [&](const Answer &given) { answer = given; }, timeoutMs);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        QTest::qFail("no answer within 20 s", __FILE__, __LINE__);
    return answer.value_or(zkbridge::Error{});
}

QUrl TestAdminServer::urlOf(const QTcpServer &server)
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(server.serverPort());
    return url;
}

void TestAdminServer::tellsWhoWatchesWhat()
{
    Bystander watcher(RealEnsemble::shared().connectString());
    const QString path = watcher.create(u"/watched"_s);
    bool watching = false;
    watcher.session()->get(
        path, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);

    const Answer answer = ask(m_server, u"watches_by_path"_s);
    QVERIFY(answer.ok());
    const QJsonArray sessions = answer->value("path_to_session_ids"_L1).toObject().value(path).toArray();
    QCOMPARE(sessions.size(), 1);
    // All 64 bits of it: a session id does not fit into a double.
    QCOMPARE(sessions.at(0).toInteger(), watcher.session()->status().sessionId);
}

void TestAdminServer::anUnknownCommandIsAnError()
{
    const Answer answer = ask(m_server, u"no_such_command"_s);
    QCOMPARE(answer.code(), ErrorCode::SystemError);
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(answer.error().path.startsWith(m_server.toString()));
}

void TestAdminServer::nobodyListens()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QUrl url = urlOf(listener);
    listener.close();
    const Answer answer = ask(url, u"srvr"_s);
    QCOMPARE(answer.code(), ErrorCode::ConnectionLoss);
    QVERIFY(!answer.error().detail.isEmpty());
}

void TestAdminServer::nobodyAnswers()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QCOMPARE(ask(urlOf(silent), u"srvr"_s, 200).code(), ErrorCode::OperationTimeout);
}

void TestAdminServer::somebodyElseAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
    QTest::newRow("a list") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
    QTest::newRow("refused by the server")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n{\"error\":\"not serving\"} ");
}

void TestAdminServer::somebodyElseAnswers()
{
    QFETCH(QByteArray, bytes);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = other.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
            if (socket->readAll().contains("\r\n\r\n"))
                socket->write(bytes);
        });
    });
    const Answer answer = ask(urlOf(other), u"srvr"_s);
    QCOMPARE(answer.code(), ErrorCode::SystemError);
    QVERIFY(!answer.error().detail.isEmpty());
}

void TestAdminServer::aDeadContextIsNotCalled()
{
    AdminServer admin;
    auto context = std::make_unique<QObject>();
    bool called = false;
    bool answered = false;
    admin.ask(m_server, u"ruok"_s, context.get(), [&](const Answer &) { called = true; });
    context.reset();
    admin.ask(m_server, u"ruok"_s, this, [&](const Answer &answer) { answered = answer.ok(); });
    QTRY_VERIFY(answered);
    QVERIFY(!called);
}

void TestAdminServer::aWordsDeadContextIsNotCalled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto context = std::make_unique<QObject>();
    bool called = false;
    zkbridge::askFourLetterWord(
        {u"127.0.0.1"_s, silent.serverPort()}, "ruok", context.get(), [&called](const auto &) { called = true; },
        20000);
    QTRY_VERIFY(silent.hasPendingConnections());
    QTcpSocket *asker = silent.nextPendingConnection();
    QTRY_COMPARE(asker->bytesAvailable(), 4); // the question's socket is connected
    QSignalSpy gone(asker, &QTcpSocket::disconnected);
    context.reset();
    QVERIFY(!called);
    QVERIFY(gone.wait());
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestAdminServer)
#include "tst_adminserver.moc"

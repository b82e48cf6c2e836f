// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/bystander.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "tests/support/scriptedserver.h"
#include "zkbridge/wire/wirereader.h"
#include "zkbridge/wire/wirerequests.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::Bystander;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using testsupport::ScriptedServer;
using Watch = WireReader::Watch;

namespace {

constexpr int longestWaitMs = 30'000;

/// A wire reader, and what became of it.
class Wire {
public:
    explicit Wire(WireOptions options)
        : reader(std::move(options))
    {
        QObject::connect(&reader, &WireReader::statusChanged, &reader,
            [this](const WireStatus &status) { problems.append(status.problem); });
        QObject::connect(&reader, &WireReader::connected, &reader, [this] { ++connections; });
    }
    [[nodiscard]] bool open(const QString &firstServer = {})
    {
        reader.open(firstServer);
        return waitForConnections(1);
    }
    [[nodiscard]] bool waitForConnections(int number)
    {
        return QTest::qWaitFor([&] { return connections >= number && reader.status().isConnected(); }, longestWaitMs);
    }
    /// Whether that was ever the reason of having no connection.
    [[nodiscard]] bool sawProblem(ErrorCode code) const
    {
        return std::ranges::any_of(problems, [code](const Error &problem) { return problem.code == code; });
    }
    [[nodiscard]] ErrorCode count()
    {
        Answered<int> answer;
        reader.allChildrenNumber(u"/"_s, &answer, answer.callback());
        return answer.code();
    }

    WireReader reader;
    QList<Error> problems;
    int connections = 0;
};

WireOptions optionsFor(const QString &connect)
{
    WireOptions options;
    options.connect = ConnectString::parse(connect).value();
    options.timeoutMs = 4000;
    return options;
}

std::string numberReply(std::int32_t xid, std::int32_t number)
{
    return ScriptedServer::replyTo(xid).int32(number).take();
}

/// Answers one request in a way of its own, all others as a sound server does.
ScriptedServer::Handler onceThenSound(const std::function<void(const ScriptedServer::Request &)> &once)
{
    return [once, done = false](const ScriptedServer::Request &request) mutable {
        if (!std::exchange(done, true))
            once(request);
        else
            ScriptedServer::send(request.client, numberReply(request.xid, 7));
    };
}

} // namespace

/// What a wire reader makes of servers and connections that misbehave.
class TestWireFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void silentServer();
    void silentFromTheStart();
    void cutInsideAReply();
    void replyAboveTheLimit();
    void bulkReadAboveTheLimit();
    void notWhatWasAskedFor_data();
    void notWhatWasAskedFor();
    void unreadableMultiRead_data();
    void unreadableMultiRead();
    void olderServer_data();
    void olderServer();
    void webServer();
    void expiredSession();
    void refusedIdentity();

private:
    std::unique_ptr<Bystander> m_bystander;
};

void TestWireFaults::initTestCase()
{
    QVERIFY2(RealEnsemble::shared().start(), qPrintable(RealEnsemble::shared().problem()));
    m_bystander = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    QVERIFY(m_bystander->isValid());
}

void TestWireFaults::silentServer()
{
    FaultRelay relay(RealEnsemble::shared().connectString());
    WireOptions options = optionsFor(relay.connectString());
    options.timeoutMs = 1000;
    Wire wire(options);
    QVERIFY(wire.open());
    QCOMPARE(wire.reader.status().timeoutMs, 1000);
    relay.freeze();
    QCOMPARE(wire.count(), ErrorCode::ConnectionLoss);
    QVERIFY(!wire.reader.status().isConnected());
    QCOMPARE(wire.count(), ErrorCode::ConnectionLoss); // at once
    relay.release();
    relay.cut();
    QVERIFY(wire.waitForConnections(2));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::silentFromTheStart()
{
    FaultRelay relay(RealEnsemble::shared().connectString());
    relay.freeze();
    const QString connect = relay.connectString() + u',' + RealEnsemble::shared().connectString();
    Wire wire(optionsFor(connect));
    QVERIFY(wire.open(relay.connectString())); // goes on to the next
    QCOMPARE(wire.reader.status().server, RealEnsemble::shared().connectString());
    QVERIFY(wire.sawProblem(ErrorCode::OperationTimeout));
}

void TestWireFaults::cutInsideAReply()
{
    ScriptedServer server;
    server.setHandler(onceThenSound([](const ScriptedServer::Request &request) {
        const std::string reply = numberReply(request.xid, 7);
        ScriptedServer::send(request.client, reply.substr(0, reply.size() / 2));
        request.client->disconnectFromHost();
    }));
    Wire wire(optionsFor(server.connectString()));
    QVERIFY(wire.open());
    const qint64 session = wire.reader.status().sessionId;
    QCOMPARE(wire.count(), ErrorCode::ConnectionLoss);
    QVERIFY(wire.waitForConnections(2));
    QCOMPARE(wire.reader.status().sessionId, session);
    QCOMPARE(server.handshakes(), (QList<qint64>{0, session}));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::replyAboveTheLimit()
{
    const QString path = m_bystander->create(u"/large"_s, QByteArray(5000, 'x'));
    WireOptions options = optionsFor(RealEnsemble::shared().connectString());
    options.maxFrameBytes = 2000;
    Wire wire(options);
    QVERIFY(wire.open());
    Answered<NodeData> data;
    wire.reader.get(path, Watch::No, &data, data.callback());
    QCOMPARE(data.code(), ErrorCode::TooLarge);
    QVERIFY2(data.error().detail.contains(u"2000"_s), qPrintable(data.error().detail));
    QVERIFY(wire.waitForConnections(2));
    const auto found = std::ranges::find(wire.problems, ErrorCode::TooLarge, &Error::code);
    QVERIFY(found != wire.problems.cend());
    QVERIFY2(found->detail.contains(u"2000"_s), qPrintable(found->detail));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::bulkReadAboveTheLimit()
{
    const QString path = m_bystander->create(u"/largebulk"_s, QByteArray(5000, 'x'));
    WireOptions options = optionsFor(RealEnsemble::shared().connectString());
    options.maxFrameBytes = 2000;
    Wire wire(options);
    QVERIFY(wire.open());
    Answered<std::vector<BulkReply>> replies;
    wire.reader.read({{BulkRead::Kind::Data, path.toStdString()}}, &replies, replies.callback());
    QCOMPARE(replies.code(), ErrorCode::TooLarge);
    QVERIFY(wire.waitForConnections(2));
}

void TestWireFaults::notWhatWasAskedFor_data()
{
    using Reply = std::function<std::string(std::int32_t)>;
    QTest::addColumn<Reply>("reply");
    QTest::newRow("another request's reply") << Reply([](std::int32_t xid) { return numberReply(xid + 1, 7); });
    QTest::newRow("a reply that is cut") << Reply([](std::int32_t xid) { return ScriptedServer::replyTo(xid).take(); });
    QTest::newRow("a packet without a header")
        << Reply([](std::int32_t xid) { return JuteWriter().int32(xid).take(); });
    QTest::newRow("an empty packet") << Reply([](std::int32_t) { return JuteWriter().take(); });
    QTest::newRow("a packet of negative length")
        << Reply([](std::int32_t) { return std::string("\xff\xff\xff\xff", 4); });
    QTest::newRow("an event that is cut") << Reply([](std::int32_t xid) {
        return ScriptedServer::replyTo(WatchEventXid).int32(3).int32(3).int32(100).take() + numberReply(xid, 7);
    });
}

void TestWireFaults::notWhatWasAskedFor()
{
    QFETCH(const std::function<std::string(std::int32_t)>, reply);
    ScriptedServer server;
    server.setHandler(onceThenSound([&reply](const ScriptedServer::Request &request) {
        ScriptedServer::send(request.client, reply(request.xid));
    }));
    Wire wire(optionsFor(server.connectString()));
    QVERIFY(wire.open());
    const ErrorCode code = wire.count();
    QVERIFY2(code == ErrorCode::MarshallingError || code == ErrorCode::ConnectionLoss, qPrintable(errorName(code)));
    QVERIFY(wire.waitForConnections(2)); // nothing that follows can be trusted: it begins anew
    QVERIFY(wire.sawProblem(ErrorCode::MarshallingError));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::unreadableMultiRead_data()
{
    using Body = std::function<void(JuteWriter &)>;
    QTest::addColumn<Body>("body");
    QTest::newRow("a hostile count") << Body([](JuteWriter &reply) {
        reply.int32(8).boolean(false).int32(0).int32(0x7fffffff);
        reply.int32(-1).boolean(true).int32(-1);
    });
    QTest::newRow("no end") << Body([](JuteWriter &reply) { reply.int32(8).boolean(false).int32(0).int32(0); });
    QTest::newRow("too few results") << Body([](JuteWriter &reply) { reply.int32(-1).boolean(true).int32(-1); });
    QTest::newRow("too many results") << Body([](JuteWriter &reply) {
        for (int i = 0; i < 2; ++i)
            reply.int32(8).boolean(false).int32(0).int32(0);
        reply.int32(-1).boolean(true).int32(-1);
    });
    QTest::newRow("another kind of result") << Body([](JuteWriter &reply) {
        reply.int32(1).boolean(false).int32(0).string("/created");
        reply.int32(-1).boolean(true).int32(-1);
    });
}

void TestWireFaults::unreadableMultiRead()
{
    QFETCH(const std::function<void(JuteWriter &)>, body);
    ScriptedServer server;
    server.setHandler(onceThenSound([&body](const ScriptedServer::Request &request) {
        JuteWriter reply = ScriptedServer::replyTo(request.xid);
        body(reply);
        ScriptedServer::send(request.client, reply.take());
    }));
    Wire wire(optionsFor(server.connectString()));
    QVERIFY(wire.open());
    Answered<std::vector<BulkReply>> replies;
    wire.reader.read({{BulkRead::Kind::Children, "/"}}, &replies, replies.callback());
    const ErrorCode code = replies.code();
    QVERIFY2(code == ErrorCode::MarshallingError || code == ErrorCode::ConnectionLoss, qPrintable(errorName(code)));
    QVERIFY(wire.waitForConnections(2));
    QCOMPARE(replies.times(), 1);
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::olderServer_data()
{
    using Ask = std::function<ErrorCode(WireReader &)>;
    QTest::addColumn<WireOperation>("operation");
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<bool>("ends");
    // A real one ends the connection behind such an answer; one in between may not.
    for (const bool ends : {true, false}) {
        const char *how = ends ? "ends" : "stays";
        QTest::addRow("multi-read, %s", how) << WireOperation::MultiRead << Ask([](WireReader &reader) {
            Answered<std::vector<BulkReply>> answer;
            reader.read({{BulkRead::Kind::Children, "/"}}, &answer, answer.callback());
            return answer.code();
        }) << ends;
        QTest::addRow("addWatch, %s", how) << WireOperation::AddWatch << Ask([](WireReader &reader) {
            Answered<Done> answer;
            reader.addWatch(u"/"_s, WireReader::WatchMode::PersistentRecursive, &answer, answer.callback());
            return answer.code();
        }) << ends;
        QTest::addRow("whoAmI, %s", how) << WireOperation::WhoAmI << Ask([](WireReader &reader) {
            Answered<QList<AclEntry>> answer;
            reader.whoAmI(&answer, answer.callback());
            return answer.code();
        }) << ends;
        QTest::addRow("allChildrenNumber, %s", how) << WireOperation::AllChildrenNumber << Ask([](WireReader &reader) {
            Answered<int> answer;
            reader.allChildrenNumber(u"/"_s, &answer, answer.callback());
            return answer.code();
        }) << ends;
    }
}

void TestWireFaults::olderServer()
{
    QFETCH(const WireOperation, operation);
    QFETCH(const std::function<ErrorCode(WireReader &)>, ask);
    QFETCH(const bool, ends);
    ScriptedServer server;
    server.setHandler([ends](const ScriptedServer::Request &request) {
        ScriptedServer::send(request.client, ScriptedServer::replyTo(request.xid, ErrorCode::Unimplemented).take());
        if (ends)
            request.client->disconnectFromHost();
    });
    Wire wire(optionsFor(server.connectString()));
    QVERIFY(wire.open());
    QVERIFY(wire.reader.status().knows(operation));
    QCOMPARE(ask(wire.reader), ErrorCode::Unimplemented);
    QTRY_VERIFY(!wire.reader.status().knows(operation));
    QVERIFY(wire.waitForConnections(ends ? 2 : 1));
    QCOMPARE(ask(wire.reader), ErrorCode::Unimplemented); // still known of this server, and not asked again
    QCOMPARE(server.requests(static_cast<std::int32_t>(operation)), 1);
    QVERIFY(!wire.reader.status().knows(operation));
}

void TestWireFaults::webServer()
{
    ScriptedServer server;
    server.setGreeting("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    Wire wire(optionsFor(server.connectString() + u',' + RealEnsemble::shared().connectString()));
    QVERIFY(wire.open(server.connectString()));
    QCOMPARE(wire.reader.status().server, RealEnsemble::shared().connectString());
    QVERIFY(wire.sawProblem(ErrorCode::MarshallingError));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::expiredSession()
{
    ScriptedServer server;
    server.setHandler([](const ScriptedServer::Request &request) {
        ScriptedServer::send(request.client, numberReply(request.xid, 7));
    });
    Wire wire(optionsFor(server.connectString()));
    QVERIFY(wire.open());
    const qint64 old = wire.reader.status().sessionId;
    server.forgetSessions();
    server.cut();
    QVERIFY(wire.waitForConnections(2));
    QVERIFY(wire.reader.status().sessionId != 0);
    QVERIFY(wire.reader.status().sessionId != old);
    QCOMPARE(server.handshakes(), (QList<qint64>{0, old, 0}));
    QCOMPARE(wire.count(), ErrorCode::Ok);
}

void TestWireFaults::refusedIdentity()
{
    WireOptions options = optionsFor(RealEnsemble::shared().connectString());
    options.identities = {{u"nosuchscheme"_s, "alice:secret"}};
    Wire wire(options);
    wire.reader.open();
    QTRY_COMPARE(wire.reader.status().state, WireState::AuthFailed);
    QCOMPARE(wire.reader.status().problem.code, ErrorCode::AuthFailed);
    QVERIFY(wire.count() != ErrorCode::Ok);
    QCOMPARE(wire.connections, 0);

    Wire later(optionsFor(RealEnsemble::shared().connectString()));
    QVERIFY(later.open());
    later.reader.addIdentity({u"nosuchscheme"_s, "alice:secret"});
    QTRY_COMPARE(later.reader.status().state, WireState::AuthFailed);
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"

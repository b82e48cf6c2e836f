// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "zkbridge/wire/wirereader.h"
#include "zkbridge/wire/wirerequests.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::ScriptedServer;

namespace {

constexpr int longestWaitMs = 30'000;
constexpr int rootChildren = 1000; ///< of the root; none below
constexpr std::int32_t multiRead = static_cast<std::int32_t>(WireOperation::MultiRead);

/// A visitor that nobody may call after the walk's end.
class Visitor : public WalkVisitor {
public:
    void visit(const VisitedZnode &) override { ++visits; }
    void visit(const VisitedList &) override { ++visits; }
    std::atomic<int> visits = 0;
};

/// What the reads of a multi-read ask for.
std::vector<std::string> pathsOf(const ScriptedServer::Request &request)
{
    std::vector<std::string> paths;
    JuteReader body(request.body);
    for (;;) {
        body.int32(); // type
        const bool isEnd = body.boolean();
        body.int32(); // error
        if (isEnd || !body.ok())
            return paths;
        paths.emplace_back(body.string());
        body.boolean(); // watch
    }
}

void writeEnd(JuteWriter &reply) { reply.int32(-1).boolean(true).int32(-1); }

/// As a sound server answers a walk of names.
void writeLists(JuteWriter &reply, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        reply.int32(8).boolean(false).int32(0).int32(path == "/" ? rootChildren : 0);
        for (int i = 0; path == "/" && i < rootChildren; ++i)
            reply.string(std::to_string(i));
    }
}

std::string soundReply(const ScriptedServer::Request &request)
{
    JuteWriter reply = ScriptedServer::replyTo(request.xid);
    writeLists(reply, pathsOf(request));
    writeEnd(reply);
    return reply.take();
}

/// A walk on a scripted server, and its end.
class Walked {
public:
    explicit Walked(const ScriptedServer &server, qint64 maxFrameBytes = 1024LL * 1024)
        : m_reader(optionsFor(server, maxFrameBytes))
        , m_connected(&m_reader, &WireReader::connected)
    {
        m_reader.open();
    }
    [[nodiscard]] bool waitForConnections(int number)
    {
        return QTest::qWaitFor(
            [&] { return m_connected.size() >= number && m_reader.status().isConnected(); }, longestWaitMs);
    }
    /// How a walk from the root ends; Ok: finished.
    [[nodiscard]] ErrorCode walk()
    {
        QObject context;
        std::optional<ErrorCode> end;
        int ends = 0;
        const auto endWith = [&](ErrorCode code) {
            end = code;
            ++ends;
        };
        auto visitor = std::make_shared<Visitor>();
        const auto walk = m_reader.walk({}, visitor);
        QObject::connect(walk.get(), &WireWalk::finished, &context, [&] { endWith(ErrorCode::Ok); });
        QObject::connect(walk.get(), &WireWalk::failed, &context, [&](const Error &error) { endWith(error.code); });
        if (!QTest::qWaitFor([&] { return end.has_value(); }, longestWaitMs))
            return ErrorCode::Nothing;
        m_visits = visitor->visits;
        QCoreApplication::processEvents();
        return ends == 1 ? *end : ErrorCode::InvalidState;
    }
    [[nodiscard]] int visits() const { return m_visits; }
    [[nodiscard]] WireReader &reader() { return m_reader; }

private:
    static WireOptions optionsFor(const ScriptedServer &server, qint64 maxFrameBytes)
    {
        WireOptions options;
        options.connect = ConnectString::parse(server.connectString()).value();
        options.timeoutMs = 4000;
        options.maxFrameBytes = maxFrameBytes;
        return options;
    }

    WireReader m_reader;
    QSignalSpy m_connected;
    int m_visits = 0;
};

} // namespace

/// How a walk ends when the server or the connection misbehaves under it: once, with a reason, and the next one works.
class TestWireWalkFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundServer();
    void cutUnderWay();
    void unansweredUnderWay();
    void unreadable_data();
    void unreadable();
    void replyAboveTheLimit();
    void olderServer();
};

void TestWireWalkFaults::soundServer()
{
    ScriptedServer server;
    server.setHandler(
        [](const ScriptedServer::Request &request) { ScriptedServer::send(request.client, soundReply(request)); });
    Walked walked(server);
    QVERIFY(walked.waitForConnections(1));
    QCOMPARE(walked.walk(), ErrorCode::Ok);
    QCOMPARE(walked.visits(), 1 + rootChildren);
}

void TestWireWalkFaults::cutUnderWay()
{
    ScriptedServer server;
    bool isCut = false;
    server.setHandler([&isCut](const ScriptedServer::Request &request) {
        const std::string reply = soundReply(request);
        const bool isRoot = pathsOf(request).front() == "/";
        if (isRoot || isCut) {
            ScriptedServer::send(request.client, reply);
            return;
        }
        isCut = true;
        ScriptedServer::send(request.client, reply.substr(0, reply.size() / 2));
        request.client->disconnectFromHost();
    });
    Walked walked(server);
    QVERIFY(walked.waitForConnections(1));
    QCOMPARE(walked.walk(), ErrorCode::ConnectionLoss);
    QVERIFY(walked.waitForConnections(2));
    QCOMPARE(walked.walk(), ErrorCode::Ok);
    QCOMPARE(walked.visits(), 1 + rootChildren);
}

void TestWireWalkFaults::unansweredUnderWay()
{
    ScriptedServer server;
    server.setHandler([](const ScriptedServer::Request &request) {
        if (pathsOf(request).front() == "/")
            ScriptedServer::send(request.client, soundReply(request));
    });
    Walked walked(server);
    QVERIFY(walked.waitForConnections(1));
    // It goes on to answer pings: that is a living connection, so the walk waits.
    const auto visitor = std::make_shared<Visitor>();
    const auto walk = walked.reader().walk({}, visitor);
    QSignalSpy failed(walk.get(), &WireWalk::failed);
    QSignalSpy finished(walk.get(), &WireWalk::finished);
    QTRY_VERIFY(visitor->visits > 0);
    QTRY_VERIFY_WITH_TIMEOUT(server.requests(11) >= 2, longestWaitMs);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(finished.size(), 0);
    walk->stop();
    server.cut();
    QVERIFY(walked.waitForConnections(2));
    QCOMPARE(failed.size(), 0); // it was stopped before
}

void TestWireWalkFaults::unreadable_data()
{
    using Body = std::function<void(JuteWriter &, const std::vector<std::string> &)>;
    QTest::addColumn<Body>("body");
    QTest::newRow("too few results") << Body([](JuteWriter &reply, const std::vector<std::string> &paths) {
        writeLists(reply, {paths.begin(), paths.end() - 1});
        writeEnd(reply);
    });
    QTest::newRow("too many results") << Body([](JuteWriter &reply, const std::vector<std::string> &paths) {
        writeLists(reply, paths);
        writeLists(reply, {"/0"});
        writeEnd(reply);
    });
    QTest::newRow("no end") << Body(
        [](JuteWriter &reply, const std::vector<std::string> &paths) { writeLists(reply, paths); });
    QTest::newRow("another kind of result") << Body([](JuteWriter &reply, const std::vector<std::string> &paths) {
        for (std::size_t i = 0; i < paths.size(); ++i)
            reply.int32(1).boolean(false).int32(0).string("/created");
        writeEnd(reply);
    });
    QTest::newRow("a hostile count") << Body([](JuteWriter &reply, const std::vector<std::string> &) {
        reply.int32(8).boolean(false).int32(0).int32(0x7fffffff);
        writeEnd(reply);
    });
}

void TestWireWalkFaults::unreadable()
{
    QFETCH(const std::function<void(JuteWriter &, const std::vector<std::string> &)>, body);
    ScriptedServer server;
    bool isDone = false;
    server.setHandler([&](const ScriptedServer::Request &request) {
        const std::vector<std::string> paths = pathsOf(request);
        if (isDone || paths.front() == "/") {
            ScriptedServer::send(request.client, soundReply(request));
            return;
        }
        isDone = true;
        JuteWriter reply = ScriptedServer::replyTo(request.xid);
        body(reply, paths);
        ScriptedServer::send(request.client, reply.take());
    });
    Walked walked(server);
    QVERIFY(walked.waitForConnections(1));
    const ErrorCode code = walked.walk();
    QVERIFY2(code == ErrorCode::MarshallingError || code == ErrorCode::ConnectionLoss, qPrintable(errorName(code)));
    QVERIFY(walked.waitForConnections(2));
    QCOMPARE(walked.walk(), ErrorCode::Ok);
    QCOMPARE(walked.visits(), 1 + rootChildren);
}

void TestWireWalkFaults::replyAboveTheLimit()
{
    ScriptedServer server;
    server.setHandler(
        [](const ScriptedServer::Request &request) { ScriptedServer::send(request.client, soundReply(request)); });
    Walked walked(server, 2000); // the root's list alone is longer
    QVERIFY(walked.waitForConnections(1));
    QCOMPARE(walked.walk(), ErrorCode::TooLarge);
    QCOMPARE(walked.visits(), 0);
    QVERIFY(walked.waitForConnections(2));
}

void TestWireWalkFaults::olderServer()
{
    ScriptedServer server;
    server.setHandler([](const ScriptedServer::Request &request) {
        ScriptedServer::send(request.client, ScriptedServer::replyTo(request.xid, ErrorCode::Unimplemented).take());
        request.client->disconnectFromHost();
    });
    Walked walked(server);
    QVERIFY(walked.waitForConnections(1));
    QCOMPARE(walked.walk(), ErrorCode::Unimplemented);
    QVERIFY(walked.waitForConnections(2));
    QVERIFY(!walked.reader().status().knows(WireOperation::MultiRead));
    QCOMPARE(walked.walk(), ErrorCode::Unimplemented);
    QCOMPARE(server.requests(multiRead), 1);
}

QTEST_GUILESS_MAIN(TestWireWalkFaults)
#include "tst_wirewalkfaults.moc"

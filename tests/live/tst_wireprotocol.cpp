// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"
#include "zkbridge/wire/frames.h"
#include "zkbridge/wire/wirereplies.h"
#include "zkbridge/wire/wirerequests.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Bystander;
using testsupport::RealEnsemble;

namespace {

constexpr int longestWaitMs = 30'000;

/// A bare connection to the server: sends frames, takes packets, waits where it must.
class BareConnection {
public:
    explicit BareConnection(const QString &server)
    {
        const QUrl url(u"tcp://"_s + server);
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_open = m_socket.waitForConnected(longestWaitMs);
    }
    [[nodiscard]] bool isOpen() const { return m_open; }

    void send(const std::string &frame) { m_socket.write(frame.data(), static_cast<qint64>(frame.size())); }
    /// The next packet; empty when the server ended the connection.
    [[nodiscard]] std::string take()
    {
        for (;;) {
            if (const auto packet = m_splitter.next())
                return std::string(*packet);
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(longestWaitMs))
                return {};
            const QByteArray bytes = m_socket.readAll();
            m_splitter.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        }
    }
    [[nodiscard]] std::string ask(const std::string &frame)
    {
        send(frame);
        return take();
    }
    [[nodiscard]] std::optional<ConnectResponse> connectSession(const ConnectRequest &request)
    {
        return decodeConnectResponse(ask(encode(request)));
    }
    [[nodiscard]] bool endsItself()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(longestWaitMs);
    }

private:
    QTcpSocket m_socket;
    FrameSplitter m_splitter{64LL * 1024 * 1024};
    bool m_open = false;
};

ConnectRequest newSession()
{
    ConnectRequest request;
    request.timeoutMs = 8000;
    return request;
}

} // namespace

/// Each message of the wire as a real server takes and gives it.
class TestWireProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sessionIsNewTakenUpAndOver();
    void unknownSessionIsExpired();
    void pings();
    void readsOneZnode();
    void readsManyAtOnce();
    void multiReadSetsNoWatch();
    void oneShotWatches();
    void recursiveWatch();
    void persistentWatch();
    void countsAndNamesUs();
    void refusedIdentity();
    void unknownOperation();

private:
    [[nodiscard]] ReplyHeader header(const std::string &packet) const;

    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<BareConnection> m_connection;
    std::optional<ConnectResponse> m_session;
    QString m_root;
    std::string m_path;
    int m_number = 0;
};

void TestWireProtocol::initTestCase()
{
    QVERIFY2(RealEnsemble::shared().start(), qPrintable(RealEnsemble::shared().problem()));
    m_bystander = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    QVERIFY(m_bystander->isValid());
}

void TestWireProtocol::init()
{
    m_root = m_bystander->create(u"/wire%1"_s.arg(++m_number), "data");
    m_path = m_root.toStdString();
    m_connection = std::make_unique<BareConnection>(RealEnsemble::shared().connectString());
    QVERIFY(m_connection->isOpen());
    m_session = m_connection->connectSession(newSession());
    QVERIFY(m_session);
}

void TestWireProtocol::cleanup() { m_connection.reset(); }

ReplyHeader TestWireProtocol::header(const std::string &packet) const
{
    JuteReader reader(packet);
    const ReplyHeader header = readReplyHeader(reader);
    return reader.ok() ? header : ReplyHeader{0, 0, ErrorCode::MarshallingError};
}

void TestWireProtocol::sessionIsNewTakenUpAndOver()
{
    QVERIFY(m_session->sessionId != 0);
    QCOMPARE(m_session->timeoutMs, 8000);
    QCOMPARE(m_session->password.size(), std::size_t(16));
    QVERIFY(!m_session->readOnly);

    ConnectRequest again = newSession();
    again.sessionId = m_session->sessionId;
    again.password = m_session->password;
    BareConnection second(RealEnsemble::shared().connectString());
    const auto taken = second.connectSession(again);
    QVERIFY(taken);
    QCOMPARE(taken->sessionId, m_session->sessionId);
    QVERIFY(m_connection->endsItself()); // a session has one connection

    QCOMPARE(header(second.ask(encodeCloseSession(9))).xid, 9);
    QVERIFY(second.endsItself());
    BareConnection third(RealEnsemble::shared().connectString());
    const auto over = third.connectSession(again);
    QVERIFY(over);
    QCOMPARE(over->sessionId, std::int64_t(0));
}

void TestWireProtocol::unknownSessionIsExpired()
{
    ConnectRequest request = newSession();
    request.sessionId = 0x123456789;
    request.password = "0123456789abcdef";
    BareConnection connection(RealEnsemble::shared().connectString());
    const auto response = connection.connectSession(request);
    QVERIFY(response);
    QCOMPARE(response->sessionId, std::int64_t(0));
}

void TestWireProtocol::pings()
{
    const ReplyHeader reply = header(m_connection->ask(encodePing()));
    QCOMPARE(reply.xid, std::int32_t(PingXid));
    QCOMPARE(reply.error, ErrorCode::Ok);
}

void TestWireProtocol::readsOneZnode()
{
    m_bystander->create(m_root + u"/b"_s);
    m_bystander->create(m_root + u"/a"_s);
    const NodeData expected = m_bystander->get(m_root);

    const std::string exists = m_connection->ask(encodeExists(1, m_path, false));
    JuteReader existsReader(exists);
    QCOMPARE(readReplyHeader(existsReader).xid, 1);
    QVERIFY(readStat(existsReader) == expected.stat);
    QVERIFY(existsReader.ok());

    const std::string data = m_connection->ask(encodeGetData(2, m_path, false));
    JuteReader dataReader(data);
    QVERIFY(readReplyHeader(dataReader).zxid >= expected.stat.pzxid);
    const DataView view = readData(dataReader);
    QVERIFY(dataReader.ok() && dataReader.bytesLeft() == 0);
    QVERIFY(view.data == "data");
    QVERIFY(view.stat == expected.stat);

    const std::string list = m_connection->ask(encodeGetChildren(3, m_path, false));
    JuteReader listReader(list);
    QCOMPARE(readReplyHeader(listReader).xid, 3);
    const PackedNames names = readNames(listReader).packed().sorted();
    QVERIFY(listReader.ok() && listReader.bytesLeft() == 0);
    QCOMPARE(names.size(), std::size_t(2));
    QVERIFY(names.at(0) == "a" && names.at(1) == "b");

    const std::string list2 = m_connection->ask(encodeGetChildren2(4, m_path, false));
    JuteReader list2Reader(list2);
    QCOMPARE(readReplyHeader(list2Reader).xid, 4);
    QCOMPARE(readNames(list2Reader).size(), std::size_t(2));
    QVERIFY(readStat(list2Reader) == expected.stat);
    QVERIFY(list2Reader.ok() && list2Reader.bytesLeft() == 0);

    QCOMPARE(header(m_connection->ask(encodeGetData(5, m_path + "/none", false))).error, ErrorCode::NoNode);
}

void TestWireProtocol::readsManyAtOnce()
{
    m_bystander->create(m_root + u"/null"_s, QByteArray());
    m_bystander->create(m_root + u"/grün"_s, "x");
    MultiReadRequest request(1);
    request.addGetData(m_path);
    request.addGetChildren(m_path);
    request.addGetData(m_path + "/none");
    request.addGetData(m_path + "/null");
    request.addGetChildren(m_path + "/grün");
    const std::string packet = m_connection->ask(request.take());
    JuteReader reader(packet);
    QCOMPARE(readReplyHeader(reader).error, ErrorCode::Ok); // one failed, not all
    MultiReadReply reply(reader);
    MultiReadResult result;
    QVERIFY(reply.next(result));
    QVERIFY(result.data.data == "data");
    QVERIFY(result.data.stat == m_bystander->get(m_root).stat);
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Children);
    const PackedNames names = result.names.packed().sorted();
    QVERIFY(names.size() == 2 && names.at(0) == "grün" && names.at(1) == "null");
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Error);
    QCOMPARE(result.error, ErrorCode::NoNode);
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Data);
    QVERIFY(!result.data.data);
    QVERIFY(reply.next(result));
    QCOMPARE(result.names.size(), std::size_t(0));
    QVERIFY(!reply.next(result));
    QVERIFY(reader.ok() && reader.bytesLeft() == 0);
}

void TestWireProtocol::multiReadSetsNoWatch()
{
    MultiReadRequest request(1);
    request.addGetData(m_path);
    QCOMPARE(header(m_connection->ask(request.take())).error, ErrorCode::Ok);
    QCOMPARE(header(m_connection->ask(encodeCheckWatches(2, m_path, WatcherType::Any))).error, ErrorCode::NoWatcher);
}

void TestWireProtocol::oneShotWatches()
{
    const std::string packet = m_connection->ask(encodeGetData(1, m_path, true));
    QCOMPARE(header(packet).error, ErrorCode::Ok);
    QCOMPARE(header(m_connection->ask(encodeCheckWatches(2, m_path, WatcherType::Data))).error, ErrorCode::Ok);
    QCOMPARE(
        header(m_connection->ask(encodeCheckWatches(3, m_path, WatcherType::Children))).error, ErrorCode::NoWatcher);
    m_bystander->set(m_root, "other");
    const std::string event = m_connection->take();
    JuteReader reader(event);
    QCOMPARE(readReplyHeader(reader).xid, std::int32_t(WatchEventXid));
    const WatcherEvent changed = readWatcherEvent(reader);
    QVERIFY(reader.ok());
    QCOMPARE(changed.type, 3);
    QCOMPARE(changed.state, 3);
    QVERIFY(changed.path == m_path);

    QCOMPARE(header(m_connection->ask(encodeGetChildren2(4, m_path, true))).error, ErrorCode::Ok);
    QCOMPARE(header(m_connection->ask(encodeRemoveWatches(5, m_path, WatcherType::Any))).error, ErrorCode::Ok);
    QCOMPARE(header(m_connection->ask(encodeRemoveWatches(6, m_path, WatcherType::Any))).error, ErrorCode::NoWatcher);
}

void TestWireProtocol::recursiveWatch()
{
    const std::string added = m_connection->ask(encodeAddWatch(1, m_path, AddWatchMode::PersistentRecursive));
    QCOMPARE(header(added).error, ErrorCode::Ok);
    m_bystander->create(m_root + u"/a"_s);
    m_bystander->create(m_root + u"/a/b"_s);
    m_bystander->set(m_root + u"/a/b"_s, "x");
    m_bystander->remove(m_root + u"/a/b"_s);
    std::vector<std::pair<int, std::string>> events;
    for (int i = 0; i < 4; ++i) {
        const std::string packet = m_connection->take();
        JuteReader reader(packet);
        QCOMPARE(readReplyHeader(reader).xid, std::int32_t(WatchEventXid));
        const WatcherEvent event = readWatcherEvent(reader);
        events.emplace_back(event.type, event.path);
    }
    // One for each change, none for a parent whose list changed.
    const std::vector<std::pair<int, std::string>> expected = {
        {1, m_path + "/a"}, {1, m_path + "/a/b"}, {3, m_path + "/a/b"}, {2, m_path + "/a/b"}};
    QVERIFY(events == expected);
}

void TestWireProtocol::persistentWatch()
{
    QCOMPARE(header(m_connection->ask(encodeAddWatch(1, m_path, AddWatchMode::Persistent))).error, ErrorCode::Ok);
    m_bystander->create(m_root + u"/a"_s);
    m_bystander->set(m_root, "x");
    for (const int type : {4, 3}) {
        const std::string packet = m_connection->take();
        JuteReader reader(packet);
        QCOMPARE(readReplyHeader(reader).xid, std::int32_t(WatchEventXid));
        const WatcherEvent event = readWatcherEvent(reader);
        QCOMPARE(event.type, type);
        QVERIFY(event.path == m_path);
    }
}

void TestWireProtocol::countsAndNamesUs()
{
    m_bystander->create(m_root + u"/a"_s);
    m_bystander->create(m_root + u"/a/b"_s);
    const std::string number = m_connection->ask(encodeGetAllChildrenNumber(1, m_path));
    JuteReader numberReader(number);
    QCOMPARE(readReplyHeader(numberReader).error, ErrorCode::Ok);
    QCOMPARE(readAllChildrenNumber(numberReader), 2);

    const ReplyHeader auth = header(m_connection->ask(encodeAuth("digest", "alice:secret")));
    QCOMPARE(auth.xid, std::int32_t(AuthXid));
    QCOMPARE(auth.error, ErrorCode::Ok);
    const std::string who = m_connection->ask(encodeWhoAmI(2));
    JuteReader whoReader(who);
    QCOMPARE(readReplyHeader(whoReader).error, ErrorCode::Ok);
    const auto infos = readClientInfos(whoReader);
    QVERIFY(whoReader.ok() && whoReader.bytesLeft() == 0);
    QVERIFY(std::ranges::any_of(
        infos, [](const ClientInfo &info) { return info.scheme == "digest" && info.user == "alice"; }));
}

void TestWireProtocol::refusedIdentity()
{
    const ReplyHeader reply = header(m_connection->ask(encodeAuth("nosuchscheme", "alice:secret")));
    QCOMPARE(reply.xid, std::int32_t(AuthXid));
    QCOMPARE(reply.error, ErrorCode::AuthFailed);
    QVERIFY(m_connection->endsItself());
}

void TestWireProtocol::unknownOperation()
{
    // As an older server answers to a newer operation: it says so and ends the connection, but not the session.
    const std::string frame = JuteWriter().int32(1).int32(9999).string(m_path).take();
    m_connection->send(frame);
    m_connection->send(encodePing());
    const ReplyHeader reply = header(m_connection->take());
    QCOMPARE(reply.xid, 1);
    QCOMPARE(reply.error, ErrorCode::Unimplemented);
    // The ping may be answered before the connection ends, or not any more.
    for (std::string more = m_connection->take(); !more.empty(); more = m_connection->take())
        QCOMPARE(header(more).xid, std::int32_t(PingXid));
    QVERIFY(m_connection->endsItself());
    ConnectRequest again = newSession();
    again.sessionId = m_session->sessionId;
    again.password = m_session->password;
    BareConnection second(RealEnsemble::shared().connectString());
    const auto taken = second.connectSession(again);
    QVERIFY(taken);
    QCOMPARE(taken->sessionId, m_session->sessionId);
}

QTEST_GUILESS_MAIN(TestWireProtocol)
#include "tst_wireprotocol.moc"

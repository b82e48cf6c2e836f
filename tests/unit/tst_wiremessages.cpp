// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirereplies.h"
#include "zkbridge/wire/wirerequests.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace zkbridge;

/// Each message byte by byte against zookeeper.jute, field by field; and what becomes of replies that are not whole.
class TestWireMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodes_data();
    void encodes();
    void encodesMultiRead();
    void connectResponse_data();
    void connectResponse();
    void replyHeader();
    void watcherEvent();
    void stat();
    void data();
    void names();
    void clientInfos();
    void multiRead();
    void emptyMultiRead();
    void stopsAtEveryTruncation_data();
    void stopsAtEveryTruncation();
    void refusesHostileCounts_data();
    void refusesHostileCounts();
    void leavesLaterFieldsAlone();
};

namespace {

std::string unhex(const QByteArray &hex) { return QByteArray::fromHex(hex).toStdString(); }

// Stat: czxid 1, mzxid 2, ctime 3, mtime 4, version 5, cversion 6, aversion 7, owner 8, dataLength 9, children 10,
// pzxid 11
const QByteArray statHex =
    "0000000000000001 0000000000000002 0000000000000003 0000000000000004 00000005 00000006 00000007"
    "0000000000000008 00000009 0000000a 000000000000000b";
const Stat statValue{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const QByteArray dataHex = "00000003 616263" + statHex; // "abc"
const QByteArray namesHex = "00000003 00000002 6262 00000000 00000003 c3a461"; // "bb", "", "äa"
// MultiHeader: type, done, error
const QByteArray multiReadHex = "00000004 00 00000000" + dataHex // getData
    + "ffffffff 00 ffffff9b ffffff9b" // an ErrorResult: -101
    + "00000008 00 00000000" + namesHex // getChildren
    + "ffffffff 01 ffffffff"; // the end
const QByteArray clientInfosHex = "00000002 00000005 776f726c64 00000006 616e796f6e65" // world, anyone
                                  "00000006 646967657374 00000005 616c696365"; // digest, alice

std::vector<std::string> toVector(const NamesView &names)
{
    std::vector<std::string> result;
    names.forEach([&result](std::string_view name) { result.emplace_back(name); });
    return result;
}

/// Reads one kind of packet to its end; whether it was whole.
using Decoder = std::function<bool(std::string_view packet)>;

Decoder reading(const std::function<void(JuteReader &)> &read)
{
    return [read](std::string_view packet) {
        JuteReader reader(packet);
        read(reader);
        return reader.ok();
    };
}

void readMultiRead(JuteReader &reader)
{
    MultiReadReply reply(reader);
    MultiReadResult result;
    while (reply.next(result)) { }
}

} // namespace

Q_DECLARE_METATYPE(Decoder)

void TestWireMessages::encodes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const std::string &frame, const QByteArray &hex) {
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QByteArray::fromHex(hex);
    };
    // Frame's length; then protocolVersion, lastZxidSeen, timeOut, sessionId, passwd, readOnly.
    row("connect, new session", encode(ConnectRequest{0, 10'000, 0, {}, false}),
        "0000002d 00000000 0000000000000000 00002710 0000000000000000"
        "00000010 00000000000000000000000000000000 00");
    row("connect again, read-only", encode(ConnectRequest{0x1ff, 4000, 0x1000000000000ab, "0123456789abcdef", true}),
        "0000002d 00000000 00000000000001ff 00000fa0 01000000000000ab"
        "00000010 30313233343536373839616263646566 01");
    // Frame's length; then RequestHeader: xid, type; then the request.
    row("auth", encodeAuth("digest", "a:b"),
        "0000001d fffffffc 00000064 00000000 00000006 646967657374 00000003 613a62");
    row("ping", encodePing(), "00000008 fffffffe 0000000b");
    row("close", encodeCloseSession(7), "00000008 00000007 fffffff5");
    row("exists", encodeExists(1, "/a", false), "0000000f 00000001 00000003 00000002 2f61 00");
    row("exists, watched", encodeExists(1, "/a", true), "0000000f 00000001 00000003 00000002 2f61 01");
    row("getData", encodeGetData(2, "/a", false), "0000000f 00000002 00000004 00000002 2f61 00");
    row("getData, watched", encodeGetData(2, "/a", true), "0000000f 00000002 00000004 00000002 2f61 01");
    row("getChildren", encodeGetChildren(3, "/", true), "0000000e 00000003 00000008 00000001 2f 01");
    row("getChildren2", encodeGetChildren2(0x7fffffff, "/\xc3\xa4", false),
        "00000010 7fffffff 0000000c 00000003 2fc3a4 00");
    row("getAllChildrenNumber", encodeGetAllChildrenNumber(4, "/a"), "0000000e 00000004 00000068 00000002 2f61");
    row("whoAmI", encodeWhoAmI(5), "00000008 00000005 0000006b");
    row("addWatch, persistent", encodeAddWatch(6, "/a", AddWatchMode::Persistent),
        "00000012 00000006 0000006a 00000002 2f61 00000000");
    row("addWatch, recursive", encodeAddWatch(6, "/a", AddWatchMode::PersistentRecursive),
        "00000012 00000006 0000006a 00000002 2f61 00000001");
    row("checkWatches", encodeCheckWatches(8, "/a", WatcherType::Data),
        "00000012 00000008 00000011 00000002 2f61 00000002");
    row("removeWatches, children", encodeRemoveWatches(9, "/a", WatcherType::Children),
        "00000012 00000009 00000012 00000002 2f61 00000001");
    row("removeWatches, any", encodeRemoveWatches(9, "/a", WatcherType::Any),
        "00000012 00000009 00000012 00000002 2f61 00000003");
}

void TestWireMessages::encodes()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, hex);
    QCOMPARE(frame.toHex(' '), hex.toHex(' '));
}

void TestWireMessages::encodesMultiRead()
{
    MultiReadRequest request(0x102);
    QCOMPARE(request.count(), 0);
    request.addGetData("/a");
    request.addGetChildren("/a/b");
    QCOMPARE(request.count(), 2);
    const std::size_t size = request.size();
    const QByteArray frame = QByteArray::fromStdString(request.take());
    QCOMPARE(frame.toHex(' '),
        QByteArray::fromHex("00000033 00000102 00000016" // RequestHeader
                            "00000004 00 ffffffff 00000002 2f61 00" // MultiHeader, GetDataRequest
                            "00000008 00 ffffffff 00000004 2f612f62 00" // MultiHeader, GetChildrenRequest
                            "ffffffff 01 ffffffff") // MultiHeader: the end
            .toHex(' '));
    QCOMPARE(std::size_t(frame.size()), JuteWriter::lengthBytes + size);
}

void TestWireMessages::connectResponse_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("before 3.4: does not say") << QByteArray() << false;
    QTest::newRow("serves") << QByteArray("00") << false;
    QTest::newRow("read-only") << QByteArray("01") << true;
}

void TestWireMessages::connectResponse()
{
    QFETCH(const QByteArray, tail);
    QFETCH(const bool, readOnly);
    const std::string packet =
        unhex("00000000 00002710 0100000000000001 00000010 30313233343536373839616263646566" + tail);
    const auto response = decodeConnectResponse(packet);
    QVERIFY(response);
    QCOMPARE(response->timeoutMs, 10'000);
    QCOMPARE(response->sessionId, std::int64_t(0x100000000000001));
    QVERIFY(response->password == "0123456789abcdef");
    QCOMPARE(response->readOnly, readOnly);
    for (std::size_t length = 0; length < 36; ++length)
        QVERIFY(!decodeConnectResponse(packet.substr(0, length)));
}

void TestWireMessages::replyHeader()
{
    const std::string packet = unhex("00000007 00000001000000ff ffffff9b");
    JuteReader reader(packet);
    const ReplyHeader header = readReplyHeader(reader);
    QVERIFY(reader.ok());
    QCOMPARE(header.xid, 7);
    QCOMPARE(header.zxid, std::int64_t(0x1000000ff));
    QCOMPARE(header.error, ErrorCode::NoNode);
}

void TestWireMessages::watcherEvent()
{
    const std::string packet = unhex("ffffffff ffffffffffffffff 00000000 00000003 00000003 00000003 2f612f");
    JuteReader reader(packet);
    QCOMPARE(readReplyHeader(reader).xid, std::int32_t(WatchEventXid));
    const WatcherEvent event = readWatcherEvent(reader);
    QVERIFY(reader.ok());
    QCOMPARE(event.type, 3);
    QCOMPARE(event.state, 3);
    QVERIFY(event.path == "/a/");
}

void TestWireMessages::stat()
{
    const std::string packet = unhex(statHex);
    QCOMPARE(packet.size(), std::size_t(68));
    JuteReader reader(packet);
    QVERIFY(readStat(reader) == statValue);
    QVERIFY(reader.ok());
    QCOMPARE(reader.bytesLeft(), std::size_t(0));
    // A Stat that is cut has no fields at all, not the first ones.
    JuteReader cut(std::string_view(packet).substr(0, 67));
    QVERIFY(readStat(cut) == Stat());
    QVERIFY(!cut.ok());
}

void TestWireMessages::data()
{
    const std::string packet = unhex(dataHex + "ffffffff" + statHex + "00000000" + statHex);
    JuteReader reader(packet);
    DataView view = readData(reader);
    QVERIFY(view.data && *view.data == "abc");
    QVERIFY(view.stat == statValue);
    view = readData(reader);
    QVERIFY(!view.data); // null
    view = readData(reader);
    QVERIFY(view.data && view.data->empty()); // not null
    QVERIFY(reader.ok());
    QCOMPARE(reader.bytesLeft(), std::size_t(0));
}

void TestWireMessages::names()
{
    const std::string packet = unhex(namesHex + statHex); // as getChildren2
    JuteReader reader(packet);
    const NamesView names = readNames(reader);
    QVERIFY(readStat(reader) == statValue);
    QVERIFY(reader.ok());
    QCOMPARE(names.size(), std::size_t(3));
    QCOMPARE(names.bytes(), std::size_t(5));
    QVERIFY((toVector(names) == std::vector<std::string>{"bb", "", "\xc3\xa4\x61"}));
    const PackedNames packed = names.packed();
    QCOMPARE(packed.size(), std::size_t(3));
    QVERIFY(packed.at(0) == "bb" && packed.at(1).empty() && packed.at(2) == "\xc3\xa4\x61");

    const std::string none = unhex("00000000");
    JuteReader empty(none);
    QCOMPARE(readNames(empty).size(), std::size_t(0));
    QVERIFY(empty.ok());
}

void TestWireMessages::clientInfos()
{
    const std::string packet = unhex(clientInfosHex);
    JuteReader reader(packet);
    const auto infos = readClientInfos(reader);
    QVERIFY(reader.ok());
    QCOMPARE(infos.size(), std::size_t(2));
    QVERIFY(infos[0].scheme == "world" && infos[0].user == "anyone");
    QVERIFY(infos[1].scheme == "digest" && infos[1].user == "alice");
}

void TestWireMessages::multiRead()
{
    const std::string packet = unhex(multiReadHex);
    JuteReader reader(packet);
    MultiReadReply reply(reader);
    MultiReadResult result;
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Data);
    QVERIFY(result.data.data && *result.data.data == "abc");
    QVERIFY(result.data.stat == statValue);
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Error);
    QCOMPARE(result.error, ErrorCode::NoNode);
    QVERIFY(reply.next(result));
    QCOMPARE(result.kind, MultiReadResult::Kind::Children);
    QCOMPARE(result.names.size(), std::size_t(3));
    QVERIFY(!reply.next(result));
    QVERIFY(reader.ok());
    QCOMPARE(reader.bytesLeft(), std::size_t(0));
    QVERIFY(!reply.next(result)); // and stays at the end
    QVERIFY(reader.ok());
    QVERIFY(reply.endsHere());

    JuteReader again(packet);
    MultiReadReply unread(again);
    QVERIFY(!unread.endsHere());
    const std::string cut = packet.substr(0, packet.size() - 9); // without the end
    JuteReader cutReader(cut);
    MultiReadReply endless(cutReader);
    for (int i = 0; i < 3; ++i)
        QVERIFY(endless.next(result));
    QVERIFY(!endless.endsHere());
}

void TestWireMessages::emptyMultiRead()
{
    const std::string packet = unhex("ffffffff 01 ffffffff");
    JuteReader reader(packet);
    MultiReadReply reply(reader);
    MultiReadResult result;
    QVERIFY(!reply.next(result));
    QVERIFY(reader.ok());
}

void TestWireMessages::stopsAtEveryTruncation_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Decoder>("decode");
    QTest::newRow("header") << QByteArray("00000007 00000001000000ff ffffff9b") << reading(readReplyHeader);
    QTest::newRow("event") << QByteArray("00000003 00000003 00000002 2f61") << reading(readWatcherEvent);
    QTest::newRow("stat") << statHex << reading(readStat);
    QTest::newRow("data") << dataHex << reading(readData);
    QTest::newRow("names") << namesHex << reading(readNames);
    QTest::newRow("number") << QByteArray("00000007") << reading(readAllChildrenNumber);
    QTest::newRow("client infos") << clientInfosHex << reading(readClientInfos);
    QTest::newRow("multi-read") << multiReadHex << reading(readMultiRead);
}

void TestWireMessages::stopsAtEveryTruncation()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const Decoder, decode);
    const std::string packet = unhex(hex);
    QVERIFY(decode(packet));
    for (std::size_t length = 0; length < packet.size(); ++length) {
        // On the heap and of just that size: AddressSanitizer sees each byte too far.
        const std::vector<char> cut(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(length));
        QVERIFY2(!decode(std::string_view(cut.data(), cut.size())), qPrintable(QString::number(length)));
    }
}

void TestWireMessages::refusesHostileCounts_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Decoder>("decode");
    QTest::newRow("2^31-1 names") << QByteArray("7fffffff 00000001 61") << reading(readNames);
    QTest::newRow("negative names") << QByteArray("80000000 00000001 61") << reading(readNames);
    QTest::newRow("a name too long") << QByteArray("00000001 7fffffff 61") << reading(readNames);
    QTest::newRow("a name of negative length") << QByteArray("00000001 fffffff0 61") << reading(readNames);
    QTest::newRow("2^31-1 identities") << QByteArray("7fffffff 00000001 61 00000001 61") << reading(readClientInfos);
    QTest::newRow("data too long") << "7fffffff" + statHex << reading(readData);
    QTest::newRow("data of negative length") << "fffffffe" + statHex << reading(readData);
    QTest::newRow("unknown result") << QByteArray("00000001 00 00000000 00000000 ffffffff 01 ffffffff")
                                    << reading(readMultiRead);
    QTest::newRow("a result's count") << QByteArray("00000008 00 00000000 7fffffff ffffffff 01 ffffffff")
                                      << reading(readMultiRead);
}

void TestWireMessages::refusesHostileCounts()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const Decoder, decode);
    QVERIFY(!decode(unhex(hex)));
}

void TestWireMessages::leavesLaterFieldsAlone()
{
    const std::string packet = unhex(dataHex + "aabbcc");
    JuteReader reader(packet);
    const DataView view = readData(reader);
    QVERIFY(reader.ok());
    QVERIFY(view.stat == statValue);
    QCOMPARE(reader.bytesLeft(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestWireMessages)
#include "tst_wiremessages.moc"

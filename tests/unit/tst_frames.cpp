// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/frames.h"

#include "zkbridge/wire/jute.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>
#include <vector>

using namespace zkbridge;

class TestFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWholeFramesOnly();
    void takesWhateverThePieces();
    void takesAnEmptyFrame();
    void readsIntoItsOwnRoom();
    void takesABigFrameInSmallPieces();
    void refuses_data();
    void refuses();
    void keepsWhatCameBeforeARefusal();
    void startsAnew();
};

namespace {

constexpr std::int64_t limit = 1024 * 1024;

std::string frameOf(std::string_view packet)
{
    // A string in jute's coding is just that: a length and the bytes.
    const std::string twice = JuteWriter().string(packet).take();
    return twice.substr(JuteWriter::lengthBytes);
}

std::vector<std::string> takeAll(FrameSplitter &splitter)
{
    std::vector<std::string> packets;
    while (const auto packet = splitter.next())
        packets.emplace_back(*packet);
    return packets;
}

} // namespace

void TestFrames::takesWholeFramesOnly()
{
    FrameSplitter splitter(limit);
    QVERIFY(!splitter.next());
    const std::string frame = frameOf("hello");
    for (std::size_t i = 0; i + 1 < frame.size(); ++i) {
        splitter.feed(std::string_view(frame).substr(i, 1));
        QVERIFY(!splitter.next());
        QCOMPARE(splitter.waiting(), i + 1);
    }
    splitter.feed(std::string_view(frame).substr(frame.size() - 1));
    const auto packet = splitter.next();
    QVERIFY(packet && *packet == "hello");
    QVERIFY(!splitter.next());
    QCOMPARE(splitter.waiting(), std::size_t(0));
}

void TestFrames::takesWhateverThePieces()
{
    std::mt19937 random(4711); // the same each time
    std::vector<std::string> packets;
    std::string stream;
    for (int i = 0; i < 300; ++i) {
        const std::size_t size = i % 17 == 0 ? random() % 200'000 : random() % 200;
        std::string packet(size, '\0');
        std::generate(packet.begin(), packet.end(), [&random] { return static_cast<char>(random()); });
        stream += frameOf(packet);
        packets.push_back(std::move(packet));
    }
    for (const std::size_t most : {std::size_t(7), std::size_t(1000), std::size_t(65'536), stream.size()}) {
        FrameSplitter splitter(limit);
        std::vector<std::string> taken;
        for (std::size_t begin = 0; begin < stream.size();) {
            const std::size_t size = std::min<std::size_t>(1 + random() % most, stream.size() - begin);
            splitter.feed(std::string_view(stream).substr(begin, size));
            begin += size;
            std::ranges::move(takeAll(splitter), std::back_inserter(taken));
        }
        QVERIFY(taken == packets);
        QCOMPARE(splitter.waiting(), std::size_t(0));
    }
}

void TestFrames::takesAnEmptyFrame()
{
    FrameSplitter splitter(limit);
    splitter.feed(frameOf("") + frameOf("x"));
    const auto packets = takeAll(splitter);
    QCOMPARE(packets.size(), std::size_t(2));
    QVERIFY(packets[0].empty());
    QVERIFY(packets[1] == "x");
}

void TestFrames::readsIntoItsOwnRoom()
{
    FrameSplitter splitter(limit);
    const std::string stream = frameOf("one") + frameOf("two");
    std::size_t sent = 0;
    std::vector<std::string> packets;
    while (sent < stream.size()) {
        const std::span<char> room = splitter.room(5);
        QVERIFY(!room.empty() && room.size() <= 5);
        const std::size_t size = std::min(room.size(), stream.size() - sent);
        std::memcpy(room.data(), stream.data() + sent, size);
        splitter.commit(size);
        sent += size;
        std::ranges::move(takeAll(splitter), std::back_inserter(packets));
    }
    QVERIFY((packets == std::vector<std::string>{"one", "two"}));
}

void TestFrames::takesABigFrameInSmallPieces()
{
    // 16 MiB in pieces of 1 KiB: copied anew for each piece these would be 128 GiB, and the test would not end in time.
    const std::string packet(16 * 1024 * 1024, 'x');
    const std::string frame = frameOf(packet);
    FrameSplitter splitter(static_cast<std::int64_t>(packet.size()));
    for (std::size_t begin = 0; begin < frame.size(); begin += 1024) {
        QVERIFY(!splitter.next());
        splitter.feed(std::string_view(frame).substr(begin, 1024));
    }
    const auto taken = splitter.next();
    QVERIFY(taken && *taken == packet);
}

void TestFrames::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("announced");
    QTest::newRow("one above the limit") << QByteArray::fromHex("00100001") << qint64(1'048'577);
    QTest::newRow("greatest") << QByteArray::fromHex("7fffffff") << qint64(2'147'483'647);
    QTest::newRow("negative") << QByteArray::fromHex("ffffffff") << qint64(-1);
    QTest::newRow("most negative") << QByteArray::fromHex("80000000") << qint64(-2'147'483'648);
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << qint64(0x48545450);
}

void TestFrames::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, announced);
    FrameSplitter splitter(limit);
    splitter.feed(bytes.toStdString());
    QVERIFY(!splitter.refused());
    QVERIFY(!splitter.next());
    QVERIFY(splitter.refused().has_value());
    QCOMPARE(qint64(*splitter.refused()), announced);
    splitter.feed(frameOf("after"));
    QVERIFY(!splitter.next());
}

void TestFrames::keepsWhatCameBeforeARefusal()
{
    FrameSplitter splitter(3);
    splitter.feed(frameOf("abc") + frameOf("abcd"));
    const auto packet = splitter.next();
    QVERIFY(packet && *packet == "abc");
    QVERIFY(!splitter.refused());
    QVERIFY(!splitter.next());
    QCOMPARE(qint64(splitter.refused().value_or(0)), qint64(4));
}

void TestFrames::startsAnew()
{
    FrameSplitter splitter(3);
    splitter.feed(frameOf("abcd"));
    QVERIFY(!splitter.next());
    QVERIFY(splitter.refused());
    splitter.reset();
    QVERIFY(!splitter.refused());
    QCOMPARE(splitter.waiting(), std::size_t(0));
    splitter.feed(frameOf("abc"));
    QVERIFY(splitter.next());
}

QTEST_APPLESS_MAIN(TestFrames)
#include "tst_frames.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/jute.h"

#include <QTest>

#include <limits>

using namespace zkbridge;

class TestJute : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesNetworkOrder();
    void writesTheFramesLength();
    void readsWhatWasWritten();
    void tellsNullFromEmpty();
    void stopsAtEveryTruncation();
    void refusesLengths_data();
    void refusesLengths();
    void refusesCounts_data();
    void refusesCounts();
    void staysFailed();
};

namespace {

QByteArray bytesOf(std::string frame) { return QByteArray::fromStdString(frame); }

std::string packetOf(const QByteArray &hex) { return QByteArray::fromHex(hex).toStdString(); }

} // namespace

void TestJute::writesNetworkOrder()
{
    JuteWriter writer;
    writer.int32(0x01020304).int32(-2).int64(0x0102030405060708).int64(std::numeric_limits<std::int64_t>::min());
    writer.boolean(true).boolean(false).string("a\xc3\xa4").buffer(std::nullopt).buffer("");
    QCOMPARE(writer.size(), std::size_t(41));
    QCOMPARE(bytesOf(writer.take()).toHex(' '),
        QByteArray("00 00 00 29" // the frame's length
                   " 01 02 03 04 ff ff ff fe 01 02 03 04 05 06 07 08 80 00 00 00 00 00 00 00"
                   " 01 00 00 00 00 03 61 c3 a4 ff ff ff ff 00 00 00 00"));
}

void TestJute::writesTheFramesLength()
{
    QCOMPARE(bytesOf(JuteWriter().take()), QByteArray("\0\0\0\0", 4));
    JuteWriter writer(0); // grows
    writer.string(std::string(70'000, 'x'));
    const std::string frame = writer.take();
    QCOMPARE(frame.size(), std::size_t(4 + 4 + 70'000));
    QCOMPARE(bytesOf(frame.substr(0, 8)).toHex(), QByteArray("0001117400011170"));
}

void TestJute::readsWhatWasWritten()
{
    static constexpr std::string_view binary("\0\xff\x80", 3);
    JuteWriter writer;
    writer.int32(std::numeric_limits<std::int32_t>::min()).int64(-5).int64(std::numeric_limits<std::int64_t>::max());
    writer.boolean(true).boolean(false).string("grün").buffer(binary);
    const std::string frame = writer.take();
    JuteReader reader(std::string_view(frame).substr(JuteWriter::lengthBytes));
    QCOMPARE(reader.int32(), std::numeric_limits<std::int32_t>::min());
    QCOMPARE(reader.int64(), std::int64_t(-5));
    QCOMPARE(reader.int64(), std::numeric_limits<std::int64_t>::max());
    QVERIFY(reader.boolean());
    QVERIFY(!reader.boolean());
    QVERIFY(reader.string() == "grün");
    const auto buffer = reader.buffer();
    QVERIFY(buffer && *buffer == binary);
    QVERIFY(buffer->data() > frame.data() && buffer->data() < frame.data() + frame.size()); // a view, not a copy
    QVERIFY(reader.ok());
    QCOMPARE(reader.bytesLeft(), std::size_t(0));
}

void TestJute::tellsNullFromEmpty()
{
    const std::string packet = packetOf("ffffffff 00000000 ffffffff ffffffff");
    JuteReader reader(packet);
    QVERIFY(!reader.buffer().has_value());
    QVERIFY(reader.buffer().has_value());
    QVERIFY(reader.string().empty()); // a null string is no error
    QCOMPARE(reader.count(4), std::size_t(0)); // nor is a null vector
    QVERIFY(reader.ok());
}

void TestJute::stopsAtEveryTruncation()
{
    JuteWriter writer;
    writer.int32(1).int64(2).boolean(true).string("abc").buffer("defg").int32(0);
    const std::string frame = writer.take();
    const std::string_view packet = std::string_view(frame).substr(JuteWriter::lengthBytes);
    for (std::size_t length = 0; length <= packet.size(); ++length) {
        // On the heap and of just that size: AddressSanitizer sees each byte too far.
        const std::vector<char> cut(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(length));
        JuteReader reader(std::string_view(cut.data(), cut.size()));
        reader.int32();
        reader.int64();
        reader.boolean();
        reader.string();
        reader.buffer();
        reader.count(4);
        QCOMPARE(reader.ok(), length == packet.size());
    }
}

void TestJute::refusesLengths_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("one too long") << QByteArray("00000003 6162");
    QTest::newRow("nothing there") << QByteArray("00000001");
    QTest::newRow("negative") << QByteArray("fffffffe 61");
    QTest::newRow("most negative") << QByteArray("80000000 61");
    QTest::newRow("greatest") << QByteArray("7fffffff 61");
}

void TestJute::refusesLengths()
{
    QFETCH(const QByteArray, hex);
    const std::string packet = packetOf(hex);
    JuteReader asBuffer(packet);
    QVERIFY(!asBuffer.buffer().has_value() || asBuffer.buffer()->empty());
    QVERIFY(!asBuffer.ok());
    JuteReader asString(packet);
    QVERIFY(asString.string().empty());
    QVERIFY(!asString.ok());
}

void TestJute::refusesCounts_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("fits");
    QTest::newRow("two fit") << QByteArray("00000002 0000000000000000") << true;
    QTest::newRow("three do not") << QByteArray("00000003 0000000000000000") << false;
    QTest::newRow("none") << QByteArray("00000000") << true;
    QTest::newRow("greatest") << QByteArray("7fffffff 0000000000000000") << false;
    QTest::newRow("negative") << QByteArray("fffffffe 0000000000000000") << false;
}

void TestJute::refusesCounts()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const bool, fits);
    const std::string packet = packetOf(hex);
    JuteReader reader(packet);
    const std::size_t count = reader.count(4);
    QCOMPARE(reader.ok(), fits);
    QVERIFY(fits || count == 0);
}

void TestJute::staysFailed()
{
    const std::string packet = packetOf("7fffffff 00000001 00000002");
    JuteReader reader(packet);
    QVERIFY(!reader.buffer().has_value() || reader.buffer()->empty());
    QVERIFY(!reader.ok());
    QCOMPARE(reader.int32(), 0); // though there would be bytes
    QCOMPARE(reader.int64(), std::int64_t(0));
    QVERIFY(reader.string().empty());
    QVERIFY(!reader.ok());
}

QTEST_APPLESS_MAIN(TestJute)
#include "tst_jute.moc"

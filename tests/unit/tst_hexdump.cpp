// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/hexdump.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A dump holds every byte, and edited dumps are read back.
class TestHexDump : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesColumns();
    void readsItsOwnDumps_data();
    void readsItsOwnDumps();
    void readsEditedText_data();
    void readsEditedText();
    void tellsTheMistake_data();
    void tellsTheMistake();
};

void TestHexDump::writesColumns()
{
    QByteArray data("Vivarium\0\xff", 10);
    data += "0123456789";
    QCOMPARE(model::hexDump(data),
        u"00000000  56 69 76 61 72 69 75 6d  00 ff 30 31 32 33 34 35  |Vivarium..012345|\n"
        "00000010  36 37 38 39                                       |6789|\n"_s);
    QCOMPARE(model::hexDumpLine(data, 17), model::hexDumpLine(data, 16));
    QCOMPARE(model::hexDump(QByteArray()), QString());
}

void TestHexDump::readsItsOwnDumps_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 7, 8, 9, 15, 16, 17, 256, 5000})
        QTest::addRow("%d bytes", length) << length;
}

void TestHexDump::readsItsOwnDumps()
{
    QFETCH(int, length);
    QByteArray data("");
    for (int i = 0; i < length; ++i)
        data += static_cast<char>(i * 7);
    const auto read = model::parseHexDump(model::hexDump(data));
    QVERIFY(read.has_value());
    QCOMPARE(*read, data);
}

void TestHexDump::readsEditedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bytes alone") << u"de ad BE EF"_s << QByteArray("\xde\xad\xbe\xef");
    QTest::newRow("without blanks") << u"deadbeef"_s << QByteArray("\xde\xad\xbe\xef");
    QTest::newRow("byte put in") << u"00000000  56 00 69  |Vi|\n00000010  76  |v|"_s << QByteArray("V\0iv", 4);
    QTest::newRow("colon after the offset") << u"10: 41 42"_s << QByteArray("AB");
    QTest::newRow("windows line ends") << u"41\r\n42\r\n"_s << QByteArray("AB");
    QTest::newRow("stale characters column") << u"00000000  41  |1234|"_s << QByteArray("A");
    QTest::newRow("nothing") << u"\n\n"_s << QByteArray("");
}

void TestHexDump::readsEditedText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto read = model::parseHexDump(text);
    QVERIFY(read.has_value());
    QVERIFY(!read->isNull());
    QCOMPARE(*read, bytes);
}

void TestHexDump::tellsTheMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("not a digit") << u"00000000  41 4g"_s << 1 << 14;
    QTest::newRow("half a byte") << u"41\n4"_s << 2 << 1;
    QTest::newRow("half a byte before another") << u"41 4 42"_s << 1 << 4;
}

void TestHexDump::tellsTheMistake()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    model::HexProblem problem;
    QVERIFY(!model::parseHexDump(text, &problem));
    QCOMPARE(problem.line, line);
    QCOMPARE(problem.column, column);
    QVERIFY(!problem.found.isEmpty());
}

QTEST_GUILESS_MAIN(TestHexDump)
#include "tst_hexdump.moc"

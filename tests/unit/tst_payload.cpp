// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/payloadformat.h"

#include <QTest>

using model::PayloadFormat;

/// What the detection makes of real payloads, and what may be chosen instead.
class TestPayload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void offersWhatCanBeShown_data();
    void offersWhatCanBeShown();
};

void TestPayload::detects_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("format");
    const auto row = [](const char *name, const QByteArray &data, PayloadFormat format) {
        QTest::newRow(name) << data << int(format);
    };
    row("null", QByteArray(), PayloadFormat::Null);
    row("empty", QByteArray(""), PayloadFormat::Empty);
    row("object", R"({"host":"10.0.0.5"})", PayloadFormat::Json);
    row("array with blanks around", " \n[1, 2]\n", PayloadFormat::Json);
    row("large integer", R"({"id":9007199254740993})", PayloadFormat::Json);
    row("lone number", "42", PayloadFormat::Text);
    row("lone string", "\"a\"", PayloadFormat::Text);
    row("cut off object", R"({"host":)", PayloadFormat::Text);
    row("two objects", "{}{}", PayloadFormat::Text);
    row("address", "http://10.0.0.5:8080", PayloadFormat::Text);
    row("lines and tabs", "a\tb\r\nc\n", PayloadFormat::Text);
    row("umlauts and emoji", QByteArray("\xc3\xa4 \xf0\x9f\x90\x9d"), PayloadFormat::Text);
    row("latin-1", QByteArray("\xe4\xf6"), PayloadFormat::Binary);
    row("cut off UTF-8", QByteArray("abc\xf0\x9f\x90"), PayloadFormat::Binary);
    row("zero byte", QByteArray("abc\0def", 7), PayloadFormat::Binary);
    row("escape", "\x1b[31mred", PayloadFormat::Binary);
    row("delete character", "\x7f", PayloadFormat::Binary);
    row("C1 control in UTF-8", QByteArray("\xc2\x85"), PayloadFormat::Binary);
    row("java object", QByteArray("\xac\xed\x00\x05", 4), PayloadFormat::Binary);
    row("gzip", QByteArray("\x1f\x8b\x08", 3), PayloadFormat::Binary);
}

void TestPayload::detects()
{
    QFETCH(QByteArray, data);
    QFETCH(int, format);
    QCOMPARE(int(model::detectPayloadFormat(data)), format);
    QVERIFY(model::canShowAs(PayloadFormat(format), data));
}

void TestPayload::offersWhatCanBeShown_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("can");
    QTest::newRow("everything as hex") << QByteArray("{}") << int(PayloadFormat::Binary) << true;
    QTest::newRow("null as hex") << QByteArray() << int(PayloadFormat::Binary) << true;
    QTest::newRow("broken JSON as JSON") << QByteArray("{") << int(PayloadFormat::Json) << true;
    QTest::newRow("binary as text") << QByteArray("\xff") << int(PayloadFormat::Text) << false;
    QTest::newRow("empty as null") << QByteArray("") << int(PayloadFormat::Null) << false;
    QTest::newRow("null as empty") << QByteArray() << int(PayloadFormat::Empty) << false;
}

void TestPayload::offersWhatCanBeShown()
{
    QFETCH(QByteArray, data);
    QFETCH(int, format);
    QFETCH(bool, can);
    QCOMPARE(model::canShowAs(PayloadFormat(format), data), can);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/exacttext.h"
#include "app/browser/payloadtext.h"

#include <QPlainTextEdit>
#include <QTest>

using app::PayloadText;
using app::TextForm;

Q_DECLARE_METATYPE(app::TextForm)

/// Bytes shown in an editor and taken back from it are the same bytes, or cannot be edited.
class PayloadTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void keepsTheLayoutOfEditedJson();
    void refusesBrokenJson();
    void refusesBrokenHex();
    void previewsWhatIsTooLong();
};

namespace {

/// Through a real editor, which changes some characters.
QByteArray throughEditor(const PayloadText &shown)
{
    QPlainTextEdit edit;
    edit.setPlainText(shown.text());
    return shown.toBytes(app::exactText(&edit)).data;
}

} // namespace

void PayloadTextTest::comesBack_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<TextForm>("form");
    QTest::addColumn<bool>("editable");
    QTest::newRow("text") << QByteArray("one\ntwo\n") << TextForm::Text << true;
    QTest::newRow("text without end") << QByteArray("one\ntwo") << TextForm::Text << true;
    QTest::newRow("no-break blank") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << TextForm::Text << true;
    QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n") << TextForm::Text << true;
    QTest::newRow("mixed line ends") << QByteArray("a\r\nb\n") << TextForm::Text << false;
    QTest::newRow("lone carriage return") << QByteArray("a\rb") << TextForm::Text << false;
    QTest::newRow("paragraph separator") << QByteArray("a\xe2\x80\xa9"
                                                       "b")
                                         << TextForm::Text << false;
    QTest::newRow("compact JSON") << QByteArray(R"({"a":[1,2],"b":{"c":"x: y, z"}})") << TextForm::Json << true;
    QTest::newRow("spaced JSON") << QByteArray(R"({"a": [1, 2], "b": {"c": "x:y,z\""}})") << TextForm::Json << true;
    QTest::newRow("oddly laid out JSON") << QByteArray("{\"a\" :1 }") << TextForm::Json << true;
    QTest::newRow("laid out JSON") << QByteArray("{\n  \"a\": 1\n}\n") << TextForm::Json << true;
    QTest::newRow("large numbers") << QByteArray(R"({"a":12345678901234567890,"b":1.0})") << TextForm::Json << true;
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe", 4) << TextForm::Hex << true;
    QByteArray all;
    for (int byte = 0; byte < 1000; ++byte)
        all.append(static_cast<char>(byte));
    QTest::newRow("all bytes") << all << TextForm::Hex << true;
}

void PayloadTextTest::comesBack()
{
    QFETCH(const QByteArray, data);
    QFETCH(const TextForm, form);
    QFETCH(const bool, editable);
    const PayloadText shown(data, std::nullopt);
    QCOMPARE(shown.form(), form);
    QCOMPARE(shown.isEditable(), editable);
    QCOMPARE(shown.readOnlyReason().isEmpty(), editable);
    if (editable)
        QCOMPARE(throughEditor(shown), data);
    // What cannot be edited as text can always be edited as hex.
    const PayloadText hex(data, TextForm::Hex);
    QVERIFY(hex.isEditable());
    QCOMPARE(throughEditor(hex), data);
}

void PayloadTextTest::keepsTheLayoutOfEditedJson()
{
    const PayloadText compact(R"({"port":8080,"tags":["a"]})", std::nullopt);
    QVERIFY(compact.text().contains(u'\n'));
    QString text = compact.text();
    QCOMPARE(compact.toBytes(text.replace(QStringLiteral("8080"), QStringLiteral("9090"))).data,
        QByteArray(R"({"port":9090,"tags":["a"]})"));
    const PayloadText spaced(R"({"port": 8080, "tags": ["a"]})", std::nullopt);
    text = spaced.text();
    QCOMPARE(spaced.toBytes(text.replace(QStringLiteral("8080"), QStringLiteral("9090"))).data,
        QByteArray(R"({"port": 9090, "tags": ["a"]})"));
}

void PayloadTextTest::refusesBrokenJson()
{
    const PayloadText shown(R"({"a":1})", std::nullopt);
    const PayloadText::Bytes broken = shown.toBytes(QStringLiteral("{\n  \"a\": \n}"));
    QVERIFY(!broken.problem.isEmpty());
    QVERIFY(broken.data.isEmpty());
    const PayloadText::Bytes asItStands = shown.toBytes(QStringLiteral("{\n"), true);
    QVERIFY(asItStands.problem.isEmpty());
    QCOMPARE(asItStands.data, QByteArray("{\n"));
}

void PayloadTextTest::refusesBrokenHex()
{
    const PayloadText shown(QByteArray("\x00\x01", 2), std::nullopt);
    QVERIFY(!shown.toBytes(QStringLiteral("00 0x")).problem.isEmpty());
    const PayloadText::Bytes nothing = shown.toBytes(QString());
    QVERIFY(nothing.problem.isEmpty());
    QVERIFY(nothing.data.isEmpty() && !nothing.data.isNull());
}

void PayloadTextTest::previewsWhatIsTooLong()
{
    const QByteArray longLine(1'000'000, 'x');
    const PayloadText preview(longLine, std::nullopt);
    QVERIFY(preview.isPreview());
    QVERIFY(!preview.isEditable());
    QVERIFY(preview.text().size() <= PayloadText::previewLength);
    const PayloadText whole(longLine, std::nullopt, true);
    QVERIFY(whole.isEditable());
    QCOMPARE(whole.toBytes(whole.text()).data, longLine);
    QVERIFY(PayloadText(QByteArray(1'000'000, '\0'), std::nullopt).isPreview());
    QByteArray manyLines;
    for (int line = 0; line < 8'000; ++line)
        manyLines += "twenty characters..\n";
    QVERIFY(!PayloadText(manyLines, std::nullopt).isPreview());
    QVERIFY(PayloadText(manyLines + manyLines, std::nullopt).isPreview());
}

QTEST_MAIN(PayloadTextTest)
#include "tst_payloadtext.moc"

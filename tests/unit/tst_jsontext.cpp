// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/jsontext.h"

#include <QJsonDocument>
#include <QTest>

/// Pretty printing must not change a value, and mistakes are told where they are.
class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indents_data();
    void indents();
    void tellsTheMistake_data();
    void tellsTheMistake();
};

void TestJsonText::indents_data()
{
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QByteArray>("indented");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":[true,null]})")
                            << QByteArray("{\n    \"b\": 1,\n    \"a\": [\n        true,\n        null\n    ]\n}");
    QTest::newRow("empty ones") << QByteArray(R"({"a":{},"b":[]})")
                                << QByteArray("{\n    \"a\": {},\n    \"b\": []\n}");
    QTest::newRow("numbers stay as written")
        << QByteArray(R"([9007199254740993,18446744073709551615,1.10,1E+2,-0.0])")
        << QByteArray("[\n    9007199254740993,\n    18446744073709551615,\n    1.10,\n    1E+2,\n    -0.0\n]");
    QTest::newRow("brackets and quotes in strings")
        << QByteArray(R"(["{a: [1, 2]}","say \"hi\\",", : "])")
        << QByteArray("[\n    \"{a: [1, 2]}\",\n    \"say \\\"hi\\\\\",\n    \", : \"\n]");
    QTest::newRow("escapes stay") << QByteArray(R"(["\u00e4","ä"])") << QByteArray("[\n    \"\\u00e4\",\n    \"ä\"\n]");
    QTest::newRow("same name twice") << QByteArray(R"({"a":1,"a":2})")
                                     << QByteArray("{\n    \"a\": 1,\n    \"a\": 2\n}");
    QTest::newRow("lone number") << QByteArray("12") << QByteArray("12");
}

void TestJsonText::indents()
{
    QFETCH(QByteArray, compact);
    QFETCH(QByteArray, indented);
    QVERIFY(!model::jsonProblem(compact));
    QCOMPARE(model::indentedJson(compact), indented);
    QCOMPARE(model::indentedJson(indented), indented);
    QCOMPARE(model::compactJson(indented), compact);
    QVERIFY(!model::jsonProblem(indented));
    QCOMPARE(QJsonDocument::fromJson(indented), QJsonDocument::fromJson(compact));
}

void TestJsonText::tellsTheMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray("") << 1;
    QTest::newRow("missing value") << QByteArray("{\n  \"a\": 1,\n  \"b\":\n}") << 4;
    QTest::newRow("missing comma") << QByteArray("{\n  \"a\": 1\n  \"b\": 2\n}") << 3;
    QTest::newRow("garbage after the end") << QByteArray("{}\n{}") << 2;
    QTest::newRow("word") << QByteArray("hello") << 1;
    QTest::newRow("two values") << QByteArray("1,2") << 1;
    QTest::newRow("bracket out of nowhere") << QByteArray("1]") << 1;
}

void TestJsonText::tellsTheMistake()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto problem = model::jsonProblem(text);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->line, line);
    QVERIFY(problem->column >= 1);
    QVERIFY(!problem->reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"

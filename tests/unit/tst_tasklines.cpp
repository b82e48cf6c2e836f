// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tasklines.h"

#include <QTest>

using app::TaskLines;

/// Lines out of bytes that come in any pieces.
class tst_TaskLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesDoNotMatter_data();
    void piecesDoNotMatter();
};

void tst_TaskLines::piecesDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("expected"); // "!" is one that is too long
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("lines") << QByteArray("a\nbc\n") << QByteArrayList{"a", "bc"};
    QTest::newRow("last without end") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("empty ones") << QByteArray("\n\na\n\n") << QByteArrayList{"", "", "a", ""};
    QTest::newRow("just fits") << QByteArray("12345678\nx\n") << QByteArrayList{"12345678", "x"};
    QTest::newRow("too long") << QByteArray("a\n123456789\nb\n") << QByteArrayList{"a", "!", "b"};
    QTest::newRow("too long at the end") << QByteArray("a\n1234567890123") << QByteArrayList{"a", "!"};
    QTest::newRow("bytes") << QByteArray("\0\xff\n\r\n", 5) << QByteArrayList{QByteArray("\0\xff", 2), "\r"};
}

void tst_TaskLines::piecesDoNotMatter()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, expected);
    for (const qsizetype piece : {1, 2, 3, 1000}) {
        TaskLines lines(8);
        QList<TaskLines::Line> found;
        for (qsizetype at = 0; at < input.size(); at += piece)
            found += lines.take(input.mid(at, piece));
        found += lines.takeRest();
        QByteArrayList texts;
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).number, i + 1);
            texts.append(found.at(i).isTooLong ? QByteArray("!") : found.at(i).text);
        }
        QCOMPARE(texts, expected);
        QVERIFY(lines.takeRest().isEmpty());
    }
}

QTEST_APPLESS_MAIN(tst_TaskLines)
#include "tst_tasklines.moc"

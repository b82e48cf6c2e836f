// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/linediff.h"

#include <QTest>

using app::DiffRow;
using app::lineDiff;

/// Laying two texts side by side: what is equal stands together, and no line of either side is lost.
class LineDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void keepsEveryLine();
    void pairsWhatIsTooMuchWork();
};

namespace {

/// "=a", "+mine|theirs", with nothing for a side without a line.
QStringList spelled(const QStringList &left, const QStringList &right, const QList<DiffRow> &rows)
{
    QStringList lines;
    for (const DiffRow &row : rows) {
        if (row.same)
            lines << u'=' + left.at(row.left);
        else
            lines << QStringLiteral("%1|%2").arg(
                row.left < 0 ? QString() : left.at(row.left), row.right < 0 ? QString() : right.at(row.right));
    }
    return lines;
}

QStringList split(const QString &text) { return text.isEmpty() ? QStringList() : text.split(u' '); }

} // namespace

void LineDiffTest::rows_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rows");
    const auto add = [](const char *name, const char *left, const char *right, const char *rows) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(rows);
    };
    add("both empty", "", "", "");
    add("equal", "a b", "a b", "=a =b");
    add("one changed", "a b c", "a x c", "=a b|x =c");
    add("one added in the middle", "a c", "a b c", "=a |b =c");
    add("one taken out at the end", "a b", "a", "=a b|");
    add("nothing in common", "a b", "x", "a|x b|");
    add("moved apart", "a b c d e", "b x d y", "a| =b c|x =d e|y");
    add("equal lines at both ends of a repeat", "a a", "a", "=a a|");
}

void LineDiffTest::rows()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, rows);
    const QStringList leftLines = split(left);
    const QStringList rightLines = split(right);
    QCOMPARE(spelled(leftLines, rightLines, lineDiff(leftLines, rightLines)), split(rows));
}

void LineDiffTest::keepsEveryLine()
{
    QStringList left;
    QStringList right;
    for (int i = 0; i < 300; ++i) {
        left << QString::number(i * i % 37);
        right << QString::number(i * i * i % 31);
    }
    for (const qint64 cells : {qint64(0), qint64(1'000'000)}) {
        int nextLeft = 0;
        int nextRight = 0;
        const QList<DiffRow> rows = lineDiff(left, right, cells);
        for (const DiffRow &row : rows) {
            if (row.left >= 0)
                QCOMPARE(row.left, nextLeft++);
            if (row.right >= 0)
                QCOMPARE(row.right, nextRight++);
            QVERIFY(row.left >= 0 || row.right >= 0);
            if (row.same)
                QCOMPARE(left.at(row.left), right.at(row.right));
        }
        QCOMPARE(nextLeft, 300);
        QCOMPARE(nextRight, 300);
    }
}

void LineDiffTest::pairsWhatIsTooMuchWork()
{
    const QStringList left = split(QStringLiteral("a b c z"));
    const QStringList right = split(QStringLiteral("a c z"));
    QCOMPARE(spelled(left, right, lineDiff(left, right, 1)), split(QStringLiteral("=a b| =c =z")));
    const QStringList other = split(QStringLiteral("a c x z"));
    QCOMPARE(spelled(left, other, lineDiff(left, other, 1)), split(QStringLiteral("=a b|c c|x =z")));
}

QTEST_APPLESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"

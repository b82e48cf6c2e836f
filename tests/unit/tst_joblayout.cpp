// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/joblayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using zkbridge::TaskAttempt;
using zkbridge::TaskRecord;
using zkbridge::TaskResult;

class tst_JobLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsKeepTheirBytes_data();
    void recordsKeepTheirBytes();
    void resultsKeepAllTheySay();
    void foreignBytesAreNoRecord();
    void prefixesAreUnique();
    void names_data();
    void names();
    void ordersBySequence();
};

void tst_JobLayout::recordsKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("resize \u00e4.png \"2x\"");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00\x01", 4);
}

void tst_JobLayout::recordsKeepTheirBytes()
{
    QFETCH(const QByteArray, input);
    const TaskRecord record{input, {TaskAttempt{u"n_0000000001"_s, u"0x1"_s, 1795343988795}}};
    QCOMPARE(TaskRecord::fromJson(record.toJson()), record);
}

void tst_JobLayout::resultsKeepAllTheySay()
{
    const TaskResult result{QByteArray("\x80", 1), -9, u"n_0000000002"_s, 3, true, u"result above 1 bytes"_s,
        {TaskAttempt{u"n_0000000001"_s, u"0x1"_s, 7}, TaskAttempt{u"n_0000000004"_s, u"0x3"_s, 9}}};
    QCOMPARE(TaskResult::fromJson(result.toJson()), result);
}

void tst_JobLayout::foreignBytesAreNoRecord()
{
    QVERIFY(!TaskRecord::fromJson("rm -rf").has_value());
    QVERIFY(!TaskResult::fromJson({}).has_value());
}

void tst_JobLayout::prefixesAreUnique()
{
    const QString prefix = zkbridge::newTaskPrefix();
    QVERIFY(prefix != zkbridge::newTaskPrefix());
    QVERIFY(zkbridge::isTaskName(prefix + u"0000000000"_s));
}

void tst_JobLayout::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTask");
    QTest::newRow("the book's") << u"task-0000000012"_s << true;
    QTest::newRow("ours") << u"task-0123456789abcdef0123456789abcdef-0000000012"_s << true;
    QTest::newRow("no sequence") << u"task-one"_s << false;
    QTest::newRow("short") << u"task-123"_s << false;
    QTest::newRow("other") << u"config"_s << false;
}

void tst_JobLayout::names()
{
    QFETCH(const QString, name);
    QTEST(zkbridge::isTaskName(name), "isTask");
}

void tst_JobLayout::ordersBySequence()
{
    QVERIFY(zkbridge::submittedBefore(u"task-ff-0000000009", u"task-00-0000000010"));
    QVERIFY(!zkbridge::submittedBefore(u"task-00-0000000010", u"task-ff-0000000009"));
    QVERIFY(zkbridge::submittedBefore(u"task-00-0000000010", u"task-ff-0000000010"));
}

QTEST_APPLESS_MAIN(tst_JobLayout)
#include "tst_joblayout.moc"

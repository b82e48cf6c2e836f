// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl find`, as a shell uses it.
class tst_CtlFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesPaths_data();
    void writesPaths();
    void writesJson();
    void limits();
    void tellsOfTheForbidden();
    void findsNothing();
    void explainsItself();
    void refusals_data();
    void refusals();

private:
    struct Run {
        int exitCode = -1;
        QStringList lines; ///< sorted
        QByteArray errors;
    };
    [[nodiscard]] Run run(const QStringList &rest) const;

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
};

void tst_CtlFind::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    const auto session = testsupport::openSession(m_server);
    QVERIFY(session);
    const auto create = [&](const QString &path, const QByteArray &data, const zkbridge::Acl &acl) {
        testsupport::Answered<zkbridge::Created> made;
        session->create(path, data, acl, zkbridge::CreateMode::Persistent, &made, made.callback());
        QCOMPARE(made.code(), zkbridge::ErrorCode::Ok);
    };
    const zkbridge::Acl open = zkbridge::openAcl();
    create(u"/f"_s, "", open);
    create(u"/f/My-Lock"_s, "host: a\nport: 2181", open);
    create(u"/f/locks"_s, QByteArray(), open);
    for (int i = 0; i < 20; ++i)
        create(u"/f/locks/c_%1"_s.arg(i, 10, 10, QChar(u'0')), QByteArray(i, 'd') + "two words", open);
    create(u"/secret"_s, "", {{zkbridge::PermissionCreate, u"world"_s, u"anyone"_s}});
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

tst_CtlFind::Run tst_CtlFind::run(const QStringList &rest) const
{
    CtlProcess process(QStringList{u"find"_s, m_server} + rest);
    process.closeInput();
    if (!process.waitForEnd())
        return {};
    QStringList lines = QString::fromUtf8(process.output()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return {process.exitCode(), lines, process.errors()};
}

void tst_CtlFind::writesPaths_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("paths");
    const QString last = u"/f/locks/c_0000000019"_s;
    QTest::newRow("name") << QStringList{u"lock"_s} << QStringList{u"/f/My-Lock"_s, u"/f/locks"_s};
    QTest::newRow("by case") << QStringList{u"--case"_s, u"lock"_s} << QStringList{u"/f/locks"_s};
    QTest::newRow("several words") << QStringList{u"c_*"_s, u"size>=28"_s} << QStringList{last};
    QTest::newRow("one word of several") << QStringList{u"c_* size>=28"_s} << QStringList{last};
    QTest::newRow("quoted value") << QStringList{u"data:\"two words\""_s, u"name=c_0000000019"_s} << QStringList{last};
    QTest::newRow("regex") << QStringList{u"data~^port:\\s\\d+$"_s} << QStringList{u"/f/My-Lock"_s};
    QTest::newRow("negated") << QStringList{u"!c_"_s} << QStringList{u"/f"_s, u"/f/My-Lock"_s, u"/f/locks"_s};
}

void tst_CtlFind::writesPaths()
{
    QFETCH(QStringList, arguments);
    const Run found = run(QStringList{u"/f"_s} + arguments);
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QTEST(found.lines, "paths");
    QVERIFY(found.errors.isEmpty());
}

void tst_CtlFind::writesJson()
{
    const Run found = run({u"/f"_s, u"--json"_s, u"data:PORT"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.lines.size(), 1);
    const QJsonObject object = QJsonDocument::fromJson(found.lines.constFirst().toUtf8()).object();
    const zkbridge::NodeData read = m_bystander->get(u"/f/My-Lock"_s);
    QCOMPARE(object.value(u"path").toString(), u"/f/My-Lock"_s);
    QCOMPARE(object.value(u"size").toInt(), read.data.size());
    QCOMPARE(object.value(u"version").toInt(-1), 0);
    QVERIFY(object.value(u"owner").isNull());
    QCOMPARE(object.value(u"mtime").toInteger(), read.stat.mtime);
    QCOMPARE(object.value(u"excerpt").toString(), u"host: a port: 2181"_s);

    const Run byName = run({u"/f"_s, u"--json"_s, u"name=locks"_s});
    const QJsonObject named = QJsonDocument::fromJson(byName.lines.value(0).toUtf8()).object();
    QCOMPARE(named.value(u"children").toInt(), 20);
    QVERIFY(!named.contains(u"excerpt"));
}

void tst_CtlFind::limits()
{
    const Run found = run({u"/f"_s, u"c_"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.lines.size(), 3);
    QCOMPARE(run({u"/f"_s, u"c_"_s, u"--no-limit"_s}).lines.size(), 20);
}

void tst_CtlFind::tellsOfTheForbidden()
{
    const Run found = run({u"/"_s, u"data:port"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.lines, QStringList{u"/f/My-Lock"_s});
    QCOMPARE(found.errors.count('\n'), 1);
    QVERIFY2(found.errors.contains("1 znode"), found.errors.constData());
}

void tst_CtlFind::findsNothing()
{
    const Run found = run({u"/f"_s, u"nowhere"_s});
    QCOMPARE(found.exitCode, 1);
    QVERIFY(found.lines.isEmpty());
    QCOMPARE(found.errors.count('\n'), 1);
    QCOMPARE(run({u"/not/there"_s, u"x"_s}).exitCode, 1);
}

void tst_CtlFind::explainsItself()
{
    CtlProcess process({u"find"_s, u"--help"_s});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    for (const char *word : {"EXPRESSION", "--json", "--limit", "--case", "modified<10m", "Exit code"})
        QVERIFY2(process.output().contains(word), word);
}

void tst_CtlFind::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no expression") << QStringList{u"/f"_s} << QByteArray("EXPRESSION is missing");
    QTest::newRow("where it is wrong") << QStringList{u"/f"_s, u"lock"_s, u"size>much"_s}
                                       << QByteArray("Character 11: ");
    QTest::newRow("no limit") << QStringList{u"/f"_s, u"lock"_s, u"--limit"_s, u"0"_s} << QByteArray("--limit");
}

void tst_CtlFind::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    const Run refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(reason), refused.errors.constData());
}

QTEST_GUILESS_MAIN(tst_CtlFind)
#include "tst_ctlfind.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl ls|get|create|set|delete`, as a shell uses them.
class tst_Ctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void createGetSetDelete();
    void dataIsBinary();
    void createsEachKind_data();
    void createsEachKind();
    void ephemeralStaysWithTheCommand();
    void ephemeralWithDataFromInputStaysUntilTheSignal();
    void writesOnlyTheVersionSeen();
    void listsChildrenAndSubtrees();
    void deletesSubtrees();
    void writesTheStat();
    void worksBelowAChroot();
    void refusals_data();
    void refusals();
    void wrongUsage_data();
    void wrongUsage();
    void noServer();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    /// `vivariumctl COMMAND CONNECT rest...`, with `input` as all of standard input.
    [[nodiscard]] Run run(const QString &command, const QStringList &rest, const QByteArray &input = {}) const;
    [[nodiscard]] QStringList arguments(const QString &command, const QStringList &rest) const;

    QString m_server;
    QString m_root;
    std::unique_ptr<Bystander> m_bystander;
    int m_number = 0;
};

void tst_Ctl::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_Ctl::init() { m_root = m_bystander->create(u"/ctl%1"_s.arg(++m_number)); }

QStringList tst_Ctl::arguments(const QString &command, const QStringList &rest) const
{
    return QStringList{command, m_server} + rest;
}

tst_Ctl::Run tst_Ctl::run(const QString &command, const QStringList &rest, const QByteArray &input) const
{
    CtlProcess process(arguments(command, rest));
    process.writeInput(input);
    process.closeInput();
    if (!process.waitForEnd())
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void tst_Ctl::createGetSetDelete()
{
    const QString path = m_root + u"/a"_s;
    Run result = run(u"create"_s, {path, u"gr\u00fcn"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, path.toUtf8() + '\n');
    QCOMPARE(run(u"get"_s, {path}).output, QByteArray("gr\xc3\xbcn"));
    result = run(u"set"_s, {path, u"blue"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(m_bystander->get(path).data, QByteArray("blue"));
    QCOMPARE(run(u"delete"_s, {path}).exitCode, 0);
    QVERIFY(!m_bystander->exists(path));
}

void tst_Ctl::dataIsBinary()
{
    QByteArray bytes;
    for (int i = 0; i < 256 * 512; ++i) // more than a pipe holds
        bytes.append(static_cast<char>(i));
    const QString path = m_root + u"/binary"_s;
    QCOMPARE(run(u"create"_s, {path, u"-"_s}, bytes).exitCode, 0);
    QCOMPARE(m_bystander->get(path).data, bytes);
    QCOMPARE(run(u"get"_s, {path}).output, bytes);
    QCOMPARE(run(u"set"_s, {path}, bytes.first(300)).exitCode, 0); // no DATA: standard input
    QCOMPARE(run(u"get"_s, {path}).output, bytes.first(300));
    QCOMPARE(run(u"set"_s, {path, u"-"_s}, {}).exitCode, 0);
    QCOMPARE(run(u"get"_s, {path}).output, QByteArray());
    QVERIFY(!m_bystander->get(path).data.isNull()); // empty is not null
}

void tst_Ctl::createsEachKind_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("created");
    QTest::newRow("persistent") << QStringList{} << u"/x"_s;
    QTest::newRow("sequential") << QStringList{u"-s"_s} << u"/x0000000000"_s;
    QTest::newRow("container") << QStringList{u"-c"_s} << u"/x"_s;
    QTest::newRow("TTL") << QStringList{u"-t"_s, u"3600000"_s} << u"/x"_s;
    QTest::newRow("sequential TTL") << QStringList{u"-s"_s, u"-t"_s, u"3600000"_s} << u"/x0000000000"_s;
}

void tst_Ctl::createsEachKind()
{
    QFETCH(const QStringList, flags);
    QFETCH(const QString, created);
    const Run result = run(u"create"_s, flags + QStringList{m_root + u"/x"_s, u"data"_s});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(result.output, (m_root + created + u'\n').toUtf8());
    QCOMPARE(m_bystander->get(m_root + created).data, QByteArray("data"));
}

void tst_Ctl::ephemeralStaysWithTheCommand()
{
    const QString path = m_root + u"/e"_s;
    CtlProcess process(arguments(u"create"_s, {u"-e"_s, path, u"data"_s}));
    QTRY_COMPARE(process.output(), path.toUtf8() + '\n');
    QVERIFY(m_bystander->owner(path) != 0);
    QTRY_COMPARE(process.errors().count('\n'), 1); // says what it waits for
    QVERIFY(process.errors().contains(path.toUtf8()));
    process.closeInput();
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!m_bystander->exists(path)); // at once, not when the session would have expired
}

void tst_Ctl::ephemeralWithDataFromInputStaysUntilTheSignal()
{
    const QString path = m_root + u"/e-"_s;
    CtlProcess process(arguments(u"create"_s, {u"-e"_s, u"-s"_s, path, u"-"_s}));
    process.writeInput("from input");
    process.closeInput();
    QTRY_COMPARE(process.output(), path.toUtf8() + "0000000000\n");
    QCOMPARE(m_bystander->get(path + u"0000000000"_s).data, QByteArray("from input"));
    QTRY_COMPARE(process.errors().count('\n'), 1);
    process.signal(SIGTERM);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!m_bystander->exists(path + u"0000000000"_s));
}

void tst_Ctl::writesOnlyTheVersionSeen()
{
    QCOMPARE(run(u"set"_s, {m_root, u"one"_s, u"-v"_s, u"0"_s}).exitCode, 0);
    const Run late = run(u"set"_s, {m_root, u"two"_s, u"-v"_s, u"0"_s});
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(m_bystander->get(m_root).data, QByteArray("one"));
    QCOMPARE(run(u"delete"_s, {m_root, u"-v"_s, u"0"_s}).exitCode, 1);
    QVERIFY(m_bystander->exists(m_root));
    QCOMPARE(run(u"delete"_s, {m_root, u"-v"_s, u"1"_s}).exitCode, 0);
}

void tst_Ctl::listsChildrenAndSubtrees()
{
    for (const QString &name : {u"/b"_s, u"/a"_s, u"/a/y"_s, u"/a/x"_s, u"/a/x/deep"_s})
        m_bystander->create(m_root + name);
    QCOMPARE(run(u"ls"_s, {m_root}).output, QByteArray("a\nb\n"));
    QCOMPARE(run(u"ls"_s, {m_root + u"/b"_s}).output, QByteArray());

    const QByteArray walked = run(u"ls"_s, {u"-R"_s, m_root}).output;
    QStringList paths = QString::fromUtf8(walked).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &path : paths) // parents come before their children
        QVERIFY(path == m_root || paths.indexOf(path.section(u'/', 0, -2)) < paths.indexOf(path));
    paths.sort();
    QStringList expected{m_root};
    for (const QString &name : {u"/a"_s, u"/a/x"_s, u"/a/x/deep"_s, u"/a/y"_s, u"/b"_s})
        expected.append(m_root + name);
    QCOMPARE(paths, expected);
}

void tst_Ctl::deletesSubtrees()
{
    for (const QString &name : {u"/a"_s, u"/a/x"_s, u"/a/x/deep"_s, u"/b"_s})
        m_bystander->create(m_root + name);
    const Run refused = run(u"delete"_s, {m_root});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errors.count('\n'), 1);
    QCOMPARE(run(u"delete"_s, {u"-r"_s, m_root + u"/a"_s}).exitCode, 0);
    QCOMPARE(m_bystander->children(m_root), QStringList(m_root + u"/b"_s));
    QCOMPARE(run(u"delete"_s, {u"-r"_s, m_root}).exitCode, 0);
    QVERIFY(!m_bystander->exists(m_root));
}

void tst_Ctl::writesTheStat()
{
    m_bystander->set(m_root, "12345");
    m_bystander->create(m_root + u"/child"_s);
    const zkbridge::Stat stat = m_bystander->get(m_root).stat;
    const QByteArray listed = run(u"ls"_s, {u"-s"_s, m_root}).output;
    QVERIFY2(
        listed.startsWith("child\ncZxid = 0x" + QByteArray::number(qint64(stat.czxid), 16) + '\n'), listed.constData());
    QVERIFY2(listed.contains("\nnumChildren = 1\n"), listed.constData());
    const QByteArray got = run(u"get"_s, {u"-s"_s, m_root}).output;
    QVERIFY2(got.startsWith("12345\ncZxid = 0x"), got.constData());
    QVERIFY2(got.contains("\ndataLength = 5\n"), got.constData());
    QVERIFY2(run(u"set"_s, {u"-s"_s, m_root, u"x"_s}).output.contains("\ndataVersion = 2\n"), "set -s");
}

void tst_Ctl::worksBelowAChroot()
{
    m_bystander->create(m_root + u"/a"_s);
    CtlProcess process({u"ls"_s, m_server + m_root, u"/"_s});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.output(), QByteArray("a\n"));
}

void tst_Ctl::refusals_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("ls of nothing") << u"ls"_s << QStringList{u"/nothing"_s} << QByteArray("/nothing");
    QTest::newRow("ls -R of nothing") << u"ls"_s << QStringList{u"-R"_s, u"/nothing"_s} << QByteArray("/nothing");
    QTest::newRow("get of nothing") << u"get"_s << QStringList{u"/nothing"_s} << QByteArray("/nothing");
    QTest::newRow("set of nothing") << u"set"_s << QStringList{u"/nothing"_s, u"x"_s} << QByteArray("/nothing");
    QTest::newRow("delete of nothing") << u"delete"_s << QStringList{u"/nothing"_s} << QByteArray("/nothing");
    QTest::newRow("delete -r of nothing")
        << u"delete"_s << QStringList{u"-r"_s, u"/nothing"_s} << QByteArray("/nothing");
    QTest::newRow("create without parent")
        << u"create"_s << QStringList{u"/nothing/below"_s, u"x"_s} << QByteArray("/nothing/below");
    QTest::newRow("create of what is there")
        << u"create"_s << QStringList{u"/zookeeper"_s, u"x"_s} << QByteArray("/zookeeper");
    QTest::newRow("relative path") << u"get"_s << QStringList{u"zookeeper"_s} << QByteArray("zookeeper");
    QTest::newRow("path ends in /") << u"ls"_s << QStringList{u"/zookeeper/"_s} << QByteArray("/zookeeper/");
}

void tst_Ctl::refusals()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, rest);
    QFETCH(const QByteArray, named);
    const Run result = run(command, rest);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(named), result.errors.constData());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(result.output.isEmpty());
}

void tst_Ctl::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frob"_s};
    QTest::newRow("ls of nothing at all") << QStringList{u"ls"_s};
    QTest::newRow("ls without path") << QStringList{u"ls"_s, u"127.0.0.1:1"_s};
    QTest::newRow("unknown option") << QStringList{u"ls"_s, u"127.0.0.1:1"_s, u"/"_s, u"-q"_s};
    QTest::newRow("too much") << QStringList{u"get"_s, u"127.0.0.1:1"_s, u"/"_s, u"/more"_s};
    QTest::newRow("no connect string") << QStringList{u"ls"_s, u"host:port"_s, u"/"_s};
    QTest::newRow("version is no number") << QStringList{u"set"_s, u"127.0.0.1:1"_s, u"/a"_s, u"x"_s, u"-v"_s, u"v"_s};
    QTest::newRow("TTL is no number") << QStringList{u"create"_s, u"127.0.0.1:1"_s, u"/a"_s, u"x"_s, u"-t"_s, u"1h"_s};
    QTest::newRow("ephemeral container") << QStringList{u"create"_s, u"127.0.0.1:1"_s, u"/a"_s, u"x"_s, u"-ce"_s};
    QTest::newRow("delete of the root") << QStringList{u"delete"_s, u"127.0.0.1:1"_s, u"/"_s, u"-r"_s};
}

void tst_Ctl::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    CtlProcess process(arguments);
    process.closeInput();
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.errors().isEmpty());
    QVERIFY(process.output().isEmpty());
}

void tst_Ctl::noServer()
{
    CtlProcess process({u"ls"_s, u"127.0.0.1:1"_s, u"/"_s, u"--timeout"_s, u"1"_s});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.errors().count('\n'), 1);
    QVERIFY2(process.errors().contains("127.0.0.1:1"), process.errors().constData());
}

QTEST_GUILESS_MAIN(tst_Ctl)
#include "tst_ctl.moc"

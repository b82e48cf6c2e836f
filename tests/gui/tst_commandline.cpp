// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandline.h"
#include "app/shell/connectsteps.h"
#include "app/shell/pathhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using zkbridge::ConnectStep;
using zkbridge::SessionState;

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEverything();
    void hasDefaults();
    void refuses_data();
    void refuses();
    void answersHelpAndVersion();
    void historyGoesBackAndForward();
    void stepsTellWhichOneFails();
};

static std::variant<CommandLine, CommandLineAnswer> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"vivarium"_s} + arguments);
}

void TestCommandLine::readsEverything()
{
    const auto parsed = parse({u"--tour"_s, u"--view"_s, u"ensemble"_s, u"--select"_s, u"/a/b"_s, u"--read-only"_s,
        u"--lang"_s, u"de"_s, u"--screenshot"_s, u"w.png"_s, u"--timeout"_s, u"7"_s, u"--size"_s, u"800x600"_s,
        u"zk1:2182,[::1]:2183/app"_s});
    const auto *line = std::get_if<CommandLine>(&parsed);
    QVERIFY(line != nullptr);
    QCOMPARE(line->view, ViewKind::Ensemble);
    QCOMPARE(line->select, u"/a/b"_s);
    QVERIFY(line->readOnly);
    QVERIFY(line->tour);
    QCOMPARE(line->language, u"de"_s);
    QCOMPARE(line->screenshot, u"w.png"_s);
    QCOMPARE(line->timeoutSeconds, 7);
    QCOMPARE(line->size, QSize(800, 600));
    QVERIFY(line->connect.has_value());
    QCOMPARE(line->connect->toString(), u"zk1:2182,[::1]:2183/app"_s);
}

void TestCommandLine::hasDefaults()
{
    const auto parsed = parse({u"--demo"_s});
    const auto *line = std::get_if<CommandLine>(&parsed);
    QVERIFY(line != nullptr);
    QVERIFY(line->demo && !line->tour && !line->connect && !line->view && !line->size.isValid());
    QCOMPARE(line->servers, 3);
    QCOMPARE(line->participants, 4);
    QCOMPARE(line->timeoutSeconds, 60);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("view") << QStringList{u"--view"_s, u"map"_s} << u"--view"_s;
    QTest::newRow("servers") << QStringList{u"--servers"_s, u"0"_s} << u"--servers"_s;
    QTest::newRow("participants") << QStringList{u"--participants"_s, u"many"_s} << u"--participants"_s;
    QTest::newRow("path") << QStringList{u"--select"_s, u"a/b"_s} << u"--select"_s;
    QTest::newRow("size") << QStringList{u"--size"_s, u"10x10"_s} << u"--size"_s;
    QTest::newRow("connect") << QStringList{u"zk1:99999"_s} << u"zk1:99999"_s;
    QTest::newRow("two") << QStringList{u"zk1"_s, u"zk2"_s} << u"CONNECT"_s;
    QTest::newRow("demo and connect") << QStringList{u"--demo"_s, u"zk1"_s} << u"--demo"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s} << u"--lang"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const auto parsed = parse(arguments);
    const auto *answer = std::get_if<CommandLineAnswer>(&parsed);
    QVERIFY(answer != nullptr);
    QVERIFY(answer->wrong);
    QVERIFY2(answer->text.contains(names) && answer->text.count(u'\n') == 1, qPrintable(answer->text));
}

void TestCommandLine::answersHelpAndVersion()
{
    const auto help = parse({u"--help"_s});
    QVERIFY(!std::get<CommandLineAnswer>(help).wrong);
    QVERIFY(std::get<CommandLineAnswer>(help).text.contains("--screenshot"_L1));
    const auto version = parse({u"--version"_s});
    QVERIFY(std::get<CommandLineAnswer>(version).text.startsWith("vivarium "_L1));
}

void TestCommandLine::historyGoesBackAndForward()
{
    PathHistory history;
    QVERIFY(!history.canGoBack() && history.goBack().isEmpty());
    for (const QString &path : {u"/"_s, u"/a"_s, u"/a"_s, u"/a/b"_s})
        history.visit(path);
    QCOMPARE(history.goBack(), u"/a"_s);
    history.visit(u"/a"_s); // what selecting it does
    QCOMPARE(history.goBack(), u"/"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), u"/a"_s);
    history.visit(u"/c"_s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), u"/a"_s);
}

void TestCommandLine::stepsTellWhichOneFails()
{
    zkbridge::SessionOptions options;
    options.connect.chroot = u"/app"_s;
    zkbridge::SessionStatus status;
    status.state = SessionState::Connecting;
    status.problem = {ConnectStep::Handshake, u"127.0.0.1:1"_s, u"no reply"_s, 3};
    const QList<Step> steps = connectSteps(status, options);
    QCOMPARE(steps.size(), 4); // without identities there is nothing to authenticate
    QCOMPARE(steps.at(1).state, Step::State::Done);
    QCOMPARE(steps.at(2).state, Step::State::Failed);
    QVERIFY(steps.at(2).detail.contains(u'3'));
    QCOMPARE(steps.at(3).state, Step::State::Waiting);
    status.state = SessionState::Connected;
    for (const Step &step : connectSteps(status, options))
        QCOMPARE(step.state, Step::State::Done);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

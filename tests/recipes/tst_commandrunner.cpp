// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/commandrunner.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/processtree.h"
#include "zkbridge/sandbox/processidentity.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using zkbridge::CommandRunner;

namespace {

struct Ended {
    QByteArray output;
    int exit = 0;
    QString problem;
};

[[nodiscard]] std::optional<Ended> runOnce(CommandRunner &runner, const QByteArray &input)
{
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.run(u"task-1"_s, input);
    if (finished.isEmpty() && !finished.wait(20'000))
        return std::nullopt;
    const QVariantList &values = finished.constFirst();
    return Ended{values.at(0).toByteArray(), values.at(1).toInt(), values.at(2).toString()};
}

[[nodiscard]] qint64 numberIn(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll().trimmed().toLongLong() : 0;
}

/// Or waits, dead, for whoever adopted it.
[[nodiscard]] bool isGone(qint64 pid) { return !zkbridge::ProcessIdentity::of(pid); }

} // namespace

/// A worker's tasks done by a command.
class tst_CommandRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inputAndOutputPass_data();
    void inputAndOutputPass();
    void exitCodeIsKept_data();
    void exitCodeIsKept();
    void tooLargeResultIsToldAndDrained();
    void takesItsLeastTime();
    void cancelKillsAllItStarted();
    void endsWhatTheShellLeftBehind();
    void runsAgainAfterCancel();
    void diesWithTheRunner();
    void runsInTheGroupOfTheParticipant();
};

void tst_CommandRunner::inputAndOutputPass_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("text") << u"tr a-z A-Z"_s << QByteArray("abc\n") << QByteArray("ABC\n");
    QTest::newRow("nothing") << u"cat"_s << QByteArray() << QByteArray();
    QTest::newRow("bytes") << u"cat"_s << QByteArray("\0\xff\n\0", 4) << QByteArray("\0\xff\n\0", 4);
    QTest::newRow("largest") << u"cat"_s << QByteArray(zkbridge::largestTask, 'x')
                             << QByteArray(zkbridge::largestTask, 'x');
    QTest::newRow("several commands") << u"read a; read b; echo $b$a"_s << QByteArray("1\n2\n") << QByteArray("21\n");
    QTest::newRow("input not read") << u"echo done"_s << QByteArray(zkbridge::largestTask, 'x') << QByteArray("done\n");
    QTest::newRow("name of the task") << u"printf %s $VIVARIUM_TASK"_s << QByteArray() << QByteArray("task-1");
    QTest::newRow("errors are apart") << u"echo no >&2; echo yes"_s << QByteArray() << QByteArray("yes\n");
}

void tst_CommandRunner::inputAndOutputPass()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, output);
    CommandRunner runner(command, 0);
    const auto ended = runOnce(runner, input);
    QVERIFY(ended);
    QVERIFY(ended->output == output);
    QCOMPARE(ended->exit, 0);
    QCOMPARE(ended->problem, QString());
}

void tst_CommandRunner::exitCodeIsKept_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exit");
    QTest::newRow("failure") << u"exit 3"_s << 3;
    QTest::newRow("killed") << u"kill -KILL $$"_s << -SIGKILL;
    QTest::newRow("terminated") << u"kill $$"_s << -SIGTERM;
    QTest::newRow("no such command") << u"./no-such-command 2>/dev/null"_s << 127;
}

void tst_CommandRunner::exitCodeIsKept()
{
    QFETCH(const QString, command);
    CommandRunner runner(command, 0);
    const auto ended = runOnce(runner, "x");
    QVERIFY(ended);
    QTEST(ended->exit, "exit");
}

void tst_CommandRunner::tooLargeResultIsToldAndDrained()
{
    CommandRunner runner(u"head -c 3000000 /dev/zero; exit 4"_s, 0);
    const auto ended = runOnce(runner, "x");
    QVERIFY(ended);
    QVERIFY(ended->output.isEmpty());
    QCOMPARE(ended->exit, 4); // it came to its end: somebody read what it wrote
    QCOMPARE(ended->problem, u"result above %1 bytes"_s.arg(zkbridge::largestResult));
    CommandRunner largest(u"head -c %1 /dev/zero"_s.arg(zkbridge::largestResult), 0);
    const auto whole = runOnce(largest, "x");
    QVERIFY(whole);
    QCOMPARE(whole->output.size(), zkbridge::largestResult);
    QCOMPARE(whole->problem, QString());
}

void tst_CommandRunner::takesItsLeastTime()
{
    QElapsedTimer timer;
    timer.start();
    CommandRunner runner(u"cat"_s, 300);
    const auto ended = runOnce(runner, "x");
    QVERIFY(ended);
    QCOMPARE(ended->output, "x");
    QVERIFY(timer.elapsed() >= 300);
}

void tst_CommandRunner::cancelKillsAllItStarted()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    // Neither asks: both ignore what a polite end would send.
    CommandRunner runner(
        u"trap '' TERM; (trap '' TERM; sh -c 'echo $PPID' > %1; sleep 1000; true); true"_s.arg(file), 0);
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.run(u"task-1"_s, {});
    QTRY_VERIFY(numberIn(file) > 0);
    const QList<qint64> tree = zkbridge::processTree(numberIn(file));
    QVERIFY(!tree.isEmpty());
    runner.cancel();
    for (const qint64 pid : tree)
        QTRY_VERIFY(isGone(pid));
    QCOMPARE(finished.count(), 0);
}

void tst_CommandRunner::endsWhatTheShellLeftBehind()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    CommandRunner runner(u"sleep 1000 </dev/null >/dev/null & echo $! > %1; echo done"_s.arg(file), 0);
    const auto ended = runOnce(runner, {});
    QVERIFY(ended);
    QCOMPARE(ended->output, "done\n");
    QCOMPARE(ended->exit, 0);
    QVERIFY(numberIn(file) > 0);
    QTRY_VERIFY(isGone(numberIn(file)));
}

void tst_CommandRunner::runsAgainAfterCancel()
{
    CommandRunner runner(u"read line; test $line = wait && sleep 1000; echo $line"_s, 0);
    runner.run(u"task-1"_s, "wait\n");
    runner.cancel();
    const auto ended = runOnce(runner, "go\n");
    QVERIFY(ended);
    QCOMPARE(ended->output, "go\n");
    runner.cancel(); // nothing is under way
}

void tst_CommandRunner::diesWithTheRunner()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    auto runner = std::make_unique<CommandRunner>(u"echo $$ > %1; sleep 1000; true"_s.arg(file), 0);
    runner->run(u"task-1"_s, {});
    QTRY_VERIFY(numberIn(file) > 0);
    const qint64 pid = numberIn(file);
    runner.reset();
    QVERIFY(isGone(pid));
}

void tst_CommandRunner::runsInTheGroupOfTheParticipant()
{
    CommandRunner runner(u"cut -d' ' -f5 /proc/$$/stat"_s, 0);
    const auto ended = runOnce(runner, {});
    QVERIFY(ended);
    QCOMPARE(ended->output.trimmed().toLongLong(), qint64(getpgrp()));
}

QTEST_GUILESS_MAIN(tst_CommandRunner)
#include "tst_commandrunner.moc"

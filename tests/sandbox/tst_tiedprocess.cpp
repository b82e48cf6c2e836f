// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/keeper.h"
#include "zkbridge/sandbox/processidentity.h"
#include "zkbridge/sandbox/sandboxfolder.h"
#include "zkbridge/sandbox/tiedprocess.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace zkbridge;

/// Who lives, who ends with whom, and what a later program clears away.
class TiedProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identityTellsProcessesApart();
    void zombieCountsAsEnded();
    void childHasAGroupOfItsOwn();
    void signalsReachTheWholeGroup();
    void orphansEndWithTheirLeader();
    void frozenGroupIsTerminated();
    void destructorEndsAFrozenChild();
    void tiedChildEndsWithItsProgram_data();
    void tiedChildEndsWithItsProgram();
    void missingProgramIsReported();
    void sweepClearsWhatADeadProgramLeft();
    void sweepSparesALivingProgram();
    void sweepSparesALockedFolder();
    void sweepSparesWhatIsNotOurs();
    void folderGoesWithItsObject();
};

namespace {
const QString hostArgument = u"--host"_s;

// A program with a tied and a loose child, to be killed: prints their pids and its keeper's.
int runHost(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    TiedProcess tied(TiedProcess::Tie::Program);
    TiedProcess loose(TiedProcess::Tie::Loose);
    tied.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 1000 & sleep 1000"_s});
    loose.start(u"sleep"_s, {u"1000"_s});
    if (!tied.waitForStarted() || !loose.waitForStarted())
        return EXIT_FAILURE;
    std::printf("%lld %lld %lld\n", tied.processId(), loose.processId(), Keeper::instance().pid());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

// A child that ends at once and stays a zombie until reap().
pid_t startZombie()
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(0);
    return pid;
}

// pids of the processes of group `group` that are no zombies.
QList<qint64> livingMembers(qint64 group)
{
    QList<qint64> members;
    const QStringList entries = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &entry : entries) {
        const qint64 pid = entry.toLongLong();
        if (::getpgid(static_cast<pid_t>(pid)) == group && ProcessIdentity::of(pid))
            members += pid;
    }
    return members;
}

// A name that says: made by a program that is gone.
QString abandonedName() { return u"vivarium-sandbox-%1-1-abcdef"_s.arg(ProcessIdentity::self().pid); }

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}
} // namespace

void TiedProcessTest::identityTellsProcessesApart()
{
    const ProcessIdentity self = ProcessIdentity::self();
    QCOMPARE(self.pid, qint64{::getpid()});
    QVERIFY(self.startTicks > 0);
    QVERIFY(self.isAlive());
    QVERIFY(!(ProcessIdentity{.pid = self.pid, .startTicks = self.startTicks + 1}.isAlive()));
    QCOMPARE(ProcessIdentity::fromString(self.toString()), std::optional(self));
    QVERIFY(!ProcessIdentity::of(0));
    for (const QString &text : {u""_s, u"12"_s, u"x:1"_s, u"1:x"_s, u"0:1"_s, u"-1:1"_s})
        QVERIFY2(!ProcessIdentity::fromString(text), qPrintable(text));
}

void TiedProcessTest::zombieCountsAsEnded()
{
    const pid_t pid = startZombie();
    QVERIFY(pid > 0);
    siginfo_t info = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT), 0);
    QVERIFY(QFile::exists(u"/proc/%1/stat"_s.arg(pid)));
    QVERIFY(!ProcessIdentity::of(pid));
    QCOMPARE(::waitpid(pid, nullptr, 0), pid);
}

void TiedProcessTest::childHasAGroupOfItsOwn()
{
    TiedProcess child(TiedProcess::Tie::Program);
    child.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(QSignalSpy(&child, &QProcess::started).wait());
    QCOMPARE(child.identity().pid, child.processId());
    QVERIFY(child.identity().isAlive());
    QCOMPARE(qint64{::getpgid(static_cast<pid_t>(child.processId()))}, child.processId());
    QCOMPARE(qint64{::getsid(static_cast<pid_t>(child.processId()))}, child.processId());
    QVERIFY(Keeper::instance().pid() > 0);
    QVERIFY(::getsid(static_cast<pid_t>(Keeper::instance().pid())) != ::getsid(0));
}

void TiedProcessTest::signalsReachTheWholeGroup()
{
    TiedProcess child(TiedProcess::Tie::Program);
    child.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 1000 & sleep 1000"_s});
    QTRY_COMPARE(livingMembers(child.processId()).size(), 3);
    const qint64 group = child.processId();
    QSignalSpy finished(&child, &QProcess::finished);
    child.killGroup();
    QVERIFY(finished.count() == 1 || finished.wait());
    QTRY_COMPARE(livingMembers(group), QList<qint64>());
    QVERIFY(!child.signalGroup(SIGTERM));
}

void TiedProcessTest::orphansEndWithTheirLeader()
{
    TiedProcess child(TiedProcess::Tie::Program);
    child.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 1000 & sleep 1000"_s});
    QTRY_COMPARE(livingMembers(child.processId()).size(), 3);
    const qint64 group = child.processId();
    QSignalSpy finished(&child, &QProcess::finished);
    QCOMPARE(::kill(static_cast<pid_t>(group), SIGKILL), 0); // and nobody else
    QVERIFY(finished.count() == 1 || finished.wait());
    QTRY_COMPARE(livingMembers(group), QList<qint64>());
}

void TiedProcessTest::frozenGroupIsTerminated()
{
    TiedProcess child(TiedProcess::Tie::Program);
    child.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(QSignalSpy(&child, &QProcess::started).wait());
    QVERIFY(child.signalGroup(SIGSTOP));
    QSignalSpy finished(&child, &QProcess::finished);
    child.terminateGroup();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

void TiedProcessTest::destructorEndsAFrozenChild()
{
    ProcessIdentity identity;
    {
        TiedProcess child(TiedProcess::Tie::Program);
        child.start(u"sleep"_s, {u"1000"_s});
        QVERIFY(QSignalSpy(&child, &QProcess::started).wait());
        identity = child.identity();
        QVERIFY(child.signalGroup(SIGSTOP));
    }
    QVERIFY(!identity.isAlive());
}

void TiedProcessTest::tiedChildEndsWithItsProgram_data()
{
    QTest::addColumn<bool>("keeperKilled");
    QTest::newRow("by kernel and keeper") << false;
    QTest::newRow("by the kernel alone") << true;
}

void TiedProcessTest::tiedChildEndsWithItsProgram()
{
    QFETCH(const bool, keeperKilled);
    QProcess host;
    host.start(QCoreApplication::applicationFilePath(), {hostArgument});
    QTRY_VERIFY(host.canReadLine());
    const QList<QByteArray> words = host.readLine().trimmed().split(' ');
    QCOMPARE(words.size(), 3);
    const auto tied = ProcessIdentity::of(words.at(0).toLongLong());
    const auto loose = ProcessIdentity::of(words.at(1).toLongLong());
    const auto keeper = ProcessIdentity::of(words.at(2).toLongLong());
    QVERIFY(tied && loose && keeper);
    QTRY_COMPARE(livingMembers(tied->pid).size(), 3);
    if (keeperKilled)
        QCOMPARE(::kill(static_cast<pid_t>(keeper->pid), SIGKILL), 0);
    QCOMPARE(::kill(static_cast<pid_t>(tied->pid), SIGSTOP), 0);
    host.kill();
    QTRY_VERIFY(!tied->isAlive());
    QTRY_VERIFY(!keeper->isAlive());
    // The kernel kills the child itself, the keeper all its group.
    if (keeperKilled)
        QCOMPARE(::kill(-static_cast<pid_t>(tied->pid), SIGKILL), 0);
    QTRY_COMPARE(livingMembers(tied->pid), QList<qint64>());
    QVERIFY(loose->isAlive());
    QCOMPARE(::kill(static_cast<pid_t>(loose->pid), SIGKILL), 0);
}

void TiedProcessTest::missingProgramIsReported()
{
    TiedProcess child(TiedProcess::Tie::Program);
    QSignalSpy failed(&child, &QProcess::errorOccurred);
    child.start(u"/nonexistent/program"_s, QStringList());
    QVERIFY(failed.count() == 1 || failed.wait());
    QCOMPARE(child.error(), QProcess::FailedToStart);
    QVERIFY(!child.signalGroup(SIGTERM));
}

void TiedProcessTest::sweepClearsWhatADeadProgramLeft()
{
    const QTemporaryDir parent;
    const QString left = parent.filePath(abandonedName());
    QVERIFY(QDir().mkpath(left + u"/server-1/data"_s));
    TiedProcess server(TiedProcess::Tie::Program);
    server.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(QSignalSpy(&server, &QProcess::started).wait());
    // A stranger got the number of another of its servers.
    const ProcessIdentity stranger{.pid = ProcessIdentity::self().pid, .startTicks = 1};
    SandboxFolder::recordProcess(left, server.identity());
    SandboxFolder::recordProcess(left, stranger);
    writeFile(left + u"/lock"_s, QByteArray());

    SandboxFolder::sweep(parent.path());
    QVERIFY(!server.identity().isAlive());
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(parent.path()));
}

void TiedProcessTest::sweepSparesALivingProgram()
{
    const QTemporaryDir parent;
    SandboxFolder living;
    QVERIFY2(living.create(parent.path()), qPrintable(living.problem()));
    SandboxFolder::sweep(parent.path());
    QVERIFY(QFile::exists(living.path()));
}

void TiedProcessTest::sweepSparesALockedFolder()
{
    // As a program in another container looks from here: its pid says nothing, its lock does.
    const QTemporaryDir parent;
    SandboxFolder living;
    QVERIFY(living.create(parent.path()));
    const QString renamed = parent.filePath(abandonedName());
    QVERIFY(QDir().rename(living.path(), renamed));
    SandboxFolder::sweep(parent.path());
    QVERIFY(QFile::exists(renamed));
    QVERIFY(QDir().rename(renamed, living.path()));
}

void TiedProcessTest::sweepSparesWhatIsNotOurs()
{
    const QTemporaryDir parent;
    const QTemporaryDir elsewhere;
    const QStringList names = {
        u"vivarium-sandbox-"_s, u"vivarium-sandbox-notes"_s, u"vivarium-sandbox-1-2"_s, u"other"_s};
    for (const QString &name : names)
        QVERIFY(QDir().mkpath(parent.filePath(name)));
    QVERIFY(QFile::link(elsewhere.path(), parent.filePath(abandonedName())));
    SandboxFolder::sweep(parent.path());
    for (const QString &name : names)
        QVERIFY2(QFile::exists(parent.filePath(name)), qPrintable(name));
    QVERIFY(QFile::exists(parent.filePath(abandonedName())));
}

void TiedProcessTest::folderGoesWithItsObject()
{
    const QTemporaryDir parent;
    QString path;
    {
        SandboxFolder folder;
        QVERIFY(folder.create(parent.filePath(u"made/too"_s)));
        path = folder.path();
        writeFile(path + u"/file"_s, "content");
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(parent.filePath(u"made/too"_s)));
}

int main(int argc, char **argv)
{
    if (argc == 2 && hostArgument == QLatin1StringView(argv[1]))
        return runHost(argc, argv);
    const QCoreApplication application(argc, argv);
    TiedProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tiedprocess.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/sandbox/processidentity.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::RealEnsemble;
using zkbridge::ProcessIdentity;
using zkbridge::Sandbox;
using zkbridge::SandboxServer;

/// Real servers: from the start to the last trace.
class SandboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ensembleServesAndEndsWithoutTrace();
    void serverIsKilledAndRestarted();
    void serverIsStartedWhileItEnds();
    void deathIsNoticed();
    void frozenServersEndToo();
    void givenFolderIsKept_data();
    void givenFolderIsKept();
    void outOfHeapIsReported();
    void filledHeapIsReported();
    void tooSmallHeapIsReported();
    void stopDuringPreparation();
    void stopWithoutStart();
    void canStartAgain();
    void unusableFolderIsReported();
};

namespace {
// The folder of the whole sandbox.
QString folderOf(const Sandbox &sandbox) { return QFileInfo(sandbox.servers().constFirst().directory).path(); }

QList<ProcessIdentity> processesOf(const Sandbox &sandbox)
{
    QList<ProcessIdentity> processes;
    const QList<SandboxServer> servers = sandbox.servers();
    for (const SandboxServer &server : servers) {
        if (const auto process = ProcessIdentity::of(server.pid))
            processes += *process;
    }
    return processes;
}

bool isGone(const QString &folder, const QList<ProcessIdentity> &processes)
{
    return !QFile::exists(folder)
        && std::none_of(processes.cbegin(), processes.cend(), [](const auto &process) { return process.isAlive(); });
}
} // namespace

void SandboxTest::ensembleServesAndEndsWithoutTrace()
{
    RealEnsemble ensemble(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    Sandbox &sandbox = ensemble.sandbox();
    QCOMPARE(sandbox.servers().size(), 3);
    QCOMPARE(sandbox.connectString().split(u',').size(), 3);

    const QJsonObject json = sandbox.toJson();
    QCOMPARE(json.value(u"connect"_s).toString(), sandbox.connectString());
    const QJsonObject second = json.value(u"servers"_s).toArray().at(1).toObject();
    QCOMPARE(second.value(u"id"_s).toInt(), 2);
    QCOMPARE(second.value(u"client"_s).toString(), sandbox.connectString().split(u',').at(1));
    QVERIFY(second.value(u"admin"_s).toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(second.value(u"pid"_s).toInteger() > 0);
    QVERIFY(QDir(second.value(u"dir"_s).toString()).exists());

    const QString folder = folderOf(sandbox);
    const QList<ProcessIdentity> processes = processesOf(sandbox);
    QCOMPARE(processes.size(), 3);
    QSignalSpy stopped(&sandbox, &Sandbox::stopped);
    sandbox.stop();
    QVERIFY(stopped.wait(20'000));
    QVERIFY(isGone(folder, processes));
    QVERIFY(!sandbox.isReady());
}

void SandboxTest::serverIsKilledAndRestarted()
{
    RealEnsemble ensemble(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const SandboxServer before = ensemble.server(2);
    QSignalSpy changed(&ensemble.sandbox(), &Sandbox::serverChanged);
    QVERIFY(ensemble.killServer(2));
    QCOMPARE(ensemble.server(2).pid, 0);
    QCOMPARE(changed.constLast().constFirst().toInt(), 2);
    QCOMPARE(ensemble.server(1).state, SandboxServer::State::Serving);
    QCOMPARE(ensemble.server(3).state, SandboxServer::State::Serving);

    QVERIFY(ensemble.startServer(2));
    QCOMPARE(ensemble.server(2).client, before.client);
    QVERIFY(ensemble.server(2).pid != before.pid);
    QVERIFY(ensemble.stopServer(3));
    QVERIFY(ensemble.startServer(3));
}

void SandboxTest::serverIsStartedWhileItEnds()
{
    RealEnsemble ensemble(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    Sandbox &sandbox = ensemble.sandbox();
    const SandboxServer before = ensemble.server(3);
    QList<SandboxServer::State> states;
    connect(&sandbox, &Sandbox::serverChanged, this, [&](int id) {
        if (id == 3)
            states.append(ensemble.server(3).state);
    });

    sandbox.stopServer(3);
    QCOMPARE(ensemble.server(3).state, SandboxServer::State::Stopping);
    QCOMPARE(ensemble.server(3).pid, before.pid);
    sandbox.startServer(3);
    QTRY_COMPARE_WITH_TIMEOUT(ensemble.server(3).state, SandboxServer::State::Serving, 30'000);
    QVERIFY(ensemble.server(3).pid != before.pid);
    using State = SandboxServer::State;
    QCOMPARE(states, (QList{State::Stopping, State::Stopped, State::Starting, State::Serving}));

    // What was said last counts.
    sandbox.stopServer(3);
    sandbox.startServer(3);
    sandbox.killServer(3);
    QTRY_COMPARE(ensemble.server(3).state, State::Stopped);
    QCOMPARE(ensemble.server(3).pid, 0);
    sandbox.disconnect(this);
}

void SandboxTest::deathIsNoticed()
{
    RealEnsemble ensemble(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    QCOMPARE(::kill(static_cast<pid_t>(ensemble.server(1).pid), SIGKILL), 0);
    QTRY_COMPARE(ensemble.server(1).state, SandboxServer::State::Died);
    QCOMPARE(ensemble.server(1).problem, u"ended by signal 9"_s);
    QVERIFY(ensemble.startServer(1));
    QCOMPARE(ensemble.server(1).problem, QString());
}

void SandboxTest::frozenServersEndToo()
{
    QString folder;
    QList<ProcessIdentity> processes;
    {
        RealEnsemble ensemble(3);
        QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
        folder = folderOf(ensemble.sandbox());
        processes = processesOf(ensemble.sandbox());
        for (int id = 1; id <= 3; ++id)
            QVERIFY(ensemble.freezeServer(id));
        QSignalSpy stopped(&ensemble.sandbox(), &Sandbox::stopped);
        ensemble.sandbox().stop();
        QVERIFY(stopped.wait(20'000));
        QVERIFY(isGone(folder, processes));

        QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
        folder = folderOf(ensemble.sandbox());
        processes = processesOf(ensemble.sandbox());
        QVERIFY(ensemble.freezeServer(2));
    }
    QVERIFY(isGone(folder, processes));
}

void SandboxTest::givenFolderIsKept_data()
{
    QTest::addColumn<int>("servers");
    QTest::newRow("one server") << 1;
    QTest::newRow("three") << 3;
}

void SandboxTest::givenFolderIsKept()
{
    QFETCH(int, servers);
    const QTemporaryDir parent;
    const QString given = parent.filePath(u"with blank/ and ümlaut, 中"_s);
    zkbridge::SandboxOptions options;
    options.servers = servers;
    options.directory = given;
    {
        RealEnsemble ensemble(options);
        QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
        QVERIFY(ensemble.server(1).directory.startsWith(given + u'/'));
    }
    QVERIFY(QDir(given).exists());
    QVERIFY(QDir(given).isEmpty());
    // Nor has anything come beside it, under a name that was read wrongly.
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"with blank"_s));
    QCOMPARE(QDir(parent.filePath(u"with blank"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void SandboxTest::outOfHeapIsReported()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 3;
    RealEnsemble ensemble(options);
    QVERIFY(!ensemble.start());
    QCOMPARE(ensemble.problem(), u"server 1: out of heap (3 MB)"_s);
}

void SandboxTest::filledHeapIsReported()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 12;
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const auto session = testsupport::openSession(ensemble.connectString());
    QVERIFY(session);
    constexpr int znodes = 40;
    for (int i = 0; i < znodes; ++i) {
        session->create(u"/filler-"_s, QByteArray(500'000, 'x'), zkbridge::openAcl(),
            zkbridge::CreateMode::PersistentSequential, this, [](const auto &) {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(ensemble.server(1).state, SandboxServer::State::Died, 20'000);
    QCOMPARE(ensemble.server(1).problem, u"out of heap (12 MB)"_s);
}

void SandboxTest::tooSmallHeapIsReported()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 1;
    RealEnsemble ensemble(options);
    QVERIFY(!ensemble.start());
    QCOMPARE(ensemble.problem(), u"server 1: Java cannot start with a heap of 1 MB"_s);
}

void SandboxTest::stopDuringPreparation()
{
    const QTemporaryDir parent;
    zkbridge::SandboxOptions options;
    options.directory = parent.path();
    Sandbox sandbox(options);
    QSignalSpy ready(&sandbox, &Sandbox::ready);
    QSignalSpy stopped(&sandbox, &Sandbox::stopped);
    sandbox.start();
    sandbox.stop();
    QVERIFY(stopped.wait());
    QVERIFY(QDir(parent.path()).isEmpty());
    QCOMPARE(ready.count(), 0);
}

void SandboxTest::stopWithoutStart()
{
    Sandbox sandbox({});
    QSignalSpy stopped(&sandbox, &Sandbox::stopped);
    sandbox.stop();
    QVERIFY(stopped.wait());
}

void SandboxTest::canStartAgain()
{
    RealEnsemble ensemble(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    QSignalSpy stopped(&ensemble.sandbox(), &Sandbox::stopped);
    ensemble.sandbox().stop();
    QVERIFY(stopped.wait(20'000));
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    QCOMPARE(ensemble.server(1).state, SandboxServer::State::Serving);
}

void SandboxTest::unusableFolderIsReported()
{
    zkbridge::SandboxOptions options;
    options.directory = u"/proc/vivarium"_s;
    RealEnsemble ensemble(options);
    QVERIFY(!ensemble.start());
    QCOMPARE(ensemble.problem(), u"cannot make the folder /proc/vivarium"_s);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"

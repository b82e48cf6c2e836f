// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/freeports.h"
#include "zkbridge/sandbox/javaruntime.h"
#include "zkbridge/sandbox/serverconfig.h"
#include "zkbridge/sandbox/serverprobe.h"
#include "zkbridge/sandbox/serververdict.h"

#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

/// What a sandbox decides before and after its servers run.
class ServerSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standaloneServerNamesItsOwnPort();
    void ensembleServerNamesTheDynamicFile();
    void filesAreWritten();
    void unwritableFolderIsAReason();
    void missingJarsAreNamedAsPackages();
    void javaHomeGoesBeforePath();
    void javaIsNamedWhenItIsMissing();
    void portsAreFreeAndDifferent();
    void modeIsReadFromSrvr_data();
    void modeIsReadFromSrvr();
    void endIsJudged_data();
    void endIsJudged();
    void tailHoldsWholeLines();
};

namespace {
QList<ServerConfig> members(int count, const QString &folder)
{
    QList<ServerConfig> configs;
    for (int i = 1; i <= count; ++i) {
        const auto base = static_cast<quint16>(20000 + i * 10);
        configs += ServerConfig{.id = i,
            .directory = folder + u"/server-%1"_s.arg(i),
            .clientPort = base,
            .adminPort = static_cast<quint16>(base + 1),
            .quorumPort = static_cast<quint16>(base + 2),
            .electionPort = static_cast<quint16>(base + 3),
            .tickMs = 500,
            .heapMb = 64,
            .maxClientConnections = 0,
            .adminServer = true,
            .fourLetterWords = "*"};
    }
    return configs;
}

bool makeExecutable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void ServerSettingsTest::standaloneServerNamesItsOwnPort()
{
    const QList<ServerConfig> alone = members(1, u"/folder"_s);
    const QList<QByteArray> lines = alone.constFirst().zooCfg(alone).split('\n');
    QVERIFY(lines.contains("clientPort=20010"));
    QVERIFY(lines.contains("clientPortAddress=127.0.0.1"));
    QVERIFY(lines.contains("admin.serverPort=20011"));
    QVERIFY(lines.contains("maxClientCnxns=0"));
    QVERIFY(lines.contains("4lw.commands.whitelist=*"));
    QVERIFY(lines.contains("admin.enableServer=true"));
    QVERIFY(lines.contains("forceSync=no"));
    QVERIFY(lines.contains("tickTime=500"));
    QVERIFY(!alone.constFirst().zooCfg(alone).contains("dynamicConfigFile"));
}

void ServerSettingsTest::ensembleServerNamesTheDynamicFile()
{
    const QList<ServerConfig> all = members(3, u"/folder"_s);
    const QList<QByteArray> lines = all.at(1).zooCfg(all).split('\n');
    QVERIFY(lines.contains("dynamicConfigFile=/folder/server-2/zoo.cfg.dynamic"));
    QVERIFY(lines.contains("reconfigEnabled=true"));
    QVERIFY(!all.at(1).zooCfg(all).contains("clientPort"));
    QCOMPARE(dynamicConfig(all),
        QByteArray("server.1=127.0.0.1:20012:20013:participant;127.0.0.1:20010\n"
                   "server.2=127.0.0.1:20022:20023:participant;127.0.0.1:20020\n"
                   "server.3=127.0.0.1:20032:20033:participant;127.0.0.1:20030\n"));
}

void ServerSettingsTest::filesAreWritten()
{
    const QTemporaryDir folder;
    const QList<ServerConfig> all = members(2, folder.path());
    QCOMPARE(all.at(1).write(all), QString());
    QCOMPARE(contentOf(all.at(1).directory + u"/data/myid"_s), QByteArray("2\n"));
    QCOMPARE(contentOf(all.at(1).configFile()), all.at(1).zooCfg(all));
    QCOMPARE(contentOf(all.at(1).directory + u"/zoo.cfg.dynamic"_s), dynamicConfig(all));
}

void ServerSettingsTest::unwritableFolderIsAReason()
{
    const QList<ServerConfig> all = members(1, u"/proc/vivarium"_s);
    QVERIFY(all.constFirst().write(all).contains(u"/proc/vivarium/server-1"_s));
}

void ServerSettingsTest::missingJarsAreNamedAsPackages()
{
    const QTemporaryDir folder;
    QFile jar(folder.filePath(u"servlet-api.jar"_s));
    QVERIFY(jar.open(QIODevice::WriteOnly));
    const JavaRuntime runtime = JavaRuntime::find(QProcessEnvironment::systemEnvironment(), folder.path());
    QCOMPARE(runtime.missingPackages, QStringList({u"libzookeeper-java"_s, u"libslf4j-java"_s}));
    QCOMPARE(runtime.classPath, QStringList({jar.fileName()}));
}

void ServerSettingsTest::javaHomeGoesBeforePath()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"home/bin"_s) && QDir(folder.path()).mkpath(u"path"_s));
    const QString inHome = folder.filePath(u"home/bin/java"_s);
    const QString onPath = folder.filePath(u"path/java"_s);
    QVERIFY(makeExecutable(inHome) && makeExecutable(onPath));
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, folder.filePath(u"path"_s));
    QCOMPARE(JavaRuntime::find(environment).java, onPath);
    environment.insert(u"JAVA_HOME"_s, folder.filePath(u"home"_s));
    QCOMPARE(JavaRuntime::find(environment).java, inHome);
    environment.insert(u"JAVA_HOME"_s, folder.filePath(u"nowhere"_s));
    QCOMPARE(JavaRuntime::find(environment).java, onPath);
}

void ServerSettingsTest::javaIsNamedWhenItIsMissing()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, folder.path());
    const JavaRuntime runtime = JavaRuntime::find(environment);
    QVERIFY(runtime.java.isEmpty());
    QVERIFY(runtime.missingPackages.contains(u"default-jre-headless"_s));
}

void ServerSettingsTest::portsAreFreeAndDifferent()
{
    const QList<quint16> ports = freePorts(20);
    QCOMPARE(ports.size(), 20);
    QCOMPARE(QSet<quint16>(ports.cbegin(), ports.cend()).size(), 20);
    for (const quint16 port : ports) {
        QTcpServer server;
        QVERIFY2(server.listen(QHostAddress::LocalHost, port), qPrintable(server.errorString()));
    }
}

void ServerSettingsTest::modeIsReadFromSrvr_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("mode");
    QTest::newRow("follower") << QByteArray(
        "Zookeeper version: 3.8.0\nZxid: 0x100000000\nMode: follower\nNode count: 5\n")
                              << u"follower"_s;
    QTest::newRow("standalone") << QByteArray("Outstanding: 0\nMode: standalone\n") << u"standalone"_s;
    QTest::newRow("no quorum") << QByteArray("This ZooKeeper instance is not currently serving requests\n")
                               << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void ServerSettingsTest::modeIsReadFromSrvr()
{
    QFETCH(const QByteArray, answer);
    QTEST(modeInAnswer(answer), "mode");
}

void ServerSettingsTest::endIsJudged_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<bool>("bySignal");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<ServerVerdict::Cause>("cause");
    QTest::addColumn<QString>("text");
    QTest::newRow("out of heap") << QByteArray("Terminating due to java.lang.OutOfMemoryError: Java heap space\n")
                                 << false << 3 << ServerVerdict::Cause::OutOfHeap << u"out of heap (64 MB)"_s;
    QTest::newRow("out of heap by code") << QByteArray() << false << 3 << ServerVerdict::Cause::OutOfHeap
                                         << u"out of heap (64 MB)"_s;
    QTest::newRow("heap too small for java")
        << QByteArray("Error occurred during initialization of VM\nToo small maximum heap\n") << false << 1
        << ServerVerdict::Cause::BadHeapSize << u"Java cannot start with a heap of 64 MB"_s;
    QTest::newRow("port taken") << QByteArray("java.net.BindException: Address already in use\n\tat sun.nio.ch\n")
                                << false << 1 << ServerVerdict::Cause::PortTaken
                                << u"a port was taken by another program"_s;
    QTest::newRow("killed") << QByteArray("[main] INFO something\n") << true << 9 << ServerVerdict::Cause::Unknown
                            << u"ended by signal 9"_s;
    QTest::newRow("last error") << QByteArray("[main] ERROR Invalid config\n\tat org.apache\n[main] INFO bye\n")
                                << false << 2 << ServerVerdict::Cause::Unknown
                                << u"ended with code 2: [main] ERROR Invalid config"_s;
    QTest::newRow("silent") << QByteArray() << false << 1 << ServerVerdict::Cause::Unknown << u"ended with code 1"_s;
}

void ServerSettingsTest::endIsJudged()
{
    QFETCH(const QByteArray, log);
    QFETCH(const bool, bySignal);
    QFETCH(const int, exitCode);
    const ServerVerdict verdict = judgeServerEnd(log, bySignal, exitCode, 64);
    QTEST(verdict.cause, "cause");
    QTEST(verdict.text, "text");
}

void ServerSettingsTest::tailHoldsWholeLines()
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("first line\nsecond line\nthird line\n");
    log.close();
    QCOMPARE(tailOf(log.fileName()), QByteArray("first line\nsecond line\nthird line\n"));
    QCOMPARE(tailOf(log.fileName(), 15), QByteArray("third line\n"));
    QCOMPARE(tailOf(folder.filePath(u"none"_s)), QByteArray());
}

QTEST_GUILESS_MAIN(ServerSettingsTest)
#include "tst_serversettings.moc"

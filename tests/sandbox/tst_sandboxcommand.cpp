// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/processidentity.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using zkbridge::ProcessIdentity;

/// `vivariumctl sandbox` as a shell or another program's test sees it: no process and no folder stays behind.
class SandboxCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void endsWithStandardInput();
    void endsOnSignal_data();
    void endsOnSignal();
    void killedParentLeavesNothing_data();
    void killedParentLeavesNothing();
    void killedWithItsKeeperIsSweptLater();
    void killedWhileStartingLeavesNothing();
    void interruptedWhileStartingLeavesNothing();
    void serverDeathIsToldAndTheRestGoesOn();
    void missingJavaIsReported();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();

private:
    void start(const QStringList &extra = {});
    void startAndServe(const QStringList &extra = {});
    [[nodiscard]] bool waitForEnd(int ms = 20'000);
    [[nodiscard]] bool nothingIsLeft() const;
    [[nodiscard]] QList<ProcessIdentity> children() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QJsonObject m_line;
    QList<ProcessIdentity> m_processes; ///< servers and keeper
};

namespace {
QString program() { return QCoreApplication::applicationDirPath() + u"/vivariumctl"_s; }

QByteArray commandLineOf(qint64 pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 parentOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(") ") + 2).split(' ').at(1).toLongLong();
}
} // namespace

void SandboxCommandTest::initTestCase() { QVERIFY2(QFile::exists(program()), qPrintable(program())); }

void SandboxCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
    m_program->setProgram(program());
    m_line = {};
    m_processes.clear();
}

void SandboxCommandTest::cleanup()
{
    m_program.reset();
    for (const ProcessIdentity &process : std::as_const(m_processes)) {
        if (process.isAlive())
            ::kill(static_cast<pid_t>(process.pid), SIGKILL);
    }
    m_folder.reset();
}

QList<ProcessIdentity> SandboxCommandTest::children() const
{
    QList<ProcessIdentity> found;
    const QStringList entries = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &entry : entries) {
        const auto process = ProcessIdentity::of(entry.toLongLong());
        if (process && parentOf(process->pid) == m_program->processId())
            found += *process;
    }
    return found;
}

void SandboxCommandTest::start(const QStringList &extra)
{
    m_program->setArguments(QStringList{u"sandbox"_s, u"--dir"_s, m_folder->path()} + extra);
    m_program->start();
    QVERIFY(m_program->state() == QProcess::Running || QSignalSpy(m_program.get(), &QProcess::started).wait());
}

void SandboxCommandTest::startAndServe(const QStringList &extra)
{
    start(extra);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->canReadLine() || m_program->state() == QProcess::NotRunning, 60'000);
    QVERIFY2(m_program->canReadLine(), m_program->readAllStandardError().constData());
    m_line = QJsonDocument::fromJson(m_program->readLine()).object();
    QVERIFY(!m_line.value(u"connect"_s).toString().isEmpty());
    m_processes = children();
    QCOMPARE(m_processes.size(), m_line.value(u"servers"_s).toArray().size() + 1);
}

bool SandboxCommandTest::waitForEnd(int ms)
{
    return QTest::qWaitFor([this] { return m_program->state() == QProcess::NotRunning; }, ms);
}

bool SandboxCommandTest::nothingIsLeft() const
{
    return QDir(m_folder->path()).isEmpty()
        && std::none_of(
            m_processes.cbegin(), m_processes.cend(), [](const auto &process) { return process.isAlive(); });
}

void SandboxCommandTest::endsWithStandardInput()
{
    startAndServe();
    m_program->closeWriteChannel();
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
    // The keeper ends a moment after the program.
    QTRY_VERIFY(nothingIsLeft());
}

void SandboxCommandTest::endsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SandboxCommandTest::endsOnSignal()
{
    QFETCH(const int, signal);
    startAndServe({u"--servers"_s, u"1"_s});
    QCOMPARE(::kill(static_cast<pid_t>(m_program->processId()), signal), 0);
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QTRY_VERIFY(nothingIsLeft());
}

void SandboxCommandTest::killedParentLeavesNothing_data()
{
    QTest::addColumn<bool>("frozen");
    QTest::newRow("running servers") << false;
    QTest::newRow("frozen servers") << true;
}

void SandboxCommandTest::killedParentLeavesNothing()
{
    QFETCH(const bool, frozen);
    startAndServe({u"--servers"_s, u"3"_s});
    if (frozen) {
        const QJsonArray servers = m_line.value(u"servers"_s).toArray();
        for (const QJsonValue &server : servers)
            QCOMPARE(::kill(static_cast<pid_t>(server[u"pid"_s].toInteger()), SIGSTOP), 0);
    }
    m_program->kill();
    QVERIFY(waitForEnd());
    QTRY_VERIFY_WITH_TIMEOUT(nothingIsLeft(), 10'000);
}

void SandboxCommandTest::killedWithItsKeeperIsSweptLater()
{
    startAndServe({u"--servers"_s, u"1"_s});
    for (const ProcessIdentity &process : std::as_const(m_processes)) {
        if (commandLineOf(process.pid).contains("vivarium-keeper"))
            QCOMPARE(::kill(static_cast<pid_t>(process.pid), SIGKILL), 0);
    }
    m_program->kill();
    QVERIFY(waitForEnd());
    // The kernel ended the servers; the folder is what is left.
    const QList<ProcessIdentity> earlier = m_processes;
    QTRY_VERIFY(std::none_of(earlier.cbegin(), earlier.cend(), [](const auto &process) { return process.isAlive(); }));
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(left.size(), 1);

    m_program = std::make_unique<QProcess>();
    m_program->setProgram(program());
    startAndServe({u"--servers"_s, u"1"_s});
    QVERIFY(!QFile::exists(m_folder->filePath(left.constFirst())));
    m_program->closeWriteChannel();
    QVERIFY(waitForEnd());
}

void SandboxCommandTest::killedWhileStartingLeavesNothing()
{
    start();
    QTRY_COMPARE(children().size(), 4);
    m_processes = children();
    m_program->kill();
    QVERIFY(waitForEnd());
    QTRY_VERIFY_WITH_TIMEOUT(nothingIsLeft(), 10'000);
}

void SandboxCommandTest::interruptedWhileStartingLeavesNothing()
{
    start();
    QTRY_COMPARE(children().size(), 4);
    m_processes = children();
    QCOMPARE(::kill(static_cast<pid_t>(m_program->processId()), SIGINT), 0);
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
    QTRY_VERIFY(nothingIsLeft());
}

void SandboxCommandTest::serverDeathIsToldAndTheRestGoesOn()
{
    startAndServe({u"--servers"_s, u"3"_s});
    const QJsonObject second = m_line.value(u"servers"_s)[1].toObject();
    QCOMPARE(::kill(static_cast<pid_t>(second.value(u"pid"_s).toInteger()), SIGKILL), 0);
    QByteArray errors;
    QTRY_VERIFY((errors += m_program->readAllStandardError()).endsWith('\n'));
    QCOMPARE(QString::fromUtf8(errors).trimmed(),
        u"vivariumctl sandbox: server 2 (%1) died: ended by signal 9"_s.arg(second.value(u"client"_s).toString()));
    QCOMPARE(m_program->state(), QProcess::Running);
    m_program->closeWriteChannel();
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitCode(), 0);
    QTRY_VERIFY(nothingIsLeft());
}

void SandboxCommandTest::missingJavaIsReported()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path());
    environment.remove(u"JAVA_HOME"_s);
    m_program->setProcessEnvironment(environment);
    start();
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitCode(), 1);
    const QByteArray errors = m_program->readAllStandardError();
    QVERIFY2(errors.contains("default-jre-headless"), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
    QVERIFY(nothingIsLeft());
}

void SandboxCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("command") << QStringList{u"nonsense"_s};
    QTest::newRow("option") << QStringList{u"sandbox"_s, u"--nonsense"_s};
    QTest::newRow("no servers") << QStringList{u"sandbox"_s, u"--servers"_s, u"0"_s};
    QTest::newRow("no number") << QStringList{u"sandbox"_s, u"--heap"_s, u"much"_s};
    QTest::newRow("argument") << QStringList{u"sandbox"_s, u"here"_s};
}

void SandboxCommandTest::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    m_program->setArguments(arguments);
    m_program->start();
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitCode(), 2);
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
    QVERIFY(!m_program->readAllStandardError().isEmpty());
}

void SandboxCommandTest::helpAndVersion()
{
    m_program->start(program(), {u"sandbox"_s, u"--help"_s});
    QVERIFY(waitForEnd());
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_program->readAllStandardOutput().contains("--heap"));
    m_program->start(program(), {u"--help"_s});
    QVERIFY(waitForEnd());
    QVERIFY(m_program->readAllStandardOutput().contains("sandbox"));
    m_program->start(program(), {u"--version"_s});
    QVERIFY(waitForEnd());
    QVERIFY(m_program->readAllStandardOutput().startsWith("vivariumctl "));
}

QTEST_GUILESS_MAIN(SandboxCommandTest)
#include "tst_sandboxcommand.moc"

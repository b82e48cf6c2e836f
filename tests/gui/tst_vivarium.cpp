// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as it is started from a terminal.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 60000;
}

class TestVivarium : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutDisplay();
    void refusesUsage();
    void savesScreenshotOfDemo();
    void tellsWhichStepFails();
    void quitsOnSignal();

private:
    struct Outcome {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    static Outcome run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VIVARIUM_PROGRAM), arguments);
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    static Outcome run(const QStringList &arguments)
    {
        return run(arguments, QProcessEnvironment::systemEnvironment());
    }
};

void TestVivarium::answersWithoutDisplay()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    bare.remove(u"DISPLAY"_s);
    const Outcome version = run({u"--version"_s}, bare);
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.output.startsWith("vivarium "_L1), qPrintable(version.output));
    const Outcome help = run({u"--help"_s}, bare);
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("--participants"_L1));
}

void TestVivarium::refusesUsage()
{
    const Outcome outcome = run({u"--view"_s, u"map"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY2(outcome.errors.contains("--view"_L1), qPrintable(outcome.errors));
}

void TestVivarium::savesScreenshotOfDemo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.png"_s);
    const Outcome outcome = run({u"--demo"_s, u"--servers"_s, u"1"_s, u"--participants"_s, u"2"_s, u"--size"_s,
        u"1000x700"_s, u"--screenshot"_s, file});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1000, 700));
}

void TestVivarium::tellsWhichStepFails()
{
    const QTemporaryDir folder;
    // Port 1 of this machine: nothing listens there.
    const Outcome outcome = run({u"--screenshot"_s, folder.filePath(u"none.png"_s), u"--timeout"_s, u"2"_s, u"--lang"_s,
        u"en"_s, u"127.0.0.1:1"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("No TCP connection to 127.0.0.1:1"_L1), qPrintable(outcome.errors));
    QVERIFY(!QFile::exists(folder.filePath(u"none.png"_s)));
}

void TestVivarium::quitsOnSignal()
{
    QProcess process;
    process.start(QStringLiteral(VIVARIUM_PROGRAM), {u"127.0.0.1:1"_s});
    QVERIFY(process.waitForStarted());
    // Handled once /proc tells that SIGTERM is caught; before, it would end the process by itself.
    const auto catches = [&process] {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("SigCgt:");
        return (text.mid(at + 7, 18).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1) != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(catches(), patienceMs);
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestVivarium)
#include "tst_vivarium.moc"

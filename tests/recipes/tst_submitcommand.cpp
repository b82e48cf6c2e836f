// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/joblayout.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

namespace {

constexpr int patience = 30'000;

/// The lines of JSON that a run has written; fails the test on one that is none.
QList<QJsonObject> linesOf(const CtlProcess &process)
{
    QList<QJsonObject> lines;
    const QByteArray whole = process.output().first(process.output().lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            QTest::qFail(line.constData(), __FILE__, __LINE__);
        lines.append(document.object());
    }
    return lines;
}

[[nodiscard]] QString hashOf(const QString &input)
{
    return QString::fromLatin1(QCryptographicHash::hash(input.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

/// `vivariumctl submit` as a process, with participants as processes.
class tst_SubmitCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void resultsComeAsLines();
    void resultsAreCollectedLater();
    void bytesThatAreNoText();
    void workerIsKilled();
    void tooLongLineIsRefused();
    void interruptedSaysHowToCollect();
    void endlessInputIsHeldBack();
    void readOnlyWritesNothing();
    void wrongUsage_data();
    void wrongUsage();

private:
    /// Adds one and waits until it leads or is registered.
    CtlProcess *addParticipant(int taskMs = 0);
    [[nodiscard]] std::unique_ptr<CtlProcess> submit(const QStringList &options) const;
    [[nodiscard]] qsizetype count(const QString &path) const { return m_bystander->children(path).size(); }

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
    std::vector<std::unique_ptr<CtlProcess>> m_participants;
    QString m_app;
    zkbridge::JobPaths m_paths;
    int m_number = 0;
};

void tst_SubmitCommand::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_SubmitCommand::init()
{
    m_app = u"/submit%1"_s.arg(++m_number);
    m_paths.root = m_app + u"/jobs"_s;
}

void tst_SubmitCommand::cleanup()
{
    for (const auto &participant : m_participants) {
        if (participant->isRunning())
            participant->signal(SIGTERM);
    }
    for (const auto &participant : m_participants)
        QVERIFY(participant->waitForEnd());
    m_participants.clear();
}

CtlProcess *tst_SubmitCommand::addParticipant(int taskMs)
{
    m_participants.push_back(std::make_unique<CtlProcess>(QStringList{u"participant"_s, u"--connect"_s, m_server,
        u"--election"_s, m_app + u"/election"_s, u"--registry"_s, m_app + u"/registry"_s, u"--jobs"_s, m_paths.root,
        u"--task-time"_s, QString::number(taskMs), u"--session-timeout"_s, u"2000"_s}));
    CtlProcess *added = m_participants.back().get();
    const bool came = QTest::qWaitFor(
        [added] { return added->output().contains(R"("leader")") || added->output().contains(R"("registered")"); },
        patience);
    return came ? added : nullptr;
}

std::unique_ptr<CtlProcess> tst_SubmitCommand::submit(const QStringList &options) const
{
    return std::make_unique<CtlProcess>(QStringList{u"submit"_s, m_server, u"--jobs"_s, m_paths.root} + options);
}

void tst_SubmitCommand::resultsComeAsLines()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(addParticipant());
    const auto run = submit({u"--wait"_s});
    QSet<QString> inputs;
    for (int i = 0; i < 30; ++i) {
        inputs.insert(u"number %1"_s.arg(i));
        run->writeInput(u"number %1\n"_s.arg(i).toUtf8());
    }
    run->closeInput();
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 0);
    QCOMPARE(run->errors(), QByteArray());
    const QList<QJsonObject> lines = linesOf(*run);
    QCOMPARE(lines.size(), inputs.size());
    QSet<QString> workers;
    for (const QJsonObject &line : lines) {
        const QString input = line.value("input"_L1).toString();
        QVERIFY2(inputs.remove(input), qPrintable(input));
        QVERIFY(zkbridge::isTaskName(line.value("task"_L1).toString()));
        QCOMPARE(line.value("output"_L1).toString(), hashOf(input));
        QCOMPARE(line.value("exit"_L1), QJsonValue(0));
        QCOMPARE(line.value("attempts"_L1), QJsonValue(1));
        workers.insert(line.value("worker"_L1).toString());
    }
    QCOMPARE(workers.size(), 2); // the leader does none
    QCOMPARE(count(m_paths.tasks()), 0);
    QCOMPARE(count(m_paths.status()), 0); // what was written is removed
}

void tst_SubmitCommand::resultsAreCollectedLater()
{
    QVERIFY(addParticipant() && addParticipant());
    const auto run = submit({});
    run->writeInput("a\nb\n\nd"); // an empty task is one, and the last line needs no end
    run->closeInput();
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 0);
    QHash<QString, QString> inputs;
    for (const QJsonObject &line : linesOf(*run))
        inputs.insert(line.value("task"_L1).toString(), line.value("input"_L1).toString());
    QStringList told = inputs.values();
    told.sort();
    QCOMPARE(told, (QStringList{QString(), u"a"_s, u"b"_s, u"d"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(count(m_paths.status()), 4, patience);

    const auto collecting = submit({u"--collect"_s});
    QVERIFY(collecting->waitForEnd());
    QCOMPARE(collecting->exitCode(), 0);
    const QList<QJsonObject> results = linesOf(*collecting);
    QCOMPARE(results.size(), 4);
    for (const QJsonObject &line : results)
        QCOMPARE(line.value("output"_L1).toString(), hashOf(inputs.take(line.value("task"_L1).toString())));
    QCOMPARE(count(m_paths.status()), 0);
    const auto again = submit({u"--collect"_s});
    QVERIFY(again->waitForEnd());
    QCOMPARE(again->exitCode(), 0);
    QCOMPARE(again->output(), QByteArray());
}

void tst_SubmitCommand::bytesThatAreNoText()
{
    QVERIFY(addParticipant() && addParticipant());
    const auto run = submit({u"--wait"_s});
    run->writeInput("\xff\xfe\n");
    run->closeInput();
    QVERIFY(run->waitForEnd());
    const QList<QJsonObject> lines = linesOf(*run);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().value("inputBase64"_L1).toString(), u"//4="_s);
    QCOMPARE(lines.constFirst().value("output"_L1).toString().toLatin1(),
        QCryptographicHash::hash("\xff\xfe", QCryptographicHash::Sha256).toHex());
}

/// SIGKILL in the middle of a task: another one does it, and its history says so.
void tst_SubmitCommand::workerIsKilled()
{
    QVERIFY(addParticipant());
    CtlProcess *doomed = addParticipant(400);
    QVERIFY(doomed && addParticipant(400));
    const auto run = submit({u"--wait"_s});
    for (int i = 0; i < 6; ++i)
        run->writeInput(QByteArray::number(i) + '\n');
    run->closeInput();
    QTRY_VERIFY_WITH_TIMEOUT(doomed->output().contains("task-started"), patience);
    doomed->signal(SIGKILL);
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 0);
    const QList<QJsonObject> lines = linesOf(*run);
    QCOMPARE(lines.size(), 6);
    int deaths = 0;
    for (const QJsonObject &line : lines) {
        const QJsonArray history = line.value("history"_L1).toArray();
        QCOMPARE(line.value("attempts"_L1).toInt(), history.size() + 1);
        for (const QJsonValue &attempt : history)
            deaths += attempt.toObject().value("begun"_L1).toBool(true) ? 1 : 0;
    }
    QCOMPARE(deaths, 1);
}

void tst_SubmitCommand::tooLongLineIsRefused()
{
    const auto run = submit({});
    run->writeInput("first\n" + QByteArray(zkbridge::largestTask + 1, 'x') + "\nthird\n");
    run->writeInput(QByteArray(zkbridge::largestTask, 'y') + '\n');
    run->closeInput();
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 1);
    QVERIFY2(run->errors().contains("line 2 ") && run->errors().contains("262144"), run->errors().constData());
    QCOMPARE(linesOf(*run).size(), 3);
    QCOMPARE(count(m_paths.tasks()), 3);
}

void tst_SubmitCommand::interruptedSaysHowToCollect()
{
    const auto run = submit({u"--wait"_s});
    run->writeInput("a\nb\n");
    QTRY_COMPARE_WITH_TIMEOUT(count(m_paths.tasks()), 2, patience);
    run->signal(SIGINT);
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 1);
    QVERIFY2(run->errors().contains("--collect"), run->errors().constData());
    QCOMPARE(count(m_paths.tasks()), 2);
}

/// Nobody works: no more is read than can be held, and nothing is lost.
void tst_SubmitCommand::endlessInputIsHeldBack()
{
    constexpr int mostOpen = 10'000;
    const auto run = submit({u"--wait"_s});
    QByteArray input;
    for (int i = 0; i < mostOpen + 50'000; ++i)
        input += QByteArray::number(i) + '\n';
    run->writeInput(input);
    QTRY_COMPARE_WITH_TIMEOUT(count(m_paths.tasks()), mostOpen, patience);
    // One more result, one more task.
    const QString task = m_bystander->children(m_paths.tasks()).constFirst();
    m_bystander->create(
        zkbridge::joinPath(m_paths.status(), zkbridge::nodeName(task)), zkbridge::TaskResult().toJson());
    QTRY_COMPARE_WITH_TIMEOUT(count(m_paths.tasks()), mostOpen + 1, patience);
    QCOMPARE(linesOf(*run).size(), 1);
    run->signal(SIGINT);
    QVERIFY(run->waitForEnd());
}

void tst_SubmitCommand::readOnlyWritesNothing()
{
    const auto run = submit({u"--read-only"_s});
    run->writeInput("a\n");
    run->closeInput();
    QVERIFY(run->waitForEnd());
    QCOMPARE(run->exitCode(), 1);
    QVERIFY2(run->errors().contains("--read-only"), run->errors().constData());
    QVERIFY(!m_bystander->exists(m_app));
}

void tst_SubmitCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("both modes") << QStringList{u"h:1"_s, u"--wait"_s, u"--collect"_s};
    QTest::newRow("no path") << QStringList{u"h:1"_s, u"--jobs"_s, u"jobs"_s};
    QTest::newRow("the root") << QStringList{u"h:1"_s, u"--jobs"_s, u"/"_s};
    QTest::newRow("a task as argument") << QStringList{u"h:1"_s, u"task"_s};
    QTest::newRow("nothing") << QStringList{};
}

void tst_SubmitCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    CtlProcess run(QStringList(u"submit"_s) + arguments);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.exitCode(), 2);
    QVERIFY(!run.errors().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SubmitCommand)
#include "tst_submitcommand.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/testworkers.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using testsupport::Worker;
using testsupport::WorkingCluster;
using zkbridge::joinPath;
using zkbridge::TaskResult;
using Kind = zkbridge::ParticipantEvent::Kind;

namespace {

constexpr int patience = 30'000;

[[nodiscard]] QByteArray hashOf(const QByteArray &input)
{
    return QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
}

[[nodiscard]] QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

/// Work that survives its workers and leaders, on a real server.
class tst_TaskDistribution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyTaskEndsOnce();
    void equalWorkersGetEquallyMany();
    void slowWorkerGetsFewer();
    void leaderTakesNoTask();
    void thousandsFlowThrough();
    void foreignBytesAreTheInput();
    void onlyThoseThatTakeTasksGetSome();
    void placeBelongsToOneElection();

private:
    /// Each of `tasks` has ended, by a worker, with its input's hash; nothing else is in status.
    void verifyEnded(const QStringList &tasks, const QList<QByteArray> &inputs = {});

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<FaultRelay> m_relay;
    std::unique_ptr<WorkingCluster> m_cluster;
    int m_number = 0;
};

void tst_TaskDistribution::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_TaskDistribution::init()
{
    m_cluster = std::make_unique<WorkingCluster>(m_server, m_bystander.get(), ++m_number);
    m_relay = std::make_unique<FaultRelay>(m_server);
}

void tst_TaskDistribution::cleanup()
{
    QVERIFY(m_cluster->resignAll());
    m_cluster.reset();
    m_relay.reset();
}

void tst_TaskDistribution::verifyEnded(const QStringList &tasks, const QList<QByteArray> &inputs)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(tasks), patience);
    const QHash<QString, TaskResult> results = m_cluster->results();
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const TaskResult result = results.value(tasks.at(i));
        QCOMPARE(result.output, hashOf(inputs.value(i, QByteArray::number(i))));
        QCOMPARE(result.exit, 0);
        QVERIFY(!result.worker.isEmpty());
        QVERIFY(!result.isSetAside);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster->isTidy(), patience);
}

void tst_TaskDistribution::everyTaskEndsOnce()
{
    const Worker *leader = m_cluster->add();
    const Worker *first = m_cluster->add();
    const Worker *second = m_cluster->add();
    QVERIFY(leader && first && second);
    QVERIFY(!m_bystander->exists(m_cluster->paths.root)); // nothing is made before there is work
    const QStringList tasks = m_cluster->submit(10);
    QCOMPARE(tasks.size(), 10);
    verifyEnded(tasks);
    QTRY_COMPARE(sorted(first->tasks(Kind::TaskDone) + second->tasks(Kind::TaskDone)), sorted(tasks));
    QCOMPARE(sorted(first->tasks(Kind::TaskStarted) + second->tasks(Kind::TaskStarted)), sorted(tasks));
    QCOMPARE(sorted(leader->tasks(Kind::TaskAssigned)), sorted(tasks));
    QCOMPARE(m_cluster->results().value(tasks.constFirst()).attempts, 1);
}

void tst_TaskDistribution::equalWorkersGetEquallyMany()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_cluster->add());
    const QStringList tasks = m_cluster->submit(301);
    verifyEnded(tasks);
    QHash<QString, int> endedBy;
    for (const TaskResult &result : m_cluster->results())
        ++endedBy[result.worker];
    const QList<int> counts = endedBy.values();
    QCOMPARE(counts.size(), 3);
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    QVERIFY2(*most - *least <= 1, qPrintable(u"from %1 to %2"_s.arg(*least).arg(*most)));
}

void tst_TaskDistribution::slowWorkerGetsFewer()
{
    QVERIFY(m_cluster->add());
    const Worker *quick = m_cluster->add(20);
    const Worker *slow = m_cluster->add(600);
    QVERIFY(quick && slow);
    verifyEnded(m_cluster->submit(60));
    QVERIFY(slow->tasks(Kind::TaskDone).size() * 3 < quick->tasks(Kind::TaskDone).size());
}

void tst_TaskDistribution::leaderTakesNoTask()
{
    const Worker *leader = m_cluster->add();
    QVERIFY(leader);
    const QStringList tasks = m_cluster->submit(3);
    QTRY_VERIFY(m_bystander->get(m_cluster->paths.assign()).data == m_cluster->settings.election.toUtf8());
    QCOMPARE(m_cluster->names(m_cluster->paths.tasks()), sorted(tasks)); // nobody to do them
    QVERIFY(m_cluster->add());
    verifyEnded(tasks);
    QCOMPARE(leader->tasks(Kind::TaskStarted), QStringList());
}

void tst_TaskDistribution::thousandsFlowThrough()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_cluster->add());
    verifyEnded(m_cluster->submit(5000));
}

/// As zkCli and the book's client make them: no guid, no JSON.
void tst_TaskDistribution::foreignBytesAreTheInput()
{
    const QString tasks = m_cluster->paths.tasks();
    m_cluster->submit(0);
    for (const QString &path : {m_cluster->settings.election.section(u'/', 0, 1), m_cluster->paths.root, tasks})
        m_bystander->create(path);
    const QByteArray bytes("\xff\x00 no text", 10);
    const QString foreign =
        m_bystander->create(joinPath(tasks, u"task-"_s), bytes, zkbridge::CreateMode::PersistentSequential);
    const QString json = m_bystander->create(
        joinPath(tasks, u"task-"_s), QByteArrayLiteral("[1, 2]"), zkbridge::CreateMode::PersistentSequential);
    m_bystander->create(joinPath(tasks, u"no-task"_s), QByteArrayLiteral("left alone"));
    QVERIFY(m_cluster->add());
    QVERIFY(m_cluster->add());
    const QStringList names{zkbridge::nodeName(foreign), zkbridge::nodeName(json)};
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), names, patience);
    QCOMPARE(m_cluster->results().value(names.at(0)).output, hashOf(bytes));
    QCOMPARE(m_cluster->results().value(names.at(1)).output, hashOf("[1, 2]"));
    QCOMPARE(m_cluster->names(tasks), QStringList(u"no-task"_s));
}

/// A registry may hold others, too: older programs, and participants without work.
void tst_TaskDistribution::onlyThoseThatTakeTasksGetSome()
{
    QVERIFY(m_cluster->add());
    m_cluster->settings.jobs.clear();
    const Worker *idler = m_cluster->add();
    m_cluster->settings.jobs = m_cluster->paths.root;
    const Worker *worker = m_cluster->add();
    QVERIFY(idler && worker);
    const QStringList tasks = m_cluster->submit(5);
    verifyEnded(tasks);
    QCOMPARE(sorted(worker->tasks(Kind::TaskDone)), sorted(tasks));
}

/// Two clusters with the same place of work would take each other's workers for dead.
void tst_TaskDistribution::placeBelongsToOneElection()
{
    WorkingCluster other(m_server, m_bystander.get(), ++m_number);
    other.settings.jobs = m_cluster->paths.root;
    QVERIFY(m_cluster->add() && m_cluster->add());
    verifyEnded(m_cluster->submit(2));
    const Worker *otherLeader = other.add();
    const Worker *otherWorker = other.add();
    QVERIFY(otherLeader && otherWorker);
    QStringList tasks = m_cluster->ended() + m_cluster->submit(20);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(tasks), patience);
    QCOMPARE(otherWorker->tasks(Kind::TaskStarted), QStringList());

    // When the one cluster has gone for good, the other one takes over.
    QVERIFY(m_cluster->resignAll());
    tasks += m_cluster->submit(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(tasks), patience);
    QCOMPARE(otherWorker->tasks(Kind::TaskStarted).size(), 3);
    QVERIFY(other.resignAll());
}

QTEST_GUILESS_MAIN(tst_TaskDistribution)
#include "tst_taskdistribution.moc"

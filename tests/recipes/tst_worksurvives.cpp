// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/testworkers.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/tasksubmission.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using testsupport::Worker;
using testsupport::WorkingCluster;
using zkbridge::joinPath;
using zkbridge::ParticipantEvent;
using zkbridge::TaskAttempt;
using zkbridge::TaskRecord;
using zkbridge::TaskResult;
using Kind = ParticipantEvent::Kind;

namespace {

constexpr int patience = 30'000;
/// Long enough to be struck in the middle of, short enough to be waited for.
constexpr int taskMs = 300;

[[nodiscard]] QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

/// What becomes of work when workers and leaders die, leave or lose touch at the worst moment.
class tst_WorkSurvives : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void workerDies();
    void leaderDies();
    void workerBecomesLeader();
    void resigningIsNoDeath();
    void taskThatKillsIsSetAside();
    void leftoversOfTheSameName();
    void halfGivenBack();
    void placeIsClaimedAgain();
    void tooLargeIsSetAside();
    void registrationIsDeleted();
    void silentWorkerLosesItsTasks();
    void connectionIsCut_data();
    void connectionIsCut();
    void serverRestartsUnderWork();
    void deposedLeaderCannotWrite();
    void replyToTheLeaderIsLost();
    void replyToTheWorkerIsLost();
    void replyToTheSubmitterIsLost();
    void placeIsRemoved();

private:
    void verifyEnded(const QStringList &tasks);
    [[nodiscard]] int startedInAll(const QString &task) const;

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<FaultRelay> m_relay;
    std::unique_ptr<WorkingCluster> m_cluster;
    int m_number = 0;
};

void tst_WorkSurvives::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_WorkSurvives::init()
{
    m_cluster = std::make_unique<WorkingCluster>(m_server, m_bystander.get(), ++m_number);
    m_relay = std::make_unique<FaultRelay>(m_server);
}

void tst_WorkSurvives::cleanup()
{
    m_relay->release();
    QVERIFY(m_cluster->resignAll());
    m_cluster.reset();
    m_relay.reset();
}

/// Each has ended, once, by a worker, and nothing is left behind.
void tst_WorkSurvives::verifyEnded(const QStringList &tasks)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(tasks), patience);
    for (const TaskResult &result : m_cluster->results()) {
        QCOMPARE(result.output.size(), 64);
        QVERIFY(!result.worker.isEmpty());
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster->isTidy(), patience);
}

int tst_WorkSurvives::startedInAll(const QString &task) const
{
    int count = 0;
    for (const auto &worker : m_cluster->workers)
        count += static_cast<int>(worker->tasks(Kind::TaskStarted).count(task));
    return count;
}

void tst_WorkSurvives::workerDies()
{
    const Worker *leader = m_cluster->add();
    Worker *doomed = m_cluster->add(taskMs);
    const Worker *other = m_cluster->add(taskMs);
    QVERIFY(leader && doomed && other);
    const QStringList tasks = m_cluster->submit(8);
    QTRY_COMPARE(doomed->tasks(Kind::TaskStarted).size(), 2);
    const QString underWay = doomed->tasks(Kind::TaskStarted).constLast();
    const QString registration = doomed->registration();
    m_cluster->kill(doomed);
    verifyEnded(tasks);
    QVERIFY(leader->tasks(Kind::TaskReturned).contains(underWay));
    QVERIFY(other->tasks(Kind::TaskDone).contains(underWay));
    const TaskResult result = m_cluster->results().value(underWay);
    QCOMPARE(result.attempts, 2);
    QCOMPARE(result.history.size(), 1);
    QCOMPARE(result.history.constFirst().worker, registration);
    QVERIFY(result.history.constFirst().wasBegun);
    QVERIFY(!m_bystander->exists(m_cluster->paths.assign(registration)));
}

void tst_WorkSurvives::leaderDies()
{
    Worker *leader = m_cluster->add();
    const Worker *heir = m_cluster->add(taskMs);
    const Worker *other = m_cluster->add(taskMs);
    QVERIFY(leader && heir && other);
    const QStringList tasks = m_cluster->submit(12);
    QTRY_VERIFY(!other->tasks(Kind::TaskDone).isEmpty());
    m_cluster->kill(leader);
    QTRY_VERIFY_WITH_TIMEOUT(heir->leads(), patience);
    verifyEnded(tasks);
    QVERIFY(!heir->tasks(Kind::TaskAssigned).isEmpty());
}

/// Its own tasks are others' now, and that is nobody's death.
void tst_WorkSurvives::workerBecomesLeader()
{
    Worker *leader = m_cluster->add();
    const Worker *heir = m_cluster->add(60'000);
    const Worker *other = m_cluster->add(10);
    QVERIFY(leader && heir && other);
    const QStringList tasks = m_cluster->submit(4);
    QTRY_COMPARE(heir->tasks(Kind::TaskStarted).size(), 1);
    leader->participant->resign();
    verifyEnded(tasks);
    for (const TaskResult &result : m_cluster->results()) {
        QCOMPARE(result.worker, other->registration());
        QCOMPARE(result.attempts, 1);
    }
}

void tst_WorkSurvives::resigningIsNoDeath()
{
    const Worker *leader = m_cluster->add();
    Worker *tired = m_cluster->add(60'000);
    const Worker *other = m_cluster->add(10);
    QVERIFY(leader && tired && other);
    const QStringList tasks = m_cluster->submit(4);
    QTRY_COMPARE(tired->tasks(Kind::TaskStarted).size(), 1);
    tired->participant->resign();
    QTRY_COMPARE(tired->finished, 1);
    verifyEnded(tasks);
    for (const TaskResult &result : m_cluster->results())
        QCOMPARE(result.attempts, 1);
    QCOMPARE(leader->tasks(Kind::TaskReturned), QStringList()); // it gave them back itself
}

/// The one task that all die with ends apart; those that only stood behind it do not.
void tst_WorkSurvives::taskThatKillsIsSetAside()
{
    const Worker *leader = m_cluster->add();
    QVERIFY(leader);
    QString poison;
    for (int i = 0; i < 5; ++i) {
        Worker *worker = m_cluster->add(20);
        QVERIFY(worker);
        connect(worker->participant.get(), &zkbridge::Participant::eventOccurred, this,
            [this, worker, &poison](const ParticipantEvent &event) {
                if (event.kind == Kind::TaskStarted && event.task == poison)
                    QMetaObject::invokeMethod(
                        this, [this, worker] { m_cluster->kill(worker); }, Qt::QueuedConnection);
            });
    }
    zkbridge::TaskSubmission submission(m_bystander->session(), m_cluster->paths);
    QStringList tasks;
    connect(&submission, &zkbridge::TaskSubmission::submitted, this, [&](const QString &task, const QByteArray &input) {
        tasks.append(task);
        if (input == "poison")
            poison = task;
    });
    submission.add("poison");
    for (int i = 0; i < 15; ++i)
        submission.add("harmless");
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended().size(), 16, patience);
    QHash<QString, TaskResult> results = m_cluster->results();
    const TaskResult dead = results.take(poison);
    QVERIFY(dead.isSetAside);
    QVERIFY(dead.worker.isEmpty());
    QCOMPARE(dead.history.size(), zkbridge::mostDeaths);
    QCOMPARE(dead.attempts, zkbridge::mostDeaths);
    for (const TaskAttempt &attempt : dead.history)
        QVERIFY(attempt.wasBegun);
    for (const TaskResult &result : std::as_const(results)) {
        QVERIFY(!result.isSetAside);
        QCOMPARE(result.output.size(), 64);
    }
    QCOMPARE(leader->tasks(Kind::TaskSetAside), QStringList(poison));
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster->isTidy(), patience);
}

/// A registry that is made anew counts from 0 again: an entry of that name may be a dead one's.
void tst_WorkSurvives::leftoversOfTheSameName()
{
    const zkbridge::JobPaths paths = m_cluster->paths;
    const QString name = u"n_0000000000"_s;
    const QString task = u"task-0123456789abcdef0123456789abcdef-0000000007"_s;
    for (const QString &path :
        {paths.root.section(u'/', 0, 1), paths.root, paths.tasks(), paths.assign(), paths.status()})
        m_bystander->create(path);
    m_bystander->create(paths.assign(name), QByteArrayLiteral("0x123"));
    m_bystander->create(joinPath(paths.assign(name), task), TaskRecord{QByteArrayLiteral("old"), {}}.toJson());
    const Worker *leader = m_cluster->add();
    const Worker *worker = m_cluster->add();
    QVERIFY(leader && worker);
    QCOMPARE(worker->registration(), name);
    verifyEnded({task});
    const TaskResult result = m_cluster->results().value(task);
    QCOMPARE(result.worker, name);
    QCOMPARE(result.history.size(), 1);
    QCOMPARE(result.history.constFirst().session, u"0x123"_s);
    QCOMPARE(m_bystander->get(paths.assign(name)).data,
        zkbridge::sessionText(worker->participant->session().status().sessionId).toUtf8());
}

/// A worker's connection went while it gave its tasks back; its session and its registration went on.
void tst_WorkSurvives::halfGivenBack()
{
    const Worker *leader = m_cluster->add();
    const Worker *worker = m_cluster->add();
    QVERIFY(leader && worker);
    const zkbridge::JobPaths &paths = m_cluster->paths;
    const QString entry = paths.assign(worker->registration());
    const QString task = zkbridge::newTaskPrefix() + u"0000000000"_s;
    for (const QString &place : {paths.root, paths.status(), paths.assign()})
        QCOMPARE(m_bystander->create(place), place);
    QCOMPARE(m_bystander->create(entry, zkbridge::leavingText().toUtf8()), entry);
    m_bystander->create(joinPath(entry, task), TaskRecord{"input", {}}.toJson());
    m_bystander->set(paths.assign(), m_cluster->settings.election.toUtf8()); // the worker's turn
    verifyEnded({task});
    QVERIFY(m_bystander->exists(entry));
    QCOMPARE(m_cluster->results().value(task).attempts, 1);
}

void tst_WorkSurvives::placeIsClaimedAgain()
{
    const Worker *leader = m_cluster->add();
    QVERIFY(leader && m_cluster->add());
    const QStringList before = m_cluster->submit(1);
    verifyEnded(before);
    m_bystander->set(m_cluster->paths.assign(), QByteArrayLiteral("what is this?"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bystander->get(m_cluster->paths.assign()).data, m_cluster->settings.election.toUtf8(), patience);
    QVERIFY(m_cluster->add()); // who comes now works, too
    verifyEnded(before + m_cluster->submit(4));
    QCOMPARE(leader->tasks(Kind::TaskAssigned).size(), 5);
}

/// Put there by somebody else: the largest that a server takes, with the others behind it.
void tst_WorkSurvives::tooLargeIsSetAside()
{
    const Worker *leader = m_cluster->add();
    const Worker *worker = m_cluster->add();
    QVERIFY(leader && worker);
    QStringList tasks = m_cluster->submit(1); // makes the place
    const QString huge = u"task-0123456789abcdef0123456789abcdef-0000000000"_s;
    const QString large = u"task-fedcba9876543210fedcba9876543210-0000000000"_s;
    m_bystander->create(joinPath(m_cluster->paths.tasks(), huge), QByteArray(1'000'000, '\x80'));
    m_bystander->create(joinPath(m_cluster->paths.tasks(), large), QByteArray(zkbridge::largestMovable, '\x80'));
    tasks += m_cluster->submit(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(tasks + QStringList{huge, large}), patience);
    QHash<QString, TaskResult> results = m_cluster->results();
    const TaskResult refused = results.take(huge);
    QVERIFY(refused.isSetAside);
    QVERIFY2(refused.problem.contains(u"1000000"), qPrintable(refused.problem));
    QCOMPARE(refused.attempts, 0);
    for (const TaskResult &result : std::as_const(results))
        QVERIFY(!result.isSetAside);
    QCOMPARE(leader->tasks(Kind::TaskSetAside), QStringList(huge));
}

void tst_WorkSurvives::registrationIsDeleted()
{
    const Worker *leader = m_cluster->add();
    const Worker *worker = m_cluster->add(taskMs);
    QVERIFY(leader && worker);
    const QStringList tasks = m_cluster->submit(3);
    QTRY_COMPARE(worker->tasks(Kind::TaskStarted).size(), 1);
    const QString before = worker->registration();
    m_bystander->remove(joinPath(m_cluster->settings.registry, before));
    verifyEnded(tasks);
    QVERIFY(worker->registration() != before);
}

/// It goes on working in the dark; what comes of that is dropped.
void tst_WorkSurvives::silentWorkerLosesItsTasks()
{
    const Worker *leader = m_cluster->add();
    const Worker *silent = m_cluster->add(3000, m_relay->connectString());
    const Worker *other = m_cluster->add(20);
    QVERIFY(leader && silent && other);
    const QStringList tasks = m_cluster->submit(6);
    QTRY_COMPARE(silent->tasks(Kind::TaskStarted).size(), 1);
    const QString underWay = silent->tasks(Kind::TaskStarted).constFirst();
    const QString registration = silent->registration();
    m_relay->freeze();
    verifyEnded(tasks);
    QCOMPARE(m_cluster->results().value(underWay).worker, other->registration());
    m_relay->release();
    QTRY_VERIFY_WITH_TIMEOUT(silent->registration() != registration, patience);
    QCOMPARE(silent->tasks(Kind::TaskDone), QStringList());
    QCOMPARE(m_cluster->ended(), sorted(tasks));
}

void tst_WorkSurvives::connectionIsCut_data()
{
    QTest::addColumn<bool>("leaders");
    QTest::newRow("the leader's") << true;
    QTest::newRow("a worker's") << false;
}

/// Short of an expiry nobody loses anything: no task is given to another, none is begun twice.
void tst_WorkSurvives::connectionIsCut()
{
    QFETCH(const bool, leaders);
    const Worker *leader = m_cluster->add(0, leaders ? m_relay->connectString() : QString());
    const Worker *worker = m_cluster->add(100, leaders ? QString() : m_relay->connectString());
    QVERIFY(leader && worker);
    const QStringList tasks = m_cluster->submit(9);
    for (int cuts = 1; cuts <= 3; ++cuts) {
        QTRY_VERIFY(worker->tasks(Kind::TaskStarted).size() >= 2 * cuts);
        m_relay->cut();
    }
    verifyEnded(tasks);
    for (const QString &task : tasks)
        QCOMPARE(startedInAll(task), 1);
}

/// All are without a server for a while; sessions outlive it, and so does what each has begun.
void tst_WorkSurvives::serverRestartsUnderWork()
{
    const Worker *leader = m_cluster->add();
    const Worker *worker = m_cluster->add(taskMs);
    QVERIFY(leader && worker);
    const QStringList tasks = m_cluster->submit(6);
    QTRY_VERIFY(worker->tasks(Kind::TaskStarted).size() >= 2);
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY(ensemble.stopServer(1));
    QVERIFY(ensemble.startServer(1));
    verifyEnded(tasks);
    QCOMPARE(m_cluster->results().size(), tasks.size());
}

void tst_WorkSurvives::deposedLeaderCannotWrite()
{
    const Worker *deposed = m_cluster->add(0, m_relay->connectString());
    const Worker *heir = m_cluster->add(20);
    const Worker *worker = m_cluster->add(20);
    QVERIFY(deposed && heir && worker);
    const QStringList early = m_cluster->submit(4);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(early), patience);
    // Its next move is held on the way; meanwhile it loses its place in the line without knowing it.
    m_relay->strike(FaultRelay::Fault::HoldRequest, {FaultRelay::Multi}, "/tasks/task-");
    const QStringList late = m_cluster->submit(1);
    QTRY_VERIFY(m_relay->hasStruck());
    const QStringList candidates = m_bystander->children(m_cluster->settings.election);
    QCOMPARE(candidates.size(), 3);
    m_bystander->remove(candidates.constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(heir->leads(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ended(), sorted(early + late), patience);
    QCOMPARE(heir->tasks(Kind::TaskAssigned), late);
    m_relay->release(); // now it arrives
    verifyEnded(early + late);
    QVERIFY(!deposed->tasks(Kind::TaskAssigned).contains(late.constFirst()));
    QCOMPARE(startedInAll(late.constFirst()), 1);
}

void tst_WorkSurvives::replyToTheLeaderIsLost()
{
    QVERIFY(m_cluster->add(0, m_relay->connectString()));
    QVERIFY(m_cluster->add(20) && m_cluster->add(20));
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Multi}, "/tasks/task-");
    const QStringList tasks = m_cluster->submit(8);
    QTRY_VERIFY(m_relay->hasStruck());
    verifyEnded(tasks);
    for (const QString &task : tasks)
        QCOMPARE(startedInAll(task), 1);
}

void tst_WorkSurvives::replyToTheWorkerIsLost()
{
    QVERIFY(m_cluster->add());
    const Worker *worker = m_cluster->add(20, m_relay->connectString());
    QVERIFY(worker);
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Multi}, "/status/task-");
    const QStringList tasks = m_cluster->submit(4);
    QTRY_VERIFY(m_relay->hasStruck());
    verifyEnded(tasks);
    for (const QString &task : tasks)
        QCOMPARE(startedInAll(task), 1);
    QTRY_COMPARE(sorted(worker->tasks(Kind::TaskDone)), sorted(tasks)); // it knows that it was its own
}

void tst_WorkSurvives::replyToTheSubmitterIsLost()
{
    QVERIFY(m_cluster->add() && m_cluster->add());
    verifyEnded(m_cluster->submit(1));
    const Bystander submitter(m_relay->connectString());
    QVERIFY(submitter.isValid());
    zkbridge::TaskSubmission submission(submitter.session(), m_cluster->paths);
    QStringList tasks = m_cluster->ended();
    connect(
        &submission, &zkbridge::TaskSubmission::submitted, this, [&tasks](const QString &task) { tasks.append(task); });
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Multi}, "/tasks/task-");
    for (int i = 0; i < 100; ++i)
        submission.add(QByteArray::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(submission.size(), 0, patience);
    QVERIFY(m_relay->hasStruck());
    QCOMPARE(tasks.size(), 101);
    verifyEnded(tasks);
}

void tst_WorkSurvives::placeIsRemoved()
{
    QVERIFY(m_cluster->add() && m_cluster->add());
    verifyEnded(m_cluster->submit(2));
    const zkbridge::JobPaths paths = m_cluster->paths;
    for (const QString &worker : m_cluster->names(paths.assign()))
        m_bystander->remove(paths.assign(worker));
    for (const QString &path : {paths.assign(), paths.status(), paths.tasks()})
        m_bystander->removeWithChildren(path);
    verifyEnded(m_cluster->submit(2));
}

QTEST_GUILESS_MAIN(tst_WorkSurvives)
#include "tst_worksurvives.moc"

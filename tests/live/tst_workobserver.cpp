// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/workobserver.h"
#include "model/tree/livetree.h"
#include "tests/support/bystander.h"
#include "tests/support/openwire.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::LiveTree;
using model::WorkObserver;
using model::WorkState;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;
using zkbridge::JobPaths;

/// The work of clusters on a real server: found, joined and followed, by a live tree and by the session alone.
class TestWorkObserver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void followsTasks_data();
    void followsTasks();
    void findsWorkThatIsThereAlready_data();
    void findsWorkThatIsThereAlready();
    void countsWhatIsCollectedAtOnce_data();
    void countsWhatIsCollectedAtOnce();
    void workGoesWithItsPlace_data();
    void workGoesWithItsPlace();
    void readsTheBooksPlace();
    void foldsAStormIntoFewSignals();

private:
    static void addModes();
    [[nodiscard]] QString placeOfWork() const { return m_place + u"/jobs"_s; }
    QString submit();
    void move(const QString &from, const QString &to);
    void observe(bool live);

    std::unique_ptr<Bystander> m_eye;
    std::unique_ptr<Bystander> m_hand;
    QString m_place;
    QString m_election;
    QString m_worker; ///< name of its registration
    JobPaths m_paths;
    std::unique_ptr<zkbridge::WireReader> m_wire;
    std::unique_ptr<LiveTree> m_tree;
    std::unique_ptr<ClusterDirectory> m_directory;
    std::unique_ptr<WorkObserver> m_observer;
    [[nodiscard]] WorkState work() const { return m_observer->workOf(m_election); }
};

void TestWorkObserver::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

/// An election with a leader and one registered worker.
void TestWorkObserver::init()
{
    const QString connect = RealEnsemble::shared().connectString();
    m_eye = std::make_unique<Bystander>(connect);
    m_hand = std::make_unique<Bystander>(connect);
    QVERIFY(m_eye->isValid() && m_hand->isValid());
    static int number = 0;
    m_place = m_hand->create(u"/place%1"_s.arg(++number));
    m_election = m_hand->create(m_place + u"/election"_s);
    m_hand->create(m_election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString registry = m_hand->create(m_place + u"/service_registry"_s);
    const QString registration =
        m_hand->create(registry + u"/n_"_s, "http://10.0.0.8:9003", CreateMode::EphemeralSequential);
    m_worker = registration.section(u'/', -1);
    m_paths = {placeOfWork()};
}

void TestWorkObserver::cleanup()
{
    m_observer.reset();
    m_directory.reset();
    m_tree.reset();
    m_wire.reset();
    m_hand.reset();
    m_eye.reset();
}

void TestWorkObserver::addModes()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("by the session") << false;
    QTest::newRow("in a live tree") << true;
}

void TestWorkObserver::observe(bool live)
{
    if (live) {
        m_wire = testsupport::openWire(RealEnsemble::shared().connectString());
        QVERIFY(m_wire);
        m_tree = std::make_unique<LiveTree>(m_eye->session(), m_wire.get());
    }
    m_directory = std::make_unique<ClusterDirectory>(m_eye->session(), m_tree.get());
    m_observer = std::make_unique<WorkObserver>(m_directory.get());
    if (live)
        QTRY_COMPARE(m_tree->status().mode, model::TreeMode::Live);
    m_directory->look(m_election);
    QTRY_VERIFY(m_directory->cluster(m_election));
    QTRY_COMPARE(m_directory->cluster(m_election)->workers.size(), 1);
}

QString TestWorkObserver::submit()
{
    const QByteArray input = zkbridge::TaskRecord{"input", {}}.toJson();
    return m_hand->create(m_paths.tasks() + u'/' + zkbridge::newTaskPrefix(), input, CreateMode::PersistentSequential)
        .section(u'/', -1);
}

/// As leaders and workers do it: in one multi.
void TestWorkObserver::move(const QString &from, const QString &to)
{
    using Kind = zkbridge::MultiOperation::Kind;
    zkbridge::MultiOperation create;
    create.kind = Kind::Create;
    create.path = to;
    create.data = "{}";
    zkbridge::MultiOperation remove;
    remove.kind = Kind::Delete;
    remove.path = from;
    bool done = false;
    m_hand->session()->multi({create, remove}, this, [&done](const auto &reply) {
        QVERIFY(reply.ok());
        done = true;
    });
    QTRY_VERIFY(done);
}

void TestWorkObserver::followsTasks_data() { addModes(); }

void TestWorkObserver::followsTasks()
{
    QFETCH(bool, live);
    observe(live);
    QVERIFY(work().isEmpty());
    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    QTRY_COMPARE(work().root, m_paths.root);
    QTRY_COMPARE(work().workers.size(), 1); // registered, and without tasks
    QCOMPARE(work().workers.constFirst().worker, m_worker);
    QVERIFY(m_eye->exists(m_paths.status())); // behind what was asked when the place was found

    const QString first = submit();
    const QString second = submit();
    QTRY_COMPARE(work().queuedTasks, QStringList({first, second}));
    m_hand->create(m_paths.assign(m_worker));
    move(m_paths.tasks() + u'/' + first, m_paths.assign(m_worker) + u'/' + first);
    QTRY_COMPARE(work().workers.constFirst().tasks, QStringList{first});
    QTRY_COMPARE(work().queued, 1);
    const auto tasks = m_observer->tasksOf(m_election, 100);
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks.constFirst().node(m_paths.root), m_paths.assign(m_worker) + u'/' + first);

    move(m_paths.assign(m_worker) + u'/' + first, m_paths.status() + u'/' + first);
    QTRY_COMPARE(work().endedTasks, QStringList{first});
    QTRY_COMPARE(work().workers.constFirst().assigned, 0);
    QTRY_COMPARE(work().endedInAll, 1);
    QTRY_COMPARE(work().workers.constFirst().ended, 1);

    // Tasks of somebody who is not registered: the leader will give them to others.
    const QString gone = u"n_0000009999"_s;
    m_hand->create(m_paths.assign(gone));
    move(m_paths.tasks() + u'/' + second, m_paths.assign(gone) + u'/' + second);
    QTRY_COMPARE(work().workers.size(), 2);
    QTRY_COMPARE(work().workers.constLast().tasks, QStringList{second});
    QVERIFY(work().workers.constLast().isOrphaned && !work().workers.constFirst().isOrphaned);
}

void TestWorkObserver::findsWorkThatIsThereAlready_data() { addModes(); }

void TestWorkObserver::findsWorkThatIsThereAlready()
{
    QFETCH(bool, live);
    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    m_hand->create(m_paths.assign(m_worker));
    submit();
    m_hand->createMany(m_paths.status(), WorkState::mostNames + 1);
    observe(live);
    QTRY_COMPARE(work().queued, 1);
    QTRY_COMPARE(work().ended, WorkState::mostNames + 1);
    QVERIFY(work().endedTasks.isEmpty()); // too many to name
    QCOMPARE(work().endedInAll, 0); // that was before
}

void TestWorkObserver::countsWhatIsCollectedAtOnce_data() { addModes(); }

void TestWorkObserver::countsWhatIsCollectedAtOnce()
{
    QFETCH(bool, live);
    observe(live);
    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    m_hand->create(m_paths.assign(m_worker));
    QTRY_VERIFY(!work().isEmpty());
    QVERIFY(m_eye->exists(m_paths.status())); // behind what was asked when the place was found
    for (int at = 0; at < 20; ++at) {
        const QString task = submit();
        move(m_paths.tasks() + u'/' + task, m_paths.assign(m_worker) + u'/' + task);
        move(m_paths.assign(m_worker) + u'/' + task, m_paths.status() + u'/' + task);
        m_hand->remove(m_paths.status() + u'/' + task);
    }
    const QString after = submit(); // something that stays is seen for certain
    move(m_paths.tasks() + u'/' + after, m_paths.status() + u'/' + after);
    QTRY_COMPARE(work().endedInAll, 21);
    QTRY_COMPARE(work().ended, 1);
    QTRY_COMPARE(work().workers.constFirst().ended, 20);
}

void TestWorkObserver::workGoesWithItsPlace_data() { addModes(); }

void TestWorkObserver::workGoesWithItsPlace()
{
    QFETCH(bool, live);
    observe(live);
    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    submit();
    QTRY_COMPARE(work().queued, 1);
    QSignalSpy changed(m_observer.get(), &WorkObserver::workChanged);
    m_hand->removeWithChildren(m_paths.tasks());
    m_hand->removeWithChildren(m_paths.root);
    QTRY_VERIFY(work().isEmpty());
    QCOMPARE(changed.constLast().constFirst().toString(), m_election);

    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    submit();
    submit();
    QTRY_COMPARE(work().queued, 2);
}

void TestWorkObserver::readsTheBooksPlace()
{
    const QString place = m_hand->create(m_place + u"/book"_s);
    m_hand->create(place + u"/master"_s, "7f", CreateMode::Ephemeral);
    m_hand->create(place + u"/workers"_s);
    m_hand->create(place + u"/workers/worker-7a"_s, "Idle", CreateMode::Ephemeral);
    m_hand->create(place + u"/assign"_s);
    m_hand->create(place + u"/assign/worker-7a"_s);
    m_hand->create(place + u"/assign/worker-7a/task-0000000003"_s, "cmd");
    m_hand->create(place + u"/tasks"_s);
    m_hand->create(place + u"/status"_s);
    observe(false);
    m_directory->look(place);
    const QString master = place + u"/master"_s;
    QTRY_VERIFY(m_directory->cluster(master));
    QTRY_COMPARE(m_observer->workOf(master).root, place);
    const WorkState work = m_observer->workOf(master);
    QCOMPARE(work.workers.size(), 1);
    QCOMPARE(work.workers.constFirst().tasks, QStringList{u"task-0000000003"_s});
    QVERIFY(!work.workers.constFirst().isOrphaned);
    QVERIFY(this->work().isEmpty()); // the election beside it has none
}

void TestWorkObserver::foldsAStormIntoFewSignals()
{
    observe(true);
    m_hand->create(m_paths.root);
    m_hand->create(m_paths.tasks());
    m_hand->create(m_paths.assign());
    m_hand->create(m_paths.status());
    QTRY_VERIFY(!work().isEmpty());
    QSignalSpy changed(m_observer.get(), &WorkObserver::workChanged);
    QElapsedTimer clock;
    clock.start();
    constexpr int many = 300;
    int made = 0;
    for (int at = 0; at < many; ++at) {
        m_hand->session()->create(m_paths.tasks() + u'/' + zkbridge::newTaskPrefix(), "{}", zkbridge::openAcl(),
            CreateMode::PersistentSequential, this, [&made](const auto &reply) { made += reply.ok() ? 1 : 0; });
    }
    QTRY_COMPARE(made, many);
    QTRY_COMPARE(work().queued, many);
    QVERIFY(changed.size() <= clock.elapsed() / 50 + 1);
}

QTEST_GUILESS_MAIN(TestWorkObserver)
#include "tst_workobserver.moc"

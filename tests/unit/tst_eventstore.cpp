// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/timeline.h"
#include "model/journal/eventstore.h"
#include "model/journal/timelinekeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using model::EnsembleIdentity;
using model::EventFile;
using model::EventStore;
using model::EventStoreOptions;
using model::EventStoreProblem;
using model::Timeline;
using model::TimelineKeeper;
using Kind = ClusterEvent::Kind;
using Problem = EventStoreProblem::Kind;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

EnsembleIdentity ensemble(const QString &connect)
{
    return EnsembleIdentity::of(zkbridge::ConnectString::parse(connect).value());
}

ClusterEvent arrival(int number, qint64 timeMs)
{
    ClusterEvent event;
    event.kind = Kind::Joined;
    event.cluster = u"/election"_s;
    event.node = u"/election/c_%1"_s.arg(number, 10, 10, QLatin1Char('0'));
    event.session = number;
    event.timeMs = timeMs;
    return event;
}

QList<ClusterEvent> events(int first, int count, qint64 timeMs)
{
    QList<ClusterEvent> all;
    for (int i = 0; i < count; ++i)
        all.append(arrival(first + i, timeMs + i));
    return all;
}

} // namespace

/// Timeline events in a file: across runs, among several programs, in spite of what is wrong with the file.
class TestEventStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEnsembleIsKnownByAnyOfItsServers();
    void comesBackInTheNextRun();
    void moreEvidenceTakesItsPlace();
    void isReadPageByPage();
    void isBounded();
    void writersDoNotLoseEvents();
    void whatTwoProgramsSawIsToldOnce();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void aNewerFileIsSetAside();
    void aFullDiskIsToldOnce();
    void aFolderThatCannotBeMadeStopsNothing();
    void forgetsEverything();
    void aTimelineGoesOnOverRuns();
    void aSandboxHasOneHistory();

private:
    [[nodiscard]] EventStoreOptions options() const
    {
        EventStoreOptions options;
        options.file = m_folder->filePath(u"made/timeline.sqlite"_s);
        return options;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
};

void TestEventStore::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestEventStore::anEnsembleIsKnownByAnyOfItsServers()
{
    QCOMPARE(ensemble(u"B:1,a:2,b:1"_s), ensemble(u"a:2, b:1/"_s));
    QVERIFY(ensemble(u"a:1/x"_s) != ensemble(u"a:1"_s));
    EventFile file(options());
    const auto all = file.begin(ensemble(u"zk1:2181,zk2:2181,zk3:2181"_s), m_now);
    QVERIFY(file.append(all.id, events(1, 3, m_now), m_now));
    const auto one = file.begin(ensemble(u"ZK2"_s), m_now + 5000);
    QCOMPARE(one.silentMs, 5000);
    QCOMPARE(file.load(one.id, 0, 10).events.size(), 3);
    const auto elsewhere = file.begin(ensemble(u"zk2/app"_s), m_now + 5000);
    QCOMPARE(elsewhere.silentMs, -1);
    QVERIFY(file.load(elsewhere.id, 0, 10).events.isEmpty());
}

void TestEventStore::comesBackInTheNextRun()
{
    const auto written = events(1, 50, m_now);
    {
        EventFile file(options());
        const auto run = file.begin(ensemble(u"zk1"_s), m_now);
        QVERIFY(file.append(run.id, written, m_now + 100));
        QVERIFY(file.load(run.id, 0, 100).events.isEmpty()); // its own are no earlier ones
    }
    EventFile file(options());
    const auto run = file.begin(ensemble(u"zk1"_s), m_now + 60'100);
    QCOMPARE(run.silentMs, 60'000);
    const auto earlier = file.load(run.id, 0, 100);
    QCOMPARE(earlier.events, written);
    QVERIFY(!earlier.hasOlder);
}

/// How a session ended comes later than the event of its going.
void TestEventStore::moreEvidenceTakesItsPlace()
{
    EventFile file(options());
    const auto first = file.begin(ensemble(u"zk1"_s), m_now);
    auto written = events(1, 3, m_now);
    QVERIFY(file.append(first.id, written, m_now));
    written[1].evidence = ClusterEvent::Evidence::ClosedSeen;
    QVERIFY(file.append(first.id, {written.at(1)}, m_now));
    const auto run = file.begin(ensemble(u"zk1"_s), m_now);
    QCOMPARE(file.load(run.id, 0, 100).events, written);
}

void TestEventStore::isReadPageByPage()
{
    EventFile file(options());
    const auto first = file.begin(ensemble(u"zk1"_s), m_now);
    const auto written = events(1, 25, m_now);
    QVERIFY(file.append(first.id, written, m_now));
    const auto run = file.begin(ensemble(u"zk1"_s), m_now);
    QList<ClusterEvent> read;
    qint64 before = 0;
    for (int page = 0; page < 3; ++page) {
        const auto earlier = file.load(run.id, before, 10);
        QCOMPARE(earlier.hasOlder, page < 2);
        read = earlier.events + read;
        before = earlier.firstId;
    }
    QCOMPARE(read, written);
}

void TestEventStore::isBounded()
{
    auto few = options();
    few.mostRows = 100;
    few.mostDays = 10;
    EventFile file(few);
    const auto first = file.begin(ensemble(u"zk1"_s), m_now);
    QVERIFY(file.append(first.id, events(1, 5, m_now - 11 * dayMs), m_now));
    QVERIFY(file.append(first.id, events(10, 5, m_now - 9 * dayMs), m_now));
    file.prune(m_now);
    QCOMPARE(file.rows(), 5);
    for (int batch = 0; batch < 45; ++batch)
        QVERIFY(file.append(first.id, events(1000 + batch * 100, 100, m_now), m_now));
    QVERIFY(file.rows() <= 100 + 2100); // looked after now and then, by itself
    file.prune(m_now);
    QCOMPARE(file.rows(), 100);
    const auto run = file.begin(ensemble(u"zk1"_s), m_now);
    QCOMPARE(file.load(run.id, 0, 1000).events, events(1000 + 44 * 100, 100, m_now));
}

void TestEventStore::writersDoNotLoseEvents()
{
    constexpr int writers = 4;
    constexpr int batches = 50;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &failures] {
            EventFile file(options());
            const auto run = file.begin(ensemble(u"zk%1"_s.arg(writer)), m_now);
            for (int batch = 0; batch < batches; ++batch)
                if (!file.append(run.id, events(batch, 1, m_now), m_now))
                    ++failures;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(failures.load(), 0);
    EventFile file(options());
    QCOMPARE(file.rows(), writers * batches);
    QCOMPARE(file.takeProblem().kind, Problem::None);
}

void TestEventStore::whatTwoProgramsSawIsToldOnce()
{
    EventFile file(options());
    const auto one = file.begin(ensemble(u"zk1"_s), m_now);
    const auto other = file.begin(ensemble(u"zk1"_s), m_now);
    QVERIFY(file.append(one.id, {arrival(1, m_now)}, m_now));
    QVERIFY(file.append(other.id, {arrival(1, m_now + 30)}, m_now));
    QVERIFY(file.append(other.id, {arrival(1, m_now + 60'000)}, m_now)); // this happened again
    const auto run = file.begin(ensemble(u"zk1"_s), m_now);
    QCOMPARE(file.load(run.id, 0, 10).events, QList({arrival(1, m_now), arrival(1, m_now + 60'000)}));
}

void TestEventStore::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("no database at all") << true;
    QTest::newRow("overwritten in the middle") << false;
}

void TestEventStore::aBrokenFileIsSetAside()
{
    QFETCH(const bool, whole);
    {
        EventFile file(options());
        const auto run = file.begin(ensemble(u"zk1"_s), m_now);
        QVERIFY(file.append(run.id, events(1, 500, m_now), m_now));
    }
    QFile damaged(options().file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(whole ? 0 : 8192));
    QVERIFY(damaged.write(QByteArray(whole ? damaged.size() : 20'000, 'x')) > 0);
    damaged.close();
    EventFile file(options());
    const auto run = file.begin(ensemble(u"zk1"_s), m_now);
    QVERIFY(run.id != 0);
    const auto problem = file.takeProblem();
    QCOMPARE(problem.kind, Problem::BrokenSetAside);
    QVERIFY(QFile::exists(problem.movedTo));
    QVERIFY(!problem.reason.isEmpty());
    QVERIFY(file.append(run.id, events(1, 5, m_now), m_now));
    QCOMPARE(file.rows(), 5);
}

void TestEventStore::aNewerFileIsSetAside()
{
    {
        EventFile file(options());
        QVERIFY(file.begin(ensemble(u"zk1"_s), m_now).id != 0);
    }
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
        database.setDatabaseName(options().file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"later"_s);
    EventFile file(options());
    QVERIFY(file.begin(ensemble(u"zk1"_s), m_now).id != 0);
    const auto problem = file.takeProblem();
    QCOMPARE(problem.kind, Problem::NewerSetAside);
    QVERIFY(QFile::exists(problem.movedTo));
    QCOMPARE(file.rows(), 0);
}

/// A limit on the length of files is what a test can make of a full disk: the same write fails.
void TestEventStore::aFullDiskIsToldOnce()
{
    EventStore store(options());
    QSignalSpy problems(&store, &EventStore::problemFound);
    QSignalSpy begun(&store, &EventStore::begun);
    QSignalSpy idle(&store, &EventStore::becameIdle);
    const auto run = store.begin(ensemble(u"zk1"_s));
    QTRY_COMPARE(begun.size(), 1);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit tight = usual;
    tight.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    for (const auto &each : events(1, 3000, m_now))
        store.append(run, each);
    const bool told = QTest::qWaitFor([&] { return problems.size() == 1; }, 10'000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(told);
    const auto kind = problems.at(0).at(0).value<EventStoreProblem>().kind;
    QVERIFY(kind == Problem::DiskFull || kind == Problem::CannotWrite);
    QTRY_VERIFY_WITH_TIMEOUT(store.isIdle(), 20'000); // there is room again: nothing was lost
    EventFile file(options());
    QCOMPARE(file.rows(), 3000);
    QCOMPARE(problems.size(), 1);
}

void TestEventStore::aFolderThatCannotBeMadeStopsNothing()
{
    QFile inTheWay(m_folder->filePath(u"made"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Timeline timeline;
    EventStore store(options());
    QSignalSpy problems(&store, &EventStore::problemFound);
    TimelineKeeper keeper(&timeline, &store, ensemble(u"zk1"_s));
    timeline.append(arrival(1, m_now));
    QTRY_COMPARE(timeline.events().size(), std::size_t(2));
    QCOMPARE(timeline.events().front().kind, Kind::ObservationBegan);
    QCOMPARE(timeline.events().front().gapMs, -1);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).at(0).value<EventStoreProblem>().kind, Problem::CannotOpen);
}

void TestEventStore::forgetsEverything()
{
    EventStore store(options());
    Timeline timeline;
    {
        EventFile file(options());
        const auto run = file.begin(ensemble(u"zk1"_s), m_now);
        QVERIFY(file.append(run.id, events(1, 5, m_now), m_now));
    }
    TimelineKeeper keeper(&timeline, &store, ensemble(u"zk1"_s));
    QTRY_COMPARE(timeline.earlier(), 6);
    timeline.append(arrival(6, m_now));
    QTRY_VERIFY(store.isIdle());
    QSignalSpy forgotten(&store, &EventStore::forgotten);
    store.forget();
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(forgotten.at(0).at(0).toBool());
    QCOMPARE(timeline.earlier(), 0);
    QCOMPARE(timeline.events().size(), std::size_t(1)); // what this run saw is still shown
    EventFile file(options());
    QCOMPARE(file.rows(), 0);
    timeline.append(arrival(7, m_now)); // and what follows is kept again
    QTRY_VERIFY(store.isIdle());
    QTRY_COMPARE(file.rows(), 1);
}

void TestEventStore::aTimelineGoesOnOverRuns()
{
    {
        EventStore store(options());
        Timeline timeline;
        TimelineKeeper keeper(&timeline, &store, ensemble(u"zk1,zk2"_s));
        for (const auto &each : events(1, 2500, m_now))
            timeline.append(each); // also before the file is open
    } // what waits is written before it ends
    EventStore store(options());
    Timeline timeline;
    TimelineKeeper keeper(&timeline, &store, ensemble(u"zk2"_s));
    timeline.append(arrival(9000, m_now));
    QTRY_COMPARE(timeline.earlier(), TimelineKeeper::page + 1);
    const auto &all = timeline.events();
    QCOMPARE(all.back(), arrival(9000, m_now));
    QCOMPARE(all.at(TimelineKeeper::page).kind, Kind::ObservationBegan);
    QVERIFY(all.at(TimelineKeeper::page).gapMs >= 0);
    QCOMPARE(all.at(TimelineKeeper::page - 1), arrival(2500, m_now + 2499));
    QVERIFY(timeline.hasOlder());
    timeline.requestOlder();
    timeline.requestOlder();
    QTRY_COMPARE(timeline.earlier(), 2 * TimelineKeeper::page + 1);
    timeline.requestOlder();
    QTRY_VERIFY(!timeline.hasOlder());
    QCOMPARE(timeline.earlier(), 2502); // with the beginning of either run
    QCOMPARE(all.front().kind, Kind::ObservationBegan);
    QCOMPARE(all.at(1), arrival(1, m_now));
}

void TestEventStore::aSandboxHasOneHistory()
{
    EventFile file(options());
    const auto first = file.begin(EnsembleIdentity::ofSandbox(), m_now);
    QVERIFY(file.append(first.id, events(1, 3, m_now), m_now));
    const auto second = file.begin(EnsembleIdentity::ofSandbox(), m_now);
    QCOMPARE(file.load(second.id, 0, 10).events.size(), 3);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterstate.h"
#include "model/cluster/workjoin.h"
#include "model/cluster/workplace.h"
#include "model/cluster/worksource.h"
#include "model/cluster/worktally.h"

#include <QHash>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using model::ClusterState;
using model::Registered;
using model::WorkState;
using model::WorkTask;

namespace {

/// Lists as somebody wrote them down.
class WrittenSource : public model::WorkSource {
    Q_OBJECT
public:
    void write(const QString &path, const QStringList &names)
    {
        std::vector<std::string> &list = m_lists[path];
        for (const QString &name : names)
            list.push_back(name.toStdString());
    }
    void follow(const QStringList &) override { }
    [[nodiscard]] bool isRead() const override { return true; }
    [[nodiscard]] qint64 count(const QString &path) const override
    {
        const auto list = m_lists.constFind(path);
        return list == m_lists.cend() ? -1 : static_cast<qint64>(list->size());
    }
    [[nodiscard]] std::vector<std::string_view> names(const QString &path) const override
    {
        const auto list = m_lists.constFind(path);
        return list == m_lists.cend() ? std::vector<std::string_view>()
                                      : std::vector<std::string_view>(list->cbegin(), list->cend());
    }

private:
    QHash<QString, std::vector<std::string>> m_lists;
};

QString task(int sequence, QChar guid = u'a')
{
    return u"task-%1-%2"_s.arg(QString(32, guid)).arg(sequence, 10, 10, QChar(u'0'));
}

ClusterState cluster(const QString &path, const QString &registry, const QStringList &workers)
{
    ClusterState state;
    state.path = path;
    state.registry = registry;
    for (const QString &worker : workers)
        state.workers.append({registry + u'/' + worker, 0x10, {}});
    return state;
}

zkbridge::Stat statOf(qint64 czxid, int everMade, int children)
{
    zkbridge::Stat stat;
    stat.czxid = czxid;
    stat.numChildren = children;
    stat.cversion = 2 * everMade - children; // as DataNode.copyStat sends it
    return stat;
}

} // namespace

/// The work of a cluster, from lists of names alone.
class TestWorkPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    static void knowsAPlaceByItsChildren();
    static void ordersTasksBySubmission();
    static void readsWhereTasksAre();
    static void countsATaskInTwoListsWhereItWentLast();
    static void namesFewAndCountsMany();
    static void readsTheBooksLayout();
    static void withoutARegistryNobodyIsOrphaned();
    static void listsEachTaskOnce();
    static void joinsByTheNamesOfWorkers();
    static void joinsWhatLiesBesideWhileNobodyIsRegistered();
    static void countsWhatComesAndGoesBetweenTwoLooks();
};

void TestWorkPlace::knowsAPlaceByItsChildren()
{
    QVERIFY(model::isPlaceOfWork({u"status"_s, u"other"_s, u"tasks"_s, u"assign"_s}));
    QVERIFY(!model::isPlaceOfWork({u"tasks"_s, u"assign"_s}));
    QVERIFY(!model::isPlaceOfWork({}));
}

void TestWorkPlace::ordersTasksBySubmission()
{
    const std::string first = task(1, u'z').toStdString();
    const std::string second = task(2, u'a').toStdString();
    const std::string third = task(3, u'm').toStdString();
    const std::vector<std::string_view> names{third, "notes", first, "x-0000000000", second};
    QCOMPARE(model::taskNames(names, 10), QStringList({task(1, u'z'), task(2, u'a'), task(3, u'm')}));
    QCOMPARE(model::taskNames(names, 2, true), QStringList({task(2, u'a'), task(3, u'm')}));
    QCOMPARE(model::taskNames({}, 2), QStringList());
}

void TestWorkPlace::readsWhereTasksAre()
{
    WrittenSource source;
    source.write(u"/jobs/tasks"_s, {task(7), task(5), u"lock"_s});
    source.write(u"/jobs/assign"_s, {u"n_0000000001"_s, u"n_0000000002"_s});
    source.write(u"/jobs/assign/n_0000000001"_s, {task(4)});
    source.write(u"/jobs/assign/n_0000000002"_s, {task(3)});
    source.write(u"/jobs/status"_s, {task(1), task(2)});
    const WorkState work = model::workAt(u"/jobs"_s, source, QSet<QString>{u"n_0000000001"_s, u"n_0000000009"_s});
    QCOMPARE(work.root, u"/jobs"_s);
    QCOMPARE(work.queued, 2);
    QCOMPARE(work.queuedTasks, QStringList({task(5), task(7)}));
    QCOMPARE(work.ended, 2);
    QCOMPARE(work.endedTasks, QStringList({task(1), task(2)}));
    QCOMPARE(work.workers.size(), 3);
    QCOMPARE(work.workers.at(0), (model::WorkerLoad{u"n_0000000001"_s, 1, {task(4)}, false, 0}));
    QCOMPARE(work.workers.at(1), (model::WorkerLoad{u"n_0000000002"_s, 1, {task(3)}, true, 0}));
    QCOMPARE(work.workers.at(2), (model::WorkerLoad{u"n_0000000009"_s, 0, {}, false, 0}));
    QVERIFY(model::workAt(u"/elsewhere"_s, source, {}).isEmpty());
}

void TestWorkPlace::countsATaskInTwoListsWhereItWentLast()
{
    WrittenSource source;
    source.write(u"/jobs/tasks"_s, {task(1), task(2), task(3)});
    source.write(u"/jobs/assign"_s, {u"n_0000000001"_s});
    source.write(u"/jobs/assign/n_0000000001"_s, {task(1), task(2)});
    source.write(u"/jobs/status"_s, {task(1)});
    const WorkState work = model::workAt(u"/jobs"_s, source, QSet<QString>{u"n_0000000001"_s});
    QCOMPARE(work.endedTasks, QStringList{task(1)});
    QCOMPARE(work.workers.constFirst().tasks, QStringList{task(2)});
    QCOMPARE(work.workers.constFirst().assigned, 1);
    QCOMPARE(work.queuedTasks, QStringList{task(3)});
    QCOMPARE(work.queued, 1);
}

void TestWorkPlace::namesFewAndCountsMany()
{
    WrittenSource source;
    QStringList many;
    for (int at = 0; at <= WorkState::mostNames; ++at)
        many.append(task(at));
    source.write(u"/jobs/tasks"_s, many);
    source.write(u"/jobs/assign"_s, {});
    source.write(u"/jobs/status"_s, many.mid(0, WorkState::mostNames));
    const WorkState work = model::workAt(u"/jobs"_s, source, {});
    QCOMPARE(work.queued, WorkState::mostNames + 1);
    QVERIFY(work.queuedTasks.isEmpty());
    QCOMPARE(work.endedTasks.size(), WorkState::mostNames);
}

void TestWorkPlace::readsTheBooksLayout()
{
    WrittenSource source;
    source.write(u"/tasks"_s, {u"task-0000000002"_s});
    source.write(u"/assign"_s, {u"worker-7a"_s});
    source.write(u"/assign/worker-7a"_s, {u"task-0000000001"_s});
    source.write(u"/status"_s, {u"task-0000000000"_s});
    const WorkState work = model::workAt(u"/"_s, source, QSet<QString>{u"worker-7a"_s});
    QCOMPARE(work.root, u"/"_s);
    QCOMPARE(work.queued + work.ended + work.workers.constFirst().assigned, 3);
    QCOMPARE((WorkTask{u"task-0000000001"_s, WorkTask::Stage::Assigned, u"worker-7a"_s}.node(u"/"_s)),
        u"/assign/worker-7a/task-0000000001"_s);
}

void TestWorkPlace::withoutARegistryNobodyIsOrphaned()
{
    WrittenSource source;
    source.write(u"/jobs/tasks"_s, {});
    source.write(u"/jobs/assign"_s, {u"n_0000000001"_s});
    source.write(u"/jobs/status"_s, {});
    QVERIFY(!model::workAt(u"/jobs"_s, source, std::nullopt).workers.constFirst().isOrphaned);
    QVERIFY(model::workAt(u"/jobs"_s, source, QSet<QString>()).workers.constFirst().isOrphaned);
}

void TestWorkPlace::listsEachTaskOnce()
{
    using Stage = WorkTask::Stage;
    WrittenSource source;
    source.write(u"/jobs/tasks"_s, {task(3), task(2), task(9)});
    source.write(u"/jobs/assign"_s, {u"n_0000000001"_s});
    source.write(u"/jobs/assign/n_0000000001"_s, {task(2)});
    source.write(u"/jobs/status"_s, {task(0), task(1)});
    const QList<WorkTask> tasks = model::listWork(u"/jobs"_s, source, 2);
    const QList<WorkTask> expected{{task(0), Stage::Ended, {}}, {task(1), Stage::Ended, {}},
        {task(2), Stage::Assigned, u"n_0000000001"_s}, {task(3), Stage::Waiting, {}}};
    QCOMPARE(tasks, expected);
    QCOMPARE(expected.at(0).node(u"/jobs"_s), u"/jobs/status/"_s + task(0));
    QCOMPARE(expected.at(3).node(u"/jobs"_s), u"/jobs/tasks/"_s + task(3));
    QCOMPARE(model::listWork(u"/jobs"_s, source, 1).constFirst().name, task(1)); // of the ended the last
}

void TestWorkPlace::joinsByTheNamesOfWorkers()
{
    const QList<ClusterState> clusters{cluster(u"/a/election"_s, u"/a/service_registry"_s, {u"n_1"_s, u"n_2"_s}),
        cluster(u"/b/election"_s, u"/b/service_registry"_s, {u"n_1"_s, u"n_3"_s})};
    const auto both =
        model::joinWork({{u"/b/jobs"_s, {u"n_1"_s, u"n_2"_s}, {}}, {u"/a/jobs"_s, {u"n_1"_s}, {}}}, clusters);
    QCOMPARE(both.value(u"/b/election"_s), u"/b/jobs"_s);
    QCOMPARE(both.value(u"/a/election"_s), u"/a/jobs"_s);
    // Of two places beside it the one with more of its workers.
    QCOMPARE(
        model::joinWork({{u"/a/old"_s, {u"n_9"_s, u"n_1"_s}, {}}, {u"/a/jobs"_s, {u"n_1"_s, u"n_2"_s}, {}}}, clusters)
            .value(u"/a/election"_s),
        u"/a/jobs"_s);
    // Elsewhere a name alone says nothing, for many registries have it; its session does.
    QVERIFY(model::joinWork({{u"/jobs"_s, {u"n_3"_s}, {}}}, clusters).isEmpty());
    QVERIFY(model::joinWork({{u"/jobs"_s, {u"n_3"_s}, {{u"n_3"_s, 0x99}}}}, clusters).isEmpty());
    const auto elsewhere = model::joinWork({{u"/jobs"_s, {u"n_3"_s}, {{u"n_3"_s, 0x10}}}}, clusters);
    QCOMPARE(elsewhere.value(u"/b/election"_s), u"/jobs"_s);
    QCOMPARE(elsewhere.size(), 1);
    // The book's: its workers are children of the place.
    const auto book =
        model::joinWork({{u"/"_s, {u"worker-7a"_s}, {}}}, {cluster(u"/master"_s, u"/workers"_s, {u"worker-7a"_s})});
    QCOMPARE(book.value(u"/master"_s), u"/"_s);
}

void TestWorkPlace::joinsWhatLiesBesideWhileNobodyIsRegistered()
{
    const ClusterState plain = cluster(u"/election"_s, u"/service_registry"_s, {});
    const ClusterState latch = cluster(u"/latch"_s, {}, {});
    const QList<model::WorkersAt> places{{u"/jobs"_s, {u"n_7"_s}, {}}};
    QCOMPARE(model::joinWork(places, {plain, latch}).value(u"/election"_s), u"/jobs"_s);
    QCOMPARE(model::joinWork(places, {latch}).value(u"/latch"_s), u"/jobs"_s);
    // Of two nobody knows whose it is; and elsewhere is not beside.
    QVERIFY(model::joinWork(places, {plain, cluster(u"/other"_s, u"/registry"_s, {})}).isEmpty());
    QVERIFY(model::joinWork({{u"/deep/below/jobs"_s, {}, {}}}, {plain}).isEmpty());
}

void TestWorkPlace::countsWhatComesAndGoesBetweenTwoLooks()
{
    model::WorkTally tally;
    const QString path = u"/jobs/status"_s;
    tally.begin(path);
    tally.take(path, statOf(5, 10, 4)); // 10 were made before anybody looked
    QCOMPARE(tally.came(path), 0);
    QCOMPARE(tally.went(path), 0);
    tally.take(path, statOf(5, 110, 1)); // a hundred came, 103 of all went
    QCOMPARE(tally.came(path), 100);
    QCOMPARE(tally.went(path), 103);
    tally.take(path, statOf(9, 2, 2)); // made again: it counts from 0
    QCOMPARE(tally.came(path), 102);
    tally.take(path, statOf(9, 5, 2));
    QCOMPARE(tally.came(path), 105);
    QCOMPARE(tally.went(path), 106);
    // One that appeared while it was looked for: all that it ever had counts.
    const QString worker = u"/jobs/assign/n_0000000001"_s;
    tally.beginEmpty(worker);
    QCOMPARE(tally.went(worker), 0);
    tally.take(worker, statOf(7, 3, 1));
    QCOMPARE(tally.came(worker), 3);
    QCOMPARE(tally.went(worker), 2);
    tally.retain({worker});
    QCOMPARE(tally.came(path), 0);
    QVERIFY(tally.knows(worker) && !tally.knows(path));
}

QTEST_APPLESS_MAIN(TestWorkPlace)
#include "tst_workplace.moc"

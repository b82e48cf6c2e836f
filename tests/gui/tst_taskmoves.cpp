// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/taskmoves.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using model::WorkState;

namespace {

const TaskPlace outside{};
const TaskPlace queue{TaskPlace::Kind::Queue, {}};
const TaskPlace done{TaskPlace::Kind::Done, {}};
TaskPlace at(const QString &worker) { return {TaskPlace::Kind::Worker, worker}; }

/// A state in which every task is named.
WorkState named(const QStringList &queued, const QList<QPair<QString, QStringList>> &workers, const QStringList &ended)
{
    WorkState work;
    work.root = u"/jobs"_s;
    work.queued = queued.size();
    work.queuedTasks = queued;
    for (const auto &[worker, tasks] : workers)
        work.workers.append({worker, tasks.size(), tasks, false});
    work.ended = ended.size();
    work.endedTasks = ended;
    work.endedInAll = ended.size();
    return work;
}

WorkState counted(qint64 queued, const QList<QPair<QString, qint64>> &workers, qint64 endedInAll)
{
    WorkState work;
    work.root = u"/jobs"_s;
    work.queued = queued;
    for (const auto &[worker, count] : workers)
        work.workers.append({worker, count, {}, false});
    work.ended = endedInAll;
    work.endedInAll = endedInAll;
    return work;
}

} // namespace

/// What moved between two states of a cluster's work.
class TestTaskMoves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingMoves();
    void oneByOne();
    void submittedTasksComeFromOutside();
    void deadWorkersTasksGoToOthers();
    void collectedMeanwhileHasEndedAllTheSame();
    void collectedResultsLeave();
    void manyMoveAsNumbers();
    void throughWorkersThatHaveAsManyAsBefore();
    void foldsWhatGoesTogether();
};

void TestTaskMoves::nothingMoves()
{
    const auto work = named({u"a"_s}, {{u"w1"_s, {u"b"_s}}}, {u"c"_s});
    QVERIFY(taskMoves(work, work).isEmpty());
    auto other = work;
    other.root = u"/other"_s;
    other.queuedTasks = {u"z"_s};
    QVERIFY(taskMoves(work, other).isEmpty());
    QVERIFY(taskMoves({}, work).isEmpty());
}

void TestTaskMoves::oneByOne()
{
    const auto before = named({u"a"_s, u"b"_s}, {{u"w1"_s, {u"c"_s}}, {u"w2"_s, {}}}, {});
    const auto after = named({u"b"_s}, {{u"w1"_s, {}}, {u"w2"_s, {u"a"_s}}}, {u"c"_s});
    const QList<TaskMove> expected{{queue, at(u"w2"_s), 1, u"a"_s}, {at(u"w1"_s), done, 1, u"c"_s}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::submittedTasksComeFromOutside()
{
    const auto before = named({}, {{u"w1"_s, {}}}, {});
    const auto after = named({u"a"_s}, {{u"w1"_s, {u"b"_s}}}, {});
    const QList<TaskMove> expected{{outside, queue, 1, u"a"_s}, {outside, at(u"w1"_s), 1, u"b"_s}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::deadWorkersTasksGoToOthers()
{
    const auto before = named({}, {{u"w1"_s, {u"a"_s, u"b"_s}}, {u"w2"_s, {}}}, {});
    const auto after = named({u"b"_s}, {{u"w2"_s, {u"a"_s}}}, {});
    const QList<TaskMove> expected{{at(u"w1"_s), at(u"w2"_s), 1, u"a"_s}, {at(u"w1"_s), queue, 1, u"b"_s}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::collectedMeanwhileHasEndedAllTheSame()
{
    const auto before = named({}, {{u"w1"_s, {u"a"_s, u"b"_s}}}, {});
    auto after = named({}, {{u"w1"_s, {}}}, {});
    after.endedInAll = 1; // one was done and its result taken at once, the other was taken back
    const QList<TaskMove> expected{{at(u"w1"_s), done, 1, u"a"_s}, {at(u"w1"_s), outside, 1, u"b"_s}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::collectedResultsLeave()
{
    const auto before = named({}, {}, {u"a"_s});
    auto after = named({}, {}, {});
    after.endedInAll = 1;
    const QList<TaskMove> expected{{done, outside, 1, u"a"_s}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::manyMoveAsNumbers()
{
    const auto before = counted(1000, {{u"w1"_s, 70}, {u"w2"_s, 70}}, 10);
    const auto after = counted(900, {{u"w1"_s, 150}, {u"w2"_s, 60}}, 20);
    const QList<TaskMove> expected{{queue, at(u"w1"_s), 80, {}}, {at(u"w2"_s), done, 10, {}}};
    QCOMPARE(taskMoves(before, after), expected);
    const auto submitted = counted(5000, {{u"w1"_s, 70}, {u"w2"_s, 70}}, 10);
    const QList<TaskMove> came{{outside, queue, 4000, {}}};
    QCOMPARE(taskMoves(before, submitted), came);
}

void TestTaskMoves::throughWorkersThatHaveAsManyAsBefore()
{
    const auto before = counted(1000, {{u"w1"_s, 70}}, 10);
    const auto after = counted(975, {{u"w1"_s, 70}}, 35);
    const QList<TaskMove> expected{{queue, done, 25, {}}};
    QCOMPARE(taskMoves(before, after), expected);
}

void TestTaskMoves::foldsWhatGoesTogether()
{
    QList<TaskMove> moves;
    for (int i = 0; i < 10; ++i)
        moves.append({queue, at(i % 2 == 0 ? u"w1"_s : u"w2"_s), 1, QString::number(i)});
    QCOMPARE(folded(moves, 10), moves);
    const QList<TaskMove> expected{{queue, at(u"w1"_s), 5, {}}, {queue, at(u"w2"_s), 5, {}}};
    QCOMPARE(folded(moves, 9), expected);
}

QTEST_APPLESS_MAIN(TestTaskMoves)
#include "tst_taskmoves.moc"

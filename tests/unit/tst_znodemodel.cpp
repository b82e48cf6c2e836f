// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodemodel.h"
#include "tests/unit/addpath.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::ZnodeModel;
using model::ZnodeStore;

namespace {

zkbridge::PackedNames sequence(int count)
{
    zkbridge::PackedNames result;
    for (int i = 0; i < count; ++i)
        result.append(u"n_%1"_s.arg(i, 10, 10, QChar(u'0')).toStdString());
    return result;
}

} // namespace

/// The model tells views what the store holds, under the eyes of Qt's own model tester.
class TestZnodeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void passesTheTesterWhileRowsComeAndGo();
    void findsIndexes();
    void keepsPersistentIndexes();
    void showsContent();
    void showsTheExpanderUntilAStatSaysNone();
    void asksForListsOnce();
    void asksForPaintedStatsNewestFirst();
    void tellsChangesAsRanges();
    void takesTranslatedHeaders();
    void showsALongListAsRanges();
    void passesTheTesterAcrossTheBoundary();
    void keepsPersistentIndexesAcrossTheBoundary();
    void removesARunOverSeveralRanges();
    void forgetsRangesOfARemovedZnode();
    void tellsChangesInRanges();

private:
    [[nodiscard]] QString rangesOf(NodeId parent) const;

    std::unique_ptr<ZnodeStore> m_store;
    std::unique_ptr<ZnodeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestZnodeModel::init()
{
    m_store = std::make_unique<ZnodeStore>();
    addPath(*m_store, u"/a/b/c"_s);
    addPath(*m_store, u"/a/d"_s);
    addPath(*m_store, u"/workers"_s);
    m_model = std::make_unique<ZnodeModel>(m_store.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestZnodeModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
}

void TestZnodeModel::passesTheTesterWhileRowsComeAndGo()
{
    const NodeId workers = m_store->find(u"/workers");
    m_store->insertChildren(workers, 0, sequence(50), 0, 50);
    QCOMPARE(m_model->rowCount(m_model->indexForNode(workers)), 50);
    m_store->removeChildren(workers, 10, 20);
    m_store->insertChildren(workers, 10, sequence(50), 10, 20);
    m_store->insertChild(model::rootNode, "0");
    m_store->removeChildren(model::rootNode, 1, 1); // with two levels below it
    m_store->removeChildren(workers, 0, 50);
    QCOMPARE(m_model->rowCount(m_model->indexForNode(workers)), 0);
    QSignalSpy changed(m_model.get(), &ZnodeModel::dataChanged);
    m_store->markStatsStale();
    m_store->setStat(workers, {});
    QTRY_VERIFY(changed.size() >= 2);
}

void TestZnodeModel::findsIndexes()
{
    const QModelIndex root = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->indexForPath(u"/"_s), root);
    QCOMPARE(root.data().toString(), u"/"_s);
    const QModelIndex deep = m_model->indexForPath(u"/a/b/c"_s);
    QVERIFY(deep.isValid());
    QCOMPARE(deep.parent().parent(), m_model->indexForPath(u"/a"_s));
    QCOMPARE(m_model->nodeForIndex(deep), m_store->find(u"/a/b/c"));
    QVERIFY(!m_model->indexForPath(u"/nowhere"_s).isValid());
    QVERIFY(!m_model->index(0, 0, m_model->index(0, 1)).isValid());
}

void TestZnodeModel::keepsPersistentIndexes()
{
    const QPersistentModelIndex workers = m_model->indexForPath(u"/workers"_s);
    const QPersistentModelIndex d = m_model->indexForPath(u"/a/d"_s);
    m_store->insertChild(model::rootNode, "0");
    m_store->insertChild(m_store->find(u"/a"), "0");
    QCOMPARE(workers.row(), 2);
    QCOMPARE(workers.data(ZnodeModel::PathRole).toString(), u"/workers"_s);
    QCOMPARE(d.data(ZnodeModel::PathRole).toString(), u"/a/d"_s);
    m_store->removeChildren(model::rootNode, 1, 1);
    QVERIFY(!d.isValid());
    QCOMPARE(workers.row(), 1);
}

void TestZnodeModel::showsContent()
{
    const NodeId node = m_store->insertChild(m_store->find(u"/workers"), "n_0000000007");
    const QModelIndex index = m_model->indexForNode(node);
    const QModelIndex count = m_model->indexForNode(node, ZnodeModel::ChildrenColumn);
    QCOMPARE(index.data().toString(), u"n_0000000007"_s);
    QVERIFY(index.data(ZnodeModel::SequentialRole).toBool());
    QVERIFY(!index.parent().data(ZnodeModel::SequentialRole).toBool());
    QCOMPARE(index.data(ZnodeModel::KindRole).toInt(), int(model::ZnodeKind::Unknown));
    QVERIFY(!index.data(ZnodeModel::StatRole).isValid());
    QVERIFY(!count.data().isValid());

    zkbridge::Stat stat;
    stat.numChildren = 3;
    m_store->setStat(node, stat);
    m_store->setError(node, zkbridge::ErrorCode::NoAuth);
    QCOMPARE(index.data(ZnodeModel::KindRole).toInt(), int(model::ZnodeKind::Persistent));
    QCOMPARE(index.data(ZnodeModel::StatRole).value<zkbridge::Stat>(), stat);
    QCOMPARE(index.data(ZnodeModel::ErrorRole).toInt(), int(zkbridge::ErrorCode::NoAuth));
    QCOMPARE(index.data(ZnodeModel::ChangedAtRole).toLongLong(), 0);
    QCOMPARE(count.data().toInt(), 3);
}

void TestZnodeModel::showsTheExpanderUntilAStatSaysNone()
{
    const NodeId node = m_store->find(u"/workers");
    const QModelIndex index = m_model->indexForNode(node);
    QVERIFY(m_model->hasChildren(index));
    QSignalSpy changed(m_model.get(), &ZnodeModel::dataChanged);
    m_store->setStat(node, {});
    QVERIFY(!m_model->hasChildren(index));
    QVERIFY(changed.wait());
    zkbridge::Stat stat;
    stat.numChildren = 1;
    m_store->setStat(node, stat);
    QVERIFY(m_model->hasChildren(index));
    m_store->setChildState(node, model::ChildState::Loaded);
    QVERIFY(!m_model->hasChildren(index));
    QVERIFY(!m_model->hasChildren(m_model->indexForNode(node, ZnodeModel::ChildrenColumn)));
}

void TestZnodeModel::asksForListsOnce()
{
    const NodeId node = m_store->find(u"/workers");
    const QModelIndex index = m_model->indexForNode(node);
    QSignalSpy wanted(m_model.get(), &ZnodeModel::childrenWanted);
    QVERIFY(m_model->canFetchMore(index));
    m_model->fetchMore(index);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<NodeId>(), node);
    m_store->setFollowed(node, true);
    m_store->setChildState(node, model::ChildState::Asked);
    QVERIFY(!m_model->canFetchMore(index));
    m_store->setChildState(node, model::ChildState::Failed);
    m_model->fetchMore(index);
    QCOMPARE(wanted.size(), 1);
    // Collapsed and expanded again.
    m_store->setFollowed(node, false);
    QVERIFY(m_model->canFetchMore(index));
}

void TestZnodeModel::asksForPaintedStatsNewestFirst()
{
    // The tester looks at every row, as no view does.
    m_tester.reset();
    m_model = std::make_unique<ZnodeModel>(m_store.get());
    const NodeId workers = m_store->find(u"/workers");
    const NodeId a = m_store->find(u"/a");
    const NodeId d = m_store->find(u"/a/d");
    QSignalSpy wanted(m_model.get(), &ZnodeModel::statsWanted);
    (void)m_model->indexForNode(d).data(Qt::DisplayRole); // a search by keyboard reads names without painting them
    (void)m_model->indexForNode(a).data(ZnodeModel::KindRole);
    (void)m_model->indexForNode(a, ZnodeModel::ChildrenColumn).data(Qt::DisplayRole);
    (void)m_model->indexForNode(workers).data(ZnodeModel::KindRole);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<QList<NodeId>>(), (QList<NodeId>{workers, a}));

    m_store->setStat(a, {});
    m_store->setStat(workers, {});
    m_store->setStatState(workers, model::StatState::Stale);
    (void)m_model->indexForNode(a).data(ZnodeModel::KindRole);
    (void)m_model->indexForNode(workers).data(ZnodeModel::KindRole);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.constLast().constFirst().value<QList<NodeId>>(), QList<NodeId>{workers});
}

void TestZnodeModel::tellsChangesAsRanges()
{
    const NodeId workers = m_store->find(u"/workers");
    m_store->insertChildren(workers, 0, sequence(10), 0, 10);
    QSignalSpy changed(m_model.get(), &ZnodeModel::dataChanged);
    for (const int row : {7, 2, 3, 4})
        m_store->markChanged(m_store->children(workers)[static_cast<std::size_t>(row)]);
    QTRY_COMPARE(changed.size(), 2);
    QStringList ranges;
    for (const QList<QVariant> &signal : std::as_const(changed))
        ranges.append(u"%1-%2"_s.arg(signal[0].toModelIndex().row()).arg(signal[1].toModelIndex().row()));
    QCOMPARE(ranges, (QStringList{u"2-4"_s, u"7-7"_s}));
}

void TestZnodeModel::takesTranslatedHeaders()
{
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"znode"_s);
    QVERIFY(m_model->setHeaderData(0, Qt::Horizontal, u"Znode"_s, Qt::DisplayRole));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Znode"_s);
    QVERIFY(!m_model->setHeaderData(5, Qt::Horizontal, u"x"_s, Qt::DisplayRole));
}

/// The numbers of children of the ranges; as seen from each child, where they stand must be right, too.
QString TestZnodeModel::rangesOf(NodeId parent) const
{
    const QModelIndex top = m_model->indexForNode(parent);
    QStringList counts;
    int child = 0;
    for (int position = 0; position < m_model->rowCount(top); ++position) {
        const QModelIndex range = m_model->index(position, 0, top);
        if (!ZnodeModel::isRange(range))
            return u"flat"_s;
        const int rows = m_model->rowCount(range);
        counts.append(QString::number(rows));
        for (int row = 0; row < rows; ++row, ++child) {
            const NodeId node = m_store->children(parent)[static_cast<std::size_t>(child)];
            const QModelIndex index = m_model->indexForNode(node);
            if (index.row() != row || index.parent() != range || m_model->index(row, 0, range) != index)
                return u"child %1 stands in row %2 of %3"_s.arg(child)
                    .arg(index.row())
                    .arg(index.parent().data().toString());
        }
    }
    return counts.join(u' ');
}

void TestZnodeModel::showsALongListAsRanges()
{
    const NodeId workers = m_store->find(u"/workers");
    m_tester.reset();
    m_store->insertChildren(workers, 0, sequence(10'000), 0, 10'000);
    QCOMPARE(rangesOf(workers), u"flat"_s);
    m_store->insertChildren(workers, 10'000, sequence(30'000), 10'000, 20'000);
    QCOMPARE(rangesOf(workers), u"5000 5000 10000 10000"_s);
    const QModelIndex range = m_model->index(2, 0, m_model->indexForNode(workers));
    QCOMPARE(range.data().toString(), u"n_0000010000 \u2026 n_0000019999"_s);
    QCOMPARE(range.siblingAtColumn(ZnodeModel::ChildrenColumn).data().toInt(), 10'000);
    QCOMPARE(range.data(ZnodeModel::PathRole).toString(), QString());
    QCOMPARE(range.data(ZnodeModel::RangeRole).toStringList(), (QStringList{u"n_0000010000"_s, u"n_0000019999"_s}));
    QVERIFY(!range.parent().data(ZnodeModel::RangeRole).isValid());
    QCOMPARE(m_model->nodeForIndex(range), model::noNode);
    QVERIFY(m_model->hasChildren(range));
    QVERIFY(!m_model->hasChildren(range.siblingAtColumn(ZnodeModel::ChildrenColumn)));
    QVERIFY(!m_model->canFetchMore(range));
    const QModelIndex inside = m_model->indexForPath(u"/workers/n_0000012345"_s);
    QCOMPARE(inside.parent(), range);
    QCOMPARE(inside.row(), 2345);
    QCOMPARE(range.siblingAtRow(0).parent(), m_model->indexForNode(workers));
}

void TestZnodeModel::passesTheTesterAcrossTheBoundary()
{
    // The tester looks at every row after each change, so there are few.
    const NodeId workers = m_store->find(u"/workers");
    const zkbridge::PackedNames all = sequence(26'000);
    m_store->insertChildren(workers, 0, all, 0, 10'000);
    m_store->insertChildren(workers, 10'000, all, 10'000, 1);
    QCOMPARE(rangesOf(workers), u"5000 5001"_s);
    m_store->insertChildren(workers, 10'001, all, 10'001, 15'999);
    QCOMPARE(rangesOf(workers), u"5000 5001 7999 8000"_s);
    m_store->removeChildren(workers, 3'000, 12'000);
    QCOMPARE(rangesOf(workers), u"3000 3000 8000"_s);
    m_store->removeChildren(workers, 5, 9'000);
    QCOMPARE(rangesOf(workers), u"5 4995"_s);
    m_store->removeChildren(workers, 2, 10);
    QCOMPARE(rangesOf(workers), u"flat"_s);
    m_store->insertChildren(workers, 2, all, 3, 10);
    m_store->removeChildren(workers, 0, m_store->childCount(workers));
    QCOMPARE(m_model->rowCount(m_model->indexForNode(workers)), 0);
}

void TestZnodeModel::keepsPersistentIndexesAcrossTheBoundary()
{
    m_tester.reset();
    const NodeId workers = m_store->find(u"/workers");
    const zkbridge::PackedNames all = sequence(40'000);
    m_store->insertChildren(workers, 0, all, 0, 9'000);
    const QString path = u"/workers/n_0000007777"_s;
    const QPersistentModelIndex kept = m_model->indexForPath(path);
    const QPersistentModelIndex elsewhere = m_model->indexForPath(u"/a/b/c"_s);
    m_store->insertChildren(workers, 9'000, all, 9'000, 2'000);
    QVERIFY(ZnodeModel::isRange(kept.parent()));
    QCOMPARE(kept, QPersistentModelIndex(m_model->indexForPath(path)));
    const QPersistentModelIndex range = kept.parent();
    // Pushes it into the second half of a range that is split.
    const zkbridge::PackedNames before = [] {
        zkbridge::PackedNames names;
        for (int i = 0; i < 18'000; ++i)
            names.append(u"n_0000007000_%1"_s.arg(i, 6, 10, QChar(u'0')).toStdString());
        return names;
    }();
    for (int done = 0; done < 18'000; done += 3'000)
        m_store->insertChildren(workers, 7'001 + done, before, static_cast<std::size_t>(done), 3'000);
    QCOMPARE(kept.data(ZnodeModel::PathRole).toString(), path);
    QCOMPARE(kept, QPersistentModelIndex(m_model->indexForPath(path)));
    QVERIFY(range.isValid());
    QVERIFY(kept.parent() != range);
    const int row = m_store->rowOf(m_store->find(path));
    m_store->removeChildren(workers, row + 1, m_store->childCount(workers) - row - 1);
    m_store->removeChildren(workers, 0, row - 10);
    QCOMPARE(rangesOf(workers), u"flat"_s);
    QCOMPARE(kept.data(ZnodeModel::PathRole).toString(), path);
    QCOMPARE(kept.row(), 10);
    QVERIFY(!range.isValid());
    QCOMPARE(elsewhere.data(ZnodeModel::PathRole).toString(), u"/a/b/c"_s);
}

void TestZnodeModel::removesARunOverSeveralRanges()
{
    m_tester.reset();
    const NodeId workers = m_store->find(u"/workers");
    m_store->insertChildren(workers, 0, sequence(50'000), 0, 50'000);
    QCOMPARE(rangesOf(workers), u"10000 10000 10000 10000 10000"_s);
    const QPersistentModelIndex behind = m_model->indexForPath(u"/workers/n_0000045000"_s);
    const QPersistentModelIndex inside = m_model->indexForPath(u"/workers/n_0000025000"_s);
    QStringList told;
    // What a view may ask while it is told must be the truth of that step.
    connect(m_model.get(), &ZnodeModel::rowsRemoved, this, [&](const QModelIndex &parent, int first, int last) {
        const QModelIndex top = m_model->indexForNode(workers);
        int rows = 0;
        for (int position = 0; position < m_model->rowCount(top); ++position)
            rows += m_model->rowCount(m_model->index(position, 0, top));
        told.append(u"%1 %2-%3: %4 left, %5"_s.arg(parent == top ? u"ranges"_s : u"children"_s)
                        .arg(first)
                        .arg(last)
                        .arg(rows)
                        .arg(behind.data().toString()));
    });
    m_store->removeChildren(workers, 5'000, 36'000);
    QCOMPARE(told,
        (QStringList{u"children 5000-9999: 45000 left, n_0000045000"_s, u"ranges 1-3: 15000 left, n_0000045000"_s,
            u"children 0-999: 14000 left, n_0000045000"_s}));
    QCOMPARE(rangesOf(workers), u"5000 9000"_s);
    QVERIFY(!inside.isValid());
    QCOMPARE(behind.row(), 4'000);
}

void TestZnodeModel::forgetsRangesOfARemovedZnode()
{
    m_tester.reset();
    const NodeId workers = m_store->find(u"/workers");
    m_store->insertChildren(workers, 0, sequence(30'000), 0, 30'000);
    m_store->removeChildren(model::rootNode, m_store->rowOf(workers), 1);
    // The number is given again.
    NodeId again = model::noNode;
    for (int i = 0; again != workers && i < 40'000; ++i)
        again = m_store->insertChild(m_store->find(u"/a"), u"again%1"_s.arg(i, 5, 10, QChar(u'0')).toStdString());
    QCOMPARE(again, workers);
    QCOMPARE(m_model->rowCount(m_model->indexForNode(again)), 0);
    m_store->insertChild(again, "child");
    QCOMPARE(m_model->rowCount(m_model->indexForNode(again)), 1);
}

void TestZnodeModel::tellsChangesInRanges()
{
    m_tester.reset();
    const NodeId workers = m_store->find(u"/workers");
    m_store->insertChildren(workers, 0, sequence(20'000), 0, 20'000);
    QSignalSpy changed(m_model.get(), &ZnodeModel::dataChanged);
    for (const std::size_t row : {9'998U, 9'999U, 10'000U})
        m_store->markChanged(m_store->children(workers)[row]);
    QTRY_COMPARE(changed.size(), 4);
    QStringList told;
    for (const QList<QVariant> &signal : std::as_const(changed)) {
        const QModelIndex first = signal[0].toModelIndex();
        told.append(u"%1 %2-%3"_s.arg(ZnodeModel::isRange(first) ? u"range"_s : u"rows"_s)
                        .arg(first.row())
                        .arg(signal[1].toModelIndex().row()));
    }
    QCOMPARE(told, (QStringList{u"rows 9998-9999"_s, u"range 0-0"_s, u"rows 0-0"_s, u"range 1-1"_s}));
    const QModelIndex range = m_model->index(1, 0, m_model->indexForNode(workers));
    QVERIFY(range.data(ZnodeModel::ChangedAtRole).toLongLong() > 0);
}

QTEST_GUILESS_MAIN(TestZnodeModel)
#include "tst_znodemodel.moc"

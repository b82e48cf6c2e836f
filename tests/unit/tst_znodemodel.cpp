// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::ZnodeModel;
using model::ZnodeStore;

namespace {

NodeId addPath(ZnodeStore &store, const QString &path)
{
    NodeId node = model::rootNode;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts))
        node = store.insertChild(node, name.toStdString());
    return node;
}

model::PackedNames sequence(int count)
{
    model::PackedNames result;
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

private:
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

QTEST_GUILESS_MAIN(TestZnodeModel)
#include "tst_znodemodel.moc"

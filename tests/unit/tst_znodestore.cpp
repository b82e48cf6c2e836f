// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodestore.h"
#include "tests/unit/addpath.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::ZnodeStore;

namespace {

QStringList names(const ZnodeStore &store, NodeId parent)
{
    QStringList result;
    for (const NodeId child : store.children(parent))
        result.append(QString::fromUtf8(store.name(child).data(), static_cast<qsizetype>(store.name(child).size())));
    return result;
}

zkbridge::PackedNames sequence(int count)
{
    zkbridge::PackedNames result;
    for (int i = 0; i < count; ++i)
        result.append(u"node-%1"_s.arg(i, 10, 10, QChar(u'0')).toStdString());
    return result;
}

} // namespace

/// The store finds what it holds, reuses what it gave up, tells runs, and stays small.
class TestZnodeStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsChildrenSorted();
    void findsPaths_data();
    void findsPaths();
    void tellsRows();
    void removesSubtrees();
    void tellsRunsOnceAndInOrder();
    void foldsChangesOfContent();
    void keepsStats();
    void reusesRoom();
    void staysSmall();
};

void TestZnodeStore::keepsChildrenSorted()
{
    ZnodeStore store;
    for (const char *name : {"b", "zookeeper", "a", "B", "c_0000000010", "c_0000000002", "b"})
        store.insertChild(model::rootNode, name);
    QCOMPARE(names(store, model::rootNode),
        (QStringList{u"B"_s, u"a"_s, u"b"_s, u"c_0000000002"_s, u"c_0000000010"_s, u"zookeeper"_s}));
    QCOMPARE(store.count(), 7);
}

void TestZnodeStore::findsPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("known");
    QTest::newRow("root") << u"/"_s << true;
    QTest::newRow("child") << u"/a"_s << true;
    QTest::newRow("deep") << u"/a/b/c"_s << true;
    QTest::newRow("umlaut") << u"/a/\u00e4\U0001F41D"_s << true;
    QTest::newRow("prefix of a name") << u"/a/longna"_s << false;
    QTest::newRow("below a leaf") << u"/a/b/c/d"_s << false;
    QTest::newRow("relative") << u"a"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("slash at the end") << u"/a/"_s << false;
}

void TestZnodeStore::findsPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, known);
    ZnodeStore store;
    addPath(store, u"/a/b/c"_s);
    addPath(store, u"/a/longname"_s);
    addPath(store, u"/a/\u00e4\U0001F41D"_s);
    const NodeId node = store.find(path);
    QCOMPARE(node != model::noNode, known);
    if (known)
        QCOMPARE(store.path(node), path);
}

void TestZnodeStore::tellsRows()
{
    ZnodeStore store;
    store.insertChildren(model::rootNode, 0, sequence(1000), 0, 1000);
    // Names before the others make every remembered row wrong.
    store.insertChild(model::rootNode, "a");
    store.insertChild(model::rootNode, "b");
    store.removeChildren(model::rootNode, 500, 10);
    for (int row = 0; row < store.childCount(model::rootNode); ++row)
        QCOMPARE(store.rowOf(store.children(model::rootNode)[static_cast<std::size_t>(row)]), row);
    QCOMPARE(store.rowOf(model::rootNode), 0);
}

void TestZnodeStore::removesSubtrees()
{
    ZnodeStore store;
    addPath(store, u"/a/b/c"_s);
    addPath(store, u"/a/b/d"_s);
    const NodeId other = addPath(store, u"/e"_s);
    const NodeId deep = store.find(u"/a/b/c");
    store.setStat(deep, {});
    store.removeChildren(model::rootNode, 0, 1);
    QCOMPARE(store.count(), 2);
    QVERIFY(!store.contains(deep));
    QVERIFY(store.contains(other));
    QCOMPARE(store.find(u"/a"), model::noNode);
    QCOMPARE(names(store, model::rootNode), QStringList{u"e"_s});
    QVERIFY(!store.contains(model::noNode));
}

void TestZnodeStore::tellsRunsOnceAndInOrder()
{
    ZnodeStore store;
    QStringList told;
    connect(&store, &ZnodeStore::childrenAboutToBeInserted, this, [&](NodeId parent, int first, int last) {
        told.append(u"insert %1-%2 of %3"_s.arg(first).arg(last).arg(store.childCount(parent)));
    });
    connect(&store, &ZnodeStore::childrenInserted, this,
        [&](NodeId parent) { told.append(u"inserted, %1"_s.arg(store.childCount(parent))); });
    connect(&store, &ZnodeStore::childrenAboutToBeRemoved, this, [&](NodeId parent, int first, int last) {
        told.append(u"remove %1-%2 of %3"_s.arg(first).arg(last).arg(store.childCount(parent)));
    });
    connect(&store, &ZnodeStore::childrenRemoved, this,
        [&](NodeId parent) { told.append(u"removed, %1"_s.arg(store.childCount(parent))); });
    const auto before = store.childRevision(model::rootNode);
    store.insertChildren(model::rootNode, 0, sequence(100), 0, 100);
    const auto between = store.childRevision(model::rootNode);
    store.removeChildren(model::rootNode, 10, 5);
    QCOMPARE(
        told, (QStringList{u"insert 0-99 of 0"_s, u"inserted, 100"_s, u"remove 10-14 of 100"_s, u"removed, 95"_s}));
    QVERIFY(before != between);
    QVERIFY(between != store.childRevision(model::rootNode));
}

void TestZnodeStore::foldsChangesOfContent()
{
    ZnodeStore store;
    const NodeId kept = addPath(store, u"/a"_s);
    const NodeId removed = addPath(store, u"/b"_s);
    QSignalSpy changed(&store, &ZnodeStore::nodesChanged);
    store.setStat(kept, {});
    store.setChildState(kept, model::ChildState::Loaded);
    store.markChanged(kept);
    store.setStat(removed, {});
    store.removeChildren(model::rootNode, 1, 1);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<QList<NodeId>>(), QList<NodeId>{kept});
    QVERIFY(store.changedAt(kept) > 0);
}

void TestZnodeStore::keepsStats()
{
    ZnodeStore store;
    const NodeId node = addPath(store, u"/a"_s);
    QVERIFY(!store.stat(node));
    QCOMPARE(store.kind(node), model::ZnodeKind::Unknown);
    zkbridge::Stat stat;
    stat.czxid = 7;
    stat.ephemeralOwner = 0x1000;
    store.setError(node, zkbridge::ErrorCode::OutcomeUnknown);
    QCOMPARE(store.error(node), zkbridge::ErrorCode::OutcomeUnknown);
    store.setStat(node, stat);
    QCOMPARE(store.error(node), zkbridge::ErrorCode::Ok);
    QVERIFY(*store.stat(node) == stat);
    QCOMPARE(store.kind(node), model::ZnodeKind::Ephemeral);
    QSignalSpy allStale(&store, &ZnodeStore::allStatsStale);
    store.markStatsStale();
    QCOMPARE(allStale.size(), 1);
    QCOMPARE(store.statState(node), model::StatState::Stale);
    QCOMPARE(store.statState(model::rootNode), model::StatState::Unknown);
    QVERIFY(*store.stat(node) == stat);
}

void TestZnodeStore::reusesRoom()
{
    ZnodeStore store;
    const zkbridge::PackedNames batch = sequence(1000);
    const auto fillAndEmpty = [&] {
        store.insertChildren(model::rootNode, 0, batch, 0, 1000);
        for (const NodeId child : store.children(model::rootNode))
            store.setStat(child, {});
        store.removeChildren(model::rootNode, 0, 1000);
    };
    fillAndEmpty();
    const auto once = store.figures();
    for (int round = 0; round < 50; ++round)
        fillAndEmpty();
    const auto often = store.figures();
    QCOMPARE(often.structureBytes, once.structureBytes);
    QCOMPARE(often.nameBytes, once.nameBytes);
    QCOMPARE(often.statBytes, once.statBytes);
    QCOMPARE(store.count(), 1);
}

void TestZnodeStore::staysSmall()
{
    constexpr int parents = 100;
    constexpr int childrenEach = 2000;
    ZnodeStore store;
    store.insertChildren(model::rootNode, 0, sequence(parents), 0, parents);
    const zkbridge::PackedNames batch = sequence(childrenEach);
    for (const NodeId parent : store.children(model::rootNode))
        store.insertChildren(parent, 0, batch, 0, childrenEach);
    QCOMPARE(store.count(), 1 + parents + parents * childrenEach);
    const auto figures = store.figures();
    const double each = double(figures.structureBytes) / store.count();
    qInfo("structure %.1f bytes a znode, names %.1f, Stats %.1f", each, double(figures.nameBytes) / store.count(),
        double(figures.statBytes) / store.count());
    QVERIFY2(each <= 80, "structure");
    QVERIFY2(double(figures.nameBytes) / store.count() <= 24, "names of 15 bytes, in blocks of 1 MiB");
}

QTEST_GUILESS_MAIN(TestZnodeStore)
#include "tst_znodestore.moc"

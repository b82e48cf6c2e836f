// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/listmerge.h"
#include "model/tree/treenews.h"
#include "model/tree/znodestore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <set>
#include <string>

using model::ListMerge;
using model::NodeId;
using model::RowRemoval;
using model::ZnodeStore;
using zkbridge::PackedNames;

namespace {

PackedNames packed(const std::set<std::string> &names)
{
    PackedNames result;
    for (const std::string &name : names)
        result.append(name);
    return result;
}

std::set<std::string> namesIn(const ZnodeStore &store, NodeId parent)
{
    std::set<std::string> names;
    for (const NodeId node : store.children(parent))
        names.emplace(store.name(node));
    return names;
}

bool isSorted(const ZnodeStore &store, NodeId parent)
{
    const auto children = store.children(parent);
    for (std::size_t i = 1; i < children.size(); ++i)
        if (store.name(children[i - 1]) >= store.name(children[i]))
            return false;
    return true;
}

const QDeadlineTimer passed(0);
const QDeadlineTimer never(QDeadlineTimer::Forever);

} // namespace

/// Lists become equal, in steps, and subtrees go, in steps.
class TestListMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesListsEqual_data();
    void makesListsEqual();
    void startsAgainWhenTheListChangedBetweenSteps();
    void leavesAnEqualListAlone();
    void removesALargeSubtreeInSteps();
};

void TestListMerge::makesListsEqual_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("sliced");
    QTest::newRow("into nothing") << 0 << 40000 << true;
    QTest::newRow("to nothing") << 40000 << 0 << true;
    QTest::newRow("both") << 300 << 300 << false;
    QTest::newRow("both, in steps") << 300 << 300 << true;
    QTest::newRow("nothing") << 0 << 0 << false;
}

void TestListMerge::makesListsEqual()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, sliced);
    QRandomGenerator random(42);
    const auto draw = [&random](int count) {
        std::set<std::string> names;
        while (names.size() < static_cast<std::size_t>(count))
            names.insert(std::string("n").append(std::to_string(random.bounded(count * 2))));
        return names;
    };
    ZnodeStore store;
    model::TreeNews news;
    QSignalSpy removed(&news, &model::TreeNews::nodesRemoved);
    const std::set<std::string> first = draw(before);
    store.insertChildren(model::rootNode, 0, packed(first), 0, before);
    const std::set<std::string> wanted = draw(after);
    const PackedNames names = packed(wanted);
    ListMerge merge(&store, &news, model::rootNode, names, 0, names.size(), false);
    int steps = 1;
    while (!merge.step(sliced ? passed : never))
        ++steps;
    QCOMPARE(namesIn(store, model::rootNode), wanted);
    QVERIFY(isSorted(store, model::rootNode));
    QCOMPARE(merge.hasChanged(), first != wanted);
    QCOMPARE(sliced && before + after > 0, steps > 1);
    std::size_t gone = 0;
    for (const std::string &name : first)
        gone += std::size_t(!wanted.contains(name));
    if (gone > 0) {
        QVERIFY(removed.wait());
        QCOMPARE(removed.constFirst().constFirst().toStringList().size(), qsizetype(gone));
    }
    QCOMPARE(merge.inserted().size(), wanted.size() - (first.size() - gone));
}

void TestListMerge::startsAgainWhenTheListChangedBetweenSteps()
{
    ZnodeStore store;
    model::TreeNews news;
    const PackedNames names = packed({"a", "c", "e", "g"});
    store.insertChildren(model::rootNode, 0, packed({"b", "d", "f"}), 0, 3);
    ListMerge merge(&store, &news, model::rootNode, names, 0, names.size(), false);
    QVERIFY(!merge.step(passed));
    store.insertChild(model::rootNode, "a0");
    while (!merge.step(passed)) { }
    QCOMPARE(namesIn(store, model::rootNode), (std::set<std::string>{"a", "c", "e", "g"}));
}

void TestListMerge::leavesAnEqualListAlone()
{
    ZnodeStore store;
    model::TreeNews news;
    const PackedNames names = packed({"a", "b"});
    store.insertChildren(model::rootNode, 0, names, 0, 2);
    const std::uint32_t revision = store.childRevision(model::rootNode);
    ListMerge merge(&store, &news, model::rootNode, names, 0, 2, true);
    QVERIFY(merge.step(never));
    QVERIFY(!merge.hasChanged());
    QCOMPARE(store.childRevision(model::rootNode), revision);
}

void TestListMerge::removesALargeSubtreeInSteps()
{
    ZnodeStore store;
    const NodeId kept = store.insertChild(model::rootNode, "kept");
    const NodeId top = store.insertChild(model::rootNode, "top");
    NodeId deep = top;
    for (int i = 0; i < 300; ++i)
        deep = store.insertChild(deep, "deeper");
    std::set<std::string> many;
    for (int i = 0; i < 30000; ++i)
        many.insert(std::to_string(i));
    for (const NodeId parent : {top, deep})
        store.insertChildren(parent, 0, packed(many), 0, static_cast<int>(many.size()));
    RowRemoval removal(&store, model::rootNode, 1, 1);
    int steps = 1;
    int known = store.count();
    while (!removal.step(passed)) {
        ++steps;
        QVERIFY(known - store.count() <= 10000); // what is freed at once is bounded
        known = store.count();
    }
    QVERIFY(steps > 5);
    QCOMPARE(store.count(), 2);
    QVERIFY(store.contains(kept));
    QCOMPARE(removal.removed(), QStringList{QStringLiteral("/top")});
}

QTEST_GUILESS_MAIN(TestListMerge)
#include "tst_listmerge.moc"

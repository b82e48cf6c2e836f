// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/treecursor.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::noNode;
using model::TreeCursor;
using model::ZnodeStore;

namespace {

QStringList walked(const ZnodeStore &store)
{
    TreeCursor cursor(&store);
    QStringList paths;
    for (NodeId node = cursor.next(); node != noNode; node = cursor.next())
        paths.append(store.path(node));
    return paths;
}

} // namespace

/// The walk in the order of the tree, with a tree that changes between the steps.
class TestTreeCursor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksInOrder();
    void tellsTheOrder();
    void meetsEachZnodeOnceWhileTheTreeChanges();
};

void TestTreeCursor::walksInOrder()
{
    ZnodeStore store;
    const NodeId a = store.insertChild(model::rootNode, "a");
    store.insertChild(store.insertChild(a, "b"), "c");
    store.insertChild(a, "d");
    store.insertChild(model::rootNode, "e");
    QCOMPARE(walked(store), (QStringList{u"/"_s, u"/a"_s, u"/a/b"_s, u"/a/b/c"_s, u"/a/d"_s, u"/e"_s}));
}

void TestTreeCursor::tellsTheOrder()
{
    ZnodeStore store;
    const NodeId a = store.insertChild(model::rootNode, "a");
    const NodeId b = store.insertChild(a, "b");
    store.insertChild(b, "c");
    store.insertChild(a, "d");
    store.insertChild(model::rootNode, "e");
    const QStringList paths = walked(store);
    for (int left = 0; left < paths.size(); ++left) {
        for (int right = 0; right < paths.size(); ++right)
            QCOMPARE(model::standsBefore(store, store.find(paths.at(left)), store.find(paths.at(right))), left < right);
    }
    QVERIFY(model::isAtOrBelow(store, store.find(u"/a/b/c"), a));
    QVERIFY(model::isAtOrBelow(store, a, a));
    QVERIFY(!model::isAtOrBelow(store, store.find(u"/e"), a));
}

void TestTreeCursor::meetsEachZnodeOnceWhileTheTreeChanges()
{
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same walk each time
    for (int round = 0; round < 300; ++round) {
        ZnodeStore store;
        std::vector<NodeId> nodes{model::rootNode};
        const auto any = [&] { return nodes[random() % nodes.size()]; };
        const auto grow = [&] {
            const std::string name = std::to_string(random() % 1000);
            const NodeId parent = any();
            if (store.findChild(parent, name) == noNode)
                nodes.push_back(store.insertChild(parent, name));
        };
        while (nodes.size() < 60)
            grow();
        TreeCursor cursor(&store);
        std::map<NodeId, int> met;
        connect(&store, &ZnodeStore::childrenInserted, this, [&](NodeId parent, int first, int last) {
            if (cursor.noteInserted(parent, first, last))
                ++met[store.children(parent)[static_cast<std::size_t>(first)]];
        });
        connect(&store, &ZnodeStore::childrenAboutToBeRemoved, this,
            [&](NodeId parent, int first, int last) { cursor.noteRemoval(parent, first, last); });
        NodeId before = noNode;
        for (NodeId node = cursor.next(); node != noNode; node = cursor.next()) {
            ++met[node];
            if (before != noNode && store.contains(before))
                QVERIFY(model::standsBefore(store, before, node));
            before = node;
            for (int changes = int(random() % 3); changes > 0; --changes) {
                const NodeId victim = any();
                if (random() % 2 == 0 || victim == model::rootNode) {
                    if (nodes.size() < 120)
                        grow();
                    continue;
                }
                store.removeChildren(store.parentOf(victim), store.rowOf(victim), 1);
                std::erase_if(nodes, [&](NodeId each) { return !store.contains(each); });
                std::erase_if(met, [&](const auto &each) { return !store.contains(each.first); });
            }
            // Its number may have been given again meanwhile.
            if (!store.contains(before) || met.count(before) == 0)
                before = noNode;
        }
        for (const NodeId node : nodes)
            QCOMPARE(met[node], 1);
    }
}

QTEST_APPLESS_MAIN(TestTreeCursor)
#include "tst_treecursor.moc"

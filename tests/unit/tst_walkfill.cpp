// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/streamqueue.h"
#include "model/tree/treenews.h"
#include "model/tree/walkfill.h"
#include "model/tree/znodestore.h"

#include <QSignalSpy>
#include <QTest>

using model::ChildState;
using model::NodeId;
using model::WalkFill;
using model::ZnodeStore;
using zkbridge::ErrorCode;
using zkbridge::PackedNames;

namespace {

struct Fixture {
    Fixture() { visitor = fill->visitor(); }

    void list(zkbridge::WalkNumber number, const std::vector<std::string> &names, zkbridge::WalkNumber firstChild,
        ErrorCode error = ErrorCode::Ok)
    {
        const PackedNames packed = PackedNames::from(names);
        visitor->visit(zkbridge::VisitedList{number, 0, {}, error, packed, firstChild});
    }
    void handOver()
    {
        if (const std::function<void()> run = visitor->handOver())
            run();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return queue.isEmpty(); });
    }
    [[nodiscard]] ChildState state(const QString &path) const { return store.childState(store.find(path)); }

    ZnodeStore store;
    model::TreeNews news;
    model::StreamQueue queue;
    QList<std::pair<NodeId, ErrorCode>> troubles;
    std::shared_ptr<WalkFill> fill =
        std::make_shared<WalkFill>(&store, &news, &queue, [this](NodeId node, ErrorCode error) {
            troubles.append({node, error});
        });
    std::shared_ptr<zkbridge::WalkVisitor> visitor;
};

} // namespace

/// What a walk reads comes into the store, whatever happens there meanwhile.
class TestWalkFill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsTheStore();
    void appliesDifferences();
    void leavesOutWhatWasRemovedMeanwhile();
    void tellsWhatCannotBeRead();
    void dropsWhatComesAfterItsEnd();
};

void TestWalkFill::fillsTheStore()
{
    Fixture fixture;
    QSignalSpy read(&fixture.news, &model::TreeNews::childrenRead);
    fixture.list(0, {"a", "b"}, 1);
    fixture.list(1, {}, 3);
    fixture.handOver();
    fixture.list(2, {"c", "d"}, 3);
    fixture.list(4, {}, 5);
    fixture.list(3, {"e"}, 5);
    fixture.list(5, {}, 6);
    fixture.handOver();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.store.count(), 6);
    for (const char16_t *path : {u"/", u"/a", u"/b", u"/b/c", u"/b/d", u"/b/c/e"})
        QCOMPARE(fixture.state(QString::fromUtf16(path)), ChildState::Loaded);
    QVERIFY(!read.isEmpty() || read.wait());
    QCOMPARE(read.constFirst().constFirst().toStringList(),
        (QStringList{QStringLiteral("/"), QStringLiteral("/b"), QStringLiteral("/b/c")}));
}

void TestWalkFill::appliesDifferences()
{
    Fixture fixture;
    fixture.store.insertChild(fixture.store.insertChild(model::rootNode, "gone"), "below");
    const NodeId kept = fixture.store.insertChild(model::rootNode, "kept");
    fixture.store.insertChild(kept, "old");
    fixture.list(0, {"kept", "new"}, 1);
    fixture.list(1, {"young"}, 3);
    fixture.list(2, {}, 4);
    fixture.handOver();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.store.find(u"/kept"), kept);
    QVERIFY(fixture.store.find(u"/kept/young") != model::noNode);
    QCOMPARE(fixture.store.find(u"/kept/old"), model::noNode);
    QCOMPARE(fixture.store.find(u"/gone"), model::noNode);
    QCOMPARE(fixture.store.count(), 4);
}

void TestWalkFill::leavesOutWhatWasRemovedMeanwhile()
{
    Fixture fixture;
    fixture.list(0, {"a", "b"}, 1);
    fixture.handOver();
    QVERIFY(fixture.settle());
    fixture.store.removeChildren(model::rootNode, 0, 1);
    // Would take the removed one's place, and its NodeId, did the walk not hold them.
    fixture.store.insertChild(model::rootNode, "z");
    fixture.list(1, {"of a"}, 3);
    fixture.list(2, {"of b"}, 4);
    fixture.handOver();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.store.childCount(fixture.store.find(u"/z")), 0);
    QVERIFY(fixture.store.find(u"/b/of b") != model::noNode);
    QCOMPARE(fixture.store.count(), 4);
}

void TestWalkFill::tellsWhatCannotBeRead()
{
    Fixture fixture;
    fixture.list(0, {"a", "b"}, 1);
    fixture.list(1, {}, 3, ErrorCode::NoAuth);
    fixture.list(2, {}, 3, ErrorCode::NoNode);
    fixture.handOver();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.troubles.size(), 2);
    QCOMPARE(fixture.troubles[0], std::pair(fixture.store.find(u"/a"), ErrorCode::NoAuth));
    QCOMPARE(fixture.troubles[1], std::pair(fixture.store.find(u"/b"), ErrorCode::NoNode));
    QCOMPARE(fixture.state(QStringLiteral("/a")), ChildState::Unknown);
}

void TestWalkFill::dropsWhatComesAfterItsEnd()
{
    Fixture fixture;
    fixture.list(0, {"a"}, 1);
    const std::function<void()> late = fixture.visitor->handOver();
    fixture.fill.reset();
    late();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.store.count(), 1);
}

QTEST_GUILESS_MAIN(TestWalkFill)
#include "tst_walkfill.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/spacerecords.h"
#include "model/tree/spacevisitor.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using model::SpaceEntry;
using model::SpaceGrowth;
using model::SpaceMeasure;
using model::SpaceRecords;
using model::SpaceTree;

namespace {

/// Makes records as a walk does: parents first, each child list neighbours.
class Builder {
public:
    explicit Builder(const char *root = "/") { m_records.add(0, 0, root); }

    SpaceRecords::Number add(SpaceRecords::Number parent, const std::string &name, int bytes = 0)
    {
        m_records.add(m_next, parent, name);
        m_records.setContent(m_next, bytes, false);
        return m_next++;
    }
    SpaceRecords &records() { return m_records; }
    [[nodiscard]] SpaceTree tree(bool hasBytes = true) const
    {
        return m_records.tree(hasBytes, QDateTime::fromMSecsSinceEpoch(0));
    }

private:
    SpaceRecords m_records;
    SpaceRecords::Number m_next = 1;
};

QStringList paths(QList<SpaceEntry> entries, qint64 SpaceEntry::*member)
{
    std::sort(entries.begin(), entries.end(), [member](const SpaceEntry &left, const SpaceEntry &right) {
        return left.*member != right.*member ? left.*member > right.*member : left.path < right.path;
    });
    QStringList lines;
    for (const SpaceEntry &entry : std::as_const(entries))
        lines.append(u"%1 %2"_s.arg(entry.path).arg(entry.*member));
    return lines;
}

QString text(const QList<SpaceGrowth> &growth, SpaceMeasure measure)
{
    QStringList lines;
    for (const SpaceGrowth &each : growth) {
        lines.append(u"%1%2 %3"_s.arg(each.path, each.isOthers ? u"/..."_s : QString())
                         .arg(measure == SpaceMeasure::Znodes ? each.znodes() : each.bytes()));
    }
    return lines.join(u", ");
}

} // namespace

/// What a survey adds up, folds, lists and compares.
class TestSpaceTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsUp();
    void findsPaths_data();
    void findsPaths();
    void foldsACrowd();
    void staysBoundedAndLosesNothing();
    void listsTheLargest();
    void leavesOutWhatVanished();
    void takesNamesFromLists();
    void leavesOutWhatVanishedWhileRead();
    void tellsGrowth();
    void comparesWhatIsFoldedTogether();
};

void TestSpaceTree::addsUp()
{
    Builder builder;
    const auto apps = builder.add(0, "apps", 10);
    const auto jobs = builder.add(0, "jobs", 20);
    builder.add(apps, "one", 100);
    for (int i = 0; i < 3; ++i)
        builder.add(jobs, std::string("job").append(std::to_string(i)), 5);
    const SpaceTree tree = builder.tree();
    QCOMPARE(tree.count(), 7U);
    const auto &root = tree.node(SpaceTree::root);
    QCOMPARE(root.znodes, 7);
    QCOMPARE(root.bytes, 145);
    QCOMPARE(root.ownBytes, 0);
    QCOMPARE(root.childCount, 2U);
    const auto &largest = tree.node(*tree.largestChild(SpaceTree::root, SpaceMeasure::Bytes));
    QCOMPARE(largest.name, u"apps"_s);
    QCOMPARE(largest.bytes, 110);
    QCOMPARE(tree.node(*tree.largestChild(SpaceTree::root, SpaceMeasure::Znodes)).name, u"jobs"_s);
    QVERIFY(!tree.largestChild(*tree.find(u"/apps/one"_s), SpaceMeasure::Znodes));
}

void TestSpaceTree::findsPaths_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("root") << QByteArray("/") << u"/"_s << true;
    QTest::newRow("deep") << QByteArray("/") << u"/a/bä c"_s << true;
    QTest::newRow("unknown") << QByteArray("/") << u"/a/c"_s << false;
    QTest::newRow("below a subtree's root") << QByteArray("/x/y") << u"/x/y/a/bä c"_s << true;
    QTest::newRow("a subtree's root") << QByteArray("/x/y") << u"/x/y"_s << true;
    QTest::newRow("outside") << QByteArray("/x/y") << u"/x/yy/a"_s << false;
}

void TestSpaceTree::findsPaths()
{
    QFETCH(QByteArray, root);
    QFETCH(QString, path);
    QFETCH(bool, isThere);
    Builder builder(root.constData());
    builder.add(builder.add(0, "a"), "bä c");
    const SpaceTree tree = builder.tree();
    const auto found = tree.find(path);
    QCOMPARE(found.has_value(), isThere);
    if (found)
        QCOMPARE(tree.path(*found), path);
}

void TestSpaceTree::foldsACrowd()
{
    constexpr int crowd = 30'000;
    Builder builder;
    const auto queue = builder.add(0, "queue");
    for (int i = 0; i < crowd; ++i)
        builder.add(queue, std::string("item").append(std::to_string(i)), i == 12'345 ? 1000 : 1);
    const SpaceTree tree = builder.tree();
    const auto number = *tree.find(u"/queue"_s);
    const auto children = tree.children(number);
    QCOMPARE(children.size(), std::size_t(SpaceTree::maxChildren + 1));
    QCOMPARE(children.front().name, u"item12345"_s); // what stands out is told apart
    QVERIFY(children.back().isOthers());
    QCOMPARE(children.back().folded, std::uint32_t(crowd - SpaceTree::maxChildren));
    QCOMPARE(children.back().znodes, crowd - SpaceTree::maxChildren);
    QCOMPARE(tree.path(tree.node(number).firstChild + SpaceTree::maxChildren), u"/queue"_s);
    QCOMPARE(tree.node(number).children, std::uint32_t(crowd));
}

void TestSpaceTree::staysBoundedAndLosesNothing()
{
    Builder builder;
    std::vector<SpaceRecords::Number> level{0};
    for (int depth = 0; depth < 5; ++depth) {
        std::vector<SpaceRecords::Number> next;
        for (const auto parent : level) {
            for (int i = 0; i < 9; ++i)
                next.push_back(builder.add(parent, std::to_string(i), depth));
        }
        level = next;
    }
    QVERIFY(builder.records().count() > 3 * SpaceTree::maxNodes);
    const SpaceTree tree = builder.tree();
    QVERIFY(tree.count() > SpaceTree::maxNodes / 2);
    QVERIFY(tree.count() <= 2 * SpaceTree::maxNodes);
    for (SpaceTree::Number number = 0; number < tree.count(); ++number) {
        const auto &node = tree.node(number);
        if (node.isOthers())
            continue;
        qint64 znodes = 1;
        qint64 bytes = node.ownBytes;
        std::uint32_t children = 0;
        for (const auto &child : tree.children(number)) {
            QCOMPARE(child.parent, number);
            znodes += child.znodes;
            bytes += child.bytes;
            children += child.isOthers() ? child.folded : 1;
        }
        QCOMPARE(znodes, node.znodes);
        QCOMPARE(bytes, node.bytes);
        QCOMPARE(children, node.children);
    }
}

void TestSpaceTree::listsTheLargest()
{
    Builder builder;
    const auto a = builder.add(0, "a", 1);
    const auto b = builder.add(a, "b", 1); // has nearly all of /a, so /a tells nothing
    for (int i = 0; i < 40; ++i)
        builder.add(b, std::to_string(i), 2);
    const auto c = builder.add(0, "c", 3);
    builder.add(c, "big", 1'000'000);
    builder.add(c, "small", 10);
    const SpaceTree tree = builder.tree();
    QCOMPARE(paths(tree.largestSubtrees(), &SpaceEntry::znodes), QStringList({u"/a/b 41"_s, u"/c 3"_s}));
    const QStringList znodes = paths(tree.largestZnodes(), &SpaceEntry::ownBytes);
    QCOMPARE(znodes.mid(0, 2), QStringList({u"/c/big 1000000"_s, u"/c/small 10"_s}));
    QCOMPARE(paths(tree.largestZnodes(), &SpaceEntry::children).constFirst(), u"/a/b 40"_s);
}

void TestSpaceTree::leavesOutWhatVanished()
{
    Builder builder;
    builder.add(0, "stays", 1);
    const auto gone = builder.add(0, "gone", 100);
    builder.records().remove(gone);
    builder.records().setForbidden(1);
    const SpaceTree tree = builder.tree();
    QCOMPARE(tree.node(SpaceTree::root).znodes, 2);
    QCOMPARE(tree.node(SpaceTree::root).bytes, 1);
    QCOMPARE(tree.forbidden(), 1);
    QVERIFY(!tree.find(u"/gone"_s));
    QVERIFY(tree.node(*tree.find(u"/stays"_s)).isForbidden);
}

void TestSpaceTree::takesNamesFromLists()
{
    model::SpaceVisitor visitor(u"/"_s, false);
    const auto list = [&visitor](SpaceRecords::Number number, const std::vector<std::string> &names,
                          SpaceRecords::Number first, zkbridge::ErrorCode error = zkbridge::ErrorCode::Ok) {
        const auto packed = zkbridge::PackedNames::from(names);
        visitor.visit(zkbridge::VisitedList{number, 0, {}, error, packed, first});
    };
    list(0, {"a", "b", "c"}, 1);
    list(1, {"x"}, 4);
    list(2, {}, 5, zkbridge::ErrorCode::NoAuth);
    list(3, {}, 5, zkbridge::ErrorCode::NoNode);
    list(4, {}, 5);
    const SpaceTree tree = visitor.takeRecords().tree(false, {});
    QCOMPARE(tree.node(SpaceTree::root).znodes, 4);
    QVERIFY(tree.find(u"/a/x"_s));
    QVERIFY(!tree.find(u"/c"_s));
    QCOMPARE(tree.forbidden(), 1);
    QVERIFY(!tree.hasBytes());
}

/// Gone between its parent's list and its own data.
void TestSpaceTree::leavesOutWhatVanishedWhileRead()
{
    model::SpaceVisitor visitor(u"/"_s, true);
    zkbridge::Stat stat;
    stat.dataLength = 7;
    zkbridge::VisitedZnode znode;
    znode.stat = stat;
    znode.number = 1;
    znode.path = "/stays";
    visitor.visit(znode);
    znode.number = 2;
    znode.path = "/gone";
    znode.error = zkbridge::ErrorCode::NoNode;
    visitor.visit(znode);
    const SpaceTree tree = visitor.takeRecords().tree(true, {});
    QCOMPARE(tree.node(SpaceTree::root).znodes, 2);
    QCOMPARE(tree.node(SpaceTree::root).bytes, 7);
    QVERIFY(!tree.find(u"/gone"_s));
}

void TestSpaceTree::tellsGrowth()
{
    Builder before;
    const auto jobs = before.add(0, "jobs");
    before.add(jobs, "old", 10);
    before.add(0, "same", 5);
    before.add(0, "gone", 7);
    Builder after;
    const auto jobsNow = after.add(0, "jobs");
    after.add(jobsNow, "old", 30);
    after.add(jobsNow, "new1", 100);
    after.add(jobsNow, "new2", 100);
    after.add(0, "same", 5);
    const auto difference = [](const Builder &from, const Builder &to, SpaceMeasure measure) {
        return text(SpaceTree::difference(from.tree(), to.tree(), measure), measure);
    };
    QCOMPARE(difference(before, after, SpaceMeasure::Znodes), u"/jobs 2, / 1, /gone -1, /jobs/new1 1, /jobs/new2 1"_s);
    QCOMPARE(difference(before, after, SpaceMeasure::Bytes),
        u"/jobs 220, / 213, /jobs/new1 100, /jobs/new2 100, /jobs/old 20, /gone -7"_s);
    QCOMPARE(difference(before, before, SpaceMeasure::Bytes), QString());
    // Wholly explained by one below: that one alone is told.
    Builder more;
    const auto jobsThen = more.add(0, "jobs");
    more.add(jobsThen, "old", 11);
    more.add(0, "same", 5);
    more.add(0, "gone", 7);
    QCOMPARE(difference(before, more, SpaceMeasure::Bytes), u"/jobs/old 1"_s);
}

void TestSpaceTree::comparesWhatIsFoldedTogether()
{
    const auto crowd = [](int size, int firstBytes) {
        Builder builder;
        const auto queue = builder.add(0, "queue");
        for (int i = 0; i < size; ++i)
            builder.add(queue, std::string("item").append(std::to_string(100'000 + i)), i < 500 ? firstBytes : 1);
        return builder.tree();
    };
    // In each another few are told apart; only the sum of all is certain.
    const SpaceTree before = crowd(2000, 1);
    const SpaceTree after = crowd(2600, 1);
    QCOMPARE(
        text(SpaceTree::difference(before, after, SpaceMeasure::Znodes), SpaceMeasure::Znodes), u"/queue/... 600"_s);
    const SpaceTree heavier = crowd(2000, 3);
    const auto growth = SpaceTree::difference(before, heavier, SpaceMeasure::Bytes);
    QCOMPARE(growth.constFirst().path, u"/queue"_s);
    QCOMPARE(growth.constFirst().bytes(), 1000);
}

QTEST_GUILESS_MAIN(TestSpaceTree)
#include "tst_spacetree.moc"

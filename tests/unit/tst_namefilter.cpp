// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/hitmodel.h"
#include "model/tree/namefilter.h"
#include "tests/unit/addpath.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <QTimer>
#include <string>

#include <random>

using namespace Qt::StringLiterals;
using model::NameFilter;
using model::NameMatcher;
using model::NodeId;
using model::ZnodeStore;

namespace {

QStringList hits(const ZnodeStore &store, const NameFilter &filter)
{
    QStringList paths;
    for (int row = 0; row < filter.size(); ++row)
        paths.append(store.path(filter.at(row)));
    return paths;
}

/// All of them, looked for in another way.
QStringList expected(const ZnodeStore &store, const QString &needle)
{
    QStringList paths;
    model::TreeCursor cursor(&store);
    for (NodeId node = cursor.next(); node != model::noNode; node = cursor.next()) {
        if (QString::fromStdString(std::string(store.name(node))).contains(needle, Qt::CaseInsensitive))
            paths.append(store.path(node));
    }
    return paths;
}

} // namespace

/// Names that hold a text: found in the order of the tree, and kept right.
class TestNameFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void findsInTheOrderOfTheTree();
    void tellsWhereAHitStands();
    void looksInSlices();
    void staysRightWhileZnodesComeAndGo();
    void showsHitsAsRows();
};

void TestNameFilter::matches_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("inside") << u"fig"_s << u"Config_1"_s << true;
    QTest::newRow("case") << u"CONFIG"_s << u"config"_s << true;
    QTest::newRow("end") << u"0007"_s << u"c_0000000007"_s << true;
    QTest::newRow("not") << u"0008"_s << u"c_0000000007"_s << false;
    QTest::newRow("longer") << u"abcd"_s << u"abc"_s << false;
    QTest::newRow("nothing") << QString() << u"abc"_s << false;
    QTest::newRow("plain text") << u"a.c"_s << u"abc"_s << false;
    QTest::newRow("umlaut") << u"\u00dcBER"_s << u"gegen\u00fcber"_s << true;
    QTest::newRow("umlaut in the name only") << u"ber"_s << u"\u00fcber"_s << true;
    QTest::newRow("umlaut in the text only") << u"\u00fcber"_s << u"uber"_s << false;
    QTest::newRow("Chinese") << u"\u8282\u70b9"_s << u"a\u8282\u70b9b"_s << true;
}

void TestNameFilter::matches()
{
    QFETCH(const QString, needle);
    QFETCH(const QString, name);
    QTEST(NameMatcher(needle).matches(name.toStdString()), "found");
}

void TestNameFilter::findsInTheOrderOfTheTree()
{
    ZnodeStore store;
    addPath(store, u"/z_1"_s);
    addPath(store, u"/b/Z_2/x"_s);
    addPath(store, u"/b/z_1/z_0"_s);
    addPath(store, u"/a"_s);
    NameFilter filter(&store);
    QSignalSpy finished(&filter, &NameFilter::finished);
    filter.setNeedle(u"z_"_s);
    QCOMPARE(finished.size(), 1); // few: at once
    QCOMPARE(hits(store, filter), (QStringList{u"/b/Z_2"_s, u"/b/z_1"_s, u"/b/z_1/z_0"_s, u"/z_1"_s}));
    filter.setNeedle(u"Z_2"_s);
    QCOMPARE(hits(store, filter), QStringList{u"/b/Z_2"_s});
    filter.setNeedle({});
    QCOMPARE(filter.size(), 0);
    QVERIFY(!filter.isLooking());
}

void TestNameFilter::tellsWhereAHitStands()
{
    ZnodeStore store;
    const NodeId first = addPath(store, u"/a/hit1"_s);
    const NodeId between = addPath(store, u"/b"_s);
    const NodeId second = addPath(store, u"/c/hit2"_s);
    const NodeId behind = addPath(store, u"/d"_s);
    NameFilter filter(&store);
    filter.setNeedle(u"hit"_s);
    QCOMPARE(filter.rowOf(first), 0);
    QCOMPARE(filter.rowOf(second), 1);
    QCOMPARE(filter.rowOf(between), -1);
    QCOMPARE(filter.rowFrom(between), 1);
    QCOMPARE(filter.rowFrom(behind), 2);
    QCOMPARE(filter.rowFrom(model::rootNode), 0);
}

void TestNameFilter::looksInSlices()
{
    ZnodeStore store;
    zkbridge::PackedNames names;
    constexpr int count = 1'000'000;
    for (int i = 0; i < count; ++i)
        names.append(u"n_%1"_s.arg(i, 7, 10, QChar(u'0')).toStdString());
    store.insertChildren(addPath(store, u"/big"_s), 0, names, 0, count);
    NameFilter filter(&store);
    QSignalSpy inserted(&filter, &NameFilter::hitsInserted);
    QSignalSpy finished(&filter, &NameFilter::finished);
    filter.setNeedle(u"N_"_s);
    QVERIFY2(filter.isLooking(), "not all in the call");
    QVERIFY(filter.size() > 0);
    filter.setNeedle(u"999999"_s); // the next letter ends the look for the last one
    QCOMPARE(filter.size(), 0);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(hits(store, filter), QStringList{u"/big/n_0999999"_s});
    filter.setNeedle(u"n_"_s);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(filter.size(), count);
    QVERIFY(inserted.size() > 2);
}

void TestNameFilter::staysRightWhileZnodesComeAndGo()
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same changes each time
    ZnodeStore store;
    zkbridge::PackedNames names;
    for (int i = 0; i < 60'000; ++i)
        names.append(u"n_%1"_s.arg(i, 6, 10, QChar(u'0')).toStdString());
    for (const QString &parent : {u"/a"_s, u"/b/c"_s, u"/b/n_7/d"_s, u"/z"_s})
        store.insertChildren(addPath(store, parent), 0, names, 0, 60'000);
    NameFilter filter(&store);
    bool done = false;
    connect(&filter, &NameFilter::finished, this, [&done] { done = true; });
    filter.setNeedle(u"7"_s);
    const auto change = [&] {
        for (const QString &path : {u"/a"_s, u"/b/c"_s, u"/b/n_7/d"_s, u"/z"_s}) {
            const NodeId parent = store.find(path);
            if (parent == model::noNode)
                continue;
            const int rows = store.childCount(parent);
            if (const int row = int(random() % unsigned(rows)); random() % 2 == 0)
                store.removeChildren(parent, row, std::min(rows - row, 1 + int(random() % 300)));
            store.insertChild(parent, std::string("m").append(std::to_string(random() % 100'000)));
            store.insertChild(store.children(parent)[random() % 1000], "x7");
        }
    };
    for (int turns = 0; !done || turns < 50; ++turns) {
        change();
        QCoreApplication::processEvents();
    }
    change();
    QCOMPARE(hits(store, filter), expected(store, u"7"_s));
    const NodeId b = store.find(u"/b");
    store.removeChildren(model::rootNode, store.rowOf(b), 1);
    QCOMPARE(hits(store, filter), expected(store, u"7"_s));
}

void TestNameFilter::showsHitsAsRows()
{
    ZnodeStore store;
    addPath(store, u"/a/hit1"_s);
    addPath(store, u"/c/hit2"_s);
    const model::ZnodeModel znodes(&store);
    NameFilter filter(&store);
    model::HitModel rows(&filter, &store, &znodes);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setNeedle(u"hit"_s);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(1).data().toString(), u"hit2"_s);
    QCOMPARE(rows.index(1).data(model::ZnodeModel::PathRole).toString(), u"/c/hit2"_s);
    addPath(store, u"/b/hit3"_s);
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(rows.nodeForIndex(rows.index(1)), store.find(u"/b/hit3"));
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    store.markChanged(store.find(u"/b/hit3"));
    QVERIFY(changed.wait());
    store.removeChildren(model::rootNode, 0, 2);
    QCOMPARE(rows.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestNameFilter)
#include "tst_namefilter.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/sessionwatches.h"

#include <QTest>

using namespace zkbridge;

namespace {
// As zookeeper.h numbers them.
constexpr int kDeleted = 2;
constexpr int kChanged = 3;
constexpr int kChild = 4;
} // namespace

class TestSessionWatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEachWatchOnce();
    void failedReadSetsNothing();
    void eventUsesUp();
    void deletionUsesUpBoth();
    void eventBeforeTheReplyLeavesTheNewWatch();
    void hasALimitOfWatches();
    void hasALimitOfBytes();
};

void TestSessionWatches::countsEachWatchOnce()
{
    SessionWatches watches(10, 1000);
    const request::Get get{"/abc", true};
    QVERIFY(watches.reserve(get));
    watches.settle(get, true);
    QVERIFY(watches.reserve(request::Exists{"/abc", true})); // the same watch: on the data
    watches.settle(request::Exists{"/abc", true}, true);
    QCOMPARE(watches.count(), 1);
    QCOMPARE(watches.bytes(), 8);
    QVERIFY(watches.reserve(request::GetChildren{"/abc", true}));
    watches.settle(request::GetChildren{"/abc", true}, true);
    QCOMPARE(watches.count(), 2);
    watches.remove("/abc");
    QCOMPARE(watches.count(), 0);
    QCOMPARE(watches.bytes(), 0);
}

void TestSessionWatches::failedReadSetsNothing()
{
    SessionWatches watches(10, 1000);
    const request::Get get{"/a", true};
    QVERIFY(watches.reserve(get));
    QCOMPARE(watches.count(), 1);
    watches.settle(get, false);
    QCOMPARE(watches.count(), 0);
}

void TestSessionWatches::eventUsesUp()
{
    SessionWatches watches(10, 1000);
    QVERIFY(watches.reserve(request::Get{"/a", true}));
    watches.settle(request::Get{"/a", true}, true);
    watches.use({kChild, "/a"});
    QCOMPARE(watches.count(), 1);
    watches.use({kChanged, "/a"});
    QCOMPARE(watches.count(), 0);
    watches.use({kChanged, "/unknown"});
    QCOMPARE(watches.count(), 0);
}

void TestSessionWatches::deletionUsesUpBoth()
{
    SessionWatches watches(10, 1000);
    QVERIFY(watches.reserve(request::Get{"/a", true}));
    watches.settle(request::Get{"/a", true}, true);
    QVERIFY(watches.reserve(request::GetChildren{"/a", true}));
    watches.settle(request::GetChildren{"/a", true}, true);
    watches.use({kDeleted, "/a"});
    QCOMPARE(watches.count(), 0);
}

void TestSessionWatches::eventBeforeTheReplyLeavesTheNewWatch()
{
    SessionWatches watches(10, 1000);
    const request::Get get{"/a", true};
    QVERIFY(watches.reserve(get));
    watches.settle(get, true);
    QVERIFY(watches.reserve(get)); // the re-read is on its way
    watches.use({kChanged, "/a"});
    QCOMPARE(watches.count(), 1);
    watches.settle(get, true);
    QCOMPARE(watches.count(), 1);
    watches.use({kChanged, "/a"});
    QCOMPARE(watches.count(), 0);
}

void TestSessionWatches::hasALimitOfWatches()
{
    SessionWatches watches(2, 1000);
    QVERIFY(watches.reserve(request::Get{"/a", true}));
    QVERIFY(watches.reserve(request::Get{"/b", true}));
    QVERIFY(!watches.reserve(request::Get{"/c", true}));
    QVERIFY(watches.reserve(request::Get{"/a", true}));
    watches.clear();
    QVERIFY(watches.reserve(request::Get{"/c", true}));
}

void TestSessionWatches::hasALimitOfBytes()
{
    SessionWatches watches(100, 12);
    QVERIFY(watches.reserve(request::Get{"/abcd", true}));
    QVERIFY(!watches.reserve(request::Get{"/", true}));
    watches.settle(request::Get{"/abcd", true}, false);
    QVERIFY(watches.reserve(request::Get{"/", true}));
}

QTEST_GUILESS_MAIN(TestSessionWatches)
#include "tst_sessionwatches.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"
#include "tests/unit/writtentree.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterState;

/// What the real Curator, kazoo and ZooKeeper's own recipes wrote, as it was captured: each is recognised where it is,
/// and nothing else is.
class TestCapturedLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void nothingElse_data();
    void nothingElse();
    void instancesAreDecoded();
    void staticInstanceIsAProblem();

private:
    [[nodiscard]] static WrittenTree captured(const QString &file);
};

WrittenTree TestCapturedLayouts::captured(const QString &file)
{
    WrittenTree tree;
    QFile lines(QFINDTESTDATA("fixtures/"_L1 + file));
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("fixture %s is missing", qPrintable(file));
    for (const QByteArray &line : lines.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 3)
            continue;
        QByteArray data = fields.sliced(3).join(' '); // it may hold blanks itself
        if (data.startsWith("hex:"))
            data = QByteArray::fromHex(data.sliced(4));
        tree.add(QString::fromUtf8(fields.at(0)), fields.at(1).toLongLong(nullptr, 16), data);
    }
    return tree;
}

void TestCapturedLayouts::recognises_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("leader"); // its name; empty: of a kind in which nobody leads
    QTest::addColumn<int>("members");
    const QString curator = u"curator-5.4.0.txt"_s;
    QTest::newRow("latch") << curator << u"/latch-id"_s << u"curator-leader-latch"_s << u"host-a:8080"_s << 2;
    QTest::newRow("latch without ids") << curator << u"/latch-noid"_s << u"curator-leader-latch"_s
                                       << u"_c_ccc9e4eb-e3f8-4116-91e7-41bbb9c7dc16-latch-0000000000"_s << 2;
    QTest::newRow("selector") << curator << u"/selector-id"_s << u"curator-leader-selector"_s << u"node-2:11443"_s << 1;
    QTest::newRow("selector without id") << curator << u"/selector-noid"_s << u"curator-leader-selector"_s
                                         << u"127.0.0.1"_s << 1;
    QTest::newRow("read-write lock") << curator << u"/rw"_s << u"curator-read-write-lock"_s << u"127.0.0.1"_s << 2;
    QTest::newRow("semaphore") << curator << u"/sem/leases"_s << u"curator-semaphore"_s << u""_s << 1;
    QTest::newRow("group") << curator << u"/group"_s << u"ephemeral-group"_s << u""_s << 2;
    QTest::newRow("service") << curator << u"/services/orders"_s << u"curator-service-discovery"_s << u""_s << 1;
    QTest::newRow("static service") << curator << u"/services2/static-svc"_s << u"curator-service-discovery"_s << u""_s
                                    << 1;
    QTest::newRow("sequential service") << curator << u"/services3/seq-svc"_s << u"curator-service-discovery"_s << u""_s
                                        << 1;
    QTest::newRow("service with an object")
        << curator << u"/services4/map-svc"_s << u"curator-service-discovery"_s << u""_s << 1;
    QTest::newRow("WriteLock") << curator << u"/writelock"_s << u"zookeeper-write-lock"_s
                               << u"x-72057734565462016-0000000000"_s << 1;
    QTest::newRow("LeaderElectionSupport")
        << curator << u"/election"_s << u"zookeeper-leader-election"_s << u"host-z"_s << 1;
    const QString kazoo = u"kazoo-2.8.0.txt"_s;
    QTest::newRow("kazoo election") << kazoo << u"/kz/election"_s << u"kazoo-election"_s << u"worker-1@host-a"_s << 2;
    QTest::newRow("kazoo party") << kazoo << u"/kz/party"_s << u"kazoo-party"_s << u""_s << 1;
    QTest::newRow("kazoo shallow party") << kazoo << u"/kz/shallow"_s << u"kazoo-party"_s << u""_s << 1;
    QTest::newRow("kazoo partitioner") << kazoo << u"/kz/part"_s << u"kazoo-partitioner"_s << u""_s << 1;
    QTest::newRow("kazoo read-write lock") << kazoo << u"/kz/rw"_s << u"kazoo-read-lock"_s << u"reader-1"_s << 2;
    QTest::newRow("kazoo semaphore") << kazoo << u"/kz/sem"_s << u"kazoo-semaphore"_s << u""_s << 1;
}

void TestCapturedLayouts::recognises()
{
    QFETCH(const QString, file);
    QFETCH(const QString, path);
    QFETCH(const QString, product);
    QFETCH(const QString, leader);
    QFETCH(const int, members);
    const QList<ClusterState> all = captured(file).clusters();
    const auto found = std::ranges::find_if(
        all, [&](const ClusterState &state) { return state.path == path && state.product == product; });
    QVERIFY(found != all.end());
    QCOMPARE(found->members.size(), members);
    QCOMPARE(found->hasLeader, !leader.isEmpty());
    QCOMPARE(found->leader() ? found->leader()->name : QString(), leader);
    for (const model::ClusterMember &member : found->members)
        QVERIFY2(member.undecoded.isEmpty(), qPrintable(member.undecoded));
}

void TestCapturedLayouts::nothingElse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("clusters");
    QTest::newRow("curator") << u"curator-5.4.0.txt"_s << 13;
    QTest::newRow("kazoo") << u"kazoo-2.8.0.txt"_s << 10; // with the partitioner's party and its three locks
}

void TestCapturedLayouts::nothingElse()
{
    QFETCH(const QString, file);
    QFETCH(const int, clusters);
    QStringList found;
    for (const ClusterState &state : captured(file).clusters())
        found.append(state.path + u' ' + state.product);
    QVERIFY2(found.size() == clusters, qPrintable(found.join(u'\n')));
}

void TestCapturedLayouts::instancesAreDecoded()
{
    const QList<ClusterState> all = captured(u"curator-5.4.0.txt"_s).clusters();
    QHash<QString, QString> addresses;
    for (const ClusterState &state : all)
        if (state.product == "curator-service-discovery"_L1)
            addresses.insert(state.path, state.members.value(0).address);
    QCOMPARE(addresses.value(u"/services/orders"_s), u"10.0.0.5:8080"_s);
    QCOMPARE(addresses.value(u"/services3/seq-svc"_s), u"10.0.0.7:81"_s);
    QCOMPARE(addresses.value(u"/services4/map-svc"_s), u"10.0.0.8:82"_s);
}

/// That it is registered says nothing about whether it lives.
void TestCapturedLayouts::staticInstanceIsAProblem()
{
    const QList<ClusterState> all = captured(u"curator-5.4.0.txt"_s).clusters();
    const auto found = std::ranges::find(all, u"/services2/static-svc"_s, &ClusterState::path);
    QVERIFY(found != all.end());
    QCOMPARE(found->problems.value(0).code, u"static-instance"_s);
    QCOMPARE(found->members.value(0).session, 0);
}

QTEST_APPLESS_MAIN(TestCapturedLayouts)
#include "tst_capturedlayouts.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/librarytest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterMember;
using model::ClusterState;
using testsupport::LibraryClient;
using testsupport::LibraryTest;

/// Three clients of the real kazoo on a real server, in each of its recipes: what we show is what kazoo says.
class TestKazoo : public LibraryTest {
    Q_OBJECT
public:
    TestKazoo()
        : LibraryTest(LibraryClient::Library::Kazoo)
    {
    }

private Q_SLOTS:
    void lines_data();
    void lines();
    void readersAndAWriter();
    void semaphore();
    void parties_data();
    void parties();
    void partitioner();

private:
    /// Each client joins once the one before it stands at `path`.
    void joinInOrder(const QStringList &recipes, const QString &path);
};

void TestKazoo::joinInOrder(const QStringList &recipes, const QString &path)
{
    for (std::size_t i = 0; i < 3; ++i) {
        m_trio->at(i).join(recipes.at(qsizetype(i)), path, {{u"id"_s, u"worker-%1"_s.arg(i)}, {u"leases"_s, 3}});
        QTRY_COMPARE_WITH_TIMEOUT(m_bystander->children(path).size(), qsizetype(i + 1), expiredMs);
    }
}

void TestKazoo::lines_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::newRow("election") << u"election"_s;
    QTest::newRow("lock") << u"lock"_s;
}

void TestKazoo::lines()
{
    QFETCH(const QString, recipe);
    const QString path = m_place + u"/line"_s;
    joinInOrder({recipe, recipe, recipe}, path);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, u"kazoo-election"_s); // its locks write the same names
    QTRY_VERIFY(m_trio->at(0).leads(path));
    QCOMPARE(leader(path), m_trio->at(0).session());
    QCOMPARE(names(path), m_trio->members(1, path));
    m_directory->verifyWatches();
    QTRY_COMPARE_WITH_TIMEOUT(
        cluster(path)->members.at(2).watchEvidence, ClusterMember::WatchEvidence::Verified, 15'000);
    QCOMPARE(cluster(path)->members.at(2).watches, cluster(path)->members.at(1).node);

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leader(path), m_trio->at(1).session(), expiredMs);
    QTRY_VERIFY(m_trio->at(1).leads(path));
    QCOMPARE(names(path), m_trio->members(2, path));
    m_trio->at(1).leave(path);
    QTRY_COMPARE(leader(path), m_trio->at(2).session());
    QTRY_VERIFY(m_trio->at(2).leads(path));
    m_trio->at(2).leave(path);
}

/// Two readers hold the lock together; the writer behind them waits for both.
void TestKazoo::readersAndAWriter()
{
    const QString path = m_place + u"/rw"_s;
    joinInOrder({u"read"_s, u"read"_s, u"write"_s}, path);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, u"kazoo-read-lock"_s);
    QTRY_VERIFY(m_trio->at(0).leads(path) && m_trio->at(1).leads(path));
    QCOMPARE(leader(path), m_trio->at(0).session());
    QVERIFY(!m_trio->at(2).leads(path));
    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leader(path), m_trio->at(1).session(), expiredMs);
    m_trio->at(1).leave(path);
    QTRY_COMPARE(leader(path), m_trio->at(2).session());
    QTRY_VERIFY(m_trio->at(2).leads(path));
    m_trio->at(2).leave(path);
}

void TestKazoo::semaphore()
{
    const QString path = m_place + u"/sem"_s;
    joinInOrder({u"semaphore"_s, u"semaphore"_s, u"semaphore"_s}, path);
    QTRY_VERIFY_WITH_TIMEOUT(cluster(path) && cluster(path)->members.size() == 3, 15'000);
    QCOMPARE(cluster(path)->product, u"kazoo-semaphore"_s);
    QVERIFY(!cluster(path)->hasLeader);
    QStringList holders = m_trio->members(1, path);
    QStringList shown = names(path);
    holders.sort();
    shown.sort();
    QCOMPARE(shown, holders);

    const qint64 gone = m_trio->at(0).session();
    m_trio->at(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(!sessions(path).contains(gone), expiredMs);
    QCOMPARE(sessions(path).size(), 2);
    m_trio->at(1).leave(path);
    m_trio->at(2).leave(path);
}

void TestKazoo::parties_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::newRow("party") << u"party"_s;
    QTest::newRow("shallow") << u"shallow-party"_s;
}

void TestKazoo::parties()
{
    QFETCH(const QString, recipe);
    const QString path = m_place + u"/party"_s;
    joinInOrder({recipe, recipe, recipe}, path);
    QTRY_VERIFY_WITH_TIMEOUT(cluster(path) && cluster(path)->members.size() == 3, 15'000);
    QCOMPARE(cluster(path)->product, u"kazoo-party"_s);
    QVERIFY(!cluster(path)->hasLeader);
    QStringList members = m_trio->members(2, path);
    QStringList shown = names(path);
    members.sort();
    shown.sort();
    QCOMPARE(shown, members);

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path).size(), 2, expiredMs);
    QVERIFY(!names(path).contains(u"worker-0"_s));
    m_trio->at(1).leave(path);
    QTRY_COMPARE(names(path), QStringList{u"worker-2"_s});
    m_trio->at(2).leave(path);
}

/// Three divide nine items among themselves; when one dies, the other two take its part.
void TestKazoo::partitioner()
{
    const QString path = m_place + u"/part"_s;
    const QJsonArray items{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    for (std::size_t i = 0; i < 3; ++i)
        m_trio->at(i).join(u"partitioner"_s, path, {{u"id"_s, u"worker-%1"_s.arg(i)}, {u"items"_s, items}});
    QTRY_VERIFY_WITH_TIMEOUT(cluster(path) && cluster(path)->members.size() == 3, 30'000);
    QCOMPARE(cluster(path)->product, u"kazoo-partitioner"_s);
    const auto isShared = [this, &path](std::initializer_list<std::size_t> among, qsizetype each) {
        return std::ranges::all_of(
            among, [&](std::size_t index) { return m_trio->members(index, path).size() == each; });
    };
    // The number that each holds is the number of locks that are its session's.
    const auto itemsHeldBy = [this, &path](qint64 session) {
        qsizetype held = 0;
        for (const ClusterState &state : m_directory->clusters())
            held += state.path.startsWith(path + u"/locks/"_s) && state.leader() && state.leader()->session == session;
        return held;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShared({0, 1, 2}, 3), 30'000);
    for (const QString &lock : m_bystander->children(path + u"/locks"_s))
        m_directory->look(lock);
    QTRY_COMPARE(itemsHeldBy(m_trio->at(1).session()), 3);

    const qint64 gone = m_trio->at(0).session();
    m_trio->at(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(!sessions(path).contains(gone), expiredMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_trio->members(1, path).size() + m_trio->members(2, path).size() == items.size(), 30'000);
    QTRY_COMPARE(itemsHeldBy(m_trio->at(1).session()), m_trio->members(1, path).size());
    m_trio->at(1).leave(path);
    m_trio->at(2).leave(path);
}

QTEST_GUILESS_MAIN(TestKazoo)
#include "tst_kazoo.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/librarytest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterMember;
using model::ClusterState;
using testsupport::LibraryClient;
using testsupport::LibraryTest;

/// Three clients of the real Curator on a real server, in each of its recipes: what we show is what Curator says.
class TestCurator : public LibraryTest {
    Q_OBJECT
public:
    TestCurator()
        : LibraryTest(LibraryClient::Library::Curator)
    {
    }

private Q_SLOTS:
    void elections_data();
    void elections();
    void locks_data();
    void locks();
    void readWriteLock();
    void semaphore();
    void groupMembers();
    void serviceDiscovery();

private:
    /// Each client joins once the one before it stands in line at `queue`.
    void joinInOrder(const QString &recipe, const QString &path, const QString &queue, QJsonObject more = {});
    void followersAreVerified(const QString &path);
};

void TestCurator::joinInOrder(const QString &recipe, const QString &path, const QString &queue, QJsonObject more)
{
    for (std::size_t i = 0; i < 3; ++i) {
        more.insert(u"id"_s, u"host-%1:80"_s.arg(i));
        m_trio->at(i).join(recipe, path, more);
        QTRY_COMPARE_WITH_TIMEOUT(m_bystander->children(queue).size(), qsizetype(i + 1), expiredMs);
    }
}

/// The servers say that each one watches the one before it.
void TestCurator::followersAreVerified(const QString &path)
{
    m_directory->verifyWatches();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(cluster(path)->members,
                                 [](const ClusterMember &member) {
                                     return member.role == ClusterMember::Role::Leader
                                         || member.watchEvidence == ClusterMember::WatchEvidence::Verified;
                                 }),
        15'000);
}

void TestCurator::elections_data()
{
    QTest::addColumn<QString>("product");
    QTest::newRow("latch") << u"curator-leader-latch"_s;
    QTest::newRow("selector") << u"curator-leader-selector"_s;
}

void TestCurator::elections()
{
    QFETCH(const QString, product);
    const QString path = m_place + u"/election"_s;
    joinInOrder(QString::fromLatin1(QTest::currentDataTag()), path, path);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, product);
    QTRY_VERIFY(m_trio->at(0).leads(path));
    QCOMPARE(leader(path), m_trio->at(0).session());
    QCOMPARE(cluster(path)->leader()->name, m_trio->ask(2, path).value("leader"_L1).toString());
    QCOMPARE(cluster(path)->members.at(2).watches, cluster(path)->members.at(1).node);
    followersAreVerified(path);

    // In the middle of the line: nobody else leads for it.
    m_trio->at(1).leave(path);
    QTRY_COMPARE(sessions(path), (QList{m_trio->at(0).session(), m_trio->at(2).session()}));
    QCOMPARE(leader(path), m_trio->at(0).session());
    QVERIFY(!m_trio->ask(2, path).value("leads"_L1).toBool());

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leader(path), m_trio->at(2).session(), expiredMs);
    QCOMPARE(sessions(path), QList{m_trio->at(2).session()});
    QTRY_VERIFY(m_trio->at(2).leads(path));
    QCOMPARE(cluster(path)->leader()->name, m_trio->ask(2, path).value("leader"_L1).toString());
    m_trio->at(2).leave(path);
    QTRY_VERIFY(!cluster(path) || cluster(path)->members.isEmpty());
}

void TestCurator::locks_data()
{
    QTest::addColumn<QString>("product");
    QTest::newRow("mutex") << u"curator-leader-selector"_s; // writes the same names
    QTest::newRow("write") << u"curator-read-write-lock"_s;
}

void TestCurator::locks()
{
    QFETCH(const QString, product);
    const QString path = m_place + u"/lock"_s;
    joinInOrder(QString::fromLatin1(QTest::currentDataTag()), path, path);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, product);
    QTRY_VERIFY(m_trio->at(0).leads(path));
    QCOMPARE(leader(path), m_trio->at(0).session());
    QStringList line;
    for (const ClusterMember &member : std::as_const(cluster(path)->members))
        line.append(member.node);
    QCOMPARE(line, m_trio->members(0, path));

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leader(path), m_trio->at(1).session(), expiredMs);
    QTRY_VERIFY(m_trio->at(1).leads(path));
    QVERIFY(!m_trio->at(2).leads(path));
    m_trio->at(1).leave(path);
    QTRY_COMPARE(leader(path), m_trio->at(2).session());
    QTRY_VERIFY(m_trio->at(2).leads(path));
    m_trio->at(2).leave(path);
}

/// Two readers hold the lock together; the writer behind them waits for both.
void TestCurator::readWriteLock()
{
    const QString path = m_place + u"/rw"_s;
    const QStringList sides{u"read"_s, u"read"_s, u"write"_s};
    for (std::size_t i = 0; i < 3; ++i) {
        m_trio->at(i).join(sides.at(qsizetype(i)), path);
        QTRY_COMPARE(m_bystander->children(path).size(), qsizetype(i + 1));
    }
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, u"curator-read-write-lock"_s);
    QTRY_VERIFY(m_trio->at(0).leads(path) && m_trio->at(1).leads(path));
    QCOMPARE(leader(path), m_trio->at(0).session());

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leader(path), m_trio->at(1).session(), expiredMs);
    QVERIFY(!m_trio->at(2).leads(path));
    m_trio->at(1).leave(path);
    QTRY_COMPARE(leader(path), m_trio->at(2).session());
    QTRY_VERIFY(m_trio->at(2).leads(path));
    m_trio->at(2).leave(path);
}

/// Two leases for three: who is without one shows when one is given back.
void TestCurator::semaphore()
{
    const QString path = m_place + u"/sem"_s;
    const QString leases = path + u"/leases"_s;
    for (std::size_t i = 0; i < 2; ++i) {
        m_trio->at(i).join(u"semaphore"_s, path, {{u"leases"_s, 2}});
        QTRY_VERIFY(m_trio->at(i).leads(path));
    }
    m_trio->at(2).join(u"semaphore"_s, path, {{u"leases"_s, 2}});
    QTRY_COMPARE(m_bystander->children(leases).size(), 3); // it stands there already, and waits
    m_directory->look(leases);
    QTRY_VERIFY(cluster(leases) && cluster(leases)->members.size() == 3);
    QCOMPARE(cluster(leases)->product, u"curator-semaphore"_s);
    QVERIFY(!cluster(leases)->hasLeader);
    QVERIFY(!m_trio->at(2).leads(path));

    const qint64 gone = m_trio->at(0).session();
    m_trio->at(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(!sessions(leases).contains(gone), expiredMs);
    QTRY_VERIFY(m_trio->at(2).leads(path));
    QCOMPARE(sessions(leases).size(), 2);
    m_trio->at(1).leave(path);
    m_trio->at(2).leave(path);
}

void TestCurator::groupMembers()
{
    const QString path = m_place + u"/group"_s;
    joinInOrder(u"group"_s, path, path);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), m_trio->sessions(), 15'000);
    QCOMPARE(cluster(path)->product, u"ephemeral-group"_s);
    QVERIFY(!cluster(path)->hasLeader);
    QVERIFY(cluster(path)->problems.isEmpty());
    QTRY_COMPARE(m_trio->members(1, path).size(), 3);
    QStringList nodes;
    for (const QString &id : m_trio->members(1, path))
        nodes.append(path + u'/' + id);
    nodes.sort();
    QCOMPARE(nodes, m_bystander->children(path));

    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(sessions(path), (QList{m_trio->at(1).session(), m_trio->at(2).session()}), expiredMs);
    m_trio->at(1).leave(path);
    m_trio->at(2).leave(path);
    QTRY_VERIFY(!cluster(path) || cluster(path)->members.isEmpty());
}

void TestCurator::serviceDiscovery()
{
    const QString base = m_place + u"/services"_s;
    const QString service = base + u"/orders"_s;
    for (std::size_t i = 0; i < 3; ++i) {
        m_trio->at(i).join(u"service"_s, base,
            {{u"service"_s, u"orders"_s}, {u"address"_s, u"10.0.0.%1"_s.arg(i)}, {u"port"_s, 8080}});
        QTRY_COMPARE(m_bystander->children(service).size(), qsizetype(i + 1));
    }
    QTRY_VERIFY_WITH_TIMEOUT(cluster(service) && cluster(service)->members.size() == 3, 15'000);
    QCOMPARE(cluster(service)->product, u"curator-service-discovery"_s);
    QVERIFY(!cluster(service)->hasLeader);
    QStringList known = m_trio->members(1, base);
    QStringList shown;
    QStringList addresses;
    for (const ClusterMember &member : std::as_const(cluster(service)->members)) {
        shown.append(member.name);
        addresses.append(member.address);
    }
    known.sort();
    shown.sort();
    addresses.sort();
    QCOMPARE(shown, known);
    QCOMPARE(addresses, QStringList({u"10.0.0.0:8080"_s, u"10.0.0.1:8080"_s, u"10.0.0.2:8080"_s}));

    const qint64 gone = m_trio->at(0).session();
    m_trio->at(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(!sessions(service).contains(gone), expiredMs);
    QCOMPARE(sessions(service).size(), 2);
    m_trio->at(1).leave(base);
    m_trio->at(2).leave(base);
}

QTEST_GUILESS_MAIN(TestCurator)
#include "tst_curator.moc"

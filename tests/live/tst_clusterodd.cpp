// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterjson.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::ClusterMember;
using model::ClusterState;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

/// What real trees hold beside the well-behaved: odd names and payloads, places that come and go, many at once.
class TestClusterOdd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oddNames_data();
    void oddNames();
    void oddPayloads_data();
    void oddPayloads();
    void candidatesThatAreGoneBeforeTheyAreRead();
    void containersThatVanish();
    void productsUnderPrefixes();
    void productsBelowAChroot();
    void manyChangeAtOnce();

private:
    [[nodiscard]] static QString connectString() { return RealEnsemble::shared().connectString(); }
    [[nodiscard]] QString freshPlace(); ///< an empty znode of this test function's own
    /// Makes `path` and what is missing above it.
    void makeAll(const QString &path);
    void makeKafka(const QString &root);
    std::unique_ptr<Bystander> m_observer;
    std::unique_ptr<Bystander> m_writer;
    int m_places = 0;
};

namespace {

QString latchName(int number)
{
    return u"_c_d632556c-87cf-4737-bf73-17dc4f41%1-latch-"_s.arg(number, 4, 16, QChar(u'0'));
}

} // namespace

void TestClusterOdd::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_observer = std::make_unique<Bystander>(connectString());
    m_writer = std::make_unique<Bystander>(connectString());
    QVERIFY(m_observer->isValid() && m_writer->isValid());
}

QString TestClusterOdd::freshPlace()
{
    return m_writer->create(u"/%1-%2"_s.arg(QString::fromLatin1(QTest::currentTestFunction())).arg(++m_places));
}

void TestClusterOdd::makeAll(const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/', 1);; slash = path.indexOf(u'/', slash + 1)) {
        const QString part = slash < 0 ? path : path.first(slash);
        if (!m_writer->exists(part))
            m_writer->create(part);
        if (slash < 0)
            return;
    }
}

void TestClusterOdd::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks") << u"Cluster Coordinator"_s;
    QTest::newRow("percent") << u"dubbo%3A%2F%2F10.0.0.5%20"_s;
    QTest::newRow("commas") << u"host,16020,1795343988801"_s;
    QTest::newRow("hash") << u"zlock#1#2"_s;
    QTest::newRow("markup") << u"<b>&amp;\"'\\"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
    QTest::newRow("other scripts") << u"приклад-例"_s;
    QTest::newRow("ends like a sequence") << u"shard0000000001x"_s;
}

void TestClusterOdd::oddNames()
{
    QFETCH(const QString, name);
    const QString place = m_writer->create(freshPlace() + u'/' + name);
    const QString leader =
        m_writer->create(place + u'/' + latchName(1), name.toUtf8(), CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(place) && directory.cluster(place)->leader());
    const ClusterState state = *directory.cluster(place);
    QCOMPARE(state.leader()->node, leader);
    QCOMPARE(state.leader()->name, name);
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(model::toJson(state)).toJson()).object();
    QCOMPARE(json.value("path"_L1).toString(), place);
    QCOMPARE(json.value("leader"_L1).toObject().value("name"_L1).toString(), name);
}

void TestClusterOdd::oddPayloads_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("decoded");
    QTest::newRow("null") << QByteArray() << true;
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xfd") << false;
    QTest::newRow("a zero in it") << QByteArray("host\0port", 9) << false;
    QTest::newRow("two lines") << QByteArray("host\nport") << false;
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x') << false;
    QTest::newRow("a megabyte of nothing") << QByteArray(1'000'000, '\0') << false;
}

/// Who cannot be read goes by the znode's name, with the reason.
void TestClusterOdd::oddPayloads()
{
    QFETCH(const QByteArray, data);
    QFETCH(const bool, decoded);
    const QString place = m_writer->create(freshPlace() + u"/latch"_s);
    const QString leader = m_writer->create(place + u'/' + latchName(1), data, CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(place) && directory.cluster(place)->leader());
    const ClusterMember member = *directory.cluster(place)->leader();
    QCOMPARE(member.name, zkbridge::nodeName(leader));
    QCOMPARE(member.undecoded.isEmpty(), decoded);
    QVERIFY(member.undecoded.size() < 200);
}

/// Each one is made and removed in one breath, beside one that stays.
void TestClusterOdd::candidatesThatAreGoneBeforeTheyAreRead()
{
    const QString place = m_writer->create(freshPlace() + u"/latch"_s);
    const QString first = m_writer->create(place + u'/' + latchName(1), "stays", CreateMode::EphemeralSequential);
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.cluster(place) && directory.cluster(place)->leader());

    constexpr int passing = 200;
    int removed = 0;
    for (int i = 0; i < passing; ++i) {
        // No sequence: so that it can be removed without waiting for its name; it stands before the one that stays.
        const QString path = place + u'/' + latchName(2 + i) + u"-%1"_s.arg(passing - i, 9, 10, QChar(u'0'));
        m_writer->session()->create(
            path, "passes", zkbridge::openAcl(), CreateMode::Ephemeral, this, [](const auto &) {});
        m_writer->session()->remove(path, -1, this, [&removed](const auto &reply) { removed += reply.ok() ? 1 : 0; });
    }
    QTRY_COMPARE(removed, passing);
    const QString last = m_writer->create(place + u'/' + latchName(1000), "last", CreateMode::EphemeralSequential);
    QTRY_COMPARE(directory.cluster(place)->members.size(), 2);
    QCOMPARE(directory.cluster(place)->leader()->node, first);
    QCOMPARE(directory.cluster(place)->members.at(1).node, last);
    QCOMPARE(directory.cluster(place)->members.at(1).watches, first);
    QVERIFY(directory.cluster(place)->problems.isEmpty());
}

/// Curator's parents are containers: the server removes them once they are empty, and the next one makes them again.
void TestClusterOdd::containersThatVanish()
{
    const QString above = freshPlace();
    const QString place = above + u"/latch"_s;
    ClusterDirectory directory(m_observer->session(), nullptr);
    QTRY_VERIFY(directory.isSettled());
    for (int round = 0; round < 3; ++round) {
        m_writer->create(place, "", CreateMode::Container);
        const QString leader =
            m_writer->create(place + u'/' + latchName(round), "host:1", CreateMode::EphemeralSequential);
        QTRY_VERIFY(directory.cluster(place) && directory.cluster(place)->leader());
        QCOMPARE(directory.cluster(place)->leader()->node, leader);
        QVERIFY(directory.cluster(place)->leader()->node.endsWith("-0000000000"_L1)); // it counts anew
        m_writer->remove(leader);
        m_writer->remove(place); // the same transaction as the server's own
        QTRY_VERIFY(!directory.cluster(place));
    }
}

void TestClusterOdd::makeKafka(const QString &root)
{
    makeAll(root + u"/brokers/ids"_s);
    m_writer->create(root + u"/brokers/ids/1"_s, R"({"version":5,"host":"h1","port":9092})", CreateMode::Ephemeral);
    m_writer->create(root + u"/controller"_s, R"({"version":2,"brokerid":1})", CreateMode::Ephemeral);
}

/// Several of a kind and of other kinds, at any depth, in one tree.
void TestClusterOdd::productsUnderPrefixes()
{
    const QString place = freshPlace();
    for (const QString &root : {u"/kafka"_s, u"/prod/kafka-blue"_s, u"/prod/kafka-green"_s})
        makeKafka(place + root);
    makeAll(place + u"/hbase-unsecure/backup-masters"_s);
    makeAll(place + u"/hbase-unsecure/rs"_s);
    m_writer->create(place + u"/hbase-unsecure/master"_s, "\xff", CreateMode::Ephemeral);
    makeAll(place + u"/prod/nifi/leaders/Cluster Coordinator"_s);
    m_writer->create(place + u"/prod/nifi/leaders/Cluster Coordinator/_c_d632556c-87cf-4737-bf73-17dc4f418bde-lock-"_s,
        "node-2:11443", CreateMode::EphemeralSequential);

    ClusterDirectory directory(m_observer->session(), nullptr);
    for (const QString &path :
        {u"/kafka"_s, u"/prod/kafka-blue"_s, u"/prod/kafka-green"_s, u"/hbase-unsecure"_s, u"/prod/nifi/leaders"_s,
            u"/kafka/brokers"_s, u"/prod/kafka-blue/brokers"_s, u"/prod/kafka-green/brokers"_s})
        directory.look(place + path);
    const auto product = [&](const QString &path) {
        const ClusterState *state = directory.cluster(place + path);
        return state && state->leader() ? state->product : QString();
    };
    QTRY_COMPARE(product(u"/kafka/controller"_s), u"kafka"_s);
    QTRY_COMPARE(product(u"/prod/kafka-blue/controller"_s), u"kafka"_s);
    QTRY_COMPARE(product(u"/prod/kafka-green/controller"_s), u"kafka"_s);
    QTRY_COMPARE(product(u"/hbase-unsecure"_s), u"hbase"_s);
    QTRY_COMPARE(product(u"/prod/nifi/leaders/Cluster Coordinator"_s), u"nifi-coordinator"_s);
    QVERIFY(!directory.cluster(place + u"/hbase-unsecure"_s)->leader()->undecoded.isEmpty());
    QCOMPARE(directory.cluster(place + u"/prod/kafka-blue/controller"_s)->members.size(), 1);
}

/// A session with a chroot sees the product at the root, and no more of the path.
void TestClusterOdd::productsBelowAChroot()
{
    const QString place = freshPlace();
    makeKafka(place);
    Bystander inside(connectString() + place);
    QVERIFY(inside.isValid());
    ClusterDirectory directory(inside.session(), nullptr);
    QTRY_VERIFY(directory.cluster(u"/controller"_s) && directory.cluster(u"/controller"_s)->leader());
    QCOMPARE(directory.cluster(u"/controller"_s)->leader()->address, u"h1:9092"_s);
    QCOMPARE(directory.clusters().size(), 1);
}

/// The session that leads 200 elections ends: all of them change in one transaction. At rest each one is right.
void TestClusterOdd::manyChangeAtOnce()
{
    constexpr int count = 200;
    const QString place = freshPlace();
    auto leader = std::make_unique<Bystander>(connectString());
    Bystander second(connectString());
    const qint64 dying = leader->session()->status().sessionId;
    const qint64 heir = second.session()->status().sessionId;
    ClusterDirectory directory(m_observer->session(), nullptr);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QString path = m_writer->create(place + u"/election-%1"_s.arg(i));
        leader->create(path + u'/' + latchName(1), "a:1", CreateMode::EphemeralSequential);
        second.create(path + u'/' + latchName(2), "b:1", CreateMode::EphemeralSequential);
        paths.append(path);
    }
    const auto ledBy = [&](qint64 session) {
        return std::ranges::count_if(paths, [&](const QString &path) {
            const ClusterState *state = directory.cluster(path);
            return state && state->leader() && state->leader()->session == session;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(ledBy(dying), count, 30'000);

    leader.reset();
    QTRY_COMPARE_WITH_TIMEOUT(ledBy(heir), count, 30'000);
    QTRY_VERIFY(directory.isSettled());
    for (const QString &path : std::as_const(paths))
        QCOMPARE(directory.cluster(path)->members.size(), 1);

    second.create(paths.at(0) + u"/late"_s); // and it is followed still
    QTRY_COMPARE(directory.cluster(paths.at(0))->problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestClusterOdd)
#include "tst_clusterodd.moc"

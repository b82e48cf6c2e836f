// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"
#include "tests/unit/writtentree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterLayout;
using model::ClusterState;

namespace {

QStringList codesOf(const ClusterState &state)
{
    QStringList codes;
    for (const auto &problem : state.problems)
        codes.append(problem.code);
    codes.sort();
    return codes;
}

QString leaderName(const ClusterState &state) { return state.leader() ? state.leader()->name : QString(); }
QString leaderAddress(const ClusterState &state) { return state.leader() ? state.leader()->address : QString(); }

/// A length-delimited protocol buffers field, short ones only.
QByteArray pbText(int number, const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(text.size()) + text;
}

/// A varint field.
QByteArray pbNumber(int number, quint64 value)
{
    QByteArray bytes(1, static_cast<char>(number << 3));
    while (value >= 0x80) {
        bytes += static_cast<char>((value & 0x7f) | 0x80);
        value >>= 7;
    }
    return bytes + static_cast<char>(value);
}

const QByteArray broker = R"({"version":5,"host":"kafka-%1","port":9092,"endpoints":["PLAINTEXT://kafka-%1:9092"]})";
QByteArray brokerData(int id) { return QByteArray(broker).replace("%1", QByteArray::number(id)); }

} // namespace

/// Products recognised under any prefix, and read, from payloads built field by field after their own sources.
class TestProductLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLayoutIsWhole();
    void kafka();
    void kafkaBesideAnother();
    void kafkaWithoutController();
    void kafkaDuringMigration();
    void controllerAloneIsNotKafka();
    void hdfs();
    void yarn();
    void unfenced();
    void hbase();
    void hbaseWithoutTheWritersId();
    void solrOverseer();
    void solrShardGoesByTheProclaimed();
    void solrTie();
    void helix();
    void pulsar();
    void bookkeeper();
    void mesos();
    void flink();
    void storm();
    void nifiHasSpaces();
    void clickHouseIsNone();
    void clickHouseOnceWas();
    void patroni();
    void canal();
    void elasticJob();
    void masterWorkerBook();
    void workersAloneAreNotTheBook();
    void dubbo();
    void hiveServer();
    void serverSet();
    void mesosBeforeJson();
    void sparkBefore09();
    void marathonBefore15();
    void theProclaimedIsTheTruth_data();
    void theProclaimedIsTheTruth();
    void forbiddenIsNotLeaderless();
};

void TestProductLayouts::everyLayoutIsWhole()
{
    QStringList ids;
    for (const ClusterLayout &layout : model::layouts()) {
        QVERIFY(!layout.id.isEmpty() && !layout.name.isEmpty());
        QVERIFY2(!ids.contains(layout.id), qPrintable(layout.id));
        ids.append(layout.id);
        QVERIFY2(layout.anchors.isEmpty() || (layout.read && !layout.sources.isEmpty()), qPrintable(layout.id));
        QCOMPARE(model::layoutById(layout.id), &layout);
    }
}

void TestProductLayouts::kafka()
{
    WrittenTree tree;
    tree.add(u"/prod/kafka-blue/controller"_s, 0x11, R"({"version":2,"brokerid":1,"timestamp":"1795343988795"})");
    tree.add(u"/prod/kafka-blue/controller_epoch"_s, 0, "7");
    for (int id = 1; id <= 3; ++id)
        tree.add(u"/prod/kafka-blue/brokers/ids/%1"_s.arg(id), 0x10 + id, brokerData(id));
    const ClusterState state = tree.cluster(u"kafka"_s);
    QCOMPARE(state.path, u"/prod/kafka-blue/controller"_s);
    QCOMPARE(leaderName(state), u"broker 1"_s);
    QCOMPARE(leaderAddress(state), u"kafka-1:9092"_s);
    QCOMPARE(state.leader()->claim, state.path);
    QCOMPARE(state.leader()->node, u"/prod/kafka-blue/brokers/ids/1"_s);
    QCOMPARE(state.members.size(), 3); // the controller is one of the brokers, seen twice
    QCOMPARE(state.members.at(1).watches, state.path);
    QVERIFY(state.problems.isEmpty());
}

void TestProductLayouts::kafkaBesideAnother()
{
    WrittenTree tree;
    for (const QString &root : {u"/blue"_s, u"/green"_s}) {
        tree.add(root + u"/controller"_s, 0x11, R"({"version":2,"brokerid":1})");
        tree.add(root + u"/brokers/ids/1"_s, 0x11, brokerData(1));
    }
    QCOMPARE(tree.clusters().size(), 2);
}

void TestProductLayouts::kafkaWithoutController()
{
    WrittenTree tree;
    tree.add(u"/brokers/ids/1"_s, 0x11, brokerData(1));
    const ClusterState state = tree.cluster(u"kafka"_s);
    QCOMPARE(state.path, u"/controller"_s);
    QVERIFY(!state.leader());
    QCOMPARE(codesOf(state), QStringList{u"no-leader"_s});
}

void TestProductLayouts::kafkaDuringMigration()
{
    WrittenTree tree;
    tree.add(u"/controller"_s, 0, R"({"version":2,"brokerid":3000,"kraftControllerEpoch":4})");
    tree.add(u"/brokers/ids/1"_s, 0x11, brokerData(1));
    const ClusterState state = tree.cluster(u"kafka"_s);
    QCOMPARE(leaderName(state), u"broker 3000"_s);
    QVERIFY(state.note.contains("KRaft"_L1));
}

void TestProductLayouts::controllerAloneIsNotKafka()
{
    WrittenTree tree;
    tree.add(u"/app/controller"_s, 0x11, "somebody");
    tree.add(u"/app/controller_epoch"_s, 0, "1");
    QCOMPARE(tree.cluster(u"kafka"_s).product, QString());
}

void TestProductLayouts::hdfs()
{
    const QByteArray info =
        pbText(1, "ns1") + pbText(2, "nn2") + pbText(3, "nn2.example.org") + pbNumber(4, 8020) + pbNumber(5, 8019);
    WrittenTree tree;
    tree.add(u"/hadoop-ha/ns1/ActiveStandbyElectorLock"_s, 0x21, info);
    tree.add(u"/hadoop-ha/ns1/ActiveBreadCrumb"_s, 0, info);
    const ClusterState state = tree.cluster(u"hdfs-ha"_s);
    QCOMPARE(state.path, u"/hadoop-ha/ns1"_s);
    QCOMPARE(leaderName(state), u"nn2"_s);
    QCOMPARE(leaderAddress(state), u"nn2.example.org:8020"_s);
    QVERIFY(state.problems.isEmpty());
}

void TestProductLayouts::yarn()
{
    WrittenTree tree;
    const QByteArray info = pbText(1, "cluster-1") + pbText(2, "rm1");
    tree.add(u"/yarn-leader-election/cluster-1/ActiveStandbyElectorLock"_s, 0x21, info);
    tree.add(u"/yarn-leader-election/cluster-1/ActiveBreadCrumb"_s, 0, info);
    QCOMPARE(leaderName(tree.cluster(u"yarn-ha"_s)), u"rm1"_s);
}

void TestProductLayouts::unfenced()
{
    WrittenTree tree;
    tree.add(u"/hadoop-ha/ns1/ActiveBreadCrumb"_s, 0, pbText(1, "ns1") + pbText(2, "nn1") + pbText(3, "h"));
    const ClusterState state = tree.cluster(u"hdfs-ha"_s);
    QCOMPARE(codesOf(state), (QStringList{u"no-leader"_s, u"unfenced"_s}));
}

void TestProductLayouts::hbase()
{
    const QByteArray server = pbText(1, "m1.example.org") + pbNumber(2, 16000) + pbNumber(3, 1795343988795);
    const QByteArray id = "master:16000" + QByteArray(8, '\x07');
    const QByteArray data = '\xff' + QByteArray::fromHex("00000014") + id + "PBUF" + pbText(1, server) + pbNumber(2, 0);
    WrittenTree tree;
    tree.add(u"/hbase-unsecure/master"_s, 0x31, data);
    tree.add(u"/hbase-unsecure/backup-masters/m2.example.org,16000,1795343988800"_s, 0x32, "\xff");
    tree.add(u"/hbase-unsecure/rs/r1.example.org,16020,1795343988801"_s, 0x33, "");
    tree.add(u"/hbase-unsecure/rs/r2.example.org,16020,1795343988802"_s, 0x34, "");
    const ClusterState state = tree.cluster(u"hbase"_s);
    QCOMPARE(state.path, u"/hbase-unsecure"_s);
    QCOMPARE(leaderAddress(state), u"m1.example.org:16000"_s);
    QCOMPARE(leaderName(state), u"m1.example.org,16000,1795343988795"_s);
    QCOMPARE(state.members.size(), 2);
    QCOMPARE(state.members.at(1).address, u"m2.example.org:16000"_s);
    QCOMPARE(state.workers.size(), 2);
    QCOMPARE(state.workers.at(0).address, u"r1.example.org:16020"_s);
}

void TestProductLayouts::hbaseWithoutTheWritersId()
{
    WrittenTree tree;
    tree.add(u"/hbase/hbaseid"_s);
    tree.add(u"/hbase/master"_s, 0x31, "PBUF" + pbText(1, pbText(1, "m") + pbNumber(2, 16000) + pbNumber(3, 1)));
    QCOMPARE(leaderAddress(tree.cluster(u"hbase"_s)), u"m:16000"_s);
    tree.add(u"/hbase/master"_s, 0x31, '\xff' + QByteArray::fromHex("7fffffff") + "x");
    QVERIFY(!tree.cluster(u"hbase"_s).leader()->undecoded.isEmpty());
}

void TestProductLayouts::solrOverseer()
{
    WrittenTree tree;
    const QString first = u"72057659495088128-host-a:8983_solr-n_0000000000"_s;
    tree.add(u"/solr/overseer_elect/election/"_s + first, 0x41, {});
    tree.add(u"/solr/overseer_elect/election/-72057659495088127-host-b:8983_solr-n_0000000001"_s, 0x42, {});
    tree.add(u"/solr/overseer_elect/leader"_s, 0x41, "{\"id\":\"" + first.toUtf8() + "\"}");
    tree.add(u"/solr/live_nodes/host-a:8983_solr"_s, 0x41, {});
    tree.add(u"/solr/live_nodes/host-b:8983_solr"_s, 0x42, {});
    const ClusterState state = tree.cluster(u"solr-overseer"_s);
    QCOMPARE(state.path, u"/solr/overseer_elect"_s);
    QCOMPARE(leaderName(state), u"host-a:8983_solr"_s);
    QCOMPARE(state.members.at(1).name, u"host-b:8983_solr"_s);
    QCOMPARE(state.workers.size(), 2);
}

void TestProductLayouts::solrShardGoesByTheProclaimed()
{
    WrittenTree tree;
    const QString election = u"/collections/films/leader_elect/shard1/election/"_s;
    tree.add(election + u"72057659495088128-core_node3-n_0000000004"_s, 0x41, {});
    tree.add(election + u"72057659495088129-core_node5-n_0000000005"_s, 0x42, {});
    tree.add(u"/collections/films/leaders/shard1/leader"_s, 0x42,
        R"({"core":"films_shard1_replica_n2","core_node_name":"core_node5","base_url":"http://host-b:8983/solr"})");
    const ClusterState state = tree.cluster(u"solr-shard"_s);
    QCOMPARE(state.path, u"/collections/films/leader_elect/shard1"_s);
    QCOMPARE(leaderName(state), u"core_node5"_s); // not the first in line
    QCOMPARE(leaderAddress(state), u"http://host-b:8983/solr"_s);
}

void TestProductLayouts::solrTie()
{
    const ClusterLayout *layout = model::layoutById(u"solr-overseer"_s);
    QVERIFY(layout->queue.precedes(u"1-a-n_0000000003", u"1-b-n_0000000003"));
    QVERIFY(layout->queue.precedes(u"2-b-n_0000000002", u"1-a-n_0000000010"));
}

void TestProductLayouts::helix()
{
    WrittenTree tree;
    tree.add(u"/pinot/IDEALSTATES"_s);
    tree.add(u"/pinot/CONTROLLER/LEADER"_s, 0x51,
        R"({"id":"Controller_c1_9000","simpleFields":{"LIVE_INSTANCE":"4711@c1","SESSION_ID":"51"}})");
    tree.add(u"/pinot/LIVEINSTANCES/Server_s1_8098"_s, 0x52, R"({"id":"Server_s1_8098","simpleFields":{}})");
    const ClusterState state = tree.cluster(u"helix"_s);
    QCOMPARE(leaderName(state), u"Controller_c1_9000"_s);
    QCOMPARE(leaderAddress(state), u"c1"_s);
    QCOMPARE(state.workers.size(), 1);
}

void TestProductLayouts::pulsar()
{
    WrittenTree tree;
    tree.add(u"/loadbalance/leader"_s, 0x61, R"({"serviceUrl":"http://broker-1:8080"})");
    tree.add(u"/loadbalance/brokers/broker-1:8080"_s, 0x61, "{}");
    tree.add(u"/loadbalance/brokers/broker-2:8080"_s, 0x62, "{}");
    const ClusterState state = tree.cluster(u"pulsar"_s);
    QCOMPARE(state.members.size(), 2);
    QCOMPARE(state.leader()->node, u"/loadbalance/brokers/broker-1:8080"_s);
}

void TestProductLayouts::bookkeeper()
{
    WrittenTree tree;
    tree.add(u"/ledgers/underreplication/auditorelection/V_0000000001"_s, 0x71, "bookieId: \"b1:3181\"\n");
    tree.add(u"/ledgers/underreplication/auditorelection/V_0000000002"_s, 0x72, "bookieId: \"b2:3181\"\n");
    tree.add(u"/ledgers/available/b1:3181"_s, 0x71);
    tree.add(u"/ledgers/available/b2:3181"_s, 0x72);
    tree.add(u"/ledgers/available/readonly"_s);
    const ClusterState state = tree.cluster(u"bookkeeper-auditor"_s);
    QCOMPARE(leaderName(state), u"b1:3181"_s);
    QCOMPARE(state.workers.size(), 2);
}

void TestProductLayouts::mesos()
{
    WrittenTree tree;
    tree.add(u"/mesos/json.info_0000000003"_s, 0x81, R"({"hostname":"m3","port":5050,"id":"a"})");
    tree.add(u"/mesos/json.info_0000000002"_s, 0x82, R"({"hostname":"m2","port":5050,"id":"b"})");
    tree.add(u"/mesos/log_replicas"_s);
    const ClusterState state = tree.cluster(u"mesos"_s);
    QCOMPARE(state.path, u"/mesos"_s);
    QCOMPARE(leaderAddress(state), u"m2:5050"_s);
    QCOMPARE(state.members.size(), 2);
}

void TestProductLayouts::flink()
{
    const QByteArray url = "http://jm-1:8081";
    const QByteArray info = QByteArray::fromHex("aced000577") + static_cast<char>(url.size() + 2)
        + QByteArray::fromHex("0010") + url + QByteArray::fromHex("7372000e6a6176612e7574696c2e55554944");
    WrittenTree tree;
    const QString latch = u"/flink/default/leader/latch/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-000000000%1"_s;
    tree.add(latch.arg(0), 0x91);
    tree.add(latch.arg(1), 0x92);
    tree.add(u"/flink/default/leader/rest_server/connection_info"_s, 0x91, info);
    const ClusterState state = tree.cluster(u"flink"_s);
    QCOMPARE(leaderAddress(state), QString::fromLatin1(url));
    QCOMPARE(state.members.size(), 2);
}

void TestProductLayouts::storm()
{
    WrittenTree tree;
    tree.add(u"/storm/leader-lock/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-0000000000"_s, 0xa1, "nimbus-1:6627");
    tree.add(u"/storm/nimbuses/nimbus-1:6627"_s, 0xa1);
    tree.add(u"/storm/supervisors/s-1"_s, 0xa2);
    const ClusterState state = tree.cluster(u"storm"_s);
    QCOMPARE(leaderAddress(state), u"nimbus-1:6627"_s);
    QCOMPARE(state.workers.size(), 2);
}

void TestProductLayouts::nifiHasSpaces()
{
    WrittenTree tree;
    const QString name = u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-lock-0000000000"_s;
    tree.add(u"/nifi/leaders/Cluster Coordinator/"_s + name, 0xb1, "node-2:11443");
    tree.add(u"/nifi/leaders/Primary Node/"_s + name, 0xb2, "node-1:11443");
    QCOMPARE(leaderAddress(tree.cluster(u"nifi-coordinator"_s)), u"node-2:11443"_s);
    QCOMPARE(leaderAddress(tree.cluster(u"nifi-primary-node"_s)), u"node-1:11443"_s);
}

void TestProductLayouts::clickHouseIsNone()
{
    WrittenTree tree;
    tree.add(u"/clickhouse/tables/1/hits/leader_election/leader_election-0"_s, 0, "all (multiple leaders Ok)");
    tree.add(u"/clickhouse/tables/1/hits/replicas/r1/is_active"_s, 0xc1);
    const ClusterState state = tree.cluster(u"clickhouse"_s);
    QVERIFY(!state.hasLeader);
    QVERIFY(!state.leader());
    QVERIFY(state.problems.isEmpty());
    QVERIFY(!state.note.isEmpty());
    QCOMPARE(state.workers.size(), 1);
}

void TestProductLayouts::clickHouseOnceWas()
{
    WrittenTree tree;
    tree.add(u"/t/block_numbers"_s);
    tree.add(u"/t/leader_election/leader_election-0000000001"_s, 0xc1, "r1 (multiple leaders Ok)");
    QVERIFY(tree.cluster(u"clickhouse"_s).leader());
}

void TestProductLayouts::patroni()
{
    WrittenTree tree;
    tree.add(u"/service/batman/initialize"_s, 0, "6912345");
    tree.add(u"/service/batman/leader"_s, 0xd1, "pg-0");
    tree.add(u"/service/batman/members/pg-0"_s, 0xd1, R"({"api_url":"http://10.0.0.1:8008/patroni","role":"master"})");
    tree.add(u"/service/batman/members/pg-1"_s, 0xd2, R"({"api_url":"http://10.0.0.2:8008/patroni","role":"replica"})");
    const ClusterState state = tree.cluster(u"patroni"_s);
    QCOMPARE(state.leader()->node, u"/service/batman/members/pg-0"_s);
    QCOMPARE(leaderAddress(state), u"http://10.0.0.1:8008/patroni"_s);
    QCOMPARE(state.members.size(), 2);
}

void TestProductLayouts::canal()
{
    WrittenTree tree;
    tree.add(u"/otter/canal/destinations/example/running"_s, 0xe1, R"({"active":true,"address":"10.0.0.1:11111"})");
    tree.add(u"/otter/canal/destinations/example/cluster/10.0.0.1:11111"_s, 0xe1);
    tree.add(u"/otter/canal/destinations/example/cluster/10.0.0.2:11111"_s, 0xe2);
    const ClusterState state = tree.cluster(u"canal"_s);
    QCOMPARE(state.path, u"/otter/canal/destinations/example"_s);
    QCOMPARE(state.members.size(), 2);
    QVERIFY(state.leader());
}

void TestProductLayouts::elasticJob()
{
    WrittenTree tree;
    tree.add(u"/jobs/nightly/leader/election/latch"_s);
    tree.add(u"/jobs/nightly/leader/election/instance"_s, 0xf1, "10.0.0.1@-@4711");
    tree.add(u"/jobs/nightly/instances/10.0.0.1@-@4711"_s, 0xf1);
    tree.add(u"/jobs/nightly/instances/10.0.0.2@-@4712"_s, 0xf2);
    const ClusterState state = tree.cluster(u"elasticjob"_s);
    QCOMPARE(state.leader()->node, u"/jobs/nightly/instances/10.0.0.1@-@4711"_s);
    QCOMPARE(state.members.size(), 2);
}

void TestProductLayouts::masterWorkerBook()
{
    WrittenTree tree;
    tree.add(u"/master"_s, 0x101, "1a2b3c");
    tree.add(u"/workers/worker-9f"_s, 0x102, "Idle");
    tree.add(u"/assign/worker-9f"_s);
    tree.add(u"/tasks"_s);
    const ClusterState state = tree.cluster(u"master-worker-book"_s);
    QCOMPARE(leaderName(state), u"1a2b3c"_s);
    QCOMPARE(state.workers.size(), 1);
}

void TestProductLayouts::workersAloneAreNotTheBook()
{
    WrittenTree tree;
    tree.add(u"/workers/worker_0000000001"_s, 0x102);
    tree.add(u"/assign/x"_s);
    QCOMPARE(tree.cluster(u"master-worker-book"_s).product, QString());
}

void TestProductLayouts::dubbo()
{
    WrittenTree tree;
    tree.add(
        u"/dubbo/org.example.Greeter/providers/dubbo%3A%2F%2F10.0.0.5%3A20880%2Forg.example.Greeter%3Fside%3Dprovider"_s,
        0x111, "10.0.0.5");
    tree.add(u"/dubbo/org.example.Greeter/consumers"_s);
    const ClusterState state = tree.cluster(u"dubbo"_s);
    QCOMPARE(state.path, u"/dubbo/org.example.Greeter"_s);
    QCOMPARE(state.members.size(), 1);
    QCOMPARE(state.members.at(0).address, u"10.0.0.5:20880"_s);
    QVERIFY(!state.hasLeader);
    QVERIFY(state.problems.isEmpty());
}

void TestProductLayouts::hiveServer()
{
    WrittenTree tree;
    tree.add(u"/hiveserver2/serverUri=hive-1:10000;version=3.1.3;sequence=0000000001"_s, 0x121);
    QCOMPARE(tree.cluster(u"hiveserver2"_s).members.value(0).address, u"hive-1:10000"_s);
}

void TestProductLayouts::serverSet()
{
    WrittenTree tree;
    tree.add(u"/discovery/prod/web/member_0000000003"_s, 0x131,
        R"({"serviceEndpoint":{"host":"h1","port":80},"additionalEndpoints":{},"status":"ALIVE","shard":0})");
    const ClusterState state = tree.cluster(u"server-set"_s);
    QCOMPARE(state.members.value(0).address, u"h1:80"_s);
    QCOMPARE(state.members.value(0).name, u"shard 0"_s);
}

void TestProductLayouts::mesosBeforeJson()
{
    WrittenTree tree;
    tree.add(u"/mesos/info_0000000007"_s, 0x81,
        pbText(1, "20260101-1") + pbNumber(2, 16777343) + pbNumber(3, 5050) + pbText(4, "master@10.0.0.1:5050")
            + pbText(5, "m1.example.org"));
    tree.add(u"/mesos/info_0000000008"_s, 0x82, QByteArray::fromHex("ffff"));
    const ClusterState state = tree.cluster(u"mesos"_s);
    QCOMPARE(leaderName(state), u"20260101-1"_s);
    QCOMPARE(leaderAddress(state), u"m1.example.org:5050"_s);
    QVERIFY(!state.members.at(1).undecoded.isEmpty());
}

void TestProductLayouts::sparkBefore09()
{
    WrittenTree tree;
    tree.add(u"/spark/leader_election/master_0000000001"_s, 0x1, "spark://m1:7077");
    tree.add(u"/spark/leader_election/master_0000000002"_s, 0x2, "spark://m2:7077");
    const ClusterState state = tree.cluster(u"spark-before-0.9"_s);
    QCOMPARE(leaderAddress(state), u"spark://m1:7077"_s);
    QCOMPARE(tree.cluster(u"spark"_s).product, QString());
}

void TestProductLayouts::marathonBefore15()
{
    WrittenTree tree;
    tree.add(u"/marathon/leader/member_0000000001"_s, 0x1, "marathon-1:8080");
    tree.add(u"/marathon/leader/member_0000000000"_s, 0x2, "marathon-0:8080");
    // Names of a server set, in a place that says that the first of them leads.
    QCOMPARE(tree.cluster(u"server-set"_s).product, QString());
    QCOMPARE(leaderAddress(tree.cluster(u"plain-election"_s)), u"marathon-0:8080"_s);
}

/// Products in which one znode says who leads: by it the second of two leads, whatever the order of the rest. With the
/// claim gone nobody does, and with a claim of a session that is not the named one's, two may.
void TestProductLayouts::theProclaimedIsTheTruth_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QByteArray>("data"); ///< that names the second
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("anchor"); ///< beside them; empty: none is needed
    QTest::newRow("hbase") << u"hbase"_s << u"/hbase/master"_s
                           << QByteArray("PBUF" + pbText(1, pbText(1, "m2") + pbNumber(2, 16000) + pbNumber(3, 7)))
                           << u"/hbase/backup-masters/m1,16000,6"_s << u"/hbase/backup-masters/m2,16000,7"_s
                           << u"/hbase/hbaseid"_s;
    QTest::newRow("patroni") << u"patroni"_s << u"/service/s/leader"_s << QByteArray("pg-1")
                             << u"/service/s/members/pg-0"_s << u"/service/s/members/pg-1"_s
                             << u"/service/s/initialize"_s;
    QTest::newRow("canal") << u"canal"_s << u"/otter/canal/destinations/d/running"_s
                           << QByteArray(R"({"active":true,"address":"10.0.0.2:1"})")
                           << u"/otter/canal/destinations/d/cluster/10.0.0.1:1"_s
                           << u"/otter/canal/destinations/d/cluster/10.0.0.2:1"_s << QString();
    QTest::newRow("elasticjob") << u"elasticjob"_s << u"/j/n/leader/election/instance"_s << QByteArray("10.0.0.2@-@2")
                                << u"/j/n/instances/10.0.0.1@-@1"_s << u"/j/n/instances/10.0.0.2@-@2"_s
                                << u"/j/n/leader/election/latch"_s;
    QTest::newRow("solr") << u"solr-overseer"_s << u"/overseer_elect/leader"_s
                          << QByteArray(R"({"id":"5678-b_solr-n_0000000001"})")
                          << u"/overseer_elect/election/1234-a_solr-n_0000000000"_s
                          << u"/overseer_elect/election/5678-b_solr-n_0000000001"_s << QString();
}

void TestProductLayouts::theProclaimedIsTheTruth()
{
    QFETCH(QString, product);
    QFETCH(QString, claim);
    QFETCH(QByteArray, data);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, anchor);
    const auto written = [&](qint64 claimant) {
        WrittenTree tree;
        tree.add(first, 0x1);
        tree.add(second, 0x2);
        if (!anchor.isEmpty())
            tree.add(anchor);
        if (claimant != 0)
            tree.add(claim, claimant, data);
        return tree.cluster(product);
    };
    const ClusterState state = written(0x2);
    QCOMPARE(state.product, product);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->session, 0x2);
    const auto follower = std::ranges::find(state.members, qint64(0x1), &model::ClusterMember::session);
    QVERIFY(follower != state.members.end());
    QCOMPARE(follower->role, model::ClusterMember::Role::Follower);

    const ClusterState without = written(0);
    QVERIFY(!without.leader());
    QVERIFY2(codesOf(without).contains(u"no-leader"_s), qPrintable(codesOf(without).join(u' ')));

    const ClusterState strange = written(0x3);
    QVERIFY2(codesOf(strange).contains(u"two-leaders"_s), qPrintable(codesOf(strange).join(u' ')));
}

void TestProductLayouts::forbiddenIsNotLeaderless()
{
    WrittenTree tree;
    tree.add(u"/controller"_s, 0x11, R"({"version":2,"brokerid":1})");
    tree.add(u"/brokers/ids/1"_s, 0x11, brokerData(1));
    tree.forbid(u"/controller"_s);
    const ClusterState state = tree.cluster(u"kafka"_s);
    QVERIFY(state.leader()); // whose session leads is in the Stat, which needs no permission
    QCOMPARE(codesOf(state), QStringList{u"not-permitted"_s});
}

QTEST_APPLESS_MAIN(TestProductLayouts)
#include "tst_productlayouts.moc"

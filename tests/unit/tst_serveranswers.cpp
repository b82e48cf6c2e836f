// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/serveranswers.h"

#include <QTest>

using model::ServerStatus;

class TestServerAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void srvrTellsModeAndZxid();
    void srvrOfThreeFourHasWholeNumbers();
    void mntrTellsMore();
    void mntrOfOldServersHasNoSums();
    void refusesOtherTexts();
};

void TestServerAnswers::srvrTellsModeAndZxid()
{
    ServerStatus status;
    QVERIFY(model::readSrvr("Zookeeper version: 3.8.0-${mvngit.commit.id}, built on 2024-12-29 17:54 UTC\n"
                            "Latency min/avg/max: 0/0.4167/12\nReceived: 49\nSent: 48\nConnections: 3\n"
                            "Outstanding: 1\nZxid: 0x10000001f\nMode: leader\nNode count: 131\n"
                            "Proposal sizes last/min/max: 48/48/300\n",
        status));
    QCOMPARE(status.version, QStringLiteral("3.8.0"));
    QCOMPARE(status.mode, ServerStatus::Mode::Leader);
    QCOMPARE(status.zxid, std::optional<quint64>(0x10000001fULL));
    QCOMPARE(status.latencyAvgMs, std::optional(0.4167));
    QCOMPARE(status.latencyMaxMs, std::optional(12.0));
    QCOMPARE(status.connections, std::optional<qint64>(3));
    QCOMPARE(status.outstanding, std::optional<qint64>(1));
    QCOMPARE(status.znodes, std::optional<qint64>(131));
    QVERIFY(!status.watches);
}

void TestServerAnswers::srvrOfThreeFourHasWholeNumbers()
{
    ServerStatus status;
    QVERIFY(model::readSrvr("Zookeeper version: 3.4.14-4c25d480e66aadd371de8bd2fd8da255ac140bcf, built on 2019\n"
                            "Latency min/avg/max: 0/1/7\nMode: standalone\n",
        status));
    QCOMPARE(status.version, QStringLiteral("3.4.14"));
    QCOMPARE(status.latencyAvgMs, std::optional(1.0));
    QCOMPARE(status.mode, ServerStatus::Mode::Standalone);
    QVERIFY(!status.znodes); // not told is not zero
}

void TestServerAnswers::mntrTellsMore()
{
    ServerStatus status;
    std::optional<model::LatencySums> sums;
    QVERIFY(model::readMntr("zk_version\t3.8.0-x, built on 2024\nzk_server_state\tfollower\nzk_avg_latency\t0.5\n"
                            "zk_max_latency\t9\nzk_num_alive_connections\t2\nzk_outstanding_requests\t0\n"
                            "zk_znode_count\t7\nzk_watch_count\t4\nzk_approximate_data_size\t1234\n"
                            "zk_cnt_readlatency\t10\nzk_sum_readlatency\t5\nzk_cnt_updatelatency\t2\n"
                            "zk_sum_updatelatency\t3\n",
        status, sums));
    QCOMPARE(status.mode, ServerStatus::Mode::Follower);
    QCOMPARE(status.watches, std::optional<qint64>(4));
    QCOMPARE(status.dataBytes, std::optional<qint64>(1234));
    QVERIFY(sums);
    QCOMPARE(sums->milliseconds, 8.0);
    QCOMPARE(sums->requests, 12.0);
}

void TestServerAnswers::mntrOfOldServersHasNoSums()
{
    ServerStatus status;
    std::optional<model::LatencySums> sums;
    QVERIFY(model::readMntr("zk_version\t3.4.14\nzk_server_state\tleader\nzk_avg_latency\t0\n", status, sums));
    QVERIFY(!sums);
    QCOMPARE(status.mode, ServerStatus::Mode::Leader);
}

void TestServerAnswers::refusesOtherTexts()
{
    ServerStatus status;
    std::optional<model::LatencySums> sums;
    QVERIFY(!model::readSrvr("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n", status));
    QVERIFY(!model::readMntr("mntr is not executed because it is not in the whitelist.\n", status, sums));
}

QTEST_GUILESS_MAIN(TestServerAnswers)
#include "tst_serveranswers.moc"

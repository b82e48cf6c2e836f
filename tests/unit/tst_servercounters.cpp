// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/servercounters.h"

#include <QTest>

/// Answers as servers of 3.8.0 write them.
class tst_ServerCounters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMntr();
    void readsSrvr();
    void readsNothing();
};

void tst_ServerCounters::readsMntr()
{
    const auto counters = app::parseServerCounters("zk_version\t3.8.0\nzk_packets_sent\t17\nzk_packets_received\t18\n"
                                                   "zk_watch_count\t4\nzk_cnt_node_deleted_watch_count\t1\n"
                                                   "zk_sum_node_deleted_watch_count\t5\n");
    QCOMPARE(counters.packetsSent.value_or(-1), 17);
    QCOMPARE(counters.packetsReceived.value_or(-1), 18);
    QCOMPARE(counters.watches.value_or(-1), 4);
    QCOMPARE(counters.deletionsTold.value_or(-1), 5);
}

void tst_ServerCounters::readsSrvr()
{
    const auto counters = app::parseServerCounters("Zookeeper version: 3.8.0-11, built on x\nLatency min/avg/max: "
                                                   "0/0.0/0\nReceived: 2\nSent: 1\nConnections: 1\nMode: standalone\n");
    QCOMPARE(counters.packetsReceived.value_or(-1), 2);
    QCOMPARE(counters.packetsSent.value_or(-1), 1);
    QVERIFY(!counters.watches && !counters.deletionsTold);
}

void tst_ServerCounters::readsNothing()
{
    const auto counters = app::parseServerCounters("Received: many\nzk_watch_count\n");
    QVERIFY(!counters.packetsReceived && !counters.packetsSent && !counters.watches && !counters.deletionsTold);
}

QTEST_APPLESS_MAIN(tst_ServerCounters)
#include "tst_servercounters.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessiontraces.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ListedConnection;
using model::SessionCount;
using model::SessionTraces;

/// What servers answer about sessions, as captured from 3.8.0, and what follows from one count after the other.
class TestSessionTraces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheAdminServersLists();
    void aFollowerListsNoSessions();
    void readsTheWordsLists();
    void howItEnded_data();
    void howItEnded();
    void aCountMayNoticeItFirst();
    void aServerThatStartedAgainHasAnotherClock();

private:
    static constexpr qint64 id = 0x100019a3c1e0001;
    static constexpr int timeoutMs = 6000;
    /// A count that takes 10 ms; the server's clock is 1,000,000 behind ours.
    [[nodiscard]] static SessionCount count(qint64 atMs, bool lives, qint64 respondedMs);
};

SessionCount TestSessionTraces::count(qint64 atMs, bool lives, qint64 respondedMs)
{
    SessionCount count;
    count.beganMs = atMs;
    count.endedMs = atMs + 10;
    count.complete = true;
    count.takeSessions(lives ? QHash<qint64, int>{{id, 0}, {7, 0}} : QHash<qint64, int>{{7, 0}});
    QList<ListedConnection> connections;
    if (respondedMs > 0)
        connections.append({id, u"10.0.0.9:1234"_s, timeoutMs, 1, respondedMs - 1'000'000});
    count.takeConnections(u"server:2181"_s, connections);
    return count;
}

void TestSessionTraces::readsTheAdminServersLists()
{
    const auto object = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
    const auto sessions = model::listedSessions(object(
        R"({"expiry_time_to_session_ids":{"26915000":[72059355983118336,72059355983118337],"26917000":[-6917529027641081855]},
            "session_id_to_ephemeral_paths":{"72059355983118336":["/e1"]},"command":"dump","error":null})"));
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 3);
    QVERIFY(sessions->contains(72059355983118337) && sessions->contains(-6917529027641081855));

    const auto connections = model::listedConnections(object(
        R"({"connections":[{"remote_socket_address":"127.0.0.1:37252","session_id":72059355983118337,"last_operation":"SESS",
            "established":1795387802386,"session_timeout":6000,"last_response_time":26908167}],
            "secure_connections":[{"remote_socket_address":"127.0.0.1:5","session_id":5}]})"));
    QCOMPARE(connections.size(), 2);
    const ListedConnection expected{72059355983118337, u"127.0.0.1:37252"_s, 6000, 1795387802386, 26908167};
    QCOMPARE(connections.at(0), expected);
    QCOMPARE(connections.at(1).session, 5);
}

void TestSessionTraces::aFollowerListsNoSessions()
{
    const QJsonObject dump =
        QJsonDocument::fromJson(R"({"expiry_time_to_session_ids":{},"session_id_to_ephemeral_paths":{"1":["/e"]}})")
            .object();
    QVERIFY(!model::listedSessions(dump));
    QVERIFY(!model::listedSessions(QByteArray("dump is not executed because it is not in the whitelist.\n")));
}

void TestSessionTraces::readsTheWordsLists()
{
    const auto sessions = model::listedSessions(
        QByteArray("SessionTracker dump:\nSession Sets (1)/(2):\n2 expire at Sun Nov 22 22:50:09 UTC 2026:\n"
                   "\t0x100019a3c1e0000\n\t0xa000000000000001\nephemeral nodes dump:\nSessions with Ephemerals (1):\n"
                   "0x100019a3c1e0005:\n\t/e1\nConnections dump:\n\tip: /127.0.0.1:37266 sessionId: 0x0\n"));
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 2);
    QVERIFY(sessions->contains(static_cast<qint64>(0xa000000000000001ULL)));
    const auto ofFollower = model::listedSessions(QByteArray("SessionTracker dump:\nGlobal Sessions(1):\n"
                                                             "0x100019a3c1e0000\t4000ms\nephemeral nodes dump:\n"));
    QVERIFY(ofFollower);
    QCOMPARE(ofFollower->value(0x100019a3c1e0000), 4000);

    const auto connections = model::listedConnections(QByteArray(
        " /127.0.0.1:37262[0](queued=0,recved=1,sent=0)\n"
        " /127.0.0.1:37252[1](queued=0,recved=1,sent=1,sid=0x100019a3c1e0001,lop=SESS,est=1795387802386,to=6000,"
        "lcxid=0x0,lzxid=0x2,lresp=26908167,llat=1,minlat=0,avglat=1,maxlat=1)\n"
        " /[0:0:0:0:0:0:0:1]:37244[1](queued=0,recved=2,sent=2,sid=0x5,lop=PING,est=1,to=4000,lresp=2)\n\n"));
    QCOMPARE(connections.size(), 2);
    const ListedConnection expected{id, u"127.0.0.1:37252"_s, 6000, 1795387802386, 26908167, 1, 1};
    QCOMPARE(connections.at(0), expected);
    QCOMPARE(connections.at(1).client, u"[0:0:0:0:0:0:0:1]:37244"_s);
}

void TestSessionTraces::howItEnded_data()
{
    QTest::addColumn<qint64>("lastResponse"); ///< at the second count, at 2,004,000; 0: no connection any more
    QTest::addColumn<qint64>("goneMs");
    QTest::addColumn<bool>("livesOn");
    QTest::addColumn<std::optional<bool>>("closed");
    const std::optional<bool> unknown;
    // The first count, at 2,000,000, saw an answer at 1,999,000.
    QTest::newRow("heard of lately") << qint64(2'003'500) << qint64(2'005'000) << false << std::optional(true);
    QTest::newRow("heard of, then nothing for too long to tell")
        << qint64(2'003'500) << qint64(2'013'000) << false << unknown;
    QTest::newRow("no connection, its time up") << qint64(0) << qint64(2'009'000) << false << std::optional(false);
    QTest::newRow("lives on") << qint64(2'003'500) << qint64(2'005'000) << true << unknown;
}

void TestSessionTraces::howItEnded()
{
    QFETCH(qint64, lastResponse);
    QFETCH(qint64, goneMs);
    QFETCH(bool, livesOn);
    QFETCH(std::optional<bool>, closed);
    SessionTraces traces;
    traces.take(count(1'998'000, true, 1'997'500));
    traces.take(count(2'000'000, true, 1'999'000));
    const auto facts = traces.take(count(2'004'000, true, lastResponse));
    QVERIFY(facts.value(id).lives);
    QCOMPARE(facts.value(id).client.isEmpty(), lastResponse == 0);
    QCOMPARE(facts.value(id).timeoutMs, timeoutMs);
    traces.noteGone(id, goneMs);
    QCOMPARE(traces.wasClosed(id), std::optional<bool>());
    traces.take(count(goneMs + 300, livesOn, livesOn ? goneMs + 100 : 0));
    QCOMPARE(traces.wasClosed(id), closed);
}

/// The watch's event comes after a count that does not list the session any more.
void TestSessionTraces::aCountMayNoticeItFirst()
{
    SessionTraces traces;
    traces.take(count(1'998'000, true, 1'997'500));
    traces.take(count(2'000'000, true, 1'999'000));
    traces.take(count(2'004'000, true, 0));
    traces.take(count(2'008'000, false, 0));
    traces.noteGone(id, 2'008'500);
    traces.take(count(2'011'000, false, 0));
    QCOMPARE(traces.wasClosed(id), std::optional(false));
}

/// Its clock begins anew: what was known of it must not make an old answer of a young one.
void TestSessionTraces::aServerThatStartedAgainHasAnotherClock()
{
    SessionTraces traces;
    traces.take(count(2'000'000, true, 1'999'000));
    const auto facts = traces.take(count(2'010'000, true, 1'000'500)); // answered at 500 of its new clock
    QVERIFY(facts.value(id).heardMs > 2'000'000);
}

QTEST_GUILESS_MAIN(TestSessionTraces)
#include "tst_sessiontraces.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/explanationtext.h"

#include <QLocale>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using model::Explanation;
using Kind = ClusterEvent::Kind;
using Evidence = ClusterEvent::Evidence;
using Events = std::deque<ClusterEvent>;

/// What is told of each change, word by word: as much as was seen, and not more.
class TestExplanation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void text_data();
    void text();
    void theStoryIsTheSameFromEachOfItsEvents();
    void timesAreJudged_data();
    void timesAreJudged();
    void aSilentSessionIsExpectedToEnd();
    void farApartIsNotOneStory();
};

namespace {

QString candidate(int number) { return u"/election/c_%1"_s.arg(number, 10, 10, QLatin1Char('0')); }
QString broker(int number) { return u"/brokers/ids/%1"_s.arg(number); }

ClusterEvent happened(Kind kind, const QString &node, qint64 timeMs = 10'000)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = timeMs;
    event.cluster = u"/election"_s;
    event.product = u"plain-election"_s;
    event.node = node;
    event.session = 0x10;
    return event;
}

/// Candidate 3 goes; 1 leads, or 4 does from then on.
ClusterEvent gone(Evidence evidence, const QStringList &watchers, bool verified, const QString &leader)
{
    ClusterEvent gone = happened(Kind::Gone, candidate(3));
    gone.evidence = evidence;
    gone.watchers = watchers;
    gone.watchersVerified = verified;
    gone.leader = leader;
    return gone;
}

ClusterEvent leads(const QString &node, const QString &previous, qint64 gapMs = -1)
{
    ClusterEvent leads = happened(Kind::NewLeader, node);
    leads.session = 0x11;
    leads.leader = node;
    leads.previous = previous;
    leads.gapMs = gapMs;
    return leads;
}

ClusterEvent of(const QString &product, const QString &cluster, ClusterEvent event)
{
    event.product = product;
    event.cluster = cluster;
    return event;
}

ClusterEvent kafka(ClusterEvent event)
{
    event.name = event.node.startsWith(u"/brokers"_s) ? u"broker "_s + event.node.section(u'/', -1) : QString();
    return of(u"kafka"_s, u"/controller"_s, event);
}

ClusterEvent with(ClusterEvent event, const std::function<void(ClusterEvent &)> &change)
{
    change(event);
    return event;
}

void departures()
{
    const QString four = candidate(4);
    const QString three = candidate(3);
    QTest::newRow("the leader, only the next one watched")
        << Events{gone(Evidence::ExpiredSeen, {four}, true, four), leads(four, three)} << 1
        << u"c_0000000003 is gone: its session 0x10 expired, as the servers' lists of sessions show. Only c_0000000004 "
           "watched it, so only it woke, found itself first and leads."_s;
    QTest::newRow("the leader, nothing verified")
        << Events{gone(Evidence::None, {four}, false, four), leads(four, three)} << 0
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in the tree. By the "
           u"recipe "
           "only c_0000000004 watched it: it stands first now and leads."_s;
    QTest::newRow("killed here") << Events{with(gone(Evidence::ExpiredAfterKill, {four}, true, four),
                                               [](auto &event) {
                                                   event.gapMs = 2100;
                                                   event.timeoutMs = 3000;
                                               }),
        leads(four, three, 2110)} << 1
                                 << u"c_0000000003 is gone: its session 0x10 expired 2.1 s after its process was "
                                    u"killed here, within the 2.0 s to "
                                    "5.0 s to expect of a timeout of 3.0 s. Only c_0000000004 watched it, so only it "
                                    "woke, found itself first and "
                                    "leads; nobody led for 2.1 s."_s;
    QTest::newRow("frozen here, timeout unknown")
        << Events{with(
               gone(Evidence::ExpiredAfterFreeze, {}, false, candidate(1)), [](auto &event) { event.gapMs = 2900; })}
        << 0
        << u"c_0000000003 is gone: its session 0x10 expired 2.9 s after its process was frozen here. By the recipe "
           u"nobody "
           "watched it, as it stood last in line; c_0000000001 still leads."_s;
    QTest::newRow("closed here")
        << Events{gone(Evidence::ClosedByUs, {four}, true, candidate(1))} << 0
        << u"c_0000000003 left: its process, started here, resigned and closed its session 0x10, so that nothing had "
           u"to "
           "expire. Only c_0000000004 watched it, so only it woke; c_0000000001 still leads."_s;
    QTest::newRow("closed elsewhere")
        << Events{gone(Evidence::ClosedSeen, {four}, false, candidate(1))} << 0
        << u"c_0000000003 is gone: its client closed its session 0x10, as the servers' lists of sessions show. By the "
           "recipe only c_0000000004 watched it; c_0000000001 still leads."_s;
    QTest::newRow("failover was broken")
        << Events{gone(Evidence::ClosedSeen, {}, true, four), leads(four, three)} << 1
        << u"c_0000000003 is gone: its client closed its session 0x10, as the servers' lists of sessions show. Nobody "
           "watched it, so that nobody woke; c_0000000004 stands first in line now and leads."_s;
    QTest::newRow("a herd in a line")
        << Events{gone(Evidence::ClosedSeen, {four, candidate(5), candidate(6)}, true, four), leads(four, three, 40)}
        << 1
        << u"c_0000000003 is gone: its client closed its session 0x10, as the servers' lists of sessions show. 3 "
           "members watched it and woke; c_0000000004 stands first in line now and leads, and nobody led for 40 ms."_s;
    QTest::newRow("another one watched")
        << Events{gone(Evidence::ClosedSeen, {candidate(5)}, true, four), leads(four, three)} << 1
        << u"c_0000000003 is gone: its client closed its session 0x10, as the servers' lists of sessions show. Only "
           "c_0000000005 watched it, so only it woke; c_0000000004 stands first in line now and leads."_s;
    QTest::newRow("a persistent one") << Events{with(
        gone(Evidence::None, {}, false, {}), [](auto &event) { event.session = 0; })}
                                      << 0
                                      << u"c_0000000003 is gone: it belonged to no session, so somebody deleted it. By "
                                         u"the recipe nobody watched it, as "
                                         "it stood last in line; nobody leads."_s;
}

void recipes()
{
    const QString four = candidate(4);
    const QString three = candidate(3);
    const auto lockGone = with(gone(Evidence::None, {broker(1), broker(2), broker(3)}, false, {}),
        [](auto &event) { event.node = broker(0); });
    QTest::newRow("a lock's owner")
        << Events{kafka(lockGone), kafka(happened(Kind::LeaderLost, broker(0))),
               kafka(with(leads(broker(2), broker(0), 40), [](auto &event) { event.timeMs += 40; }))}
        << 2
        << u"broker 0 of session 0x10 is gone: deleted, closed and expired look the same in the tree. By the recipe 3 "
           "members watched the lock; broker 2 holds the lock now and leads, and nobody led for 40 ms."_s;
    QTest::newRow("nobody took the lock yet")
        << Events{kafka(lockGone), kafka(happened(Kind::LeaderLost, broker(0)))} << 1
        << u"broker 0 of session 0x10 is gone: deleted, closed and expired look the same in the tree. By the recipe 3 "
           "members watched the lock; nobody leads /controller then."_s;
    QTest::newRow("a lock given up") << Events{kafka(happened(Kind::LeaderLost, broker(0))),
        kafka(with(leads(broker(2), broker(0), 40), [](auto &event) { event.timeMs += 40; }))}
                                     << 1
                                     << u"/brokers/ids/0 no longer holds the lock of /controller, though its own znode "
                                        u"was still there. broker 2 holds "
                                        "the lock now and leads; nobody led for 40 ms."_s;
    QTest::newRow("a standby")
        << Events{kafka(with(gone(Evidence::None, {}, false, broker(2)), [](auto &event) { event.node = broker(1); }))}
        << 0
        << u"broker 1 of session 0x10 is gone: deleted, closed and expired look the same in the tree. In this recipe "
           "nobody watches a standby; /brokers/ids/2 still leads."_s;
    const auto solr = [](const ClusterEvent &event) { return of(u"solr-overseer"_s, u"/overseer_elect"_s, event); };
    QTest::newRow("proclaimed")
        << Events{solr(gone(Evidence::None, {four}, false, four)), solr(leads(four, three))} << 1
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in "
           "the tree. By the recipe only c_0000000004 watched it: it is proclaimed now and leads."_s;
    const auto mesos = [](const ClusterEvent &event) { return of(u"mesos"_s, u"/mesos"_s, event); };
    QTest::newRow("all watch the line")
        << Events{mesos(gone(Evidence::None, {}, false, four)), mesos(leads(four, three))} << 1
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in the tree. By the "
           u"recipe "
           "everybody watches the whole line and wakes; c_0000000004 stands first in line now and leads."_s;
    QTest::newRow("readers and writers")
        << Events{of(u"curator-read-write-lock"_s, u"/rw"_s, gone(Evidence::None, {}, false, candidate(1)))} << 0
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in the tree. c_0000000001 "
           "still leads."_s;
    QTest::newRow("a registry")
        << Events{of(u"kazoo-party"_s, u"/party"_s, gone(Evidence::None, {}, false, {}))} << 0
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in "
           "the tree. Who lists /party does not find it any more."_s;
    QTest::newRow("an unknown recipe")
        << Events{of(u"yours"_s, u"/yours"_s, gone(Evidence::None, {}, false, four)),
               of(u"yours"_s, u"/yours"_s, leads(four, three))}
        << 1
        << u"c_0000000003 of session 0x10 is gone: deleted, closed and expired look the same in the tree. c_0000000004 "
           "leads now."_s;
    QTest::newRow("the first one ever") << Events{leads(four, {})} << 0
                                        << u"c_0000000004 leads /election: it stands first in line."_s;
    QTest::newRow("the first lock ever") << Events{kafka(leads(broker(1), {}))} << 0
                                         << u"broker 1 leads /controller: it holds the lock."_s;
    QTest::newRow("seen only afterwards") << Events{happened(Kind::SessionLost, {}, 4000),
        happened(Kind::SessionBack, {}, 9900), gone(Evidence::None, {four}, false, four), leads(four, three)}
                                          << 3
                                          << u"When our view of /election was back, c_0000000003 was gone and "
                                             u"c_0000000004 led. When and how that happened "
                                             "was not seen."_s;
}

void arrivals()
{
    const auto joined = [](const QString &watched, const QString &leader) {
        return with(happened(Kind::Joined, candidate(4)), [&](auto &event) {
            event.watched = watched;
            event.leader = leader;
        });
    };
    QTest::newRow("joined behind the leader")
        << Events{joined(candidate(1), candidate(1))} << 0
        << u"c_0000000004 joined /election with session 0x10. By the recipe it watches c_0000000001, which leads."_s;
    QTest::newRow("joined behind another") << Events{joined(candidate(3), candidate(1))} << 0
                                           << u"c_0000000004 joined /election with session 0x10. By the recipe it "
                                              "watches c_0000000003; c_0000000001 leads."_s;
    QTest::newRow("joined and leads") << Events{joined({}, candidate(4))} << 0
                                      << u"c_0000000004 joined /election with session 0x10. It leads from the start."_s;
    QTest::newRow("joined a registry") << Events{of(u"kazoo-party"_s, u"/party"_s, joined({}, {}))} << 0
                                       << u"c_0000000004 registered in /party with session 0x10."_s;
    QTest::newRow("joined for good") << Events{with(joined({}, {}), [](auto &event) {
        event.session = 0;
    })} << 0 << u"c_0000000004 is in /election now, as a znode of no session: it stays when its process ends."_s;
    QTest::newRow("registered")
        << Events{with(happened(Kind::Registered, u"/registry/n_0000000002"_s),
               [](auto &event) { event.detail = u"http://10.0.0.5:80"_s; })}
        << 0
        << u"/registry/n_0000000002 is registered as a worker now, by session 0x10. It is to be reached at "
           "http://10.0.0.5:80."_s;
    QTest::newRow("unregistered") << Events{happened(Kind::Unregistered, u"/registry/n_0000000002"_s)} << 0
                                  << u"/registry/n_0000000002 of session 0x10 is no longer registered as a worker."_s;
    QTest::newRow("unregistered to lead")
        << Events{with(leads(candidate(4), {}), [](auto &event) { event.session = 0x10; }),
               happened(Kind::Unregistered, u"/registry/n_0000000002"_s)}
        << 1
        << u"/registry/n_0000000002 is no longer registered as a worker. Its session 0x10 leads now, and a leader does "
           u"no "
           "work."_s;
    QTest::newRow("unregistered with its candidate")
        << Events{gone(Evidence::None, {}, false, {}), happened(Kind::Unregistered, u"/registry/n_0000000002"_s)} << 1
        << u"/registry/n_0000000002 is no longer registered as a worker. The candidate of its session 0x10 is gone, "
           "too."_s;
}

void processesAndServers()
{
    const auto ofProcess = [](Kind kind, int timeoutMs) {
        return with(happened(kind, candidate(1)), [&](auto &event) {
            event.pid = 4711;
            event.timeoutMs = timeoutMs;
        });
    };
    QTest::newRow("killed")
        << Events{ofProcess(Kind::KilledHere, 3000)} << 0
        << u"The process of c_0000000001 was killed here, which ZooKeeper cannot know yet. Its "
           "session, with a timeout of 3.0 s, expires 2.0 s to 5.0 s after that, and until then its "
           "znodes stay."_s;
    QTest::newRow("killed, timeout unknown") << Events{ofProcess(Kind::KilledHere, 0)} << 0
                                             << u"The process of c_0000000001 was killed here, which ZooKeeper cannot "
                                                "know yet. Its znodes stay until its session has expired."_s;
    QTest::newRow("frozen") << Events{ofProcess(Kind::FrozenHere, 3000)} << 0
                            << u"The process of c_0000000001 was frozen here and sends no heartbeats. Unless it is "
                               "resumed, its session, with a timeout of 3.0 s, expires 2.0 s to 5.0 s after that."_s;
    QTest::newRow("resumed")
        << Events{ofProcess(Kind::ResumedHere, 0)} << 0
        << u"The process of c_0000000001 runs again. Its next heartbeat keeps the session, if that "
           "has not expired."_s;
    QTest::newRow("told to leave") << Events{ofProcess(Kind::LeftHere, 0)} << 0
                                   << u"c_0000000001 was told here to resign. Its process 4711 closes its session, so "
                                      "that nothing has to expire."_s;
    QTest::newRow("started")
        << Events{ofProcess(Kind::StartedHere, 0)} << 0
        << u"A participant was started here as process 4711. It joins the line when its session is "
           "connected."_s;
    QTest::newRow("server down")
        << Events{happened(Kind::ServerDown, u"127.0.0.1:2181"_s)} << 0
        << u"Server 127.0.0.1:2181 is down. Its clients look for another server and keep their "
           "sessions if they find one within their timeouts."_s;
    QTest::newRow("server up") << Events{happened(Kind::ServerUp, u"127.0.0.1:2181"_s)} << 0
                               << u"Server 127.0.0.1:2181 serves."_s;
    QTest::newRow("view lost") << Events{happened(Kind::SessionLost, {})} << 0
                               << u"Our own view was interrupted. What happens meanwhile is not known here."_s;
    QTest::newRow("view back")
        << Events{happened(Kind::SessionBack, {})} << 0
        << u"Our own view is back: what is shown was read again. What happened meanwhile was not "
           "seen."_s;
}

} // namespace

void TestExplanation::text_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");
    departures();
    recipes();
    arrivals();
    processesAndServers();
}

void TestExplanation::text()
{
    QFETCH(Events, events);
    QFETCH(int, index);
    QTEST(app::explanationText(events, index), "text");
}

void TestExplanation::theStoryIsTheSameFromEachOfItsEvents()
{
    auto lock = kafka(gone(Evidence::None, {broker(1), broker(2)}, false, {}));
    lock.node = broker(0);
    lock.timeMs += 15; // read after the lock itself
    const Events events{kafka(happened(Kind::LeaderLost, broker(0))), lock,
        kafka(with(leads(broker(2), broker(0), 40), [](auto &event) { event.timeMs += 40; }))};
    const QString text = app::explanationText(events, 0);
    QVERIFY2(text.contains(u"is gone"_s) && text.contains(u"broker 2 holds the lock"_s), qPrintable(text));
    QCOMPARE(app::explanationText(events, 1), text);
    QCOMPARE(app::explanationText(events, 2), text);
}

void TestExplanation::timesAreJudged_data()
{
    QTest::addColumn<qint64>("silentMs");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("text");
    const QString rest = u" than the 2.0 s to 5.0 s to expect of a timeout of 3.0 s"_s;
    QTest::newRow("sooner") << 1999LL << int(Explanation::Verdict::Sooner) << QString(u"sooner"_s + rest);
    QTest::newRow("within") << 2000LL << int(Explanation::Verdict::Within)
                            << u"within the 2.0 s to 5.0 s to expect of a timeout of 3.0 s"_s;
    QTest::newRow("later") << 5001LL << int(Explanation::Verdict::Later) << QString(u"later"_s + rest);
}

void TestExplanation::timesAreJudged()
{
    QFETCH(qint64, silentMs);
    ClusterEvent departure = gone(Evidence::ExpiredAfterKill, {}, false, candidate(1));
    departure.gapMs = silentMs;
    departure.timeoutMs = 3000;
    const Explanation told = model::explain(departure, {departure}, 2000);
    QTEST(int(told.verdict), "verdict");
    QTEST(app::verdictText(told), "text");
    // How long ago a closed session's process ended says nothing about expiry.
    departure.evidence = Evidence::ClosedByUs;
    QCOMPARE(model::explain(departure, {departure}, 2000).verdict, Explanation::Verdict::Unknown);
}

void TestExplanation::aSilentSessionIsExpectedToEnd()
{
    ClusterEvent killed = happened(Kind::KilledHere, candidate(1));
    killed.timeoutMs = 9000;
    const Explanation told = model::explain(killed, {killed}, 500);
    QVERIFY(told.expected.has_value());
    QCOMPARE(told.expected->leastMs, 6000);
    QCOMPARE(told.expected->mostMs, 9500);
}

void TestExplanation::farApartIsNotOneStory()
{
    const ClusterEvent lost = happened(Kind::LeaderLost, candidate(3));
    ClusterEvent late = leads(candidate(4), candidate(3), model::storyMs + 1);
    late.timeMs = lost.timeMs + model::storyMs + 1;
    const Events events{gone(Evidence::None, {}, false, {}), lost, late};
    // Who led before is known, but not what became of it: that its znode stayed is not claimed.
    QCOMPARE(app::explanationText(events, 2),
        u"c_0000000004 stands first in line now and leads; nobody led for 1 min 0 s."_s);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"

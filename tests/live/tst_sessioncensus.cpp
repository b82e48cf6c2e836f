// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessioncensus.h"

#include "model/cluster/watchverifier.h"
#include "model/ensemble/admindoors.h"
#include "model/ensemble/ensemblemonitor.h"
#include "tests/support/bystander.h"
#include "tests/support/faultrelay.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::AdminDoors;
using model::ServerDoor;
using model::SessionCensus;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

namespace {
constexpr int patienceMs = 30'000; ///< three servers and this test may share two slow cores

/// Counts without rest: a test may burden its own servers, and a slow machine's counts stay many in a timeout.
void hurry(SessionCensus *census) { census->setRestMs(50, 0); }
} // namespace

/// The sessions of a real ensemble of three, as its servers list them.
class TestSessionCensus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhereASessionIsConnected();
    void asksNobodyInVain();
    void aServerThatIsSilentMakesItIncomplete();
    void aCleanCloseIsTold();
    void anExpiryIsTold();
    void aSessionThatOnlyLostAZnodeIsNotOver();
    void findsTheAdminServersThatWereNamed();
    void withoutAdminServersWordsAreAsked();
    void aWordThatIsNotAllowedSaysSo();

private:
    [[nodiscard]] static QList<QUrl> admins();
    /// `closed`: what the census says of a session that expired.
    void letOneExpire(std::optional<bool> *closed);
};

QList<QUrl> TestSessionCensus::admins()
{
    QList<QUrl> urls;
    for (int id = 1; id <= 3; ++id)
        urls.append(QUrl(RealEnsemble::shared().server(id).admin));
    return urls;
}

void TestSessionCensus::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

void TestSessionCensus::tellsWhereASessionIsConnected()
{
    const auto session = testsupport::openSession(RealEnsemble::shared().server(2).client, 9000);
    QVERIFY(session);
    const qint64 id = session->status().sessionId;
    SessionCensus census;
    census.setAdminServers(admins());
    census.askSoon();
    QTRY_VERIFY_WITH_TIMEOUT(census.countedAtMs() != 0, patienceMs);
    QVERIFY(census.isComplete());
    const auto facts = census.facts(id);
    QVERIFY(facts);
    QVERIFY(facts->lives);
    QCOMPARE(facts->server, RealEnsemble::shared().server(2).client);
    QVERIFY(facts->client.startsWith("127.0.0.1:"_L1));
    QCOMPARE(facts->timeoutMs, session->status().timeoutMs);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(facts->establishedMs > now - 60'000 && facts->establishedMs <= now);
    QVERIFY(facts->heardMs > now - 60'000 && facts->heardMs <= now);
    QVERIFY(!census.facts(12345));
}

void TestSessionCensus::asksNobodyInVain()
{
    SessionCensus census;
    QVERIFY(!census.canAsk());
    QSignalSpy counted(&census, &SessionCensus::counted);
    census.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, patienceMs);
    QVERIFY(!census.isComplete());
}

void TestSessionCensus::aServerThatIsSilentMakesItIncomplete()
{
    Bystander somebody(RealEnsemble::shared().connectString());
    SessionCensus census;
    census.setAdminServers(admins() << QUrl(u"http://127.0.0.1:1"_s));
    QSignalSpy counted(&census, &SessionCensus::counted);
    census.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, patienceMs);
    QVERIFY(!census.isComplete());
    const auto facts = census.facts(somebody.session()->status().sessionId);
    QVERIFY(facts && facts->lives);
}

void TestSessionCensus::aCleanCloseIsTold()
{
    auto session = testsupport::openSession(RealEnsemble::shared().connectString(), 20000);
    QVERIFY(session);
    const qint64 id = session->status().sessionId;
    SessionCensus census;
    hurry(&census);
    census.setAdminServers(admins());
    census.setWatching(true);
    QSignalSpy counted(&census, &SessionCensus::counted);
    QTRY_VERIFY_WITH_TIMEOUT(counted.size() >= 1 && census.facts(id), patienceMs);
    // Another look, between which and the first it was heard of.
    bool heard = false;
    session->exists(u"/"_s, zkbridge::Session::Watch::No, this, [&](const auto &reply) { heard = reply.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(heard, patienceMs);
    const auto before = counted.size();
    QTRY_VERIFY_WITH_TIMEOUT(counted.size() >= before + 2, patienceMs); // the first may have begun before

    QSignalSpy closed(session.get(), &zkbridge::Session::closed);
    session->close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patienceMs);
    census.noteGone(id);
    QTRY_VERIFY_WITH_TIMEOUT(census.wasClosed(id).has_value(), patienceMs);
    QCOMPARE(census.wasClosed(id), std::optional(true));
}

/// A count has to fall into the second half of the silence. Where none did, as the machine stood still, the end cannot
/// be told, which is no answer, and the next session is looked at.
void TestSessionCensus::anExpiryIsTold()
{
    std::optional<bool> closed;
    for (int attempt = 0; attempt < 3 && !closed && !QTest::currentTestFailed(); ++attempt)
        letOneExpire(&closed);
    if (!QTest::currentTestFailed())
        QCOMPARE(closed, std::optional(false));
}

void TestSessionCensus::letOneExpire(std::optional<bool> *closed)
{
    testsupport::FaultRelay relay(RealEnsemble::shared().server(1).client);
    const auto session = testsupport::openSession(relay.connectString(), 6000);
    QVERIFY(session);
    const qint64 id = session->status().sessionId;
    Bystander observer(RealEnsemble::shared().connectString());
    QString mine;
    session->create(u"/mine"_s, "", zkbridge::openAcl(), CreateMode::Ephemeral, this,
        [&mine](const auto &reply) { mine = reply.ok() ? reply->path : QString(); });
    QTRY_COMPARE_WITH_TIMEOUT(mine, u"/mine"_s, patienceMs);
    SessionCensus census;
    hurry(&census);
    census.setAdminServers(admins());
    census.setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(census.facts(id) && census.facts(id)->lives, patienceMs);
    // When it was heard of is known from a packet between two counts.
    bool heard = false;
    session->exists(u"/"_s, zkbridge::Session::Watch::No, this, [&](const auto &reply) { heard = reply.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(heard, patienceMs);
    QSignalSpy counted(&census, &SessionCensus::counted);
    QTRY_VERIFY_WITH_TIMEOUT(counted.size() >= 2, patienceMs);

    relay.freeze(); // its process hangs: connected, but silent
    bool gone = false;
    QTRY_VERIFY_WITH_TIMEOUT((gone = !observer.exists(mine)), patienceMs);
    counted.clear();
    census.noteGone(id);
    // The first may have begun before, the second has not.
    QTRY_VERIFY_WITH_TIMEOUT(counted.size() >= 2, patienceMs);
    *closed = census.wasClosed(id);
}

void TestSessionCensus::aSessionThatOnlyLostAZnodeIsNotOver()
{
    Bystander somebody(RealEnsemble::shared().connectString());
    const qint64 id = somebody.session()->status().sessionId;
    SessionCensus census;
    hurry(&census);
    census.setAdminServers(admins());
    QSignalSpy counted(&census, &SessionCensus::counted);
    census.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, patienceMs);
    census.noteGone(id);
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 2, patienceMs);
    QVERIFY(!census.wasClosed(id));
}

void TestSessionCensus::findsTheAdminServersThatWereNamed()
{
    const auto session = testsupport::openSession(RealEnsemble::shared().server(1).client);
    QVERIFY(session);
    model::EnsembleMonitor monitor(session.get());
    QTRY_COMPARE_WITH_TIMEOUT(monitor.servers().size(), 3, patienceMs);
    AdminDoors doors(&monitor);
    QSignalSpy searched(&doors, &AdminDoors::searched);
    // In another order than the servers', and one that is none: their client ports tell which is which.
    QList<QUrl> named{QUrl(u"http://127.0.0.1:1"_s)};
    for (const QUrl &url : admins())
        named.prepend(url);
    doors.setNamed(named);
    doors.find();
    QTRY_VERIFY_WITH_TIMEOUT(searched.size() >= 1 && !doors.isSearching(), patienceMs);
    QVERIFY(doors.isComplete());
    const QList<ServerDoor> all = doors.doors();
    QCOMPARE(all.size(), 3);
    for (int id = 1; id <= 3; ++id) {
        const auto server = RealEnsemble::shared().server(id);
        QCOMPARE(all.at(id - 1).client.toString(), server.client);
        QCOMPARE(all.at(id - 1).admin, QUrl(server.admin));
    }

    SessionCensus census;
    census.setServers(all);
    census.askSoon();
    QTRY_VERIFY_WITH_TIMEOUT(census.countedAtMs() != 0, patienceMs);
    QVERIFY(census.isComplete());
    QCOMPARE(census.facts(session->status().sessionId)->server, RealEnsemble::shared().server(1).client);
}

/// No AdminServer runs: the same facts come by cons, dump and wchp.
void TestSessionCensus::withoutAdminServersWordsAreAsked()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.adminServer = false;
    options.fourLetterWords = "srvr,mntr,cons,dump,wchp";
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const auto session = testsupport::openSession(ensemble.connectString(), 8000);
    QVERIFY(session);
    bool watching = false;
    session->get(u"/zookeeper"_s, zkbridge::Session::Watch::Yes, this, [&](const auto &r) { watching = r.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(watching, patienceMs);
    model::EnsembleMonitor monitor(session.get());
    AdminDoors doors(&monitor);
    QTRY_VERIFY_WITH_TIMEOUT(doors.knowsAllServers(), patienceMs);
    doors.setNamed({QUrl(ensemble.server(1).admin)}); // where it would be
    QSignalSpy searched(&doors, &AdminDoors::searched);
    doors.find();
    QTRY_VERIFY_WITH_TIMEOUT(searched.size() >= 1 && !doors.isSearching(), patienceMs);
    QVERIFY(doors.admins().isEmpty());
    QVERIFY(!doors.isComplete());

    SessionCensus census;
    census.setServers(doors.doors());
    census.askSoon();
    QTRY_VERIFY_WITH_TIMEOUT(census.countedAtMs() != 0, patienceMs);
    QVERIFY(census.isComplete());
    const auto facts = census.facts(session->status().sessionId);
    QVERIFY(facts);
    QVERIFY(facts->lives);
    QCOMPARE(facts->server, ensemble.server(1).client);
    QVERIFY(facts->client.startsWith("127.0.0.1:"_L1));
    QVERIFY(facts->received > 0 && facts->sent > 0);
    QCOMPARE(facts->timeoutMs, session->status().timeoutMs);

    model::WatchVerifier verifier(session.get());
    verifier.setServers(doors.doors(), doors.knowsAllServers());
    QSignalSpy answered(&verifier, &model::WatchVerifier::answered);
    verifier.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patienceMs);
    const auto watchers = answered.at(0).at(0).value<model::WatchVerifier::Watchers>();
    QVERIFY(watchers.complete);
    QVERIFY(watchers.sessions.value(u"/zookeeper"_s).contains(session->status().sessionId));
}

void TestSessionCensus::aWordThatIsNotAllowedSaysSo()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.adminServer = false;
    options.fourLetterWords = "srvr";
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const auto session = testsupport::openSession(ensemble.connectString(), 8000);
    QVERIFY(session);
    const auto address = zkbridge::ConnectString::parse(ensemble.connectString())->servers.constFirst();
    SessionCensus census;
    census.setServers({{address, QUrl(ensemble.server(1).admin)}});
    QSignalSpy counted(&census, &SessionCensus::counted);
    census.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, patienceMs);
    QVERIFY(!census.isComplete());
    QVERIFY(!census.facts(session->status().sessionId));

    model::WatchVerifier verifier(session.get());
    verifier.setServers({{address, {}}});
    QSignalSpy answered(&verifier, &model::WatchVerifier::answered);
    verifier.askSoon();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patienceMs);
    const auto watchers = answered.at(0).at(0).value<model::WatchVerifier::Watchers>();
    QVERIFY(!watchers.complete);
    QVERIFY(watchers.servers.constFirst().problem.contains(u"wchp"_s));
}

QTEST_GUILESS_MAIN(TestSessionCensus)
#include "tst_sessioncensus.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/member.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/problemtext.h"
#include "app/cluster/watcharrows.h"
#include "app/cluster/watchcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/usersettings.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/sessioncensus.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QAction>
#include <QInputDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;
using model::ClusterProblem;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

/// Watches of an ensemble that is not ours: its AdminServers are named by the user, and remembered.
class TestWatchControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutAdminServersNothingIsVerified();
    void namedOnesVerify();
    void wrongWatchesAreRedArrows();
    void whatIsOursIsMarked();
    void everyCodeHasItsSentences_data();
    void everyCodeHasItsSentences();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RealEnsemble> m_ensemble;
    std::unique_ptr<Bystander> m_leader;
    std::unique_ptr<Bystander> m_follower;
    QString m_election;
    QString m_second;
    std::unique_ptr<EnsembleConnection> m_connection;
    QWidget m_window;
    WatchControls *m_controls = nullptr; ///< the window's
};

void TestWatchControls::initTestCase()
{
    QCoreApplication::setOrganizationName(u"vivarium-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    zkbridge::SandboxOptions words;
    words.servers = 1;
    words.fourLetterWords = "srvr,mntr,cons,dump"; // as usual elsewhere: wchp costs a server much
    m_ensemble = std::make_unique<RealEnsemble>(words);
    auto &ensemble = *m_ensemble;
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_leader = std::make_unique<Bystander>(ensemble.connectString());
    m_follower = std::make_unique<Bystander>(ensemble.connectString());
    m_election = m_leader->create(u"/election"_s);
    const QString first = m_leader->create(m_election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_second = m_follower->create(m_election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    bool watching = false;
    m_follower->session()->get(
        first, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);

    zkbridge::SessionOptions options;
    options.connect = zkbridge::ConnectString::parse(ensemble.connectString()).value();
    options.lock = zkbridge::LockState::Unlocked;
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_controls = new WatchControls(m_connection.get(), &m_window);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_connection->clusters()->cluster(m_election) && m_connection->clusters()->cluster(m_election)->leader(),
        20000);
}

void TestWatchControls::cleanupTestCase()
{
    if (!m_connection)
        return;
    QSignalSpy closed(m_connection.get(), &EnsembleConnection::closed);
    m_connection->close();
    QVERIFY(closed.wait(20000));
    delete m_controls;
    m_connection.reset();
    m_leader.reset();
    m_follower.reset();
    m_ensemble.reset();
}

void TestWatchControls::withoutAdminServersNothingIsVerified()
{
    using Evidence = model::ClusterMember::WatchEvidence;
    QVERIFY(!m_controls->actions().at(0)->shortcut().isEmpty());
    m_controls->actions().at(0)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_controls->isTrouble(), 20000);
    QVERIFY(m_controls->outcome().contains(u"8080"_s));
    QVERIFY(m_controls->outcome().contains(u"wchp"_s));
    QCOMPARE(m_connection->clusters()->cluster(m_election)->member(m_second)->watchEvidence, Evidence::Inferred);
}

void TestWatchControls::namedOnesVerify()
{
    using Evidence = model::ClusterMember::WatchEvidence;
    m_controls->actions().at(1)->trigger();
    auto *dialog = m_window.findChild<QInputDialog *>();
    QVERIFY(dialog);
    const QUrl admin(m_ensemble->server(1).admin);
    dialog->setTextValue(u"127.0.0.1:%1"_s.arg(admin.port()));
    dialog->accept();
    const auto evidence = [this] {
        return m_connection->clusters()->cluster(m_election)->member(m_second)->watchEvidence;
    };
    QTRY_COMPARE_WITH_TIMEOUT(evidence(), Evidence::Verified, 20000);
    QVERIFY(!m_controls->isTrouble());
    QCOMPARE(UserSettings().adminServers(m_ensemble->connectString()), admin.toString());

    // The same AdminServer tells where the members are connected from.
    m_connection->setClustersWatched(true);
    const qint64 session = m_follower->session()->status().sessionId;
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->census()->facts(session).has_value(), 20000);
    QVERIFY(!m_connection->census()->facts(session)->client.isEmpty());
    m_connection->setClustersWatched(false);
}

void TestWatchControls::wrongWatchesAreRedArrows()
{
    using Kind = WatchArrow::Kind;
    auto *clusters = m_connection->clusters();
    const QString leader = clusters->cluster(m_election)->leader()->node;
    Bystander third(m_ensemble->connectString());
    QVERIFY(third.isValid());
    const QString astray = third.create(m_election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    bool watching = false;
    third.session()->get(
        leader, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);
    QTRY_VERIFY(clusters->cluster(m_election)->member(astray));
    m_controls->actions().at(0)->trigger();
    const auto hasProblem = [&] {
        const auto &problems = clusters->cluster(m_election)->problems;
        return std::ranges::any_of(problems, [&](const ClusterProblem &problem) {
            return problem.code == "follower-watches-wrong"_L1 && problem.node == astray;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasProblem(), 20000);
    MemberColors colors;
    const auto arrows = arrowsOf(membersOf(*clusters->cluster(m_election), nullptr, nullptr, colors));
    const QList<WatchArrow> expected{
        {m_second, leader, Kind::Verified}, {astray, m_second, Kind::Missing}, {astray, leader, Kind::Wrong}};
    QCOMPARE(arrows, expected);
    QCOMPARE(arrowPen(Kind::Wrong, m_window.palette()).color(), wrongColor());

    third.remove(astray);
    QTRY_COMPARE(clusters->cluster(m_election)->members.size(), 2);
}

void TestWatchControls::whatIsOursIsMarked()
{
    QString ours;
    m_connection->session()->create(m_election + u"/c_"_s, "", zkbridge::openAcl(), CreateMode::EphemeralSequential,
        this, [&ours](const auto &reply) { ours = reply.ok() ? reply->path : QString(); });
    QTRY_VERIFY(!ours.isEmpty());
    QTRY_COMPARE(m_connection->clusters()->cluster(m_election)->ours, QStringList{ours});
    QVERIFY(!m_connection->clusters()->cluster(m_election)->member(ours));
    QCOMPARE(m_connection->clusters()->cluster(m_election)->members.size(), 2);
}

void TestWatchControls::everyCodeHasItsSentences_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"no-leader", "two-leaders", "leader-session-unknown", "follower-watches-nobody",
             "follower-watches-wrong", "herd", "leader-registered-as-worker", "candidate-not-registered",
             "worker-not-candidate", "duplicate-session", "foreign-child", "sequence-near-end", "persistent-member",
             "unfenced", "static-instance", "not-permitted"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestWatchControls::everyCodeHasItsSentences()
{
    QFETCH(QString, code);
    const ClusterProblem problem{code, u"/e/%2"_s, u"words"_s, {u"/e/%2"_s, u"second"_s, u"third"_s}};
    QVERIFY(problemText(problem).contains(u"/e/%2"_s));
    QVERIFY(!problemText(problem).contains(u"words"_s));
    QVERIFY(!problemText(problem).contains(u"%1"_s) && !problemText(problem).contains(u"%3"_s));
    QVERIFY(!problemHelpText(problem).isEmpty());
    // An event of the past has no evidence beside the znode.
    const ClusterProblem brief{code, u"/e/c"_s, code};
    QVERIFY(problemText(brief).contains(u"/e/c"_s));
    QVERIFY(!problemText(brief).contains(u'%'));
}

QTEST_MAIN(TestWatchControls)
#include "tst_watchcontrols.moc"

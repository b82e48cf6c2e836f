// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/testelection.h"
#include "tests/support/bystander.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using zkbridge::Candidate;
using Member = TestElection::Member;

/// The candidate against a real server. Each case names the rule that other implementations were seen to break.
class tst_Candidate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void leadersLeaveOneAfterTheOther();
    void onlyTheNextIsWoken();
    void predecessorGoesBeforeItIsWatched();
    void ownZnodeDeletedWhileLeading();
    void ownZnodeDeletedWhileFollowing();
    void predecessorIsEditedAndLeaves();
    void ownZnodeIsEdited();
    void parentIsRemoved();
    void parentIsMadeOnTheWay();
    void foreignChildrenDoNotCount();
    void extraZnodeOfTheOwnSessionIsRemoved();
    void createCompletesAfterLeaving();
    void createCompletesAfterTheEnd();
    void createReplyIsLost();
    void rejoinsAfterLeaving();
    void silentLeaderIsReplacedAndFollows();
    void serverStopsAndStarts();

private:
    [[nodiscard]] QString server() const { return m_server; }

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<TestElection> m_election;
    std::unique_ptr<FaultRelay> m_relay;
    int m_number = 0;
};

void tst_Candidate::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_Candidate::init()
{
    m_election = std::make_unique<TestElection>(u"/election%1"_s.arg(++m_number));
    m_relay = std::make_unique<FaultRelay>(m_server);
}

void tst_Candidate::cleanup()
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_election->mostLeaders() <= 1, "two leaders at once");
    m_election.reset();
    m_relay.reset();
}

void tst_Candidate::leadersLeaveOneAfterTheOther()
{
    constexpr std::size_t count = 5;
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY(m_election->addSettled(server()));
    for (std::size_t i = 0; i < count; ++i) {
        Member *member = m_election->at(i);
        QTRY_VERIFY(member->isLeader());
        QCOMPARE(m_election->leaders(), 1);
        QCOMPARE(m_bystander->children(m_election->path()).size(), qsizetype(count - i));
        member->candidate->leave();
        QVERIFY(!member->isLeader()); // before the server knows
        QTRY_COMPARE(member->left, 1);
    }
    QCOMPARE(m_bystander->children(m_election->path()), QStringList());
}

void tst_Candidate::onlyTheNextIsWoken()
{
    constexpr std::size_t count = 10;
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY(m_election->addSettled(server()));
    Member *third = m_election->at(2);
    m_election->at(1)->candidate->leave();

    QTRY_COMPARE(third->candidate->watched(), m_election->at(0)->candidate->node());
    QTRY_VERIFY(third->isFollower());
    QCOMPARE(m_election->leader(), m_election->at(0));
    QCOMPARE(third->led, 0);
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(m_election->at(i)->woken, i == 2 ? 1 : 0);
    for (std::size_t i = 3; i < count; ++i)
        QCOMPARE(m_election->at(i)->candidate->watched(), m_election->at(i - 1)->candidate->node());
}

void tst_Candidate::predecessorGoesBeforeItIsWatched()
{
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    const QString second =
        m_bystander->create(m_election->path() + u"/c_"_s, {}, zkbridge::CreateMode::EphemeralSequential);
    m_relay->strike(FaultRelay::Fault::HoldRequest, {FaultRelay::GetData}, second.toUtf8());
    Member *third = m_election->add(m_relay->connectString());
    QVERIFY(third);
    QTRY_VERIFY(m_relay->hasStruck()); // it has the list, and is about to watch the second
    m_bystander->remove(second);
    m_relay->release();

    QTRY_COMPARE(third->candidate->watched(), first->candidate->node());
    QTRY_VERIFY(third->isFollower());
    QCOMPARE(third->led, 0);
    first->candidate->leave();
    QTRY_VERIFY(third->isLeader());
}

void tst_Candidate::ownZnodeDeletedWhileLeading()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    const QString before = first->candidate->node();
    m_bystander->remove(before);

    QTRY_VERIFY(second->isLeader());
    QTRY_VERIFY(first->isFollower());
    QVERIFY(first->candidate->node() > second->candidate->node()); // at the tail
    QCOMPARE(first->candidate->watched(), second->candidate->node());
    QCOMPARE(first->led, 1);
    QCOMPARE(m_bystander->children(m_election->path()).size(), 2);
}

void tst_Candidate::ownZnodeDeletedWhileFollowing()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_election->addSettled(server()));
    Member *second = m_election->at(1);
    Member *third = m_election->at(2);
    const QString before = second->candidate->node();
    m_bystander->remove(before);

    QTRY_COMPARE(third->candidate->watched(), m_election->at(0)->candidate->node());
    QTRY_COMPARE(second->candidate->watched(), third->candidate->node());
    QTRY_VERIFY(m_election->allSettled());
    QCOMPARE(m_election->leader(), m_election->at(0));
    // Its old watch is taken back: the first one's edit wakes the third alone.
    const int wokenBefore = second->woken;
    const int thirdWoken = third->woken;
    m_bystander->set(m_election->at(0)->candidate->node(), "edited");
    QTRY_COMPARE(third->woken, thirdWoken + 1);
    QCOMPARE(second->woken, wokenBefore);
}

void tst_Candidate::predecessorIsEditedAndLeaves()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    for (int edits = 1; edits <= 2; ++edits) { // the edit uses the watch up
        m_bystander->set(first->candidate->node(), "edited");
        QTRY_COMPARE(second->woken, edits);
        QTRY_COMPARE(second->candidate->watched(), first->candidate->node());
    }
    QCOMPARE(m_election->leader(), first);
    first->candidate->leave();
    QTRY_VERIFY(second->isLeader());
}

void tst_Candidate::ownZnodeIsEdited()
{
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    const QString node = first->candidate->node();
    m_bystander->set(node, "edited");
    QTRY_COMPARE(first->woken, 1);
    // Again until it is told: an edit before the watch is set anew wakes nobody, and nothing shows when it is.
    QTRY_VERIFY((m_bystander->set(node, "edited again"), first->woken > 1));
    QVERIFY(first->isLeader());
    m_bystander->remove(node);
    QTRY_VERIFY(first->isLeader() && first->candidate->node() != node);
}

void tst_Candidate::parentIsRemoved()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_election->addSettled(server()));
    m_bystander->removeWithChildren(m_election->path());

    QTRY_COMPARE(m_bystander->children(m_election->path()).size(), 3);
    QTRY_VERIFY(m_election->allSettled());
    QCOMPARE(m_election->leaders(), 1);
    // The new parent counts from zero: a smaller number than a remembered one is right.
    QCOMPARE(m_bystander->children(m_election->path()).constFirst(), m_election->path() + u"/c_0000000000"_s);
    QCOMPARE(m_election->leader()->candidate->node(), m_election->path() + u"/c_0000000000"_s);
}

void tst_Candidate::parentIsMadeOnTheWay()
{
    m_election = std::make_unique<TestElection>(u"/deep%1/down/election"_s.arg(m_number));
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    QVERIFY(first->isLeader());
    QCOMPARE(first->candidate->node(), m_election->path() + u"/c_0000000000"_s);
    QCOMPARE(m_bystander->owner(m_election->path()), 0);
    QCOMPARE(m_bystander->owner(first->candidate->node()), first->session->status().sessionId);
    QCOMPARE(m_bystander->get(first->candidate->node()).data, QByteArray(""));
}

void tst_Candidate::foreignChildrenDoNotCount()
{
    m_bystander->create(m_election->path());
    for (const QString &name : {u"00-foo"_s, u"config"_s, u"c_x"_s, u"n_0000000000"_s, u"zzz"_s})
        m_bystander->create(m_election->path() + u'/' + name);
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    QVERIFY(first->isLeader());
    QCOMPARE(second->candidate->watched(), first->candidate->node());
    first->candidate->leave();
    QTRY_VERIFY(second->isLeader());
}

void tst_Candidate::extraZnodeOfTheOwnSessionIsRemoved()
{
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    // An orphan of the second's session, before the one it knows: it would lead for ever with nobody behind it.
    auto session = std::make_unique<Bystander>(server());
    const QString orphan =
        session->create(m_election->path() + u"/c_"_s, {}, zkbridge::CreateMode::EphemeralSequential);
    Candidate second(session->session(), m_election->path());
    second.join();
    QTRY_COMPARE(second.watched(), first->candidate->node());
    QVERIFY(!m_bystander->exists(orphan));
    QCOMPARE(m_bystander->children(m_election->path()).size(), 2);
    first->candidate->leave();
    QTRY_VERIFY(second.isLeader());
}

void tst_Candidate::createCompletesAfterLeaving()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Create, FaultRelay::Create2}, "/c_");
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_COMPARE(m_bystander->children(m_election->path()).size(), 1); // made, but it does not know yet
    first->candidate->leave();
    m_relay->release();
    QTRY_COMPARE(first->left, 1);
    QCOMPARE(m_bystander->children(m_election->path()), QStringList());
    QCOMPARE(first->led, 0);
}

void tst_Candidate::createCompletesAfterTheEnd()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Create, FaultRelay::Create2}, "/c_");
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_COMPARE(m_bystander->children(m_election->path()).size(), 1);
    first->candidate.reset();
    m_relay->release();
    QTRY_COMPARE(m_bystander->children(m_election->path()), QStringList());
}

void tst_Candidate::createReplyIsLost()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Create, FaultRelay::Create2}, "/c_");
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_VERIFY(m_relay->hasStruck());
    QTRY_VERIFY(first->isLeader());
    QCOMPARE(m_bystander->children(m_election->path()), QStringList(first->candidate->node()));
    QCOMPARE(m_bystander->owner(first->candidate->node()), first->session->status().sessionId);
    first->candidate->leave();
    QTRY_COMPARE(first->left, 1);
    QCOMPARE(m_bystander->children(m_election->path()), QStringList());
}

void tst_Candidate::rejoinsAfterLeaving()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    first->candidate->leave();
    first->candidate->join();
    QTRY_VERIFY(second->isLeader());
    QTRY_VERIFY(first->isFollower());
    QCOMPARE(m_bystander->children(m_election->path()).size(), 2);
}

void tst_Candidate::silentLeaderIsReplacedAndFollows()
{
    Member *first = m_election->addSettled(m_relay->connectString(), 1000);
    Member *second = m_election->addSettled(server(), 1000);
    QVERIFY(first && second);
    const qint64 oldSession = first->session->status().sessionId;
    QSignalSpy replaced(first->session.get(), &zkbridge::Session::sessionReplaced);
    m_relay->freeze();

    QTRY_VERIFY(second->isLeader()); // after the servers have expired the session, and not before
    QVERIFY(!first->isLeader());
    m_relay->release();
    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20'000);
    QTRY_VERIFY(first->isFollower());
    QVERIFY(first->session->status().sessionId != oldSession);
    QCOMPARE(first->candidate->watched(), second->candidate->node());
    QCOMPARE(first->led, 1);
    QCOMPARE(m_bystander->children(m_election->path()).size(), 2);
}

void tst_Candidate::serverStopsAndStarts()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_election->addSettled(server()));
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY(ensemble.stopServer(1));
    QTRY_COMPARE(m_election->leaders(), 0);
    QVERIFY(ensemble.startServer(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_election->leaders(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_election->allSettled(), 30'000);
    QCOMPARE(m_election->leaders(), 1);
    QCOMPARE(m_bystander->children(m_election->path()).size(), 10);
}

QTEST_GUILESS_MAIN(tst_Candidate)
#include "tst_candidate.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/electionfixture.h"
#include "tests/support/opensession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::FaultRelay;
using zkbridge::Candidate;
using Member = TestElection::Member;

/// What the tests of other election libraries try, tried on our candidate by each recipe. CASES.md beside this file
/// tells which of their cases stands behind each, and which other test of ours has the rest.
class TestElectionCases : public ElectionFixture {
    Q_OBJECT
private Q_SLOTS:
    void joiningTwiceMakesOneZnode();
    void joiningAndLeavingInOneBreath();
    void predecessorGoesWhileTheOwnIsMadeAnew();
    void bothAreDeletedWhileOneLooks();
    void placeGoesWhileItIsListed();
    void joinsWithoutConnection();
    void leavesWithoutConnection();
    void createReplyIsLostAndNobodyAnswers();
    void createReplyIsLostAndItLeaves();
    void expiredLeaderLeaves();
    void sessionsEndOneAfterTheOther();
    void leadershipRotates();
};

void TestElectionCases::joiningTwiceMakesOneZnode()
{
    Member *first = m_election->add(server());
    QVERIFY(first);
    first->candidate->join(); // before the first one's answer
    QTRY_VERIFY(first->isLeader());
    first->candidate->join(); // and while it leads
    Member *second = m_election->addSettled(server());
    QVERIFY(second);
    QVERIFY(first->isLeader());
    QCOMPARE(first->led, 1);
    QCOMPARE(candidates().size(), 2);
    QVERIFY(candidates().contains(first->candidate->node()) && candidates().contains(second->candidate->node()));
}

void TestElectionCases::joiningAndLeavingInOneBreath()
{
    Member *first = m_election->add(server());
    QVERIFY(first);
    for (int i = 0; i < 5; ++i) {
        first->candidate->leave();
        first->candidate->join();
    }
    QTRY_VERIFY(first->isLeader());
    QTRY_COMPARE(candidates(), QStringList(first->candidate->node()));
    first->candidate->leave();
    QTRY_COMPARE(candidates(), QStringList());
}

void TestElectionCases::predecessorGoesWhileTheOwnIsMadeAnew()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(m_relay->connectString());
    QVERIFY(first && second);
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
    m_bystander->remove(second->candidate->node());
    QTRY_VERIFY(m_relay->hasStruck());
    first->candidate->leave();
    QTRY_COMPARE(first->left, 1);
    m_relay->release();
    QTRY_VERIFY(second->isLeader());
    QCOMPARE(candidates(), QStringList(second->candidate->node()));
}

void TestElectionCases::bothAreDeletedWhileOneLooks()
{
    Member *first = m_election->addSettled(m_relay->connectString());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::GetChildren2}, m_election->path().toUtf8());
    m_bystander->remove(first->candidate->node());
    QTRY_VERIFY(m_relay->hasStruck()); // the first one stands behind the second, and has listed it
    QTRY_VERIFY(second->isLeader());
    const QString before = second->candidate->node();
    m_bystander->remove(before);
    QTRY_VERIFY(second->candidate->node() != before && !second->candidate->node().isEmpty());
    m_relay->release();
    QTRY_VERIFY(first->isLeader());
    QTRY_COMPARE(second->candidate->watched(), first->candidate->node());
    QCOMPARE(candidates().size(), 2);
}

void TestElectionCases::placeGoesWhileItIsListed()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(m_relay->connectString());
    QVERIFY(first && second);
    m_relay->strike(FaultRelay::Fault::HoldRequest, {FaultRelay::GetChildren2}, m_election->path().toUtf8());
    m_bystander->set(first->candidate->node(), "edited"); // makes the second look
    QTRY_VERIFY(m_relay->hasStruck());
    m_bystander->removeWithChildren(m_election->path());
    QTRY_VERIFY(first->isLeader() && first->led == 2); // in a place made anew
    m_relay->release();
    QTRY_VERIFY(m_election->allSettled());
    QCOMPARE(m_election->leaders(), 1);
    QCOMPARE(candidates().size(), 2);
}

void TestElectionCases::joinsWithoutConnection()
{
    const auto session = testsupport::openSession(m_relay->connectString(), 10'000);
    QVERIFY(session);
    m_relay->freeze();
    m_relay->cut();
    QTRY_VERIFY(!session->isConnected());
    Candidate candidate(session.get(), m_election->path(), m_election->recipe());
    candidate.join();
    Member *other = m_election->addSettled(server());
    QVERIFY(other);
    QVERIFY(other->isLeader()); // who has a connection leads
    m_relay->release();
    QTRY_COMPARE(candidate.watched(), other->candidate->node());
    other->candidate->leave();
    QTRY_VERIFY(candidate.isLeader());
    QCOMPARE(candidates(), QStringList(candidate.node()));
}

void TestElectionCases::leavesWithoutConnection()
{
    Member *first = m_election->addSettled(m_relay->connectString());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    m_relay->freeze();
    m_relay->cut();
    QTRY_VERIFY(!first->session->isConnected());
    first->candidate->leave();
    QVERIFY(!first->isLeader());
    QCOMPARE(first->left, 0); // nobody has confirmed it
    m_relay->release();
    QTRY_COMPARE(first->left, 1);
    QTRY_VERIFY(second->isLeader());
    QCOMPARE(candidates(), QStringList(second->candidate->node()));
}

/// The znode is made, the answer is lost, and for a while no server can be reached.
void TestElectionCases::createReplyIsLostAndNobodyAnswers()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_VERIFY(m_relay->hasStruck());
    m_relay->freeze();
    for (int i = 0; i < 3; ++i)
        m_relay->cut();
    QTRY_COMPARE(candidates().size(), 1);
    const QString made = candidates().constFirst();
    QVERIFY(!first->isLeader());
    m_relay->release();
    QTRY_VERIFY(first->isLeader());
    QCOMPARE(first->candidate->node(), made);
    QCOMPARE(candidates(), QStringList(made));
}

void TestElectionCases::createReplyIsLostAndItLeaves()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_VERIFY(m_relay->hasStruck());
    m_relay->freeze();
    QTRY_COMPARE(candidates().size(), 1); // a znode of whose name it has not been told
    first->candidate->leave();
    m_relay->release();
    QTRY_COMPARE(first->left, 1);
    QCOMPARE(candidates(), QStringList());
    QCOMPARE(first->led, 0);
}

/// Its session has expired without its knowing, and it leaves: what the next one has is not touched.
void TestElectionCases::expiredLeaderLeaves()
{
    Member *first = m_election->addSettled(m_relay->connectString(), 1000);
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    m_relay->freeze();
    QTRY_VERIFY_WITH_TIMEOUT(second->isLeader(), 20'000);
    first->candidate->leave();
    m_relay->release();
    QTRY_COMPARE_WITH_TIMEOUT(first->left, 1, 20'000);
    QVERIFY(second->isLeader());
    QCOMPARE(candidates(), QStringList(second->candidate->node()));
    QCOMPARE(first->led, 1);
}

void TestElectionCases::sessionsEndOneAfterTheOther()
{
    constexpr std::size_t count = 4;
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY(m_election->addSettled(server()));
    for (std::size_t i = 0; i < count; ++i) {
        QTRY_VERIFY(m_election->at(i)->isLeader());
        QCOMPARE(m_election->leaders(), 1);
        m_election->at(i)->candidate.reset();
        m_election->at(i)->session.reset();
    }
    QTRY_COMPARE(candidates(), QStringList());
    Member *again = m_election->addSettled(server()); // who comes back counts on
    QVERIFY(again);
    QVERIFY(again->isLeader());
    QVERIFY(again->candidate->node().endsWith(u"0000000004"_s));
}

void TestElectionCases::leadershipRotates()
{
    constexpr std::size_t count = 3;
    constexpr int rounds = 2;
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY(m_election->addSettled(server()));
    for (int round = 1; round <= rounds; ++round) {
        for (std::size_t i = 0; i < count; ++i) {
            Member *member = m_election->at(i);
            QTRY_VERIFY(member->isLeader());
            QCOMPARE(member->led, round);
            member->candidate->leave();
            member->candidate->join();
            QTRY_VERIFY(member->isFollower());
        }
    }
    QCOMPARE(candidates().size(), qsizetype(count));
}

QTEST_GUILESS_MAIN(TestElectionCases)
#include "tst_electioncases.moc"

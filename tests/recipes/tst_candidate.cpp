// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/electionfixture.h"
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

/// The candidate against a real server, by each recipe. Each case names the rule that other implementations were seen
/// to break.
class tst_Candidate : public ElectionFixture {
    Q_OBJECT
private Q_SLOTS:
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
    void foreignChildIsSortedFirst();
    void sequencesAreLevel();
    void sequenceIsNegative();
    void claimsOnlyAfterSync();
    void looksDoNotOverlap();
    void fencingTokenGrows();
    void extraZnodeOfTheOwnSessionIsRemoved();
    void createCompletesAfterLeaving();
    void createCompletesAfterTheEnd();
    void createReplyIsLost();
    void rejoinsAfterLeaving();
    void silentLeaderIsReplacedAndFollows();
    void serverStopsAndStarts();
};

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
        m_bystander->create(m_election->newCandidate(), {}, zkbridge::CreateMode::EphemeralSequential);
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
    QVERIFY(first->candidate->node().last(10) > second->candidate->node().last(10)); // at the tail
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
    const QString leader = m_election->leader()->candidate->node();
    QVERIFY2(leader.endsWith(u"0000000000"_s), qPrintable(leader));
}

void tst_Candidate::parentIsMadeOnTheWay()
{
    m_election = std::make_unique<TestElection>(m_election->path() + u"/down/election"_s, m_election->recipe());
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    QVERIFY(first->isLeader());
    QVERIFY(first->candidate->node().startsWith(m_election->path() + u'/'));
    QVERIFY(first->candidate->node().endsWith(u"0000000000"_s));
    QCOMPARE(m_bystander->owner(m_election->path()), 0);
    QCOMPARE(m_bystander->owner(first->candidate->node()), first->session->status().sessionId);
    QCOMPARE(m_bystander->get(first->candidate->node()).data, QByteArray(""));
}

void tst_Candidate::foreignChildrenDoNotCount()
{
    m_bystander->create(m_election->path());
    // Curator's recipe lines all children up: the first one's name must sort behind a number there.
    const QString ahead = recipeName() == "curator-latch"_L1 ? u"foo"_s : u"00-foo"_s;
    for (const QString &name : {ahead, u"config"_s, u"c_x"_s, u"n_0000000000"_s, u"zzz"_s})
        m_bystander->create(m_election->path() + u'/' + name);
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(server());
    QVERIFY(first && second);
    QVERIFY(first->isLeader());
    QCOMPARE(second->candidate->watched(), first->candidate->node());
    first->candidate->leave();
    QTRY_VERIFY(second->isLeader());
}

/// Only Curator's recipe lets it block the line, as Curator itself does: ours must not lead where Curator waits.
void tst_Candidate::foreignChildIsSortedFirst()
{
    m_bystander->create(m_election->path());
    const QString foreign = m_bystander->create(m_election->path() + u"/00-foo"_s);
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    const bool blocks = recipeName() == "curator-latch"_L1;
    QCOMPARE(first->candidate->watched(), blocks ? foreign : QString());
    QCOMPARE(first->isLeader(), !blocks);
    m_bystander->remove(foreign);
    QTRY_VERIFY(first->isLeader());
}

/// Servers since 3.6 stop counting at 2147483647: names with a unique prefix all get it, the others cannot be made.
void tst_Candidate::sequencesAreLevel()
{
    m_bystander->create(m_election->path());
    m_relay->setSequence("2147483647");
    Member *first = m_election->addSettled(m_relay->connectString());
    QVERIFY(first);
    QVERIFY(first->isLeader());
    QVERIFY(first->candidate->node().endsWith(u"2147483647"_s));
    if (m_recipe == zkbridge::ElectionRecipe::Plain) {
        const auto session = std::make_unique<Bystander>(m_relay->connectString());
        Candidate second(session->session(), m_election->path(), m_election->recipe());
        QSignalSpy failed(&second, &Candidate::failed);
        second.join();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<zkbridge::Error>().code, zkbridge::ErrorCode::NodeExists);
        return;
    }
    for (int i = 0; i < 4; ++i) {
        Member *next = m_election->addSettled(m_relay->connectString());
        QVERIFY(next);
        QVERIFY(next->isFollower()); // whatever its name says: it is younger
    }
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(m_election->leaders(), 1);
        QVERIFY(m_election->at(i)->isLeader());
        m_election->at(i)->candidate->leave();
        QTRY_VERIFY(m_election->at(i + 1)->isLeader()); // the next in age
    }
}

/// Servers before 3.6 count on from 2147483647 to -2147483648, and write -12 in ten characters, too.
void tst_Candidate::sequenceIsNegative()
{
    m_bystander->create(m_election->path());
    m_relay->setSequence("-000000012");
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    if (m_recipe == zkbridge::ElectionRecipe::Kazoo) {
        // In kazoo's pattern there is no such number: it would stand in nobody's line.
        QSignalSpy failed(first->candidate.get(), &Candidate::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(first->led, 0);
        return;
    }
    QTRY_VERIFY(first->isLeader());
    QVERIFY(first->candidate->node().endsWith(u"-000000012"_s));
    m_relay->setSequence("0000000003");
    Member *second = m_election->addSettled(m_relay->connectString());
    QVERIFY(second);
    QCOMPARE(second->candidate->watched(), first->candidate->node());
    first->candidate->leave();
    QTRY_VERIFY(second->isLeader());
}

/// The server it is connected to may lag: what it lists is brought up to date before it leads.
void tst_Candidate::claimsOnlyAfterSync()
{
    m_bystander->create(m_election->path());
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Sync}, inElection());
    Member *first = m_election->add(m_relay->connectString());
    QVERIFY(first);
    QTRY_VERIFY(m_relay->hasStruck());
    QVERIFY(!first->isLeader());
    QTRY_VERIFY(!first->candidate->node().isEmpty());
    const QString before = first->candidate->node();
    m_bystander->remove(before); // what it has listed is no longer true
    Member *second = m_election->addSettled(server());
    QVERIFY(second);
    QVERIFY(second->isLeader());
    QCOMPARE(first->led, 0);
    m_relay->release();
    QTRY_VERIFY(first->isFollower());
    QCOMPARE(first->led, 0);
}

/// Whatever happens while it looks makes it look again afterwards, and not beside.
void tst_Candidate::looksDoNotOverlap()
{
    Member *first = m_election->addSettled(server());
    Member *second = m_election->addSettled(m_relay->connectString());
    Member *third = m_election->addSettled(server());
    QVERIFY(first && second && third);
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::GetChildren2}, m_election->path().toUtf8());
    m_bystander->set(first->candidate->node(), "edited"); // makes the second look
    QTRY_VERIFY(m_relay->hasStruck());
    m_bystander->set(second->candidate->node(), "edited");
    first->candidate->leave();
    QTRY_COMPARE(first->left, 1);
    m_relay->release();
    QTRY_VERIFY(second->isLeader());
    for (int i = 0; i < 3; ++i) { // and two connections lost one upon the other
        m_relay->cut();
        QTRY_VERIFY(!second->isLeader());
        QTRY_VERIFY(second->session->isConnected());
    }
    QTRY_VERIFY(second->isLeader());
    QVERIFY(third->isFollower());
    QCOMPARE(third->led, 0);
    QCOMPARE(m_bystander->children(m_election->path()).size(), 2);
}

void tst_Candidate::fencingTokenGrows()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_election->addSettled(server()));
    qint64 last = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        Candidate *candidate = m_election->at(i)->candidate.get();
        if (i > 0) {
            QCOMPARE(candidate->fencingToken(), qint64(0));
            m_election->at(i - 1)->candidate->leave();
        }
        QTRY_VERIFY(candidate->isLeader());
        QCOMPARE(candidate->fencingToken(), m_bystander->get(candidate->node()).stat.czxid);
        QVERIFY(candidate->fencingToken() > last);
        last = candidate->fencingToken();
    }
}

void tst_Candidate::extraZnodeOfTheOwnSessionIsRemoved()
{
    Member *first = m_election->addSettled(server());
    QVERIFY(first);
    // An orphan of the second's session, before the one it knows: it would lead for ever with nobody behind it.
    auto session = std::make_unique<Bystander>(server());
    const QString orphan = session->create(m_election->newCandidate(), {}, zkbridge::CreateMode::EphemeralSequential);
    Candidate second(session->session(), m_election->path(), m_election->recipe());
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
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
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
    m_relay->strike(FaultRelay::Fault::HoldReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
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
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Create, FaultRelay::Create2}, inElection());
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

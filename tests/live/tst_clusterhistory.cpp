// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "model/journal/timelinekeeper.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;
using Kind = ClusterEvent::Kind;

namespace {

/// What a run of the program has of an ensemble's clusters.
struct Run {
    Run(zkbridge::Session *session, model::EventStore *store)
        : directory(session, nullptr)
        , fleet(&timeline)
        , chronicle(session, &directory, &fleet, &timeline)
        , keeper(&timeline, store, model::EnsembleIdentity::of(session->options().connect))
    {
    }
    [[nodiscard]] bool has(Kind kind, const QString &node) const
    {
        return std::ranges::any_of(
            timeline.events(), [&](const auto &event) { return event.kind == kind && event.node == node; });
    }
    model::Timeline timeline;
    model::ClusterDirectory directory;
    model::ParticipantFleet fleet;
    model::ClusterChronicle chronicle;
    model::TimelineKeeper keeper;
};

} // namespace

/// The history of a cluster on a real server, over two runs.
class TestClusterHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSecondRunKnowsTheFirst();
    void theClusterIsSeenAsItWas();
};

void TestClusterHistory::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

void TestClusterHistory::aSecondRunKnowsTheFirst()
{
    const QTemporaryDir folder;
    model::EventStoreOptions options;
    options.file = folder.filePath(u"timeline.sqlite"_s);
    const QString connect = RealEnsemble::shared().connectString();
    Bystander writer(connect);
    const QString election = writer.create(writer.create(u"/kept"_s) + u"/election"_s);
    auto leader = std::make_unique<Bystander>(connect);
    const QString first = leader->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString second = writer.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    {
        model::EventStore store(options);
        Bystander observer(connect);
        Run run(observer.session(), &store);
        QTRY_VERIFY(run.has(Kind::ClusterFound, election));
        leader.reset();
        QTRY_VERIFY(run.has(Kind::NewLeader, second));
        QVERIFY(run.has(Kind::Gone, first));
    }
    writer.remove(second); // nobody looks
    model::EventStore store(options);
    Bystander observer(connect);
    Run run(observer.session(), &store);
    QTRY_VERIFY(run.has(Kind::NewLeader, second));
    QVERIFY(run.has(Kind::Gone, first));
    QVERIFY(run.timeline.earlier() > 3);
    const auto &events = run.timeline.events();
    const auto &began = events.at(static_cast<std::size_t>(run.timeline.earlier()) - 1);
    QCOMPARE(began.kind, Kind::ObservationBegan);
    QVERIFY(began.gapMs >= 0);
    QTRY_VERIFY(run.directory.isSettled());
    QVERIFY(!run.has(Kind::Gone, second)); // what happened unseen is not told as if it had been seen
}

void TestClusterHistory::theClusterIsSeenAsItWas()
{
    const QTemporaryDir folder;
    model::EventStore store({folder.filePath(u"timeline.sqlite"_s)});
    const QString connect = RealEnsemble::shared().connectString();
    Bystander writer(connect);
    Bystander observer(connect);
    const QString election = writer.create(writer.create(u"/past"_s) + u"/election"_s);
    const QString first = writer.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    Run run(observer.session(), &store);
    const auto *past = run.chronicle.past();
    QTRY_VERIFY(run.directory.cluster(election) && run.directory.cluster(election)->leader());
    const QString second = writer.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY(run.has(Kind::Joined, second));
    writer.remove(first);
    QTRY_VERIFY(run.has(Kind::NewLeader, second));
    const auto &moments = past->moments(election);
    const auto joined = std::ranges::find_if(
        run.timeline.events(), [&](const auto &event) { return event.kind == Kind::Joined && event.node == second; });
    const auto then = past->stateAt(election, joined->timeMs);
    QVERIFY(then);
    QCOMPARE(then->members.size(), 2);
    QCOMPARE(then->leader()->node, first);
    QCOMPARE(moments.back().state.leader()->node, second);
    QCOMPARE(moments.back().state, *run.directory.cluster(election));
}

QTEST_GUILESS_MAIN(TestClusterHistory)
#include "tst_clusterhistory.moc"

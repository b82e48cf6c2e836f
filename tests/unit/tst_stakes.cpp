// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/staketext.h"
#include "model/cluster/clusterparts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using app::StakeAct;
using model::ClusterLayout;
using model::ClusterMember;
using model::ClusterPart;
using model::ClusterState;
using model::Consequence;

/// What the znodes of clusters are, and what each recipe makes of a deletion or an edit of one.
class TestStakes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheRecipeDoes_data();
    void saysWhatTheRecipeDoes();
    void everyConsequenceHasItsOwnWords();
    void ourParticipantWatchesItself();
    void theLatchsLastOneLosesNoFailover();
    void nothingHangsOnADeadCandidate();
    void findsPartsByPath();

private:
    [[nodiscard]] static ClusterState line(const QString &product);
    [[nodiscard]] static ClusterPart part(const QString &product, const QString &node);
};

/// Two in line, the first leads; one worker.
ClusterState TestStakes::line(const QString &product)
{
    ClusterState state;
    state.product = product;
    state.path = u"/e"_s;
    ClusterMember leader;
    leader.node = u"/e/a"_s;
    leader.session = 7;
    leader.role = ClusterMember::Role::Leader;
    ClusterMember follower;
    follower.node = u"/e/b"_s;
    follower.session = 8;
    follower.watches = leader.node;
    state.members = {leader, follower};
    state.workers = {{u"/w/a"_s, 8, {}}};
    return state;
}

ClusterPart TestStakes::part(const QString &product, const QString &node)
{
    for (const ClusterPart &part : model::partsOf(line(product), *model::layoutById(product)))
        if (part.node == node)
            return part;
    return {};
}

void TestStakes::saysWhatTheRecipeDoes_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("edit");
    QTest::addColumn<Consequence>("consequence");
    const auto row = [](const QString &product, const QString &node, bool edit, Consequence consequence) {
        QTest::addRow("%s %s%s", qPrintable(product), qPrintable(node), edit ? " edited" : "")
            << product << node << edit << consequence;
    };
    row(u"curator-leader-latch"_s, u"/e/a"_s, false, Consequence::TwoLeaders);
    row(u"curator-leader-latch"_s, u"/e/b"_s, false, Consequence::DropsOut);
    row(u"curator-leader-latch"_s, u"/e/a"_s, true, Consequence::LosesFailover);
    row(u"curator-leader-selector"_s, u"/e/a"_s, true, Consequence::Renamed);
    row(u"storm"_s, u"/e/a"_s, true, Consequence::LosesFailover);
    row(u"spark"_s, u"/e/a"_s, false, Consequence::TwoLeaders);
    row(u"kazoo-election"_s, u"/e/a"_s, false, Consequence::TwoLeaders);
    row(u"kazoo-election"_s, u"/e/a"_s, true, Consequence::Renamed);
    row(u"kazoo-read-lock"_s, u"/e/a"_s, false, Consequence::TwoHolders);
    row(u"curator-read-write-lock"_s, u"/e/a"_s, false, Consequence::TwoHolders);
    row(u"zookeeper-write-lock"_s, u"/e/a"_s, false, Consequence::TwoHolders);
    row(u"kafka"_s, u"/e/a"_s, false, Consequence::LeadMoves);
    row(u"kafka"_s, u"/e/b"_s, false, Consequence::Evicted);
    row(u"hbase"_s, u"/e/b"_s, false, Consequence::LeavesList);
    row(u"hbase"_s, u"/w/a"_s, false, Consequence::Evicted);
    row(u"hdfs-ha"_s, u"/e/a"_s, false, Consequence::StepsDown);
    row(u"mesos"_s, u"/e/a"_s, false, Consequence::Halts);
    row(u"mesos"_s, u"/e/b"_s, false, Consequence::Rejoins);
    row(u"accumulo"_s, u"/e/a"_s, false, Consequence::Halts);
    row(u"master-worker-book"_s, u"/e/a"_s, false, Consequence::TwoLeaders);
    row(u"master-worker-book"_s, u"/w/a"_s, false, Consequence::Evicted);
    row(u"clickhouse"_s, u"/w/a"_s, false, Consequence::MetadataLost);
    row(u"plain-election"_s, u"/w/a"_s, false, Consequence::RegistrationLost);
    row(u"plain-election"_s, u"/w/a"_s, true, Consequence::Readdressed);
}

void TestStakes::saysWhatTheRecipeDoes()
{
    QFETCH(QString, product);
    QFETCH(QString, node);
    QFETCH(bool, edit);
    QFETCH(Consequence, consequence);
    const ClusterPart found = part(product, node);
    QCOMPARE(edit ? found.whenEdited : found.whenDeleted, consequence);
    const QString text = app::stakeText(found, edit ? StakeAct::Edit : StakeAct::Delete, false);
    QVERIFY2(text.contains(u"/e"_s), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void TestStakes::everyConsequenceHasItsOwnWords()
{
    QSet<QString> texts;
    const QList<Consequence> ofLeader{Consequence::Unknown, Consequence::TwoLeaders, Consequence::TwoHolders,
        Consequence::PermitReturned, Consequence::StepsDown, Consequence::Halts, Consequence::LeadMoves,
        Consequence::ProclamationLost};
    ClusterPart leader = part(u"mesos"_s, u"/e/a"_s);
    for (const Consequence each : ofLeader) {
        leader.whenDeleted = each;
        texts.insert(app::stakeText(leader, StakeAct::Delete, false));
    }
    QCOMPARE(texts.size(), ofLeader.size());
    texts.clear();
    const QList<Consequence> ofMember{Consequence::DropsOut, Consequence::Rejoins, Consequence::LeavesList,
        Consequence::Evicted, Consequence::RegistrationLost, Consequence::MetadataLost};
    ClusterPart member = part(u"mesos"_s, u"/e/b"_s);
    for (const Consequence each : ofMember) {
        member.whenDeleted = each;
        texts.insert(app::stakeText(member, StakeAct::Delete, false));
    }
    QCOMPARE(texts.size(), ofMember.size());
    texts.clear();
    const QList<Consequence> ofEdit{Consequence::Unknown, Consequence::LosesFailover, Consequence::LeaderMisread,
        Consequence::Readdressed, Consequence::Renamed};
    for (const Consequence each : ofEdit) {
        leader.whenEdited = each;
        texts.insert(app::stakeText(leader, StakeAct::Edit, false));
    }
    QCOMPARE(texts.size(), ofEdit.size());
}

void TestStakes::ourParticipantWatchesItself()
{
    const ClusterPart leader = part(u"plain-election"_s, u"/e/a"_s);
    QVERIFY(app::stakeText(leader, StakeAct::Delete, true).contains(u"steps down"_s));
    QVERIFY(app::stakeText(leader, StakeAct::Delete, false).contains(u"two leaders"_s));
}

void TestStakes::theLatchsLastOneLosesNoFailover()
{
    QVERIFY(app::stakeText(part(u"curator-leader-latch"_s, u"/e/a"_s), StakeAct::Edit, false)
                .contains(u"b watches this znode's data once"_s));
    QVERIFY(app::stakeText(part(u"curator-leader-latch"_s, u"/e/b"_s), StakeAct::Edit, false)
                .contains(u"Nobody stands behind it"_s));
}

void TestStakes::nothingHangsOnADeadCandidate()
{
    ClusterState state = line(u"curator-leader-latch"_s);
    state.members.last().session = 0;
    const auto parts = model::partsOf(state, *model::layoutById(state.product));
    QCOMPARE(parts.at(1).whenDeleted, Consequence::None);
    QCOMPARE(parts.at(0).whenDeleted, Consequence::TwoLeaders);
}

void TestStakes::findsPartsByPath()
{
    model::ClusterParts parts;
    const ClusterState state = line(u"plain-election"_s);
    parts.update(state.path, model::partsOf(state, *model::layoutById(state.product)));
    QVERIFY(parts.at(u"/e/a"_s));
    QVERIFY(parts.at(u"/e/a"_s)->leads);
    QVERIFY(!parts.at(u"/e"_s));
    // One that leads elsewhere what it only works for here is shown as leading.
    ClusterState other = line(u"kafka"_s);
    other.path = u"/f"_s;
    other.members = {state.members.constFirst()};
    other.members.first().node = u"/w/a"_s;
    other.workers.clear();
    parts.update(other.path, model::partsOf(other, *model::layoutById(other.product)));
    QCOMPARE(parts.at(u"/w/a"_s)->cluster, u"/f"_s);
    QCOMPARE(parts.atOrBelow(u"/w"_s).size(), 2);
    parts.remove(u"/f"_s);
    QCOMPARE(parts.at(u"/w/a"_s)->kind, ClusterPart::Kind::Registration);
    parts.remove(u"/e"_s);
    QVERIFY(!parts.at(u"/w/a"_s));
}

QTEST_GUILESS_MAIN(TestStakes)
#include "tst_stakes.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterrecogniser.h"
#include "model/cluster/layouts/userlayouts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterLayout;
using model::ClusterMember;
using model::ClusterSnapshot;
using model::SourceFacts;
using model::UserLayout;
using model::UserLayoutProblem;
using model::ZnodeFacts;
using Kind = model::UserLayoutProblem::Kind;

/// Layouts that users write by path and name patterns.
class TestUserLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesAFile();
    void tellsWhatIsWrongInAFile_data();
    void tellsWhatIsWrongInAFile();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void isRecognisedByItsPath_data();
    void isRecognisedByItsPath();
    void standsBeforeTheBuiltInOnes();
    void linesUpByItsOrder_data();
    void linesUpByItsOrder();
    void theOwnerOfTheLockLeads();
    void theProclaimedOneLeads_data();
    void theProclaimedOneLeads();
    void nobodyLeadsARegistry();
    void readsFieldsOfJson();
    void namesTheWayToItsPlaces();

private:
    [[nodiscard]] static UserLayout workers();
    [[nodiscard]] static ZnodeFacts child(
        const QString &name, qint64 session, const QByteArray &data = {}, qint64 czxid = 1);
    [[nodiscard]] static SourceFacts there(const QString &path, const QList<ZnodeFacts> &children);
    [[nodiscard]] static model::ClusterState read(const UserLayout &own, const QList<SourceFacts> &sources);
};

UserLayout TestUserLayouts::workers()
{
    UserLayout layout;
    layout.name = u"Image workers"_s;
    layout.root = u"/apps/*/election"_s;
    layout.candidates = u"node-{sequence}"_s;
    return layout;
}

ZnodeFacts TestUserLayouts::child(const QString &name, qint64 session, const QByteArray &data, qint64 czxid)
{
    ZnodeFacts facts{name, data, {}};
    facts.stat.ephemeralOwner = session;
    facts.stat.czxid = czxid;
    return facts;
}

SourceFacts TestUserLayouts::there(const QString &path, const QList<ZnodeFacts> &children)
{
    SourceFacts facts;
    facts.path = path;
    facts.state = SourceFacts::State::There;
    facts.children = children;
    return facts;
}

model::ClusterState TestUserLayouts::read(const UserLayout &own, const QList<SourceFacts> &sources)
{
    const ClusterLayout layout = model::layoutFrom(own);
    ClusterSnapshot snapshot;
    snapshot.root = snapshot.place = sources.constFirst().path;
    snapshot.sources = sources;
    return layout.read(layout, snapshot).value_or(model::ClusterState());
}

void TestUserLayouts::survivesAFile()
{
    UserLayout full = workers();
    full.order = UserLayout::Order::Text;
    full.mark = u"#"_s;
    full.leader = UserLayout::Leader::Proclaimed;
    full.leaderPath = u"../leader"_s;
    full.registry = u"/workers"_s;
    full.payload = UserLayout::Payload::Json;
    full.hostField = u"address.ip"_s;
    UserLayout plain = workers();
    plain.name = u"plain \"one\""_s;
    QList<UserLayoutProblem> problems;
    const auto back = model::userLayoutsFromJson(model::toJson({full, plain}), &problems);
    QVERIFY(problems.isEmpty());
    QVERIFY(back.has_value());
    QCOMPARE(*back, QList<UserLayout>({full, plain}));
}

void TestUserLayouts::tellsWhatIsWrongInAFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no JSON") << QByteArray("{") << Kind::NotJson;
    QTest::newRow("another file") << QByteArray("{\"a\": 1}") << Kind::NotLayouts;
    QTest::newRow("a later version") << QByteArray(R"({"vivariumLayouts": 2, "layouts": []})") << Kind::NotLayouts;
    QTest::newRow("unknown word") << QByteArray(
        R"({"vivariumLayouts":1,"layouts":[{"name":"a","root":"/a","candidates":"*","leader":"last"}]})")
                                  << Kind::UnknownWord;
    QTest::newRow("twice") << QByteArray(R"({"vivariumLayouts":1,"layouts":[
        {"name":"a","root":"/a","candidates":"*"},{"name":"a","root":"/b","candidates":"*"}]})")
                           << Kind::NameTaken;
}

void TestUserLayouts::tellsWhatIsWrongInAFile()
{
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QList<UserLayoutProblem> problems;
    QVERIFY(!model::userLayoutsFromJson(json, &problems));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, kind);
}

void TestUserLayouts::tellsWhatIsWrong_data()
{
    using Change = std::function<void(UserLayout &)>;
    QTest::addColumn<UserLayout>("layout");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, const Change &change) {
        UserLayout layout = workers();
        change(layout);
        QTest::newRow(name) << layout << kind;
    };
    row("no name", Kind::NameMissing, [](UserLayout &layout) { layout.name = u" "_s; });
    row("no root", Kind::RootMissing, [](UserLayout &layout) { layout.root.clear(); });
    row("relative root", Kind::RootMalformed, [](UserLayout &layout) { layout.root = u"apps"_s; });
    row("two stars inside", Kind::RootMalformed, [](UserLayout &layout) { layout.root = u"/a/**/b"_s; });
    row("slash at the end", Kind::RootMalformed, [](UserLayout &layout) { layout.root = u"/a/"_s; });
    row("no candidates", Kind::CandidatesMissing, [](UserLayout &layout) { layout.candidates.clear(); });
    row("slash in a name", Kind::CandidatesMalformed, [](UserLayout &layout) { layout.candidates = u"a/b"_s; });
    row("no leader path", Kind::LeaderPathMissing,
        [](UserLayout &layout) { layout.leader = UserLayout::Leader::Proclaimed; });
    row("bad leader path", Kind::LeaderPathMalformed, [](UserLayout &layout) {
        layout.leader = UserLayout::Leader::Proclaimed;
        layout.leaderPath = u"../x//y"_s;
    });
    row("bad registry", Kind::RegistryMalformed, [](UserLayout &layout) { layout.registry = u"/x/"_s; });
}

void TestUserLayouts::tellsWhatIsWrong()
{
    QFETCH(UserLayout, layout);
    QFETCH(Kind, kind);
    const auto problems = model::problemsOf(layout);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, kind);
}

void TestUserLayouts::isRecognisedByItsPath_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("found");
    QTest::newRow("one name") << u"/apps/*/election"_s << u"/apps/a/election"_s << u"node-0000000001"_s << true;
    QTest::newRow("not two names") << u"/apps/*/election"_s << u"/apps/a/b/election"_s << u"node-0000000001"_s << false;
    QTest::newRow("within a name") << u"/app-*"_s << u"/app-x"_s << u"node-0000000001"_s << true;
    QTest::newRow("anywhere") << u"/**/election"_s << u"/a/b/c/election"_s << u"node-0000000001"_s << true;
    QTest::newRow("anywhere, at the top") << u"/**/election"_s << u"/election"_s << u"node-0000000001"_s << true;
    QTest::newRow("other names") << u"/**/election"_s << u"/election"_s << u"node-1"_s << false;
    QTest::newRow("a named place, and nobody there") << u"/election"_s << u"/election"_s << u"x"_s << true;
    QTest::newRow("dots are dots") << u"/a.b"_s << u"/axb"_s << u"node-0000000001"_s << false;
    QTest::newRow("a negative number") << u"/**/e"_s << u"/e"_s << u"node--000000012"_s << true;
}

void TestUserLayouts::isRecognisedByItsPath()
{
    QFETCH(QString, root);
    QFETCH(QString, parent);
    QFETCH(QString, child);
    QFETCH(bool, found);
    UserLayout own = workers();
    own.root = root;
    QVERIFY(model::problemsOf(own).isEmpty());
    const QList<ClusterLayout> layouts{model::layoutFrom(own)};
    const auto clusters = model::ClusterRecogniser(layouts).recognise(parent, {child});
    QCOMPARE(clusters.size(), found ? 1 : 0);
    if (found)
        QCOMPARE(clusters.constFirst().place, parent);
}

void TestUserLayouts::standsBeforeTheBuiltInOnes()
{
    UserLayout own = workers();
    own.root = u"/election"_s;
    own.candidates = u"c_{sequence}"_s;
    const QList<ClusterLayout> layouts = QList<ClusterLayout>{model::layoutFrom(own)} + model::layouts();
    const auto clusters = model::ClusterRecogniser(layouts).recognise(u"/election"_s, {u"c_0000000001"_s});
    QCOMPARE(clusters.constFirst().layout->id, u"own:Image workers"_s);
    QCOMPARE(model::ownLayoutName(clusters.constFirst().layout->id), u"Image workers"_s);
}

void TestUserLayouts::linesUpByItsOrder_data()
{
    using Order = UserLayout::Order;
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QStringList>("names"); ///< in order of creation
    QTest::addColumn<QString>("first");
    QTest::newRow("sequence") << Order::Sequence << QString() << QStringList{u"b0000000002"_s, u"z0000000001"_s}
                              << u"z0000000001"_s;
    QTest::newRow("number") << Order::Number << u"#"_s << QStringList{u"a#10"_s, u"z#9"_s} << u"z#9"_s;
    QTest::newRow("text") << Order::Text << u"#"_s << QStringList{u"z#9"_s, u"z#10"_s} << u"z#10"_s;
    QTest::newRow("whole name") << Order::Text << QString() << QStringList{u"b"_s, u"a"_s} << u"a"_s;
    QTest::newRow("created") << Order::Created << QString() << QStringList{u"b"_s, u"a"_s} << u"b"_s;
}

void TestUserLayouts::linesUpByItsOrder()
{
    QFETCH(UserLayout::Order, order);
    QFETCH(QString, mark);
    QFETCH(QStringList, names);
    QFETCH(QString, first);
    UserLayout own = workers();
    own.candidates = u"*"_s;
    own.order = order;
    own.mark = mark;
    QList<ZnodeFacts> children;
    for (const QString &name : std::as_const(names))
        children.append(child(name, 7 + children.size(), {}, 1 + children.size()));
    const auto state = read(own, {there(u"/e"_s, children)});
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->node, u"/e/"_s + first);
    QCOMPARE(state.members.size(), names.size());
    QCOMPARE(state.members.at(1).watches, state.leader()->node);
}

void TestUserLayouts::theOwnerOfTheLockLeads()
{
    UserLayout own = workers();
    own.candidates = u"*"_s;
    own.leader = UserLayout::Leader::Lock;
    own.leaderPath = u"leader"_s;
    SourceFacts lock = there(u"/e/leader"_s, {});
    lock.node = child(u"leader"_s, 8);
    const auto state = read(own, {there(u"/e"_s, {child(u"leader"_s, 8), child(u"a"_s, 7), child(u"b"_s, 8)}), lock});
    QCOMPARE(state.members.size(), 2);
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->node, u"/e/b"_s);
    QCOMPARE(state.leader()->claim, u"/e/leader"_s);
    lock.state = SourceFacts::State::Gone;
    const auto headless = read(own, {there(u"/e"_s, {child(u"a"_s, 7)}), lock});
    QVERIFY(!headless.leader());
    QCOMPARE(headless.problems.constFirst().code, u"no-leader"_s);
}

void TestUserLayouts::theProclaimedOneLeads_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qint64>("session");
    QTest::newRow("by name") << QByteArray("node-0000000002") << qint64(0);
    QTest::newRow("by path") << QByteArray("/e/node-0000000002") << qint64(0);
    QTest::newRow("by what it is called") << QByteArray("two") << qint64(0);
    QTest::newRow("by address") << QByteArray(R"({"host":"h2","port":1})") << qint64(0);
    QTest::newRow("by session") << QByteArray() << qint64(8);
}

void TestUserLayouts::theProclaimedOneLeads()
{
    QFETCH(QByteArray, data);
    QFETCH(qint64, session);
    UserLayout own = workers();
    own.leader = UserLayout::Leader::Proclaimed;
    own.leaderPath = u"../leader"_s;
    SourceFacts proclaims = there(u"/leader"_s, {});
    proclaims.node = child(u"leader"_s, session, data);
    const auto state = read(own,
        {there(u"/e"_s,
             {child(u"node-0000000001"_s, 7, R"({"id":"one","host":"h1","port":1})"),
                 child(u"node-0000000002"_s, 8, R"({"id":"two","host":"h2","port":1})")}),
            proclaims});
    QVERIFY(state.leader());
    QCOMPARE(state.leader()->node, u"/e/node-0000000002"_s);
    QCOMPARE(state.leader()->claim, u"/leader"_s);
}

void TestUserLayouts::nobodyLeadsARegistry()
{
    UserLayout own = workers();
    own.candidates = u"*"_s;
    own.leader = UserLayout::Leader::Nobody;
    const auto state = read(own, {there(u"/e"_s, {child(u"a"_s, 7, "h:1"), child(u"b"_s, 0)})});
    QVERIFY(!state.hasLeader);
    QCOMPARE(state.members.size(), 2);
    QCOMPARE(state.members.constFirst().address, u"h:1"_s);
    QCOMPARE(state.problems.constFirst().code, u"static-instance"_s);
}

void TestUserLayouts::readsFieldsOfJson()
{
    UserLayout own = workers();
    own.candidates = u"*"_s;
    own.payload = UserLayout::Payload::Json;
    own.hostField = u"address.ip"_s;
    own.idField = u"shard"_s;
    const auto state = read(own,
        {there(u"/e"_s,
            {child(u"a"_s, 7, R"({"address":{"ip":"10.0.0.1"},"port":"80","shard":3})"), child(u"b"_s, 8, "text")})});
    QCOMPARE(state.members.at(0).address, u"10.0.0.1:80"_s);
    QCOMPARE(state.members.at(0).name, u"3"_s);
    QVERIFY(!state.members.at(1).undecoded.isEmpty());
    QCOMPARE(state.members.at(1).name, u"b"_s);
}

void TestUserLayouts::namesTheWayToItsPlaces()
{
    const QStringList names{u"apps"_s, u"other"_s};
    QCOMPARE(model::waysTo(workers(), u"/"_s, names), QStringList{u"/apps"_s});
    QCOMPARE(model::waysTo(workers(), u"/apps"_s, {u"a"_s, u"b"_s}), QStringList({u"/apps/a"_s, u"/apps/b"_s}));
    QCOMPARE(model::waysTo(workers(), u"/other"_s, names), QStringList());
    QCOMPARE(model::waysTo(workers(), u"/apps/a/election"_s, names), QStringList());
}

QTEST_GUILESS_MAIN(TestUserLayouts)
#include "tst_userlayouts.moc"

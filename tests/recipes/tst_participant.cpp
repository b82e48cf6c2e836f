// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "zkbridge/admin/fourletterword.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/participant.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using zkbridge::Participant;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantSettings;
using Kind = ParticipantEvent::Kind;

namespace {

/// A participant in this process and all it has said.
struct Member {
    explicit Member(const ParticipantSettings &settings)
        : participant(settings)
    {
        QObject::connect(&participant, &Participant::eventOccurred, &participant,
            [this](const ParticipantEvent &event) { events.append(event); });
        QObject::connect(&participant, &Participant::finished, &participant, [this](bool clean) {
            ++finished;
            endedClean = clean;
        });
        participant.start();
    }
    [[nodiscard]] int count(Kind kind) const
    {
        return static_cast<int>(std::count_if(
            events.begin(), events.end(), [kind](const ParticipantEvent &event) { return event.kind == kind; }));
    }
    [[nodiscard]] std::optional<ParticipantEvent> last(Kind kind) const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->kind == kind)
                return *event;
        }
        return std::nullopt;
    }
    [[nodiscard]] QList<Kind> kinds(qsizetype from = 0) const
    {
        QList<Kind> kinds;
        for (const ParticipantEvent &event : events.sliced(from))
            kinds.append(event.kind);
        return kinds;
    }
    [[nodiscard]] QString node() const { return last(Kind::Candidate).value_or(ParticipantEvent{}).node; }
    [[nodiscard]] qint64 session() const { return participant.session().status().sessionId; }

    Participant participant;
    QList<ParticipantEvent> events;
    int finished = 0;
    bool endedClean = false;
};

} // namespace

/// The registry's half of the recipe, and a participant as a whole, against a real server.
class tst_Participant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void leaderIsNotInTheRegistry();
    void eachWatchesAsLittleAsItCan();
    void theNaiveOnesWatchTheLeader();
    void newLeaderTakesItselfOut();
    void leaderSeesWorkersGo();
    void deletedRegistrationComesBackOnce();
    void registryIsRemoved();
    void registrationReplyIsLost();
    void takesPartWithoutRegistry();
    void resigningIsComplete();
    void resigningTwiceIsToldOnce();
    void resignsWithoutConnection();
    void resignsAlthoughTheServerIsSilent();
    void failsWhereItMayNotWrite();
    void wrongSettings_data();
    void wrongSettings();
    void wrongPrefix_data();
    void wrongPrefix();
    void joinsByRecipe_data();
    void joinsByRecipe();

private:
    [[nodiscard]] ParticipantSettings settings(const QString &connect) const;
    Member *add(const QString &connect);
    /// Adds `count`, one after the other, and waits until the registry is complete.
    void addSettled(int count);
    [[nodiscard]] QByteArray ask(const QByteArray &word) const;

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<FaultRelay> m_relay;
    std::vector<std::unique_ptr<Member>> m_members;
    QString m_election;
    QString m_registry;
    int m_number = 0;
};

void tst_Participant::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_Participant::init()
{
    ++m_number;
    m_election = u"/app%1/election"_s.arg(m_number);
    m_registry = u"/app%1/registry"_s.arg(m_number);
    m_relay = std::make_unique<FaultRelay>(m_server);
}

void tst_Participant::cleanup()
{
    for (const auto &member : m_members)
        member->participant.resign();
    for (const auto &member : m_members)
        QTRY_COMPARE_WITH_TIMEOUT(member->finished, 1, 20'000);
    m_members.clear();
    m_relay.reset();
}

ParticipantSettings tst_Participant::settings(const QString &connect) const
{
    ParticipantSettings settings;
    settings.connect = connect;
    settings.election = m_election;
    settings.registry = m_registry;
    settings.address = u"http://host:%1"_s.arg(8080 + m_members.size());
    settings.sessionTimeoutMs = 2000;
    return settings;
}

Member *tst_Participant::add(const QString &connect)
{
    m_members.push_back(std::make_unique<Member>(settings(connect)));
    return m_members.back().get();
}

void tst_Participant::addSettled(int count)
{
    for (int i = 0; i < count; ++i) {
        Member *member = add(m_server);
        QTRY_VERIFY(member->count(Kind::Leader) + member->count(Kind::Registered) == 1);
    }
    QTRY_COMPARE(m_members.front()->last(Kind::Workers).value_or(ParticipantEvent{}).workers, count - 1);
}

QByteArray tst_Participant::ask(const QByteArray &word) const
{
    QObject context;
    std::optional<zkbridge::Result<QByteArray>> answer;
    const auto server = zkbridge::ConnectString::parse(m_server)->servers.constFirst();
    zkbridge::askFourLetterWord(
        server, word, &context, [&answer](const zkbridge::Result<QByteArray> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) || !answer->ok())
        return {};
    return answer->value();
}

void tst_Participant::leaderIsNotInTheRegistry()
{
    addSettled(4);
    const QStringList registrations = m_bystander->children(m_registry);
    QCOMPARE(registrations.size(), 3);
    for (qsizetype i = 0; i < registrations.size(); ++i) {
        const Member &follower = *m_members.at(static_cast<std::size_t>(i) + 1);
        QCOMPARE(m_bystander->owner(registrations.at(i)), follower.session());
        QCOMPARE(m_bystander->get(registrations.at(i)).data, follower.participant.settings().address.toUtf8());
        QCOMPARE(follower.last(Kind::Registered)->node, registrations.at(i));
        QCOMPARE(follower.kinds(),
            (QList<Kind>{Kind::Connected, Kind::Candidate, Kind::Watching, Kind::Follower, Kind::Registered}));
        QCOMPARE(follower.last(Kind::Watching)->watched, m_members.at(static_cast<std::size_t>(i))->node());
    }
    QCOMPARE(m_members.front()->count(Kind::Registered), 0);
}

void tst_Participant::eachWatchesAsLittleAsItCan()
{
    constexpr int count = 4;
    addSettled(count);
    // What the server itself says: wchp lists data watches by path, the sessions below it.
    const auto hex = [](qint64 session) { return "\t0x" + QByteArray::number(static_cast<quint64>(session), 16); };
    const QByteArray watches = ask("wchp");
    const auto watchersOf = [&watches](const QString &path) {
        QList<QByteArray> watchers;
        const QList<QByteArray> lines = watches.split('\n');
        for (qsizetype i = lines.indexOf(path.toUtf8()) + 1; i > 0 && lines.value(i).startsWith('\t'); ++i)
            watchers.append(lines.at(i));
        std::sort(watchers.begin(), watchers.end());
        return watchers;
    };
    for (std::size_t i = 0; i < count; ++i) {
        QList<QByteArray> expected{hex(m_members.at(i)->session())}; // its own znode
        if (i + 1 < count)
            expected.append(hex(m_members.at(i + 1)->session())); // and the one behind it
        std::sort(expected.begin(), expected.end());
        QCOMPARE(watchersOf(m_members.at(i)->node()), expected);
    }
    // Child watches are only counted: own znodes, predecessors, registrations, one watch on the registry, and each
    // one's for a place of work.
    const int all = count + 2 * (count - 1) + 1 + count;
    const QByteArray total = "zk_watch_count\t" + QByteArray::number(all) + '\n';
    QTRY_VERIFY2(ask("mntr").contains(total), ask("mntr").constData());
}

void tst_Participant::theNaiveOnesWatchTheLeader()
{
    m_registry.clear();
    for (int i = 0; i < 4; ++i) {
        ParticipantSettings naive = settings(m_server);
        naive.watches = ParticipantSettings::Watches::Leader;
        m_members.push_back(std::make_unique<Member>(naive));
        Member *member = m_members.back().get();
        QTRY_COMPARE(member->count(Kind::Leader) + member->count(Kind::Follower), 1);
    }
    const QString first = m_members.at(0)->node();
    for (std::size_t i = 1; i < 4; ++i)
        QCOMPARE(m_members.at(i)->last(Kind::Watching)->watched, first);
    // One in the middle leaves: nobody looked at it.
    m_members.at(2)->participant.resign();
    QTRY_COMPARE(m_members.at(2)->finished, 1);
    m_members.at(0)->participant.resign();
    QTRY_COMPARE(m_members.at(1)->count(Kind::Leader), 1);
    QTRY_COMPARE(m_members.at(3)->last(Kind::Watching)->watched, m_members.at(1)->node());
    QCOMPARE(m_members.at(1)->count(Kind::Woken), 1);
    QCOMPARE(m_members.at(3)->count(Kind::Woken), 1); // in vain
    QCOMPARE(m_members.at(3)->count(Kind::Leader), 0);
}

void tst_Participant::newLeaderTakesItselfOut()
{
    addSettled(3);
    Member *second = m_members.at(1).get();
    const qsizetype before = second->events.size();
    m_members.front()->participant.resign();
    QTRY_COMPARE(second->last(Kind::Workers).value_or(ParticipantEvent{}).workers, 1);
    QCOMPARE(second->kinds(before), (QList<Kind>{Kind::Woken, Kind::Leader, Kind::Unregistered, Kind::Workers}));
    QCOMPARE(second->last(Kind::Woken)->reason, u"deleted"_s);
    const QStringList registrations = m_bystander->children(m_registry);
    QCOMPARE(registrations.size(), 1);
    QCOMPARE(m_bystander->owner(registrations.constFirst()), m_members.at(2)->session());
}

void tst_Participant::leaderSeesWorkersGo()
{
    addSettled(3);
    Member *leader = m_members.front().get();
    Member *second = m_members.at(1).get();
    const qsizetype said = second->events.size();
    m_members.back()->participant.resign();
    QTRY_COMPARE(leader->last(Kind::Workers)->workers, 1);
    QCOMPARE(leader->count(Kind::Leader), 1);
    QCOMPARE(second->events.size(), said); // nothing happened to it
}

void tst_Participant::deletedRegistrationComesBackOnce()
{
    addSettled(2);
    Member *second = m_members.at(1).get();
    const QString before = second->last(Kind::Registered)->node;
    m_bystander->remove(before);
    QTRY_COMPARE(second->count(Kind::Registered), 2);
    const QString after = second->last(Kind::Registered)->node;
    QVERIFY(after != before);
    QCOMPARE(m_bystander->children(m_registry), QStringList(after));
    QCOMPARE(second->count(Kind::Follower), 1); // its place in the line has not changed
}

void tst_Participant::registryIsRemoved()
{
    addSettled(3);
    m_bystander->removeWithChildren(m_registry);
    QTRY_COMPARE(m_bystander->children(m_registry).size(), 2);
    QTRY_COMPARE(m_members.front()->last(Kind::Workers)->workers, 2);
    // The leader watches the new one.
    m_members.back()->participant.resign();
    QTRY_COMPARE(m_members.front()->last(Kind::Workers)->workers, 1);
}

void tst_Participant::registrationReplyIsLost()
{
    addSettled(1);
    m_relay->strike(FaultRelay::Fault::DropReply, {FaultRelay::Create, FaultRelay::Create2}, "/n_");
    Member *second = add(m_relay->connectString());
    QTRY_VERIFY(m_relay->hasStruck());
    QTRY_COMPARE(second->count(Kind::Registered), 1);
    QCOMPARE(m_bystander->children(m_registry), QStringList(second->last(Kind::Registered)->node));
    QCOMPARE(m_bystander->owner(second->last(Kind::Registered)->node), second->session());
}

void tst_Participant::takesPartWithoutRegistry()
{
    m_registry.clear();
    Member *first = add(m_server);
    QTRY_COMPARE(first->count(Kind::Leader), 1);
    Member *second = add(m_server);
    QTRY_COMPARE(second->count(Kind::Follower), 1);
    first->participant.resign();
    QTRY_COMPARE(second->count(Kind::Leader), 1);
    QTRY_COMPARE(first->kinds(), (QList<Kind>{Kind::Connected, Kind::Candidate, Kind::Leader, Kind::Resigned}));
}

void tst_Participant::resigningIsComplete()
{
    addSettled(2);
    Member *second = m_members.at(1).get();
    second->participant.resign();
    QTRY_COMPARE(second->count(Kind::Resigned), 1);
    QCOMPARE(m_bystander->children(m_registry), QStringList());
    QCOMPARE(m_bystander->children(m_election), QStringList(m_members.front()->node()));
    QVERIFY(second->last(Kind::Resigned)->reason.isEmpty());
    QVERIFY(second->endedClean);
}

void tst_Participant::resigningTwiceIsToldOnce()
{
    Member *first = add(m_server);
    first->participant.resign(); // before it is connected, even
    first->participant.resign();
    QTRY_COMPARE(first->finished, 1);
    QCOMPARE(first->count(Kind::Resigned), 1);
    QCOMPARE(m_bystander->children(m_election), QStringList());
}

void tst_Participant::resignsWithoutConnection()
{
    Member *first = add(u"127.0.0.1:1"_s);
    first->participant.resign();
    QTRY_COMPARE_WITH_TIMEOUT(first->finished, 1, 10'000);
    QCOMPARE(first->kinds(), QList<Kind>{Kind::Resigned});
    QVERIFY(!first->events.constFirst().reason.isEmpty());
}

void tst_Participant::resignsAlthoughTheServerIsSilent()
{
    Member *first = add(m_relay->connectString());
    QTRY_COMPARE(first->count(Kind::Leader), 1);
    m_relay->freeze();
    first->participant.resign();
    QTRY_COMPARE_WITH_TIMEOUT(first->finished, 1, 15'000);
    QCOMPARE(first->count(Kind::Resigned), 1);
    QVERIFY(!first->last(Kind::Resigned)->reason.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_bystander->children(m_election), QStringList(), 15'000);
}

void tst_Participant::failsWhereItMayNotWrite()
{
    std::optional<bool> created;
    zkbridge::AclEntry readOnly;
    readOnly.permissions = zkbridge::PermissionRead;
    m_election = u"/readonly%1"_s.arg(m_number);
    m_bystander->session()->create(m_election, {}, {readOnly}, zkbridge::CreateMode::Persistent, this,
        [&created](const zkbridge::Result<zkbridge::Created> &reply) { created = reply.ok(); });
    QTRY_COMPARE(created, std::optional(true));

    Member *first = add(m_server);
    QTRY_COMPARE(first->finished, 1);
    QCOMPARE(first->kinds(), (QList<Kind>{Kind::Connected, Kind::Failed}));
    QVERIFY(!first->endedClean);
    const QString reason = first->last(Kind::Failed)->reason;
    QVERIFY2(reason.contains(u"NOAUTH"_s) && reason.contains(m_election), qPrintable(reason));
}

void tst_Participant::wrongSettings_data()
{
    QTest::addColumn<QString>("connect");
    QTest::addColumn<QString>("election");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("right") << u"h:2181"_s << u"/e"_s << u"/r"_s << false;
    QTest::newRow("no registry") << u"h:2181"_s << u"/e"_s << QString() << false;
    QTest::newRow("no connect string") << QString() << u"/e"_s << u"/r"_s << true;
    QTest::newRow("no port number") << u"h:port"_s << u"/e"_s << u"/r"_s << true;
    QTest::newRow("no election") << u"h:2181"_s << QString() << u"/r"_s << true;
    QTest::newRow("neither") << u"h:2181"_s << QString() << QString() << true;
    QTest::newRow("relative election") << u"h:2181"_s << u"e"_s << u"/r"_s << true;
    QTest::newRow("registry ends in /") << u"h:2181"_s << u"/e"_s << u"/r/"_s << true;
    QTest::newRow("both the same") << u"h:2181"_s << u"/e"_s << u"/e"_s << true;
}

void tst_Participant::wrongSettings()
{
    QFETCH(const QString, connect);
    QFETCH(const QString, election);
    QFETCH(const QString, registry);
    ParticipantSettings settings;
    settings.connect = connect;
    settings.election = election;
    settings.registry = registry;
    QTEST(Participant::problemOf(settings).has_value(), "wrong");
}

void tst_Participant::wrongPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<zkbridge::ElectionRecipe>("recipe");
    QTest::addColumn<bool>("wrong");
    using zkbridge::ElectionRecipe;
    QTest::newRow("usual") << u"c_"_s << ElectionRecipe::Plain << false;
    QTest::newRow("none") << QString() << ElectionRecipe::Plain << false;
    QTest::newRow("/") << u"a/b"_s << ElectionRecipe::Plain << true;
    QTest::newRow("no character of a path") << u"a\u0001"_s << ElectionRecipe::Plain << true;
    QTest::newRow("not asked for") << u"a/b"_s << ElectionRecipe::Kazoo << false;
}

void tst_Participant::wrongPrefix()
{
    QFETCH(const QString, prefix);
    QFETCH(const zkbridge::ElectionRecipe, recipe);
    ParticipantSettings settings;
    settings.connect = u"h:2181"_s;
    settings.prefix = prefix;
    settings.recipe = recipe;
    QTEST(Participant::problemOf(settings).has_value(), "wrong");
}

/// Each recipe's candidate holds the id, and its leader tells its fencing token.
void tst_Participant::joinsByRecipe_data()
{
    QTest::addColumn<zkbridge::ElectionRecipe>("recipe");
    QTest::addColumn<QString>("name");
    using zkbridge::ElectionRecipe;
    QTest::newRow("plain") << ElectionRecipe::Plain << u"n_0000000000"_s;
    QTest::newRow("curator-latch") << ElectionRecipe::CuratorLatch
                                   << u"_c_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-latch-0000000000"_s;
    QTest::newRow("kazoo") << ElectionRecipe::Kazoo << u"[0-9a-f]{32}__lock__0000000000"_s;
}

void tst_Participant::joinsByRecipe()
{
    QFETCH(const zkbridge::ElectionRecipe, recipe);
    QFETCH(const QString, name);
    ParticipantSettings wanted = settings(m_server);
    wanted.recipe = recipe;
    wanted.prefix = u"n_"_s;
    wanted.id = u"worker-1"_s;
    m_members.push_back(std::make_unique<Member>(wanted));
    const Member *member = m_members.back().get();
    QTRY_COMPARE(member->count(Kind::Leader), 1);
    const QString node = member->last(Kind::Leader)->node;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(m_election + u'/' + name));
    QVERIFY2(pattern.match(node).hasMatch(), qPrintable(node));
    const zkbridge::NodeData znode = m_bystander->get(node);
    QCOMPARE(znode.data, QByteArray("worker-1"));
    QCOMPARE(member->last(Kind::Leader)->token, u"0x"_s + QString::number(znode.stat.czxid, 16));
}

QTEST_GUILESS_MAIN(tst_Participant)
#include "tst_participant.moc"

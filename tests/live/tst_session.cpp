// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"
#include "tests/support/requests.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::fresh;
using testsupport::RealEnsemble;
using testsupport::sharedOptions;
using Watch = Session::Watch;

/// Every call of the C client, through Session, against a real server.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhatItIsConnectedTo();
    void keepsDataAsItIs_data();
    void keepsDataAsItIs();
    void createsInEachMode_data();
    void createsInEachMode();
    void refusedWritesSayWhy();
    void answersInOrderWithEventsFirst();
    void watchesFireOnce();
    void takesWatchesBack();
    void keepsToTheWatchBudget();
    void setsAndReadsAcls();
    void laterIdentityCountsForWhatWaits();
    void multiIsAllOrNothing();
    void multiRefusesWhatTheClientDiesOf();
    void syncsAndReadsTheConfiguration();
    void reconfigIsAnswered();

private:
    [[nodiscard]] ErrorCode create(const QString &path, const QByteArray &data = "x")
    {
        return testsupport::create(m_session.get(), path, data);
    }

    std::unique_ptr<Session> m_session;
};

void TestSession::initTestCase()
{
    QVERIFY2(RealEnsemble::shared().start(), qPrintable(RealEnsemble::shared().problem()));
}

void TestSession::init()
{
    m_session = testsupport::openSession(sharedOptions());
    QVERIFY(m_session);
}

void TestSession::cleanup() { m_session.reset(); }

void TestSession::tellsWhatItIsConnectedTo()
{
    const SessionStatus status = m_session->status();
    QCOMPARE(status.state, SessionState::Connected);
    QVERIFY(status.sessionId != 0);
    QCOMPARE(status.timeoutMs, 10000);
    QCOMPARE(status.server, RealEnsemble::shared().connectString());
    QCOMPARE(status.problem, ConnectionProblem());
    QVERIFY(status.since.isValid());
}

void TestSession::keepsDataAsItIs_data() { testsupport::addDataRows(); }

void TestSession::keepsDataAsItIs()
{
    QFETCH(QByteArray, data);
    const QString path = fresh() + QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(create(path, data), ErrorCode::Ok);
    Answered<NodeData> got;
    m_session->get(path, Watch::No, &got, got.callback());
    QVERIFY(got.ok());
    QCOMPARE(got->data, data);
    QCOMPARE(got->data.isNull(), data.isNull());
    QCOMPARE(got->stat.dataLength, int(data.size()));

    Answered<Stat> set;
    m_session->set(path, QByteArray(), 0, &set, set.callback());
    QVERIFY(set.ok());
    QCOMPARE(set->version, 1);
    Answered<NodeData> again;
    m_session->get(path, Watch::No, &again, again.callback());
    QVERIFY(again.ok());
    QVERIFY(again->data.isNull());
}

void TestSession::createsInEachMode_data()
{
    QTest::addColumn<CreateMode>("mode");
    QTest::newRow("persistent") << CreateMode::Persistent;
    QTest::newRow("persistent sequential") << CreateMode::PersistentSequential;
    QTest::newRow("ephemeral") << CreateMode::Ephemeral;
    QTest::newRow("ephemeral sequential") << CreateMode::EphemeralSequential;
    QTest::newRow("container") << CreateMode::Container;
    QTest::newRow("ttl") << CreateMode::PersistentWithTtl;
    QTest::newRow("sequential ttl") << CreateMode::PersistentSequentialWithTtl;
}

void TestSession::createsInEachMode()
{
    QFETCH(CreateMode, mode);
    const QString path = u"/mode%1_"_s.arg(int(mode));
    Answered<Created> created;
    m_session->create(path, "x", openAcl(), mode, &created, created.callback(), hasTtl(mode) ? 3'600'000 : -1);
    QVERIFY2(created.ok(), qPrintable(errorName(created.code())));
    if (isSequential(mode)) {
        QCOMPARE(created->path.size(), path.size() + 10);
        QVERIFY(created->path.startsWith(path));
    } else {
        QCOMPARE(created->path, path);
    }
    Answered<Stat> stat;
    m_session->exists(created->path, Watch::No, &stat, stat.callback());
    QVERIFY(stat.ok());
    QCOMPARE(created->stat, *stat);
    QCOMPARE(stat->ephemeralOwner, isEphemeral(mode) ? m_session->status().sessionId : 0);
}

void TestSession::refusedWritesSayWhy()
{
    const QString path = fresh();
    QCOMPARE(create(path), ErrorCode::Ok);
    QCOMPARE(create(path), ErrorCode::NodeExists);
    QCOMPARE(create(path + u"/a/b"_s), ErrorCode::NoNode);
    QCOMPARE(create(path + u"/a"_s), ErrorCode::Ok);

    Answered<Done> notEmpty;
    m_session->remove(path, -1, &notEmpty, notEmpty.callback());
    QCOMPARE(notEmpty.code(), ErrorCode::NotEmpty);
    QCOMPARE(notEmpty.error().path, path);
    QCOMPARE(notEmpty.error().operation, u"delete"_s);
    Answered<Stat> badVersion;
    m_session->set(path, "y", 7, &badVersion, badVersion.callback());
    QCOMPARE(badVersion.code(), ErrorCode::BadVersion);
    Answered<Created> underEphemeral;
    Answered<Created> ephemeral;
    m_session->create(path + u"/e"_s, {}, openAcl(), CreateMode::Ephemeral, &ephemeral, ephemeral.callback());
    m_session->create(
        path + u"/e/c"_s, {}, openAcl(), CreateMode::Persistent, &underEphemeral, underEphemeral.callback());
    QCOMPARE(underEphemeral.code(), ErrorCode::NoChildrenForEphemerals);
    Answered<Created> noAcl;
    m_session->create(path + u"/n"_s, {}, {}, CreateMode::Persistent, &noAcl, noAcl.callback());
    QCOMPARE(noAcl.code(), ErrorCode::InvalidAcl);
    Answered<Done> removed;
    m_session->remove(path + u"/a"_s, 0, &removed, removed.callback());
    QVERIFY(removed.ok());
    Answered<Stat> gone;
    m_session->exists(path + u"/a"_s, Watch::No, &gone, gone.callback());
    QCOMPARE(gone.code(), ErrorCode::NoNode);
}

void TestSession::answersInOrderWithEventsFirst()
{
    const QString path = fresh();
    QCOMPARE(create(path), ErrorCode::Ok);
    QStringList order;
    connect(m_session.get(), &Session::watchEventsReceived, this, [&](const QList<WatchEvent> &events) {
        for (const WatchEvent &event : events)
            order.append(u"event "_s + event.path);
    });
    QObject context;
    m_session->get(path, Watch::Yes, &context, [&](const auto &) { order.append(u"get"_s); });
    m_session->set(path, "y", -1, &context, [&](const auto &) { order.append(u"set"_s); });
    Answered<NodeData> last;
    m_session->get(path, Watch::No, &last, last.callback());
    QVERIFY(last.ok());
    QCOMPARE(last->data, QByteArray("y"));
    QCOMPARE(order, (QStringList{u"get"_s, u"event "_s + path, u"set"_s}));
}

void TestSession::watchesFireOnce()
{
    using Type = WatchEvent::Type;
    const QString path = fresh();
    QList<WatchEvent> events;
    connect(m_session.get(), &Session::watchEventsReceived, this,
        [&](const QList<WatchEvent> &received) { events.append(received); });

    Answered<Stat> absent;
    m_session->exists(path, Watch::Yes, &absent, absent.callback());
    QCOMPARE(absent.code(), ErrorCode::NoNode);
    QCOMPARE(m_session->figures().watches, 1);
    QCOMPARE(create(path), ErrorCode::Ok);
    QCOMPARE(events, (QList<WatchEvent>{{Type::Created, path}}));
    QCOMPARE(m_session->figures().watches, 0);

    Answered<Children> children;
    m_session->children(path, Watch::Yes, &children, children.callback());
    QVERIFY(children.ok());
    QVERIFY(children->names.empty());
    events.clear();
    QCOMPARE(create(path + u"/ä"_s), ErrorCode::Ok);
    QCOMPARE(create(path + u"/b"_s), ErrorCode::Ok);
    QCOMPARE(events, (QList<WatchEvent>{{Type::ChildrenChanged, path}}));
    Answered<Children> two;
    m_session->children(path, Watch::Yes, &two, two.callback());
    QVERIFY(two.ok());
    QCOMPARE(two->names.size(), std::size_t(2));
    QVERIFY(std::find(two->names.begin(), two->names.end(), "\xc3\xa4") != two->names.end());
    QCOMPARE(two->stat.numChildren, 2);

    Answered<Stat> node;
    m_session->exists(path + u"/b"_s, Watch::Yes, &node, node.callback());
    QVERIFY(node.ok());
    events.clear();
    Answered<Done> removed;
    m_session->remove(path + u"/b"_s, -1, &removed, removed.callback());
    QVERIFY(removed.ok());
    QCOMPARE(events.size(), 2);
    QVERIFY(events.contains(WatchEvent{Type::Deleted, path + u"/b"_s}));
    QVERIFY(events.contains(WatchEvent{Type::ChildrenChanged, path}));
    QCOMPARE(m_session->figures().watches, 0);
    QCOMPARE(m_session->figures().watchBytes, 0);
}

void TestSession::takesWatchesBack()
{
    const QString path = fresh();
    QCOMPARE(create(path), ErrorCode::Ok);
    Answered<Done> none;
    m_session->removeWatches(path, &none, none.callback());
    QCOMPARE(none.code(), ErrorCode::NoWatcher);

    Answered<NodeData> got;
    m_session->get(path, Watch::Yes, &got, got.callback());
    Answered<Children> children;
    m_session->children(path, Watch::Yes, &children, children.callback());
    QVERIFY(got.ok() && children.ok());
    QCOMPARE(m_session->figures().watches, 2);
    QSignalSpy events(m_session.get(), &Session::watchEventsReceived);
    Answered<Done> taken;
    m_session->removeWatches(path, &taken, taken.callback());
    QVERIFY(taken.ok());
    QCOMPARE(m_session->figures().watches, 0);
    // Others may have watched there too; that is all they are told.
    Answered<Stat> set;
    m_session->set(path, "y", -1, &set, set.callback());
    QVERIFY(set.ok());
    QList<WatchEvent> told;
    for (const QList<QVariant> &emission : events)
        told += emission.constFirst().value<QList<WatchEvent>>();
    QCOMPARE(told, QList<WatchEvent>({{WatchEvent::Type::Removed, path}}));
}

void TestSession::keepsToTheWatchBudget()
{
    SessionOptions few = sharedOptions();
    few.maxWatches = 2;
    const auto session = testsupport::openSession(few);
    QVERIFY(session);
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(create(u"%1/%2"_s.arg(fresh()).arg(i)), ErrorCode::Ok);
    for (int i = 0; i < 3; ++i) {
        Answered<NodeData> got;
        session->get(u"%1/%2"_s.arg(fresh()).arg(i), Watch::Yes, &got, got.callback());
        QVERIFY(got.ok());
    }
    QCOMPARE(session->figures().watches, 2);
}

void TestSession::setsAndReadsAcls()
{
    const QString path = fresh();
    QCOMPARE(create(path, "secret"), ErrorCode::Ok);
    m_session->addAuth(u"digest"_s, "anna:geheim");
    const QByteArray hash = QCryptographicHash::hash("anna:geheim", QCryptographicHash::Sha1).toBase64();
    const Acl acl{{PermissionAll, u"digest"_s, u"anna:"_s + QString::fromLatin1(hash)}};
    Answered<Done> set;
    m_session->setAcl(path, acl, 0, &set, set.callback());
    QVERIFY2(set.ok(), qPrintable(errorName(set.code())));
    Answered<AclReply> read;
    m_session->acl(path, &read, read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->acl, acl);
    QCOMPARE(read->stat.aversion, 1);
    Answered<Done> stale;
    m_session->setAcl(path, acl, 0, &stale, stale.callback());
    QCOMPARE(stale.code(), ErrorCode::BadVersion);

    const auto stranger = testsupport::openSession(sharedOptions());
    QVERIFY(stranger);
    Answered<NodeData> denied;
    stranger->get(path, Watch::No, &denied, denied.callback());
    QCOMPARE(denied.code(), ErrorCode::NoAuth);

    SessionOptions withIdentity = sharedOptions();
    withIdentity.identities = {{u"digest"_s, "anna:geheim"}};
    const auto friendly = testsupport::openSession(withIdentity);
    QVERIFY(friendly);
    Answered<NodeData> allowed;
    friendly->get(path, Watch::No, &allowed, allowed.callback());
    QVERIFY(allowed.ok());
}

void TestSession::laterIdentityCountsForWhatWaits()
{
    const QString path = fresh();
    m_session->addAuth(u"digest"_s, "bert:geheim");
    const Acl creatorOnly{{PermissionAll, u"auth"_s, QString()}};
    Answered<Created> created;
    m_session->create(path, "x", creatorOnly, CreateMode::Persistent, &created, created.callback());
    QVERIFY2(created.ok(), qPrintable(errorName(created.code())));

    const auto other = testsupport::openSession(sharedOptions());
    QVERIFY(other);
    QObject context;
    for (int i = 0; i < 100; ++i)
        other->exists(u"/"_s, Watch::No, &context, [](const auto &) {});
    other->addAuth(u"digest"_s, "bert:geheim");
    Answered<NodeData> got;
    other->get(path, Watch::No, &got, got.callback());
    QVERIFY2(got.ok(), qPrintable(errorName(got.code())));
}

void TestSession::multiIsAllOrNothing()
{
    using Kind = MultiOperation::Kind;
    const QString path = fresh();
    const QList<MultiOperation> good{
        {Kind::Create, path, "1"},
        {Kind::Create, path + u"/s_"_s, QByteArray(), -1, openAcl(), CreateMode::PersistentSequential},
        {Kind::SetData, path, "2", 0},
        {Kind::Check, path, {}, 1},
        {Kind::Create, path + u"/gone"_s, {}},
        {Kind::Delete, path + u"/gone"_s, {}, 0},
    };
    Answered<QList<MultiReply>> done;
    m_session->multi(good, &done, done.callback());
    QVERIFY2(done.ok(), qPrintable(errorName(done.code())));
    QCOMPARE(done->size(), 6);
    QCOMPARE(done->at(0).path, path);
    QCOMPARE(done->at(1).path, path + u"/s_0000000000"_s);
    QCOMPARE(done->at(2).stat.version, 1);

    const QList<MultiOperation> bad{
        {Kind::SetData, path, "3", 1},
        {Kind::Check, path + u"/missing"_s, {}, -1},
        {Kind::Delete, path, {}, -1},
    };
    Answered<QList<MultiReply>> failed;
    m_session->multi(bad, &failed, failed.callback());
    QCOMPARE(failed.code(), ErrorCode::NoNode);
    QCOMPARE(failed.error().path, path + u"/missing"_s);
    QCOMPARE(failed.error().operation, u"multi"_s);
    Answered<NodeData> unchanged;
    m_session->get(path, Watch::No, &unchanged, unchanged.callback());
    QVERIFY(unchanged.ok());
    QCOMPARE(unchanged->data, QByteArray("2"));

    Answered<QList<MultiReply>> empty;
    m_session->multi({}, &empty, empty.callback());
    QVERIFY(empty.ok());
    QVERIFY(empty->isEmpty());
}

void TestSession::multiRefusesWhatTheClientDiesOf()
{
    using Kind = MultiOperation::Kind;
    const auto codeOf = [this](const QList<MultiOperation> &operations, QString *path = nullptr) {
        Answered<QList<MultiReply>> answered;
        m_session->multi(operations, &answered, answered.callback());
        const ErrorCode code = answered.code();
        if (path)
            *path = answered.error().path;
        return code;
    };
    QString path;
    const MultiOperation fine{Kind::Create, fresh(), "1"};
    QCOMPARE(codeOf({fine, {Kind::Delete, u"/a/"_s, {}}, fine}, &path), ErrorCode::InvalidPath);
    QCOMPARE(path, u"/a/"_s);
    QCOMPARE(codeOf({fine, {Kind::Create, u"/c"_s, {}, -1, openAcl(), CreateMode::Container}}),
        ErrorCode::UnsupportedInMulti);
    QCOMPARE(codeOf({{Kind::Create, u"/t"_s, {}, -1, openAcl(), CreateMode::PersistentWithTtl}, fine}),
        ErrorCode::UnsupportedInMulti);
    const QByteArray half(600'000, 'x');
    QCOMPARE(codeOf({{Kind::Create, u"/x"_s, half}, {Kind::Create, u"/y"_s, half}}), ErrorCode::TooLarge);
    Answered<Stat> none;
    m_session->exists(fresh(), Watch::No, &none, none.callback());
    QCOMPARE(none.code(), ErrorCode::NoNode);
}

void TestSession::syncsAndReadsTheConfiguration()
{
    Answered<Done> synced;
    m_session->sync(u"/"_s, &synced, synced.callback());
    QVERIFY(synced.ok());
    Answered<NodeData> config;
    m_session->config(Watch::Yes, &config, config.callback());
    QVERIFY(config.ok());
    QCOMPARE(m_session->figures().watches, 1);
}

void TestSession::reconfigIsAnswered()
{
    Answered<NodeData> answered;
    m_session->reconfig({}, u"9"_s, {}, -1, &answered, answered.callback());
    // A standalone server cannot be reconfigured, and an ordinary user may not.
    QVERIFY2(answered.code() == ErrorCode::Unimplemented || answered.code() == ErrorCode::NoAuth
            || answered.code() == ErrorCode::ReconfigDisabled,
        qPrintable(errorName(answered.code())));
    QCOMPARE(answered.error().operation, u"reconfig"_s);
    QVERIFY(m_session->isConnected());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

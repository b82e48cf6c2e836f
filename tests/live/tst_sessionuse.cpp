// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"
#include "tests/support/requests.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::fresh;
using testsupport::RealEnsemble;
using testsupport::sharedOptions;
using Watch = Session::Watch;

/// What holds for every request: lock, limits, cancel, priorities, chroot, beginning and end of a session.
class TestSessionUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lockHoldsWritesBack();
    void refusesInvalidPaths();
    void refusesLargePackets();
    void cancelledAndOrphanedCallbacksDoNotRun();
    void servesTheUserFirst();
    void worksBelowAChroot();
    void missingChrootIsSaid();
    void waitsUntilItIsOpened();
    void closeAnswersEverything();
    void mayEndInItsOwnCallback();

private:
    [[nodiscard]] ErrorCode create(const QString &path, const QByteArray &data = "x")
    {
        return testsupport::create(m_session.get(), path, data);
    }

    std::unique_ptr<Session> m_session;
};

void TestSessionUse::initTestCase()
{
    QVERIFY2(RealEnsemble::shared().start(), qPrintable(RealEnsemble::shared().problem()));
}

void TestSessionUse::init()
{
    m_session = testsupport::openSession(sharedOptions());
    QVERIFY(m_session);
}

void TestSessionUse::cleanup() { m_session.reset(); }

void TestSessionUse::lockHoldsWritesBack()
{
    QCOMPARE(m_session->lockState(), LockState::Unlocked);
    QSignalSpy changed(m_session.get(), &Session::lockStateChanged);
    m_session->setUnlocked(false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(create(fresh()), ErrorCode::Locked);
    Answered<QList<MultiReply>> multi;
    m_session->multi({{MultiOperation::Kind::Create, fresh(), {}}}, &multi, multi.callback());
    QCOMPARE(multi.code(), ErrorCode::Locked);
    Answered<NodeData> reconfig;
    m_session->reconfig({}, u"9"_s, {}, -1, &reconfig, reconfig.callback());
    QCOMPARE(reconfig.code(), ErrorCode::Locked);
    Answered<Stat> none;
    m_session->exists(fresh(), Watch::No, &none, none.callback());
    QCOMPARE(none.code(), ErrorCode::NoNode);
    m_session->setUnlocked(true);
    QCOMPARE(create(fresh()), ErrorCode::Ok);

    SessionOptions readOnly = sharedOptions();
    readOnly.lock = LockState::ReadOnly;
    const auto session = testsupport::openSession(readOnly);
    QVERIFY(session);
    session->setUnlocked(true);
    QCOMPARE(session->lockState(), LockState::ReadOnly);
    Answered<Done> removed;
    session->remove(fresh(), -1, &removed, removed.callback());
    QCOMPARE(removed.code(), ErrorCode::Locked);
}

void TestSessionUse::refusesInvalidPaths()
{
    Answered<NodeData> got;
    m_session->get(u"a"_s, Watch::No, &got, got.callback());
    QCOMPARE(got.times(), 0); // never from within the call
    QCOMPARE(got.code(), ErrorCode::InvalidPath);
    QCOMPARE(got.error().path, u"a"_s);
    QCOMPARE(got.error().detail, u"does not start with /"_s);
    QCOMPARE(create(fresh() + u'/'), ErrorCode::InvalidPath);
}

void TestSessionUse::refusesLargePackets()
{
    QCOMPARE(create(fresh(), QByteArray(1'048'576, 'x')), ErrorCode::TooLarge);
    QVERIFY(m_session->isConnected());
}

void TestSessionUse::cancelledAndOrphanedCallbacksDoNotRun()
{
    int calls = 0;
    QObject context;
    auto mortal = std::make_unique<QObject>();
    const auto sent = m_session->get(u"/"_s, Watch::No, &context, [&](const auto &) { ++calls; });
    const auto refused = m_session->get(u"bad"_s, Watch::No, &context, [&](const auto &) { ++calls; });
    m_session->get(u"/"_s, Watch::No, mortal.get(), [&](const auto &) { ++calls; });
    m_session->cancel(sent);
    m_session->cancel(refused);
    mortal.reset();
    Answered<NodeData> last;
    m_session->get(u"/"_s, Watch::No, &last, last.callback());
    QVERIFY(last.ok());
    QCOMPARE(calls, 0);
    QCOMPARE(m_session->figures().inFlight, 0);
}

void TestSessionUse::servesTheUserFirst()
{
    SessionOptions narrow = sharedOptions();
    narrow.maxInFlight = 1;
    const auto session = testsupport::openSession(narrow);
    QVERIFY(session);
    QStringList order;
    QObject context;
    const auto ask = [&](const QString &name, Session::Priority priority) {
        return session->exists(
            u"/"_s, Watch::No, &context, [&order, name](const auto &) { order.append(name); }, priority);
    };
    ask(u"first"_s, Session::Priority::Background);
    ask(u"background"_s, Session::Priority::Background);
    const auto scrolledAway = ask(u"dropped"_s, Session::Priority::Visible);
    ask(u"visible"_s, Session::Priority::Visible);
    ask(u"clicked"_s, Session::Priority::Interactive);
    session->cancel(scrolledAway);
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order, (QStringList{u"first"_s, u"clicked"_s, u"visible"_s, u"background"_s}));
}

void TestSessionUse::worksBelowAChroot()
{
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    const auto session = testsupport::openSession(sharedOptions(fresh()));
    QVERIFY(session);
    QCOMPARE(session->status().problem.step, ConnectStep::None);
    QList<WatchEvent> events;
    connect(session.get(), &Session::watchEventsReceived, this,
        [&](const QList<WatchEvent> &received) { events.append(received); });
    Answered<Children> root;
    session->children(u"/"_s, Watch::Yes, &root, root.callback());
    QVERIFY(root.ok());
    Answered<Created> created;
    session->create(u"/a_"_s, "x", openAcl(), CreateMode::PersistentSequential, &created, created.callback());
    QVERIFY(created.ok());
    QCOMPARE(created->path, u"/a_0000000000"_s);
    QCOMPARE(events, (QList<WatchEvent>{{WatchEvent::Type::ChildrenChanged, u"/"_s}}));
    Answered<QList<MultiReply>> multi;
    session->multi({{MultiOperation::Kind::Create, u"/m"_s, {}}, {MultiOperation::Kind::Delete, u"/none"_s, {}}},
        &multi, multi.callback());
    QCOMPARE(multi.code(), ErrorCode::NoNode);
    QCOMPARE(multi.error().path, u"/none"_s);
    Answered<QList<MultiReply>> made;
    session->multi({{MultiOperation::Kind::Create, u"/m"_s, {}}}, &made, made.callback());
    QVERIFY(made.ok());
    QCOMPARE(made->constFirst().path, u"/m"_s);
    Answered<Stat> below;
    m_session->exists(fresh() + u"/m"_s, Watch::No, &below, below.callback());
    QVERIFY(below.ok());
    Answered<NodeData> config;
    session->config(Watch::No, &config, config.callback());
    QVERIFY(config.ok());
}

void TestSessionUse::missingChrootIsSaid()
{
    const auto session = testsupport::openSession(sharedOptions(u"/nowhere/at/all"_s));
    QVERIFY(session);
    QCOMPARE(session->status().problem.step, ConnectStep::Chroot);
    QCOMPARE(session->status().problem.where, u"/nowhere/at/all"_s);
}

void TestSessionUse::waitsUntilItIsOpened()
{
    Session session(sharedOptions());
    Answered<Stat> early;
    session.exists(u"/"_s, Watch::No, &early, early.callback());
    QCOMPARE(session.state(), SessionState::Idle);
    QCOMPARE(session.figures().queued, 1);
    session.open();
    QVERIFY(early.ok());
    QVERIFY(session.isConnected());
}

void TestSessionUse::closeAnswersEverything()
{
    QSignalSpy closed(m_session.get(), &Session::closed);
    Answered<Stat> asked;
    m_session->exists(u"/"_s, Watch::No, &asked, asked.callback());
    m_session->close();
    m_session->close();
    Answered<Stat> late;
    m_session->exists(u"/"_s, Watch::No, &late, late.callback());
    QCOMPARE(late.code(), ErrorCode::Closing);
    QVERIFY(asked.wait());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(asked.times(), 1);
    QCOMPARE(m_session->state(), SessionState::Closed);

    Session neverOpened(sharedOptions());
    QSignalSpy alsoClosed(&neverOpened, &Session::closed);
    neverOpened.close();
    QTRY_COMPARE(alsoClosed.size(), 1);
}

void TestSessionUse::mayEndInItsOwnCallback()
{
    QPointer<Session> watched(m_session.get());
    QObject context;
    int later = 0;
    m_session->exists(u"/"_s, Watch::No, &context, [&](const auto &) { m_session.reset(); });
    m_session->exists(u"/"_s, Watch::No, &context, [&](const auto &) { ++later; });
    QTRY_VERIFY(!watched);
    QCOMPARE(later, 0);
}

QTEST_GUILESS_MAIN(TestSessionUse)
#include "tst_sessionuse.moc"

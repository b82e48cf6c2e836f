// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journal.h"
#include "tests/support/answered.h"
#include "tests/support/faultrelay.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Journal;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

namespace {

constexpr int patience = 20000;
/// The shortest a server with ticks of 500 ms grants.
constexpr int shortTimeoutMs = 1000;

/// Waits for the one answer of a call that takes a context and a callback.
template <typename T, typename Call> Result<T> answer(Call call)
{
    QObject context;
    std::optional<Result<T>> result;
    call(&context, [&result](const Result<T> &reply) { result = reply; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        return zkbridge::Error{ErrorCode::OperationTimeout, {}, u"test"_s, u"no answer"_s};
    return *result;
}

} // namespace

/// Undo and redo are writes with the right version, and never write over what somebody else wrote.
class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void undoesACreate_data();
    void undoesACreate();
    void undoesSetsInTurn();
    void undoesAnAcl();
    void undoesARemove_data();
    void undoesARemove();
    void walksThroughAWholeLife();
    void writesAfterUndoDropTheRedo();
    void refusesWhatSomebodyChanged();
    void refusesWhatSomebodyMadeAgain();
    void refusesWhatHasChildrenNow();
    void refusesOthersEphemerals();
    void refusesEphemeralsOfAnEndedSession();
    void doesNotRemoveAnotherVersion();
    void obeysTheLock();
    void recordsWhenTheAskerIsGone();

private:
    [[nodiscard]] Result<zkbridge::Created> create(
        const QString &path, const QByteArray &data, CreateMode mode = CreateMode::Persistent);
    [[nodiscard]] Result<zkbridge::Stat> set(const QString &path, const QByteArray &data);
    [[nodiscard]] Result<zkbridge::Done> setAcl(const QString &path, const zkbridge::Acl &acl);
    [[nodiscard]] Result<zkbridge::Done> remove(const QString &path, int version = -1);
    [[nodiscard]] Result<Journal::Step> undo();
    [[nodiscard]] Result<Journal::Step> redo();
    [[nodiscard]] Result<zkbridge::NodeData> read(const QString &path);
    [[nodiscard]] Result<zkbridge::AclReply> readAcl(const QString &path);
    [[nodiscard]] bool exists(const QString &path) { return read(path).ok(); }
    /// By another session, past the journal.
    [[nodiscard]] bool othersSet(const QString &path, const QByteArray &data);
    [[nodiscard]] bool othersRemove(const QString &path);
    [[nodiscard]] bool othersCreate(
        const QString &path, const QByteArray &data, CreateMode mode = CreateMode::Persistent);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_other;
    std::unique_ptr<Journal> m_journal;
    QString m_root;
    int m_rounds = 0;
};

void TestJournal::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_session && m_other);
}

void TestJournal::init()
{
    m_journal = std::make_unique<Journal>(m_session.get());
    m_root = u"/journal-%1"_s.arg(++m_rounds);
    QVERIFY(othersCreate(m_root, {}));
}

void TestJournal::cleanup()
{
    m_journal.reset();
    if (!m_session || m_session->options().timeoutMs == shortTimeoutMs)
        m_session = testsupport::openSession(RealEnsemble::shared().connectString());
    QVERIFY(m_session);
}

Result<zkbridge::Created> TestJournal::create(const QString &path, const QByteArray &data, CreateMode mode)
{
    return answer<zkbridge::Created>([&](QObject *context, const auto &callback) {
        m_journal->create(path, data, zkbridge::openAcl(), mode, context, callback);
    });
}

Result<zkbridge::Stat> TestJournal::set(const QString &path, const QByteArray &data)
{
    const auto before = read(path);
    if (!before)
        return before.error();
    return answer<zkbridge::Stat>(
        [&](QObject *context, const auto &callback) { m_journal->set(path, data, *before, context, callback); });
}

Result<zkbridge::Done> TestJournal::setAcl(const QString &path, const zkbridge::Acl &acl)
{
    const auto before = readAcl(path);
    if (!before)
        return before.error();
    return answer<zkbridge::Done>(
        [&](QObject *context, const auto &callback) { m_journal->setAcl(path, acl, *before, context, callback); });
}

Result<zkbridge::Done> TestJournal::remove(const QString &path, int version)
{
    return answer<zkbridge::Done>(
        [&](QObject *context, const auto &callback) { m_journal->remove(path, version, context, callback); });
}

Result<Journal::Step> TestJournal::undo()
{
    return answer<Journal::Step>(
        [this](QObject *context, const auto &callback) { m_journal->undo(context, callback); });
}

Result<Journal::Step> TestJournal::redo()
{
    return answer<Journal::Step>(
        [this](QObject *context, const auto &callback) { m_journal->redo(context, callback); });
}

Result<zkbridge::NodeData> TestJournal::read(const QString &path)
{
    return answer<zkbridge::NodeData>(
        [&](QObject *context, const auto &callback) { m_session->get(path, Session::Watch::No, context, callback); });
}

Result<zkbridge::AclReply> TestJournal::readAcl(const QString &path)
{
    return answer<zkbridge::AclReply>(
        [&](QObject *context, const auto &callback) { m_session->acl(path, context, callback); });
}

bool TestJournal::othersSet(const QString &path, const QByteArray &data)
{
    return answer<zkbridge::Stat>([&](QObject *context, const auto &callback) {
        m_other->set(path, data, -1, context, callback);
    }).ok();
}

bool TestJournal::othersRemove(const QString &path)
{
    return answer<zkbridge::Done>([&](QObject *context, const auto &callback) {
        m_other->remove(path, -1, context, callback);
    }).ok();
}

bool TestJournal::othersCreate(const QString &path, const QByteArray &data, CreateMode mode)
{
    return answer<zkbridge::Created>([&](QObject *context, const auto &callback) {
        m_other->create(path, data, zkbridge::openAcl(), mode, context, callback);
    }).ok();
}

void TestJournal::undoesACreate_data()
{
    QTest::addColumn<CreateMode>("mode");
    QTest::newRow("persistent") << CreateMode::Persistent;
    QTest::newRow("persistent sequential") << CreateMode::PersistentSequential;
    QTest::newRow("ephemeral") << CreateMode::Ephemeral;
    QTest::newRow("ephemeral sequential") << CreateMode::EphemeralSequential;
    QTest::newRow("container") << CreateMode::Container;
}

void TestJournal::undoesACreate()
{
    QFETCH(CreateMode, mode);
    QSignalSpy changed(m_journal.get(), &Journal::changed);
    QVERIFY(!m_journal->canUndo());
    const auto made = create(m_root + u"/n"_s, "data", mode);
    QVERIFY(made.ok());
    QVERIFY(m_journal->canUndo() && !m_journal->canRedo());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_journal->undoStep().kind, Journal::Step::Kind::Create);
    QCOMPARE(m_journal->undoStep().path, made->path);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(undo().ok());
        QVERIFY(!exists(made->path));
        QVERIFY(m_journal->canRedo() && !m_journal->canUndo());
        QVERIFY(redo().ok());
        const auto again = read(made->path); // under the same name, whatever the sequence is now
        QVERIFY(again.ok());
        QCOMPARE(again->data, QByteArray("data"));
        QCOMPARE(again->stat.isEphemeral(), isEphemeral(mode));
    }
}

void TestJournal::undoesSetsInTurn()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(othersCreate(path, QByteArray()));
    QVERIFY(set(path, "one").ok());
    QVERIFY(set(path, "").ok());
    QVERIFY(undo().ok());
    QCOMPARE(read(path)->data, QByteArray("one"));
    QVERIFY(undo().ok());
    QVERIFY(read(path)->data.isNull());
    QVERIFY(!m_journal->canUndo());
    QVERIFY(redo().ok());
    QVERIFY(redo().ok());
    QVERIFY(read(path)->data.isEmpty() && !read(path)->data.isNull());
    QVERIFY(undo().ok());
    QVERIFY(set(path, "two").ok()); // in place of what could have been redone
    QVERIFY(undo().ok());
    QVERIFY(undo().ok());
    QVERIFY(read(path)->data.isNull());
    QCOMPARE(read(path)->stat.version, 10);
}

void TestJournal::undoesAnAcl()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(othersCreate(path, "data"));
    const zkbridge::Acl other{{zkbridge::PermissionRead | zkbridge::PermissionAdmin, u"world"_s, u"anyone"_s}};
    QVERIFY(setAcl(path, other).ok());
    QCOMPARE(m_journal->undoStep().kind, Journal::Step::Kind::SetAcl);
    QVERIFY(undo().ok());
    QCOMPARE(readAcl(path)->acl, zkbridge::openAcl());
    QVERIFY(redo().ok());
    QCOMPARE(readAcl(path)->acl, other);
    QVERIFY(undo().ok());
    QCOMPARE(readAcl(path)->acl, zkbridge::openAcl());
}

void TestJournal::undoesARemove_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<CreateMode>("mode");
    QTest::newRow("null data") << QByteArray() << CreateMode::Persistent;
    QTest::newRow("empty data") << QByteArray("") << CreateMode::Persistent;
    QTest::newRow("binary data") << QByteArray("\0\xff", 2) << CreateMode::Persistent;
    QTest::newRow("own ephemeral") << QByteArray("x") << CreateMode::Ephemeral;
}

void TestJournal::undoesARemove()
{
    QFETCH(QByteArray, data);
    QFETCH(CreateMode, mode);
    const QString path = m_root + u"/n"_s;
    const zkbridge::Acl acl{
        {zkbridge::PermissionAll, u"world"_s, u"anyone"_s}, {zkbridge::PermissionRead, u"ip"_s, u"127.0.0.1"_s}};
    const auto made = answer<zkbridge::Created>(
        [&](QObject *context, const auto &callback) { m_session->create(path, data, acl, mode, context, callback); });
    QVERIFY(made.ok());
    QVERIFY(remove(path, 0).ok());
    QVERIFY(!exists(path));
    QCOMPARE(m_journal->undoStep().notRestorable, 0);
    QVERIFY(undo().ok());
    QCOMPARE(read(path)->data, data);
    QCOMPARE(read(path)->data.isNull(), data.isNull());
    QCOMPARE(readAcl(path)->acl, acl);
    QCOMPARE(read(path)->stat.ephemeralOwner, isEphemeral(mode) ? m_session->status().sessionId : 0);
    QVERIFY(redo().ok());
    QVERIFY(!exists(path));
}

void TestJournal::walksThroughAWholeLife()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(create(path, "born").ok());
    QVERIFY(set(path, "grown").ok());
    QVERIFY(setAcl(
        path, {{zkbridge::PermissionAll, u"world"_s, u"anyone"_s}, {zkbridge::PermissionRead, u"ip"_s, u"10.0.0.1"_s}})
                .ok());
    QVERIFY(set(path, "old").ok());
    QVERIFY(remove(path).ok());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(undo().ok());
        QCOMPARE(read(path)->data, QByteArray("old"));
        QVERIFY(undo().ok());
        QCOMPARE(read(path)->data, QByteArray("grown"));
        QCOMPARE(readAcl(path)->acl.size(), 2);
        QVERIFY(undo().ok());
        QCOMPARE(readAcl(path)->acl.size(), 1);
        QVERIFY(undo().ok());
        QCOMPARE(read(path)->data, QByteArray("born"));
        QVERIFY(undo().ok());
        QVERIFY(!exists(path));
        for (int step = 0; step < 5; ++step)
            QVERIFY(redo().ok());
        QVERIFY(!exists(path));
    }
}

void TestJournal::writesAfterUndoDropTheRedo()
{
    QVERIFY(create(m_root + u"/a"_s, {}).ok());
    QVERIFY(undo().ok());
    QVERIFY(m_journal->canRedo());
    QVERIFY(create(m_root + u"/b"_s, {}).ok());
    QVERIFY(!m_journal->canRedo());
    QCOMPARE(redo().code(), ErrorCode::InvalidState);
    // What failed is no step.
    QCOMPARE(create(m_root + u"/b"_s, {}).code(), ErrorCode::NodeExists);
    QVERIFY(undo().ok());
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::refusesWhatSomebodyChanged()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(create(path, "ours").ok());
    QVERIFY(set(path, "ours too").ok());
    QVERIFY(othersSet(path, "theirs"));
    const auto refused = undo();
    QCOMPARE(refused.code(), ErrorCode::BadVersion);
    QCOMPARE(refused.error().path, path);
    QCOMPARE(read(path)->data, QByteArray("theirs"));
    // It is kept, below the other step; and that one is refused too.
    QCOMPARE(m_journal->undoStep().kind, Journal::Step::Kind::Create);
    QCOMPARE(undo().code(), ErrorCode::BadVersion);
    QCOMPARE(m_journal->undoStep().kind, Journal::Step::Kind::Set);
    QCOMPARE(read(path)->data, QByteArray("theirs"));
    // Our write over theirs can be undone, but what is before theirs cannot.
    QVERIFY(set(path, "ours at last").ok());
    QVERIFY(undo().ok());
    QCOMPARE(read(path)->data, QByteArray("theirs"));
    QCOMPARE(undo().code(), ErrorCode::BadVersion);
}

void TestJournal::refusesWhatSomebodyMadeAgain()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(create(path, "ours").ok());
    QVERIFY(othersRemove(path));
    QCOMPARE(undo().code(), ErrorCode::NoNode);
    QVERIFY(othersCreate(path, "theirs")); // with the very version that ours had
    QCOMPARE(undo().code(), ErrorCode::BadVersion);
    QCOMPARE(read(path)->data, QByteArray("theirs"));
    QVERIFY(remove(path).ok());
    QVERIFY(othersCreate(path, "theirs again"));
    QCOMPARE(undo().code(), ErrorCode::NodeExists);
    QCOMPARE(read(path)->data, QByteArray("theirs again"));
}

void TestJournal::refusesWhatHasChildrenNow()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(create(path, "ours").ok());
    QVERIFY(othersCreate(path + u"/theirs"_s, {}));
    QCOMPARE(undo().code(), ErrorCode::NotEmpty);
    QVERIFY(exists(path + u"/theirs"_s));
    QVERIFY(othersRemove(path + u"/theirs"_s));
    QVERIFY(undo().ok()); // nothing was lost
    QVERIFY(!exists(path));
}

void TestJournal::refusesOthersEphemerals()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(othersCreate(path, "theirs", CreateMode::Ephemeral));
    QVERIFY(remove(path).ok());
    QCOMPARE(m_journal->undoStep().notRestorable, 1);
    QCOMPARE(undo().code(), ErrorCode::InvalidState);
    QVERIFY(!exists(path));
}

void TestJournal::refusesEphemeralsOfAnEndedSession()
{
    const QString path = m_root + u"/n"_s;
    // Its way to the server falls silent, not the server: one that was frozen takes back, when it wakes, whoever comes
    // before it has looked at its clock.
    testsupport::FaultRelay relay(RealEnsemble::shared().connectString());
    m_journal.reset();
    m_session = testsupport::openSession(relay.connectString(), shortTimeoutMs);
    QVERIFY(m_session);
    m_journal = std::make_unique<Journal>(m_session.get());
    QVERIFY(create(path, "ours", CreateMode::Ephemeral).ok());
    QSignalSpy replaced(m_session.get(), &Session::sessionReplaced);
    relay.freeze();
    const auto isThere = [this, &path] {
        testsupport::Answered<zkbridge::Stat> stat;
        m_other->exists(path, Session::Watch::No, &stat, stat.callback());
        return stat.ok();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), patience);
    relay.release();
    QVERIFY(!replaced.isEmpty() || replaced.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patience);
    QCOMPARE(undo().code(), ErrorCode::SessionExpired);
    m_journal.reset();
    m_session.reset(); // before its way ends
}

void TestJournal::doesNotRemoveAnotherVersion()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(othersCreate(path, "seen"));
    QVERIFY(othersSet(path, "not seen"));
    QCOMPARE(remove(path, 0).code(), ErrorCode::BadVersion);
    QVERIFY(exists(path));
    QVERIFY(!m_journal->canUndo());
    QVERIFY(remove(path, 1).ok());
}

void TestJournal::obeysTheLock()
{
    const QString path = m_root + u"/n"_s;
    QVERIFY(create(path, "ours").ok());
    m_session->setUnlocked(false);
    const auto refused = undo();
    const auto notMade = create(m_root + u"/m"_s, {});
    m_session->setUnlocked(true);
    QCOMPARE(refused.code(), ErrorCode::Locked);
    QCOMPARE(notMade.code(), ErrorCode::Locked);
    QVERIFY(exists(path) && !exists(m_root + u"/m"_s));
    QVERIFY(undo().ok()); // the step stayed where it was
}

void TestJournal::recordsWhenTheAskerIsGone()
{
    auto asker = std::make_unique<QObject>();
    bool called = false;
    m_journal->create(m_root + u"/n"_s, {}, zkbridge::openAcl(), CreateMode::Persistent, asker.get(),
        [&called](const Result<zkbridge::Created> &) { called = true; });
    asker.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_journal->canUndo(), patience);
    QVERIFY(undo().ok());
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

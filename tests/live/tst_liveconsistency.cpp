// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"
#include "model/tree/treeactivity.h"
#include "model/tree/znodestore.h"
#include "tests/support/bystander.h"
#include "tests/support/mischief.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/admin/adminserver.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using model::ChildState;
using model::LazyReason;
using model::LiveTree;
using model::NodeId;
using model::StatCoverage;
using model::TreeMode;
using model::ZnodeModel;
using testsupport::Bystander;
using testsupport::Mischief;
using testsupport::ownersAcl;
using testsupport::RealEnsemble;
using zkbridge::ErrorCode;
using zkbridge::Session;
using zkbridge::Stat;

namespace {

constexpr int patience = 20000;
/// The shortest a server with ticks of 500 ms grants.
constexpr int shortTimeoutMs = 1000;

struct Znodes {
    std::map<QString, Stat> stats; ///< by path
    std::set<QString> forbidden;
};

/// All there is but ZooKeeper's own, as a session may read it.
class Reference : public QObject {
public:
    [[nodiscard]] static Znodes read(Session *session)
    {
        Reference reference(session);
        reference.ask(u"/"_s);
        if (!QTest::qWaitFor([&] { return reference.m_underWay == 0; }, patience))
            QTest::qFail("the tree cannot be read", __FILE__, __LINE__);
        return reference.m_znodes;
    }

private:
    explicit Reference(Session *session)
        : m_session(session)
    {
    }
    void ask(const QString &path)
    {
        ++m_underWay;
        m_session->children(
            path, Session::Watch::No, this, [this, path](const zkbridge::Result<zkbridge::Children> &reply) {
                --m_underWay;
                if (reply) {
                    m_znodes.stats.insert({path, reply->stat});
                    for (const std::string &name : reply->names)
                        if (name != "zookeeper")
                            ask(zkbridge::joinPath(path, QString::fromStdString(name)));
                } else if (reply.code() == ErrorCode::NoAuth) {
                    m_znodes.stats.insert({path, Stat()});
                    m_znodes.forbidden.insert(path);
                }
            });
    }
    Session *m_session;
    Znodes m_znodes;
    int m_underWay = 0;
};

/// A tree over a session and a wire of its own.
struct Fixture {
    explicit Fixture(const QString &chroot = {}, int timeoutMs = 10000)
        : session(testsupport::openSession(RealEnsemble::shared().connectString() + chroot, timeoutMs))
    {
        if (!session)
            return;
        zkbridge::WireOptions options;
        options.connect = session->options().connect;
        options.timeoutMs = timeoutMs;
        wire = std::make_unique<zkbridge::WireReader>(options);
        tree = std::make_unique<LiveTree>(session.get(), wire.get());
    }
    void open() const { wire->open(session->status().server); }
    [[nodiscard]] bool isLive() const { return tree->status().mode == TreeMode::Live; }
    [[nodiscard]] bool becomeLive() const
    {
        if (!tree)
            return false;
        open();
        return QTest::qWaitFor([this] { return isLive(); }, patience);
    }
    [[nodiscard]] Znodes znodes() const
    {
        Znodes found;
        std::vector<NodeId> waiting{model::rootNode};
        while (!waiting.empty()) {
            const NodeId node = waiting.back();
            waiting.pop_back();
            if (tree->store()->name(node) == "zookeeper")
                continue;
            const Stat *stat = tree->store()->stat(node);
            const QString path = tree->store()->path(node);
            found.stats.insert({path, stat ? *stat : Stat()});
            if (tree->store()->childState(node) == ChildState::Failed
                && tree->store()->error(node) == ErrorCode::NoAuth)
                found.forbidden.insert(path);
            const auto below = tree->store()->children(node);
            waiting.insert(waiting.end(), below.begin(), below.end());
        }
        return found;
    }
    /// Whether the tree comes to hold what `looker` may read, forbidden znodes as such, and nothing that is not there
    /// for `owner`, who may read all: what stands below a list that was forbidden later is known still. With the Stats
    /// as the owner reads them, if asked for.
    [[nodiscard]] bool comesToEqual(Session *looker, Session *owner, bool withStats = false) const
    {
        const Znodes seen = Reference::read(looker);
        const Znodes all = Reference::read(owner);
        QString difference;
        const bool equal = QTest::qWaitFor(
            [&] {
                difference = firstDifference(seen, all, withStats);
                return difference.isEmpty();
            },
            patience);
        if (!equal)
            qWarning().noquote() << difference << "mode" << int(tree->status().mode);
        return equal;
    }
    [[nodiscard]] QString firstDifference(const Znodes &seen, const Znodes &all, bool withStats) const
    {
        const Znodes found = znodes();
        for (const auto &[path, stat] : seen.stats) {
            if (!found.stats.contains(path))
                return u"missing: "_s + path;
            if (seen.forbidden.contains(path) != found.forbidden.contains(path))
                return u"forbidden or not: "_s + path;
        }
        for (const auto &[path, stat] : found.stats) {
            const auto there = all.stats.find(path);
            if (there == all.stats.end())
                return u"too much: "_s + path;
            if (withStats && there->second != stat)
                return u"another Stat: "_s + path;
        }
        return {};
    }
    [[nodiscard]] NodeId node(const QString &path) const { return tree->store()->find(path); }
    [[nodiscard]] ChildState state(const QString &path) const
    {
        return node(path) == model::noNode ? ChildState::Unknown : tree->store()->childState(node(path));
    }
    /// As a view does.
    [[nodiscard]] QVariant paint(const QString &path, int role = ZnodeModel::KindRole) const
    {
        return tree->model()->indexForPath(path).data(role);
    }
    [[nodiscard]] int version(const QString &path) const
    {
        (void)paint(path);
        const QVariant stat = paint(path, ZnodeModel::StatRole);
        return stat.isValid() ? stat.value<Stat>().version : -1;
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<zkbridge::WireReader> wire;
    std::unique_ptr<LiveTree> tree;
};

} // namespace

/// The live tree against a real server: whatever happens, at rest it equals what the server holds.
class TestLiveConsistency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void knowsEveryName();
    void costsOneWatch();
    void equalsTheServerAfterChanges_data();
    void equalsTheServerAfterChanges();
    void equalsTheServerAfterItsDeath();
    void equalsTheServerAfterAFreeze();
    void keepsAllStatsCurrent_data();
    void keepsAllStatsCurrent();
    void findsWhatHasNoEvent_data();
    void findsWhatHasNoEvent();
    void showsTheNewOneOfTwo();
    void showsWhatMayNotBeRead();
    void showsAChroot();
    void staysLazyWithTooMany();
    void canBeSwitchedOff();
    void holdsStillWhilePaused();
    void reveals();

private:
    [[nodiscard]] static QJsonObject watchSummary();
    std::unique_ptr<Bystander> m_other;
    std::unique_ptr<Bystander> m_owner; ///< may read what is for owners alone
};

void TestLiveConsistency::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

void TestLiveConsistency::init()
{
    m_other = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    QVERIFY(m_other->isValid());
    m_owner = std::make_unique<Bystander>(RealEnsemble::shared().connectString());
    QVERIFY(m_owner->isValid());
    m_owner->session()->addAuth(u"digest"_s, "owner:secret");
}

QJsonObject TestLiveConsistency::watchSummary()
{
    zkbridge::AdminServer admin;
    std::optional<QJsonObject> answer;
    QObject context;
    admin.ask(QUrl(RealEnsemble::shared().server(1).admin), u"watch_summary"_s, &context,
        [&answer](const zkbridge::Result<QJsonObject> &given) { answer = given.ok() ? given.value() : QJsonObject(); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return {};
    return *answer;
}

void TestLiveConsistency::knowsEveryName()
{
    m_other->create(u"/names"_s);
    for (const QString &name :
        {u"ключ"_s, u"键"_s, u"with space"_s, u"100%25"_s, u"%"_s, QString(1000, u'l'), u"é\u0301"_s})
        m_other->create(zkbridge::joinPath(u"/names"_s, name));
    QString deep = u"/deep"_s;
    m_other->create(deep);
    for (int i = 1; i < 200; ++i)
        m_other->create(deep += u"/d"_s);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
    QVERIFY(fixture.node(deep) != model::noNode);
    QCOMPARE(fixture.state(deep), ChildState::Loaded);
    // Live at the very end, too.
    m_other->create(deep + u"/last"_s);
    QTRY_VERIFY(fixture.node(deep + u"/last"_s) != model::noNode);
    QTRY_VERIFY(fixture.tree->activity()->total() > 0);
}

void TestLiveConsistency::costsOneWatch()
{
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    (void)fixture.paint(u"/"_s);
    (void)fixture.paint(u"/zookeeper"_s);
    // The C session gave its own back.
    QTRY_COMPARE_WITH_TIMEOUT(watchSummary().value("num_total_watches"_L1).toInt(), 1, patience);
    QCOMPARE(watchSummary().value("num_paths"_L1).toInt(), 1);
}

void TestLiveConsistency::equalsTheServerAfterChanges_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("first") << 1U;
    QTest::newRow("second") << 2U;
    QTest::newRow("any") << QRandomGenerator::global()->generate();
}

void TestLiveConsistency::equalsTheServerAfterChanges()
{
    QFETCH(quint32, seed);
    m_other->create(u"/load"_s + QString::number(seed));
    Mischief mischief(m_owner->session(), u"/load"_s + QString::number(seed), seed);
    mischief.start(6000);
    QVERIFY(mischief.waitUntilLeft(5000));
    const Fixture fixture;
    QVERIFY(fixture.tree);
    fixture.open(); // it walks while changes go on
    QVERIFY(mischief.wait());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isLive(), patience);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
}

void TestLiveConsistency::equalsTheServerAfterItsDeath()
{
    m_other->create(u"/death"_s);
    m_other->create(u"/death/kept"_s);
    const Fixture fixture({}, shortTimeoutMs * 4);
    QVERIFY(fixture.becomeLive());
    fixture.tree->model()->fetchMore(fixture.tree->model()->indexForPath(u"/death"_s));
    const QPersistentModelIndex kept = fixture.tree->model()->indexForPath(u"/death/kept"_s);
    QSignalSpy reset(fixture.tree->model(), &QAbstractItemModel::modelReset);
    Mischief mischief(m_owner->session(), u"/death"_s, 3);
    mischief.start(4000);
    QVERIFY(mischief.waitUntilLeft(2000));
    QVERIFY(RealEnsemble::shared().killServer(1));
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.tree->status().mode), int(TreeMode::Lazy), patience);
    QCOMPARE(int(fixture.tree->status().lazyReason), int(LazyReason::NotConnected));
    QVERIFY(RealEnsemble::shared().startServer(1));
    QVERIFY(mischief.wait());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isLive(), patience);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(ZnodeModel::PathRole).toString(), u"/death/kept"_s);
    QVERIFY(fixture.tree->store()->isFollowed(fixture.node(u"/death"_s)));
    QVERIFY(reset.isEmpty());
}

void TestLiveConsistency::equalsTheServerAfterAFreeze()
{
    m_other->create(u"/freeze"_s);
    m_other->create(u"/freeze/kept"_s);
    m_other->create(u"/freeze/gone"_s);
    m_other->create(u"/freeze/closed"_s);
    const Fixture fixture({}, shortTimeoutMs);
    QVERIFY(fixture.becomeLive());
    const QPersistentModelIndex kept = fixture.tree->model()->indexForPath(u"/freeze/kept"_s);
    const qint64 before = fixture.wire->status().sessionId;
    const auto freeze = [&fixture] {
        return RealEnsemble::shared().freezeServer(1)
            && QTest::qWaitFor(
                [&] { return !fixture.isLive() && fixture.session->state() == zkbridge::SessionState::Disconnected; },
                patience);
    };
    const auto thawExpired = [&fixture] {
        const QDateTime ended = fixture.session->status().expiryDeadline.addMSecs(1000);
        return QTest::qWaitFor([&] { return QDateTime::currentDateTime() > ended; }, patience)
            && RealEnsemble::shared().resumeServer(1) && QTest::qWaitFor([&] { return fixture.isLive(); }, patience);
    };
    QVERIFY(freeze());
    m_other->session()->remove(u"/freeze/gone"_s, -1, this, [](const auto &) {});
    m_owner->session()->setAcl(u"/freeze/closed"_s, ownersAcl, -1, this, [](const auto &) {});
    m_other->session()->create(
        u"/freeze/new"_s, {}, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this, [](const auto &) {});
    QVERIFY(thawExpired());
    // A server that wakes may hear of a client before it looks at the clock, and keep its session.
    for (int again = 0; again < 4 && fixture.wire->status().sessionId == before; ++again)
        QVERIFY(freeze() && thawExpired());
    QVERIFY(fixture.wire->status().sessionId != before);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->session()->isConnected(), patience);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
    QVERIFY(kept.isValid());
    m_other->create(u"/freeze/later"_s);
    QTRY_VERIFY(fixture.node(u"/freeze/later"_s) != model::noNode);
}

void TestLiveConsistency::keepsAllStatsCurrent_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("first") << 4U;
    QTest::newRow("any") << QRandomGenerator::global()->generate();
}

void TestLiveConsistency::keepsAllStatsCurrent()
{
    QFETCH(quint32, seed);
    const QString root = u"/stats"_s + QString::number(seed);
    m_other->create(root);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    Mischief mischief(m_owner->session(), root, seed);
    mischief.start(4000);
    QVERIFY(mischief.waitUntilLeft(3500));
    fixture.tree->readAllStats();
    QCOMPARE(int(fixture.tree->status().stats), int(StatCoverage::Reading));
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.tree->status().stats), int(StatCoverage::All), patience);
    QVERIFY(mischief.wait());
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session(), true));
    fixture.tree->stopReadingStats();
    QCOMPARE(int(fixture.tree->status().stats), int(StatCoverage::Shown));
}

void TestLiveConsistency::findsWhatHasNoEvent_data()
{
    QTest::addColumn<bool>("keepsAllStats");
    QTest::addColumn<int>("siblings");
    QTest::newRow("lists") << false << 3;
    QTest::newRow("long list") << false << 1500;
    QTest::newRow("stats") << true << 3;
}

/// Nothing is painted, so that nothing is asked for but by the sweep.
void TestLiveConsistency::findsWhatHasNoEvent()
{
    QFETCH(bool, keepsAllStats);
    QFETCH(int, siblings);
    const QString root = QStringLiteral("/quiet%1%2").arg(siblings).arg(keepsAllStats);
    m_owner->create(root);
    m_owner->createMany(root, siblings);
    const QString closed = root + u"/closed"_s;
    const QString below = closed + u"/below"_s;
    m_owner->create(closed);
    m_owner->create(below);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    if (keepsAllStats) {
        fixture.tree->readAllStats();
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.tree->status().stats), int(StatCoverage::All), patience);
    }
    QVERIFY(fixture.node(below) != model::noNode);
    // Closed to us, and one that is closed from the start, the first of its like below its parent.
    m_owner->setAcl(closed, ownersAcl);
    m_owner->create(root + u"/hidden"_s, {}, zkbridge::CreateMode::Persistent, ownersAcl);
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.state(closed)), int(ChildState::Failed), patience);
    QCOMPARE(int(fixture.tree->store()->error(fixture.node(closed))), int(ErrorCode::NoAuth));
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.state(root + u"/hidden"_s)), int(ChildState::Failed), patience);
    // Gone before it was known to be closed.
    m_owner->setAcl(root + u"/0"_s, ownersAcl);
    m_owner->remove(root + u"/0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.node(root + u"/0"_s) == model::noNode, patience);
    m_owner->setAcl(closed, zkbridge::openAcl());
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.state(closed)), int(ChildState::Loaded), patience);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session(), keepsAllStats));
}

void TestLiveConsistency::showsTheNewOneOfTwo()
{
    m_other->create(u"/two"_s);
    m_other->set(u"/two"_s, "1");
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    QTRY_COMPARE(fixture.version(u"/two"_s), 1);
    const Stat first = fixture.paint(u"/two"_s, ZnodeModel::StatRole).value<Stat>();
    QSignalSpy changed(fixture.tree.get(), &LiveTree::nodesChanged);
    QList<zkbridge::MultiOperation> operations(2);
    operations[0].kind = zkbridge::MultiOperation::Kind::Delete;
    operations[1].kind = zkbridge::MultiOperation::Kind::Create;
    operations[0].path = operations[1].path = u"/two"_s;
    m_other->session()->multi(operations, this, [](const auto &) {});
    QTRY_COMPARE(fixture.version(u"/two"_s), 0);
    QVERIFY(fixture.paint(u"/two"_s, ZnodeModel::StatRole).value<Stat>().czxid > first.czxid);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestLiveConsistency::showsWhatMayNotBeRead()
{
    const auto make = [&](const QString &path, const zkbridge::Acl &acl) {
        std::optional<bool> done;
        m_owner->session()->create(path, {}, acl, zkbridge::CreateMode::Persistent, m_owner->session(),
            [&done](const auto &reply) { done = reply.ok(); });
        return QTest::qWaitFor([&done] { return done.has_value(); }, patience) && *done;
    };
    const QString secret = u"/vault/secret"_s;
    QVERIFY(make(u"/vault"_s, zkbridge::openAcl()));
    QVERIFY(make(secret, ownersAcl));
    QVERIFY(make(u"/vault/secret/inner"_s, ownersAcl));
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    QTRY_COMPARE(int(fixture.state(secret)), int(ChildState::Failed));
    QCOMPARE(fixture.paint(secret, ZnodeModel::ErrorRole).toInt(), int(ErrorCode::NoAuth));
    // Its coming and going, and that of its like, has no event but its parent's child watch.
    QVERIFY(make(u"/vault/other"_s, ownersAcl));
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.state(u"/vault/other"_s)), int(ChildState::Failed), patience);
    m_other->remove(u"/vault/other"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.node(u"/vault/other"_s) == model::noNode, patience);
    // Nor has a change of its ACL.
    bool opened = false;
    m_owner->session()->setAcl(
        secret, zkbridge::openAcl(), -1, this, [&opened](const auto &reply) { opened = reply.ok(); });
    QTRY_VERIFY(opened);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.node(u"/vault/secret/inner"_s) != model::noNode, patience);
    QCOMPARE(int(fixture.state(secret)), int(ChildState::Loaded));
    QCOMPARE(fixture.paint(secret, ZnodeModel::ErrorRole).toInt(), 0);
    QTRY_COMPARE(int(fixture.state(u"/vault/secret/inner"_s)), int(ChildState::Failed));
    m_owner->remove(u"/vault/secret/inner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.node(u"/vault/secret/inner"_s) == model::noNode, patience);
}

void TestLiveConsistency::showsAChroot()
{
    m_other->create(u"/chroot"_s);
    m_other->create(u"/chroot/a"_s);
    const Fixture fixture(u"/chroot"_s);
    QVERIFY(fixture.becomeLive());
    QVERIFY(fixture.node(u"/a"_s) != model::noNode);
    m_other->create(u"/chroot/b"_s);
    m_other->create(u"/chroot/b/c"_s);
    m_other->remove(u"/chroot/a"_s);
    QTRY_VERIFY(fixture.node(u"/b/c"_s) != model::noNode);
    QTRY_VERIFY(fixture.node(u"/a"_s) == model::noNode);
    QCOMPARE(fixture.tree->knownCount(), 3);
}

void TestLiveConsistency::staysLazyWithTooMany()
{
    const Fixture fixture;
    QVERIFY(fixture.tree);
    fixture.tree->setLimit(3);
    fixture.open();
    QTRY_COMPARE_WITH_TIMEOUT(int(fixture.tree->status().lazyReason), int(LazyReason::TooMany), patience);
    QCOMPARE(int(fixture.tree->status().mode), int(TreeMode::Lazy));
    m_other->create(u"/many"_s);
    QTRY_VERIFY(fixture.node(u"/many"_s) != model::noNode); // the root's list is live all the same
    fixture.tree->setLimit(1000000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isLive(), patience);
}

void TestLiveConsistency::canBeSwitchedOff()
{
    m_other->create(u"/switch"_s);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    fixture.tree->setLive(false);
    QCOMPARE(int(fixture.tree->status().lazyReason), int(LazyReason::SwitchedOff));
    m_other->create(u"/switched"_s);
    QTRY_VERIFY(fixture.node(u"/switched"_s) != model::noNode);
    fixture.tree->setLive(true);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isLive(), patience);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
}

void TestLiveConsistency::holdsStillWhilePaused()
{
    m_other->create(u"/pause"_s);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    QTRY_COMPARE(fixture.version(u"/pause"_s), 0);
    fixture.tree->setPaused(true);
    m_other->create(u"/pause/a"_s);
    m_other->set(u"/pause"_s, "1");
    QTRY_COMPARE(fixture.tree->status().changesWhilePaused, 2);
    QVERIFY(fixture.node(u"/pause/a"_s) == model::noNode);
    QCOMPARE(fixture.version(u"/pause"_s), 0);
    fixture.tree->setPaused(false);
    QTRY_VERIFY(fixture.node(u"/pause/a"_s) != model::noNode);
    QTRY_COMPARE(fixture.version(u"/pause"_s), 1);
    QVERIFY(fixture.comesToEqual(m_other->session(), m_owner->session()));
}

void TestLiveConsistency::reveals()
{
    m_other->create(u"/reveal"_s);
    const Fixture fixture;
    QVERIFY(fixture.becomeLive());
    m_other->create(u"/reveal/just"_s); // perhaps not read yet when it is asked for
    for (const auto &[path, code] : {std::pair(u"/reveal/just"_s, ErrorCode::Ok),
             std::pair(u"/nowhere"_s, ErrorCode::NoNode), std::pair(u"/a//b"_s, ErrorCode::InvalidPath)}) {
        std::optional<zkbridge::Result<QModelIndex>> found;
        fixture.tree->reveal(path, this, [&](const zkbridge::Result<QModelIndex> &result) { found = result; });
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
        QCOMPARE(int(found->code()), int(code));
        if (found->ok())
            QCOMPARE(found->value().data(ZnodeModel::PathRole).toString(), path);
    }
}

QTEST_GUILESS_MAIN(TestLiveConsistency)
#include "tst_liveconsistency.moc"

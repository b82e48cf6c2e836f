// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"
#include "model/tree/znodestore.h"
#include "tests/support/answered.h"
#include "tests/support/faultrelay.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ChildState;
using model::LiveTree;
using model::NodeId;
using model::ZnodeModel;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::Session;

namespace {

constexpr int patience = 20000;
/// The shortest a server with ticks of 500 ms grants.
constexpr int shortTimeoutMs = 1000;

/// A tree over a session of its own, and another session that changes what the tree shows.
struct Fixture {
    /// `way`: by which the viewer comes to the server.
    explicit Fixture(
        const QString &chroot = {}, int timeoutMs = 10000, const QString &way = RealEnsemble::shared().connectString())
        : viewer(testsupport::openSession(way + chroot, timeoutMs))
        , writer(testsupport::openSession(RealEnsemble::shared().connectString()))
    {
        if (viewer)
            tree = std::make_unique<LiveTree>(viewer.get(), nullptr);
    }

    [[nodiscard]] bool loadRoot() const
    {
        return tree && writer
            && QTest::qWaitFor(
                [this] { return tree->store()->childState(model::rootNode) == ChildState::Loaded; }, patience);
    }
    /// As a view does: paints the row, expands it.
    [[nodiscard]] QVariant paint(const QString &path, int role = ZnodeModel::KindRole) const
    {
        return tree->model()->indexForPath(path).data(role);
    }
    [[nodiscard]] bool expand(const QString &path) const
    {
        if (!QTest::qWaitFor([&] { return knows(path); }, patience))
            return false;
        tree->model()->fetchMore(tree->model()->indexForPath(path));
        return QTest::qWaitFor(
            [&] { return paint(path, ZnodeModel::ChildStateRole) == int(ChildState::Loaded); }, patience);
    }
    [[nodiscard]] bool knows(const QString &path) const { return tree->model()->indexForPath(path).isValid(); }
    [[nodiscard]] int rows(const QString &path) const
    {
        return tree->model()->rowCount(tree->model()->indexForPath(path));
    }
    /// The number in the tree's second column, painted; -1 while unknown.
    [[nodiscard]] int shownCount(const QString &path) const
    {
        const QVariant text = tree->model()->indexForPath(path, ZnodeModel::ChildrenColumn).data();
        return text.isValid() ? text.toInt() : -1;
    }
    [[nodiscard]] int version(const QString &path) const
    {
        (void)paint(path);
        const QVariant stat = paint(path, ZnodeModel::StatRole);
        return stat.isValid() ? stat.value<zkbridge::Stat>().version : -1;
    }

    [[nodiscard]] bool create(const QString &path, CreateMode mode = CreateMode::Persistent,
        const zkbridge::Acl &acl = zkbridge::openAcl()) const
    {
        std::optional<bool> done;
        writer->create(path, "data", acl, mode, writer.get(),
            [&done](const zkbridge::Result<zkbridge::Created> &reply) { done = reply.ok(); });
        return QTest::qWaitFor([&done] { return done.has_value(); }, patience) && *done;
    }
    [[nodiscard]] bool remove(const QString &path) const
    {
        std::optional<bool> done;
        writer->remove(
            path, -1, writer.get(), [&done](const zkbridge::Result<zkbridge::Done> &reply) { done = reply.ok(); });
        return QTest::qWaitFor([&done] { return done.has_value(); }, patience) && *done;
    }
    [[nodiscard]] bool set(const QString &path, const QByteArray &data) const
    {
        std::optional<bool> done;
        writer->set(path, data, -1, writer.get(),
            [&done](const zkbridge::Result<zkbridge::Stat> &reply) { done = reply.ok(); });
        return QTest::qWaitFor([&done] { return done.has_value(); }, patience) && *done;
    }
    [[nodiscard]] bool isThere(const QString &path) const
    {
        testsupport::Answered<zkbridge::Stat> stat;
        writer->exists(path, Session::Watch::No, &stat, stat.callback());
        return stat.ok();
    }
    /// Creates `count` children in multis.
    [[nodiscard]] bool createMany(const QString &parent, int first, int count) const
    {
        int answered = 0;
        int sent = 0;
        for (int start = first; start < first + count; start += 500) {
            QList<zkbridge::MultiOperation> operations;
            for (int i = start; i < qMin(start + 500, first + count); ++i) {
                zkbridge::MultiOperation operation;
                operation.kind = zkbridge::MultiOperation::Kind::Create;
                operation.path = zkbridge::joinPath(parent, u"node-%1"_s.arg(i, 10, 10, QChar(u'0')));
                operations.append(operation);
            }
            ++sent;
            writer->multi(
                operations, writer.get(), [&answered](const zkbridge::Result<QList<zkbridge::MultiReply>> &reply) {
                    answered += int(reply.ok());
                });
        }
        return QTest::qWaitFor([&] { return answered == sent; }, patience);
    }

    std::unique_ptr<Session> viewer;
    std::unique_ptr<Session> writer;
    std::unique_ptr<LiveTree> tree;
};

} // namespace

/// The tree against a real server: it shows what is there, by watches alone, and loses nothing when connections do.
class TestLiveTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void loadsTheRoot();
    void showsComingAndGoing();
    void showsChanges();
    void keepsTheParentsCountRight();
    void showsADeletedAndRecreatedZnodeAsTheNewOne();
    void holdsFiveThousandChildren();
    void foldsAStormOfChanges();
    void revealsADeepPath();
    void revealsThroughAnUnreadableParent();
    void tellsWhatCannotBeRevealed_data();
    void tellsWhatCannotBeRevealed();
    void keepsRowsWhenTheServerRestarts();
    void showsTheDifferenceAfterANewSession();
    void staysWithinTheBudgetOfWatches();
    void showsAChrootsOwnRoot();
};

void TestLiveTree::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

void TestLiveTree::loadsTheRoot()
{
    Fixture fixture;
    QVERIFY(fixture.tree);
    QSignalSpy first(fixture.tree.get(), &LiveTree::firstLoaded);
    QSignalSpy read(fixture.tree.get(), &LiveTree::childrenRead);
    QVERIFY(first.wait(patience));
    QVERIFY(fixture.knows(u"/zookeeper"_s));
    QTRY_COMPARE(fixture.shownCount(u"/zookeeper"_s), 2);
    QTRY_VERIFY(fixture.paint(u"/"_s, ZnodeModel::StatRole).isValid());
    QVERIFY(!read.isEmpty());
    QCOMPARE(read.constFirst().constFirst().toStringList(), QStringList{u"/"_s});
}

void TestLiveTree::showsComingAndGoing()
{
    Fixture fixture;
    QVERIFY(fixture.loadRoot());
    const QAbstractItemModelTester tester(fixture.tree->model());
    QSignalSpy removed(fixture.tree.get(), &LiveTree::nodesRemoved);
    QVERIFY(fixture.create(u"/coming"_s));
    QTRY_VERIFY(fixture.knows(u"/coming"_s));
    QVERIFY(fixture.paint(u"/coming"_s, ZnodeModel::ChangedAtRole).toLongLong() > 0);
    QTRY_COMPARE(fixture.paint(u"/coming"_s).toInt(), int(model::ZnodeKind::Persistent));
    QVERIFY(fixture.expand(u"/coming"_s));
    QVERIFY(fixture.create(u"/coming/ephemeral"_s, CreateMode::Ephemeral));
    QTRY_VERIFY(fixture.knows(u"/coming/ephemeral"_s));
    QTRY_COMPARE(fixture.paint(u"/coming/ephemeral"_s).toInt(), int(model::ZnodeKind::Ephemeral));
    fixture.writer.reset(); // the session closes, and the ephemeral goes with it
    QTRY_VERIFY(!fixture.knows(u"/coming/ephemeral"_s));
    QTRY_VERIFY(removed.contains(QVariantList{QStringList{u"/coming/ephemeral"_s}}));
    fixture.writer = testsupport::openSession(RealEnsemble::shared().connectString());
    QVERIFY(fixture.writer && fixture.remove(u"/coming"_s));
    QTRY_VERIFY(!fixture.knows(u"/coming"_s));
}

void TestLiveTree::showsChanges()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/changes"_s));
    QVERIFY(fixture.loadRoot());
    QTRY_COMPARE(fixture.version(u"/changes"_s), 0);
    QSignalSpy changed(fixture.tree.get(), &LiveTree::nodesChanged);
    for (int version = 1; version <= 3; ++version) {
        changed.clear();
        QVERIFY(fixture.set(u"/changes"_s, "again"));
        QTRY_COMPARE(fixture.version(u"/changes"_s), version);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{u"/changes"_s});
    }
    QVERIFY(fixture.paint(u"/changes"_s, ZnodeModel::ChangedAtRole).toLongLong() > 0);
    QVERIFY(fixture.remove(u"/changes"_s));
}

void TestLiveTree::keepsTheParentsCountRight()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/parent"_s));
    QVERIFY(fixture.loadRoot());
    // Collapsed, never expanded: the count and the expander are live all the same.
    QTRY_COMPARE(fixture.shownCount(u"/parent"_s), 0);
    QTRY_VERIFY(!fixture.tree->model()->hasChildren(fixture.tree->model()->indexForPath(u"/parent"_s)));
    QVERIFY(fixture.create(u"/parent/a"_s));
    QTRY_COMPARE(fixture.shownCount(u"/parent"_s), 1);
    QVERIFY(fixture.tree->model()->hasChildren(fixture.tree->model()->indexForPath(u"/parent"_s)));
    QVERIFY(fixture.create(u"/parent/b"_s));
    QTRY_COMPARE(fixture.shownCount(u"/parent"_s), 2);
    QTRY_COMPARE(fixture.paint(u"/parent"_s, ZnodeModel::StatRole).value<zkbridge::Stat>().numChildren, 2);
    QVERIFY(fixture.remove(u"/parent/a"_s));
    QVERIFY(fixture.remove(u"/parent/b"_s));
    QTRY_COMPARE(fixture.shownCount(u"/parent"_s), 0);
    QVERIFY(fixture.remove(u"/parent"_s));
}

void TestLiveTree::showsADeletedAndRecreatedZnodeAsTheNewOne()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/again"_s));
    QVERIFY(fixture.set(u"/again"_s, "1"));
    QVERIFY(fixture.loadRoot());
    QTRY_COMPARE(fixture.version(u"/again"_s), 1);
    QList<zkbridge::MultiOperation> operations(2);
    operations[0].kind = zkbridge::MultiOperation::Kind::Delete;
    operations[0].path = u"/again"_s;
    operations[1].kind = zkbridge::MultiOperation::Kind::Create;
    operations[1].path = u"/again"_s;
    fixture.writer->multi(operations, this, [](const zkbridge::Result<QList<zkbridge::MultiReply>> &) {});
    QTRY_COMPARE(fixture.version(u"/again"_s), 0);
    QVERIFY(fixture.remove(u"/again"_s));
    QTRY_VERIFY(!fixture.knows(u"/again"_s));
}

void TestLiveTree::holdsFiveThousandChildren()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/many"_s));
    QVERIFY(fixture.createMany(u"/many"_s, 0, 5000));
    QVERIFY(fixture.loadRoot());
    QVERIFY(fixture.expand(u"/many"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.rows(u"/many"_s), 5000, patience);
    const QPersistentModelIndex last = fixture.tree->model()->indexForPath(u"/many/node-0000004999"_s);
    QCOMPARE(last.row(), 4999);
    QVERIFY(fixture.createMany(u"/many"_s, 5000, 1));
    QVERIFY(fixture.remove(u"/many/node-0000000000"_s));
    QTRY_COMPARE(last.row(), 4998);
    QTRY_COMPARE(fixture.rows(u"/many"_s), 5000);
    QCOMPARE(fixture.tree->knownCount(), fixture.tree->store()->count());
    for (const NodeId child : fixture.tree->store()->children(fixture.tree->store()->find(u"/many")))
        QCOMPARE(fixture.tree->store()->statState(child), model::StatState::Unknown); // none was painted
}

void TestLiveTree::foldsAStormOfChanges()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/storm"_s));
    QVERIFY(fixture.loadRoot());
    QVERIFY(fixture.expand(u"/storm"_s));
    QTRY_COMPARE(fixture.tree->store()->childState(fixture.tree->store()->find(u"/storm")), ChildState::Loaded);
    QSignalSpy inserted(fixture.tree->model(), &QAbstractItemModel::rowsInserted);
    QElapsedTimer time;
    time.start();
    int created = 0;
    for (int i = 0; i < 1000; ++i) {
        fixture.writer->create(u"/storm/n"_s, {}, zkbridge::openAcl(), CreateMode::PersistentSequential, this,
            [&created](const zkbridge::Result<zkbridge::Created> &reply) { created += int(reply.ok()); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(created, 1000, patience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.rows(u"/storm"_s), 1000, patience);
    QVERIFY2(inserted.size() <= time.elapsed() / 100 + 2, qPrintable(QString::number(inserted.size())));
}

void TestLiveTree::revealsADeepPath()
{
    Fixture fixture;
    for (const QString &path : {u"/deep"_s, u"/deep/a"_s, u"/deep/a/b"_s, u"/deep/a/b/c"_s})
        QVERIFY(fixture.create(path));
    // Not even the root's list needs to be there.
    std::optional<zkbridge::Result<QModelIndex>> found;
    fixture.tree->reveal(u"/deep/a/b/c"_s, this, [&](const zkbridge::Result<QModelIndex> &result) { found = result; });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
    QVERIFY(found->ok());
    QCOMPARE(found->value().data(ZnodeModel::PathRole).toString(), u"/deep/a/b/c"_s);
    QVERIFY(found->value().data(ZnodeModel::StatRole).isValid());
    // Its parent's list is live from now on.
    QVERIFY(fixture.create(u"/deep/a/b/d"_s));
    QTRY_VERIFY(fixture.knows(u"/deep/a/b/d"_s));
    QVERIFY(fixture.remove(u"/deep/a/b/c"_s));
    QTRY_VERIFY(!fixture.knows(u"/deep/a/b/c"_s));
}

void TestLiveTree::revealsThroughAnUnreadableParent()
{
    Fixture fixture;
    fixture.writer->addAuth(u"digest"_s, "owner:secret");
    const zkbridge::Acl ownersOnly{{zkbridge::PermissionAll, u"auth"_s, QString()}};
    QVERIFY(fixture.create(u"/closed"_s, CreateMode::Persistent, ownersOnly));
    QVERIFY(fixture.create(u"/closed/inner"_s));
    QVERIFY(fixture.create(u"/closed/inner/open"_s));
    QVERIFY(fixture.loadRoot());
    std::optional<zkbridge::Result<QModelIndex>> found;
    fixture.tree->reveal(
        u"/closed/inner/open"_s, this, [&](const zkbridge::Result<QModelIndex> &result) { found = result; });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
    QVERIFY(found->ok());
    QCOMPARE(fixture.paint(u"/closed"_s, ZnodeModel::ChildStateRole).toInt(), int(ChildState::Failed));
    QCOMPARE(fixture.paint(u"/closed"_s, ZnodeModel::ErrorRole).toInt(), int(ErrorCode::NoAuth));
    QVERIFY(fixture.knows(u"/closed/inner"_s));
    // No list tells when it goes; its own watch does.
    (void)fixture.paint(u"/closed/inner"_s); // now it is shown
    QTRY_COMPARE(
        fixture.tree->store()->statState(fixture.tree->store()->find(u"/closed/inner")), model::StatState::Fresh);
    QVERIFY(fixture.remove(u"/closed/inner/open"_s));
    QVERIFY(fixture.remove(u"/closed/inner"_s));
    QTRY_VERIFY(!fixture.knows(u"/closed/inner"_s));
    // With the permission its list can be read.
    QVERIFY(fixture.create(u"/closed/new"_s));
    fixture.viewer->addAuth(u"digest"_s, "owner:secret");
    fixture.tree->refresh(u"/closed"_s);
    QTRY_VERIFY(fixture.knows(u"/closed/new"_s));
    QCOMPARE(fixture.paint(u"/closed"_s, ZnodeModel::ErrorRole).toInt(), 0);
    QVERIFY(fixture.remove(u"/closed/new"_s));
    QVERIFY(fixture.remove(u"/closed"_s));
}

void TestLiveTree::tellsWhatCannotBeRevealed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("not there") << u"/nowhere"_s << int(ErrorCode::NoNode);
    QTest::newRow("below what is not there") << u"/nowhere/at/all"_s << int(ErrorCode::NoNode);
    QTest::newRow("no path") << u"nowhere"_s << int(ErrorCode::InvalidPath);
    QTest::newRow("empty name") << u"/a//b"_s << int(ErrorCode::InvalidPath);
}

void TestLiveTree::tellsWhatCannotBeRevealed()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    Fixture fixture;
    std::optional<zkbridge::Result<QModelIndex>> found;
    fixture.tree->reveal(path, this, [&](const zkbridge::Result<QModelIndex> &result) { found = result; });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
    QCOMPARE(int(found->code()), code);
    QCOMPARE(found->error().path, path);
}

void TestLiveTree::keepsRowsWhenTheServerRestarts()
{
    Fixture fixture;
    QVERIFY(fixture.create(u"/restart"_s));
    QVERIFY(fixture.create(u"/restart/a"_s));
    QVERIFY(fixture.loadRoot());
    QVERIFY(fixture.expand(u"/restart"_s));
    QTRY_VERIFY(fixture.knows(u"/restart/a"_s));
    const QPersistentModelIndex row = fixture.tree->model()->indexForPath(u"/restart/a"_s);
    QTRY_COMPARE(fixture.version(u"/restart/a"_s), 0);
    QSignalSpy reset(fixture.tree->model(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(fixture.tree->model(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(RealEnsemble::shared().killServer(1));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.viewer->isConnected(), patience);
    QVERIFY(RealEnsemble::shared().startServer(1));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.viewer->isConnected() && fixture.writer->isConnected(), patience);
    QVERIFY(row.isValid());
    QVERIFY(reset.isEmpty());
    QVERIFY(removed.isEmpty());
    QVERIFY(fixture.create(u"/restart/b"_s));
    QTRY_VERIFY(fixture.knows(u"/restart/b"_s));
    QVERIFY(fixture.set(u"/restart/a"_s, "again"));
    QTRY_COMPARE(fixture.version(u"/restart/a"_s), 1);
    QVERIFY(row.isValid());
}

void TestLiveTree::showsTheDifferenceAfterANewSession()
{
    testsupport::FaultRelay relay(RealEnsemble::shared().connectString());
    Fixture fixture({}, shortTimeoutMs, relay.connectString());
    QVERIFY(fixture.create(u"/session"_s));
    QVERIFY(fixture.create(u"/session/kept"_s));
    QVERIFY(fixture.create(u"/session/gone"_s));
    QVERIFY(fixture.loadRoot());
    QVERIFY(fixture.expand(u"/session"_s));
    QTRY_VERIFY(fixture.knows(u"/session/gone"_s));
    QTRY_COMPARE(fixture.version(u"/session/kept"_s), 0);
    const QPersistentModelIndex kept = fixture.tree->model()->indexForPath(u"/session/kept"_s);
    QSignalSpy replaced(fixture.viewer.get(), &Session::sessionReplaced);
    QSignalSpy reset(fixture.tree->model(), &QAbstractItemModel::modelReset);

    // Its way to the server is silent past the session's end, so no watch tells it what changes.
    testsupport::Answered<zkbridge::Created> own;
    fixture.viewer->create(u"/session/own"_s, {}, zkbridge::openAcl(), CreateMode::Ephemeral, &own, own.callback());
    QVERIFY(own.ok());
    QTRY_VERIFY(fixture.knows(u"/session/own"_s));
    relay.freeze();
    QVERIFY(fixture.remove(u"/session/gone"_s) && fixture.create(u"/session/new"_s));
    QVERIFY(fixture.set(u"/session/kept"_s, "again"));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.isThere(u"/session/own"_s), patience);
    relay.release();
    QVERIFY(!replaced.isEmpty() || replaced.wait(patience));

    QTRY_VERIFY(fixture.knows(u"/session/new"_s));
    QTRY_VERIFY(!fixture.knows(u"/session/gone"_s) && !fixture.knows(u"/session/own"_s));
    QTRY_COMPARE(fixture.version(u"/session/kept"_s), 1);
    QVERIFY(kept.isValid());
    QVERIFY(reset.isEmpty());
    QVERIFY(fixture.create(u"/session/later"_s));
    QTRY_VERIFY(fixture.knows(u"/session/later"_s));
}

void TestLiveTree::staysWithinTheBudgetOfWatches()
{
    Fixture fixture;
    for (const QString &path : {u"/budget1"_s, u"/budget2"_s})
        QVERIFY(fixture.create(path) && fixture.createMany(path, 0, 40));
    zkbridge::SessionOptions options = fixture.viewer->options();
    options.maxWatches = 150; // a painted leaf costs two
    fixture.tree.reset();
    fixture.viewer = testsupport::openSession(options);
    QVERIFY(fixture.viewer);
    fixture.tree = std::make_unique<LiveTree>(fixture.viewer.get(), nullptr);
    QVERIFY(fixture.loadRoot());
    const auto paintAll = [&fixture](const QString &parent) {
        for (int i = 0; i < 40; ++i)
            (void)fixture.paint(zkbridge::joinPath(parent, u"node-%1"_s.arg(i, 10, 10, QChar(u'0'))));
        return fixture.paint(zkbridge::joinPath(parent, u"node-0000000039"), ZnodeModel::ChildStateRole).toInt()
            == int(ChildState::Loaded);
    };
    QVERIFY(fixture.expand(u"/budget1"_s));
    QTRY_COMPARE(fixture.rows(u"/budget1"_s), 40);
    QTRY_VERIFY(paintAll(u"/budget1"_s));
    fixture.tree->release(fixture.tree->store()->find(u"/budget1"));
    QVERIFY(fixture.expand(u"/budget2"_s));
    QTRY_COMPARE(fixture.rows(u"/budget2"_s), 40);
    QTRY_VERIFY(paintAll(u"/budget2"_s));
    QTRY_VERIFY(fixture.viewer->figures().watches <= options.maxWatches);
    // What is shown now is live; the rest is kept, and known to be stale.
    QVERIFY(fixture.set(u"/budget2/node-0000000039"_s, "again"));
    QTRY_COMPARE(fixture.version(u"/budget2/node-0000000039"_s), 1);
    const model::ZnodeStore *store = fixture.tree->store();
    int stale = 0;
    for (const NodeId node : store->children(store->find(u"/budget1")))
        stale += int(store->statState(node) == model::StatState::Stale);
    QVERIFY2(stale >= 5 && stale <= 40, qPrintable(QString::number(stale)));
    QCOMPARE(fixture.rows(u"/budget1"_s), 40);
}

void TestLiveTree::showsAChrootsOwnRoot()
{
    Fixture creator;
    QVERIFY(creator.writer && creator.create(u"/chroot"_s));
    QVERIFY(creator.create(u"/chroot/a"_s));
    Fixture fixture(u"/chroot"_s);
    QVERIFY(fixture.loadRoot());
    QVERIFY(fixture.knows(u"/a"_s));
    QVERIFY(creator.create(u"/chroot/b"_s));
    QTRY_VERIFY(fixture.knows(u"/b"_s));
    QVERIFY(creator.remove(u"/chroot/a"_s));
    QTRY_VERIFY(!fixture.knows(u"/a"_s));
}

QTEST_GUILESS_MAIN(TestLiveTree)
#include "tst_livetree.moc"

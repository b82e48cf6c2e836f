// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/subtreewalk.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/openwire.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using model::SubtreeWalk;
using model::SubtreeWalkOptions;
using model::WalkedZnode;
using testsupport::Answered;
using testsupport::RealEnsemble;
using zkbridge::ErrorCode;

namespace {

constexpr int patience = 20000;

/// What a visitor is told, checked against the promises on numbers while it comes.
class Notes : public zkbridge::WalkVisitor {
public:
    struct Seen {
        QString path;
        zkbridge::WalkNumber parent = 0;
        int depth = 0;
        ErrorCode error = ErrorCode::Ok;
        zkbridge::Stat stat;
        std::optional<QByteArray> data;
    };

    void visit(const zkbridge::VisitedZnode &znode) override
    {
        Seen seen{text(znode.path), znode.parent, znode.depth, znode.error, znode.stat, {}};
        if (znode.data)
            seen.data = QByteArray(znode.data->data(), qsizetype(znode.data->size()));
        if (znode.number == 0) {
            check(znode.parent == 0 && znode.depth == 0, seen.path);
        } else {
            check(m_expected.value(znode.number) == seen.path, seen.path);
            check(m_znodes.contains(znode.parent) && m_znodes[znode.parent].depth + 1 == znode.depth, seen.path);
        }
        check(!m_znodes.contains(znode.number), seen.path);
        m_znodes.insert(znode.number, seen);
        ++m_sinceHandOver;
    }
    void visit(const zkbridge::VisitedList &list) override
    {
        const QString path = text(list.path);
        ++m_lists;
        for (std::size_t i = 0; i < list.names.size(); ++i) {
            check(i == 0 || list.names.at(i - 1) < list.names.at(i), path);
            m_expected.insert(
                list.firstChild + zkbridge::WalkNumber(i), zkbridge::joinPath(path, text(list.names.at(i))));
        }
        m_listed.insert(path);
    }
    std::function<void()> handOver() override
    {
        return [this, count = std::exchange(m_sinceHandOver, 0)] {
            m_handedOver += count;
            m_inGuiThread = m_inGuiThread && QThread::currentThread() == qApp->thread();
        };
    }

    // After the walk.
    [[nodiscard]] QMap<QString, Seen> byPath() const
    {
        QMap<QString, Seen> result;
        for (const Seen &seen : m_znodes)
            result.insert(seen.path, seen);
        return result;
    }
    [[nodiscard]] const QSet<QString> &listed() const { return m_listed; }
    [[nodiscard]] const QStringList &broken() const { return m_broken; }
    [[nodiscard]] qsizetype lists() const { return m_lists; }
    [[nodiscard]] qsizetype handedOver() const { return m_handedOver; }
    [[nodiscard]] bool wasInGuiThread() const { return m_inGuiThread; }

private:
    static QString text(std::string_view utf8) { return QString::fromUtf8(utf8); }
    void check(bool holds, const QString &path)
    {
        if (!holds)
            m_broken.append(path);
    }

    QHash<zkbridge::WalkNumber, Seen> m_znodes;
    QHash<zkbridge::WalkNumber, QString> m_expected; ///< by the lists
    QSet<QString> m_listed;
    QStringList m_broken;
    qsizetype m_lists = 0;
    qsizetype m_sinceHandOver = 0;
    qsizetype m_handedOver = 0;
    bool m_inGuiThread = true;
};

} // namespace

/// One walk, whoever reads.
class TestSubtreeWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void visitsEverything_data() { sources(); }
    void visitsEverything();
    void tellsVisitors_data() { sources(); }
    void tellsVisitors();
    void walksNamesAlone_data() { sources(); }
    void walksNamesAlone();
    void readsAcls_data() { sources(); }
    void readsAcls();
    void tellsWhatIsForbidden_data() { sources(); }
    void tellsWhatIsForbidden();
    void failsWithoutRoot_data() { sources(); }
    void failsWithoutRoot();
    void failsPastTheLimit_data() { sources(); }
    void failsPastTheLimit();
    void isSilentAfterCancel_data() { sources(); }
    void isSilentAfterCancel();
    void takesTheClientWhereTheWireCannot();

private:
    static void sources();
    void create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl = zkbridge::openAcl());
    [[nodiscard]] std::unique_ptr<SubtreeWalk> walk(const QString &root, const SubtreeWalkOptions &options = {});
    /// Starts it, and waits for its end; nothing when it fails.
    [[nodiscard]] static std::optional<QList<WalkedZnode>> visitAll(SubtreeWalk &walk);

    std::unique_ptr<zkbridge::Session> m_session;
    std::unique_ptr<zkbridge::WireReader> m_wire;
    QStringList m_paths; ///< below /w, all that is there
};

void TestSubtreeWalk::sources()
{
    QTest::addColumn<bool>("byWire");
    QTest::newRow("C client") << false;
    QTest::newRow("wire") << true;
}

void TestSubtreeWalk::create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl)
{
    Answered<zkbridge::Created> made;
    m_session->create(path, data, acl, zkbridge::CreateMode::Persistent, &made, made.callback());
    QCOMPARE(made.code(), ErrorCode::Ok);
    if (path.startsWith("/w"_L1))
        m_paths.append(path);
}

void TestSubtreeWalk::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    m_wire = testsupport::openWire(ensemble.connectString());
    QVERIFY(m_session && m_wire);

    create(u"/w"_s, "root");
    create(u"/w/null"_s, QByteArray());
    create(u"/w/empty"_s, QByteArray(""));
    create(u"/w/Grüße, 世界 100%"_s, "unicode");
    create(u"/w/many"_s, "x");
    for (int i = 0; i < 300; ++i)
        create(u"/w/many/%1"_s.arg(i, 4, 10, QLatin1Char('0')), QByteArray(i, 'd'));
    QString deep = u"/w/deep"_s;
    create(deep, "0");
    for (int i = 1; i < 40; ++i)
        create(deep += u"/d"_s, QByteArray::number(i));
    create(u"/secret"_s, "open");
    create(u"/secret/forbidden"_s, "no", {{zkbridge::PermissionCreate, u"world"_s, u"anyone"_s}});
    create(u"/secret/forbidden/below"_s, "unknown");
    create(u"/secret/open"_s, "yes");
}

std::unique_ptr<SubtreeWalk> TestSubtreeWalk::walk(const QString &root, const SubtreeWalkOptions &options)
{
    QFETCH(const bool, byWire);
    return std::make_unique<SubtreeWalk>(m_session.get(), byWire ? m_wire.get() : nullptr, root, options);
}

std::optional<QList<WalkedZnode>> TestSubtreeWalk::visitAll(SubtreeWalk &walk)
{
    QList<WalkedZnode> all;
    connect(&walk, &SubtreeWalk::visited, &walk, [&all](const QList<WalkedZnode> &znodes) { all += znodes; });
    QSignalSpy finished(&walk, &SubtreeWalk::finished);
    walk.start();
    if (finished.isEmpty() && !finished.wait(patience))
        return std::nullopt;
    return all;
}

void TestSubtreeWalk::visitsEverything()
{
    SubtreeWalkOptions options;
    options.withData = true;
    const auto run = walk(u"/w"_s, options);
    QSignalSpy progressed(run.get(), &SubtreeWalk::progressed);
    const auto all = visitAll(*run);
    QVERIFY(all);
    QSet<QString> seen;
    for (const WalkedZnode &znode : *all) {
        QVERIFY(znode.path == u"/w" || seen.contains(zkbridge::parentPath(znode.path)));
        QVERIFY(!znode.error);
        QVERIFY(znode.stat.czxid > 0);
        QCOMPARE(znode.stat.dataLength, znode.data.size());
        QCOMPARE(znode.data.isNull(), znode.path == u"/w/null");
        seen.insert(znode.path);
    }
    QCOMPARE(seen, QSet<QString>(m_paths.cbegin(), m_paths.cend()));
    QCOMPARE(all->size(), m_paths.size());
    QVERIFY(!progressed.isEmpty());
    const auto progress = progressed.constLast().constFirst().value<zkbridge::WalkProgress>();
    QCOMPARE(progress.read, m_paths.size());
    QCOMPARE(progress.found, m_paths.size());
    QVERIFY(progress.bytes > 300 * 299 / 2);
    QCOMPARE(progress.forbidden, 0);
    QFETCH(const bool, byWire);
    QCOMPARE(run->source(), byWire ? SubtreeWalk::Source::Wire : SubtreeWalk::Source::Session);
}

void TestSubtreeWalk::tellsVisitors()
{
    SubtreeWalkOptions options;
    options.withData = true;
    const auto run = walk(u"/w"_s, options);
    const auto notes = std::make_shared<Notes>();
    run->setVisitor(notes);
    const auto visited = visitAll(*run);
    QVERIFY(visited && visited->isEmpty()); // the visitor is told instead
    QCOMPARE(notes->broken(), QStringList());
    const auto byPath = notes->byPath();
    QStringList sorted = m_paths;
    sorted.sort();
    QCOMPARE(byPath.keys(), sorted);
    QCOMPARE(byPath[u"/w/null"_s].data, std::optional<QByteArray>());
    QCOMPARE(byPath[u"/w/empty"_s].data, std::optional<QByteArray>(""));
    QCOMPARE(byPath[u"/w/many/0007"_s].data, std::optional<QByteArray>("ddddddd"));
    QCOMPARE(byPath[u"/w/many/0007"_s].stat.dataLength, 7);
    QCOMPARE(notes->lists(), 1 + 1 + 39); // of those with children alone: the root, many, deep but for its last
    QCOMPARE(notes->handedOver(), m_paths.size());
    QVERIFY(notes->wasInGuiThread());
}

void TestSubtreeWalk::walksNamesAlone()
{
    SubtreeWalkOptions options;
    options.withStats = false;
    const auto run = walk(u"/w"_s, options);
    const auto notes = std::make_shared<Notes>();
    run->setVisitor(notes);
    QVERIFY(visitAll(*run));
    QCOMPARE(notes->broken(), QStringList());
    QVERIFY(notes->byPath().isEmpty());
    QCOMPARE(notes->listed(), QSet<QString>(m_paths.cbegin(), m_paths.cend()));
    QCOMPARE(notes->lists(), m_paths.size());

    const auto signalling = walk(u"/w"_s, options);
    const auto all = visitAll(*signalling);
    QVERIFY(all);
    QCOMPARE(all->size(), m_paths.size());
}

void TestSubtreeWalk::readsAcls()
{
    SubtreeWalkOptions options;
    options.withAcl = true;
    const auto run = walk(u"/w/deep"_s, options);
    const auto all = visitAll(*run);
    QVERIFY(all);
    QCOMPARE(all->size(), 40);
    for (const WalkedZnode &znode : *all)
        QCOMPARE(znode.acl, zkbridge::openAcl());
}

void TestSubtreeWalk::tellsWhatIsForbidden()
{
    const auto run = walk(u"/secret"_s);
    const auto all = visitAll(*run);
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    for (const WalkedZnode &znode : *all) {
        QCOMPARE(znode.error.has_value(), znode.path == u"/secret/forbidden");
        QVERIFY(!znode.error || znode.error->code == ErrorCode::NoAuth);
        // The Stat may be had of what may not be read.
        QVERIFY(znode.stat.czxid > 0);
        QCOMPARE(znode.stat.numChildren, znode.path == u"/secret" ? 2 : znode.error ? 1 : 0);
    }
    QCOMPARE(run->progress().forbidden, 1);

    const auto told = walk(u"/secret"_s);
    const auto notes = std::make_shared<Notes>();
    told->setVisitor(notes);
    QVERIFY(visitAll(*told));
    QCOMPARE(notes->broken(), QStringList());
    QCOMPARE(notes->byPath().size(), 3);
    QCOMPARE(notes->byPath()[u"/secret/forbidden"_s].error, ErrorCode::NoAuth);

    // A forbidden root is a subtree of one znode.
    const auto alone = walk(u"/secret/forbidden"_s);
    const auto one = visitAll(*alone);
    QVERIFY(one);
    QCOMPARE(one->size(), 1);
    QVERIFY(one->constFirst().error && one->constFirst().stat.numChildren == 1);
}

void TestSubtreeWalk::failsWithoutRoot()
{
    const auto run = walk(u"/w/nothing"_s);
    QSignalSpy failed(run.get(), &SubtreeWalk::failed);
    QSignalSpy finished(run.get(), &SubtreeWalk::finished);
    run->start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.constFirst().constFirst().value<zkbridge::Error>().code, ErrorCode::NoNode);
    QVERIFY(finished.isEmpty());
}

void TestSubtreeWalk::failsPastTheLimit()
{
    SubtreeWalkOptions options;
    options.maxZnodes = 100;
    const auto run = walk(u"/w"_s, options);
    QSignalSpy failed(run.get(), &SubtreeWalk::failed);
    run->start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.constFirst().constFirst().value<zkbridge::Error>().code, ErrorCode::TooLarge);
}

void TestSubtreeWalk::isSilentAfterCancel()
{
    const auto run = walk(u"/w"_s);
    QSignalSpy visited(run.get(), &SubtreeWalk::visited);
    QSignalSpy finished(run.get(), &SubtreeWalk::finished);
    run->start();
    run->cancel();
    // Whatever was under way is answered before this is.
    const auto after = walk(u"/w"_s);
    QVERIFY(visitAll(*after));
    QVERIFY(visited.isEmpty() && finished.isEmpty());
}

void TestSubtreeWalk::takesTheClientWhereTheWireCannot()
{
    // A wire that is not connected.
    zkbridge::WireReader closed(m_wire->options());
    SubtreeWalk walk(m_session.get(), &closed, u"/w/deep"_s, {});
    const auto all = visitAll(walk);
    QVERIFY(all);
    QCOMPARE(all->size(), 40);
    QCOMPARE(walk.source(), SubtreeWalk::Source::Session);

    // ACLs, which no multi-read takes.
    SubtreeWalkOptions options;
    options.withAcl = true;
    SubtreeWalk withAcl(m_session.get(), m_wire.get(), u"/w/deep"_s, options);
    QVERIFY(visitAll(withAcl));
    QCOMPARE(withAcl.source(), SubtreeWalk::Source::Session);

    // A wire that loses its connection before the first reply: closed while the walk begins.
    const auto dying = testsupport::openWire(m_wire->options());
    QVERIFY(dying);
    SubtreeWalk moved(m_session.get(), dying.get(), u"/w/deep"_s, {});
    dying->close();
    const auto moveds = visitAll(moved);
    QVERIFY(moveds);
    QCOMPARE(moveds->size(), 40);
}

QTEST_GUILESS_MAIN(TestSubtreeWalk)
#include "tst_subtreewalk.moc"

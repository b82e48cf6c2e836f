// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchparser.h"
#include "model/tree/search/treesearch.h"
#include "model/tree/subtreewalk.h"
#include "model/tree/znodestore.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/openwire.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::SearchHit;
using model::SearchProgress;
using model::TreeSearch;
using testsupport::Answered;
using testsupport::RealEnsemble;
using zkbridge::ErrorCode;

namespace {
constexpr int patience = 30000;
constexpr int numbered = 300;
} // namespace

/// Searching a real server's tree: by walking it, and in a store that was filled from it.
class tst_TreeSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void findsByNameWithoutStats();
    void findsInData_data();
    void findsInData();
    void findsByStat_data();
    void findsByStat();
    void carriesStatsAndExcerpts();
    void countsWhatMayNotBeRead();
    void keepsSoManyAndCountsTheRest();
    void memoryAndWalkAgree_data();
    void memoryAndWalkAgree();
    void failsWithoutRoot();
    void isSilentAfterCancel();
    void mayBeDeletedByWhoItTells();

private:
    struct Outcome {
        QStringList paths; ///< sorted
        QList<SearchHit> hits;
        SearchProgress progress; ///< the last
        std::optional<zkbridge::Error> error;
        [[nodiscard]] const SearchHit *hit(const QString &path) const
        {
            for (const SearchHit &hit : hits) {
                if (hit.path == path)
                    return &hit;
            }
            return nullptr;
        }
    };
    void create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl = zkbridge::openAcl(),
        zkbridge::CreateMode mode = zkbridge::CreateMode::Persistent);
    [[nodiscard]] model::SearchSources server() const;
    [[nodiscard]] std::unique_ptr<TreeSearch> make(
        const QString &expression, const model::SearchSources &sources, const model::TreeSearchOptions &options) const;
    [[nodiscard]] static Outcome run(TreeSearch &search);
    [[nodiscard]] Outcome find(const QString &expression, const QString &root = u"/s"_s) const;
    void fillStore();

    std::unique_ptr<zkbridge::Session> m_session;
    std::unique_ptr<zkbridge::WireReader> m_wire;
    std::unique_ptr<model::ZnodeStore> m_store; ///< all that the server holds
};

/// Every test, over either connection.
void tst_TreeSearch::initTestCase_data()
{
    QTest::addColumn<bool>("byWire");
    QTest::newRow("C client") << false;
    QTest::newRow("wire") << true;
}

model::SearchSources tst_TreeSearch::server() const
{
    QFETCH_GLOBAL(const bool, byWire);
    return {m_session.get(), byWire ? m_wire.get() : nullptr, nullptr, false};
}

void tst_TreeSearch::create(
    const QString &path, const QByteArray &data, const zkbridge::Acl &acl, zkbridge::CreateMode mode)
{
    Answered<zkbridge::Created> made;
    m_session->create(path, data, acl, mode, &made, made.callback());
    QCOMPARE(made.code(), ErrorCode::Ok);
}

void tst_TreeSearch::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    m_wire = testsupport::openWire(ensemble.connectString());
    QVERIFY(m_session && m_wire);

    create(u"/s"_s, "");
    create(u"/s/null"_s, QByteArray());
    create(u"/s/text"_s, "The needle is in\nthe Größe of the haystack");
    create(u"/s/binary"_s, QByteArray("\x00\x01\xca\xfe\xba\xbe\xff", 7));
    create(u"/s/big"_s, QByteArray(1'000'000, 'h') + "NEEDLE");
    create(u"/s/My-Lock"_s, "x");
    create(u"/s/My-Lock/alive"_s, "needle", zkbridge::openAcl(), zkbridge::CreateMode::Ephemeral);
    create(u"/s/Grüße, 世界 100%"_s, "unicode");
    create(u"/s/many"_s, "x");
    for (int i = 0; i < numbered; ++i)
        create(u"/s/many/c_%1"_s.arg(i, 4, 10, QChar(u'0')), QByteArray(i, 'd'));
    const zkbridge::Acl nobodyReads{{zkbridge::PermissionCreate, u"world"_s, u"anyone"_s}};
    create(u"/s/secret"_s, "needle", nobodyReads);
    create(u"/s/secret/below"_s, "needle");
    create(u"/s/secret2"_s, "needle", nobodyReads);
    fillStore();
}

/// As a live tree would: from what a walk tells. Some Stats are not there yet.
void tst_TreeSearch::fillStore()
{
    m_store = std::make_unique<model::ZnodeStore>();
    model::SubtreeWalk walk(m_session.get(), nullptr, u"/"_s, {});
    QSignalSpy finished(&walk, &model::SubtreeWalk::finished);
    connect(&walk, &model::SubtreeWalk::visited, this, [this](const QList<model::WalkedZnode> &znodes) {
        for (const model::WalkedZnode &znode : znodes) {
            const model::NodeId node = znode.path == u"/"
                ? model::rootNode
                : m_store->insertChild(
                    m_store->find(zkbridge::parentPath(znode.path)), zkbridge::nodeName(znode.path).toStdString());
            if (znode.error)
                m_store->setError(node, znode.error->code);
            else if (m_store->count() % 3 != 0)
                m_store->setStat(node, znode.stat);
        }
    });
    walk.start();
    QVERIFY(finished.wait(patience));
}

std::unique_ptr<TreeSearch> tst_TreeSearch::make(
    const QString &expression, const model::SearchSources &sources, const model::TreeSearchOptions &options) const
{
    const model::ParsedSearch parsed = model::parseSearch(expression);
    if (!parsed.ok())
        qFatal("not an expression: %s", qPrintable(expression));
    return std::make_unique<TreeSearch>(sources, parsed.expression, options);
}

tst_TreeSearch::Outcome tst_TreeSearch::run(TreeSearch &search)
{
    Outcome outcome;
    bool ended = false;
    connect(&search, &TreeSearch::hitsFound, &search, [&](const QList<SearchHit> &hits) { outcome.hits += hits; });
    connect(&search, &TreeSearch::progressed, &search,
        [&](const SearchProgress &progress) { outcome.progress = progress; });
    connect(&search, &TreeSearch::finished, &search, [&] { ended = true; });
    connect(&search, &TreeSearch::failed, &search, [&](const zkbridge::Error &error) {
        outcome.error = error;
        ended = true;
    });
    search.start();
    if (!QTest::qWaitFor([&] { return ended; }, patience))
        outcome.error = zkbridge::Error{ErrorCode::OperationTimeout, {}, {}, {}};
    for (const SearchHit &hit : std::as_const(outcome.hits))
        outcome.paths.append(hit.path);
    outcome.paths.sort();
    return outcome;
}

tst_TreeSearch::Outcome tst_TreeSearch::find(const QString &expression, const QString &root) const
{
    model::TreeSearchOptions options;
    options.root = root;
    return run(*make(expression, server(), options));
}

void tst_TreeSearch::findsByNameWithoutStats()
{
    const Outcome outcome = find(u"lock"_s);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.paths, QStringList{u"/s/My-Lock"_s});
    QVERIFY(!outcome.hits.constFirst().stat);
    QVERIFY(!outcome.progress.inMemory);
    QCOMPARE(outcome.progress.read, outcome.progress.found);
    QVERIFY(outcome.progress.read > numbered);
    QCOMPARE(find(u"name=s"_s).paths, QStringList{u"/s"_s}); // the root of the search belongs to it
    QCOMPARE(find(u"世界"_s).paths, QStringList{u"/s/Grüße, 世界 100%"_s});
    QCOMPARE(find(u"name:*"_s, u"/s/My-Lock"_s).paths, (QStringList{u"/s/My-Lock"_s, u"/s/My-Lock/alive"_s}));
}

void tst_TreeSearch::findsInData_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("text") << u"data:needle"_s << QStringList{u"/s/My-Lock/alive"_s, u"/s/big"_s, u"/s/text"_s};
    QTest::newRow("not ASCII") << u"data:GRÖßE"_s << QStringList{u"/s/text"_s};
    QTest::newRow("regex") << u"data~^the\\sgr"_s << QStringList{u"/s/text"_s};
    QTest::newRow("regex at the end of 1 MB") << u"data~hneedle$"_s << QStringList{u"/s/big"_s};
    QTest::newRow("bytes") << u"data=0xcafebabe"_s << QStringList{u"/s/binary"_s};
    QTest::newRow("zero byte") << u"data=0x00"_s << QStringList{u"/s/binary"_s};
    QTest::newRow("whole") << u"data=needle"_s << QStringList{u"/s/My-Lock/alive"_s};
    QTest::newRow("empty is not null") << u"data=\"\""_s << QStringList{u"/s"_s, u"/s/many/c_0000"_s};
    QTest::newRow("null holds nothing") << u"!data:needle /s/n"_s << QStringList{u"/s/null"_s};
    QTest::newRow("with a name") << u"data:needle name:b*"_s << QStringList{u"/s/big"_s};
    QTest::newRow("with a size") << u"data:needle size<1k !ephemeral"_s << QStringList{u"/s/text"_s};
    QTest::newRow("nowhere") << u"data:nothing"_s << QStringList();
}

void tst_TreeSearch::findsInData()
{
    QFETCH(QString, expression);
    const Outcome outcome = find(expression);
    QVERIFY(!outcome.error);
    QTEST(outcome.paths, "paths");
    QVERIFY(outcome.progress.bytes > 1'000'000); // what looking cost
}

void tst_TreeSearch::findsByStat_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("count");
    QTest::newRow("size") << u"size>=100 size<200 c_"_s << 100;
    QTest::newRow("children") << u"children>100"_s << 1;
    QTest::newRow("version") << u"version>0"_s << 0;
    QTest::newRow("modified") << u"modified<1h c_"_s << numbered;
    QTest::newRow("created long ago") << u"created>1h"_s << 0;
    QTest::newRow("ephemeral") << u"ephemeral"_s << 1;
    QTest::newRow("another's") << u"owner:0x1"_s << 0;
}

void tst_TreeSearch::findsByStat()
{
    QFETCH(QString, expression);
    const Outcome outcome = find(expression);
    QVERIFY(!outcome.error);
    QTEST(int(outcome.paths.size()), "count");
    const QString owner = u"owner:%1"_s.arg(m_session->status().sessionId, 0, 16);
    QCOMPARE(find(owner).paths, QStringList{u"/s/My-Lock/alive"_s});
}

void tst_TreeSearch::carriesStatsAndExcerpts()
{
    const Outcome outcome = find(u"data:needle"_s);
    const SearchHit *text = outcome.hit(u"/s/text"_s);
    QVERIFY(text != nullptr && text->stat);
    QCOMPARE(text->stat->dataLength, QByteArray("The needle is in\nthe Größe of the haystack").size());
    QCOMPARE(text->excerpt, u"The needle is in the Größe of the haystack"_s);
    QCOMPARE(text->excerpt.mid(text->excerptMark.start, text->excerptMark.length), u"needle"_s);
    const SearchHit *big = outcome.hit(u"/s/big"_s);
    QVERIFY(big != nullptr && big->excerpt.size() <= 120);
    QCOMPARE(big->excerpt.mid(big->excerptMark.start, big->excerptMark.length), u"NEEDLE"_s);
    QCOMPARE(find(u"data=0xcafe"_s).hits.constFirst().excerpt, u"00 01 ca fe ba be ff"_s);
}

void tst_TreeSearch::countsWhatMayNotBeRead()
{
    const Outcome outcome = find(u"data:needle"_s);
    QCOMPARE(outcome.progress.forbidden, 2);
    QCOMPARE(find(u"!data:nothing secret"_s).paths, QStringList()); // not known, so it does not count as without
    // A name is known though the znode may not be read; what is below it is not.
    QCOMPARE(find(u"secret"_s).paths, (QStringList{u"/s/secret"_s, u"/s/secret2"_s}));
    QCOMPARE(find(u"secret"_s).progress.forbidden, 2);
    QCOMPARE(find(u"below"_s).paths, QStringList());
}

void tst_TreeSearch::keepsSoManyAndCountsTheRest()
{
    model::TreeSearchOptions options;
    options.root = u"/s"_s;
    options.maxHits = 10;
    const Outcome outcome = run(*make(u"c_"_s, server(), options));
    QCOMPARE(outcome.hits.size(), 10);
    QCOMPARE(outcome.progress.hits, numbered);
}

void tst_TreeSearch::memoryAndWalkAgree_data()
{
    QTest::addColumn<QString>("expression");
    const QStringList expressions{u"lock"_s, u"!c_"_s, u"name:c_00*"_s, u"/s/m"_s, u"path:/s/**"_s, u"name~[0-9]7$"_s,
        u"size>100"_s, u"!size>100"_s, u"children:1..300"_s, u"ephemeral"_s, u"!ephemeral secret"_s,
        u"modified<1h size=0"_s};
    for (const QString &expression : expressions)
        QTest::newRow(qPrintable(expression)) << expression;
}

void tst_TreeSearch::memoryAndWalkAgree()
{
    QFETCH(QString, expression);
    for (const QString &root : {u"/"_s, u"/s"_s, u"/s/many"_s}) {
        model::TreeSearchOptions options;
        options.root = root;
        options.withStats = true;
        const model::SearchSources memory{m_session.get(), nullptr, m_store.get(), true};
        const Outcome fromMemory = run(*make(expression, memory, options));
        const Outcome walked = run(*make(expression, server(), options));
        QVERIFY(fromMemory.progress.inMemory && !walked.progress.inMemory);
        QCOMPARE(fromMemory.paths, walked.paths);
        QCOMPARE(fromMemory.progress.hits, walked.progress.hits);
        QCOMPARE(fromMemory.progress.forbidden, walked.progress.forbidden);
        QCOMPARE(fromMemory.progress.read, walked.progress.read);
        for (const SearchHit &hit : fromMemory.hits) {
            const SearchHit *other = walked.hit(hit.path);
            QVERIFY(other != nullptr);
            QCOMPARE(hit.pathMark, other->pathMark);
            QVERIFY(hit.stat == other->stat);
        }
    }
}

void tst_TreeSearch::failsWithoutRoot()
{
    const model::SearchSources memory{m_session.get(), nullptr, m_store.get(), true};
    model::TreeSearchOptions options;
    options.root = u"/nothing/here"_s;
    for (const model::SearchSources &sources : {memory, server()}) {
        const Outcome outcome = run(*make(u"x"_s, sources, options));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::NoNode);
    }
}

void tst_TreeSearch::isSilentAfterCancel()
{
    for (const bool inMemory : {true, false}) {
        const model::SearchSources sources{m_session.get(), nullptr, inMemory ? m_store.get() : nullptr, true};
        const auto search = make(u"c_"_s, sources, {});
        QSignalSpy hits(search.get(), &TreeSearch::hitsFound);
        QSignalSpy finished(search.get(), &TreeSearch::finished);
        search->start();
        QVERIFY(search->isRunning());
        search->cancel();
        QVERIFY(!search->isRunning());
        QVERIFY(!find(u"c_"_s).paths.isEmpty()); // answered after whatever was under way
        QVERIFY(hits.isEmpty() && finished.isEmpty());
    }
}

void tst_TreeSearch::mayBeDeletedByWhoItTells()
{
    for (const bool inMemory : {true, false}) {
        const model::SearchSources sources{m_session.get(), nullptr, inMemory ? m_store.get() : nullptr, true};
        auto search = make(u"c_"_s, sources, {});
        bool told = false;
        connect(search.get(), &TreeSearch::hitsFound, this, [&] {
            told = true;
            search.reset();
        });
        search->start();
        QTRY_VERIFY_WITH_TIMEOUT(told, patience);
        QVERIFY(!find(u"c_"_s).paths.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_TreeSearch)
#include "tst_treesearch.moc"

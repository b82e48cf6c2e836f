// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchparser.h"
#include "model/tree/search/storesearch.h"
#include "zkbridge/client/session.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::SearchBatch;
using model::SearchHit;
using model::SearchMatcher;
using model::StoreSearch;
using model::ZnodeStore;

namespace {

constexpr qint64 now = 1'800'000'000'000;
constexpr qint64 all = 1'000'000;

SearchMatcher matcher(const QString &text)
{
    const model::ParsedSearch parsed = model::parseSearch(text);
    if (!parsed.ok())
        qFatal("not an expression: %s", qPrintable(text));
    return {parsed.expression, now};
}

/// What one search gave, once it has ended.
struct Outcome {
    QStringList paths; ///< sorted
    SearchBatch sum;
    bool finished = false;
};

Outcome run(StoreSearch &search)
{
    Outcome outcome;
    QObject::connect(&search, &StoreSearch::matched, &search, [&](const SearchBatch &batch) {
        outcome.sum.hits += batch.hits;
        outcome.sum.matched += batch.matched;
        outcome.sum.forbidden += batch.forbidden;
        outcome.sum.gaveUp += batch.gaveUp;
        for (const SearchHit &hit : batch.hits)
            outcome.paths.append(hit.path);
    });
    QSignalSpy finished(&search, &StoreSearch::finished);
    search.start();
    outcome.finished = finished.wait(30000) && finished.size() == 1;
    outcome.paths.sort();
    return outcome;
}

} // namespace

/// Searching what a store knows.
class tst_StoreSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsNamesAndPaths_data();
    void findsNamesAndPaths();
    void stats();
    void looksBelowItsRootAlone();
    void countsTheForbidden();
    void countsPastTheLimit();
    void countsWhereRegexesGaveUp();
    void meetsAChangingStore();
    void stopsAtOnce();

private:
    static constexpr int parents = 60;
    static constexpr int children = 1000;
    std::unique_ptr<ZnodeStore> m_store;
};

void tst_StoreSearch::init()
{
    m_store = std::make_unique<ZnodeStore>();
    for (int p = 0; p < parents; ++p) {
        const NodeId parent =
            m_store->insertChild(model::rootNode, u"group-%1"_s.arg(p, 2, 10, QChar(u'0')).toStdString());
        zkbridge::PackedNames names;
        for (int c = 0; c < children; ++c)
            names.append(u"c_%1"_s.arg(c, 10, 10, QChar(u'0')).toStdString());
        m_store->insertChildren(parent, 0, names, 0, children);
    }
}

void tst_StoreSearch::findsNamesAndPaths_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << 1 + parents + parents * children;
    QTest::newRow("name") << u"c_0000000007"_s << parents;
    QTest::newRow("glob") << u"name:*77"_s << parents * children / 100;
    QTest::newRow("regex") << u"name~7{3}$"_s << parents;
    QTest::newRow("path") << u"path:/group-1?/*5"_s << 10 * children / 10;
    QTest::newRow("both") << u"group-07 c_00000000"_s << 0;
    QTest::newRow("path and name") << u"/group-07/ 00000000"_s << 100;
    QTest::newRow("negated") << u"!c_"_s << 1 + parents;
}

void tst_StoreSearch::findsNamesAndPaths()
{
    QFETCH(QString, expression);
    QFETCH(int, count);
    StoreSearch search(m_store.get(), model::rootNode, matcher(expression), nullptr, all, nullptr);
    const Outcome outcome = run(search);
    QVERIFY(outcome.finished);
    QCOMPARE(search.read(), m_store->count());
    QCOMPARE(outcome.paths.size(), count);
    QCOMPARE(outcome.sum.matched, count);
    QCOMPARE(QSet<QString>(outcome.paths.cbegin(), outcome.paths.cend()).size(), count);
    for (const QString &path : outcome.paths)
        QVERIFY(m_store->find(path) != model::noNode);
}

void tst_StoreSearch::stats()
{
    const NodeId node = m_store->find(u"/group-03/c_0000000500");
    zkbridge::Stat stat;
    stat.dataLength = 4096;
    stat.ephemeralOwner = 0x10ab;
    m_store->setStat(node, stat);

    // A Stat that is known is told though nobody asked.
    StoreSearch byName(m_store.get(), model::rootNode, matcher(u"name=c_0000000500"_s), nullptr, all, nullptr);
    const Outcome outcome = run(byName);
    QCOMPARE(outcome.sum.hits.size(), parents);
    int known = 0;
    for (const SearchHit &hit : outcome.sum.hits) {
        known += int(hit.stat.has_value());
        QCOMPARE(hit.stat.has_value(), hit.path == u"/group-03/c_0000000500");
    }
    QCOMPARE(known, 1);

    // With all of them, the session is asked for none.
    for (NodeId each = model::rootNode; each < m_store->idLimit(); ++each) {
        if (m_store->contains(each) && m_store->stat(each) == nullptr)
            m_store->setStat(each, {});
    }
    zkbridge::Session never({});
    StoreSearch bySize(m_store.get(), model::rootNode, matcher(u"size>1k"_s), &never, all, nullptr);
    QCOMPARE(run(bySize).paths, QStringList{u"/group-03/c_0000000500"_s});
    StoreSearch notBySize(m_store.get(), model::rootNode, matcher(u"!size>1k"_s), &never, all, nullptr);
    QCOMPARE(run(notBySize).paths.size(), m_store->count() - 1);
}

void tst_StoreSearch::looksBelowItsRootAlone()
{
    StoreSearch search(m_store.get(), m_store->find(u"/group-05"), matcher(u"0"_s), nullptr, all, nullptr);
    const Outcome outcome = run(search);
    QCOMPARE(outcome.paths.size(), 1 + children);
    QCOMPARE(search.read(), 1 + children);
    QVERIFY(outcome.paths.contains(u"/group-05"_s));
    for (const QString &path : outcome.paths)
        QVERIFY(path.startsWith(u"/group-05"));
}

void tst_StoreSearch::countsTheForbidden()
{
    m_store->setError(m_store->find(u"/group-05/c_0000000001"), zkbridge::ErrorCode::NoAuth);
    m_store->setError(m_store->find(u"/group-06"), zkbridge::ErrorCode::NoAuth);
    StoreSearch search(m_store.get(), model::rootNode, matcher(u"c_0000000001"_s), nullptr, all, nullptr);
    const Outcome outcome = run(search);
    QCOMPARE(outcome.sum.forbidden, 2);
    QCOMPARE(outcome.sum.matched, parents); // a name may be known though the znode may not be read
}

void tst_StoreSearch::countsPastTheLimit()
{
    StoreSearch search(m_store.get(), model::rootNode, matcher(u"c_"_s), nullptr, 1500, nullptr);
    const Outcome outcome = run(search);
    QCOMPARE(outcome.sum.hits.size(), 1500);
    QCOMPARE(outcome.sum.matched, parents * children);
}

void tst_StoreSearch::countsWhereRegexesGaveUp()
{
    m_store->insertChild(model::rootNode, std::string(40, 'a') + "b");
    StoreSearch search(m_store.get(), model::rootNode, matcher(u"name~^(a+)+$"_s), nullptr, all, nullptr);
    const Outcome outcome = run(search);
    QVERIFY(outcome.finished);
    QCOMPARE(outcome.sum.gaveUp, 1);
    QCOMPARE(outcome.sum.matched, 0);
}

void tst_StoreSearch::meetsAChangingStore()
{
    StoreSearch search(m_store.get(), model::rootNode, matcher(u"name:*99"_s), nullptr, all, nullptr);
    int rounds = 0;
    connect(&search, &StoreSearch::matched, m_store.get(), [&] {
        // Ids that are still to be looked at go, and come back for others.
        const NodeId last = m_store->find(u"/group-%1"_s.arg(parents - 1 - rounds, 2, 10, QChar(u'0')));
        ++rounds;
        m_store->removeChildren(last, 0, m_store->childCount(last));
        m_store->insertChild(model::rootNode, std::string("new-").append(std::to_string(rounds)));
    });
    const Outcome outcome = run(search);
    QVERIFY(outcome.finished);
    QVERIFY(rounds > 1);
    // What was there all the time was found, once.
    for (int p = 0; p < parents - 1 - rounds; ++p) {
        const QString path = u"/group-%1/c_0000000099"_s.arg(p, 2, 10, QChar(u'0'));
        QCOMPARE(outcome.paths.count(path), 1);
    }
}

void tst_StoreSearch::stopsAtOnce()
{
    auto search = std::make_unique<StoreSearch>(m_store.get(), model::rootNode, matcher({}), nullptr, all, nullptr);
    int batches = 0;
    bool finished = false;
    StoreSearch *running = search.get();
    connect(running, &StoreSearch::matched, this, [&] {
        ++batches;
        running->stop();
    });
    connect(running, &StoreSearch::finished, this, [&] { finished = true; });
    search->start();
    QTRY_COMPARE(batches, 1);
    // A second one starts and ends while the first keeps silent.
    StoreSearch second(m_store.get(), model::rootNode, matcher({}), nullptr, all, nullptr);
    QVERIFY(run(second).finished);
    QCOMPARE(batches, 1);
    QVERIFY(!finished);
}

QTEST_GUILESS_MAIN(tst_StoreSearch)
#include "tst_storesearch.moc"

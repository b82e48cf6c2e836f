// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/storesurvey.h"

#include <QSignalSpy>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using model::NodeId;
using model::rootNode;
using model::SpaceTree;
using model::StoreSurvey;
using model::ZnodeStore;

/// Copies a store while it changes.
class TestStoreSurvey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesEverything();
    void copiesASubtree();
    void staysTrueWhileTheStoreChanges();
    void tellsThatTheRootWent();

private:
    void fill(NodeId parent, int count);
    [[nodiscard]] static SpaceTree tree(StoreSurvey &survey) { return survey.takeRecords().tree(true, {}); }

    std::unique_ptr<ZnodeStore> m_store;
    NodeId m_first = model::noNode;
    NodeId m_second = model::noNode;
};

void TestStoreSurvey::init()
{
    m_store = std::make_unique<ZnodeStore>();
    m_first = m_store->insertChild(rootNode, "first");
    m_second = m_store->insertChild(rootNode, "second");
}

void TestStoreSurvey::fill(NodeId parent, int count)
{
    zkbridge::PackedNames names;
    for (int i = 0; i < count; ++i)
        names.append(std::to_string(1'000'000 + i));
    m_store->insertChildren(parent, 0, names, 0, count);
}

void TestStoreSurvey::copiesEverything()
{
    fill(m_first, 1000);
    zkbridge::Stat stat;
    stat.dataLength = 77;
    stat.ephemeralOwner = 1;
    m_store->setStat(m_second, stat);
    m_store->setError(m_first, zkbridge::ErrorCode::NoAuth);
    StoreSurvey survey(m_store.get(), rootNode, u"/"_s, StoreSurvey::Stats::Wanted);
    QSignalSpy finished(&survey, &StoreSurvey::finished);
    survey.start();
    QVERIFY(finished.wait());
    const SpaceTree result = tree(survey);
    QCOMPARE(result.node(SpaceTree::root).znodes, m_store->count());
    QCOMPARE(result.node(SpaceTree::root).bytes, 77);
    QVERIFY(result.node(*result.find(u"/second"_s)).isEphemeral);
    QCOMPARE(result.forbidden(), 1);
    QCOMPARE(std::ssize(survey.withoutStat()), m_store->count() - 2); // nor is the forbidden one's asked for
    const QStringList without = survey.takePathsWithoutStat();
    QVERIFY(without.contains(u"/first/1000003"_s) && !without.contains(u"/second"_s));
}

void TestStoreSurvey::copiesASubtree()
{
    fill(m_first, 10);
    StoreSurvey survey(m_store.get(), m_first, u"/first"_s, StoreSurvey::Stats::AsKnown);
    QSignalSpy finished(&survey, &StoreSurvey::finished);
    survey.start();
    QVERIFY(finished.wait());
    const SpaceTree result = tree(survey);
    QCOMPARE(result.node(SpaceTree::root).znodes, 11);
    QVERIFY(result.find(u"/first/1000003"_s));
}

/// Between the slices rows come and go before, at and behind the place where the copying is.
void TestStoreSurvey::staysTrueWhileTheStoreChanges()
{
    constexpr int many = 200'000;
    fill(m_first, many);
    fill(m_second, 10);
    for (const NodeId node : {m_store->children(m_first)[0], m_store->children(m_first)[100]})
        fill(node, 5);
    StoreSurvey survey(m_store.get(), rootNode, u"/"_s, StoreSurvey::Stats::AsKnown);
    survey.setMostInSlice(many / 10);
    QSignalSpy finished(&survey, &StoreSurvey::finished);
    survey.start();
    int removed = 0;
    int turns = 0;
    while (finished.isEmpty()) {
        QCoreApplication::processEvents();
        if (!finished.isEmpty())
            break;
        ++turns;
        const int count = m_store->childCount(m_first);
        m_store->insertChild(m_first, std::string("0").append(std::to_string(turns))); // before it: not copied
        m_store->removeChildren(m_first, count - 1, 1); // behind it: not copied
        m_store->removeChildren(m_first, 1, 1); // before it: was copied
        removed += 1;
    }
    QVERIFY(turns > 1);
    const SpaceTree result = tree(survey);
    // All but those that went before they were reached, and none twice.
    QCOMPARE(result.node(SpaceTree::root).znodes, 3 + 10 + 10 + many - removed);
}

void TestStoreSurvey::tellsThatTheRootWent()
{
    const NodeId middle = m_store->insertChild(m_first, "middle");
    fill(middle, 100'000);
    StoreSurvey survey(m_store.get(), middle, u"/first/middle"_s, StoreSurvey::Stats::AsKnown);
    survey.setMostInSlice(1000);
    QSignalSpy finished(&survey, &StoreSurvey::finished);
    QSignalSpy removed(&survey, &StoreSurvey::rootRemoved);
    survey.start();
    QCoreApplication::processEvents();
    m_store->removeChildren(rootNode, 0, 1);
    QCOMPARE(removed.count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(finished.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreSurvey)
#include "tst_storesurvey.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"
#include "model/tree/spacesurvey.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/wire/wirereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::SpaceSurvey;
using model::SpaceTree;
using model::SpaceTreePointer;
using testsupport::Answered;
using testsupport::RealEnsemble;
using zkbridge::ErrorCode;

namespace {
constexpr int patience = 30000;
} // namespace

/// Surveys of a real server's tree, by the wire, by the C client and from memory: all find the same.
class TestSpaceSurvey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void addsUp_data();
    void addsUp();
    void addsUpWhatIsNew_data();
    void addsUpWhatIsNew();
    void failsWithoutRoot_data();
    void failsWithoutRoot();
    void isSilentAfterCancel();

private:
    void create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl = zkbridge::openAcl());
    /// Makes m_survey over a source; false when that does not get ready.
    [[nodiscard]] bool makeSurvey(bool byWire, bool live);

    std::unique_ptr<zkbridge::Session> m_session;
    std::unique_ptr<zkbridge::WireReader> m_wire;
    std::unique_ptr<model::LiveTree> m_tree;
    std::unique_ptr<SpaceSurvey> m_survey;
};

void TestSpaceSurvey::create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl)
{
    Answered<zkbridge::Created> made;
    m_session->create(path, data, acl, zkbridge::CreateMode::Persistent, &made, made.callback());
    QCOMPARE(made.code(), ErrorCode::Ok);
}

void TestSpaceSurvey::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_session);
    create(u"/s"_s, "root");
    create(u"/s/many"_s, {});
    for (int i = 0; i < 200; ++i)
        create(u"/s/many/%1"_s.arg(i), QByteArray(i, 'd'));
    create(u"/s/large"_s, QByteArray(500'000, 'l'));
    create(u"/s/Grüße 世界"_s, "12345");
    create(u"/s/secret"_s, "hidden", {{zkbridge::PermissionCreate, u"world"_s, u"anyone"_s}});
    zkbridge::WireOptions options;
    options.connect = zkbridge::ConnectString::parse(ensemble.connectString()).value();
    m_wire = std::make_unique<zkbridge::WireReader>(options);
    m_wire->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_wire->status().isConnected(), patience);
}

void TestSpaceSurvey::cleanupTestCase()
{
    m_survey.reset();
    m_tree.reset();
    m_wire.reset();
    m_session.reset();
}

bool TestSpaceSurvey::makeSurvey(bool byWire, bool live)
{
    m_survey.reset();
    zkbridge::WireReader *wire = byWire ? m_wire.get() : nullptr;
    m_tree = std::make_unique<model::LiveTree>(m_session.get(), wire);
    m_tree->setLive(live);
    m_survey = std::make_unique<SpaceSurvey>(m_session.get(), wire, m_tree.get());
    return QTest::qWaitFor(
        [this, live] { return (m_survey->source(false) == SpaceSurvey::Source::Memory) == live; }, patience);
}

void TestSpaceSurvey::addsUp_data()
{
    QTest::addColumn<bool>("byWire");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("withBytes");
    QTest::newRow("names by the C client") << false << false << false;
    QTest::newRow("payloads by the C client") << false << false << true;
    QTest::newRow("names by the wire") << true << false << false;
    QTest::newRow("payloads by the wire") << true << false << true;
    QTest::newRow("names from memory") << true << true << false;
    QTest::newRow("payloads, while live") << true << true << true;
}

void TestSpaceSurvey::addsUp()
{
    QFETCH(bool, byWire);
    QFETCH(bool, live);
    QFETCH(bool, withBytes);
    QVERIFY(makeSurvey(byWire, live));
    QSignalSpy finished(m_survey.get(), &SpaceSurvey::finished);
    QSignalSpy failed(m_survey.get(), &SpaceSurvey::failed);
    m_survey->start(u"/s"_s, withBytes);
    QVERIFY(m_survey->isRunning());
    QVERIFY(finished.wait(patience));
    QVERIFY(failed.isEmpty() && !m_survey->isRunning());
    const auto tree = finished.constFirst().constFirst().value<SpaceTreePointer>();
    const auto &root = tree->node(SpaceTree::root);
    QCOMPARE(root.name, u"/s"_s);
    QCOMPARE(root.znodes, 205);
    QCOMPARE(tree->node(*tree->find(u"/s/many"_s)).znodes, 201);
    QCOMPARE(tree->node(*tree->find(u"/s/many"_s)).children, 200U);
    QVERIFY(tree->find(u"/s/Grüße 世界"_s));
    QCOMPARE(tree->hasBytes(), withBytes);
    if (withBytes) {
        QCOMPARE(tree->node(*tree->find(u"/s/many"_s)).bytes, 199 * 200 / 2);
        QCOMPARE(tree->node(*tree->find(u"/s/large"_s)).ownBytes, 500'000);
        QCOMPARE(tree->forbidden(), 1);
        QVERIFY(tree->node(*tree->find(u"/s/secret"_s)).isForbidden);
    }
}

void TestSpaceSurvey::addsUpWhatIsNew_data()
{
    QTest::addColumn<bool>("withBytes");
    QTest::newRow("names") << false;
    QTest::newRow("bytes") << true;
}

/// A name comes to the tree before its Stat: no bytes are told then rather than too few.
void TestSpaceSurvey::addsUpWhatIsNew()
{
    QFETCH(bool, withBytes);
    QVERIFY(makeSurvey(true, true));
    m_tree->readAllStats();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_tree->status().stats), int(model::StatCoverage::All), patience);
    const QString parent = withBytes ? u"/s/new with bytes"_s : u"/s/new"_s;
    create(parent, "12");
    model::ZnodeStore *store = m_tree->store();
    QTRY_VERIFY_WITH_TIMEOUT(store->find(parent) != model::noNode, patience);
    m_session->create(parent + u"/late"_s, "1234567", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [](const zkbridge::Result<zkbridge::Created> &) {});
    SpaceTreePointer tree;
    bool surveyed = false;
    connect(store, &model::ZnodeStore::childrenInserted, m_survey.get(), [this, &surveyed, store, parent, withBytes] {
        if (store->find(parent + u"/late"_s) != model::noNode && !std::exchange(surveyed, true))
            m_survey->start(parent, withBytes);
    });
    connect(m_survey.get(), &SpaceSurvey::finished, this, [&tree](const SpaceTreePointer &found) { tree = found; });
    QTRY_VERIFY_WITH_TIMEOUT(tree, patience);
    QCOMPARE(tree->node(SpaceTree::root).znodes, 2);
    if (tree->hasBytes())
        QCOMPARE(tree->node(SpaceTree::root).bytes, 9);
    QVERIFY(tree->hasBytes() || !withBytes);
}

void TestSpaceSurvey::failsWithoutRoot_data()
{
    QTest::addColumn<bool>("byWire");
    QTest::addColumn<bool>("live");
    QTest::newRow("C client") << false << false;
    QTest::newRow("wire") << true << false;
    QTest::newRow("memory") << true << true;
}

void TestSpaceSurvey::failsWithoutRoot()
{
    QFETCH(bool, byWire);
    QFETCH(bool, live);
    QVERIFY(makeSurvey(byWire, live));
    QSignalSpy failed(m_survey.get(), &SpaceSurvey::failed);
    m_survey->start(u"/nowhere"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    const auto error = failed.constFirst().constFirst().value<zkbridge::Error>();
    QCOMPARE(error.code, ErrorCode::NoNode);
    QCOMPARE(error.path, u"/nowhere"_s);
    QVERIFY(!m_survey->isRunning());
}

void TestSpaceSurvey::isSilentAfterCancel()
{
    QVERIFY(makeSurvey(false, false));
    QSignalSpy finished(m_survey.get(), &SpaceSurvey::finished);
    QSignalSpy failed(m_survey.get(), &SpaceSurvey::failed);
    m_survey->start(u"/s"_s, true);
    m_survey->cancel();
    QVERIFY(!m_survey->isRunning());
    // Another one begun at once tells of itself alone.
    m_survey->start(u"/s/many"_s, false);
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<SpaceTreePointer>()->path(SpaceTree::root), u"/s/many"_s);
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpaceSurvey)
#include "tst_spacesurvey.moc"

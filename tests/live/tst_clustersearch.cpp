// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"
#include "model/tree/livetree.h"
#include "tests/support/bystander.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/wire/wirereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::LiveTree;
using model::TreeMode;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

namespace {

constexpr int patience = 20'000;
constexpr int places = 60; ///< near the root: each would cost a list, and a watch

} // namespace

/// Who looks for clusters: a live tree tells every name, else the session lists what is near the root.
class TestClusterSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLiveTreeNeedsNoSearch();
    void aLazyTreeIsSearched();

private:
    std::unique_ptr<Bystander> m_writer;
};

void TestClusterSearch::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_writer = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_writer->isValid());
    m_writer->createMany(m_writer->create(u"/near"_s), places);
    // Deeper than a search goes.
    m_writer->create(u"/deep"_s);
    m_writer->create(u"/deep/deep"_s);
    m_writer->create(u"/deep/deep/deep"_s);
    m_writer->create(u"/deep/deep/deep/deep"_s);
    m_writer->create(u"/deep/deep/deep/deep/election"_s);
    m_writer->create(u"/deep/deep/deep/deep/election/c_"_s, "", CreateMode::EphemeralSequential);
}

void TestClusterSearch::aLiveTreeNeedsNoSearch()
{
    const auto session = testsupport::openSession(RealEnsemble::shared().connectString());
    QVERIFY(session);
    zkbridge::WireOptions options;
    options.connect = session->options().connect;
    zkbridge::WireReader wire(options);
    LiveTree tree(session.get(), &wire);
    ClusterDirectory directory(session.get(), &tree);
    QSignalSpy settled(&directory, &ClusterDirectory::settled);
    QVERIFY(!directory.isSettled());
    wire.open(session->status().server);
    QTRY_COMPARE_WITH_TIMEOUT(int(tree.status().mode), int(TreeMode::Live), patience);
    QTRY_VERIFY_WITH_TIMEOUT(directory.cluster(u"/deep/deep/deep/deep/election"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(directory.isSettled() && !settled.isEmpty(), patience);
    QVERIFY2(session->figures().watches < places / 2, qPrintable(QString::number(session->figures().watches)));
    // One that comes is told by the tree.
    m_writer->create(u"/deep/later"_s);
    m_writer->create(u"/deep/later/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY_WITH_TIMEOUT(directory.cluster(u"/deep/later"_s), patience);
    QVERIFY(session->figures().watches < places / 2);
    // Without the tree's help the session looks itself.
    tree.setLive(false);
    QTRY_VERIFY_WITH_TIMEOUT(session->figures().watches > places, patience);
    m_writer->create(u"/near/0/election"_s);
    m_writer->create(u"/near/0/election/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_VERIFY_WITH_TIMEOUT(directory.cluster(u"/near/0/election"_s), patience);
    m_writer->removeWithChildren(u"/near/0/election"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!directory.cluster(u"/near/0/election"_s), patience);
}

void TestClusterSearch::aLazyTreeIsSearched()
{
    m_writer->create(u"/near/1/election"_s);
    m_writer->create(u"/near/1/election/c_"_s, "", CreateMode::EphemeralSequential);
    const auto session = testsupport::openSession(RealEnsemble::shared().connectString());
    QVERIFY(session);
    LiveTree tree(session.get(), nullptr);
    const ClusterDirectory directory(session.get(), &tree);
    QTRY_VERIFY_WITH_TIMEOUT(directory.cluster(u"/near/1/election"_s), patience);
    // Nor does it wait for ever for a wire that does not connect.
    zkbridge::WireOptions options;
    options.connect = session->options().connect;
    zkbridge::WireReader wire(options);
    LiveTree waiting(session.get(), &wire);
    const ClusterDirectory patient(session.get(), &waiting);
    QTRY_VERIFY_WITH_TIMEOUT(patient.cluster(u"/near/1/election"_s), patience);
}

QTEST_GUILESS_MAIN(TestClusterSearch)
#include "tst_clustersearch.moc"

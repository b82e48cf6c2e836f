// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

/// `vivariumctl clusters`, as a script uses it.
class TestCtlClusters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingThere();
    void tellsAHealthyCluster();
    void verifiesWatchesWhenToldWhereToAsk();
    void tellsThatNobodyLeads();
    void wrongUsage();

private:
    /// The clusters of a run with --json, below a chroot of this test function's own.
    [[nodiscard]] QJsonArray clusters(const QStringList &more = {}) const;
    [[nodiscard]] QString connectString() const;
    [[nodiscard]] static QString session(Bystander &owner);
    std::unique_ptr<Bystander> m_leader;
    std::unique_ptr<Bystander> m_follower;
};

void TestCtlClusters::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_leader = std::make_unique<Bystander>(ensemble.connectString());
    m_follower = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_leader->isValid() && m_follower->isValid());
}

QString TestCtlClusters::connectString() const
{
    return RealEnsemble::shared().connectString() + u'/' + QString::fromLatin1(QTest::currentTestFunction());
}

QJsonArray TestCtlClusters::clusters(const QStringList &more) const
{
    CtlProcess ctl(QStringList{u"clusters"_s, connectString(), u"--json"_s} + more);
    if (!ctl.waitForEnd() || ctl.exitCode() != 0)
        QTest::qFail(ctl.errors().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(ctl.output()).object().value("clusters"_L1).toArray();
}

QString TestCtlClusters::session(Bystander &owner)
{
    return u"0x"_s + QString::number(owner.session()->status().sessionId, 16);
}

void TestCtlClusters::nothingThere()
{
    m_leader->create(u"/nothingThere"_s);
    QCOMPARE(clusters(), QJsonArray());
    CtlProcess ctl({u"clusters"_s, connectString()});
    QVERIFY(ctl.waitForEnd());
    QCOMPARE(ctl.exitCode(), 0);
    QVERIFY(ctl.output().isEmpty());
    QCOMPARE(ctl.errors().count('\n'), 1);
}

void TestCtlClusters::tellsAHealthyCluster()
{
    const QString root = m_leader->create(u"/tellsAHealthyCluster"_s);
    m_leader->create(root + u"/election"_s);
    m_leader->create(root + u"/service_registry"_s);
    m_leader->create(root + u"/election/c_"_s, "", CreateMode::EphemeralSequential);
    m_follower->create(root + u"/election/c_"_s, "", CreateMode::EphemeralSequential);
    m_follower->create(root + u"/service_registry/n_"_s, "http://10.0.0.8:9003", CreateMode::EphemeralSequential);

    const QJsonArray found = clusters();
    QCOMPARE(found.size(), 1);
    const QJsonObject leader{{u"node"_s, u"/election/c_0000000000"_s}, {u"name"_s, u"c_0000000000"_s},
        {u"session"_s, session(*m_leader)}, {u"address"_s, u""_s}};
    const QJsonObject first{{u"node"_s, u"/election/c_0000000000"_s}, {u"name"_s, u"c_0000000000"_s},
        {u"session"_s, session(*m_leader)}, {u"role"_s, u"leader"_s}, {u"address"_s, u""_s}};
    const QJsonObject second{{u"node"_s, u"/election/c_0000000001"_s}, {u"name"_s, u"c_0000000001"_s},
        {u"session"_s, session(*m_follower)}, {u"role"_s, u"follower"_s}, {u"watches"_s, u"/election/c_0000000000"_s},
        {u"watch"_s, u"inferred"_s}, {u"address"_s, u"http://10.0.0.8:9003"_s},
        {u"registration"_s, u"/service_registry/n_0000000000"_s}};
    const QJsonObject worker{{u"node"_s, u"/service_registry/n_0000000000"_s}, {u"session"_s, session(*m_follower)},
        {u"address"_s, u"http://10.0.0.8:9003"_s}};
    QCOMPARE(found.at(0).toObject(),
        QJsonObject({{u"product"_s, u"plain-election"_s}, {u"path"_s, u"/election"_s}, {u"leader"_s, leader},
            {u"members"_s, QJsonArray({first, second})}, {u"workers"_s, QJsonArray({worker})},
            {u"problems"_s, QJsonArray()}}));

    CtlProcess text({u"clusters"_s, connectString()});
    QVERIFY(text.waitForEnd());
    QCOMPARE(text.exitCode(), 0);
    for (const char *const word : {"/election", "c_0000000000", "http://10.0.0.8:9003"})
        QVERIFY2(text.output().contains(word), word);
}

void TestCtlClusters::verifiesWatchesWhenToldWhereToAsk()
{
    const QString root = m_leader->create(u"/verifiesWatchesWhenToldWhereToAsk"_s);
    const QString election = m_leader->create(root + u"/election"_s);
    const QString leader = m_leader->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_follower->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    bool watching = false;
    m_follower->session()->get(
        leader, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { watching = reply.ok(); });
    QTRY_VERIFY(watching);

    const QJsonArray found = clusters({u"--admin"_s, RealEnsemble::shared().server(1).admin});
    const QJsonArray members = found.at(0).toObject().value("members"_L1).toArray();
    QCOMPARE(members.at(1).toObject().value("watch"_L1).toString(), u"verified"_s);
}

void TestCtlClusters::tellsThatNobodyLeads()
{
    const QString root = m_leader->create(u"/tellsThatNobodyLeads"_s);
    const QString latch = m_leader->create(root + u"/latch"_s);
    m_leader->create(
        latch + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_s, "host-a:8080", CreateMode::EphemeralSequential);
    m_leader->create(latch + u"/00-foo"_s);

    const QJsonObject cluster = clusters().at(0).toObject();
    QCOMPARE(cluster.value("product"_L1).toString(), u"curator-leader-latch"_s);
    QVERIFY(cluster.value("leader"_L1).isNull());
    QStringList codes;
    for (const QJsonValue &problem : cluster.value("problems"_L1).toArray()) {
        codes.append(problem.toObject().value("code"_L1).toString());
        QVERIFY(!problem.toObject().value("text"_L1).toString().isEmpty());
    }
    codes.sort();
    QCOMPARE(codes, QStringList({u"foreign-child"_s, u"no-leader"_s}));
}

void TestCtlClusters::wrongUsage()
{
    for (const QStringList &rest : {QStringList{}, {connectString(), u"no/path"_s},
             {connectString(), u"--admin"_s, u"not a url"_s}, {connectString(), u"--no-such-option"_s}}) {
        CtlProcess ctl(QStringList{u"clusters"_s} + rest);
        QVERIFY(ctl.waitForEnd());
        QCOMPARE(ctl.exitCode(), 2);
        QVERIFY(!ctl.errors().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCtlClusters)
#include "tst_ctlclusters.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

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
    void verifies();
    void findsWhatIsWrong();
    void cannotVerifyWhatDoesNotAnswer();
    void tellsThatNobodyLeads();
    void readsOwnLayouts();
    void refusesWhatAClusterStandsOn();
    void findsWhatLiesDeep();
    void tellsOddNamesAndPayloads();
    void watches();
    void wrongUsage();

private:
    /// The clusters of a run with --json, below a chroot of this test function's own.
    [[nodiscard]] QJsonArray clusters(const QStringList &more = {}) const;
    [[nodiscard]] QString connectString() const;
    [[nodiscard]] static QString chroot() { return u'/' + QString::fromLatin1(QTest::currentTestFunction()); }
    /// An election of two below chroot(), the second one watching the first if it is to.
    void makeElection(bool watching);
    /// The whole of a run with --json that ends with `code`.
    [[nodiscard]] QJsonObject run(int code, const QStringList &more) const;
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

QJsonObject TestCtlClusters::run(int code, const QStringList &more) const
{
    CtlProcess ctl(QStringList{u"clusters"_s, connectString(), u"--json"_s} + more);
    if (!ctl.waitForEnd() || ctl.exitCode() != code)
        QTest::qFail(qPrintable(u"ended with %1: %2"_s.arg(ctl.exitCode()).arg(QString::fromUtf8(ctl.errors()))),
            __FILE__, __LINE__);
    return QJsonDocument::fromJson(ctl.output()).object();
}

void TestCtlClusters::makeElection(bool watching)
{
    m_leader->create(chroot());
    const QString election = m_leader->create(chroot() + u"/election"_s);
    const QString leader = m_leader->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_follower->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    bool answered = !watching;
    if (watching)
        m_follower->session()->get(
            leader, zkbridge::Session::Watch::Yes, this, [&](const auto &reply) { answered = reply.ok(); });
    QTRY_VERIFY(answered);
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

    QJsonArray found = clusters();
    QCOMPARE(found.size(), 1);
    QJsonObject cluster = found.at(0).toObject();
    QJsonArray members = cluster.value("members"_L1).toArray();
    for (auto &&member : members) { // what differs from run to run
        QJsonObject object = member.toObject();
        QVERIFY(object.take("age_ms"_L1).toInteger(-1) >= 0);
        QVERIFY(object.take("czxid"_L1).toString().startsWith("0x"_L1));
        member = object;
    }
    cluster.insert(u"members"_s, members);
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
    QCOMPARE(cluster,
        QJsonObject({{u"product"_s, u"plain-election"_s}, {u"product_name"_s, u"plain election"_s},
            {u"path"_s, u"/election"_s}, {u"leader"_s, leader}, {u"members"_s, QJsonArray({first, second})},
            {u"workers"_s, QJsonArray({worker})}, {u"problems"_s, QJsonArray()},
            {u"registry"_s, u"/service_registry"_s}}));

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

void TestCtlClusters::verifies()
{
    makeElection(true);
    // Nobody said where to ask: by the four-letter word, since no AdminServer of ours is on port 8080.
    for (const QStringList &where :
        {QStringList(), QStringList{u"--admin"_s, RealEnsemble::shared().server(1).admin}}) {
        const QJsonObject all = run(0, QStringList{u"--verify"_s} + where);
        const QJsonArray members = all.value("clusters"_L1).toArray().at(0).toObject().value("members"_L1).toArray();
        QCOMPARE(members.at(1).toObject().value("verification"_L1).toString(), u"verified"_s);
        QVERIFY(!members.at(0).toObject().contains("verification"_L1)); // it leads
        QVERIFY(members.at(0).toObject().value("client"_L1).toString().startsWith("127.0.0.1:"_L1));
        const QJsonObject verification = all.value("verification"_L1).toObject();
        QCOMPARE(verification.value("verified"_L1).toInt(), 1);
        QVERIFY2(verification.value("servers"_L1).toArray().at(0).toObject().value("answered"_L1).toBool(),
            QJsonDocument(verification).toJson().constData());
    }
    CtlProcess text({u"clusters"_s, connectString(), u"--verify"_s});
    QVERIFY(text.waitForEnd());
    QCOMPARE(text.exitCode(), 0);
    QVERIFY2(text.output().contains("(verified)"), text.output().constData());
}

void TestCtlClusters::findsWhatIsWrong()
{
    makeElection(false);
    const QJsonObject all = run(3, {u"--verify"_s});
    const QJsonObject cluster = all.value("clusters"_L1).toArray().at(0).toObject();
    const QJsonObject follower = cluster.value("members"_L1).toArray().at(1).toObject();
    QCOMPARE(follower.value("verification"_L1).toString(), u"wrong"_s);
    QCOMPARE(follower.value("watches"_L1).toString(), QString());
    QStringList codes;
    for (const QJsonValue &problem : cluster.value("problems"_L1).toArray())
        codes.append(problem.toObject().value("code"_L1).toString());
    QVERIFY2(codes.contains(u"follower-watches-nobody"_s), qPrintable(codes.join(u' ')));
}

void TestCtlClusters::cannotVerifyWhatDoesNotAnswer()
{
    makeElection(true);
    const QJsonObject all = run(1, {u"--verify"_s, u"--admin"_s, u"http://127.0.0.1:1"_s});
    QCOMPARE(all.value("verification"_L1).toObject().value("not_asked"_L1).toInt(), 1);
    const QJsonArray servers = all.value("verification"_L1).toObject().value("servers"_L1).toArray();
    QVERIFY(!servers.at(0).toObject().value("problem"_L1).toString().isEmpty());
    const QJsonObject cluster = all.value("clusters"_L1).toArray().at(0).toObject();
    QCOMPARE(
        cluster.value("members"_L1).toArray().at(1).toObject().value("verification"_L1).toString(), u"not-asked"_s);
}

void TestCtlClusters::findsWhatLiesDeep()
{
    QString deep = m_leader->create(chroot());
    for (int level = 0; level < 12; ++level)
        deep = m_leader->create(deep + u"/level-%1"_s.arg(level));
    m_leader->create(deep + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QJsonArray found = clusters();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value("path"_L1).toString(), deep.sliced(chroot().size()));
}

void TestCtlClusters::tellsOddNamesAndPayloads()
{
    m_leader->create(chroot());
    const QString odd = m_leader->create(chroot() + u"/odd, %20 #1"_s);
    m_leader->create(odd + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_s, QByteArray("\xff\xfe\0x", 4),
        CreateMode::EphemeralSequential);
    const QJsonObject cluster = clusters().at(0).toObject();
    QCOMPARE(cluster.value("path"_L1).toString(), u"/odd, %20 #1"_s);
    const QJsonObject member = cluster.value("members"_L1).toArray().at(0).toObject();
    QVERIFY(!member.value("undecoded"_L1).toString().isEmpty());
}

void TestCtlClusters::watches()
{
    makeElection(true);
    CtlProcess ctl({u"clusters"_s, connectString(), u"--watch"_s});
    const auto lines = [&ctl](const QString &event) {
        QList<QJsonObject> found;
        for (const QByteArray &line : ctl.output().split('\n'))
            if (const auto object = QJsonDocument::fromJson(line).object();
                object.value("event"_L1).toString() == event)
                found.append(object);
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"watching"_s).size(), 1, 30'000);
    QCOMPARE(lines(u"cluster"_s).size(), 1);
    QCOMPARE(lines(u"cluster"_s).at(0).value("cluster"_L1).toObject().value("path"_L1).toString(), u"/election"_s);

    m_leader->remove(chroot() + u"/election/c_0000000000"_s);
    QTRY_COMPARE(lines(u"new-leader"_s).size(), 1);
    const QJsonObject taken = lines(u"new-leader"_s).at(0);
    QCOMPARE(taken.value("node"_L1).toString(), u"/election/c_0000000001"_s);
    QCOMPARE(taken.value("session"_L1).toString(), session(*m_follower));
    QVERIFY(!taken.value("text"_L1).toString().isEmpty());

    // Deep, and later: the cluster comes whole.
    const QString late = m_leader->create(
        m_leader->create(
            m_leader->create(m_leader->create(m_leader->create(chroot() + u"/a"_s) + u"/b"_s) + u"/c"_s) + u"/d"_s)
        + u"/late"_s);
    m_leader->create(late + u"/c_"_s, "", CreateMode::EphemeralSequential);
    QTRY_COMPARE(lines(u"cluster-found"_s).size(), 1);
    const QJsonObject state = lines(u"cluster-found"_s).at(0).value("state"_L1).toObject();
    QCOMPARE(state.value("path"_L1).toString(), u"/a/b/c/d/late"_s);
    QCOMPARE(state.value("leader"_L1).toObject().value("session"_L1).toString(), session(*m_leader));

    ctl.signal(SIGINT);
    QVERIFY(ctl.waitForEnd());
    QCOMPARE(ctl.exitCode(), 0);
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
        QVERIFY(QDateTime::fromString(problem.toObject().value("since"_L1).toString(), Qt::ISODateWithMs).isValid());
    }
    codes.sort();
    QCOMPARE(codes, QStringList({u"foreign-child"_s, u"no-leader"_s}));
}

void TestCtlClusters::readsOwnLayouts()
{
    const QString root = u'/' + QString::fromLatin1(QTest::currentTestFunction());
    m_leader->create(root);
    for (const QString &path : {u"/a"_s, u"/a/b"_s, u"/a/b/c"_s, u"/a/b/c/line"_s})
        m_leader->create(root + path);
    m_leader->create(root + u"/a/b/c/line/who-"_s, "h1:80", CreateMode::EphemeralSequential);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"vivariumLayouts":1,"layouts":[
        {"name":"Mine","root":"/a/b/*/line","candidates":"who-{sequence}"}]})");
    file.flush();
    QVERIFY(clusters().isEmpty());
    const QJsonArray found = clusters({u"--layouts"_s, file.fileName()});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value("product_name"_L1).toString(), u"Mine"_s);
    QCOMPARE(found.at(0).toObject().value("path"_L1).toString(), u"/a/b/c/line"_s);

    QVERIFY(file.resize(0) && file.seek(0));
    file.write(R"({"vivariumLayouts":1,"layouts":[{"name":"Mine","root":"a","candidates":"*"}]})");
    file.flush();
    CtlProcess wrong({u"clusters"_s, connectString(), u"--layouts"_s, file.fileName()});
    QVERIFY(wrong.waitForEnd());
    QVERIFY(wrong.exitCode() != 0);
    QVERIFY2(wrong.errors().contains("Mine: The path cannot be used"), wrong.errors().constData());
}

void TestCtlClusters::refusesWhatAClusterStandsOn()
{
    const QString root = u'/' + QString::fromLatin1(QTest::currentTestFunction());
    const QString latch = root + u"/latch"_s;
    m_leader->create(root);
    m_leader->create(latch);
    const QString uuid = u"_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_s;
    const QString first = m_leader->create(latch + u'/' + uuid, "a", CreateMode::EphemeralSequential);
    m_follower->create(
        latch + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bdf-latch-"_s, "b", CreateMode::EphemeralSequential);
    const auto run = [this](const QString &command, const QStringList &rest) {
        auto ctl = std::make_unique<CtlProcess>(QStringList{command, RealEnsemble::shared().connectString()} + rest);
        return ctl->waitForEnd() ? std::pair(ctl->exitCode(), ctl->errors()) : std::pair(-1, QByteArray());
    };
    const auto edited = run(u"set"_s, {first, u"x"_s});
    QVERIFY(edited.first != 0);
    QVERIFY2(edited.second.contains("watches this znode's data once"), edited.second.constData());
    const auto deleted = run(u"delete"_s, {first});
    QVERIFY(deleted.first != 0);
    QVERIFY2(deleted.second.contains("Two leaders"), deleted.second.constData());
    const auto below = run(u"delete"_s, {u"-r"_s, root});
    QVERIFY(below.first != 0);
    QVERIFY2(below.second.contains("Two leaders"), below.second.constData());
    QVERIFY(m_leader->exists(first));
    QCOMPARE(m_leader->get(first).data, QByteArray("a"));
    QCOMPARE(run(u"set"_s, {first, u"x"_s, u"--force-cluster"_s}).first, 0);
    QCOMPARE(run(u"delete"_s, {u"-r"_s, root, u"--force-cluster"_s}).first, 0);
    QVERIFY(!m_leader->exists(root));
}

void TestCtlClusters::wrongUsage()
{
    for (const QStringList &rest :
        {QStringList{}, {connectString(), u"no/path"_s}, {connectString(), u"--admin"_s, u"not a url"_s},
            {connectString(), u"--no-such-option"_s}, {connectString(), u"--watch"_s, u"--verify"_s}}) {
        CtlProcess ctl(QStringList{u"clusters"_s} + rest);
        QVERIFY(ctl.waitForEnd());
        QCOMPARE(ctl.exitCode(), 2);
        QVERIFY(!ctl.errors().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCtlClusters)
#include "tst_ctlclusters.moc"

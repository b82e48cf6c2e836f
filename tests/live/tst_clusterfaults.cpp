// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterproblems.h"
#include "model/cluster/sessioncensus.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ClusterDirectory;
using model::ClusterProblem;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

namespace {

const ClusterProblem *problemOf(const ClusterDirectory &directory, const QString &cluster, const QString &code)
{
    const auto *state = directory.cluster(cluster);
    if (!state)
        return nullptr;
    const auto found = std::ranges::find(state->problems, code, &ClusterProblem::code);
    return found == state->problems.end() ? nullptr : &*found;
}

/// Answers as an AdminServer would, with a list of sessions that is given. A real server cannot be made to keep an
/// ephemeral znode of a session that it does not list: that takes one of its own faults (ZOOKEEPER-2774 and others).
class ScriptedAdmin : public QTcpServer {
public:
    ScriptedAdmin()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] {
                const QByteArray request = client->readAll();
                const QByteArray body = QJsonDocument(answerTo(request)).toJson();
                client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                client->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    void setSessions(const QList<qint64> &sessions) { m_sessions = sessions; }

private:
    [[nodiscard]] QJsonObject answerTo(const QByteArray &request) const
    {
        QJsonArray sessions;
        for (const qint64 session : m_sessions)
            sessions.append(session);
        if (request.contains("/commands/dump "))
            return {{u"expiry_time_to_session_ids"_s, QJsonObject{{u"1000"_s, sessions}}}, {u"error"_s, {}}};
        return {{u"connections"_s, QJsonArray()}, {u"client_port"_s, 2181}, {u"error"_s, {}}};
    }
    QList<qint64> m_sessions;
};

/// As servers sum up their log's entries.
quint32 adler32(const QByteArray &bytes)
{
    quint32 a = 1;
    quint32 b = 0;
    for (const char byte : bytes) {
        a = (a + static_cast<quint8>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    return (b << 16) | a;
}

void writeText(QDataStream &stream, const QByteArray &text)
{
    stream << static_cast<qint32>(text.size());
    stream.writeRawData(text.constData(), static_cast<int>(text.size()));
}

/// A server's log (FileTxnLog: "ZKLG", version 2) with one transaction: the creation of a persistent znode that leaves
/// its parent's counter at `parentCVersion`.
QByteArray logOfOneCreation(qint64 zxid, const QByteArray &path, qint32 parentCVersion)
{
    constexpr qint32 createType = 1;
    constexpr qint32 allPermissions = 31;
    QByteArray entry;
    QDataStream txn(&entry, QIODevice::WriteOnly);
    txn << qint64(0) << qint32(0) << zxid << qint64(1'700'000'000'000) << createType;
    writeText(txn, path);
    writeText(txn, "");
    txn << qint32(1) << allPermissions;
    writeText(txn, "world");
    writeText(txn, "anyone");
    txn << quint8(0) << parentCVersion;

    QByteArray log;
    QDataStream file(&log, QIODevice::WriteOnly);
    file << quint32(0x5a4b4c47) << qint32(2) << qint64(0);
    file << static_cast<qint64>(adler32(entry));
    writeText(file, entry);
    file << quint8('B');
    return log;
}

} // namespace

/// Problems that no client can make: they take a server's own fault, or years.
class TestClusterFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLeaderWhoseSessionLivesNowhere();
    void sequenceNumbersNearTheirEnd();
};

void TestClusterFaults::aLeaderWhoseSessionLivesNowhere()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    Bystander observer(ensemble.connectString());
    Bystander leader(ensemble.connectString());
    const QString election = leader.create(u"/election"_s);
    const QString first = leader.create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const qint64 session = leader.owner(first);

    ScriptedAdmin admin;
    admin.setSessions({observer.session()->status().sessionId, session});
    model::SessionCensus census;
    census.setAdminServers({admin.url()});
    ClusterDirectory directory(observer.session(), nullptr);
    directory.setCensus(&census);
    QTRY_VERIFY(directory.cluster(election) && directory.cluster(election)->leader());
    QSignalSpy counted(&census, &model::SessionCensus::counted);
    census.askSoon();
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(census.isComplete());
    QVERIFY(census.facts(session) && census.facts(session)->lives);

    admin.setSessions({observer.session()->status().sessionId});
    census.askSoon();
    QTRY_VERIFY_WITH_TIMEOUT(problemOf(directory, election, u"leader-session-unknown"_s), 15000);
    const ClusterProblem problem = *problemOf(directory, election, u"leader-session-unknown"_s);
    QCOMPARE(problem.node, first);
    QCOMPARE(problem.involved.size(), 2);

    // Once the list names it again, all is well.
    admin.setSessions({session});
    census.askSoon();
    QTRY_VERIFY_WITH_TIMEOUT(!problemOf(directory, election, u"leader-session-unknown"_s), 15000);
}

/// Two thousand million creations are more than a test can wait for: a server is given them as its own log tells them.
void TestClusterFaults::sequenceNumbersNearTheirEnd()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    qint64 zxid = 0;
    {
        Bystander maker(ensemble.connectString());
        zxid = maker.get(maker.create(u"/election"_s)).stat.czxid + 1000;
    }
    QVERIFY(ensemble.stopServer(1));
    const QString folder = QDir(ensemble.server(1).directory).filePath(u"data/version-2"_s);
    QFile log(QDir(folder).filePath(u"log.%1"_s.arg(zxid, 0, 16)));
    QVERIFY2(log.open(QIODevice::WriteOnly), qPrintable(log.fileName()));
    log.write(logOfOneCreation(zxid, "/election/config", 2147483640));
    log.close();
    QVERIFY(ensemble.startServer(1));

    Bystander observer(ensemble.connectString());
    Bystander member(ensemble.connectString());
    const QString candidate = member.create(u"/election/c_"_s, "", CreateMode::EphemeralSequential);
    QCOMPARE(candidate, u"/election/c_2147483640"_s);
    ClusterDirectory directory(observer.session(), nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(problemOf(directory, u"/election"_s, u"sequence-near-end"_s), 15000);
    const ClusterProblem problem = *problemOf(directory, u"/election"_s, u"sequence-near-end"_s);
    QCOMPARE(problem.involved, QStringList({u"/election"_s, u"2147483641"_s}));
    // What is foretold is what the server gives.
    QCOMPARE(member.create(u"/election/c_"_s, "", CreateMode::EphemeralSequential), u"/election/c_2147483641"_s);
}

QTEST_GUILESS_MAIN(TestClusterFaults)
#include "tst_clusterfaults.moc"

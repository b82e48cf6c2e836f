// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/admin/ensembleconfig.h"

#include <QTest>

using zkbridge::parseEnsembleConfig;
using zkbridge::ServerAddress;

class TestEnsembleConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMembersRolesAndVersion();
    void clientAddress_data();
    void clientAddress();
    void leavesOutWhatItCannotRead();
};

void TestEnsembleConfig::readsMembersRolesAndVersion()
{
    const auto config = parseEnsembleConfig("server.2=10.0.0.2:2888:3888:participant;10.0.0.2:2181\n"
                                            "server.1=10.0.0.1:2888:3888:participant;10.0.0.1:2181\n"
                                            "server.4=10.0.0.4:2888:3888:observer;10.0.0.4:2181\n"
                                            "version=100000000");
    QCOMPARE(config.members.size(), 3);
    QCOMPARE(config.members.at(0).id, 1);
    QCOMPARE(config.members.at(0).quorumAddress, QStringLiteral("10.0.0.1:2888"));
    QCOMPARE(config.members.at(0).role, QStringLiteral("participant"));
    QCOMPARE(config.members.at(2).role, QStringLiteral("observer"));
    QCOMPARE(config.version, QStringLiteral("100000000"));
}

void TestEnsembleConfig::clientAddress_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("client"); // empty: not told
    QTest::newRow("address and port") << QByteArray("server.1=a:1:2;b:2181") << "b:2181";
    QTest::newRow("port alone") << QByteArray("server.1=a:1:2:participant;2181") << "a:2181";
    QTest::newRow("every interface") << QByteArray("server.1=a:1:2;0.0.0.0:2181") << "a:2181";
    QTest::newRow("every interface, v6") << QByteArray("server.1=a:1:2;[::]:2181") << "a:2181";
    QTest::newRow("v6") << QByteArray("server.1=[fd00::1]:1:2;[fd00::2]:2181") << "[fd00::2]:2181";
    QTest::newRow("v6 port alone") << QByteArray("server.1=[fd00::1]:1:2;2181") << "[fd00::1]:2181";
    QTest::newRow("several addresses") << QByteArray("server.1=a:1:2|c:3:4:observer;2181") << "a:2181";
    QTest::newRow("not told") << QByteArray("server.1=a:1:2:participant") << "";
    QTest::newRow("no number") << QByteArray("server.1=a:1:2;b:port") << "";
}

void TestEnsembleConfig::clientAddress()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, client);
    const auto config = parseEnsembleConfig(line);
    QCOMPARE(config.members.size(), 1);
    const auto &address = config.members.constFirst().client;
    QCOMPARE(address ? address->toString() : QString(), client);
}

void TestEnsembleConfig::leavesOutWhatItCannotRead()
{
    QVERIFY(parseEnsembleConfig("").members.isEmpty());
    QVERIFY(parseEnsembleConfig("server.x=a:1:2\nnonsense\nserver.1=\nserver.2=[::1:2").members.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnsembleConfig)
#include "tst_ensembleconfig.moc"

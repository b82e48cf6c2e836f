// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/serverrotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

class TestServerRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesRound();
    void beginsWhereItIsTold();
    void triesAStrangerOnce();
    void pausesLongerWithEachRound();

private:
    const QList<ServerAddress> m_servers{{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}};
};

void TestServerRotation::goesRound()
{
    ServerRotation rotation(m_servers);
    for (int round = 0; round < 2; ++round) {
        for (const ServerAddress &server : m_servers)
            QCOMPARE(rotation.next(), server);
    }
}

void TestServerRotation::beginsWhereItIsTold()
{
    ServerRotation rotation(m_servers);
    rotation.startWith(u"b:2"_s);
    QCOMPARE(rotation.next(), m_servers[1]);
    QCOMPARE(rotation.next(), m_servers[2]);
    QCOMPARE(rotation.next(), m_servers[0]);
    rotation.startWith({});
    QCOMPARE(rotation.next(), m_servers[1]);
}

void TestServerRotation::triesAStrangerOnce()
{
    ServerRotation rotation(m_servers);
    rotation.startWith(u"[::1]:7"_s);
    QCOMPARE(rotation.next(), (ServerAddress{u"::1"_s, 7}));
    QCOMPARE(rotation.next(), m_servers[0]);
}

void TestServerRotation::pausesLongerWithEachRound()
{
    ServerRotation rotation(m_servers);
    int before = 0;
    for (int round = 0; round < 20; ++round) {
        QVERIFY(rotation.pauseMs(0.5) >= before);
        before = rotation.pauseMs(0.5);
        for (int i = 0; i < 3; ++i)
            rotation.noteFailure();
        QVERIFY(rotation.pauseMs(0) < rotation.pauseMs(1));
    }
    QCOMPARE(rotation.pauseMs(0.5), 5000);
    rotation.noteSuccess();
    QCOMPARE(rotation.pauseMs(0.5), 0);
    rotation.noteFailure();
    QCOMPARE(rotation.pauseMs(0.5), 0); // the next one may do at once
}

QTEST_GUILESS_MAIN(TestServerRotation)
#include "tst_serverrotation.moc"

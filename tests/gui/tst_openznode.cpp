// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/openznode.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using app::OpenZnode;
using testsupport::Answered;
using zkbridge::Session;

/// The znode that is shown, over a real server. It is not active here: nothing but its watch tells of a change.
class OpenZnodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void followsOnWhenItsWatchIsTakenBack();
    void followsWhatComesToBe();
    void knowsWhatItWroteItself();

private:
    std::unique_ptr<Session> m_session;
    QString m_path; ///< another one for each test
    int m_tests = 0;
};

void OpenZnodeTest::initTestCase()
{
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_session);
}

void OpenZnodeTest::init()
{
    m_path = QStringLiteral("/open%1").arg(++m_tests);
    Answered<zkbridge::Created> created;
    m_session->create(
        m_path, "root", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, &created, created.callback());
    QVERIFY(created.ok());
}

/// Watches are the session's: the tree gives back its own when it needs them no more, and all on that path go.
void OpenZnodeTest::followsOnWhenItsWatchIsTakenBack()
{
    OpenZnode znode(m_session.get());
    znode.open(m_path);
    QTRY_COMPARE(znode.state(), OpenZnode::State::Loaded);
    Answered<zkbridge::Done> taken;
    m_session->removeWatches(m_path, &taken, taken.callback());
    QVERIFY(taken.ok());
    Answered<zkbridge::Stat> set;
    m_session->set(m_path, "changed", -1, &set, set.callback());
    QVERIFY(set.ok());
    QTRY_COMPARE(znode.data().data, QByteArray("changed"));
}

void OpenZnodeTest::followsWhatComesToBe()
{
    OpenZnode znode(m_session.get());
    const QString later = m_path + QStringLiteral("/later");
    znode.open(later);
    QTRY_COMPARE(znode.state(), OpenZnode::State::Missing);
    Answered<zkbridge::Created> created;
    m_session->create(later, "x", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, &created, created.callback());
    QVERIFY(created.ok());
    QTRY_COMPARE(znode.state(), OpenZnode::State::Loaded);
    QCOMPARE(znode.data().data, QByteArray("x"));
    Answered<zkbridge::Done> removed;
    m_session->remove(later, -1, &removed, removed.callback());
    QVERIFY(removed.ok());
    QTRY_COMPARE(znode.state(), OpenZnode::State::Missing);
    QCOMPARE(znode.data().data, QByteArray("x"));
}

void OpenZnodeTest::knowsWhatItWroteItself()
{
    OpenZnode znode(m_session.get());
    znode.open(m_path);
    QTRY_COMPARE(znode.state(), OpenZnode::State::Loaded);
    zkbridge::NodeData mine = znode.data();
    mine.data = "mine";
    ++mine.stat.mzxid;
    ++mine.stat.version;
    znode.noteWritten(m_path + QStringLiteral("/other"), mine);
    QCOMPARE(znode.data().data, QByteArray("root"));
    QSignalSpy told(&znode, &OpenZnode::dataRead);
    znode.noteWritten(m_path, mine);
    QCOMPARE(told.size(), 1);
    QCOMPARE(znode.data().data, QByteArray("mine"));
    QCOMPARE(znode.stat()->version, mine.stat.version);
    // What is known to be newer stays.
    mine.data = "older";
    mine.stat.mzxid -= 2;
    znode.noteWritten(m_path, mine);
    QCOMPARE(znode.data().data, QByteArray("mine"));
}

QTEST_GUILESS_MAIN(OpenZnodeTest)
#include "tst_openznode.moc"

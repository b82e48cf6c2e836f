// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/livetree.h"
#include "model/tree/znodestore.h"
#include "tests/support/bystander.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "tests/support/scriptedserver.h"
#include "zkbridge/wire/wirereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::LazyReason;
using model::LiveTree;
using model::TreeMode;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using testsupport::ScriptedServer;
using zkbridge::WireOperation;

namespace {

constexpr int patience = 20'000;

int number(WireOperation operation) { return static_cast<int>(operation); }

} // namespace

/// The tree where the wire's server is older than 3.6: all by the session, and nothing asked for twice. The session
/// speaks with a real server, the wire with one that answers as the old ones do.
class TestOldServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void staysWithTheSession_data();
    void staysWithTheSession();
};

void TestOldServer::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
}

void TestOldServer::staysWithTheSession_data()
{
    QTest::addColumn<QList<int>>("known");
    QTest::addColumn<bool>("ends");
    // As 3.8 does with what it does not know; others keep the connection.
    QTest::newRow("knows nothing, ends the connection") << QList<int>() << true;
    QTest::newRow("knows nothing") << QList<int>() << false;
    QTest::newRow("no multi-read") << QList{number(WireOperation::AddWatch), number(WireOperation::AllChildrenNumber)}
                                   << false;
}

void TestOldServer::staysWithTheSession()
{
    QFETCH(const QList<int>, known);
    QFETCH(const bool, ends);
    ScriptedServer old;
    old.setHandler([&](const ScriptedServer::Request &request) {
        if (known.contains(request.operation)) {
            auto reply = ScriptedServer::replyTo(request.xid);
            if (request.operation == number(WireOperation::AllChildrenNumber))
                reply.int32(1);
            ScriptedServer::send(request.client, reply.take());
            return;
        }
        ScriptedServer::send(
            request.client, ScriptedServer::replyTo(request.xid, zkbridge::ErrorCode::Unimplemented).take());
        if (ends)
            request.client->disconnectFromHost();
    });
    Bystander other(RealEnsemble::shared().connectString());
    QVERIFY(other.isValid());
    const auto session = testsupport::openSession(RealEnsemble::shared().connectString());
    QVERIFY(session);
    zkbridge::WireOptions options;
    options.connect = zkbridge::ConnectString::parse(old.connectString()).value();
    zkbridge::WireReader wire(options);
    QSignalSpy connected(&wire, &zkbridge::WireReader::connected);
    LiveTree tree(session.get(), &wire);
    wire.open();
    QTRY_COMPARE_WITH_TIMEOUT(int(tree.status().lazyReason), int(LazyReason::OldServer), patience);
    QCOMPARE(int(tree.status().mode), int(TreeMode::Lazy));
    // It shows, follows and finds all the same.
    const QString path = other.create(u"/old-"_s, {}, zkbridge::CreateMode::PersistentSequential);
    QTRY_VERIFY_WITH_TIMEOUT(tree.model()->indexForPath(path).isValid(), patience);
    const QModelIndex row = tree.model()->indexForPath(path);
    tree.model()->fetchMore(row);
    other.create(path + u"/child"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree.model()->rowCount(tree.model()->indexForPath(path)), 1, patience);
    std::optional<zkbridge::ErrorCode> found;
    tree.reveal(path + u"/child"_s, this, [&](const auto &result) { found = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
    QCOMPARE(*found, zkbridge::ErrorCode::Ok);
    other.remove(path + u"/child"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree.model()->rowCount(tree.model()->indexForPath(path)), 0, patience);
    // A new connection to the same server changes nothing, and asks for nothing again.
    const auto asked = [&old] {
        return QList{old.requests(number(WireOperation::MultiRead)), old.requests(number(WireOperation::AddWatch)),
            old.requests(number(WireOperation::AllChildrenNumber))};
    };
    const QList<int> before = asked();
    const qsizetype connections = connected.size();
    old.cut();
    QTRY_VERIFY_WITH_TIMEOUT(connected.size() > connections, patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(tree.status().lazyReason), int(LazyReason::OldServer), patience);
    QCOMPARE(asked(), before);
}

QTEST_GUILESS_MAIN(TestOldServer)
#include "tst_oldserver.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/connectionsmodel.h"
#include "app/ensemble/connectionspane.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "tests/gui/sandboxconnection.h"
#include "zkbridge/wire/wirereader.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;
using Owner = ConnectionRow::Owner;

namespace {

constexpr int patience = 30000;

model::SessionFacts connected(qint64 session)
{
    model::SessionFacts facts;
    facts.session = session;
    facts.client = u"10.0.0.1:%1"_s.arg(session);
    return facts;
}

} // namespace

/// The table of who is connected to the servers, alone and over a real server.
class TestConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oursComeFirstAndTheRestIsCut();
    void negativeSessionsComeLast();
    void ofARealServer();
};

void TestConnections::oursComeFirstAndTheRestIsCut()
{
    QList<model::SessionFacts> all;
    for (qint64 session = 1; session <= 1000; ++session)
        all.append(connected(session));
    QHash<qint64, QList<model::Membership>> members;
    members[700].append({u"/e"_s, u"plain-election"_s, u"/e/c_1"_s, model::Membership::Role::Leader});
    const QHash<qint64, OwnConnection> own{{900, {Owner::OurReader, 0}}, {800, {Owner::OurParticipant, 42}}};
    const auto rows = connectionRows(all, own, members, 5);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).facts.session, 800);
    QCOMPARE(rows.at(0).pid, 42);
    QCOMPARE(rows.at(1).owner, Owner::OurReader);
    QCOMPARE(rows.at(2).facts.session, 700);
    QCOMPARE(rows.at(2).memberships.size(), 1);
    QCOMPARE(rows.at(3).facts.session, 1);
    QCOMPARE(rows.at(3).owner, Owner::Others);
    QCOMPARE(rows.at(4).facts.session, 2);
    QCOMPARE(connectionRows({}, own, members, 5).size(), 0);
}

/// Of servers with a high id: as unsigned numbers, which is how they are printed.
void TestConnections::negativeSessionsComeLast()
{
    const auto rows = connectionRows({connected(-5), connected(3)}, {}, {}, 5);
    QCOMPARE(rows.at(0).facts.session, 3);
}

void TestConnections::ofARealServer()
{
    auto connection = sandboxConnection(patience);
    QVERIFY2(connection, "the server does not serve");
    connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(connection->session()->isConnected(), patience);
    zkbridge::ParticipantSettings settings;
    settings.connect = connection->sandbox()->connectString();
    settings.address = u"http://127.0.0.1:9001"_s;
    auto *participant = connection->participants()->join(settings);
    QVERIFY(participant);

    ConnectionsPane pane(connection.get());
    pane.resize(1000, 300);
    pane.show();
    const auto *model = pane.findChild<ConnectionsModel *>();
    const auto rowOf = [model](Owner owner) {
        const auto found = std::ranges::find(model->rows(), owner, &ConnectionRow::owner);
        return found == model->rows().end() ? ConnectionRow() : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        rowOf(Owner::OurSession).facts.session != 0 && rowOf(Owner::OurReader).facts.session != 0, patience);
    QCOMPARE(rowOf(Owner::OurSession).facts.session, connection->session()->status().sessionId);
    QCOMPARE(rowOf(Owner::OurReader).facts.session, connection->wire()->status().sessionId);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(Owner::OurParticipant).memberships.isEmpty(), patience);
    const ConnectionRow row = rowOf(Owner::OurParticipant);
    QCOMPARE(row.pid, participant->pid());
    QCOMPARE(row.memberships.constFirst().cluster, u"/election"_s);
    QCOMPARE(row.facts.server, connection->sandbox()->connectString());
    QVERIFY(row.facts.received > 0 && row.facts.sent > 0);
    QVERIFY(row.facts.timeoutMs > 0);

    // Of a server that nobody is connected to.
    pane.setServer(u"127.0.0.1:1"_s);
    auto *only = pane.findChild<QCheckBox *>();
    only->setChecked(true);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!pane.findChild<QTableView *>()->isVisible());
    pane.setServer(connection->sandbox()->connectString());
    QTRY_VERIFY(model->rowCount() >= 3);
    QVERIFY(endConnection(std::move(connection), patience));
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"

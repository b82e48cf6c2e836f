// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantSettings;

class tst_ParticipantJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventKinds_data();
    void eventKinds();
    void eventKeepsAllItSays();
    void eventLeavesOutWhatIsNotSet();
    void unknownEventIsNone();
    void settingsKeepAllTheySay();
    void settingsHaveDefaults();
    void wrongSettings_data();
    void wrongSettings();
};

namespace {

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

void tst_ParticipantJson::eventKinds_data()
{
    QTest::addColumn<ParticipantEvent::Kind>("kind");
    QTest::addColumn<QString>("name");
    using Kind = ParticipantEvent::Kind;
    QTest::newRow("connected") << Kind::Connected << u"connected"_s;
    QTest::newRow("candidate") << Kind::Candidate << u"candidate"_s;
    QTest::newRow("watching") << Kind::Watching << u"watching"_s;
    QTest::newRow("woken") << Kind::Woken << u"woken"_s;
    QTest::newRow("leader") << Kind::Leader << u"leader"_s;
    QTest::newRow("follower") << Kind::Follower << u"follower"_s;
    QTest::newRow("registered") << Kind::Registered << u"registered"_s;
    QTest::newRow("unregistered") << Kind::Unregistered << u"unregistered"_s;
    QTest::newRow("workers") << Kind::Workers << u"workers"_s;
    QTest::newRow("task assigned") << Kind::TaskAssigned << u"task-assigned"_s;
    QTest::newRow("task returned") << Kind::TaskReturned << u"task-returned"_s;
    QTest::newRow("task set aside") << Kind::TaskSetAside << u"task-set-aside"_s;
    QTest::newRow("task started") << Kind::TaskStarted << u"task-started"_s;
    QTest::newRow("task done") << Kind::TaskDone << u"task-done"_s;
    QTest::newRow("command started") << Kind::CommandStarted << u"command-started"_s;
    QTest::newRow("command ended") << Kind::CommandEnded << u"command-ended"_s;
    QTest::newRow("disconnected") << Kind::Disconnected << u"disconnected"_s;
    QTest::newRow("expired") << Kind::Expired << u"expired"_s;
    QTest::newRow("resigned") << Kind::Resigned << u"resigned"_s;
    QTest::newRow("failed") << Kind::Failed << u"failed"_s;
}

void tst_ParticipantJson::eventKinds()
{
    QFETCH(const ParticipantEvent::Kind, kind);
    QFETCH(const QString, name);
    ParticipantEvent event;
    event.kind = kind;
    QCOMPARE(event.toJson().value("event"_L1).toString(), name);
    const auto back = ParticipantEvent::fromJson(event.toJson());
    QVERIFY(back.has_value());
    QCOMPARE(back->kind, kind);
}

void tst_ParticipantJson::eventKeepsAllItSays()
{
    ParticipantEvent event;
    event.kind = ParticipantEvent::Kind::Woken;
    event.timeMs = 1795343988795;
    event.node = u"/election/c_0000000003"_s;
    event.watched = u"/election/c_0000000002"_s;
    event.session = u"0x10005a3b2c40001"_s;
    event.address = u"http://host-\u00e4:8080"_s;
    event.reason = u"deleted"_s;
    event.token = u"0x500000007"_s;
    event.task = u"task-1f-0000000007"_s;
    event.worker = u"n_0000000002"_s;
    event.timeoutMs = 3000;
    event.workers = 0;
    event.exit = -9;

    const auto line = QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact);
    QVERIFY(!line.contains('\n'));
    const auto back = ParticipantEvent::fromJson(parsed(line));
    QVERIFY(back.has_value());
    QCOMPARE(back->timeMs, event.timeMs);
    QCOMPARE(back->node, event.node);
    QCOMPARE(back->watched, event.watched);
    QCOMPARE(back->session, event.session);
    QCOMPARE(back->address, event.address);
    QCOMPARE(back->reason, event.reason);
    QCOMPARE(back->token, event.token);
    QCOMPARE(back->timeoutMs, event.timeoutMs);
    QCOMPARE(back->workers, event.workers);
    QCOMPARE(back->task, event.task);
    QCOMPARE(back->worker, event.worker);
    QCOMPARE(back->exit, event.exit);
}

void tst_ParticipantJson::eventLeavesOutWhatIsNotSet()
{
    ParticipantEvent event;
    event.kind = ParticipantEvent::Kind::Leader;
    event.timeMs = 5;
    QCOMPARE(QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact), QByteArray(R"({"event":"leader","t":5})"));
    QCOMPARE(ParticipantEvent::fromJson(event.toJson())->workers, -1);
}

void tst_ParticipantJson::unknownEventIsNone()
{
    QVERIFY(!ParticipantEvent::fromJson(parsed(R"({"t":1,"event":"promoted"})")).has_value());
    QVERIFY(!ParticipantEvent::fromJson({}).has_value());
}

void tst_ParticipantJson::settingsKeepAllTheySay()
{
    ParticipantSettings settings;
    settings.connect = u"127.0.0.1:2181,[::1]:2182/app"_s;
    settings.election = u"/shop/election"_s;
    settings.registry = QString();
    settings.recipe = zkbridge::ElectionRecipe::Kazoo;
    settings.id = u"worker-1@host"_s;
    settings.prefix = u"n_"_s;
    settings.address = u"http://host:8080"_s;
    settings.jobs = u"/shop/jobs"_s;
    settings.exec = u"sort -n"_s;
    settings.taskMs = 250;
    settings.onLeader = u"exec serve"_s;
    settings.onFollower = u"exec stand by"_s;
    settings.watches = ParticipantSettings::Watches::Leader;
    settings.sessionTimeoutMs = 3000;
    settings.onEof = ParticipantSettings::OnEof::Stay;

    const auto back = ParticipantSettings::fromJson(settings.toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->connect, settings.connect);
    QCOMPARE(back->election, settings.election);
    QVERIFY(back->registry.isEmpty());
    QCOMPARE(back->recipe, settings.recipe);
    QCOMPARE(back->id, settings.id);
    QCOMPARE(back->prefix, settings.prefix);
    QCOMPARE(back->address, settings.address);
    QCOMPARE(back->sessionTimeoutMs, settings.sessionTimeoutMs);
    QCOMPARE(back->onEof, settings.onEof);
    QCOMPARE(back->jobs, settings.jobs);
    QCOMPARE(back->exec, settings.exec);
    QCOMPARE(back->taskMs, settings.taskMs);
    QCOMPARE(back->onLeader, settings.onLeader);
    QCOMPARE(back->onFollower, settings.onFollower);
    QCOMPARE(back->watches, settings.watches);
}

void tst_ParticipantJson::settingsHaveDefaults()
{
    const auto settings = ParticipantSettings::fromJson(parsed(R"({"connect":"127.0.0.1:2181"})"));
    QVERIFY(settings.ok());
    QCOMPARE(settings->election, u"/election"_s);
    QCOMPARE(settings->registry, u"/service_registry"_s);
    QCOMPARE(settings->recipe, zkbridge::ElectionRecipe::Plain);
    QCOMPARE(settings->prefix, u"c_"_s);
    QVERIFY(settings->id.isEmpty());
    QCOMPARE(settings->sessionTimeoutMs, 10000);
    QCOMPARE(settings->onEof, ParticipantSettings::OnEof::Resign);
}

void tst_ParticipantJson::wrongSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QByteArray("{}") << u"connect"_s;
    QTest::newRow("connect is a number") << QByteArray(R"({"connect":2181})") << u"connect"_s;
    QTest::newRow("election is null") << QByteArray(R"({"connect":"h","election":null})") << u"election"_s;
    QTest::newRow("timeout is text") << QByteArray(R"({"connect":"h","sessionTimeoutMs":"3000"})")
                                     << u"sessionTimeoutMs"_s;
    QTest::newRow("timeout is zero") << QByteArray(R"({"connect":"h","sessionTimeoutMs":0})") << u"sessionTimeoutMs"_s;
    QTest::newRow("timeout is too long") << QByteArray(R"({"connect":"h","sessionTimeoutMs":2147483648})")
                                         << u"sessionTimeoutMs"_s;
    QTest::newRow("unknown recipe") << QByteArray(R"({"connect":"h","recipe":"zab"})") << u"recipe"_s;
    QTest::newRow("unknown end") << QByteArray(R"({"connect":"h","onEof":"wait"})") << u"onEof"_s;
}

void tst_ParticipantJson::wrongSettings()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const auto settings = ParticipantSettings::fromJson(parsed(json));
    QVERIFY(!settings.ok());
    QCOMPARE(settings.code(), zkbridge::ErrorCode::BadArguments);
    QVERIFY2(settings.error().detail.contains(named), qPrintable(settings.error().detail));
}

QTEST_APPLESS_MAIN(tst_ParticipantJson)
#include "tst_participantjson.moc"

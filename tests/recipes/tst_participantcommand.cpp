// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"
#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantSettings;
using Kind = ParticipantEvent::Kind;

namespace {

constexpr int sessionTimeoutMs = 1000;

/// What a participant has said on standard output so far; fails the test on a line that is no event.
QList<ParticipantEvent> eventsOf(const CtlProcess &process)
{
    QList<ParticipantEvent> events;
    const QByteArray whole = process.output().first(process.output().lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto event = ParticipantEvent::fromJson(QJsonDocument::fromJson(line).object());
        if (event)
            events.append(*event);
        else
            QTest::qFail(line.constData(), __FILE__, __LINE__);
    }
    return events;
}

QList<Kind> kindsOf(const CtlProcess &process, qsizetype from = 0)
{
    QList<Kind> kinds;
    for (const ParticipantEvent &event : eventsOf(process).sliced(from))
        kinds.append(event.kind);
    return kinds;
}

bool hasSaid(const CtlProcess &process, Kind kind) { return kindsOf(process).contains(kind); }

qint64 timeOf(const CtlProcess &process, Kind kind)
{
    for (const ParticipantEvent &event : eventsOf(process)) {
        if (event.kind == kind)
            return event.timeMs;
    }
    return 0;
}

} // namespace

/// `vivariumctl participant` as a process: what signals, ends of input and vanished readers do to it.
class tst_ParticipantCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void signalResigns_data();
    void signalResigns();
    void killedLeaderIsReplaced();
    void frozenLeaderSaysNothingOfLeading();
    void takesSettingsAndCommandsFromInput();
    void endOfInputResigns();
    void endOfInputMayMeanToStay();
    void livesOnWithoutReader();
    void saysWhyItCannotConnect();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] std::unique_ptr<CtlProcess> start() const;
    [[nodiscard]] QByteArray settingsLine(ParticipantSettings::OnEof onEof) const;

    QString m_server;
    QString m_election;
    QString m_registry;
    std::unique_ptr<Bystander> m_bystander;
    int m_number = 0;
};

void tst_ParticipantCommand::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_ParticipantCommand::init()
{
    ++m_number;
    m_election = u"/election%1"_s.arg(m_number);
    m_registry = u"/registry%1"_s.arg(m_number);
}

std::unique_ptr<CtlProcess> tst_ParticipantCommand::start() const
{
    return std::make_unique<CtlProcess>(QStringList{u"participant"_s, u"--connect"_s, m_server, u"--election"_s,
        m_election, u"--registry"_s, m_registry, u"--session-timeout"_s, QString::number(sessionTimeoutMs)});
}

QByteArray tst_ParticipantCommand::settingsLine(ParticipantSettings::OnEof onEof) const
{
    ParticipantSettings settings;
    settings.connect = m_server;
    settings.election = m_election;
    settings.registry = m_registry;
    settings.address = u"http://host:8080"_s;
    settings.sessionTimeoutMs = sessionTimeoutMs;
    settings.onEof = onEof;
    return QJsonDocument(settings.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

void tst_ParticipantCommand::signalResigns_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_ParticipantCommand::signalResigns()
{
    QFETCH(const int, signal);
    const auto first = start();
    QTRY_VERIFY(hasSaid(*first, Kind::Workers));
    const auto second = start();
    QTRY_VERIFY(hasSaid(*second, Kind::Registered));
    second->signal(signal);
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(kindsOf(*second),
        (QList<Kind>{Kind::Connected, Kind::Candidate, Kind::Watching, Kind::Follower, Kind::Registered,
            Kind::Unregistered, Kind::Resigned}));
    QCOMPARE(m_bystander->children(m_registry), QStringList());
    QCOMPARE(m_bystander->children(m_election).size(), 1);
    QVERIFY2(second->errors().isEmpty(), second->errors().constData());
}

void tst_ParticipantCommand::killedLeaderIsReplaced()
{
    const auto first = start();
    QTRY_VERIFY(hasSaid(*first, Kind::Leader));
    const auto second = start();
    QTRY_VERIFY(hasSaid(*second, Kind::Registered));
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    first->signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid(*second, Kind::Leader), 20'000);
    // A crash is not a clean leaving: the servers wait for the session. The last heartbeat is up to T/3 old.
    const qint64 waited = timeOf(*second, Kind::Leader) - killed;
    QVERIFY2(waited > sessionTimeoutMs / 3, qPrintable(QString::number(waited)));
    QTRY_COMPARE(m_bystander->children(m_registry), QStringList());
}

void tst_ParticipantCommand::frozenLeaderSaysNothingOfLeading()
{
    const auto first = start();
    QTRY_VERIFY(hasSaid(*first, Kind::Workers));
    const auto second = start();
    QTRY_VERIFY(hasSaid(*second, Kind::Registered));
    first->signal(SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid(*second, Kind::Leader), 20'000);

    const qsizetype before = eventsOf(*first).size();
    first->signal(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(kindsOf(*first, before).contains(Kind::Registered), 20'000);
    const QList<Kind> woke = kindsOf(*first, before);
    QVERIFY(!woke.contains(Kind::Leader));
    QVERIFY(woke.contains(Kind::Expired));
    QVERIFY(woke.indexOf(Kind::Expired) < woke.indexOf(Kind::Candidate));
    QCOMPARE(m_bystander->children(m_election).size(), 2);
}

void tst_ParticipantCommand::takesSettingsAndCommandsFromInput()
{
    CtlProcess process({u"participant"_s, u"--stdin"_s});
    const QByteArray settings = settingsLine(ParticipantSettings::OnEof::Resign);
    process.writeInput(settings.first(20)); // a line may come in pieces
    process.writeInput(settings.sliced(20));
    QTRY_VERIFY(hasSaid(process, Kind::Leader));
    process.writeInput("{\"command\":\"resign\"}\n");
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(kindsOf(process).constLast(), Kind::Resigned);
    QCOMPARE(m_bystander->children(m_election), QStringList());
}

void tst_ParticipantCommand::endOfInputResigns()
{
    CtlProcess process({u"participant"_s, u"--stdin"_s});
    process.writeInput(settingsLine(ParticipantSettings::OnEof::Resign));
    QTRY_VERIFY(hasSaid(process, Kind::Leader));
    process.closeInput();
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(m_bystander->children(m_election), QStringList());
}

void tst_ParticipantCommand::endOfInputMayMeanToStay()
{
    const auto first = start();
    QTRY_VERIFY(hasSaid(*first, Kind::Workers));
    CtlProcess process({u"participant"_s, u"--stdin"_s});
    process.writeInput(settingsLine(ParticipantSettings::OnEof::Stay));
    process.closeInput();
    QTRY_VERIFY(hasSaid(process, Kind::Registered));
    first->signal(SIGTERM);
    QTRY_VERIFY(hasSaid(process, Kind::Leader));
    QVERIFY(process.isRunning());
}

void tst_ParticipantCommand::livesOnWithoutReader()
{
    const auto first = start();
    QTRY_VERIFY(hasSaid(*first, Kind::Workers));
    const auto second = start();
    QTRY_VERIFY(hasSaid(*second, Kind::Registered));
    second->closeOutput();
    first->signal(SIGTERM);
    QVERIFY(first->waitForEnd());
    // It says so to nobody, and leads all the same: it has taken itself out of the registry.
    QTRY_COMPARE(m_bystander->children(m_registry), QStringList());
    QCOMPARE(m_bystander->children(m_election).size(), 1);
    QVERIFY(second->isRunning());
    second->signal(SIGTERM);
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(m_bystander->children(m_election), QStringList());
}

void tst_ParticipantCommand::saysWhyItCannotConnect()
{
    CtlProcess process({u"participant"_s, u"--connect"_s, u"127.0.0.1:1"_s});
    QTRY_COMPARE(process.errors().count('\n'), 1);
    QVERIFY2(process.errors().contains("127.0.0.1:1"), process.errors().constData());
    QVERIFY(process.output().isEmpty()); // it goes on trying: nothing has happened to it
    process.signal(SIGTERM);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(kindsOf(process), QList<Kind>{Kind::Resigned});
}

void tst_ParticipantCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QStringList fromInput{u"--stdin"_s};
    QTest::newRow("no connect string") << QStringList{} << QByteArray();
    QTest::newRow("timeout is no number")
        << QStringList{u"--connect"_s, u"h:1"_s, u"--session-timeout"_s, u"soon"_s} << QByteArray();
    QTest::newRow("election is no path") << QStringList{u"--connect"_s, u"h:1"_s, u"--election"_s, u"here"_s}
                                         << QByteArray();
    QTest::newRow("unknown recipe") << QStringList{u"--connect"_s, u"h:1"_s, u"--recipe"_s, u"zab"_s} << QByteArray();
    QTest::newRow("prefix of a recipe that has names of its own")
        << QStringList{u"--connect"_s, u"h:1"_s, u"--recipe"_s, u"kazoo"_s, u"--prefix"_s, u"c_"_s} << QByteArray();
    QTest::newRow("unknown option") << QStringList{u"--leader"_s} << QByteArray();
    QTest::newRow("input ends before the settings") << fromInput << QByteArray("{\"connect\":");
    QTest::newRow("settings are no JSON") << fromInput << QByteArray("connect=h:1\n");
    QTest::newRow("settings without connect string") << fromInput << QByteArray("{}\n");
}

void tst_ParticipantCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    CtlProcess process(QStringList(u"participant"_s) + arguments);
    process.writeInput(input);
    process.closeInput();
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.errors().count('\n'), 1);
    QVERIFY(process.output().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ParticipantCommand)
#include "tst_participantcommand.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"
#include "zkbridge/recipes/participantevent.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;
using zkbridge::ParticipantEvent;
using Kind = ParticipantEvent::Kind;

namespace {

/// What each participant has said so far, by its number.
QMap<int, QList<ParticipantEvent>> eventsOf(const CtlProcess &process)
{
    QMap<int, QList<ParticipantEvent>> events;
    const QByteArray whole = process.output().first(process.output().lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const auto event = ParticipantEvent::fromJson(json);
        const int number = json.value(u"participant"_s).toInt();
        if (event && number > 0)
            events[number].append(*event);
        else
            QTest::qFail(line.constData(), __FILE__, __LINE__);
    }
    return events;
}

/// The numbers of those that said this last, of all that tell of the role.
QList<int> inRole(const CtlProcess &process, Kind role)
{
    QList<int> numbers;
    const auto events = eventsOf(process);
    for (auto each = events.cbegin(); each != events.cend(); ++each) {
        Kind last = Kind::Connected;
        for (const ParticipantEvent &event : each.value()) {
            if (event.kind == Kind::Leader || event.kind == Kind::Follower || event.kind == Kind::Resigned)
                last = event.kind;
        }
        if (last == role)
            numbers.append(each.key());
    }
    return numbers;
}

} // namespace

/// `vivariumctl participants`: many of them in one process.
class tst_ParticipantsCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void manyComeAndGo();
    void oneResigns();
    void endOfInputResignsAll();
    void serverTurnsSomeAway();
    void raisesTheLimitOfOpenFiles();
    void saysThatTheLimitIsTooLow();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] std::unique_ptr<CtlProcess> start(
        const QString &server, int count, const QStringList &rest = {}) const;

    QString m_server;
    QString m_election;
    QString m_registry;
    std::unique_ptr<Bystander> m_bystander;
    int m_number = 0;
};

void tst_ParticipantsCommand::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_ParticipantsCommand::init()
{
    ++m_number;
    m_election = u"/election%1"_s.arg(m_number);
    m_registry = u"/registry%1"_s.arg(m_number);
}

std::unique_ptr<CtlProcess> tst_ParticipantsCommand::start(
    const QString &server, int count, const QStringList &rest) const
{
    return std::make_unique<CtlProcess>(
        QStringList{u"participants"_s, u"--connect"_s, server, u"--election"_s, m_election, u"--registry"_s, m_registry,
            u"--count"_s, QString::number(count)}
        + rest);
}

void tst_ParticipantsCommand::manyComeAndGo()
{
    constexpr int count = 50;
    const auto process = start(m_server, count);
    QTRY_COMPARE_WITH_TIMEOUT(inRole(*process, Kind::Follower).size(), count - 1, 30'000);
    QCOMPARE(inRole(*process, Kind::Leader).size(), 1);
    QTRY_COMPARE(m_bystander->children(m_registry).size(), count - 1);
    QSet<qint64> sessions;
    for (const QString &candidate : m_bystander->children(m_election))
        sessions.insert(m_bystander->owner(candidate));
    QCOMPARE(sessions.size(), count); // each its own
    QSet<QByteArray> addresses;
    for (const QString &registration : m_bystander->children(m_registry))
        addresses.insert(m_bystander->get(registration).data);
    QCOMPARE(addresses.size(), count - 1);
    process->signal(SIGTERM);
    QVERIFY(process->waitForEnd());
    QVERIFY2(process->exitCode() == 0, process->errors().constData());
    QCOMPARE(inRole(*process, Kind::Resigned).size(), count);
    QCOMPARE(m_bystander->children(m_election).size(), 0);
    QCOMPARE(m_bystander->children(m_registry).size(), 0);
    QVERIFY2(process->errors().isEmpty(), process->errors().constData());
}

void tst_ParticipantsCommand::oneResigns()
{
    constexpr int count = 5;
    const auto process = start(m_server, count, {u"--stdin"_s});
    QTRY_COMPARE(inRole(*process, Kind::Follower).size(), count - 1);
    const int leader = inRole(*process, Kind::Leader).value(0);
    process->writeInput(
        QJsonDocument({{u"command"_s, u"resign"_s}, {u"participant"_s, leader}}).toJson(QJsonDocument::Compact) + '\n');
    QTRY_COMPARE(inRole(*process, Kind::Resigned), QList<int>{leader});
    QTRY_COMPARE(inRole(*process, Kind::Leader).size(), 1);
    QTRY_COMPARE(m_bystander->children(m_election).size(), count - 1);
    process->writeInput("{\"command\":\"resign\",\"participant\":77}\n{\"command\":\"dance\"}\n");
    QTRY_COMPARE(process->errors().count('\n'), 2);
    QVERIFY2(process->errors().contains("77"), process->errors().constData());
    process->writeInput("{\"command\":\"resign\"}\n");
    QVERIFY(process->waitForEnd());
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(m_bystander->children(m_election).size(), 0);
}

void tst_ParticipantsCommand::endOfInputResignsAll()
{
    const auto process = start(m_server, 3, {u"--stdin"_s});
    QTRY_COMPARE(inRole(*process, Kind::Follower).size(), 2);
    process->closeInput();
    QVERIFY(process->waitForEnd());
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(m_bystander->children(m_election).size(), 0);
}

void tst_ParticipantsCommand::serverTurnsSomeAway()
{
    constexpr int allowed = 12;
    constexpr int count = 4 * allowed;
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.maxClientConnections = allowed;
    RealEnsemble ensemble(options);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const auto process = start(ensemble.connectString(), count);
    QTRY_VERIFY2_WITH_TIMEOUT(process->errors().contains("are connected"), process->errors().constData(), 30000);
    // A server counts connections that come at once a little late.
    const auto members = inRole(*process, Kind::Leader).size() + inRole(*process, Kind::Follower).size();
    QVERIFY2(members >= allowed && members < count, process->errors().constData());
    QVERIFY2(process->errors().contains(QByteArray::number(members) + " of "), process->errors().constData());
    QCOMPARE(process->errors().count('\n'), 1);
    process->signal(SIGINT);
    QVERIFY(process->waitForEnd());
    QVERIFY2(process->exitCode() == 0, process->errors().constData());
}

void tst_ParticipantsCommand::raisesTheLimitOfOpenFiles()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 100; // three for each of 40 are more
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
    const auto process = start(m_server, 40);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QTRY_COMPARE_WITH_TIMEOUT(inRole(*process, Kind::Follower).size(), 39, 30'000);
    process->signal(SIGTERM);
    QVERIFY(process->waitForEnd());
    QCOMPARE(process->exitCode(), 0);
}

void tst_ParticipantsCommand::saysThatTheLimitIsTooLow()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"ulimit -n 100 && exec \"$0\" participants --connect \"$1\" --count 40"_s,
            QCoreApplication::applicationDirPath() + u"/vivariumctl"_s, m_server});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(errors.contains("100") && errors.contains("ulimit -Hn"), errors.constData());
    QVERIFY(shell.readAllStandardOutput().isEmpty());
}

void tst_ParticipantsCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("none") << QStringList{u"--count"_s, u"0"_s};
    QTest::newRow("too many") << QStringList{u"--count"_s, u"5001"_s};
    QTest::newRow("surplus") << QStringList{u"more"_s};
    QTest::newRow("path") << QStringList{u"--election"_s, u"relative"_s};
    QTest::newRow("watch") << QStringList{u"--watch"_s, u"nobody"_s};
}

void tst_ParticipantsCommand::wrongUsage()
{
    QFETCH(const QStringList, rest);
    CtlProcess process(QStringList{u"participants"_s, u"--connect"_s, m_server} + rest);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.errors().count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_ParticipantsCommand)
#include "tst_participantscommand.moc"

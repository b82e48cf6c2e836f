// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/faultrelay.h"
#include "tests/support/realensemble.h"
#include "zkbridge/recipes/participant.h"
#include "zkbridge/sandbox/participantprocess.h"
#include "zkbridge/sandbox/processidentity.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::FaultRelay;
using testsupport::RealEnsemble;
using zkbridge::Participant;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantProcess;
using zkbridge::ParticipantSettings;
using Kind = ParticipantEvent::Kind;

namespace {

/// A participant in this process with what it has said.
class Told : public QObject {
public:
    explicit Told(const ParticipantSettings &settings)
        : participant(std::make_unique<Participant>(settings))
    {
        connect(participant.get(), &Participant::eventOccurred, this,
            [this](const ParticipantEvent &event) { events.append(event); });
        participant->start();
    }
    [[nodiscard]] qsizetype find(Kind kind, qsizetype from = 0) const
    {
        for (qsizetype i = from; i < events.size(); ++i) {
            if (events.at(i).kind == kind)
                return i;
        }
        return -1;
    }
    [[nodiscard]] bool has(Kind kind) const { return find(kind) >= 0; }
    [[nodiscard]] qsizetype count(Kind kind) const
    {
        return std::count_if(events.begin(), events.end(), [kind](const auto &event) { return event.kind == kind; });
    }
    [[nodiscard]] ParticipantEvent last(Kind kind) const
    {
        for (qsizetype i = events.size() - 1; i >= 0; --i) {
            if (events.at(i).kind == kind)
                return events.at(i);
        }
        return {};
    }

    QList<ParticipantEvent> events;
    std::unique_ptr<Participant> participant;
};

/// Or waits, dead, for whoever adopted it.
[[nodiscard]] bool isGone(qint64 pid) { return !zkbridge::ProcessIdentity::of(pid); }

[[nodiscard]] char stateOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    return text.at(text.lastIndexOf(')') + 2);
}

} // namespace

/// What a participant runs while it leads and follows.
class tst_RoleCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void runsWhileItLeads();
    void endsBeforeAnotherLeads();
    void oneAfterTheOther();
    void isDeadBeforeTheSessionCanExpire();
    void isKilledAtOnceWhenTheZnodeIsGone();
    void isNotStartedAgainWhenItEnds();
    void endsWhatTheShellLeftBehind();
    void endsOrphansBeforeAnotherLeads();
    void crashReachesIt();
    void freezeReachesIt();
    void thawedOnesNeitherLeadNorAct();
    void crashOfTheParticipantAloneReachesIt();
    void writesToStandardError();

private:
    [[nodiscard]] ParticipantSettings settings(const QString &connect = {}) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contents(const QString &name) const;
    [[nodiscard]] qint64 numberIn(const QString &name) const { return contents(name).trimmed().toLongLong(); }

    QString m_server;
    QString m_election;
    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_number = 0;
};

void tst_RoleCommand::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void tst_RoleCommand::init()
{
    m_election = u"/election%1"_s.arg(++m_number);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ParticipantSettings tst_RoleCommand::settings(const QString &connect) const
{
    ParticipantSettings settings;
    settings.connect = connect.isEmpty() ? m_server : connect;
    settings.election = m_election;
    settings.registry.clear();
    settings.jobs.clear();
    settings.sessionTimeoutMs = 4000;
    return settings;
}

QByteArray tst_RoleCommand::contents(const QString &name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void tst_RoleCommand::runsWhileItLeads()
{
    ParticipantSettings with = settings();
    with.onLeader =
        u"env | grep ^VIVARIUM_ | grep -v -e ^VIVARIUM_COMMAND= -e ^VIVARIUM_KEEPER= | sort > %1; echo $$ > %2; sleep 1000; true"_s
            .arg(file(u"env"_s), file(u"pid"_s));
    Told first(with);
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    QTRY_VERIFY(first.has(Kind::CommandStarted));
    QVERIFY(first.find(Kind::CommandStarted) > first.find(Kind::Leader));
    const ParticipantEvent started = first.last(Kind::CommandStarted);
    const ParticipantEvent leader = first.last(Kind::Leader);
    QCOMPARE(started.reason, u"leader"_s);
    const QStringList expected{u"VIVARIUM_ELECTION="_s + m_election, u"VIVARIUM_NODE="_s + leader.node,
        u"VIVARIUM_REASON=joined"_s, u"VIVARIUM_ROLE=leader"_s,
        u"VIVARIUM_SESSION="_s + first.last(Kind::Connected).session, u"VIVARIUM_TOKEN="_s + leader.token};
    QCOMPARE(QString::fromUtf8(contents(u"env"_s)).trimmed().split(u'\n'), expected);
    first.participant->resign();
    QTRY_VERIFY(first.has(Kind::Resigned));
    QVERIFY(isGone(numberIn(u"pid"_s)));
    QCOMPARE(first.last(Kind::CommandEnded).exit, std::optional(-SIGTERM));
    QCOMPARE(first.last(Kind::CommandEnded).reason, u"leader"_s);
}

/// A leader that leaves ends what it has begun first: the next one must not begin beside it.
void tst_RoleCommand::endsBeforeAnotherLeads()
{
    ParticipantSettings slow = settings();
    slow.onLeader = u"trap 'sleep 0.3; echo ended > %1; exit 7' TERM; echo $$ > %2; while :; do sleep 0.05; done"_s.arg(
        file(u"ended"_s), file(u"pid"_s));
    Told first(slow);
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    ParticipantSettings next = settings();
    next.onLeader =
        u"cat %1 > %2; env | grep -E 'TOKEN|REASON' | sort >> %2; sleep 1000"_s.arg(file(u"ended"_s), file(u"seen"_s));
    Told second(next);
    QTRY_VERIFY(second.has(Kind::Follower));
    first.participant->resign();
    QTRY_COMPARE(contents(u"seen"_s).count('\n'), 3);
    QTRY_VERIFY(first.has(Kind::Resigned));
    QCOMPARE(first.last(Kind::CommandEnded).exit, std::optional(7));
    const QString expected = u"ended\nVIVARIUM_REASON=deleted %1\nVIVARIUM_TOKEN=%2\n"_s.arg(
        first.last(Kind::Leader).node, second.last(Kind::Leader).token);
    QCOMPARE(QString::fromUtf8(contents(u"seen"_s)), expected);
    const auto token = [](const Told &told) { return told.last(Kind::Leader).token.toULongLong(nullptr, 0); };
    QVERIFY(token(second) > token(first));
}

void tst_RoleCommand::oneAfterTheOther()
{
    Told first(settings());
    QTRY_VERIFY(first.has(Kind::Leader));
    ParticipantSettings both = settings();
    both.onFollower = u"trap 'sleep 0.3; echo over >> %1; exit 0' TERM; echo follows $VIVARIUM_TOKEN >> %1; "
                      "while :; do sleep 0.05; done"_s.arg(file(u"log"_s));
    both.onLeader = u"echo leads >> %1; sleep 1000"_s.arg(file(u"log"_s));
    Told second(both);
    QTRY_COMPARE(contents(u"log"_s), "follows\n");
    QTRY_COMPARE(second.last(Kind::CommandStarted).reason, u"follower"_s);
    first.participant->resign();
    QTRY_COMPARE(contents(u"log"_s), "follows\nover\nleads\n");
    QTRY_COMPARE(second.last(Kind::CommandStarted).reason, u"leader"_s);
    QVERIFY(second.find(Kind::CommandEnded) > second.find(Kind::Leader));
    QCOMPARE(second.count(Kind::CommandStarted), 2);
}

/// A leader that hears nothing any more, and whose command does not listen.
void tst_RoleCommand::isDeadBeforeTheSessionCanExpire()
{
    FaultRelay relay(m_server);
    ParticipantSettings cutOff = settings(relay.connectString());
    cutOff.onLeader = u"trap '' TERM; echo $$ > %1; while :; do sleep 0.05; done"_s.arg(file(u"pid"_s));
    Told first(cutOff);
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    Told second(settings());
    QTRY_VERIFY(second.has(Kind::Follower));
    bool wasGone = false;
    connect(second.participant.get(), &Participant::eventOccurred, &second, [&](const ParticipantEvent &event) {
        if (event.kind == Kind::Leader)
            wasGone = isGone(numberIn(u"pid"_s));
    });
    relay.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(second.has(Kind::Leader), 20'000);
    QVERIFY(wasGone);
    QCOMPARE(first.last(Kind::CommandEnded).exit, std::optional(-SIGKILL));
}

void tst_RoleCommand::isKilledAtOnceWhenTheZnodeIsGone()
{
    ParticipantSettings stubborn = settings();
    stubborn.onLeader = u"trap '' TERM; echo $$ > %1; while :; do sleep 0.05; done"_s.arg(file(u"pid"_s));
    Told first(stubborn);
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    const qint64 pid = numberIn(u"pid"_s);
    m_bystander->remove(first.last(Kind::Leader).node);
    QTRY_VERIFY(isGone(pid));
    QTRY_COMPARE(first.count(Kind::Leader), 2); // alone, it leads again, with a new znode and a new command
    QTRY_VERIFY(numberIn(u"pid"_s) != pid && numberIn(u"pid"_s) > 0);
    QCOMPARE(first.last(Kind::CommandEnded).exit, std::optional(-SIGKILL));
}

void tst_RoleCommand::isNotStartedAgainWhenItEnds()
{
    ParticipantSettings brief = settings();
    brief.onLeader = u"echo once >> %1; exit 3"_s.arg(file(u"log"_s));
    Told first(brief);
    QTRY_VERIFY(first.has(Kind::CommandEnded));
    QCOMPARE(first.last(Kind::CommandEnded).exit, std::optional(3));
    QCOMPARE(first.last(Kind::CommandEnded).reason, u"leader: by itself"_s);
    // It goes on leading; a look that finds the same role begins nothing.
    m_bystander->set(first.last(Kind::Leader).node, "edited");
    QTRY_VERIFY(first.has(Kind::Woken));
    first.participant->resign();
    QTRY_VERIFY(first.has(Kind::Resigned));
    QCOMPARE(contents(u"log"_s), "once\n");
    QCOMPARE(first.count(Kind::Leader), 1);
}

void tst_RoleCommand::endsWhatTheShellLeftBehind()
{
    ParticipantSettings brief = settings();
    brief.onLeader = u"sleep 1000 & echo $! > %1"_s.arg(file(u"pid"_s));
    Told first(brief);
    QTRY_VERIFY(first.has(Kind::CommandEnded));
    QCOMPARE(first.last(Kind::CommandEnded).reason, u"leader: by itself"_s);
    QVERIFY(numberIn(u"pid"_s) > 0);
    QTRY_VERIFY(isGone(numberIn(u"pid"_s)));
}

/// What a command has put into the background has no parent there any more, and need not listen.
void tst_RoleCommand::endsOrphansBeforeAnotherLeads()
{
    ParticipantSettings with = settings();
    with.sessionTimeoutMs = 2000;
    with.onLeader = u"(sh -c 'trap \"\" TERM; echo $$ > %1; while :; do sleep 0.05; done' &); sleep 1000; true"_s.arg(
        file(u"pid"_s));
    Told first(with);
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    Told second(settings());
    QTRY_VERIFY(second.has(Kind::Follower));
    bool wasGone = false;
    connect(second.participant.get(), &Participant::eventOccurred, &second, [&](const ParticipantEvent &event) {
        if (event.kind == Kind::Leader)
            wasGone = isGone(numberIn(u"pid"_s));
    });
    first.participant->resign();
    QTRY_VERIFY(second.has(Kind::Leader));
    QVERIFY(wasGone);
}

void tst_RoleCommand::crashReachesIt()
{
    ParticipantSettings with = settings();
    with.onLeader =
        u"sh -c 'echo $$ > %2; sleep 1000; true' & echo $$ > %1; wait"_s.arg(file(u"shell"_s), file(u"child"_s));
    ParticipantProcess process(ParticipantProcess::defaultProgram(), with);
    process.start();
    QTRY_VERIFY(numberIn(u"shell"_s) > 0 && numberIn(u"child"_s) > 0);
    process.crash();
    QTRY_VERIFY(isGone(numberIn(u"shell"_s)));
    QTRY_VERIFY(isGone(numberIn(u"child"_s)));
}

void tst_RoleCommand::freezeReachesIt()
{
    ParticipantSettings with = settings();
    with.sessionTimeoutMs = 1000;
    with.onLeader = u"echo $$ > %1; while :; do sleep 0.05; done"_s.arg(file(u"pid"_s));
    ParticipantProcess process(ParticipantProcess::defaultProgram(), with);
    process.start();
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    const qint64 pid = numberIn(u"pid"_s);
    Told second(settings());
    QTRY_VERIFY(second.has(Kind::Follower));
    process.freeze();
    QTRY_COMPARE(stateOf(pid), 'T');
    QTRY_VERIFY_WITH_TIMEOUT(second.has(Kind::Leader), 20'000);
    QCOMPARE(stateOf(pid), 'T');
    process.resume();
    QTRY_VERIFY(isGone(pid)); // its leader leads no more
}

/// The pause longer than the session (Curator's TechNote 10): a leader, and the follower next
/// in line, are stopped until another leads. Neither may say that it leads afterwards, or begin what leaders do.
void tst_RoleCommand::thawedOnesNeitherLeadNorAct()
{
    std::vector<std::unique_ptr<CtlProcess>> members;
    const auto has = [&members](std::size_t i, const char *event, qsizetype from = 0) {
        return members.at(i)->output().sliced(from).contains(QByteArray("\"event\":\"") + event + '"');
    };
    for (std::size_t i = 0; i < 3; ++i) {
        const QString mark = u"echo %1 >> %2"_s.arg(QString::number(i), file(u"marks"_s));
        members.push_back(std::make_unique<CtlProcess>(
            QStringList{u"participant"_s, u"--connect"_s, m_server, u"--election"_s, m_election, u"--registry"_s,
                QString(), u"--jobs"_s, QString(), u"--session-timeout"_s, u"1000"_s, u"--on-leader"_s, mark}));
        QTRY_VERIFY_WITH_TIMEOUT(has(i, i == 0 ? "command-ended" : "follower"), 20'000);
    }
    std::array<qsizetype, 2> said{};
    for (std::size_t i = 0; i < 2; ++i)
        members.at(i)->signal(SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(has(2, "command-ended"), 20'000);
    for (std::size_t i = 0; i < 2; ++i) {
        said.at(i) = members.at(i)->output().size();
        members.at(i)->signal(SIGCONT);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(has(i, "expired", said.at(i)), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(has(i, "follower", said.at(i)), 20'000);
        QVERIFY2(!has(i, "leader", said.at(i)), members.at(i)->output().constData());
        QVERIFY2(!has(i, "command-started", said.at(i)), members.at(i)->output().constData());
    }
    QCOMPARE(contents(u"marks"_s), "0\n2\n");
}

/// As by `kill -9` of the one process, from a shell that has given it no group of its own.
void tst_RoleCommand::crashOfTheParticipantAloneReachesIt()
{
    CtlProcess process({u"participant"_s, u"--connect"_s, m_server, u"--election"_s, m_election, u"--registry"_s,
        QString(), u"--jobs"_s, QString(), u"--session-timeout"_s, u"4000"_s, u"--on-leader"_s,
        u"setsid sleep 1000 & echo $! > %2; echo $$ > %1; while :; do sleep 0.05; done"_s.arg(
            file(u"pid"_s), file(u"orphan"_s))});
    QTRY_VERIFY(numberIn(u"pid"_s) > 0);
    QVERIFY(numberIn(u"orphan"_s) > 0);
    process.signal(SIGKILL);
    QVERIFY(process.waitForEnd());
    QTRY_VERIFY(isGone(numberIn(u"pid"_s)));
    QTRY_VERIFY(isGone(numberIn(u"orphan"_s))); // though it is in no group and has no parent of ours
}

void tst_RoleCommand::writesToStandardError()
{
    CtlProcess process({u"participant"_s, u"--connect"_s, m_server, u"--election"_s, m_election, u"--registry"_s,
        QString(), u"--jobs"_s, QString(), u"--on-leader"_s, u"echo to output; echo to errors >&2; cat"_s});
    QTRY_VERIFY(process.output().contains("\"command-ended\"")); // cat found no input
    QTRY_VERIFY(process.errors().contains("to output\nto errors\n"));
    process.signal(SIGTERM);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.output().trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(ParticipantEvent::fromJson(QJsonDocument::fromJson(line).object()), line.constData());
}

QTEST_GUILESS_MAIN(tst_RoleCommand)
#include "tst_rolecommand.moc"

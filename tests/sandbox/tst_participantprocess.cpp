// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/sandbox/participantprocess.h"
#include "zkbridge/sandbox/processidentity.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::RealEnsemble;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantProcess;
using zkbridge::ParticipantSettings;
using zkbridge::ProcessIdentity;
using State = zkbridge::ParticipantProcess::State;

/// A participant as a child process: what the window does to it, and what ZooKeeper sees of that.
class ParticipantProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void leavesCleanly();
    void crashLeavesItsSessionBehind();
    void killFromOutsideIsToldAsSuch();
    void freezesAndResumes();
    void frozenOneLeaves();
    void destructorEndsAFrozenOne();
    void endOfOurselvesResigns();
    void missingProgramIsAProblem();
    void refusedSettingsAreAProblem();

private:
    [[nodiscard]] ParticipantSettings settings() const;
    [[nodiscard]] std::unique_ptr<ParticipantProcess> startLeader();
    [[nodiscard]] bool exists(const QString &path);

    std::unique_ptr<zkbridge::Session> m_session;
    int m_round = 0;
};

void ParticipantProcessTest::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_session);
    QVERIFY(!ParticipantProcess::defaultProgram().isEmpty());
}

void ParticipantProcessTest::init() { ++m_round; }

ParticipantSettings ParticipantProcessTest::settings() const
{
    ParticipantSettings settings;
    settings.connect = RealEnsemble::shared().connectString();
    settings.election = u"/election-%1"_s.arg(m_round);
    settings.registry.clear();
    settings.sessionTimeoutMs = 1500;
    return settings;
}

std::unique_ptr<ParticipantProcess> ParticipantProcessTest::startLeader()
{
    auto process = std::make_unique<ParticipantProcess>(ParticipantProcess::defaultProgram(), settings());
    QSignalSpy events(process.get(), &ParticipantProcess::eventOccurred);
    process->start();
    const bool leads = QTest::qWaitFor(
        [&events] {
            return std::any_of(events.cbegin(), events.cend(), [](const QList<QVariant> &event) {
                return event.constFirst().value<ParticipantEvent>().kind == ParticipantEvent::Kind::Leader;
            });
        },
        20'000);
    return leads ? std::move(process) : nullptr;
}

bool ParticipantProcessTest::exists(const QString &path)
{
    std::optional<bool> found;
    m_session->exists(path, zkbridge::Session::Watch::No, this,
        [&found](const zkbridge::Result<zkbridge::Stat> &result) { found = result.ok(); });
    return QTest::qWaitFor([&found] { return found.has_value(); }, 20'000) && *found;
}

void ParticipantProcessTest::leavesCleanly()
{
    const auto process = startLeader();
    QVERIFY(process);
    QCOMPARE(process->state(), State::Running);
    QVERIFY(process->node().startsWith(settings().election + u"/c_"_s));
    QVERIFY(process->sessionId() != 0);
    QVERIFY(process->sessionTimeoutMs() >= 1000);
    QVERIFY(exists(process->node()));
    process->leave();
    QCOMPARE(process->state(), State::Leaving);
    QTRY_COMPARE(process->state(), State::Ended);
    QCOMPARE(process->problem(), QString());
    QVERIFY(process->pid() > 0);
    QVERIFY(!exists(process->node()));
}

void ParticipantProcessTest::crashLeavesItsSessionBehind()
{
    const auto process = startLeader();
    QVERIFY(process);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    process->crash();
    QCOMPARE(process->state(), State::Killed);
    QVERIFY(process->silentSinceMs() >= before);
    const qint64 pid = process->pid();
    QTRY_VERIFY(!ProcessIdentity::of(pid));
    QVERIFY(exists(process->node()));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(process->node()), 10'000);
    QCOMPARE(process->state(), State::Killed);
    QCOMPARE(process->problem(), QString());
}

void ParticipantProcessTest::killFromOutsideIsToldAsSuch()
{
    const auto process = startLeader();
    QVERIFY(process);
    QCOMPARE(::kill(static_cast<pid_t>(process->pid()), SIGKILL), 0);
    QTRY_COMPARE(process->state(), State::Killed);
    QCOMPARE(process->problem(), u"ended by signal 9"_s);
    QVERIFY(process->silentSinceMs() > 0);
}

void ParticipantProcessTest::freezesAndResumes()
{
    const auto process = startLeader();
    QVERIFY(process);
    QSignalSpy events(process.get(), &ParticipantProcess::eventOccurred);
    process->freeze();
    QCOMPARE(process->state(), State::Frozen);
    QVERIFY(process->silentSinceMs() > 0);
    const QString node = process->node();
    QTRY_VERIFY_WITH_TIMEOUT(!exists(node), 10'000);
    process->resume();
    QCOMPARE(process->state(), State::Running);
    QCOMPARE(process->silentSinceMs(), 0);
    // Its session is gone: it learns so, and takes its place anew.
    QTRY_VERIFY_WITH_TIMEOUT(process->node() != node && exists(process->node()), 20'000);
    process->leave();
    QTRY_COMPARE(process->state(), State::Ended);
}

void ParticipantProcessTest::frozenOneLeaves()
{
    const auto process = startLeader();
    QVERIFY(process);
    process->freeze();
    process->leave();
    QTRY_COMPARE(process->state(), State::Ended);
    QCOMPARE(process->problem(), QString());
    QVERIFY(!exists(process->node()));
}

void ParticipantProcessTest::destructorEndsAFrozenOne()
{
    auto process = startLeader();
    QVERIFY(process);
    process->freeze();
    const auto identity = ProcessIdentity::of(process->pid());
    QVERIFY(identity);
    process.reset();
    QVERIFY(!identity->isAlive());
}

void ParticipantProcessTest::endOfOurselvesResigns()
{
    // Another program gives it its settings and ends its input: as when a window closes in order.
    QProcess participant;
    participant.start(ParticipantProcess::defaultProgram(), {u"participant"_s, u"--stdin"_s});
    participant.write(QJsonDocument(settings().toJson()).toJson(QJsonDocument::Compact) + '\n');
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += participant.readAllStandardOutput()).contains("\"leader\""), 20'000);
    participant.closeWriteChannel();
    QTRY_COMPARE(participant.state(), QProcess::NotRunning);
    QCOMPARE(participant.exitCode(), 0);
}

void ParticipantProcessTest::missingProgramIsAProblem()
{
    ParticipantProcess process(u"/nonexistent/vivariumctl"_s, settings());
    QSignalSpy changed(&process, &ParticipantProcess::stateChanged);
    process.start();
    QTRY_COMPARE(process.state(), State::Ended);
    QVERIFY(!process.problem().isEmpty());
    QCOMPARE(process.pid(), 0);
    process.leave();
    process.crash();
    process.freeze();
    QCOMPARE(changed.count(), 1);
}

void ParticipantProcessTest::refusedSettingsAreAProblem()
{
    ParticipantSettings wrong = settings();
    wrong.election = u"no/absolute/path"_s;
    ParticipantProcess process(ParticipantProcess::defaultProgram(), wrong);
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), State::Ended, 20'000);
    QVERIFY(!process.problem().isEmpty());
}

QTEST_GUILESS_MAIN(ParticipantProcessTest)
#include "tst_participantprocess.moc"

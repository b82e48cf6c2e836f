// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/clienttrio.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::ClientTrio;
using testsupport::LibraryClient;
using testsupport::RealEnsemble;
using zkbridge::ElectionRecipe;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantProcess;

namespace {

constexpr int timeoutMs = 3000;
constexpr int expiredMs = 20'000; ///< a killed process's session is over by then, however busy the machine

/// One of our participants as a process, and whether it says it leads.
struct Ours {
    explicit Ours(const zkbridge::ParticipantSettings &settings)
        : process(ParticipantProcess::defaultProgram(), settings)
    {
        QObject::connect(&process, &ParticipantProcess::eventOccurred, &process, [this](const ParticipantEvent &event) {
            using Kind = ParticipantEvent::Kind;
            if (event.kind == Kind::Leader)
                leads = true;
            else if (event.kind == Kind::Follower || event.kind == Kind::Disconnected || event.kind == Kind::Resigned)
                leads = false;
            follows = event.kind == Kind::Follower || (follows && event.kind != Kind::Leader);
        });
        process.start();
    }
    [[nodiscard]] bool isAlive() const { return process.state() == ParticipantProcess::State::Running; }

    ParticipantProcess process;
    bool leads = false;
    bool follows = false;
};

} // namespace

/// Ours and those of the real library in one election: each kind leads, leaves, dies and hands over to the other.
class TestSharedElection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void handsOver();
    void oursBearsWhatMayBeDoneToZnodes();
    void cleanup();

private:
    void joinOurs();
    void joinTheirs(std::size_t index);
    void leaveTheirs(std::size_t index);
    /// Those alive that say they lead, by id.
    [[nodiscard]] QStringList leaders() const;
    [[nodiscard]] QString theirName(std::size_t index) const { return u"theirs-%1"_s.arg(index); }
    [[nodiscard]] qsizetype inLine() { return m_bystander->children(m_path).size(); }

    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<ClientTrio> m_trio;
    std::vector<std::unique_ptr<Ours>> m_ours;
    QList<std::size_t> m_left; ///< of theirs; Curator does not tell those that leave that they led
    QString m_path;
    int m_number = 0;
};

void TestSharedElection::initTestCase_data()
{
    QTest::addColumn<LibraryClient::Library>("library");
    QTest::addColumn<QString>("theirRecipe");
    QTest::addColumn<ElectionRecipe>("ourRecipe");
    QTest::newRow("Curator's LeaderLatch")
        << LibraryClient::Library::Curator << u"latch"_s << ElectionRecipe::CuratorLatch;
    QTest::newRow("kazoo's Election") << LibraryClient::Library::Kazoo << u"election"_s << ElectionRecipe::Kazoo;
}

void TestSharedElection::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_bystander = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_bystander->isValid());
    QVERIFY2(!ParticipantProcess::defaultProgram().isEmpty(), "vivariumctl is not beside the test");
}

void TestSharedElection::init()
{
    QFETCH_GLOBAL(const LibraryClient::Library, library);
    const QString missing = LibraryClient::missing(library);
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    m_trio = std::make_unique<ClientTrio>(library, RealEnsemble::shared().connectString(), timeoutMs);
    QVERIFY2(m_trio->isComplete(), qPrintable(m_trio->complaints()));
    m_path = m_bystander->create(u"/shared%1"_s.arg(++m_number)) + u"/line"_s;
}

void TestSharedElection::cleanup()
{
    m_ours.clear();
    m_left.clear();
    m_trio.reset();
}

void TestSharedElection::joinOurs()
{
    QFETCH_GLOBAL(const ElectionRecipe, ourRecipe);
    zkbridge::ParticipantSettings settings;
    settings.connect = RealEnsemble::shared().connectString();
    settings.election = m_path;
    settings.registry.clear();
    settings.recipe = ourRecipe;
    settings.id = u"ours-%1"_s.arg(m_ours.size());
    settings.sessionTimeoutMs = timeoutMs;
    const qsizetype before = inLine();
    m_ours.push_back(std::make_unique<Ours>(settings));
    const Ours *ours = m_ours.back().get();
    QTRY_COMPARE_WITH_TIMEOUT(inLine(), before + 1, expiredMs);
    QTRY_VERIFY_WITH_TIMEOUT(ours->leads || ours->follows, expiredMs);
}

void TestSharedElection::joinTheirs(std::size_t index)
{
    QFETCH_GLOBAL(const QString, theirRecipe);
    const qsizetype before = inLine();
    m_trio->at(index).join(theirRecipe, m_path, {{u"id"_s, theirName(index)}});
    QTRY_COMPARE_WITH_TIMEOUT(inLine(), before + 1, expiredMs);
}

void TestSharedElection::leaveTheirs(std::size_t index)
{
    m_trio->at(index).leave(m_path);
    m_left.append(index);
}

QStringList TestSharedElection::leaders() const
{
    QStringList names;
    for (const auto &ours : m_ours) {
        if (ours->isAlive() && ours->leads)
            names.append(ours->process.settings().id);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        if (m_trio->at(i).isRunning() && !m_left.contains(i) && m_trio->at(i).leads(m_path))
            names.append(theirName(i));
    }
    return names;
}

void TestSharedElection::handsOver()
{
    joinOurs();
    joinTheirs(0);
    joinOurs();
    joinTheirs(1);
    joinOurs();
    QTRY_COMPARE(leaders(), QStringList(u"ours-0"_s));
    // The library itself lists ours among its own, in the same order.
    QCOMPARE(
        m_trio->members(0, m_path), (QStringList{u"ours-0"_s, u"theirs-0"_s, u"ours-1"_s, u"theirs-1"_s, u"ours-2"_s}));

    m_ours.at(0)->process.leave();
    QTRY_COMPARE(leaders(), QStringList(u"theirs-0"_s));
    m_trio->at(0).kill();
    QTRY_COMPARE_WITH_TIMEOUT(leaders(), QStringList(u"ours-1"_s), expiredMs);
    m_ours.at(1)->process.crash();
    QTRY_COMPARE_WITH_TIMEOUT(leaders(), QStringList(u"theirs-1"_s), expiredMs);
    leaveTheirs(1);
    QTRY_COMPARE_WITH_TIMEOUT(leaders(), QStringList(u"ours-2"_s), expiredMs);
    QCOMPARE(inLine(), 1);
    QVERIFY2(m_trio->complaints().isEmpty(), qPrintable(m_trio->complaints()));
}

/// The real ones go on leading without their znode, and lose their place when the one before them is edited.
void TestSharedElection::oursBearsWhatMayBeDoneToZnodes()
{
    joinOurs();
    joinTheirs(0);
    QTRY_COMPARE(leaders(), QStringList(u"ours-0"_s));
    m_bystander->remove(m_ours.at(0)->process.node());
    QTRY_COMPARE(leaders(), QStringList(u"theirs-0"_s));
    QTRY_VERIFY(m_ours.at(0)->follows && inLine() == 2);

    const QStringList line = m_bystander->children(m_path);
    const QString theirs = line.at(line.constFirst() == m_ours.at(0)->process.node() ? 1 : 0);
    m_bystander->set(theirs, "edited");
    leaveTheirs(0);
    QTRY_COMPARE(leaders(), QStringList(u"ours-0"_s));
}

QTEST_GUILESS_MAIN(TestSharedElection)
#include "tst_sharedelection.moc"

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random faults against a real cluster: three servers, participants as processes, a thousand tasks on their way.
// Whatever happens, never two lead at once; and when it has ended one leads, every task has ended once, and nothing is
// left over.
#include "tests/chaos/aftermath.h"
#include "tests/chaos/director.h"
#include "tests/chaos/fencedcounter.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;
using chaos::Director;
using chaos::Player;

namespace {

constexpr int sessionTimeoutMs = 2000;
/// For what takes seconds on an idle machine.
constexpr int patienceMs = 60'000;
constexpr int workPatienceMs = 180'000;

struct Options {
    double minutes = 3;
    unsigned seed = 0;
    int participants = 6;
    int tasks = 1000;
    bool isQuiet = false;
};

[[nodiscard]] Options readOptions(const QCoreApplication &application)
{
    Options options;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"minutes"_s, u"How long."_s, u"M"_s, QString::number(options.minutes)},
        {u"seed"_s, u"Of the faults; another one each time unless told."_s, u"N"_s},
        {u"participants"_s, u"How many."_s, u"N"_s, QString::number(options.participants)},
        {u"tasks"_s, u"How many."_s, u"N"_s, QString::number(options.tasks)},
        {u"quiet"_s, u"Tells what was done only when something is wrong, after that."_s}});
    parser.process(application);
    options.minutes = parser.value(u"minutes"_s).toDouble();
    options.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : std::random_device{}();
    options.participants = parser.value(u"participants"_s).toInt();
    options.tasks = parser.value(u"tasks"_s).toInt();
    options.isQuiet = parser.isSet(u"quiet"_s);
    if (options.minutes <= 0 || options.participants < 3 || options.tasks < 1)
        parser.showHelp(2);
    return options;
}

[[nodiscard]] zkbridge::ParticipantSettings settingsFor(const QString &connect, const Options &options)
{
    zkbridge::ParticipantSettings settings;
    settings.connect = connect;
    settings.sessionTimeoutMs = sessionTimeoutMs;
    // So that the work lasts for about half of the time when half of the participants work.
    settings.taskMs = static_cast<int>(options.minutes * 60'000 * 0.5 * (options.participants / 2.0) / options.tasks);
    return settings;
}

/// The cluster, what is done to it, and what it must hold.
class Chaos {
public:
    explicit Chaos(const Options &options)
        : m_options(options)
    {
    }
    [[nodiscard]] QStringList run();

private:
    [[nodiscard]] bool setUp();
    void perform();
    void settle();
    [[nodiscard]] QString whereTheyAre() const;
    [[nodiscard]] QStringList unrest(testsupport::Bystander *bystander) const;
    void askEachServer();
    void judge();
    void tellFailure();
    void say(const QString &text) { std::printf("chaos: %s\n", qPrintable(text)); }
    void problem(const QString &text) { m_problems.append(text); }

    const Options m_options;
    zkbridge::ParticipantSettings m_settings;
    Director::Cast m_cast;
    std::unique_ptr<Director> m_director;
    std::unique_ptr<testsupport::CtlProcess> m_submit;
    std::unique_ptr<chaos::FencedCounter> m_counter;
    QList<QByteArray> m_tasks;
    QElapsedTimer m_clock; ///< since the play ended
    QStringList m_problems;
};

QStringList Chaos::run()
{
    if (setUp()) {
        perform();
        settle();
        judge();
    }
    if (!m_problems.isEmpty())
        tellFailure();
    return m_problems;
}

/// What is wrong first: a long story may be cut where it is shown.
void Chaos::tellFailure()
{
    for (const QString &problem : std::as_const(m_problems))
        say(u"WRONG: %1"_s.arg(problem));
    for (const auto &player : m_cast)
        say(player->lastWords());
    if (m_director && m_options.isQuiet)
        say(m_director->story().join(u'\n'));
}

bool Chaos::setUp()
{
    auto &ensemble = testsupport::RealEnsemble::shared(3);
    if (!ensemble.start()) {
        problem(ensemble.problem());
        return false;
    }
    m_settings = settingsFor(ensemble.connectString(), m_options);
    m_counter = std::make_unique<chaos::FencedCounter>(m_settings.connect);
    if (!m_counter->prepare()) {
        problem(u"the counter could not be made"_s);
        return false;
    }
    m_settings.onLeader = m_counter->command();
    for (int i = 0; i < m_options.participants; ++i) {
        m_cast.push_back(std::make_unique<Player>(u"participant %1"_s.arg(i + 1), m_settings));
        m_cast.back()->start();
    }
    const auto isPlaced = [](const auto &player) { return player->isPlaced(); };
    if (!QTest::qWaitFor([&] { return std::ranges::all_of(m_cast, isPlaced); }, patienceMs)) {
        problem(u"the participants did not find their places: %1"_s.arg(whereTheyAre()));
        return false;
    }
    m_submit = std::make_unique<testsupport::CtlProcess>(QStringList{
        u"submit"_s, m_settings.connect, u"--jobs"_s, m_settings.jobs, u"--wait"_s, u"--timeout"_s, u"120"_s});
    for (int i = 0; i < m_options.tasks; ++i) {
        m_tasks.append(u"seed %1, task %2"_s.arg(m_options.seed).arg(i).toUtf8());
        m_submit->writeInput(m_tasks.constLast() + '\n');
    }
    m_submit->closeInput();
    m_director = std::make_unique<Director>(&ensemble.sandbox(), &m_cast, m_options.seed);
    m_director->setTellsAtOnce(!m_options.isQuiet);
    return true;
}

void Chaos::perform()
{
    m_director->begin();
    // Whatever goes wrong for good ends the play.
    const bool ended = QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(m_cast, [](const auto &player) { return !player->problems().isEmpty(); })
                || (!m_submit->isRunning() && m_submit->exitCode() != 0);
        },
        static_cast<int>(m_options.minutes * 60'000));
    if (ended)
        say(u"ended before its time"_s);
    m_director->stop();
    m_clock.start();
}

void Chaos::settle()
{
    if (!QTest::qWaitFor([this] { return m_director->isHealed(); }, patienceMs))
        problem(u"servers or participants did not come back: %1"_s.arg(whereTheyAre()));
    const auto isPlaced = [](const auto &player) { return player->isPlaced(); };
    if (!QTest::qWaitFor([&] { return std::ranges::all_of(m_cast, isPlaced); }, patienceMs))
        problem(u"the participants did not find their places in the end: %1"_s.arg(whereTheyAre()));
    if (!QTest::qWaitFor([this] { return !m_submit->isRunning(); }, workPatienceMs))
        problem(u"the work did not end: %1 results"_s.arg(m_submit->output().count('\n')));
    else if (m_submit->exitCode() != 0)
        problem(u"submit ended with %1: %2"_s.arg(m_submit->exitCode()).arg(QString::fromUtf8(m_submit->errors())));
    say(u"settled after %1 s"_s.arg(static_cast<double>(m_clock.elapsed()) / 1000, 0, 'f', 1));
}

/// What is wrong with the cluster right now. On a busy machine one may lose its session at any moment, and the next one
/// leads a moment later: so this is asked until nothing is wrong, or for too long.
QStringList Chaos::unrest(testsupport::Bystander *bystander) const
{
    QStringList wrong;
    QSet<qint64> present;
    for (const auto &player : m_cast)
        present.insert(player->session());
    if (const auto leaders = std::ranges::count_if(m_cast, [](const auto &player) { return player->leads(); });
        leaders != 1)
        wrong.append(u"%1 leaders in the end"_s.arg(leaders));
    return wrong + chaos::problemsInTree(bystander, m_settings, present);
}

QString Chaos::whereTheyAre() const
{
    QStringList all;
    for (const auto &player : m_cast)
        all.append(player->description());
    return all.join(u"; "_s);
}

/// Where the trees of the servers differ, the fault is theirs.
void Chaos::askEachServer()
{
    const QStringList servers = m_settings.connect.split(u',');
    for (const QString &server : servers) {
        testsupport::Bystander bystander(server);
        if (!bystander.isValid())
            problem(u"server %1 does not answer"_s.arg(server));
        else
            problem(u"as server %1 has it: %2"_s.arg(server, unrest(&bystander).join(u"; "_s)));
    }
}

void Chaos::judge()
{
    testsupport::Bystander bystander(m_settings.connect);
    QStringList wrong{u"no server answers in the end"_s};
    if (!bystander.isValid() || !QTest::qWaitFor([&] { return (wrong = unrest(&bystander)).isEmpty(); }, patienceMs)) {
        m_problems += wrong;
        askEachServer();
    }

    QList<chaos::Span> spans;
    QSet<QString> lost;
    for (const auto &player : m_cast) {
        spans += player->spans();
        lost += player->lostSessions();
        m_problems += player->problems();
    }
    m_problems += chaos::problemsOf(spans);
    const auto endings = chaos::endingsOf(m_submit->output(), &m_problems);
    m_problems += chaos::problemsOf(endings, m_tasks, lost);
    const auto setAside = std::ranges::count_if(endings, [](const auto &ending) { return ending.result.isSetAside; });
    m_problems += m_counter->problems(&bystander);
    say(u"%1 steps of the fenced counter"_s.arg(m_counter->steps(&bystander)));

    for (auto deed = m_director->deeds().cbegin(); deed != m_director->deeds().cend(); ++deed)
        say(u"%1: %2 times"_s.arg(deed.key()).arg(deed.value()));
    say(u"%1 times somebody led, %2 sessions were lost, %3 of %4 tasks ended, %5 of them set aside"_s.arg(spans.size())
            .arg(lost.size())
            .arg(endings.size())
            .arg(m_tasks.size())
            .arg(setAside));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    std::printf("chaos: %g minutes, seed %u (again: --seed %u)\n", options.minutes, options.seed, options.seed);
    std::fflush(stdout);
    const QStringList problems = Chaos(options).run();
    std::printf("chaos: seed %u: %s\n", options.seed, problems.isEmpty() ? "all held" : "FAILED");
    return problems.isEmpty() ? 0 : 1;
}

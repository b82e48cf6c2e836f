// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/workstep.h"

#include "app/shell/errortext.h"
#include "app/tour/tourcrew.h"
#include "app/tour/tourground.h"
#include "app/tour/tourtext.h"
#include "model/cluster/followedchildren.h"
#include "zkbridge/recipes/tasksubmission.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::TaskSubmission;

namespace {

constexpr int sessionTimeoutMs = 3000;
constexpr int participants = 4;
constexpr int tasksAtOnce = 24;
constexpr int taskMs = 700; ///< so that people can follow, and a worker can be killed over it

zkbridge::ParticipantSettings settings(const TourGround *ground)
{
    zkbridge::ParticipantSettings settings = electionSettings(ground->path(u"working-election"_s), sessionTimeoutMs);
    settings.registry = ground->path(u"workers"_s);
    settings.jobs = ground->path(u"jobs"_s);
    settings.taskMs = taskMs;
    return settings;
}

/// The work that participants without a command of their own do.
QByteArray resultOf(const QByteArray &input)
{
    return QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
}

} // namespace

WorkStep::WorkStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
    , m_paths{ground->path(u"jobs"_s)}
    , m_crew(new TourCrew(ground, settings(ground), this))
    , m_waiting(ground->follow(m_paths.tasks()))
    , m_ended(ground->follow(m_paths.status()))
{
    connect(m_crew, &TourCrew::changed, this, &WorkStep::takeChange);
    connect(m_waiting.get(), &model::FollowedSource::changed, this, &WorkStep::look);
    connect(m_ended.get(), &model::FollowedSource::changed, this, &WorkStep::takeResults);
}

WorkStep::~WorkStep() = default;

QString WorkStep::title() const { return tr("Work and its survival"); }

QString WorkStep::explanation() const
{
    return tr("Whoever has work puts it into a queue in the tree; the leader gives each task to a worker, and the "
              "worker puts the result where everybody finds it. When a worker dies, its tasks are still in the tree, "
              "and the leader gives them to others.");
}

QString WorkStep::taskText(int task) const
{
    switch (task) {
    case Join:
        return tr("Let %n participants join the election %1 and work for %2.", nullptr, participants)
            .arg(m_crew->election(), m_paths.root);
    case Submit:
        return tr("Submit %n tasks: the leader spreads them evenly.", nullptr, tasksAtOnce);
    case KillWorker:
        return tr("Let a worker die before all is done (Ctrl+Shift+K).");
    default:
        return tr("Wait for the results: none is missing, and each of them is checked.");
    }
}

bool WorkStep::hasHappened(int task) const
{
    switch (task) {
    case Join:
        return m_crew->leader() != nullptr && m_crew->candidates().size() >= participants
            && m_crew->workersSeen() >= participants - 1;
    case Submit:
        return m_submitted.size() >= tasksAtOnce && m_waiting->facts().children.size() < tasksAtOnce;
    case KillWorker:
        return m_diedAtWork;
    default:
        return m_right == m_submitted.size();
    }
}

bool WorkStep::isReady(int task) const { return task != KillWorker || m_crew->lastInLine() != nullptr; }

void WorkStep::doTask(int task)
{
    if (task == Join && !m_crew->join(participants))
        fail(missingProgramText());
    else if (task == Submit)
        submit();
    else if (task == KillWorker) {
        if (m_right == m_submitted.size()) // too late for these
            submit();
        m_crew->lastInLine()->crash();
    }
}

void WorkStep::submit()
{
    if (!m_submission) {
        m_submission = std::make_unique<TaskSubmission>(ground()->session(), m_paths);
        connect(
            m_submission.get(), &TaskSubmission::submitted, this, [this](const QString &task, const QByteArray &input) {
                m_submitted.insert(task, input);
                takeResults();
            });
        connect(m_submission.get(), &TaskSubmission::failed, this, [this](const zkbridge::Error &error) {
            m_submission.release()->deleteLater(); // not within its own signal
            fail(errorText(error));
        });
    }
    const qsizetype first = m_submitted.size() + 1;
    for (int i = 0; i < tasksAtOnce; ++i)
        m_submission->add("task " + QByteArray::number(first + i) + " of the tour");
}

bool WorkStep::isAnyoneDead() const
{
    const QList<TourCrew::Process *> all = m_crew->all();
    return std::ranges::any_of(
        all, [](const TourCrew::Process *process) { return process->state() == TourCrew::Process::State::Killed; });
}

void WorkStep::takeChange()
{
    if (done() == KillWorker && isAnyoneDead() && m_right < m_submitted.size())
        m_diedAtWork = true;
    look();
}

/// Counts the results of our own tasks that are right: others may submit there, too.
void WorkStep::takeResults()
{
    m_right = 0;
    m_givenAgain = 0;
    const QList<model::ZnodeFacts> ended = m_ended->facts().children;
    for (const model::ZnodeFacts &znode : ended) {
        const auto input = m_submitted.constFind(znode.name);
        const auto result = zkbridge::TaskResult::fromJson(znode.data);
        if (input == m_submitted.cend() || !result || result->output.trimmed() != resultOf(*input))
            continue;
        ++m_right;
        if (result->attempts > 1)
            ++m_givenAgain;
    }
    look();
}

void WorkStep::onLeave() { m_crew->dismiss(); }

/// The results of before stay until the ground is cleared; they are not ours any more.
void WorkStep::onReset()
{
    m_crew->forget();
    m_submission.reset();
    m_submitted.clear();
    m_right = 0;
    m_givenAgain = 0;
    m_diedAtWork = false;
}

QList<TourFigure> WorkStep::figures() const
{
    if (m_submitted.isEmpty())
        return {};
    const QLocale locale;
    const qsizetype waiting = m_waiting->facts().children.size();
    const qsizetype withWorkers = std::max<qsizetype>(0, m_submitted.size() - waiting - m_right);
    return {
        {tr("Waiting"), locale.toString(waiting)},
        {tr("With workers"), locale.toString(withWorkers)},
        {tr("Done, and the result is right"),
            tr("%1 of %2").arg(locale.toString(m_right), locale.toString(m_submitted.size()))},
        {tr("Given to a second worker"), locale.toString(m_givenAgain)},
    };
}

QString WorkStep::conclusion() const
{
    return tr("Each task was done, and exactly one result of it was kept, although a worker died over some of them.");
}

TourPlace WorkStep::place() const
{
    const TourCrew::Process *chosen = done() >= Submit ? m_crew->lastInLine() : m_crew->leader();
    return {
        TourPlace::Part::View, ViewKind::Cluster, chosen != nullptr ? chosen->node() : QString(), m_crew->election()};
}

} // namespace app

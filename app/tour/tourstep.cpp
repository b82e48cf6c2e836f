// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourstep.h"

#include <chrono>

namespace app {

namespace {
using namespace std::chrono_literals;
/// After this an act may be tried again: longer than any of the tour's sessions takes to expire and a server to start.
constexpr auto patience = 20s;
} // namespace

TourStep::TourStep(TourGround *ground, int tasks, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_tasks(tasks)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { fail(tr("This takes longer than it should. Try it again, or look at the log.")); });
}

TourStep::~TourStep() = default;

QList<TourTask> TourStep::tasks() const
{
    QList<TourTask> tasks;
    for (int task = 0; task < m_tasks; ++task)
        tasks.append({taskText(task), task < m_done});
    return tasks;
}

bool TourStep::isBusy() const { return !isDone() && (m_acting || m_stale || waitsFor(m_done)); }

bool TourStep::waitsFor(int /*task*/) const { return false; }

bool TourStep::isReady(int /*task*/) const { return true; }

void TourStep::enter()
{
    if (m_entered)
        return;
    m_entered = true;
    onEnter();
    Q_EMIT pointed();
    look();
}

void TourStep::leave()
{
    if (!m_entered)
        return;
    m_entered = false;
    m_acting = false;
    m_patience.stop();
    m_problem.clear();
    onLeave();
    if (m_done > 0 && !isDone() && !keepsProgress())
        reset();
}

void TourStep::act()
{
    if (!m_entered || isDone() || isBusy())
        return;
    m_acting = true;
    m_begun = false;
    m_problem.clear();
    m_patience.start();
    look();
}

void TourStep::reset()
{
    m_done = 0;
    m_acting = false;
    m_stale = true;
    m_problem.clear();
    m_patience.stop();
    onReset();
    if (m_entered)
        Q_EMIT pointed();
    look();
}

void TourStep::look()
{
    if (m_looking)
        return;
    m_looking = true;
    if (m_stale && !hasHappened(0))
        m_stale = false;
    const int before = m_done;
    while (m_entered && !m_stale && !isDone() && hasHappened(m_done)) {
        const int task = m_done++;
        m_acting = false;
        m_problem.clear();
        m_patience.stop();
        Q_EMIT taskDone(task);
    }
    m_looking = false;
    if (m_done != before) // what is to do next may be elsewhere
        Q_EMIT pointed();
    if (m_acting && !m_begun && isReady(m_done)) {
        m_begun = true;
        doTask(m_done);
        look();
        return;
    }
    Q_EMIT changed();
}

void TourStep::fail(const QString &problem)
{
    m_acting = false;
    m_patience.stop();
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/sessionstep.h"

#include "app/shell/sessionformat.h"
#include "app/tour/tourcrew.h"
#include "app/tour/tourground.h"
#include "app/tour/tourtext.h"
#include "zkbridge/client/path.h"

#include <QDateTime>

#include <chrono>

namespace app {

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
constexpr int sessionTimeoutMs = 3000;
constexpr auto tickTime = 100ms;
} // namespace

SessionStep::SessionStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
    , m_crew(new TourCrew(ground, electionSettings(ground->path(u"session"_s), sessionTimeoutMs), this))
{
    connect(m_crew, &TourCrew::changed, this, &SessionStep::takeChange);
    connect(&m_tick, &QTimer::timeout, this, &SessionStep::changed);
}

QString SessionStep::title() const { return tr("A session and its death"); }

QString SessionStep::explanation() const
{
    return tr("A session lives as long as its client sends heartbeats. When they stop, the servers cannot know whether "
              "the client is dead or only slow, so they wait for the session timeout before they end the session.");
}

QString SessionStep::taskText(int task) const
{
    switch (task) {
    case Start:
        return tr("Start a process that holds an ephemeral znode below %1.").arg(m_crew->election());
    case Kill:
        return tr("Kill the process without a warning: select its card and press Ctrl+Shift+K.");
    default:
        return tr("Wait: the dead process still has its znode until its session expires.");
    }
}

bool SessionStep::hasHappened(int task) const
{
    switch (task) {
    case Start:
        return m_crew->leader() != nullptr && m_crew->isInLine(m_crew->leader()->node());
    case Kill:
        return !m_crew->death().node.isEmpty();
    default:
        return m_goneMs != 0;
    }
}

bool SessionStep::isReady(int task) const { return task != Kill || m_crew->leader() != nullptr; }

void SessionStep::doTask(int task)
{
    if (task == Start && !m_crew->join(1))
        fail(missingProgramText());
    else if (task == Kill)
        m_crew->leader()->crash();
}

void SessionStep::takeChange()
{
    const TourCrew::Death &death = m_crew->death();
    if (death.resigned && done() > Start) {
        reset(); // it shows nothing of a timeout, and there is nobody left to kill
        return;
    }
    if (death.node.isEmpty())
        m_goneMs = 0;
    else if (m_goneMs == 0 && !m_crew->isInLine(death.node))
        m_goneMs = QDateTime::currentMSecsSinceEpoch();
    const bool dying = !death.node.isEmpty() && m_goneMs == 0;
    if (dying && !m_tick.isActive())
        m_tick.start(tickTime);
    else if (!dying)
        m_tick.stop();
    look();
}

void SessionStep::onLeave() { m_crew->dismiss(); }

void SessionStep::onReset()
{
    m_crew->forget();
    m_goneMs = 0;
    m_tick.stop();
}

QList<TourFigure> SessionStep::figures() const
{
    QList<TourFigure> figures{{tr("Session timeout"), durationText(sessionTimeoutMs)}};
    const TourCrew::Death &death = m_crew->death();
    if (death.node.isEmpty())
        return figures;
    const qint64 endMs = m_goneMs != 0 ? m_goneMs : QDateTime::currentMSecsSinceEpoch();
    figures.append({m_goneMs != 0 ? tr("The znode outlived its process by") : tr("The process is dead for"),
        durationText(endMs - death.atMs)});
    return figures;
}

QString SessionStep::conclusion() const
{
    return tr("The session timeout is the price of certainty: a shorter one finds the dead sooner and takes the slow "
              "for dead more often.");
}

TourPlace SessionStep::place() const
{
    const TourCrew::Process *process = m_crew->leader();
    return {
        TourPlace::Part::View, ViewKind::Cluster, process != nullptr ? process->node() : QString(), m_crew->election()};
}

} // namespace app

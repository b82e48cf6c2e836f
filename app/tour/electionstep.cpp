// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/electionstep.h"

#include "app/shell/sessionformat.h"
#include "app/tour/tourcrew.h"
#include "app/tour/tourground.h"
#include "app/tour/tourtext.h"
#include "model/cluster/clustersnapshot.h"
#include "zkbridge/client/path.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int sessionTimeoutMs = 3000;
constexpr int candidates = 3;
} // namespace

ElectionStep::ElectionStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
    , m_crew(new TourCrew(ground, electionSettings(ground->path(u"election"_s), sessionTimeoutMs), this))
{
    connect(m_crew, &TourCrew::changed, this, &ElectionStep::takeChange);
}

QString ElectionStep::title() const { return tr("Sequence numbers and an election"); }

QString ElectionStep::explanation() const
{
    return tr("To the name of a sequential znode the server adds a number that only grows, so the order of the names "
              "is the order of arrival. In an election each candidate has such a znode, an ephemeral one, and the "
              "candidate with the lowest number leads.");
}

QString ElectionStep::taskText(int task) const
{
    switch (task) {
    case Join:
        return tr("Let %n candidates join the election %1.", nullptr, candidates).arg(m_crew->election());
    case Die:
        return tr("Let the leader die: select its card and press Ctrl+Shift+K.");
    default:
        return tr("Let one more candidate join, and look at its number.");
    }
}

bool ElectionStep::hasHappened(int task) const
{
    switch (task) {
    case Join:
        return m_crew->candidates().size() >= candidates && m_crew->line().size() >= candidates
            && m_crew->leader() != nullptr;
    case Die: {
        const TourCrew::Death &death = m_crew->death();
        return !death.successor.isEmpty() && !m_crew->isInLine(death.node)
            && zkbridge::nodeName(death.successor) == firstName();
    }
    default:
        return !m_lastBefore.isEmpty() && lastName() > m_lastBefore;
    }
}

bool ElectionStep::isReady(int task) const { return task != Die || m_crew->leader() != nullptr; }

void ElectionStep::doTask(int task)
{
    if (task == Die)
        m_crew->leader()->crash();
    else if (!m_crew->join(task == Join ? candidates : 1))
        fail(missingProgramText());
}

void ElectionStep::takeChange()
{
    if (done() <= Die) // all names of this recipe differ by their number alone
        m_lastBefore = std::max(m_lastBefore, lastName());
    look();
}

QString ElectionStep::firstName() const
{
    const QList<model::ZnodeFacts> line = m_crew->line();
    return line.isEmpty() ? QString() : line.constFirst().name;
}

QString ElectionStep::lastName() const
{
    const QList<model::ZnodeFacts> line = m_crew->line();
    return line.isEmpty() ? QString() : line.constLast().name;
}

void ElectionStep::onLeave() { m_crew->dismiss(); }

void ElectionStep::onReset()
{
    m_crew->forget();
    m_lastBefore.clear();
}

QList<TourFigure> ElectionStep::figures() const
{
    QStringList names;
    const QList<model::ZnodeFacts> line = m_crew->line();
    for (const model::ZnodeFacts &znode : line)
        names.append(znode.name);
    QList<TourFigure> figures;
    if (!names.isEmpty())
        figures.append({tr("The line, by number"), names.join(u'\n')});
    if (const TourCrew::Process *leader = m_crew->leader())
        figures.append({tr("Leader of %1").arg(m_crew->election()), zkbridge::nodeName(leader->node())});
    if (const TourCrew::Death &death = m_crew->death(); death.successorMs != 0)
        figures.append({tr("Without a leader for"), durationText(death.successorMs - death.atMs)});
    return figures;
}

QString ElectionStep::conclusion() const
{
    return tr("Nobody voted: the order of arrival decided, and a number is never given twice.");
}

TourPlace ElectionStep::place() const
{
    const TourCrew::Process *leader = m_crew->leader();
    return {
        TourPlace::Part::View, ViewKind::Cluster, leader != nullptr ? leader->node() : QString(), m_crew->election()};
}

} // namespace app

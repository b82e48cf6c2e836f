// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/herdstep.h"

#include "app/shell/sessionformat.h"
#include "app/tour/tourcrew.h"
#include "app/tour/tourground.h"
#include "app/tour/tourtext.h"
#include "model/cluster/clustersnapshot.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using Watches = zkbridge::ParticipantSettings::Watches;

namespace {

constexpr int sessionTimeoutMs = 3000;
constexpr int candidates = 5;

zkbridge::ParticipantSettings settings(const QString &election, Watches watches)
{
    zkbridge::ParticipantSettings settings = electionSettings(election, sessionTimeoutMs);
    settings.watches = watches;
    return settings;
}

} // namespace

HerdStep::HerdStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
    , m_queue(new TourCrew(ground, settings(ground->path(u"queue"_s), Watches::Predecessor), this))
    , m_herd(new TourCrew(ground, settings(ground->path(u"herd"_s), Watches::Leader), this))
{
    connect(m_queue, &TourCrew::changed, this, &HerdStep::look);
    connect(m_herd, &TourCrew::changed, this, &HerdStep::look);
}

QString HerdStep::title() const { return tr("Watches and the herd effect"); }

QString HerdStep::explanation() const
{
    return tr("A watch is a wish left at a server: tell me once when this znode changes. When all followers watch the "
              "leader, its death wakes the whole herd; when each one watches only the candidate in front of it, it "
              "wakes exactly one.");
}

QString HerdStep::taskText(int task) const
{
    switch (task) {
    case JoinQueue:
        return tr(
            "Let %n candidates join %1, where each one watches the candidate in front of it.", nullptr, candidates)
            .arg(m_queue->election());
    case JoinHerd:
        return tr("Let %n candidates join %1, where all watch the leader.", nullptr, candidates)
            .arg(m_herd->election());
    case KillInQueue:
        return tr("Let the leader of %1 die (Ctrl+Shift+K), and count who is woken.").arg(m_queue->election());
    default:
        return tr("Let the leader of %1 die, and count again.").arg(m_herd->election());
    }
}

bool HerdStep::hasHappened(int task) const
{
    const TourCrew *crew = crewOf(task);
    const TourCrew::Death &death = crew->death();
    switch (task) {
    case JoinQueue:
    case JoinHerd:
        return crew->leader() != nullptr && crew->watching() >= candidates - 1;
    case KillInQueue:
        return !death.successor.isEmpty() && death.woken == 1;
    default:
        return !death.successor.isEmpty() && death.followers > 1 && death.woken == death.followers;
    }
}

bool HerdStep::isReady(int task) const
{
    return task == JoinQueue || task == JoinHerd || crewOf(task)->leader() != nullptr;
}

void HerdStep::doTask(int task)
{
    TourCrew *crew = crewOf(task);
    if (task == KillInQueue || task == KillInHerd)
        crew->leader()->crash();
    else if (!crew->join(candidates))
        fail(missingProgramText());
}

void HerdStep::onLeave()
{
    m_queue->dismiss();
    m_herd->dismiss();
}

void HerdStep::onReset()
{
    m_queue->forget();
    m_herd->forget();
}

QList<TourFigure> HerdStep::figures() const
{
    QList<TourFigure> figures;
    const QLocale locale;
    for (const TourCrew *crew : {m_queue, m_herd}) {
        const TourCrew::Death &death = crew->death();
        if (death.node.isEmpty())
            continue;
        //: How many participants were woken by the leader's death, of how many that were there
        figures.append({tr("Woken in %1").arg(crew->election()),
            tr("%1 of %2").arg(locale.toString(death.woken), locale.toString(death.followers))});
        if (death.successorMs != 0)
            figures.append(
                {tr("Without a leader in %1").arg(crew->election()), durationText(death.successorMs - death.atMs)});
    }
    return figures;
}

QString HerdStep::conclusion() const
{
    return tr("With five candidates nobody minds; with five hundred, each death would send five hundred clients to the "
              "servers at the same moment.");
}

TourPlace HerdStep::place() const
{
    const TourCrew *crew = crewOf(done());
    const TourCrew::Process *leader = crew->leader();
    return {TourPlace::Part::View, ViewKind::Cluster, leader != nullptr ? leader->node() : QString(), crew->election()};
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/registrystep.h"

#include "app/tour/tourcrew.h"
#include "app/tour/tourground.h"
#include "app/tour/tourtext.h"
#include "model/cluster/clustersnapshot.h"

#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionTimeoutMs = 3000;
constexpr int participants = 4;

zkbridge::ParticipantSettings settings(const TourGround *ground)
{
    zkbridge::ParticipantSettings settings = electionSettings(ground->path(u"registered-election"_s), sessionTimeoutMs);
    settings.registry = ground->path(u"registry"_s);
    return settings;
}

} // namespace

RegistryStep::RegistryStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
    , m_crew(new TourCrew(ground, settings(ground), this))
{
    connect(m_crew, &TourCrew::changed, this, &RegistryStep::takeChange);
}

QString RegistryStep::title() const { return tr("The registry and discovery"); }

QString RegistryStep::explanation() const
{
    return tr("Each worker registers itself with an ephemeral znode that holds its address, so that others find it "
              "without a list that somebody keeps by hand. The leader gives the work and does none of it: it takes "
              "itself out of the registry and watches it.");
}

QString RegistryStep::taskText(int task) const
{
    switch (task) {
    case Join:
        return tr("Let %n participants join the election %1 and the registry %2.", nullptr, participants)
            .arg(m_crew->election(), m_crew->registry());
    case KillWorker:
        return tr("Let a worker die: select its card and press Ctrl+Shift+K. Its registration goes with its session.");
    default:
        return tr("Let the leader leave (Ctrl+Shift+E): a worker leads now, and takes itself out of the registry.");
    }
}

bool RegistryStep::isWhole() const
{
    const TourCrew::Process *leader = m_crew->leader();
    const QList<model::ZnodeFacts> registrations = m_crew->registrations();
    return leader != nullptr && registrations.size() == m_crew->candidates().size() - 1
        && m_crew->workersSeen() == registrations.size()
        && std::ranges::none_of(registrations, [leader](const model::ZnodeFacts &registration) {
               return registration.stat.ephemeralOwner == leader->sessionId();
           });
}

bool RegistryStep::hasHappened(int task) const
{
    switch (task) {
    case Join:
        return m_crew->candidates().size() >= participants && isWhole();
    case KillWorker:
        return m_crew->registrations().size() < m_most && isWhole();
    default:
        return !m_crew->death().successor.isEmpty() && isWhole();
    }
}

bool RegistryStep::isReady(int task) const
{
    return task == Join || (m_crew->leader() != nullptr && m_crew->lastInLine() != nullptr);
}

void RegistryStep::doTask(int task)
{
    if (task == Join && !m_crew->join(participants))
        fail(missingProgramText());
    else if (task == KillWorker)
        m_crew->lastInLine()->crash();
    else if (task == LeaderLeaves)
        m_crew->leader()->leave();
}

void RegistryStep::takeChange()
{
    if (done() <= KillWorker)
        m_most = std::max(m_most, m_crew->registrations().size());
    look();
}

void RegistryStep::onLeave() { m_crew->dismiss(); }

void RegistryStep::onReset()
{
    m_crew->forget();
    m_most = 0;
}

QList<TourFigure> RegistryStep::figures() const
{
    QList<TourFigure> figures;
    QStringList addresses;
    const QList<model::ZnodeFacts> registrations = m_crew->registrations();
    for (const model::ZnodeFacts &registration : registrations)
        addresses.append(QString::fromUtf8(registration.data));
    if (!addresses.isEmpty())
        figures.append({tr("Registered addresses"), addresses.join(u'\n')});
    if (m_crew->workersSeen() >= 0)
        figures.append({tr("Workers that the leader sees"), QLocale().toString(m_crew->workersSeen())});
    return figures;
}

QString RegistryStep::conclusion() const
{
    return tr("Whoever looks into the registry finds those who live, and nobody else.");
}

TourPlace RegistryStep::place() const
{
    const TourCrew::Process *chosen = done() == KillWorker ? m_crew->lastInLine() : m_crew->leader();
    return {
        TourPlace::Part::View, ViewKind::Cluster, chosen != nullptr ? chosen->node() : QString(), m_crew->election()};
}

} // namespace app

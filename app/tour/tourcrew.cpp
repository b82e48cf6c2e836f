// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourcrew.h"

#include "app/shell/ensembleconnection.h"
#include "app/tour/tourground.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/followedchildren.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantProcess;
using State = ParticipantProcess::State;

namespace {

/// Addresses that the tour's workers register; nobody listens there.
constexpr int firstPort = 9101;

bool isAlive(const ParticipantProcess *process)
{
    return process->state() == State::Running || process->state() == State::Starting;
}

} // namespace

TourCrew::TourCrew(TourGround *ground, zkbridge::ParticipantSettings settings, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_settings(std::move(settings))
{
    m_settings.connect = ground->sandbox()->connectString();
    m_line = ground->follow(m_settings.election);
    connect(m_line.get(), &model::FollowedSource::changed, this, &TourCrew::changed);
    if (!m_settings.registry.isEmpty()) {
        m_registrations = ground->follow(m_settings.registry);
        connect(m_registrations.get(), &model::FollowedSource::changed, this, &TourCrew::changed);
    }
    connect(ground->fleet(), &model::ParticipantFleet::participantsChanged, this, &TourCrew::adopt);
    adopt();
}

TourCrew::~TourCrew() = default;

bool TourCrew::join(int count)
{
    m_ground->connection()->clusters()->expect(m_settings.election, m_settings.registry);
    for (int i = 0; i < count; ++i) {
        zkbridge::ParticipantSettings settings = m_settings;
        if (!settings.registry.isEmpty())
            settings.address = u"http://127.0.0.1:%1"_s.arg(firstPort + m_processes.size());
        if (m_ground->fleet()->join(settings) == nullptr)
            return false;
    }
    return true;
}

void TourCrew::dismiss()
{
    for (Process *process : std::as_const(m_processes)) {
        if (process->state() == State::Starting) // has no session yet and does not listen
            process->crash();
        else
            process->leave();
    }
}

void TourCrew::forget()
{
    dismiss();
    for (Process *process : std::as_const(m_processes)) {
        disconnect(process, nullptr, this, nullptr);
        m_former.insert(process);
    }
    m_processes.clear();
    m_nodes.clear();
    m_leader.clear();
    m_lastLeader.clear();
    m_death = {};
    m_woken.clear();
    m_watching.clear();
    m_workersSeen = -1;
    Q_EMIT changed();
}

/// Takes up who joined this election since, through join() or by the user's hand.
void TourCrew::adopt()
{
    const auto participants = m_ground->fleet()->participants();
    for (Process *process : participants) {
        if (process->settings().election == m_settings.election && !m_processes.contains(process)
            && !m_former.contains(process))
            follow(process);
    }
}

void TourCrew::follow(Process *process)
{
    m_processes.append(process);
    connect(process, &Process::eventOccurred, this,
        [this, process](const ParticipantEvent &event) { take(process, event); });
    connect(process, &Process::stateChanged, this, [this, process] { noteState(process); });
    Q_EMIT changed();
}

void TourCrew::take(Process *process, const ParticipantEvent &event)
{
    switch (event.kind) {
    case ParticipantEvent::Kind::Candidate:
        m_nodes.insert(process, event.node);
        break;
    case ParticipantEvent::Kind::Watching:
        m_watching.insert(process);
        break;
    case ParticipantEvent::Kind::Leader:
        m_watching.remove(process);
        m_leader = process;
        m_lastLeader = process;
        m_workersSeen = -1;
        if (!m_death.node.isEmpty() && m_death.successor.isEmpty() && event.node != m_death.node) {
            m_death.successor = event.node;
            m_death.successorMs = event.timeMs;
        }
        break;
    case ParticipantEvent::Kind::Woken:
        if (!m_death.node.isEmpty() && event.watched == m_death.node) {
            m_woken.insert(process);
            m_death.woken = static_cast<int>(m_woken.size());
        }
        break;
    case ParticipantEvent::Kind::Workers:
        if (process == m_leader)
            m_workersSeen = event.workers;
        break;
    case ParticipantEvent::Kind::Follower:
    case ParticipantEvent::Kind::Disconnected:
        if (process == m_leader)
            m_leader.clear();
        break;
    case ParticipantEvent::Kind::Resigned:
    case ParticipantEvent::Kind::Expired:
        m_watching.remove(process);
        if (m_nodes.remove(process) > 0 && m_death.successor.isEmpty() && !m_woken.contains(process))
            --m_death.followers;
        break;
    default:
        break;
    }
    Q_EMIT changed();
}

void TourCrew::noteState(Process *process)
{
    if (!isAlive(process) && process == m_lastLeader) {
        m_leader.clear();
        m_lastLeader.clear();
        m_woken.clear();
        m_death = {};
        m_death.node = process->node();
        m_death.resigned = process->state() == State::Leaving;
        m_death.atMs = QDateTime::currentMSecsSinceEpoch();
        m_death.followers = static_cast<int>(candidates().size());
    }
    Q_EMIT changed();
}

QList<TourCrew::Process *> TourCrew::candidates() const
{
    QList<Process *> found;
    for (Process *process : m_processes)
        if (isAlive(process) && m_nodes.contains(process))
            found.append(process);
    // Names of one recipe differ by their sequence alone.
    std::ranges::sort(found, {}, [this](const Process *process) { return m_nodes.value(process); });
    return found;
}

QList<model::ZnodeFacts> TourCrew::line() const { return m_line->facts().children; }

bool TourCrew::isInLine(const QString &node) const
{
    const QList<model::ZnodeFacts> znodes = line();
    return std::ranges::any_of(
        znodes, [name = zkbridge::nodeName(node)](const model::ZnodeFacts &znode) { return znode.name == name; });
}

QList<model::ZnodeFacts> TourCrew::registrations() const
{
    return m_registrations ? m_registrations->facts().children : QList<model::ZnodeFacts>();
}

TourCrew::Process *TourCrew::leader() const { return m_leader; }

int TourCrew::watching() const { return static_cast<int>(std::ranges::count_if(m_watching, isAlive)); }

TourCrew::Process *TourCrew::lastInLine() const
{
    const QList<Process *> line = candidates();
    return line.size() < 2 || line.constLast() == m_leader ? nullptr : line.constLast();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/ownactors.h"

#include "model/cluster/participantfleet.h"
#include "model/drill/drillwork.h"
#include "model/drill/quorumwatch.h"
#include "zkbridge/sandbox/sandbox.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using zkbridge::ParticipantProcess;

DrillActor::Part partOf(const ParticipantProcess &process)
{
    switch (process.part()) {
    case ParticipantProcess::Part::Leader:
        return DrillActor::Part::Leader;
    case ParticipantProcess::Part::Follower:
        return DrillActor::Part::Follower;
    case ParticipantProcess::Part::None:
        break;
    }
    return DrillActor::Part::None;
}

} // namespace

OwnActors::OwnActors(
    ParticipantFleet *fleet, zkbridge::Sandbox *sandbox, zkbridge::ParticipantSettings settings, QObject *parent)
    : DrillActors(parent)
    , m_fleet(fleet)
    , m_sandbox(sandbox)
    , m_settings(std::move(settings))
{
    connect(fleet, &ParticipantFleet::participantsChanged, this, [this] {
        meetNew();
        Q_EMIT changed();
    });
    meetNew();
    if (m_sandbox == nullptr)
        return;
    m_quorum = std::make_unique<QuorumWatch>(m_sandbox);
    connect(m_sandbox, &zkbridge::Sandbox::serverChanged, this, &OwnActors::changed);
    connect(m_quorum.get(), &QuorumWatch::changed, this, &OwnActors::changed);
    connect(m_quorum.get(), &QuorumWatch::leaderSeen, this, &OwnActors::quorumLeaderSeen);
}

OwnActors::~OwnActors() = default;

void OwnActors::meetNew()
{
    const QList<Process *> processes = m_fleet->participants();
    for (Process *process : processes) {
        if (m_ids.contains(process) || process->settings().election != m_settings.election)
            continue;
        const int id = static_cast<int>(m_ids.size()) + 1;
        m_ids.insert(process, id);
        connect(process, &Process::eventOccurred, this,
            [this, id](const zkbridge::ParticipantEvent &event) { Q_EMIT participantTold(id, event); });
    }
}

bool OwnActors::takesPart(const Process &process) const
{
    using State = Process::State;
    return process.settings().election == m_settings.election
        && (process.state() == State::Starting || process.state() == State::Running
            || process.state() == State::Frozen);
}

OwnActors::Process *OwnActors::process(int participant) const { return m_ids.key(participant, nullptr); }

QList<DrillActor> OwnActors::participants() const
{
    QList<DrillActor> actors;
    const QList<Process *> processes = m_fleet->participants();
    for (Process *process : processes) {
        if (!m_ids.contains(process) || !takesPart(*process))
            continue;
        DrillActor actor;
        actor.id = m_ids.value(process);
        actor.pid = process->pid();
        actor.node = process->node();
        actor.session = process->sessionId();
        actor.timeoutMs = process->sessionTimeoutMs();
        actor.part = partOf(*process);
        actor.isConnected = process->isConnected();
        actor.isRegistered = !process->registration().isEmpty();
        actor.isFrozen = process->state() == Process::State::Frozen;
        actors.append(actor);
    }
    return actors;
}

QList<DrillServer> OwnActors::servers() const
{
    QList<DrillServer> servers;
    const QList<zkbridge::SandboxServer> all = m_sandbox ? m_sandbox->servers() : QList<zkbridge::SandboxServer>();
    for (const zkbridge::SandboxServer &server : all)
        servers.append({server.id, server.client, server.pid != 0, server.isFrozen, m_quorum->mode(server.id)});
    return servers;
}

void OwnActors::join() { m_fleet->join(m_settings); }

void OwnActors::leave(int participant)
{
    if (Process *one = process(participant))
        one->leave();
}

void OwnActors::crash(int participant)
{
    if (Process *one = process(participant))
        one->crash();
}

void OwnActors::freeze(int participant)
{
    if (Process *one = process(participant))
        one->freeze();
}

void OwnActors::resume(int participant)
{
    if (Process *one = process(participant))
        one->resume();
}

void OwnActors::watchServers(bool watch)
{
    if (m_quorum)
        m_quorum->setActive(watch);
}

void OwnActors::stopServer(int server) { m_sandbox->stopServer(server); }
void OwnActors::killServer(int server) { m_sandbox->killServer(server); }
void OwnActors::freezeServer(int server) { m_sandbox->freezeServer(server); }
void OwnActors::resumeServer(int server) { m_sandbox->resumeServer(server); }
void OwnActors::startServer(int server) { m_sandbox->startServer(server); }

void OwnActors::setWork(DrillWork *work)
{
    m_work = work;
    connect(work, &DrillWork::submitted, this, &OwnActors::submitted);
    connect(work, &DrillWork::outstandingChanged, this, &OwnActors::changed);
    connect(work, &DrillWork::failed, this, &OwnActors::workFailed);
}

void OwnActors::submit(int tasks)
{
    if (m_work)
        m_work->submit(tasks);
    else
        Q_EMIT workFailed(u"there is nobody here to submit work"_s);
}

int OwnActors::outstandingTasks() const { return m_work ? m_work->outstanding() : 0; }

} // namespace model

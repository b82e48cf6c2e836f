// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stageactor.h"

#include "app/cluster/workcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/recipeproduct.h"
#include "model/ensemble/ensemblemonitor.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <algorithm>

namespace app {

namespace {

using ProcessState = zkbridge::ParticipantProcess::State;
using ServerState = zkbridge::SandboxServer::State;

constexpr int sampleTasks = 20;
constexpr int sandboxTimeoutMs = 3000;

} // namespace

StageActor::StageActor(EnsembleConnection *connection, WorkControls *work, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_work(work)
{
}

const model::ClusterState *StageActor::cluster() const { return m_connection->clusters()->cluster(m_cluster); }

bool StageActor::onlyWatches() const
{
    const auto processes = m_connection->participants()->participants();
    return !m_connection->isSandbox() && std::ranges::none_of(processes, [this](const Process *process) {
        return process->settings().election == m_cluster;
    });
}

StageActor::Process *StageActor::leader() const
{
    const auto *state = cluster();
    const auto *leads = state != nullptr ? state->leader() : nullptr;
    return leads != nullptr ? m_connection->participants()->bySession(leads->session) : nullptr;
}

StageActor::Process *StageActor::follower() const
{
    const auto *state = cluster();
    if (state == nullptr)
        return nullptr;
    for (const model::ClusterMember &member : state->members) {
        if (member.role != model::ClusterMember::Role::Follower)
            continue;
        Process *process = m_connection->participants()->bySession(member.session);
        if (process != nullptr && process->state() == ProcessState::Running)
            return process;
    }
    return nullptr;
}

StageActor::Process *StageActor::frozen() const
{
    const auto processes = m_connection->participants()->participants();
    const auto found = std::ranges::find_if(processes, [this](const Process *process) {
        return process->state() == ProcessState::Frozen && process->settings().election == m_cluster;
    });
    return found == processes.cend() ? nullptr : *found;
}

QList<zkbridge::SandboxServer> StageActor::servers(bool serving) const
{
    QList<zkbridge::SandboxServer> servers;
    if (m_connection->isSandbox())
        servers = m_connection->sandbox()->servers();
    servers.removeIf([serving](const zkbridge::SandboxServer &server) {
        const bool stopped = server.state == ServerState::Stopped || server.state == ServerState::Died;
        return serving ? server.state != ServerState::Serving : !stopped;
    });
    return servers;
}

/// Not the quorum leader when there is another one: its end is a story of its own. 0: none.
int StageActor::serverToStop() const
{
    const auto statuses = m_connection->ensemble()->servers();
    const auto leads = [&statuses](const zkbridge::SandboxServer &server) {
        return std::ranges::any_of(statuses, [&server](const model::ServerStatus &status) {
            return status.address == server.client && status.mode == model::ServerStatus::Mode::Leader;
        });
    };
    const auto serving = servers(true);
    const auto found = std::ranges::find_if_not(serving, leads);
    return found != serving.cend() ? found->id : serving.isEmpty() ? 0 : serving.constFirst().id;
}

QString StageActor::leaderObstacle() const
{
    const auto *state = cluster();
    if (state == nullptr || state->leader() == nullptr)
        return tr("Nobody leads at this moment.");
    const Process *process = leader();
    if (process == nullptr)
        return tr("The leader was not started by this program.");
    if (process->state() == ProcessState::Killed || process->state() == ProcessState::Ended)
        return tr("It is dead already: its session has not expired yet.");
    return {};
}

QString StageActor::stopObstacle() const
{
    if (!m_connection->isSandbox())
        return tr("The servers were not started by this program.");
    const auto all = m_connection->sandbox()->servers().size();
    if (all == 1)
        return tr("It is the only server: without it nothing answers.");
    if ((servers(true).size() - 1) * 2 <= all)
        return tr("One less would be no quorum, and nothing would answer.");
    return {};
}

QString StageActor::workerObstacle() const
{
    if (zkbridge::ParticipantProcess::defaultProgram().isEmpty())
        return tr("The program vivariumctl, which participants run as, was not found.");
    const auto *state = cluster();
    if (state != nullptr && !model::recipeOf(state->product))
        return tr("Participants of this program do not know the recipe of this cluster.");
    return {};
}

QString StageActor::workObstacle() const
{
    if (m_connection->session()->lockState() != zkbridge::LockState::Unlocked)
        return tr("This session is locked: leave the stage and unlock it.");
    return m_connection->session()->isConnected() ? QString() : tr("The session is not connected.");
}

QString StageActor::obstacle(StageAct act) const
{
    if (onlyWatches())
        return tr("Nothing here was started by this program: it only watches.");
    switch (act) {
    case StageAct::KillLeader:
        return leaderObstacle();
    case StageAct::FreezeFollower:
        return follower() != nullptr ? QString() : tr("No follower that was started by this program runs.");
    case StageAct::ThawFollower:
        return frozen() != nullptr ? QString() : tr("Nobody is frozen.");
    case StageAct::AddWorker:
        return workerObstacle();
    case StageAct::StopServer:
        return stopObstacle();
    case StageAct::StartServer:
        return servers(false).isEmpty() ? tr("No server of this program is stopped.") : QString();
    case StageAct::SubmitWork:
        return workObstacle();
    }
    return {};
}

void StageActor::perform(StageAct act)
{
    if (!obstacle(act).isEmpty())
        return;
    switch (act) {
    case StageAct::KillLeader:
        leader()->crash();
        break;
    case StageAct::FreezeFollower:
        follower()->freeze();
        break;
    case StageAct::ThawFollower:
        frozen()->resume();
        break;
    case StageAct::AddWorker:
        addWorker();
        break;
    case StageAct::StopServer:
        m_connection->sandbox()->stopServer(serverToStop());
        break;
    case StageAct::StartServer:
        m_connection->sandbox()->startServer(servers(false).constFirst().id);
        break;
    case StageAct::SubmitWork: {
        QList<QByteArray> inputs;
        for (int number = 1; number <= sampleTasks; ++number)
            inputs.append(QByteArrayLiteral("sample ") + QByteArray::number(number));
        m_work->submit(inputs);
        break;
    }
    }
}

/// One more like those that are there.
void StageActor::addWorker()
{
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->session()->options().connect.toString();
    settings.sessionTimeoutMs = sandboxTimeoutMs;
    if (const auto *state = cluster()) {
        settings.election = state->path;
        if (const auto recipe = model::recipeOf(state->product))
            settings.recipe = *recipe;
    }
    const auto processes = m_connection->participants()->participants();
    for (const Process *process : processes)
        if (process->settings().election == m_cluster)
            settings = process->settings();
    settings.id.clear();
    settings.address.clear();
    m_connection->participants()->join(settings);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/serverevents.h"

#include "model/cluster/timeline.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QDateTime>

namespace app {

using zkbridge::SandboxServer;

ServerEvents::ServerEvents(const zkbridge::Sandbox *sandbox, model::Timeline *timeline, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_timeline(timeline)
{
    const auto servers = sandbox->servers();
    for (const SandboxServer &server : servers)
        m_serving.insert(server.id, server.state == SandboxServer::State::Serving);
    connect(sandbox, &zkbridge::Sandbox::serverChanged, this, &ServerEvents::note);
}

void ServerEvents::note(int id)
{
    const auto servers = m_sandbox->servers();
    for (const SandboxServer &server : servers) {
        if (server.id != id)
            continue;
        const bool serving = server.state == SandboxServer::State::Serving;
        if (serving == std::exchange(m_serving[id], serving))
            return;
        model::ClusterEvent event;
        event.kind = serving ? model::ClusterEvent::Kind::ServerUp : model::ClusterEvent::Kind::ServerDown;
        event.timeMs = QDateTime::currentMSecsSinceEpoch();
        event.node = server.client;
        event.pid = server.pid;
        event.detail = server.problem;
        m_timeline->append(event);
    }
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demoservers.h"

#include "zkbridge/sandbox/sandbox.h"

namespace app {

using zkbridge::Sandbox;
using zkbridge::SandboxServer;

DemoServers::DemoServers(int servers, QObject *parent)
    : QObject(parent)
{
    zkbridge::SandboxOptions options;
    options.servers = servers;
    m_sandbox = std::make_unique<Sandbox>(options);
    connect(m_sandbox.get(), &Sandbox::serverChanged, this, &DemoServers::stepsChanged);
    connect(m_sandbox.get(), &Sandbox::ready, this, &DemoServers::ready);
    connect(m_sandbox.get(), &Sandbox::failed, this, &DemoServers::failed);
    connect(m_sandbox.get(), &Sandbox::stopped, this, &DemoServers::stopped);
}

DemoServers::~DemoServers() = default;

void DemoServers::start() { m_sandbox->start(); }

void DemoServers::stop() { m_sandbox->stop(); }

std::unique_ptr<Sandbox> DemoServers::takeSandbox()
{
    m_sandbox->disconnect(this);
    return std::move(m_sandbox);
}

QList<Step> DemoServers::steps() const
{
    QList<Step> steps;
    const auto servers = m_sandbox ? m_sandbox->servers() : QList<SandboxServer>();
    for (const SandboxServer &server : servers) {
        Step step{tr("ZooKeeper server %1 on %2").arg(server.id).arg(server.client), {}, Step::State::Waiting};
        switch (server.state) {
        case SandboxServer::State::Starting:
            step.state = Step::State::Busy;
            step.detail = tr("starting");
            break;
        case SandboxServer::State::Serving:
            step.state = Step::State::Done;
            step.detail = tr("serves");
            break;
        case SandboxServer::State::Stopping:
        case SandboxServer::State::Stopped:
            break;
        case SandboxServer::State::Died:
            step.state = Step::State::Failed;
            step.detail = server.problem;
            break;
        }
        steps.append(step);
    }
    if (steps.isEmpty())
        steps.append({tr("Find Java and ZooKeeper, choose free ports on this machine"), {}, Step::State::Busy});
    return steps;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/demodrill.h"

#include "app/drill/drilltext.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

zkbridge::SandboxOptions optionsOf(const model::DrillPlan &plan)
{
    zkbridge::SandboxOptions options;
    options.servers = plan.servers;
    options.tickMs = plan.tickMs;
    return options;
}

} // namespace

DemoDrill::DemoDrill(model::DrillPlan plan, QObject *parent)
    : DrillSource(parent)
    , m_plan(std::move(plan))
    , m_sandbox(optionsOf(m_plan))
{
    connect(&m_sandbox, &zkbridge::Sandbox::ready, this, &DemoDrill::begin);
    connect(&m_sandbox, &zkbridge::Sandbox::failed, this, &DemoDrill::failed);
    connect(&m_sandbox, &zkbridge::Sandbox::stopped, this, [this] {
        if (m_run && m_failure.isEmpty())
            Q_EMIT finished(m_run->result());
        else
            Q_EMIT failed(m_failure.isEmpty() ? tr("interrupted before it began") : m_failure);
    });
}

DemoDrill::~DemoDrill() = default;

void DemoDrill::start()
{
    if (zkbridge::ParticipantProcess::defaultProgram().isEmpty()) {
        Q_EMIT failed(tr("the program vivariumctl, which participants run as, was not found"));
        return;
    }
    Q_EMIT progressed(tr("starts %n server(s)", nullptr, m_plan.servers));
    m_sandbox.start();
}

void DemoDrill::begin()
{
    zkbridge::ParticipantSettings settings;
    settings.connect = m_sandbox.connectString();
    settings.sessionTimeoutMs = m_plan.sessionTimeoutMs;
    settings.taskMs = m_plan.taskMs;
    m_fleet = std::make_unique<model::ParticipantFleet>(&m_timeline);
    m_actors = std::make_unique<model::OwnActors>(m_fleet.get(), &m_sandbox, settings);
    const bool works = std::ranges::any_of(m_plan.steps, [](const auto &step) { return step.work > 0; });
    if (works)
        openWork(settings);
    model::DrillRun::Ground ground;
    ground.connect = settings.connect;
    ground.election = settings.election;
    ground.tickMs = m_plan.tickMs;
    m_run = std::make_unique<model::DrillRun>(m_plan, ground, m_actors.get());
    connect(m_run.get(), &model::DrillRun::progressed, this,
        [this] { Q_EMIT progressed(progressText(m_run->progress(), m_plan)); });
    connect(m_run.get(), &model::DrillRun::measured, this, &DrillSource::measured);
    connect(m_run.get(), &model::DrillRun::finished, this, &DemoDrill::end, Qt::QueuedConnection);
    m_run->start();
}

void DemoDrill::openWork(const zkbridge::ParticipantSettings &settings)
{
    zkbridge::SessionOptions options;
    options.connect = zkbridge::ConnectString::parse(settings.connect).value();
    options.lock = zkbridge::LockState::Unlocked;
    m_session = std::make_unique<zkbridge::Session>(options);
    m_session->open();
    m_work = std::make_unique<model::DrillWork>(m_session.get(), settings.jobs);
    m_actors->setWork(m_work.get());
}

void DemoDrill::stop()
{
    if (m_run && m_run->isRunning())
        m_run->cancel(); // end() follows
    else
        m_sandbox.stop();
}

void DemoDrill::end()
{
    // Participants first: without servers they would only wait.
    m_run->disconnect(this);
    m_actors->disconnect(m_run.get());
    m_fleet.reset();
    if (m_session)
        m_session->close();
    m_sandbox.stop();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/quorumstep.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/sessionformat.h"
#include "app/tour/tourground.h"
#include "model/ensemble/ensemblemonitor.h"
#include "zkbridge/client/session.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using model::ServerStatus;
using zkbridge::SandboxServer;

namespace {

constexpr qsizetype fewestServers = 3;

bool runs(const SandboxServer &server)
{
    return server.state == SandboxServer::State::Serving || server.state == SandboxServer::State::Starting;
}

} // namespace

QuorumStep::QuorumStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
{
    connect(ground->sandbox(), &zkbridge::Sandbox::serverChanged, this, &QuorumStep::look);
    connect(ground->session(), &zkbridge::Session::statusChanged, this, &QuorumStep::look);
    connect(ground->connection()->ensemble(), &model::EnsembleMonitor::serverUpdated, this, [this] {
        rememberStart();
        look();
    });
}

QString QuorumStep::title() const { return tr("The ensemble's own leader and its quorum"); }

QString QuorumStep::explanation() const
{
    return tr("The servers elect a leader of their own, the quorum leader, and every change needs a majority of them, "
              "the quorum. A session belongs to the ensemble and not to one server: the client moves to another "
              "server, and the session lives on.");
}

QString QuorumStep::taskText(int task) const
{
    switch (task) {
    case StopLeader:
        return tr("Stop the quorum leader (Ctrl+Alt+S): the other servers elect a new one.");
    case StopMajority:
        return tr("Stop servers until fewer than a majority are left: without a quorum nobody is served.");
    default:
        return tr("Start the servers again (Ctrl+Alt+R): the session that you had before goes on.");
    }
}

QString QuorumStep::obstacle() const
{
    const qsizetype servers = ground()->sandbox()->servers().size();
    if (servers >= fewestServers)
        return {};
    return tr("This sandbox has %n servers, and this step needs three. Start a demo ensemble without the option "
              "--servers to see it.",
        nullptr, static_cast<int>(servers));
}

std::optional<QString> QuorumStep::leader() const
{
    const QList<ServerStatus> servers = ground()->connection()->ensemble()->servers();
    const auto found = std::ranges::find_if(servers, [](const ServerStatus &server) {
        return server.mode == ServerStatus::Mode::Leader && server.reach == ServerStatus::Reach::Answering;
    });
    return found == servers.end() ? std::nullopt : std::optional(found->address);
}

qsizetype QuorumStep::running() const { return std::ranges::count_if(ground()->sandbox()->servers(), runs); }

qsizetype QuorumStep::majority() const { return ground()->sandbox()->servers().size() / 2 + 1; }

/// While all servers serve, what there is now is what there was before.
void QuorumStep::rememberStart()
{
    if (done() != StopLeader || running() != ground()->sandbox()->servers().size())
        return;
    if (const auto address = leader())
        m_leaderBefore = *address;
    if (ground()->session()->isConnected())
        m_session = ground()->session()->status().sessionId;
}

bool QuorumStep::hasHappened(int task) const
{
    const bool connected = ground()->session()->isConnected();
    switch (task) {
    case StopLeader: {
        const auto now = leader();
        return connected && !m_leaderBefore.isEmpty() && now && *now != m_leaderBefore && running() >= majority()
            && running() < ground()->sandbox()->servers().size();
    }
    case StopMajority:
        return !connected && running() < majority();
    default: {
        const QList<SandboxServer> servers = ground()->sandbox()->servers();
        return connected && leader() && std::ranges::all_of(servers, [](const SandboxServer &server) {
            return server.state == SandboxServer::State::Serving;
        });
    }
    }
}

bool QuorumStep::isReady(int task) const { return task != StopLeader || !m_leaderBefore.isEmpty(); }

void QuorumStep::doTask(int task)
{
    switch (task) {
    case StopLeader:
        stopAt(m_leaderBefore);
        break;
    case StopMajority: {
        const QList<SandboxServer> servers = ground()->sandbox()->servers();
        qsizetype left = running();
        for (const SandboxServer &server : servers) {
            if (left >= majority() && runs(server)) {
                ground()->sandbox()->stopServer(server.id);
                --left;
            }
        }
        break;
    }
    default:
        startStopped();
    }
}

void QuorumStep::stopAt(const QString &address)
{
    const QList<SandboxServer> servers = ground()->sandbox()->servers();
    const auto found = std::ranges::find(servers, address, &SandboxServer::client);
    if (found != servers.end())
        ground()->sandbox()->stopServer(found->id);
    else
        fail(tr("No server says that it is the quorum leader. Try it again in a moment."));
}

void QuorumStep::startStopped()
{
    const QList<SandboxServer> servers = ground()->sandbox()->servers();
    for (const SandboxServer &server : servers)
        if (!runs(server))
            ground()->sandbox()->startServer(server.id);
}

void QuorumStep::onEnter() { rememberStart(); }

/// What follows, the end of the tour too, needs the servers.
void QuorumStep::onLeave() { startStopped(); }

void QuorumStep::onReset()
{
    startStopped();
    m_leaderBefore.clear();
    m_session = 0;
}

QList<TourFigure> QuorumStep::figures() const
{
    const QLocale locale;
    const zkbridge::SessionStatus status = ground()->session()->status();
    QList<TourFigure> figures{
        {tr("Servers that run"),
            tr("%1 of %2, the majority is %3")
                .arg(locale.toString(running()), locale.toString(ground()->sandbox()->servers().size()),
                    locale.toString(majority()))},
        {tr("Quorum leader"), leader().value_or(tr("none"))},
        {tr("Your session"),
            ground()->session()->isConnected() ? tr("%1 at %2").arg(sessionIdText(status.sessionId), status.server)
                                               : tr("%1, not connected").arg(sessionIdText(status.sessionId))},
    };
    if (m_session != 0 && m_session != status.sessionId)
        figures.append({tr("Your session before"), sessionIdText(m_session)});
    return figures;
}

QString QuorumStep::conclusion() const
{
    return tr("Leaders of an election such as /election and the quorum leader are different things: the one is agreed "
              "upon with the help of the servers, the other by the servers among themselves.");
}

TourPlace QuorumStep::place() const { return {TourPlace::Part::View, ViewKind::Ensemble, {}, {}}; }

} // namespace app

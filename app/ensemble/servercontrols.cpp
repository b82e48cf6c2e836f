// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/servercontrols.h"

namespace app {

ServerControls::ServerControls(zkbridge::Sandbox *sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_stop(add(tr("Stop server"),
          tr("Ends the selected server's process in order (SIGTERM); its clients move to another one"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)))
    , m_start(add(tr("Start server"), tr("Starts the selected server again; it catches up with the quorum leader"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)))
    , m_kill(add(tr("Kill server"), tr("Kills the selected server's process at once (SIGKILL), as a power cut would"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K)))
{
    connect(m_stop, &QAction::triggered, this, [this] { m_sandbox->stopServer(m_server->id); });
    connect(m_start, &QAction::triggered, this, [this] { m_sandbox->startServer(m_server->id); });
    connect(m_kill, &QAction::triggered, this, [this] { m_sandbox->killServer(m_server->id); });
    update();
}

QAction *ServerControls::add(const QString &text, const QString &toolTip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    return action;
}

void ServerControls::setServer(std::optional<zkbridge::SandboxServer> server)
{
    m_server = std::move(server);
    update();
}

void ServerControls::update()
{
    using State = zkbridge::SandboxServer::State;
    const bool ours = m_sandbox && m_server;
    const bool runs = ours && (m_server->state == State::Serving || m_server->state == State::Starting);
    m_stop->setEnabled(runs);
    m_kill->setEnabled(runs || (ours && m_server->state == State::Stopping));
    m_start->setEnabled(ours && !runs);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/sandbox.h"

#include <QAction>
#include <QObject>

#include <optional>

namespace app {

/// Stop, start and kill for the selected server of our own sandbox: actions for the Ensemble menu and the view's
/// buttons. Servers of others are never touched; then the actions are disabled and say why.
class ServerControls : public QObject {
    Q_OBJECT
public:
    /// `sandbox` is borrowed and may be null.
    explicit ServerControls(zkbridge::Sandbox *sandbox, QObject *parent = nullptr);

    void setServer(std::optional<zkbridge::SandboxServer> server);
    [[nodiscard]] QList<QAction *> actions() const { return {m_stop, m_start, m_kill}; }

private:
    [[nodiscard]] QAction *add(const QString &text, const QString &toolTip, const QKeySequence &shortcut);
    void update();

    zkbridge::Sandbox *m_sandbox;
    std::optional<zkbridge::SandboxServer> m_server;
    QAction *m_stop;
    QAction *m_start;
    QAction *m_kill;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/ensembleconnection.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QSignalSpy>

#include <memory>

/// A connection, not opened yet, to one server of our own that serves: unlocked, as the demo's is. Null when the server
/// did not come up in time.
[[nodiscard]] inline std::unique_ptr<app::EnsembleConnection> sandboxConnection(int patienceMs)
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    auto sandbox = std::make_unique<zkbridge::Sandbox>(options);
    QSignalSpy ready(sandbox.get(), &zkbridge::Sandbox::ready);
    sandbox->start();
    if (!ready.wait(patienceMs))
        return nullptr;
    zkbridge::SessionOptions session;
    session.connect = zkbridge::ConnectString::parse(sandbox->connectString()).value();
    session.lock = zkbridge::LockState::Unlocked;
    return std::make_unique<app::EnsembleConnection>(session, std::move(sandbox));
}

/// Closes and ends what `connection` (may be null) holds. False when that took longer.
[[nodiscard]] inline bool endConnection(std::unique_ptr<app::EnsembleConnection> connection, int patienceMs)
{
    if (!connection)
        return true;
    QSignalSpy closed(connection.get(), &app::EnsembleConnection::closed);
    connection->close();
    return closed.wait(patienceMs);
}

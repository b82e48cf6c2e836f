// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QList>

namespace zkbridge {

/// Which server is tried next, and after which pause. Pure; not thread-safe.
class ServerRotation {
public:
    explicit ServerRotation(QList<ServerAddress> servers);

    /// The next attempt goes to this server, at once. One that is not in the list is tried once; "" changes nothing.
    void startWith(const QString &server);
    /// Moves on. Not to be called with an empty list.
    [[nodiscard]] ServerAddress next();
    /// Before the attempt that next() chooses: none while there are servers not tried since the last success, then
    /// growing with each round, up to 5 s. `chance`, 0 to 1, spreads it by a quarter either way, so that many clients
    /// do not come back at the same moment.
    [[nodiscard]] int pauseMs(double chance) const;
    void noteFailure() { ++m_failures; }
    void noteSuccess() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; } ///< attempts since the last success
    [[nodiscard]] int servers() const { return int(m_servers.size()); }

private:
    QList<ServerAddress> m_servers;
    QList<ServerAddress> m_once; ///< one that is not in the list
    qsizetype m_next = 0;
    int m_failures = 0;
};

} // namespace zkbridge

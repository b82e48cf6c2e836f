// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/serverrotation.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

constexpr int firstPauseMs = 100;
constexpr int longestPauseMs = 5000;
constexpr int mostDoublings = 6;

} // namespace

ServerRotation::ServerRotation(QList<ServerAddress> servers)
    : m_servers(std::move(servers))
{
}

void ServerRotation::startWith(const QString &server)
{
    if (server.isEmpty())
        return;
    for (qsizetype i = 0; i < m_servers.size(); ++i) {
        if (m_servers.at(i).toString() == server) {
            m_next = i;
            return;
        }
    }
    if (const Result<ConnectString> parsed = ConnectString::parse(server); parsed.ok())
        m_once = parsed->servers;
}

ServerAddress ServerRotation::next()
{
    if (!m_once.isEmpty())
        return m_once.takeFirst();
    const ServerAddress server = m_servers.at(m_next);
    m_next = (m_next + 1) % m_servers.size();
    return server;
}

int ServerRotation::pauseMs(double chance) const
{
    const int rounds = m_failures / std::max(1, servers());
    if (rounds == 0)
        return 0;
    const int pause = std::min(longestPauseMs, firstPauseMs << std::min(rounds - 1, mostDoublings));
    return static_cast<int>(pause * (0.75 + chance / 2));
}

} // namespace zkbridge
